//! The events of one request, while they are found.

use std::sync::Arc;

use crate::history::{Event, RULES_VERSION};
use crate::{Happening, Request};

/// The events of one request. Most requests have one, which takes no list.
#[derive(Debug, Default)]
pub(crate) enum Batch {
    #[default]
    None,
    One(Arc<Event>),
    More(Vec<Arc<Event>>),
}

impl Batch {
    fn push(&mut self, event: Arc<Event>) {
        *self = match std::mem::take(self) {
            Batch::None => Batch::One(event),
            Batch::One(first) => Batch::More(vec![first, event]),
            Batch::More(mut events) => {
                events.push(event);
                Batch::More(events)
            }
        };
    }

    pub(crate) fn into_vec(self) -> Vec<Arc<Event>> {
        match self {
            Batch::None => Vec::new(),
            Batch::One(event) => vec![event],
            Batch::More(events) => events,
        }
    }
}

/// Takes down what a request leads to.
pub(crate) struct Happenings<'a> {
    request: &'a Request,
    events: Batch,
}

impl<'a> Happenings<'a> {
    /// Nothing yet.
    pub(crate) const fn of(request: &'a Request) -> Self {
        Self { request, events: Batch::None }
    }

    /// This happened, too.
    pub(super) fn push(&mut self, happening: Happening) {
        self.events.push(Arc::new(event(self.request, happening)));
    }

    pub(crate) fn into_batch(self) -> Batch {
        self.events
    }
}

/// What happened on a request, with who and when.
pub(crate) fn event(request: &Request, happening: Happening) -> Event {
    Event { at: request.at, by: request.by.clone(), rules: RULES_VERSION, happening }
}
