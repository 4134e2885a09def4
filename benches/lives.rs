//! W1: the life of a case in 23 commands, 21 that the benchmark accepts and 2
//! that it denies, as requests to this library.

use oppfolgingsplan::{
    Activity, Actor, ActorId, AssessmentKind, CaseId, Command, Date, Grade, MeasureId,
    MeasureStatusKind, Moment, NoteId, OrganisationNumber, Period, PlanId, PolicyChoice, Preset,
    Recipient, Request, TaskId, Text,
};

use crate::{hash, roll};

/// Commands of one life in the benchmark.
pub const COMMANDS: usize = 23;
/// How long a plan of the benchmark is valid, in days.
const VALID_DAYS: i32 = 120;

/// The commands of the benchmark, in the order of its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the benchmark")]
pub enum Op {
    CreatePlan,
    AddTask,
    EvaluateTask,
    AddMeasure,
    Send,
    Reject,
    EditMeasure,
    Approve,
    ShareGp,
    ShareNav,
    Revise,
    Expire,
}

/// Who gives a command in the benchmark, in the order of its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the benchmark")]
pub enum Who {
    Employer,
    Employee,
    System,
}

/// A command of the benchmark.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// What.
    pub op: Op,
    /// By whom.
    pub who: Who,
    /// On which day since 1970-01-01.
    pub day: i32,
    /// A small argument.
    pub a: u8,
    /// Which text.
    pub text: u32,
    /// Whether the benchmark denies it.
    pub denied: bool,
}

impl Given {
    /// As the benchmark stores it.
    #[must_use]
    pub fn bytes(&self) -> [u8; 12] {
        let mut bytes = [0; 12];
        let [op, who, a, _, rest @ ..] = &mut bytes;
        (*op, *who, *a) = (self.op as u8, self.who as u8, self.a);
        rest[..4].copy_from_slice(&self.day.to_le_bytes());
        rest[4..].copy_from_slice(&self.text.to_le_bytes());
        bytes
    }
}

/// Life number `i` as the benchmark has it.
#[must_use]
pub fn given(i: u64) -> Vec<Given> {
    use {Op::*, Who::*};
    let first_day = 20_000 + roll(101, i, 300);
    let mut day = first_day;
    let mut next = |k: u64| {
        day += roll(110 + k, i, 3);
        day
    };
    let text = |k: u64| (hash(140 + k, i) % 256) as u32;
    let step = |op, who, day, a, text| Given { op, who, day, a, text, denied: false };
    let party = |stream| if roll(stream, i, 2) == 0 { Employer } else { Employee };

    let mut steps = vec![step(CreatePlan, Employer, first_day, VALID_DAYS as u8, text(0))];
    for (k, who) in (0..).zip([Employer, Employee, Employer]) {
        steps.push(step(AddTask, who, next(1 + k), 0, text(1 + k)));
    }
    for k in 0..3 {
        let a = k as u8 | ((1 + roll(130 + k, i, 3) as u8) << 4);
        steps.push(step(EvaluateTask, Employee, next(4 + k), a, 0));
    }
    for k in 0..3 {
        steps.push(step(AddMeasure, party(134 + k), next(7 + k), k as u8, text(7 + k)));
    }
    steps.push(step(Send, Employer, next(10), 0, 0));
    steps.push(step(Reject, Employee, next(11), 0, text(11)));
    steps.push(step(EditMeasure, Employer, next(12), roll(138, i, 3) as u8, text(12)));
    steps.push(step(Send, Employer, next(13), 0, 0));
    steps.push(step(Approve, Employee, next(14), 0, 0));
    steps.push(step(ShareGp, party(139), next(15), 0, 0));
    steps.push(step(ShareNav, Employer, next(16), 0, 0));
    steps.push(step(Revise, Employer, next(17), 0, 0));
    steps.push(step(Send, Employer, next(18), 0, 0));
    steps.push(step(Approve, Employee, next(19), 0, 0));
    let over = first_day + VALID_DAYS + 1 + roll(132, i, 10);
    steps.push(step(Expire, System, over, 0, 0));

    let one = hash(171, i) % 6;
    let other = (one + 1 + hash(172, i) % 5) % 6;
    let wrong = |k: u64, before: i32| match k {
        0 => (14, step(Approve, Employer, before, 0, 0)),
        1 => (10, step(ShareGp, Employer, before, 0, 0)),
        2 => (2, step(Send, Employer, before, 0, 0)),
        3 => (17, step(Expire, System, before, 0, 0)),
        4 => (7, step(EvaluateTask, Employee, before, 9 | (1 << 4), 0)),
        _ => (12, step(EditMeasure, Employer, first_day - 1, 0, text(20))),
    };
    let mut wrongs = [one, other].map(|k| (k, wrong(k, 0).0));
    // From the back, so that the places before stay what they are.
    wrongs.sort_by_key(|(_, place)| std::cmp::Reverse(*place));
    for (k, place) in wrongs {
        let before = steps.get(place - 1).map_or(first_day, |step| step.day);
        steps.insert(place, Given { denied: true, ..wrong(k, before).1 });
    }
    steps
}

/// What a command of the benchmark is to this library.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "nearly every step is a request")]
pub enum Step {
    /// A request.
    Ask(Request),
    /// Expiry is no command here: it follows from the validity and the day that is asked about.
    Look(Date),
}

/// The life of one case.
#[derive(Debug)]
pub struct Life {
    /// Opens the case: three requests that the benchmark does not have.
    pub opening: Vec<Request>,
    /// The benchmark's commands, and whether it denies them.
    pub steps: Vec<(Step, bool, Op)>,
}

/// Turns lives of the benchmark into requests; texts are shared between them, as the benchmark's are.
#[derive(Debug)]
pub struct Lives {
    texts: Vec<Text>,
    plans: [PlanId; 2],
    tasks: Vec<TaskId>,
    measures: Vec<MeasureId>,
    employee: Actor,
    manager: Actor,
}

fn date(day: i32) -> Date {
    Date::from_epoch_day(day).expect("a day of our time")
}

fn at(day: i32) -> Moment {
    Moment::at_oslo(date(day), 9, 0)
}

impl Lives {
    /// Ready to make lives.
    #[must_use]
    pub fn new() -> Self {
        let id = |letter: char, n: u8| format!("{letter}{n}");
        Self {
            texts: crate::texts().into_iter().map(Text::from).collect(),
            plans: ["p1", "p2"].map(|id| PlanId::new(id).expect("an identifier")),
            tasks: (1..17).map(|n| TaskId::new(&id('t', n)).expect("an identifier")).collect(),
            measures: (1..17)
                .map(|n| MeasureId::new(&id('m', n)).expect("an identifier"))
                .collect(),
            employee: Actor::employee("a-1").expect("an identifier"),
            manager: Actor::manager("m-1").expect("an identifier"),
        }
    }

    fn text(&self, place: u32) -> Text {
        self.texts.get(place as usize).cloned().unwrap_or_default()
    }

    fn task(&self, place: u8) -> TaskId {
        self.tasks.get(usize::from(place)).cloned().expect("at most 16 tasks")
    }

    fn measure(&self, place: u8) -> MeasureId {
        self.measures.get(usize::from(place)).cloned().expect("at most 16 measures")
    }

    fn opening(&self, i: u64, day: i32) -> Vec<Request> {
        let whole = Activity::Absent(Grade::FULL);
        let period = Period::new(date(day - 7), date(day + 200), whole).expect("in order");
        let case = format!("s-{i}");
        let commands = [
            Command::OpenCase {
                case: CaseId::new(&case).expect("an identifier"),
                employee: ActorId::new("a-1").expect("an identifier"),
                person_number: None,
                birth_date: None,
                employer: OrganisationNumber::parse("310000019").expect("nine digits"),
                policy: Box::new(PolicyChoice::preset(Preset::NavTwoParty)),
            },
            Command::RegisterSickNote {
                note: NoteId::new("n-1").expect("an identifier"),
                periods: vec![period],
                self_certified: Vec::new(),
                absence_from: None,
                digital: None,
                sent_to_employer: None,
                message_to_employer: None,
                suggested_measures: None,
            },
            Command::AssignManager {
                manager: ActorId::new("m-1").expect("an identifier"),
                from: date(day - 30),
                to: None,
            },
        ];
        let begun = at(day - 7);
        commands.map(|command| Request::new(begun, Actor::system(), command)).into()
    }

    /// Life number `i`.
    #[must_use]
    pub fn life(&self, i: u64) -> Life {
        let given = given(i);
        let first_day = given.first().map_or(0, |given| given.day);
        let (first, second) = (&self.plans[0], &self.plans[1]);
        let mut plan = first;
        let mut steps = Vec::with_capacity(given.len());
        for given in &given {
            steps.push((self.step(given, plan, first_day), given.denied, given.op));
            if given.op == Op::Revise {
                plan = second;
            }
        }
        Life { opening: self.opening(i, first_day), steps }
    }

    fn step(&self, given: &Given, plan: &PlanId, first_day: i32) -> Step {
        let plan = plan.clone();
        let text = || self.text(given.text);
        let valid_to = date(first_day + VALID_DAYS);
        let dates = (Some(date(given.day)), Some(date(given.day + 14)));
        let command = match given.op {
            Op::CreatePlan => {
                Command::StartPlan { plan: None, from_plan: None, copy_measures: None }
            }
            Op::AddTask => Command::AddTask { plan, task: None, name: text() },
            Op::EvaluateTask => {
                let value = given.a >> 4;
                let assessment = match value {
                    1 => AssessmentKind::Can,
                    2 => AssessmentKind::WithFacilitation,
                    _ => AssessmentKind::Cannot,
                };
                Command::AssessTask {
                    plan,
                    task: self.task(given.a & 15),
                    assessment,
                    how: (value == 2).then(text),
                    elsewhere: None,
                    more_time: None,
                    with_help: None,
                    reason: (value == 3).then(text),
                }
            }
            Op::AddMeasure => Command::AddMeasure {
                plan,
                measure: None,
                status: MeasureStatusKind::Proposed,
                heading: text(),
                description: text(),
                from: dates.0,
                to: dates.1,
                follow_up: None,
                reason: None,
                nav_help: None,
            },
            Op::EditMeasure => Command::ChangeMeasure {
                plan,
                measure: self.measure(given.a),
                status: MeasureStatusKind::Proposed,
                heading: text(),
                description: text(),
                from: dates.0,
                to: dates.1,
                follow_up: None,
                reason: None,
                nav_help: None,
            },
            Op::Send => Command::ApprovePlan {
                plan,
                agree: true,
                from: Some(date(given.day)),
                to: Some(valid_to),
                evaluate_on: Some(valid_to),
                share_with_nav: None,
            },
            Op::Approve => Command::ApprovePlan {
                plan,
                agree: true,
                from: None,
                to: None,
                evaluate_on: None,
                share_with_nav: None,
            },
            Op::Reject => Command::RejectPlan { plan, reason: Some(text()) },
            Op::ShareGp | Op::ShareNav => Command::SharePlan {
                plan,
                with: if given.op == Op::ShareGp {
                    Recipient::Practitioner
                } else {
                    Recipient::Nav
                },
                recipient_found: None,
            },
            Op::Revise => Command::RevisePlan { plan, new_plan: None },
            Op::Expire => return Step::Look(date(given.day)),
        };
        let by = match given.who {
            Who::Employer => self.manager.clone(),
            Who::Employee => self.employee.clone(),
            Who::System => Actor::system(),
        };
        Step::Ask(Request::new(at(given.day), by, command))
    }
}

impl Default for Lives {
    fn default() -> Self {
        Self::new()
    }
}
