//! Any bytes as a conversation with a case: who, when, what, with arguments from small sets, so
//! that most of what is asked is about something that is there.
//!
//! The commands and their fields are taken from the library's own table, so a new command is asked
//! without a change here.

use oppfolgingsplan::wire::{Field, Shape};
use oppfolgingsplan::{Case, Command, Date, Denial, Event, Request};
use serde_json::{Map, Value, json};

/// The most that is asked of one case.
const LONGEST: usize = 60;

/// The bytes, read one at a time; after the end, zeroes.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    fn of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[usize::from(self.next()) % choices.len()]
    }
}

/// One run on arbitrary bytes.
pub(crate) fn run(data: &[u8]) {
    let mut bytes = Bytes(data);
    let mut clock = Clock { day: start(), minute: 480 };
    let open = opening(&mut bytes, &clock);
    let mut case = match Case::open(&open) {
        Ok(step) => step.case,
        Err(denial) => panic!("the case is opened: {denial}"),
    };
    for _ in 0..LONGEST {
        if bytes.0.is_empty() {
            break;
        }
        let Some(request) = request(&mut bytes, &mut clock) else {
            continue;
        };
        case = ask(case, &request);
    }
    check(&case);
    let on = case.last_moment().oslo_date();
    let _ = (case.status(on), case.deadlines(on), case.alerts(on), case.history().count());
    for plan in case.versions() {
        assert_eq!(plan.checklist().len(), 6);
    }
}

fn ask(case: Case, request: &Request) -> Case {
    let before = case.clone();
    let decided = case.decide(request);
    match case.advance(request) {
        Ok(step) => {
            let events: Vec<Event> = step.events().cloned().collect();
            assert_eq!(decided.as_deref(), Ok(events.as_slice()), "decide says what happens");
            let applied = events.into_iter().try_fold(before, Case::apply).unwrap();
            assert_eq!(applied, step.case, "a step is the fold of its events");
            step.case
        }
        Err((after, denial)) => {
            assert_eq!(decided, Err(denial.clone()), "decide says what is refused");
            assert_eq!(after, before, "what is refused changes nothing");
            if let Denial::Refused(refusal) = &denial {
                assert!(!refusal.citations().is_empty(), "a refusal rests on something");
            }
            after
        }
    }
}

fn check(case: &Case) {
    let json = case.to_json();
    let loaded = Case::from_json(json.as_bytes()).expect("what is stored is loaded");
    assert_eq!(&loaded, case, "a case is the fold of its events");
    assert_eq!(loaded.to_json(), json, "there is one canonical form");
}

fn start() -> Date {
    Date::new(2026, 1, 5).expect("a date")
}

struct Clock {
    day: Date,
    minute: u32,
}

impl Clock {
    /// Mostly a little later, now and then much, and once in a while back.
    fn pass(&mut self, byte: u8) {
        match byte % 16 {
            0..=8 => self.minute += 1,
            9 => self.minute = self.minute.saturating_sub(2),
            10 | 11 => self.day = self.day.plus_days(1),
            12 => self.day = self.day.plus_days(7),
            13 => self.day = self.day.plus_days(25),
            14 => self.day = self.day.plus_days(60),
            _ => self.day = self.day.plus_days(125),
        }
        if self.minute > 1_400 {
            (self.day, self.minute) = (self.day.plus_days(1), 480);
        }
    }

    fn text(&self) -> String {
        format!("{}T{:02}:{:02}:00+01:00", self.day, self.minute / 60, self.minute % 60)
    }
}

fn opening(bytes: &mut Bytes<'_>, clock: &Clock) -> Request {
    let first = bytes.next();
    let mut policy = match first % 4 {
        0 | 1 => json!({"preset": "nav_two_party"}),
        2 => json!({"preset": "nav_employer_led"}),
        _ => {
            json!({"preset": "employer", "months_parties": 6, "months_manager": 4, "months_drafts": 2})
        }
    };
    if first & 4 != 0 {
        policy["gap_rule"] = json!(*bytes.of(&["employer_period", "gap_free", "literal"]));
        policy["archive"] = json!("websak");
        policy["assessed_by"] = json!("either");
        policy["strip_markup"] = json!(true);
    }
    let line = json!({"at": clock.text(), "by": {"role": "system"}, "do": "open_case", "case": "s",
        "employee": "e", "employer": "310000019", "policy": policy});
    Request::from_json(line.to_string().as_bytes()).expect("an opening")
}

fn request(bytes: &mut Bytes<'_>, clock: &mut Clock) -> Option<Request> {
    let variants: Vec<_> =
        Command::VARIANTS.iter().filter(|variant| variant.word != "open_case").collect();
    let variant = *bytes.of(&variants);
    clock.pass(bytes.next());
    let by = match bytes.next() % 12 {
        0..=2 => json!({"role": "system"}),
        3..=5 => json!({"role": "manager", "id": "m1"}),
        6 => json!({"role": "manager", "id": "m2"}),
        7..=9 => json!({"role": "employee", "id": "e"}),
        10 => json!({"role": "hr", "id": "h"}),
        _ => json!({"role": "manager", "id": "e"}),
    };
    let mut line = Map::new();
    line.insert("at".to_owned(), clock.text().into());
    line.insert("by".to_owned(), by);
    if variant.word.len() % 2 == 0 && bytes.next() % 8 == 0 {
        line.insert("based_on".to_owned(), bytes.next().into());
    }
    line.insert("do".to_owned(), variant.word.into());
    for field in variant.fields {
        fill(&mut line, field, bytes, clock.day);
    }
    // A period that ends before it begins is no request at all.
    Request::from_json(Value::Object(line).to_string().as_bytes()).ok()
}

fn fill(object: &mut Map<String, Value>, field: &Field, bytes: &mut Bytes<'_>, today: Date) {
    let value = match field.shape {
        // One in four is left out.
        Shape::Nullable(_) if bytes.next() % 4 == 0 => return,
        Shape::Nullable(inner) => value(inner, bytes, today),
        ref shape => value(shape, bytes, today),
    };
    object.insert(field.name.to_owned(), value);
}

fn value(shape: &Shape, bytes: &mut Bytes<'_>, today: Date) -> Value {
    match *shape {
        Shape::Text => json!(*bytes.of(&[
            "Ny",
            "Kortere vakter",
            " ",
            "<b>fet</b>\u{7}",
            "depresjon F32.1",
            ""
        ])),
        Shape::Id("ActorId") => json!(*bytes.of(&["m1", "m2", "e"])),
        Shape::Id(kind) => {
            let letter = match kind {
                "PlanId" => "p",
                "TaskId" => "t",
                "MeasureId" => "m",
                "CommentId" => "c",
                "LogEntryId" => "e",
                "NoteId" => "n",
                _ => "d",
            };
            json!(format!("{letter}{}", bytes.of(&[1, 1, 1, 2, 2, 3])))
        }
        Shape::Coded("PersonNumber") => json!("10109012345"),
        Shape::Coded(_) => json!("310000019"),
        Shape::Date => {
            let days = *bytes.of(&[0, 0, 1, -1, 7, 28, -10, 60, 90, -40, 360, 200]);
            json!(today.plus_days(days).to_string())
        }
        Shape::Moment => json!(format!("{today}T12:00:00+01:00")),
        Shape::Bool => json!(bytes.next() % 4 != 0),
        Shape::Integer { min, max } => json!(min + i64::from(bytes.next()) % (max - min + 1)),
        Shape::Word(_, words) => json!(*bytes.of(words)),
        Shape::List(inner) => {
            let length = bytes.next() % 3;
            Value::Array((0..length).map(|_| value(inner, bytes, today)).collect())
        }
        Shape::Object("Period", _) => {
            let from = today.plus_days(*bytes.of(&[0, -3, -20, 5, 30]));
            let to = from.plus_days(*bytes.of(&[0, 10, 30, 90, 200]));
            let mut period = json!({"from": from.to_string(), "to": to.to_string()});
            match bytes.next() % 6 {
                0 => period["activity"] = json!("waiting"),
                1 => period["activity"] = json!("treatment_days"),
                grade => {
                    period["activity"] = json!("absent");
                    period["grade"] = json!(
                        *[100, 50, 20, 100].get(usize::from(grade) - 2).expect("four grades")
                    );
                }
            }
            period
        }
        Shape::Object(_, fields) => {
            let mut object = Map::new();
            for field in fields {
                fill(&mut object, field, bytes, today);
            }
            Value::Object(object)
        }
        Shape::Nullable(inner) => value(inner, bytes, today),
        _ => Value::Null,
    }
}
