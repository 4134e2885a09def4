//! Sick notes, meetings, exemptions and the log as JSON.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{given, listed, said};
use crate::{ArchiveRecord, Exemption, LogEntry, Meeting, MeetingState, SickNote};

impl Serialize for SickNote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("valid", &self.valid)?;
        map.serialize_entry("digital", &self.digital)?;
        map.serialize_entry("periods", &self.periods)?;
        listed(&mut map, "self_certified", &self.self_certified)?;
        given(&mut map, "absence_from", self.absence_from)?;
        given(&mut map, "message_to_employer", self.message_to_employer())?;
        given(&mut map, "suggested_measures", self.suggested_measures())?;
        map.end()
    }
}

impl Serialize for Meeting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (state, attended, reason) = match &self.state {
            MeetingState::Summoned => ("summoned", None, None),
            MeetingState::Held { attended } => ("held", Some(attended), None),
            MeetingState::NotHeld { reason } => ("not_held", None, Some(reason)),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("number", &self.number)?;
        map.serialize_entry("on", &self.on)?;
        map.serialize_entry("called", &self.called)?;
        map.serialize_entry("state", state)?;
        given(&mut map, "attended", attended)?;
        given(&mut map, "reason", reason)?;
        map.end()
    }
}

impl Serialize for Exemption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("obligation", &self.obligation)?;
        map.serialize_entry("ground", &self.ground)?;
        given(&mut map, "attempts", self.attempts())?;
        given(&mut map, "review_on", self.review_on)?;
        map.serialize_entry("at", &self.at)?;
        said(&mut map, "withdrawn", self.withdrawn)?;
        map.end()
    }
}

impl Serialize for ArchiveRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("system", &self.system)?;
        map.serialize_entry("reference", &self.reference)?;
        map.serialize_entry("on", &self.on)?;
        map.end()
    }
}

impl Serialize for LogEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("on", &self.on)?;
        listed(&mut map, "participants", &self.participants)?;
        map.serialize_entry("text", &self.text)?;
        listed(&mut map, "attachments", &self.attachments)?;
        map.serialize_entry("at", &self.at)?;
        given(&mut map, "archived", self.archived())?;
        map.end()
    }
}
