//! What screen readers read: the parts of the document as a tree.

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagTree};
use std::num::NonZeroU16;

use crate::Language;

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Section,
    /// A level from 1, and the words.
    Heading(u16, String),
    Paragraph,
    /// A box around paragraphs.
    Box,
    List,
    /// Labels and values.
    Labels,
    Item,
    Label,
    ItemBody,
    Table,
    Head,
    Body,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
}

/// The place of a part in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part(u32);

#[derive(Debug)]
struct Grown {
    role: Role,
    /// The language, if it is another than that of the document.
    language: Option<&'static str>,
    /// The part around it; none of those directly in the document.
    within: Option<Part>,
    /// What was drawn of it, in order.
    drawn: Vec<Identifier>,
}

/// A language as tags name it.
pub(super) const fn language_tag(language: Language) -> &'static str {
    match language {
        Language::Nb => "nb-NO",
        Language::Nn => "nn-NO",
        Language::En => "en-GB",
    }
}

/// The parts in the order in which they are read.
#[derive(Debug, Default)]
pub(super) struct Tree {
    parts: Vec<Grown>,
}

impl Tree {
    pub(super) fn grow(&mut self, role: Role, within: Option<Part>) -> Part {
        self.parts.push(Grown { role, language: None, within, drawn: Vec::new() });
        Part(self.parts.len() as u32 - 1)
    }

    /// A part is in another language than the document.
    pub(super) fn speak(&mut self, part: Part, language: &'static str) {
        if let Some(grown) = self.parts.get_mut(part.0 as usize) {
            grown.language = Some(language);
        }
    }

    /// Something of a part was drawn.
    pub(super) fn drawn(&mut self, part: Part, what: Identifier) {
        if let Some(grown) = self.parts.get_mut(part.0 as usize) {
            grown.drawn.push(what);
        }
    }

    /// The tree as the file holds it.
    pub(super) fn finish(self) -> TagTree {
        let mut tree = TagTree::new();
        // A part stands before all that lies in it, so from the last to the first each one is
        // whole when it is given to the part around it.
        let mut groups: Vec<(Option<TagGroup>, Option<Part>)> = Vec::new();
        for grown in self.parts {
            let spoken = grown.language.map(str::to_owned);
            let mut group = TagGroup::new(tag(grown.role).with_lang(spoken));
            group.children = grown.drawn.into_iter().map(Node::Leaf).collect();
            groups.push((Some(group), grown.within));
        }
        for place in (0..groups.len()).rev() {
            let Some((group, within)) =
                groups.get_mut(place).map(|(group, within)| (group.take(), *within))
            else {
                continue;
            };
            let Some(mut group) = group else { continue };
            // What lies in it was given from the last to the first.
            if group.children.iter().any(|child| matches!(child, Node::Group(_))) {
                group.children.reverse();
            }
            match within {
                Some(Part(outer)) => {
                    if let Some((Some(outer), _)) = groups.get_mut(outer as usize) {
                        outer.children.push(Node::Group(group));
                    }
                }
                None => tree.children.push(Node::Group(group)),
            }
        }
        tree.children.reverse();
        tree
    }
}

fn tag(role: Role) -> krilla::tagging::TagKind {
    match role {
        Role::Section => Tag::Section.into(),
        Role::Heading(level, title) => {
            Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(title)).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Box => Tag::Div.into(),
        Role::List => Tag::L(ListNumbering::Disc).into(),
        Role::Labels => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::ItemBody => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Head => Tag::THead.into(),
        Role::Body => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHeader => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHeader => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
    }
}
