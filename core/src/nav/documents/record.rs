//! A document of Nav's list in the words of this library.

use serde::ser::{Serialize, Serializer};

use super::{NavDocument, NavDocumentKind, bad, is_identifier, is_moment, oslo_day};
use crate::wire::{self, InputError, wire_object};
use crate::{OrganisationNumber, PersonNumber, Text};

wire_object! {
    struct Record {
        id: Text,
        link: Text,
        kind: Option<NavDocumentKind>,
        media_type: Text,
        person_number: PersonNumber,
        employer: OrganisationNumber,
        ready: bool,
        read: bool,
        created: Text,
    }
}

impl NavDocument {
    /// Reads a document from JSON: one of the `documents` of a page as
    /// [`NavAnswer::to_json`](crate::nav::NavAnswer::to_json) writes it.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        let given: Record = wire::read(text, &[])?;
        let word = |text: Text| text.as_str().to_owned();
        let (id, link, created) = (word(given.id), word(given.link), word(given.created));
        let no_identifier = "an identifier of Nav is of 1 to 64 letters, digits and `-`";
        if !is_identifier(&id) {
            return Err(bad("id", no_identifier));
        }
        if !is_identifier(&link) {
            return Err(bad("link", no_identifier));
        }
        let made_on = Some(created.as_str()).filter(|text| is_moment(text)).and_then(oslo_day);
        Ok(Self {
            id,
            link,
            kind: given.kind,
            media_type: word(given.media_type),
            person_number: given.person_number,
            employer: given.employer,
            ready: given.ready,
            read: given.read,
            made_on: made_on
                .ok_or_else(|| bad("created", "not a date and time as Nav writes it"))?,
            created,
        })
    }

    /// The document as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Serialize for NavDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = |text: &String| Text::from(text.as_str());
        let record = Record {
            id: text(&self.id),
            link: text(&self.link),
            kind: self.kind,
            media_type: text(&self.media_type),
            person_number: self.person_number,
            employer: self.employer,
            ready: self.ready,
            read: self.read,
            created: text(&self.created),
        };
        record.serialize(serializer)
    }
}
