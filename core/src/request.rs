//! A request: a command with who asks and when.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::wire::{self, Canonical, Count, Cursor, Envelope, InputError, Key, Slot, TAG_FIRST};
use crate::{Actor, Command, CommandKind, Moment};

/// A command with who asks and when: one line of a replay file.
///
/// ```
/// use oppfolgingsplan::{CommandKind, Request};
/// let line = br#"{"at":"2026-02-03T10:15:00+01:00","by":{"role":"manager","id":"m-17"},
///     "do":"add_task","plan":"p1","name":"Medisinrunde"}"#;
/// let request = Request::from_json(line)?;
/// assert_eq!(request.command.kind(), CommandKind::AddTask);
/// # Ok::<(), oppfolgingsplan::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "forespørsel")]
pub struct Request {
    /// When. Its calendar date in Oslo is the day of the decision.
    pub at: Moment,
    /// Who asks.
    pub by: Actor,
    /// [`Case::version`](crate::Case::version) of the case that the asker saw.
    /// With it an edit or approval is refused when the other party has changed
    /// the plan since.
    pub based_on: Option<u64>,
    /// What is asked.
    pub command: Command,
}

impl Request {
    /// A request without `based_on`.
    #[must_use]
    pub const fn new(at: Moment, by: Actor, command: Command) -> Self {
        Self { at, by, based_on: None, command }
    }

    /// Reads a request from JSON.
    ///
    /// # Errors
    /// An input error with the path: text that is not JSON, a field that is
    /// unknown, missing, given twice or of another type, or a command that
    /// does not exist.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read_own(text, &["do"])
    }

    /// The request as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Canonical for Request {
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.expect("{\"at\":")?;
        let at = Moment::read(from)?;
        from.expect(",\"by\":")?;
        let by = Actor::read(from)?;
        let based_on = wire::canonical::field(from, ",\"based_on\":")?;
        from.expect(",\"do\":")?;
        let kind = CommandKind::read(from)?;
        let command = Command::read_canonical(kind, from)?;
        from.expect("}")?;
        Some(Request { at, by, based_on, command })
    }
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("at", &self.at)?;
        map.serialize_entry("by", &self.by)?;
        if let Some(version) = self.based_on {
            map.serialize_entry("based_on", &version)?;
        }
        map.serialize_entry("do", &self.command.kind())?;
        self.command.write_body(&mut map)?;
        map.end()
    }
}

/// What stands around a command.
#[derive(Default)]
struct Around {
    at: Option<Moment>,
    by: Option<Actor>,
    based_on: Option<Option<Count>>,
}

impl<'de, A: MapAccess<'de>> Envelope<'de, A> for Around {
    fn offer(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "at" => self.at.fill("at", map)?,
            "by" => self.by.fill("by", map)?,
            "based_on" => self.based_on.fill("based_on", map)?,
            "do" => return Err(de::Error::duplicate_field("do")),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RequestVisitor;
        impl<'de> Visitor<'de> for RequestVisitor {
            type Value = Request;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a command with `at`, `by` and `do`")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Request, A::Error> {
                let mut around = Around::default();
                let mut early = false;
                let command = loop {
                    let Some(key) = map.next_key::<Key<'de>>()? else {
                        return Err(de::Error::missing_field("do"));
                    };
                    if key.0 == "do" {
                        let kind = wire::tag(&mut map, CommandKind::from_word)?;
                        if early {
                            return Err(de::Error::custom(TAG_FIRST));
                        }
                        break Command::read_body(kind, &mut map, &mut around)?;
                    }
                    if !around.offer(key.0.as_ref(), &mut map)? {
                        early = true;
                        map.next_value::<de::IgnoredAny>()?;
                    }
                };
                Ok(Request {
                    at: wire::finish(around.at, "at")?,
                    by: wire::finish(around.by, "by")?,
                    based_on: around.based_on.flatten().map(|count| count.0),
                    command,
                })
            }
        }
        deserializer.deserialize_map(RequestVisitor)
    }
}
