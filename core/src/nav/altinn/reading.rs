//! Going through the elements of a form, with the path for whatever is wrong.

use super::edition::FormEdition;
use super::element::Element;
use super::fault::{FormFault, FormFaultKind as Kind};
use super::note::{FormNote, FormNoteKind};
use crate::xml;

pub(super) use crate::xml::Element as Node;

/// More faults than a person wants to read about one file.
const MOST_FAULTS: usize = 100;

/// The one element of the message.
pub(super) const CONTENT: &str = "Skjemainnhold";

const SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// White space as XML has it; other spaces are letters of the text.
pub(super) fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r')
}

/// Where the reader is, and what it has met.
pub(super) struct Reading {
    edition: FormEdition,
    path: String,
    line: usize,
    pub(super) found: Vec<FormFault>,
    pub(super) notes: Vec<FormNote>,
}

impl Reading {
    pub(super) fn new(edition: FormEdition, line: usize) -> Self {
        Self { edition, path: String::new(), line, found: Vec::new(), notes: Vec::new() }
    }

    /// How many faults there are by now.
    pub(super) fn faults(&self) -> usize {
        self.found.len()
    }

    pub(super) fn fault(&mut self, kind: Kind) {
        if self.found.len() < MOST_FAULTS {
            self.found.push(FormFault { kind, path: self.path.clone(), line: self.line });
        }
    }

    pub(super) fn note(&mut self, kind: FormNoteKind) {
        self.notes.push(FormNote { kind, path: self.path.clone() });
    }

    pub(super) fn missing(&mut self, element: &Element) {
        self.inside(element, |at| at.fault(Kind::Missing));
    }

    /// One level further in, on the same line.
    pub(super) fn inside<T>(&mut self, element: &Element, look: impl FnOnce(&mut Self) -> T) -> T {
        self.at(element.name, self.line, look)
    }

    /// One level further in, at an element that is there.
    pub(super) fn at<T>(
        &mut self,
        name: &str,
        line: usize,
        look: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let (outer, outer_line) = (self.path.len(), self.line);
        // The one element in which everything stands is in no path.
        if name != CONTENT {
            let dot = if outer > 0 { "." } else { "" };
            self.path.push_str(dot);
            self.path.push_str(name);
        }
        self.line = line;
        let looked = look(self);
        self.path.truncate(outer);
        self.line = outer_line;
        looked
    }

    /// An element that is there: `None` if it is nil, or holds what it must not.
    pub(super) fn within<T>(
        &mut self,
        node: &Node,
        look: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        self.attributes(node);
        match node.attribute(SCHEMA_INSTANCE, "nil").map(|nil| nil.trim_matches(is_space)) {
            None | Some("false" | "0") => look(self),
            Some("true" | "1") => {
                if !node.children().is_empty() || !node.raw_text().is_empty() {
                    self.fault(Kind::NilWithContent);
                }
                None
            }
            Some(_) => {
                self.fault(Kind::NotYesOrNo);
                None
            }
        }
    }

    /// Attributes say nothing that the form has a field for: those of Altinn's own envelope and of
    /// the schema are passed over, any other is noted.
    fn attributes(&mut self, node: &Node) {
        let known = |(namespace, name): (&str, &str)| {
            namespace == SCHEMA_INSTANCE || name.starts_with("dataFormat")
        };
        if !node.attributes().all(known) {
            self.note(FormNoteKind::AttributeLeftOut);
        }
    }

    /// The elements of a block: each known, in the order of the schema, and as often as it may.
    pub(super) fn children(
        &mut self,
        node: &Node,
        elements: &'static [Element],
        mut take: impl FnMut(&Node, &'static Element, &mut Self),
    ) {
        if node.raw_text().chars().any(|letter| !is_space(letter)) {
            self.fault(Kind::TextBetween);
        }
        let mut last = None;
        let mut counts = vec![0_usize; elements.len()];
        for child in node.children() {
            let own = child.namespace() == self.edition.namespace();
            let known = elements
                .iter()
                .zip(&mut counts)
                .find(|(element, _)| own && element.name == child.name());
            let Some((element, count)) = known else {
                // The name of a stranger's element stays in its file.
                self.at("?", child.line(), |at| at.fault(Kind::Unknown));
                continue;
            };
            let Some(place) = element.place(elements, self.edition) else {
                self.at(element.name, child.line(), |at| at.fault(Kind::NotInEdition));
                continue;
            };
            let again = *count > 0 && !element.many;
            let name = if element.many {
                format!("{}[{count}]", element.name)
            } else {
                element.name.to_owned()
            };
            *count += 1;
            self.at(&name, child.line(), |at| {
                if again {
                    at.fault(Kind::Twice);
                } else if last.is_some_and(|last| place < last) {
                    at.fault(Kind::Order);
                } else {
                    take(child, element, at);
                }
            });
            last = last.max(Some(place));
        }
    }

    /// The text of an element that holds nothing else.
    pub(super) fn letters<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        if let Some(child) = node.children().first() {
            self.at("?", child.line(), |at| at.fault(Kind::Unknown));
            return None;
        }
        Some(node.raw_text())
    }
}

/// How large a form may be: far more than anybody writes, and far less than what harms a host.
pub(super) const LIMITS: xml::Limits = xml::Limits { bytes: 4 << 20, elements: 100_000, depth: 8 };
