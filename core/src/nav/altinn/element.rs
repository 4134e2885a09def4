//! An element of the schema, as its block declares it.

use super::edition::FormEdition;

/// An element of the schema.
#[derive(Debug)]
pub(super) struct Element {
    /// Its name.
    pub(super) name: &'static str,
    /// The first edition that has it.
    pub(super) since: FormEdition,
    /// How many characters it has, where the schema counts them.
    pub(super) length: Option<usize>,
    /// In 2012 it stood before this one.
    pub(super) before_2012: Option<&'static str>,
    /// Whether it may stand more than once.
    pub(super) many: bool,
}

impl Element {
    pub(super) const fn new(name: &'static str) -> Self {
        let since = FormEdition::Y2012;
        Self { name, since, length: None, before_2012: None, many: false }
    }

    pub(super) const fn since(self, since: FormEdition) -> Self {
        Self { since, ..self }
    }

    pub(super) const fn length(self, length: usize) -> Self {
        Self { length: Some(length), ..self }
    }

    pub(super) const fn before_2012(self, other: &'static str) -> Self {
        Self { before_2012: Some(other), ..self }
    }

    pub(super) const fn many(self) -> Self {
        Self { many: true, ..self }
    }

    /// Its place among the elements of its block in an edition, `None` where that has none such.
    pub(super) fn place(&self, among: &[Element], edition: FormEdition) -> Option<usize> {
        let place = |name| among.iter().position(|element| element.name == name);
        if edition < self.since {
            return None;
        }
        // Between two others there is an odd number.
        match self.before_2012.filter(|_| edition == FormEdition::Y2012) {
            Some(next) => place(next).map(|next| (2 * next).saturating_sub(1)),
            None => place(self.name).map(|own| 2 * own),
        }
    }
}
