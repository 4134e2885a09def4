//! A right request for every command, made from the library's own table of commands, and the places
//! in it.

use oppfolgingsplan::Command;
use oppfolgingsplan::wire::{Field, Shape, Variant};
use serde_json::{Map, Value, json};

/// A text and a number that no error may repeat.
pub(crate) const SECRET: &str = "Hemmelig-Kari";
pub(crate) const SECRET_NUMBER: u64 = 98_765_432_198;

/// A command with all its fields, in an envelope.
pub(crate) fn request(variant: &Variant) -> Value {
    let mut line = json!({"at": "2026-01-20T09:00:00+01:00", "by": {"role": "manager", "id": "m-1"},
        "based_on": 3, "do": variant.word});
    line.as_object_mut().unwrap().extend(object(variant.fields));
    line
}

fn object(fields: &[Field]) -> Map<String, Value> {
    fields.iter().map(|field| (field.name.to_owned(), value(&field.shape))).collect()
}

fn value(shape: &Shape) -> Value {
    match *shape {
        Shape::Text => json!("En tekst"),
        Shape::Id(_) => json!("x-1"),
        Shape::Coded("PersonNumber") => json!("05908399546"),
        Shape::Coded("Digest") => json!("0".repeat(64)),
        Shape::Coded(_) => json!("310000019"),
        Shape::Date => json!("2026-02-01"),
        Shape::Moment => json!("2026-02-01T09:00:00+01:00"),
        Shape::Bool => json!(true),
        Shape::Integer { min, max } => json!((min + max.min(200)) / 2),
        Shape::Word(_, words) => json!(words[0]),
        Shape::List(inner) => json!([value(inner)]),
        Shape::Object(_, fields) => Value::Object(object(fields)),
        Shape::Nullable(inner) => value(inner),
        ref other => panic!("a shape that is not known here: {other:?}"),
    }
}

/// A place in a request: keys and indices from the outside in.
pub(crate) type Place = Vec<Step>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(&'static str),
    Index(usize),
}

/// As the library writes it: `periods[0].from`.
pub(crate) fn path(place: &[Step]) -> String {
    let mut path = String::new();
    for step in place {
        match step {
            Step::Index(index) => path.push_str(&format!("[{index}]")),
            Step::Key(key) if path.is_empty() => path.push_str(key),
            Step::Key(key) => path.push_str(&format!(".{key}")),
        }
    }
    path
}

pub(crate) fn at<'a>(value: &'a mut Value, place: &[Step]) -> &'a mut Value {
    place.iter().fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(*key).expect("the place is there"),
        Step::Index(index) => value.get_mut(*index).expect("the place is there"),
    })
}

/// A field somewhere in a command.
pub(crate) struct Spot {
    pub(crate) place: Place,
    pub(crate) required: bool,
}

/// Every field of a command, outer and inner.
pub(crate) fn spots(variant: &Variant) -> Vec<Spot> {
    let mut found = Vec::new();
    collect(variant.fields, &[], &mut found);
    found
}

fn collect(fields: &'static [Field], outer: &[Step], found: &mut Vec<Spot>) {
    for field in fields {
        let place = [outer, &[Step::Key(field.name)]].concat();
        found.push(Spot { place: place.clone(), required: field.required });
        within(&field.shape, &place, found);
    }
}

fn within(shape: &'static Shape, place: &[Step], found: &mut Vec<Spot>) {
    match shape {
        Shape::Nullable(inner) => within(inner, place, found),
        Shape::List(inner) => within(inner, &[place, &[Step::Index(0)]].concat(), found),
        Shape::Object(_, fields) => collect(fields, place, found),
        _ => {}
    }
}

/// The objects in a command, the whole one first.
pub(crate) fn objects(variant: &Variant) -> Vec<Place> {
    let mut places = vec![Place::new()];
    for spot in spots(variant) {
        let outer = spot.place[..spot.place.len() - 1].to_vec();
        if !places.contains(&outer) {
            places.push(outer);
        }
    }
    places
}

pub(crate) fn commands() -> impl Iterator<Item = &'static Variant> {
    Command::VARIANTS.iter()
}
