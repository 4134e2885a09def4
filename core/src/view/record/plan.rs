//! A version of the plan as JSON.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{given, listed, said};
use crate::{
    Approved, Assessment, Comment, Content, Delivery, FirstApproval, Measure, MeasureStatus,
    Pending, Recipient, Share, State, Task, Validity, Version, wire,
};

impl Version {
    /// The whole version as canonical JSON: its content, its state, and what
    /// an approval carried. Its state is that of no certain day, so it is never
    /// `expired`; [`state_on`](Version::state_on) answers for a day.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::case_with_approved_plan;
    /// let case = case_with_approved_plan();
    /// let json = case.versions().last().unwrap().to_json();
    /// assert!(json.starts_with(r#"{"id":"p1","state":"approved","#));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (state, rejected_by, pending, aborted_at) = match &self.state {
            State::Draft { rejected_by } => ("draft", *rejected_by, None, None),
            State::Awaiting(pending) => ("awaiting", None, Some(pending), None),
            State::Approved(_) => ("approved", None, None, None),
            State::Aborted { at, .. } => ("aborted", None, None, Some(*at)),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("state", state)?;
        map.serialize_entry("started_at", &self.started_at)?;
        map.serialize_entry("started_by", &self.started_by)?;
        given(&mut map, "source", self.source())?;
        map.serialize_entry("saved_at", &self.saved_at)?;
        said(&mut map, "misregistered", self.misregistered)?;
        given(&mut map, "rejected_by", rejected_by)?;
        match &self.content {
            Content::Items { tasks, measures } => {
                map.serialize_entry("tasks", tasks)?;
                map.serialize_entry("measures", measures)?;
            }
            Content::Form(form) => map.serialize_entry("form", form)?,
        }
        given(&mut map, "pending", pending)?;
        given(&mut map, "approval", self.approved())?;
        given(&mut map, "aborted_at", aborted_at)?;
        map.end()
    }
}

impl Serialize for Task {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("made_by", &self.made_by)?;
        if let Some(assessment) = &self.assessment {
            map.serialize_entry("assessment", &assessment.kind())?;
            match assessment {
                Assessment::Can => {}
                Assessment::WithFacilitation { how, elsewhere, more_time, with_help } => {
                    map.serialize_entry("how", how)?;
                    said(&mut map, "elsewhere", *elsewhere)?;
                    said(&mut map, "more_time", *more_time)?;
                    said(&mut map, "with_help", *with_help)?;
                }
                Assessment::Cannot { reason } => map.serialize_entry("reason", reason)?,
            }
        }
        map.end()
    }
}

impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (days, follow_up, reason) = match &self.status {
            MeasureStatus::Proposed { from, to } => (Some((*from, *to)), None, None),
            MeasureStatus::Agreed { from, to, follow_up } => {
                (Some((*from, *to)), Some(follow_up), None)
            }
            MeasureStatus::NotRelevant { reason } => (None, None, Some(reason)),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("status", &self.status.kind())?;
        map.serialize_entry("heading", &self.heading)?;
        map.serialize_entry("description", &self.description)?;
        given(&mut map, "from", days.map(|(from, _)| from))?;
        given(&mut map, "to", days.map(|(_, to)| to))?;
        given(&mut map, "follow_up", follow_up)?;
        given(&mut map, "reason", reason)?;
        said(&mut map, "nav_help", self.nav_help)?;
        map.serialize_entry("made_by", &self.made_by)?;
        listed(&mut map, "comments", &self.comments)?;
        given(&mut map, "effect", self.effect())?;
        map.end()
    }
}

impl Serialize for Comment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("made_by", &self.made_by)?;
        map.serialize_entry("at", &self.at)?;
        map.end()
    }
}

fn validity<M: SerializeMap>(map: &mut M, days: Validity) -> Result<(), M::Error> {
    map.serialize_entry("from", &days.from())?;
    map.serialize_entry("to", &days.to())
}

impl Serialize for Pending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("party", &self.party)?;
        map.serialize_entry("on", &self.on)?;
        validity(&mut map, self.validity)?;
        map.serialize_entry("evaluate_on", &self.validity.evaluate_on())?;
        said(&mut map, "share_with_nav", self.share_with_nav)?;
        map.end()
    }
}

impl Serialize for FirstApproval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("party", &self.party)?;
        map.serialize_entry("on", &self.on)?;
        map.end()
    }
}

impl Serialize for Approved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("manner", &self.manner)?;
        map.serialize_entry("first", &self.first)?;
        map.serialize_entry("on", &self.on)?;
        if let Some(days) = self.validity {
            validity(&mut map, days)?;
        }
        given(&mut map, "evaluate_on", self.evaluate_on)?;
        given(&mut map, "evaluated_on", self.evaluated_on)?;
        given(&mut map, "reason", self.reason())?;
        given(&mut map, "taken_part", self.taken_part)?;
        let shared = |with: &Recipient| Some(Shared { with: *with, share: self.share(*with)? });
        let shares: Vec<Shared<'_>> = Recipient::ALL.iter().filter_map(shared).collect();
        listed(&mut map, "shares", &shares)?;
        given(&mut map, "archived", self.archiving.record())?;
        given(&mut map, "dispatched_on", self.archiving.dispatched_on)?;
        said(&mut map, "local_copy", self.archiving.local_copy)?;
        given(&mut map, "copy_deleted_on", self.archiving.copy_deleted_on)?;
        map.end()
    }
}

/// A share with whom it is with.
struct Shared<'a> {
    with: Recipient,
    share: &'a Share,
}

impl Serialize for Shared<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("with", &self.with)?;
        map.serialize_entry("requested_at", &self.share.requested_at)?;
        if let Delivery::Answered { outcome, reason, on } = &self.share.delivery {
            map.serialize_entry("outcome", outcome)?;
            map.serialize_entry("on", on)?;
            given(&mut map, "reason", reason.as_ref())?;
        }
        given(&mut map, "arrived_on", self.share.arrived_on)?;
        given(&mut map, "reference", self.share.reference.as_ref())?;
        map.end()
    }
}
