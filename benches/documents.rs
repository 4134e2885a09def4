//! W2: the case documents of the benchmark, and the same content as cases of
//! this library.

use oppfolgingsplan::{Date, Moment};
use serde::Serialize;

use crate::roll;

/// The day on which every document is looked at.
#[must_use]
pub fn as_of() -> Date {
    Date::new(2026, 6, 15).expect("a day")
}

const FIRST: [&str; 10] =
    ["Kari", "Ola", "Nora", "Per", "Ingrid", "Lars", "Sofie", "Emil", "Aisha", "Jon"];
const LAST: [&str; 6] = ["Eksempel", "Prøvesen", "Testmo", "Fiktiv", "Demodal", "Skrivebråten"];
const SENTENCES: [&str; 5] = [
    "Oppgaven innebærer løft og ensidig arbeid over tid, og må tilpasses i en periode. ",
    "Arbeidet utføres sammen med en kollega de første ukene, med jevnlige pauser. ",
    "Arbeidstakeren prøver ut oppgaven i redusert omfang og gir tilbakemelding hver uke. ",
    "Arbeidsgiver skaffer nødvendig utstyr og vurderer effekten ved neste samtale. ",
    "Oppgaven kan utføres sittende, og kveldsvakter unngås så langt det lar seg gjøre. ",
];
const KINDS: [&str; 5] = ["WORKPLACE", "HOURS", "TASKS", "TRAINING", "OTHER"];

fn pick(from: &[&'static str], place: i32) -> &'static str {
    usize::try_from(place).ok().and_then(|place| from.get(place)).copied().unwrap_or("")
}

fn day(days: i32) -> String {
    Date::from_epoch_day(days).expect("a day of our time").to_string()
}

#[derive(Debug, Serialize)]
struct Person {
    r#ref: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Employer {
    orgnr: String,
    name: &'static str,
    contact: String,
}

#[derive(Debug, Serialize)]
struct Absence {
    start: String,
    end: Option<String>,
    grade: i32,
}

#[derive(Debug, Serialize)]
struct Task {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    description: String,
    evaluation: &'static str,
    adaptation: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Measure {
    id: String,
    task_id: Option<String>,
    title: String,
    description: String,
    kind: &'static str,
    start: String,
    end: Option<String>,
    responsible: &'static str,
}

#[derive(Debug, Serialize)]
struct Approval {
    role: &'static str,
    decision: &'static str,
    at: String,
    comment: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Share {
    with: &'static str,
    at: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Plan {
    plan_id: String,
    version: i32,
    state: &'static str,
    created_at: String,
    valid_from: String,
    valid_to: String,
    tasks: Vec<Task>,
    measures: Vec<Measure>,
    approvals: Vec<Approval>,
    shares: Vec<Share>,
    #[serde(skip)]
    created: i32,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    case_id: String,
    as_of: String,
    employee: Person,
    employer: Employer,
    absences: [Absence; 2],
    exempt: bool,
    plan: Option<Plan>,
}

/// A document of the benchmark, and what is wrong with it.
#[derive(Debug)]
pub struct Document {
    content: Content,
    second_start: Date,
    error: Option<i32>,
}

fn text(i: u64, k: u64, sentences: u64) -> String {
    let sentences = (0..sentences).map(|j| pick(&SENTENCES, roll(260 + k * 8 + j, i, 5)));
    sentences.collect::<String>().trim().to_owned()
}

fn plan(i: u64, state: &'static str, created: i32) -> Plan {
    let r = |stream: u64, sides: u64| roll(200 + stream, i, sides);
    let names = crate::texts();
    let name = |stream| names.get(roll(stream, i, 256) as usize).cloned().unwrap_or_default();
    let task = |k: u64| {
        let evaluation = pick(&["CAN", "ADAPT", "CANNOT"], roll(220 + k, i, 3));
        Task {
            id: format!("t{}", k + 1),
            title: Some(name(230 + k)),
            description: text(i, k, 3),
            evaluation,
            adaptation: (evaluation == "ADAPT").then(|| text(i, k + 10, 1)),
        }
    };
    let measure = |k: u64| {
        let start = created + roll(240 + k, i, 20);
        let odd = k % 2 == 1;
        Measure {
            id: format!("m{}", k + 1),
            task_id: (k < 4).then(|| format!("t{}", 1 + roll(245 + k, i, 5))),
            title: name(250 + k),
            description: text(i, k + 20, 2),
            kind: pick(&KINDS, roll(255 + k, i, 5)),
            start: day(start),
            end: odd.then(|| day(start + 14 + k as i32)),
            responsible: if odd { "Arbeidsgiver" } else { "Arbeidsgiver og arbeidstaker" },
        }
    };
    let approval = |role, decision, days, comment| Approval {
        role,
        decision,
        at: day(created + days),
        comment,
    };
    let employer = approval("EMPLOYER", "APPROVED", 2, None);
    let approvals = match state {
        "APPROVED" | "EXPIRED" => {
            vec![employer, approval("EMPLOYEE", "APPROVED", 3, Some("Enig i tiltakene."))]
        }
        "REJECTED" => {
            vec![employer, approval("EMPLOYEE", "REJECTED", 3, Some("Ønsker kortere dager."))]
        }
        _ => Vec::new(),
    };
    let mut shares = Vec::new();
    if state == "APPROVED" && r(9, 3) > 0 {
        shares.push(Share { with: "GP", at: day(created + 4) });
        if r(10, 2) > 0 {
            shares.push(Share { with: "NAV", at: day(created + 5) });
        }
    }
    Plan {
        plan_id: format!("P-{i:08}"),
        version: 1 + r(11, 3),
        state,
        created_at: day(created),
        valid_from: day(created),
        valid_to: day(created + 90),
        tasks: (0..5).map(task).collect(),
        measures: (0..5).map(measure).collect(),
        approvals,
        shares,
        created,
    }
}

impl Document {
    /// Document number `i`; one in 26 has one error.
    #[must_use]
    pub fn new(i: u64) -> Self {
        let r = |stream: u64, sides: u64| roll(200 + stream, i, sides);
        let person =
            |first, last| format!("{} {}", pick(&FIRST, r(first, 10)), pick(&LAST, r(last, 6)));
        let as_of = as_of().epoch_day();
        let second = as_of - 250 + r(1, 258);
        let end = second + 10 + r(2, 200);
        let end = (end <= as_of || r(3, 2) == 0).then_some(end);
        let first_end = second - 3 - r(4, 40);
        let first = first_end - 5 - r(5, 30);
        let grade = if r(6, 10) < 7 { 100 } else { 50 };
        let states =
            ["DRAFT", "AWAITING", "REJECTED", "APPROVED", "APPROVED", "APPROVED", "EXPIRED"];
        let state = states.get(r(7, 8) as usize).copied();
        let mut content = Content {
            case_id: format!("C-{i:08}"),
            as_of: day(as_of),
            employee: Person {
                r#ref: format!("EMP-{:06}", r(12, 1_000_000)),
                name: person(13, 14),
            },
            employer: Employer {
                orgnr: (900_000_000 + r(15, 10_000_000)).to_string(),
                name: "Fiktiv Bedrift AS",
                contact: person(16, 17),
            },
            absences: [
                Absence { start: day(first), end: Some(day(first_end)), grade: 100 },
                Absence { start: day(second), end: end.map(day), grade },
            ],
            exempt: r(18, 20) == 0,
            plan: state.map(|state| plan(i, state, second + 5 + r(8, 30))),
        };
        let error = Some(r(19, 200)).filter(|error| *error < 8);
        let error = error.filter(|error| *error < 4 || content.plan.is_some());
        spoil(&mut content, error, first);
        let second_start = Date::from_epoch_day(second).expect("a day of our time");
        Self { content, second_start, error }
    }

    /// As the benchmark stores it.
    #[must_use]
    pub fn text(&self) -> String {
        json(&self.content)
    }

    /// Whether it must be refused.
    #[must_use]
    pub const fn is_wrong(&self) -> bool {
        self.error.is_some()
    }

    /// The same content as a stored case of this library.
    ///
    /// Both absences become sick notes, and what is to be read in the plan becomes the events by
    /// which it came about. A task here has no description of its own: that of a task which cannot
    /// be done is its reason, that of any other a comment on a measure. Left out is what a case does
    /// not hold: names (the host has them), the kind of a measure and its task, and the comment on
    /// an approval. A wrong document gets the nearest error that a case can have.
    #[must_use]
    pub fn stored_case(&self) -> String {
        let employee =
            format!(r#"{{"role":"employee","id":{}}}"#, json(&self.content.employee.r#ref));
        let mut events = Events { list: Vec::new(), minute: 0, employee };
        self.absences(&mut events);
        if let Some(plan) = &self.content.plan {
            events.written(plan);
            events.answered(plan, self.error == Some(6));
        }
        format!(r#"{{"format":1,"events":[{}]}}"#, events.list.join(","))
    }

    fn absences(&self, events: &mut Events) {
        let content = &self.content;
        let [one, two] = &content.absences;
        let begun = self.second_start.epoch_day();
        let opened = begun - 90;
        let note = |id: &str, absence: &Absence| {
            // An absence without an end is certified for some weeks ahead, as notes are.
            let ahead = as_of().plus_days(21).to_string();
            let to = json(absence.end.as_ref().unwrap_or(&ahead));
            let (from, grade) = (json(&absence.start), absence.grade);
            let period =
                format!(r#"{{"from":{from},"to":{to},"activity":"absent","grade":{grade}}}"#);
            format!(r#""note":"{id}","periods":[{period}]"#)
        };
        let (case, employee, employer) =
            (json(&content.case_id), json(&content.employee.r#ref), json(&content.employer.orgnr));
        let policy = r#""policy":{"preset":"nav_two_party"}"#;
        let open = format!(r#""case":{case},"employee":{employee},"employer":{employer},{policy}"#);
        events.add(opened, "case_opened", SYSTEM, &open);
        let manager = format!(r#""manager":"m-1","from":"{}""#, day(opened));
        events.add(opened, "manager_assigned", SYSTEM, &manager);
        events.add(opened + 50, "sick_note_registered", SYSTEM, &note("n-1", one));
        events.add(begun, "sick_note_registered", SYSTEM, &note("n-2", two));
        if content.exempt {
            let exempt = r#""obligation":"plan","ground":"cannot_be_reached""#;
            events.add(begun + 1, "exemption_registered", MANAGER, exempt);
        }
    }
}

/// Puts the error in.
fn spoil(content: &mut Content, error: Option<i32>, first_start: i32) {
    let [one, two] = &mut content.absences;
    match (error, &mut content.plan) {
        (Some(0), _) => one.start = "2026-02-30".to_owned(),
        (Some(1), _) => two.grade = 0,
        (Some(2), _) => one.end = Some(day(first_start - 1)),
        (Some(3), _) => content.employer.orgnr = "12345678".to_owned(),
        (Some(4), Some(plan)) => plan.tasks.iter_mut().skip(2).take(1).for_each(|t| t.title = None),
        (Some(5), Some(plan)) => {
            let wrong = plan.measures.iter_mut().skip(1).take(1);
            wrong.for_each(|measure| measure.task_id = Some("t99".to_owned()));
        }
        (Some(6), Some(plan)) => {
            plan.state = "APPROVED";
            plan.approvals.clear();
        }
        (Some(7), Some(plan)) => {
            plan.tasks.iter_mut().take(1).for_each(|task| task.evaluation = "MAYBE");
        }
        _ => {}
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}

const SYSTEM: &str = r#"{"role":"system"}"#;
const MANAGER: &str = r#"{"role":"manager","id":"m-1"}"#;

/// The events of a case, each as the library would write it.
struct Events {
    list: Vec<String>,
    minute: u8,
    employee: String,
}

impl Events {
    fn add(&mut self, on: i32, word: &str, by: &str, body: &str) {
        let date = Date::from_epoch_day(on).expect("a day of our time");
        self.minute = (self.minute + 1).min(59);
        let at = Moment::at_oslo(date, 9, self.minute);
        let around = format!(r#""event":"{word}","at":"{at}","by":{by},"rules":1"#);
        self.list.push(format!("{{{around},{body}}}"));
    }

    fn by_employee(&mut self, on: i32, word: &str, body: &str) {
        let employee = self.employee.clone();
        self.add(on, word, &employee, body);
    }

    fn written(&mut self, plan: &Plan) {
        let of = format!(r#""plan":{}"#, json(&plan.plan_id));
        let on = plan.created;
        self.add(on, "plan_started", MANAGER, &of);
        for task in &plan.tasks {
            let id = &task.id;
            let name = task
                .title
                .as_ref()
                .map_or_else(String::new, |title| format!(r#","name":{}"#, json(title)));
            self.add(on, "task_added", MANAGER, &format!(r#"{of},"task":"{id}"{name}"#));
            let assessment = match task.evaluation {
                "CAN" => r#""can""#.to_owned(),
                "ADAPT" => format!(r#""with_facilitation","how":{}"#, json(&task.adaptation)),
                "CANNOT" => format!(r#""cannot","reason":{}"#, json(&task.description)),
                _ => r#""maybe""#.to_owned(),
            };
            let body = format!(r#"{of},"task":"{id}","assessment":{assessment}"#);
            self.by_employee(on, "task_assessed", &body);
        }
        for measure in &plan.measures {
            // Of a task that does not exist: here of a version that does not exist.
            let wrong = measure.task_id.as_deref() == Some("t99");
            let of = if wrong { r#""plan":"P-0""# } else { &of };
            let to = measure.end.as_ref().unwrap_or(&plan.valid_to);
            let id = &measure.id;
            let (heading, description) = (json(&measure.title), json(&measure.description));
            let dates = format!(r#""from":"{}","to":"{to}""#, measure.start);
            let what = format!(r#""heading":{heading},"description":{description}"#);
            let follow_up = measure.responsible;
            let body = format!(
                r#"{of},"measure":"{id}","status":"agreed",{what},{dates},"follow_up":"{follow_up}""#
            );
            self.add(on, "measure_added", MANAGER, &body);
        }
        for (place, task) in (1..).zip(&plan.tasks) {
            if task.evaluation != "CANNOT" {
                let text = json(&task.description);
                let body =
                    format!(r#"{of},"measure":"m{place}","comment":"c{place}","text":{text}"#);
                self.add(on, "comment_added", MANAGER, &body);
            }
        }
    }

    fn answered(&mut self, plan: &Plan, by_nobody: bool) {
        let of = format!(r#""plan":{}"#, json(&plan.plan_id));
        let on = plan.created;
        let (from, to) = (&plan.valid_from, &plan.valid_to);
        let validity = format!(r#""from":"{from}","to":"{to}","evaluate_on":"{to}""#);
        if by_nobody {
            // An approval that does not say how it came about.
            self.by_employee(on + 3, "plan_approved", &format!("{of},{validity}"));
            return;
        }
        if plan.state != "DRAFT" {
            let given = format!(r#"{of},"party":"manager",{validity}"#);
            self.add(on + 2, "approval_given", MANAGER, &given);
            let notice = format!(r#""to":"employee","about":"sent_for_approval",{of}"#);
            self.add(on + 2, "notice_sent", MANAGER, &notice);
        }
        match plan.state {
            "APPROVED" | "EXPIRED" => {
                let approved = format!(r#"{of},"manner":"both",{validity}"#);
                self.by_employee(on + 3, "plan_approved", &approved);
            }
            "REJECTED" => {
                let comment = json(&plan.approvals.last().and_then(|last| last.comment));
                let rejected = format!(r#"{of},"party":"employee","reason":{comment}"#);
                self.by_employee(on + 3, "approval_rejected", &rejected);
            }
            _ => {}
        }
        for share in &plan.shares {
            let (with, days) = if share.with == "GP" { ("practitioner", 4) } else { ("nav", 5) };
            let with = format!(r#"{of},"with":"{with}""#);
            self.add(on + days, "share_requested", MANAGER, &with);
            let delivered = format!(r#"{with},"outcome":"delivered""#);
            self.add(on + days, "delivery_recorded", SYSTEM, &delivered);
        }
    }
}
