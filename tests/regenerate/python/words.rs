//! The words of the format as types of Python.

use std::collections::BTreeMap;
use std::fmt::Write;

use oppfolgingsplan::wire::{Shape, WireField};
use oppfolgingsplan::words::{Family, words_of};
use oppfolgingsplan::{
    CitationId, Command, CommandKind, DeadlineCode, Debtor, EffectiveStatus, Element, Happening,
    HappeningKind, InputKind, Kind, Language, Manner, NoticeAbout, Part, Party, PlanState,
    ReminderStatus, Role, RuleCode,
};

use super::names::NOTICE;

fn collect(shape: &Shape, found: &mut BTreeMap<&'static str, Vec<&'static str>>) {
    match shape {
        Shape::Word(name, words) => {
            found.insert(name, words.to_vec());
        }
        Shape::List(inner) | Shape::Nullable(inner) => collect(inner, found),
        Shape::Object(_, fields) => {
            for field in *fields {
                collect(&field.shape, found);
            }
        }
        _ => {}
    }
}

fn all() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut found = BTreeMap::new();
    for variant in Command::VARIANTS.iter().chain(Happening::VARIANTS) {
        for field in variant.fields {
            collect(&field.shape, &mut found);
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
    ];
    for shape in &shapes {
        collect(shape, &mut found);
    }
    found.insert("RuleCode", RuleCode::ALL.iter().map(|code| code.code()).collect());
    found.insert("Kind", Kind::ALL.iter().map(|kind| kind.code()).collect());
    found.insert("DeadlineCode", DeadlineCode::ALL.iter().map(|code| code.code()).collect());
    found.insert("Debtor", Debtor::ALL.iter().map(|debtor| debtor.code()).collect());
    found.insert("DeadlineState", words_of(Family::DeadlineState).collect());
    found.insert("StartBasis", words_of(Family::StartBasis).collect());
    let mut kinds: Vec<&str> = CitationId::ALL.iter().map(|id| id.kind().code()).collect();
    kinds.dedup();
    found.insert("CitationKind", kinds);
    found
}

/// The module.
pub(super) fn module() -> String {
    let all = all();
    let mut text = format!(
        "# {NOTICE}\n\"\"\"The words of the format, as types.\n\n\
         `words.all_of(words.Recipient)` gives the words themselves. Each type is a union of\n\
         literals, not a literal of many words, because that is what stubtest can compare.\n\"\"\"\n\n\
         from typing import Literal, Union, get_args\n\n__all__ = [\n"
    );
    for name in all.keys() {
        writeln!(text, "    \"{name}\",").expect("a string takes everything");
    }
    text.push_str("    \"all_of\",\n]\n");
    for (name, words) in &all {
        write!(text, "\n{name} = Union[\n").expect("a string takes everything");
        for word in words {
            writeln!(text, "    Literal[\"{word}\"],").expect("a string takes everything");
        }
        text.push_str("]\n");
    }
    text.push_str(
        "\n\ndef all_of(words: object) -> tuple[str, ...]:\n    \
         \"\"\"The words of one of these types, in their order.\"\"\"\n    \
         return tuple(word for literal in get_args(words) for word in get_args(literal))\n",
    );
    text
}
