//! Storing and loading a case: its events in a versioned envelope.

use std::fmt;
use std::sync::Arc;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Happening;
use crate::case::Case;
use crate::history::{Event, History};
use crate::wire::{self, Canonical, Cursor, InputError, InputKind, WIRE_VERSION};

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("format", &WIRE_VERSION)?;
        map.serialize_entry("events", &self.events)?;
        map.end()
    }
}

/// The stored form, before the events are folded.
struct Stored {
    events: Vec<Event>,
}

struct Format;

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let version = u32::deserialize(deserializer)?;
        if version == 0 || version > WIRE_VERSION {
            return Err(de::Error::custom("later version"));
        }
        Ok(Format)
    }
}

/// The events, read without growing step by step from nothing.
struct EventList(Vec<Event>);

impl<'de> Deserialize<'de> for EventList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor;
        impl<'de> Visitor<'de> for ListVisitor {
            type Value = EventList;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array of events")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<EventList, A::Error> {
                let mut events = Vec::with_capacity(16);
                while let Some(event) = seq.next_element::<Event>()? {
                    events.push(event);
                }
                Ok(EventList(events))
            }
        }
        deserializer.deserialize_seq(ListVisitor)
    }
}

impl<'de> Deserialize<'de> for Stored {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StoredVisitor;
        impl<'de> Visitor<'de> for StoredVisitor {
            type Value = Stored;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a case with `format` and `events`")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Stored, A::Error> {
                let (mut format, mut events): (Option<Format>, Option<EventList>) = (None, None);
                wire::fields(
                    &mut map,
                    &mut [("format", &mut format), ("events", &mut events)],
                    &mut wire::Alone,
                )?;
                if format.is_none() {
                    return Err(de::Error::missing_field("format"));
                }
                let events = events.ok_or_else(|| de::Error::missing_field("events"))?;
                Ok(Stored { events: events.0 })
            }
        }
        deserializer.deserialize_map(StoredVisitor)
    }
}

impl Case {
    /// The case as canonical JSON: the version of the format, and the events.
    /// Equal cases give equal text, on every machine and in every language.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::case_with_approved_plan;
    /// use oppfolgingsplan::Case;
    /// let case = case_with_approved_plan();
    /// assert_eq!(Case::from_json(case.to_json().as_bytes())?, case);
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = format!("{{\"format\":{WIRE_VERSION},\"events\":");
        self.events.write(&mut out);
        out.push('}');
        out
    }

    /// Loads a case that was stored by this or an earlier version of the
    /// library, and folds its events.
    ///
    /// # Errors
    /// An input error with the path: text that is not JSON, an unknown field,
    /// a later version of the format, events that do not begin with
    /// `case_opened` or `case_purged`, that go back in time, or that name a
    /// plan the case does not have.
    pub fn from_json(text: &[u8]) -> Result<Case, InputError> {
        if let Some(read) = Case::from_canonical(text) {
            return read;
        }
        let stored: Stored = wire::read(text, &["event"])?;
        Case::fold(stored.events)
    }

    /// The case of a history exactly as the library writes it, but not of a purge; or what is wrong
    /// with its first event that is not so. `None` is for the reader that takes any JSON.
    fn from_canonical(text: &[u8]) -> Option<Result<Case, InputError>> {
        let text = Arc::from(text);
        let mut from = Cursor::within(&text);
        from.expect("{\"format\":1,\"events\":")?;
        let begin = from.place();
        from.expect("[")?;
        let mut fold = Fold::default();
        loop {
            let place = from.place();
            let event = Event::read(&mut from);
            let Some(event) = &event else {
                let error = wire::error_in::<Event>(text.get(place..)?)?;
                return Some(Err(error.within(&format!("events[{}]", fold.count))));
            };
            fold.take(event);
            if !from.eat(",") {
                break;
            }
        }
        from.expect("]")?;
        let array = begin..from.place();
        from.expect("}")?;
        if !from.is_at_end() || fold.is_purged() {
            return None;
        }
        let history = History::stored(Arc::clone(&text), array, fold.count, from.is_exact());
        Some(fold.end(history))
    }

    /// The fold of a whole history.
    ///
    /// # Errors
    /// As [`from_json`](Case::from_json), with paths such as `events[3].at`.
    pub fn from_events(events: impl IntoIterator<Item = Event>) -> Result<Case, InputError> {
        Case::fold(events.into_iter().collect())
    }

    fn fold(events: Vec<Event>) -> Result<Case, InputError> {
        let mut fold = Fold::default();
        events.iter().for_each(|event| fold.take(event));
        fold.end(events.into_iter().collect())
    }

    /// Whether an event can follow, whoever decided it.
    pub(crate) fn fits(&self, event: &Event) -> Result<(), InputError> {
        let misfit = if event.at < self.last_at {
            Some(("at", "events follow on each other in time"))
        } else if self.is_purged() {
            Some(("", "nothing follows on a purge"))
        } else {
            self.misfit(&event.happening)
        };
        misfit.map_or(Ok(()), |(field, reason)| {
            Err(InputError::new(InputKind::BrokenHistory, field, reason))
        })
    }

    /// What makes an event impossible on this case.
    fn misfit(&self, happening: &Happening) -> Option<(&'static str, &'static str)> {
        let unknown = |field| Some((field, "the case does not have what this event names"));
        match happening {
            Happening::CaseOpened { .. } => Some(("event", "a case is opened once")),
            Happening::PlanStarted { plan, .. } if self.has_used(plan) => {
                Some(("plan", "this identifier is used in the case already"))
            }
            Happening::PlanStarted { from_plan: Some(source), .. } if !self.has_plan(source) => {
                unknown("from_plan")
            }
            Happening::PlanRevised { plan, .. } if !self.has_plan(plan) => unknown("plan"),
            Happening::PlanRevised { new_plan, .. } if self.has_used(new_plan) => {
                Some(("new_plan", "this identifier is used in the case already"))
            }
            Happening::PlanStarted { .. }
            | Happening::PlanRevised { .. }
            | Happening::DraftSaved { .. }
            | Happening::PlanCompleted { .. } => None,
            other => match other.plan() {
                Some(plan) if !self.has_plan(plan) => unknown("plan"),
                _ => None,
            },
        }
    }
}

/// A history being folded, event by event.
#[derive(Default)]
struct Fold {
    /// The case so far, or why one of its events cannot follow. Those after it are still read, since
    /// what cannot be read counts first.
    case: Option<Result<Case, InputError>>,
    count: usize,
}

impl Fold {
    fn take(&mut self, event: &Event) {
        match &mut self.case {
            None => self.case = Some(Self::first(event)),
            Some(Ok(case)) => {
                if let Err(error) = Self::next(case, event, self.count) {
                    self.case = Some(Err(error));
                }
            }
            Some(Err(_)) => {}
        }
        self.count += 1;
    }

    fn first(event: &Event) -> Result<Case, InputError> {
        match &event.happening {
            Happening::CaseOpened { policy, .. } => {
                let policy = policy
                    .as_ref()
                    .clone()
                    .resolve()
                    .map_err(|error| error.within("events[0].policy"))?;
                Case::begin(event, policy)
            }
            _ => Case::purged(event)
                .ok_or_else(|| broken(0, "event", "a case begins with `case_opened`")),
        }
    }

    fn next(case: &mut Case, event: &Event, count: usize) -> Result<(), InputError> {
        case.fits(event).map_err(|error| broken(count, error.path(), error.reason()))?;
        match event.happening {
            Happening::CasePurged { .. } => case.take(Arc::new(event.clone())),
            _ => case.follow(event, count as u64 + 1),
        }
        Ok(())
    }

    fn is_purged(&self) -> bool {
        matches!(&self.case, Some(Ok(case)) if case.is_purged())
    }

    /// The case with its history, and with what follows from the calendar. Of a purged one all that
    /// is left is there already.
    fn end(self, history: History) -> Result<Case, InputError> {
        let mut case = self.case.unwrap_or_else(|| {
            let reason = "a case has at least one event";
            Err(InputError::new(InputKind::BrokenHistory, "events", reason))
        })?;
        if !case.is_purged() {
            case.settle();
            case.events = history;
        }
        Ok(case)
    }
}

fn broken(index: usize, field: &str, reason: &str) -> InputError {
    let path = if field.is_empty() {
        format!("events[{index}]")
    } else {
        format!("events[{index}].{field}")
    };
    InputError::new(InputKind::BrokenHistory, path, reason)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
