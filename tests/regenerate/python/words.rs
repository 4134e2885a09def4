//! The words of the format as types of Python.

use std::fmt::Write;

use super::names::NOTICE;
use crate::commands::words;

/// The module.
pub(super) fn module() -> String {
    let all = words();
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
