//! The lines of `events.jsonl`: each event as the pack shows it, what is withheld of it, and the link
//! of the chain.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::veil::Taken;
use crate::history::Event;
use crate::{Digest, wire};

/// The link before the first event.
pub(super) fn first_link() -> Digest {
    Digest::of(b"")
}

/// A value that is not in the event itself. With salt and value it is produced.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Withheld {
    /// Where it belongs: a JSON pointer into the event.
    pub(super) at: String,
    /// The SHA-256 of salt, line feed and value.
    pub(super) digest: Digest,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) salt: Option<Digest>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<String>,
}

impl Withheld {
    /// Bound by its digest; produced with it if `open`.
    pub(super) fn new(taken: Taken, salt: Digest, open: bool) -> Self {
        let digest = bound(salt, &taken.value);
        let (salt, value) = if open { (Some(salt), Some(taken.value)) } else { (None, None) };
        Self { at: taken.at, digest, salt, value }
    }

    /// Whether it is a key of the host; else somebody wrote or chose it.
    pub(super) fn is_key(&self) -> bool {
        const KEYS: [&str; 5] = ["/by/id", "/case", "/employee", "/manager", "/note"];
        KEYS.contains(&self.at.as_str())
    }

    /// What a person has written, where it is produced.
    pub(super) fn text(&self) -> Option<&str> {
        self.value.as_deref().filter(|_| !self.is_key())
    }

    /// Whether what is produced is what was bound.
    pub(super) fn holds(&self) -> bool {
        match (self.salt, &self.value) {
            (Some(salt), Some(value)) => bound(salt, value) == self.digest,
            (None, None) => true,
            _ => false,
        }
    }
}

fn bound(salt: Digest, value: &str) -> Digest {
    Digest::of(format!("{salt}\n{value}").as_bytes())
}

/// From which the salt of every value follows.
#[derive(Clone, Copy)]
pub(super) struct Secret(Digest);

impl Secret {
    /// The host's secret; without one, all that the events say.
    pub(super) fn new<'a>(given: Option<&str>, events: impl Iterator<Item = &'a Event>) -> Self {
        let mut text = String::from("oppfolgingsplan proof\n");
        match given {
            Some(secret) => text.push_str(secret),
            None => events.for_each(|event| {
                text.push_str(&event.to_json());
                text.push('\n');
            }),
        }
        Self(Digest::of(text.as_bytes()))
    }

    pub(super) fn salt(self, number: u64, at: &str) -> Digest {
        Digest::of(format!("{}\n{number}\n{at}", self.0).as_bytes())
    }
}

/// One event in the chain.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    pub(super) number: u64,
    pub(super) event: Event,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) withheld: Vec<Withheld>,
    pub(super) link: Digest,
}

impl Line {
    pub(super) fn new(number: u64, event: Event, withheld: Vec<Withheld>, before: Digest) -> Self {
        let link = link(before, &event, &withheld);
        Self { number, event, withheld, link }
    }

    pub(super) fn follows(&self, before: Digest) -> bool {
        link(before, &self.event, &self.withheld) == self.link
    }

    pub(super) fn to_json(&self) -> String {
        wire::write(self)
    }

    /// A line as the library writes it, and nothing else.
    pub(super) fn from_json(text: &str) -> Option<Self> {
        let line: Self = serde_json::from_str(text).ok()?;
        (line.to_json() == text && line.places_are_places()).then_some(line)
    }

    /// Whether each value that is withheld belongs somewhere in the event, no two in one place.
    /// Otherwise one item could be read as two, and give the same link.
    fn places_are_places(&self) -> bool {
        let Ok(event) = serde_json::to_value(&self.event) else {
            return false;
        };
        let mut known = BTreeSet::new();
        self.withheld.iter().all(|Withheld { at, .. }| {
            let is_one = at.starts_with('/') && !at.contains([' ', '\n']);
            is_one && event.pointer(at).is_some() && known.insert(at)
        })
    }
}

/// What a link is made of: the link before it, the event as it is shown, and for each value that is
/// withheld its place and digest.
fn link(before: Digest, event: &Event, withheld: &[Withheld]) -> Digest {
    let mut text = format!("{before}\n{}", event.to_json());
    for withheld in withheld {
        text.push_str(&format!("\n{} {}", withheld.at, withheld.digest));
    }
    Digest::of(text.as_bytes())
}
