//! Writing XML.

use quick_xml::escape::escape;

use super::letters::{Swapped, visible};

/// Writes a document: elements with attributes, and text in them, two spaces a level. What XML
/// cannot hold is written visibly and counted.
pub(crate) struct Writer {
    out: String,
    depth: usize,
    swapped: Swapped,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self {
            out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"),
            depth: 0,
            swapped: Swapped::new(),
        }
    }

    /// An element with other elements in it. Names and the names of attributes are the caller's
    /// own, and stand as they are.
    pub(crate) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inner: impl FnOnce(&mut Self),
    ) {
        self.indent();
        self.open(name, attributes);
        self.out.push('\n');
        self.depth += 1;
        inner(self);
        self.depth -= 1;
        self.indent();
        self.close(name);
    }

    /// An element with elements in it, and without attributes.
    pub(crate) fn group(&mut self, name: &str, inner: impl FnOnce(&mut Self)) {
        self.element(name, &[], inner);
    }

    /// An element with text in it.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.indent();
        self.open(name, &[]);
        let value = visible(value, &mut self.swapped);
        for letter in escape(value).chars() {
            // A reader makes a line feed of a carriage return that is not written as its number.
            if letter == '\r' { self.out.push_str("&#13;") } else { self.out.push(letter) }
        }
        self.close(name);
    }

    /// The document, and what was written as its number.
    pub(crate) fn finish(self) -> (String, Swapped) {
        (self.out, self.swapped)
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (attribute, value) in attributes {
            let value = visible(value, &mut self.swapped);
            self.out.push(' ');
            self.out.push_str(attribute);
            self.out.push_str("=\"");
            // White space in an attribute becomes a space when it is read.
            self.out.push_str(&escape(value.replace(['\t', '\n', '\r'], " ")));
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    fn indent(&mut self) {
        (0..self.depth).for_each(|_| self.out.push_str("  "));
    }
}
