//! Writing the elements of a form.

use super::block::Element;
use super::fault::{FormFault, FormFaultKind as Kind};
use crate::{Text, xml};

/// The document as it grows, and what is wrong with the form.
pub(super) struct Writing<'x> {
    out: &'x mut xml::Writer,
    path: &'x mut Vec<String>,
    pub(super) faults: &'x mut Vec<FormFault>,
}

impl<'x> Writing<'x> {
    pub(super) fn new(
        out: &'x mut xml::Writer,
        path: &'x mut Vec<String>,
        faults: &'x mut Vec<FormFault>,
    ) -> Self {
        Self { out, path, faults }
    }

    fn fault(&mut self, element: &Element, kind: Kind) {
        let mut path = self.path.join(".");
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(element.name);
        self.faults.push(FormFault { kind, path, line: 0 });
    }

    pub(super) fn missing(&mut self, element: &Element) {
        self.fault(element, Kind::Missing);
    }

    pub(super) fn text(&mut self, element: &Element, text: &Text) {
        if element.length.is_some_and(|length| text.chars_len() != length) {
            self.fault(element, Kind::Length);
        }
        self.out.text(element.name, text.as_str());
    }

    /// A word of the schema, or a day.
    pub(super) fn word(&mut self, element: &Element, word: &str) {
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
        self.path.push(name);
        let (path, faults) = (&mut *self.path, &mut *self.faults);
        self.out.group(element.name, |out| inner(&mut Writing { out, path, faults }));
        self.path.pop();
    }
}
