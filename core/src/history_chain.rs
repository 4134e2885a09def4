//! The hash chain over the events of a case.
//!
//! Each link is the SHA-256 of the link before it, as 64 hexadecimal digits,
//! followed by the canonical JSON of the event. Before the first event the
//! link is the digest of nothing. Who has kept an earlier link can tell
//! whether the history before it was changed.

use crate::history::Event;
use crate::{Case, Digest};

/// The last link of the chain over these events.
pub(crate) fn last_hash<'a>(events: impl Iterator<Item = &'a Event>) -> Digest {
    events.fold(Digest::of(b""), link)
}

fn link(before: Digest, event: &Event) -> Digest {
    // What remains after a purge carries the last link of what is gone.
    if let crate::Happening::CasePurged { chain, .. } = &event.happening {
        return *chain;
    }
    let mut text = before.to_string();
    text.push_str(&event.to_json());
    Digest::of(text.as_bytes())
}

impl Case {
    /// The hash chain over the events: one link after each event, oldest
    /// first.
    ///
    /// A link is the SHA-256 of the link before it, as 64 hexadecimal digits,
    /// followed by the canonical JSON of the event; before the first event it
    /// is the digest of nothing. After a purge the chain goes on from the link
    /// that the purge carries.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::case_on_sick_leave;
    /// let case = case_on_sick_leave();
    /// assert_eq!(case.chain().count() as u64, case.version());
    /// ```
    #[doc(alias = "hashkjede")]
    pub fn chain(&self) -> impl Iterator<Item = Digest> {
        self.events().scan(Digest::of(b""), |before, event| {
            *before = link(*before, event);
            Some(*before)
        })
    }
}
