//! What was read.

use std::fmt;

/// An element, with its namespace resolved. `Debug` shows no text: it may say something of somebody.
#[derive(Default)]
pub(crate) struct Element {
    pub(super) namespace: Box<str>,
    pub(super) name: Box<str>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) text: String,
    pub(super) line: usize,
    pub(super) children: Vec<Element>,
}

/// An attribute; one without a prefix is in no namespace.
#[allow(dead_code, reason = "not every feature that reads XML reads attributes")]
pub(super) struct Attribute {
    pub(super) namespace: Box<str>,
    pub(super) name: Box<str>,
    pub(super) value: Box<str>,
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Element");
        shown.field("name", &self.name).field("line", &self.line);
        shown.field("children", &self.children).finish_non_exhaustive()
    }
}

impl Element {
    /// Its name, without prefix.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn namespace(&self) -> &str {
        &self.namespace
    }

    /// The elements in it, in their order.
    #[allow(dead_code, reason = "not every feature that reads XML has lists")]
    pub(crate) fn children(&self) -> &[Element] {
        &self.children
    }

    /// The first element in it with this name, of whatever namespace.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| *child.name == *name)
    }

    /// The line on which it begins, from 1.
    pub(crate) const fn line(&self) -> usize {
        self.line
    }

    /// Its attributes: the namespace, empty for one without a prefix, and the name.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|attribute| (&*attribute.namespace, &*attribute.name))
    }

    /// Its own text as it stands, with that of all comments and elements taken out.
    pub(crate) fn raw_text(&self) -> &str {
        &self.text
    }

    /// Its own text, without the white space around it.
    pub(crate) fn text(&self) -> &str {
        self.text.trim()
    }

    /// The text of the element that is reached by these names; none if it is blank.
    pub(crate) fn text_at(&self, path: &[&str]) -> Option<&str> {
        let found = path.iter().try_fold(self, |element, name| element.child(name))?;
        Some(found.text()).filter(|text| !text.is_empty())
    }

    /// The value of an attribute; `namespace` is empty for one without a prefix.
    #[allow(dead_code, reason = "not every feature that reads XML reads attributes")]
    pub(crate) fn attribute(&self, namespace: &str, name: &str) -> Option<&str> {
        let is = |one: &&Attribute| *one.name == *name && *one.namespace == *namespace;
        self.attributes.iter().find(is).map(|attribute| &*attribute.value)
    }
}
