//! What every part of a document is made from.

use super::{Block, DocumentChoice, Field};
use crate::words::{self, Family, Phrase, phrase};
use crate::{Case, Date, Language, Moment, Party, PlanId, PlanState, Text, Version};

/// A version, for whom and for when, and how its parts are said.
pub(super) struct Maker<'a> {
    pub(super) case: &'a Case,
    pub(super) version: &'a Version,
    /// The version that it began with, where the reader sees that one, too.
    pub(super) based_on: Option<&'a PlanId>,
    /// Whether it has a newer one that the reader sees, too.
    pub(super) is_superseded: bool,
    pub(super) choice: &'a DocumentChoice,
    pub(super) language: Language,
    pub(super) at: Moment,
    pub(super) date: Date,
}

impl Maker<'_> {
    // Each of these is called dozens of times and is not to stand in every caller.
    #[inline(never)]
    pub(super) fn say(&self, words: Phrase) -> Text {
        Text::from(phrase(words, self.language))
    }

    #[inline(never)]
    pub(super) fn term(&self, family: Family, word: &'static str) -> Text {
        Text::from(words::term(family, word, self.language).unwrap_or(word))
    }

    #[inline(never)]
    pub(super) fn day(&self, date: Date) -> Text {
        Text::from(words::date(date, self.language))
    }

    pub(super) fn days(&self, from: Date, to: Date) -> Text {
        let day = |date| words::date(date, self.language);
        Text::from(format!("{} {} {}", day(from), phrase(Phrase::To, self.language), day(to)))
    }

    pub(super) fn yes_or_no(&self, yes: bool) -> Text {
        self.say(if yes { Phrase::Yes } else { Phrase::No })
    }

    #[inline(never)]
    pub(super) fn field(&self, label: Phrase, value: Text) -> Field {
        Field { label: self.say(label), value }
    }

    #[inline(never)]
    pub(super) fn paragraph(&self, words: Phrase) -> Block {
        Block::Paragraph { text: self.say(words) }
    }

    #[inline(never)]
    pub(super) fn section(&self, heading: Phrase, blocks: Vec<Block>) -> Block {
        Block::Section { heading: self.say(heading), blocks }
    }

    pub(super) fn name(&self, party: Party) -> Option<&Text> {
        let name = match party {
            Party::Employee => &self.choice.employee_name,
            Party::Manager => &self.choice.manager_name,
        };
        name.as_ref().filter(|name| !name.is_blank())
    }

    pub(super) fn role(&self, party: Party) -> Text {
        self.say(match party {
            Party::Employee => Phrase::Employee,
            Party::Manager => Phrase::Manager,
        })
    }

    pub(super) fn state(&self) -> PlanState {
        self.version.state_on(self.date)
    }

    pub(super) fn evaluate_on(&self) -> Option<Date> {
        match (self.version.approved(), self.version.pending()) {
            (Some(approved), _) => approved.evaluate_on(),
            (None, Some(pending)) => Some(pending.validity().evaluate_on()),
            (None, None) => self.version.form()?.evaluation_date,
        }
    }
}
