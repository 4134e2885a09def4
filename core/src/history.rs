//! Events with who and when, in the order in which they happened.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::wire::{self, Canonical, Cursor, Envelope, InputError, Key, Slot, TAG_FIRST};
use crate::{Actor, Happening, HappeningKind, Moment, PlanId};

mod list;

pub(crate) use list::History;

/// The version of the rules by which events of this library were decided.
///
/// It counts up when a rule of the catalogue gives another answer than before,
/// and is recorded with each event. It is apart from the version of the crate.
pub const RULES_VERSION: u16 = 1;

/// Something that has happened: what, by whom, when, and by which version of
/// the rules it was decided.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let case = case_with_approved_plan();
/// let first = case.events().next().unwrap();
/// assert_eq!(first.happening().kind().as_str(), "case_opened");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "hendelse")]
pub struct Event {
    pub(crate) at: Moment,
    pub(crate) by: Actor,
    pub(crate) rules: u16,
    pub(crate) happening: Happening,
}

impl Event {
    /// When it happened.
    #[must_use]
    pub const fn at(&self) -> Moment {
        self.at
    }

    /// Who did it.
    #[must_use]
    pub const fn by(&self) -> &Actor {
        &self.by
    }

    /// The version of the rules that allowed it.
    #[must_use]
    pub const fn rules(&self) -> u16 {
        self.rules
    }

    /// What happened.
    #[must_use]
    pub const fn happening(&self) -> &Happening {
        &self.happening
    }

    /// The version of the plan that it is about; of a revision, the new one.
    #[must_use]
    pub fn plan(&self) -> Option<&PlanId> {
        self.happening.plan()
    }

    /// The event as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    /// Reads an event from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read_own(text, &["event"])
    }

    /// Reads a list of events from JSON, as [`Case::from_events`] takes it.
    ///
    /// # Errors
    /// An input error with the path, such as `[3].at`.
    ///
    /// [`Case::from_events`]: crate::Case::from_events
    pub fn list_from_json(text: &[u8]) -> Result<Vec<Self>, InputError> {
        wire::read_own(text, &["event"])
    }
}

impl Canonical for Event {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.expect("{\"event\":")?;
        let kind = HappeningKind::read(from)?;
        from.expect(",\"at\":")?;
        let at = Moment::read(from)?;
        from.expect(",\"by\":")?;
        let (by, rules) = from.signed(|from| {
            let by = Actor::read(from)?;
            from.expect(",\"rules\":")?;
            Some((by, u16::read(from)?))
        })?;
        let happening = Happening::read_canonical(kind, from)?;
        from.expect("}")?;
        Some(Event { at, by, rules, happening })
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("event", &self.happening.kind())?;
        map.serialize_entry("at", &self.at)?;
        map.serialize_entry("by", &self.by)?;
        map.serialize_entry("rules", &self.rules)?;
        self.happening.write_body(&mut map)?;
        map.end()
    }
}

impl Happening {
    /// The version of the plan that it is about; of a revision, the new one.
    #[must_use]
    pub fn plan(&self) -> Option<&PlanId> {
        match self {
            Happening::TaskAdded { plan, .. }
            | Happening::TaskRenamed { plan, .. }
            | Happening::TaskAssessed { plan, .. }
            | Happening::TaskDeleted { plan, .. }
            | Happening::MeasureAdded { plan, .. }
            | Happening::MeasureChanged { plan, .. }
            | Happening::MeasureDeleted { plan, .. }
            | Happening::MeasureEvaluated { plan, .. }
            | Happening::CommentAdded { plan, .. }
            | Happening::CommentEdited { plan, .. }
            | Happening::CommentDeleted { plan, .. }
            | Happening::ApprovalGiven { plan, .. }
            | Happening::PlanApproved { plan, .. }
            | Happening::ApprovalRejected { plan, .. }
            | Happening::ApprovalWithdrawn { plan }
            | Happening::PlanAborted { plan }
            | Happening::PlanStarted { plan, .. }
            | Happening::DraftSaved { plan, .. }
            | Happening::DraftDiscarded { plan }
            | Happening::PlanCompleted { plan, .. }
            | Happening::ShareRequested { plan, .. }
            | Happening::DeliveryRecorded { plan, .. }
            | Happening::PlanDownloaded { plan }
            | Happening::PlanArchived { plan, .. }
            | Happening::PlanDispatched { plan }
            | Happening::LocalCopyDeleted { plan }
            | Happening::PlanMisregistered { plan } => Some(plan),
            Happening::PlanRevised { new_plan, .. } => Some(new_plan),
            _ => None,
        }
    }
}

#[derive(Default)]
struct Around {
    at: Option<Moment>,
    by: Option<Actor>,
    rules: Option<u16>,
}

impl<'de, A: MapAccess<'de>> Envelope<'de, A> for Around {
    fn offer(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "at" => self.at.fill("at", map)?,
            "by" => self.by.fill("by", map)?,
            "rules" => self.rules.fill("rules", map)?,
            "event" => return Err(de::Error::duplicate_field("event")),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EventVisitor;
        impl<'de> Visitor<'de> for EventVisitor {
            type Value = Event;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an event with `event`, `at`, `by` and `rules`")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Event, A::Error> {
                let mut around = Around::default();
                match map.next_key::<Key<'de>>()? {
                    None => return Err(de::Error::missing_field("event")),
                    Some(key) if key.0 == "event" => {}
                    Some(_) => {
                        // Look for the tag, so that an event without one is told so.
                        map.next_value::<de::IgnoredAny>()?;
                        while let Some(key) = map.next_key::<Key<'de>>()? {
                            if key.0 == "event" {
                                return Err(de::Error::custom(TAG_FIRST));
                            }
                            map.next_value::<de::IgnoredAny>()?;
                        }
                        return Err(de::Error::missing_field("event"));
                    }
                }
                let kind = wire::tag(&mut map, HappeningKind::from_word)?;
                let happening = Happening::read_body(kind, &mut map, &mut around)?;
                Ok(Event {
                    at: wire::finish(around.at, "at")?,
                    by: wire::finish(around.by, "by")?,
                    rules: wire::finish(around.rules, "rules")?,
                    happening,
                })
            }
        }
        deserializer.deserialize_map(EventVisitor)
    }
}
