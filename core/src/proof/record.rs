//! What a pack is made from, and what a verifier makes anew: the lines, and the case that they show.

use serde::{Deserialize, Serialize};

use super::line::{Line, Secret, Withheld, first_link};
use super::veil::{Veil, without_identity};
use super::{PersonName, ProofChoice, wrong};
use crate::{Actor, ActorId, Case, Digest, Event, Happening, Language, Moment, Text};

/// The name of a person of the pack.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Named {
    pub(super) party: ActorId,
    pub(super) name: Text,
}

/// What the host chose that stands in the pack, and when it was made.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Frame {
    pub(super) made_at: Moment,
    pub(super) language: Language,
    pub(super) with_content: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) employer_name: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) names: Vec<Named>,
}

/// The lines, and the case of their events as they are shown: without texts, and with the names that
/// persons have in the pack.
pub(super) struct Record {
    pub(super) frame: Frame,
    pub(super) lines: Vec<Line>,
    pub(super) case: Case,
}

impl Record {
    /// `None` only if the library cannot read what it has written.
    pub(super) fn of_case(
        case: &Case,
        by: &Actor,
        at: Moment,
        choice: &ProofChoice,
    ) -> Option<Self> {
        let events: Vec<Event> = case.events().map(without_identity).collect();
        let secret = choice.secret.as_ref().map(Text::as_str);
        let secret = Secret::new(secret, events.iter());
        let with_content = choice.with_content == Some(true);
        let shows_drafts = case.shows_drafts(by, at);
        let mut veil = Veil::default();
        let mut before = first_link();
        let mut lines = Vec::with_capacity(events.len());
        for (event, number) in events.iter().zip(1..) {
            let (mut shown, mut taken) = veil.over(event);
            // What was written in a version of the wrong person is nobody's to read.
            let is_wrong = wrong::is_about(case, event);
            if is_wrong {
                wrong::veil(&mut shown, &mut taken);
            }
            // Nor is what was written in a draft, but of those who see it.
            let is_unseen =
                !shows_drafts && matches!(event.happening, Happening::DraftSaved { .. });
            let withhold = |taken: super::veil::Taken| {
                let open = with_content && !(taken.is_text && (is_wrong || is_unseen));
                let salt = secret.salt(number, &taken.at);
                Withheld::new(taken, salt, open)
            };
            let withheld = taken.into_iter().map(withhold).collect();
            let line = Line::new(number, shown, withheld, before);
            before = line.link;
            lines.push(line);
        }
        let given = |text: &Option<Text>| text.clone().filter(|text| !text.is_blank());
        let named = |person: &PersonName| {
            let party = veil.name_of(&person.key)?.clone();
            (!person.name.is_blank()).then(|| Named { party, name: person.name.clone() })
        };
        let frame = Frame {
            made_at: at,
            language: choice.language.unwrap_or(case.policy().language()),
            with_content,
            reference: given(&choice.reference),
            employer_name: given(&choice.employer_name),
            names: choice.names.iter().filter_map(named).collect(),
        };
        Self::of_lines(frame, lines)
    }

    /// `None` if the lines are no history of a case.
    pub(super) fn of_lines(frame: Frame, lines: Vec<Line>) -> Option<Self> {
        let events: Vec<String> = lines.iter().map(|line| line.event.to_json()).collect();
        let stored = format!(r#"{{"format":1,"events":[{}]}}"#, events.join(","));
        let case = Case::from_json(stored.as_bytes()).ok()?;
        Some(Self { frame, lines, case })
    }

    pub(super) fn last_link(&self) -> Digest {
        self.lines.last().map_or_else(first_link, |line| line.link)
    }

    /// The name of a person of the pack, where the host gave it.
    pub(super) fn name(&self, party: &ActorId) -> Option<&Text> {
        self.frame.names.iter().find(|named| named.party == *party).map(|named| &named.name)
    }

    /// `events.jsonl`.
    pub(super) fn events_file(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            text.push_str(&line.to_json());
            text.push('\n');
        }
        text
    }
}
