//! Writing the elements of a form.

use super::element::Element;
use super::fault::{FormFault, FormFaultKind as Kind};
use crate::{Text, xml};

/// The document as it grows, and what is wrong with the form.
pub(super) struct Writing<'x> {
    out: &'x mut xml::Writer,
    log: &'x mut Written,
}

/// Where the writer is, and what it has met.
#[derive(Default)]
pub(super) struct Written {
    path: Vec<String>,
    /// The fields that were given, in the order of the schema.
    pub(super) given: Vec<String>,
    pub(super) faults: Vec<FormFault>,
}

impl<'x> Writing<'x> {
    pub(super) fn new(out: &'x mut xml::Writer, log: &'x mut Written) -> Self {
        Self { out, log }
    }

    fn path(&self, element: &Element) -> String {
        let outer = self.log.path.iter().map(String::as_str);
        outer.chain([element.name]).collect::<Vec<_>>().join(".")
    }

    fn fault(&mut self, element: &Element, kind: Kind) {
        let path = self.path(element);
        self.log.faults.push(FormFault { kind, path, line: 0 });
    }

    pub(super) fn missing(&mut self, element: &Element) {
        self.fault(element, Kind::Missing);
    }

    pub(super) fn text(&mut self, element: &Element, text: &Text) {
        if element.length.is_some_and(|length| text.chars_len() != length) {
            self.fault(element, Kind::Length);
        }
        self.word(element, text.as_str());
    }

    /// A word of the schema, a day, or a text.
    pub(super) fn word(&mut self, element: &Element, word: &str) {
        let path = self.path(element);
        self.log.given.push(path);
        self.out.text(element.name, word);
    }

    pub(super) fn block(&mut self, element: &Element, inner: impl FnOnce(&mut Writing<'_>)) {
        self.numbered(element, None, inner);
    }

    /// One of several blocks of the same name.
    pub(super) fn numbered(
        &mut self,
        element: &Element,
        number: Option<usize>,
        inner: impl FnOnce(&mut Writing<'_>),
    ) {
        let name = match number {
            Some(number) => format!("{}[{number}]", element.name),
            None => element.name.to_owned(),
        };
        self.log.path.push(name);
        let log = &mut *self.log;
        self.out.group(element.name, |out| inner(&mut Writing { out, log }));
        self.log.path.pop();
    }
}
