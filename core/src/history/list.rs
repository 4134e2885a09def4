//! The events of a case, oldest first.
//!
//! A loaded case keeps its events as the text in which they came. Whoever asks for the status, the
//! deadlines or the next command needs what follows from them, and that is folded while the text
//! is read and checked. Values are made of them when somebody asks for the history, once.

use std::iter::FusedIterator;
use std::ops::Range;
use std::slice;
use std::sync::{Arc, OnceLock};

use serde::ser::{Serialize, Serializer};

use super::Event;
use crate::shelf::{Iter, Shelf};
use crate::wire::{self, Canonical, Cursor};

/// The events of a case: those it was loaded with, and those since.
#[derive(Clone, Default)]
pub(crate) struct History {
    stored: Option<Arc<Stored>>,
    since: Shelf<Arc<Event>>,
}

struct Stored {
    /// What the case was loaded from.
    text: Arc<[u8]>,
    /// Where in it the JSON array of events stands. It was read before, and so can be read again.
    array: Range<usize>,
    count: usize,
    /// Whether the library would write it just so.
    exact: bool,
    events: OnceLock<Vec<Event>>,
}

impl Stored {
    fn events(&self) -> &[Event] {
        self.events.get_or_init(|| {
            let from = &mut Cursor::within(&self.text);
            from.skip(self.array.start).and_then(|()| Vec::read(from)).unwrap_or_default()
        })
    }

    fn array(&self) -> &[u8] {
        self.text.get(self.array.clone()).unwrap_or_default()
    }
}

impl History {
    /// So many events, as a JSON array in a text that the canonical reader has read.
    pub(crate) fn stored(text: Arc<[u8]>, array: Range<usize>, count: usize, exact: bool) -> Self {
        let stored = Stored { text, array, count, exact, events: OnceLock::new() };
        Self { stored: Some(Arc::new(stored)), since: Shelf::new() }
    }

    pub(crate) fn push(&mut self, event: Arc<Event>) {
        self.since.push(event);
    }

    pub(crate) fn len(&self) -> usize {
        self.stored.as_ref().map_or(0, |stored| stored.count) + self.since.len()
    }

    pub(crate) fn iter(&self) -> Events<'_> {
        let stored = self.stored.as_ref().map_or(&[][..], |stored| stored.events());
        Events { stored: stored.iter(), since: self.since.iter() }
    }

    /// The newest events, of those that came after loading.
    pub(crate) fn newest(&self, count: usize) -> Events<'_> {
        let from = self.since.len().saturating_sub(count);
        Events { stored: [].iter(), since: self.since.iter_from(from) }
    }

    /// Appends the events as a canonical JSON array.
    pub(crate) fn write(&self, out: &mut String) {
        let stored = self.stored.as_ref().filter(|stored| stored.exact);
        let text = stored.and_then(|stored| std::str::from_utf8(stored.array()).ok());
        let Some(begun) = text.and_then(|text| text.strip_suffix(']')) else {
            out.push_str(&wire::write(self));
            return;
        };
        out.reserve(begun.len() + 256 * self.since.len() + 2);
        out.push_str(begun);
        for event in &self.since {
            out.push(',');
            out.push_str(&event.to_json());
        }
        out.push(']');
    }
}

impl FromIterator<Event> for History {
    fn from_iter<I: IntoIterator<Item = Event>>(events: I) -> Self {
        Self { stored: None, since: events.into_iter().map(Arc::new).collect() }
    }
}

impl PartialEq for History {
    fn eq(&self, other: &Self) -> bool {
        let same_text = match (&self.stored, &other.stored) {
            (Some(one), Some(other)) => one.array() == other.array(),
            (None, None) => true,
            _ => false,
        };
        if same_text {
            return self.since == other.since;
        }
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl Eq for History {}

impl Serialize for History {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// Events in order, from either end.
#[derive(Clone)]
pub(crate) struct Events<'a> {
    stored: slice::Iter<'a, Event>,
    since: Iter<'a, Arc<Event>>,
}

impl<'a> Iterator for Events<'a> {
    type Item = &'a Event;

    fn next(&mut self) -> Option<&'a Event> {
        self.stored.next().or_else(|| self.since.next().map(Arc::as_ref))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.stored.len() + self.since.len();
        (left, Some(left))
    }

    fn nth(&mut self, skip: usize) -> Option<&'a Event> {
        let stored = self.stored.len();
        match self.stored.nth(skip) {
            Some(event) => Some(event),
            None => self.since.nth(skip - stored.min(skip)).map(Arc::as_ref),
        }
    }
}

impl DoubleEndedIterator for Events<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.since.next_back().map(Arc::as_ref).or_else(|| self.stored.next_back())
    }
}

impl ExactSizeIterator for Events<'_> {}
impl FusedIterator for Events<'_> {}

#[cfg(test)]
mod tests;
