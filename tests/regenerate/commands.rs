//! The commands and what they carry, as every language that has constructors
//! for them needs it: from the library's own table.

#![allow(
    clippy::panic,
    reason = "a generator ends when a table holds what it does not know, and says so"
)]

use std::collections::BTreeMap;

use oppfolgingsplan::archive::ArchiveChoice;
use oppfolgingsplan::document::DocumentChoice;
use oppfolgingsplan::exchange::{CalendarChoice, LogColumn};
use oppfolgingsplan::nav::altinn::{FormChoice, ImportChoice};
use oppfolgingsplan::proof::{ProofChoice, VerifyChoice};
use oppfolgingsplan::report::ReportChoice;
use oppfolgingsplan::wire::{Field, Shape, WireField};
use oppfolgingsplan::words::{Family, words_of};
use oppfolgingsplan::{
    CitationId, Command, CommandKind, DeadlineCode, Debtor, EffectiveStatus, Element, Happening,
    HappeningKind, InputKind, Kind, Language, Manner, NoticeAbout, Part, Party, PlanState,
    ReminderStatus, Role, RuleCode,
};

/// Required ones first, each in the order of the table.
pub(crate) fn in_order(fields: &'static [Field]) -> Vec<&'static Field> {
    let (first, then): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
    first.into_iter().chain(then).collect()
}

/// What a host chooses about what the library writes.
pub(crate) const CHOICES: [Shape; 8] = [
    <DocumentChoice as WireField>::SHAPE,
    <CalendarChoice as WireField>::SHAPE,
    <ArchiveChoice as WireField>::SHAPE,
    <ProofChoice as WireField>::SHAPE,
    <VerifyChoice as WireField>::SHAPE,
    <ReportChoice as WireField>::SHAPE,
    <ImportChoice as WireField>::SHAPE,
    <FormChoice as WireField>::SHAPE,
];

/// The objects that commands carry and the choices of writers, inner ones before those that hold
/// them.
pub(crate) fn objects() -> Vec<(&'static str, &'static [Field])> {
    let mut found = Vec::new();
    for choice in &CHOICES {
        collect_objects(choice, &mut found);
    }
    for command in Command::VARIANTS {
        for field in command.fields {
            collect_objects(&field.shape, &mut found);
        }
    }
    found
}

fn collect_objects(shape: &Shape, found: &mut Vec<(&'static str, &'static [Field])>) {
    match shape {
        Shape::List(inner) | Shape::Nullable(inner) => collect_objects(inner, found),
        Shape::Object(name, fields) if !found.iter().any(|(known, _)| known == name) => {
            for field in *fields {
                collect_objects(&field.shape, found);
            }
            found.push((name, fields));
        }
        _ => {}
    }
}

/// What an object is.
pub(crate) fn doc(object: &str) -> &'static str {
    match object {
        "Period" => "Days of a sick note with the same activity.",
        "DaySpan" => "Whole days from a first to a last day, both included.",
        "Limits" => "Greatest lengths of texts, in characters.",
        "HouseDeadline" => "A date of the employer's own, counted from the start of the absence.",
        "PolicyChoice" => "A policy: a preset, and what differs from it.",
        "DocumentChoice" => "What the case does not know, and what the host wants of a document.",
        "ArchiveChoice" => {
            "What the case does not know of an entry in an archive, and what the host wants."
        }
        "ArchiveProfile" => {
            "What differs between archives and employers: the preset of a system, and what is otherwise."
        }
        "FolderReference" => {
            "The folder of the employee in the archive, by one of its keys or several."
        }
        "ProofChoice" => "What the case does not know, and what the host wants of a proof.",
        "PersonName" => "The name of a person that the host knows by a key.",
        "VerifyChoice" => "What a proof is held against, beside itself.",
        "ReportChoice" => "What the case does not know, and what the host wants of a report.",
        "ImportChoice" => "What a form of Altinn 2 does not say when it becomes a case.",
        "FormChoice" => "What the case does not know when a version becomes a form of Altinn 2.",
        "CalendarChoice" => "What may differ between calendars.",
        "Mark" => {
            "An entry that the last calendar held, which this one takes back when it no longer holds."
        }
        "Form" => "The employer-led form as far as it is filled in.",
        "FullForm" => "The employer-led form when it is completed.",
        other => panic!("say in `doc` what `{other}` is"),
    }
}

fn collect_words(shape: &Shape, found: &mut BTreeMap<&'static str, Vec<&'static str>>) {
    match shape {
        Shape::Word(name, words) => {
            found.insert(name, words.to_vec());
        }
        Shape::List(inner) | Shape::Nullable(inner) => collect_words(inner, found),
        Shape::Object(_, fields) => {
            for field in *fields {
                collect_words(&field.shape, found);
            }
        }
        _ => {}
    }
}

/// The words of every closed set of the format, by the name of their type.
pub(crate) fn words() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut found = BTreeMap::new();
    for variant in Command::VARIANTS.iter().chain(Happening::VARIANTS) {
        for field in variant.fields {
            collect_words(&field.shape, &mut found);
        }
    }
    let shapes = [
        <Role as WireField>::SHAPE,
        <Party as WireField>::SHAPE,
        <Manner as WireField>::SHAPE,
        <NoticeAbout as WireField>::SHAPE,
        <CommandKind as WireField>::SHAPE,
        <HappeningKind as WireField>::SHAPE,
        <InputKind as WireField>::SHAPE,
        <PlanState as WireField>::SHAPE,
        <EffectiveStatus as WireField>::SHAPE,
        <ReminderStatus as WireField>::SHAPE,
        <Element as WireField>::SHAPE,
        <Part as WireField>::SHAPE,
        <Language as WireField>::SHAPE,
        <LogColumn as WireField>::SHAPE,
    ];
    for shape in shapes.iter().chain(&CHOICES) {
        collect_words(shape, &mut found);
    }
    found.insert("RuleCode", RuleCode::ALL.iter().map(|code| code.code()).collect());
    found.insert("Kind", Kind::ALL.iter().map(|kind| kind.code()).collect());
    found.insert("DeadlineCode", DeadlineCode::ALL.iter().map(|code| code.code()).collect());
    found.insert("Debtor", Debtor::WORDS.to_vec());
    found.insert("DeadlineState", words_of(Family::DeadlineState).collect());
    found.insert("StartBasis", words_of(Family::StartBasis).collect());
    let mut kinds: Vec<&str> = CitationId::ALL.iter().map(|id| id.kind().code()).collect();
    kinds.dedup();
    found.insert("CitationKind", kinds);
    found
}
