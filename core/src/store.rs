//! Storing and loading a case: its events in a versioned envelope.

use std::fmt;
use std::sync::Arc;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Happening;
use crate::case::Case;
use crate::history::Event;
use crate::wire::{self, Canonical, Cursor, InputError, InputKind, Key, WIRE_VERSION};

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("format", &WIRE_VERSION)?;
        map.serialize_entry("events", &Events(self))?;
        map.end()
    }
}

struct Events<'a>(&'a Case);

impl Serialize for Events<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.events())
    }
}

/// The stored form, before the events are folded.
struct Stored {
    events: Vec<Arc<Event>>,
}

impl Canonical for Stored {
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.expect("{\"format\":1,\"events\":")?;
        let events = Vec::read(from)?;
        from.expect("}")?;
        Some(Stored { events })
    }
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
struct EventList(Vec<Arc<Event>>);

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
                    events.push(Arc::new(event));
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
                while let Some(key) = map.next_key::<Key<'de>>()? {
                    match key.0.as_ref() {
                        "format" => wire::take(&mut format, &mut map, "format")?,
                        "events" => wire::take(&mut events, &mut map, "events")?,
                        other => return Err(de::Error::unknown_field(other, &[])),
                    }
                }
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
        wire::write(self)
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
        let stored: Stored = wire::read_own(text, &["event"])?;
        Case::fold(stored.events)
    }

    /// The fold of a whole history.
    ///
    /// # Errors
    /// As [`from_json`](Case::from_json), with paths such as `events[3].at`.
    pub fn from_events(events: impl IntoIterator<Item = Event>) -> Result<Case, InputError> {
        Case::fold(events.into_iter().map(Arc::new).collect())
    }

    fn fold(events: Vec<Arc<Event>>) -> Result<Case, InputError> {
        let broken = |index: usize, field: &str, reason: &str| {
            let path = if field.is_empty() {
                format!("events[{index}]")
            } else {
                format!("events[{index}].{field}")
            };
            InputError::new(InputKind::BrokenHistory, path, reason)
        };
        let first = events.first().ok_or_else(|| {
            InputError::new(InputKind::BrokenHistory, "events", "a case has at least one event")
        })?;
        let mut case = match &first.happening {
            Happening::CaseOpened { policy, .. } => {
                let policy = policy
                    .as_ref()
                    .clone()
                    .resolve()
                    .map_err(|error| error.within("events[0].policy"))?;
                Case::begin(Arc::clone(first), policy)?
            }
            _ => Case::purged(Arc::clone(first))
                .ok_or_else(|| broken(0, "event", "a case begins with `case_opened`"))?,
        };
        for (index, event) in events.iter().enumerate().skip(1) {
            if event.at < case.last_at {
                return Err(broken(index, "at", "events follow on each other in time"));
            }
            if case.is_purged() {
                return Err(broken(index, "", "nothing follows on a purge"));
            }
            if let Some((field, reason)) = case.misfit(&event.happening) {
                return Err(broken(index, field, reason));
            }
            match event.happening {
                Happening::CasePurged { .. } => case.take(Arc::clone(event)),
                _ => case.follow(event, index as u64 + 1),
            }
        }
        if !case.is_purged() {
            case.settle();
            case.events = events.into_iter().collect();
        }
        Ok(case)
    }

    /// What makes an event impossible on this case, whoever decided it.
    fn misfit(&self, happening: &Happening) -> Option<(&'static str, &'static str)> {
        let unknown = |field| Some((field, "the case does not have what this event names"));
        match happening {
            Happening::CaseOpened { .. } => Some(("event", "a case is opened once")),
            Happening::PlanStarted { plan, .. } if self.has_used(plan) => {
                Some(("plan", "this identifier is used in the case already"))
            }
            Happening::PlanStarted { from_plan: Some(source), .. }
                if self.plan(source).is_none() =>
            {
                unknown("from_plan")
            }
            Happening::PlanRevised { plan, .. } if self.plan(plan).is_none() => unknown("plan"),
            Happening::PlanRevised { new_plan, .. } if self.has_used(new_plan) => {
                Some(("new_plan", "this identifier is used in the case already"))
            }
            Happening::PlanStarted { .. }
            | Happening::PlanRevised { .. }
            | Happening::DraftSaved { .. }
            | Happening::PlanCompleted { .. } => None,
            other => match other.plan() {
                Some(plan) if self.plan(plan).is_none() => unknown("plan"),
                _ => None,
            },
        }
    }
}
