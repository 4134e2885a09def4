//! The documents that Nav keeps for the employer's archive: plans and letters
//! about dialogue meetings (dokumentporten).

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::failure::NavFailure;
use super::http::{HttpRequest, HttpResponse, NavCall, NavServer, escaped, is_identifier};
use super::read::{Given, nav_object};
use crate::wire::{self, InputError, InputKind, given, wire_words};
use crate::{Date, Moment, OrganisationNumber, PersonNumber, Text};

mod entry;
#[expect(unreachable_pub, reason = "the macro lists the fields of types that are public")]
mod record;

const DOCUMENTS: &str = "/api/v1/documents";

/// The scope of the document interface; the token is one of a system user.
pub const DOCUMENT_SCOPE: &str = "nav:syfo/dokumentporten";

/// The most documents on a page.
pub const LARGEST_PAGE: u8 = 200;

wire_words! {
    /// A kind of document.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::nav::NavDocumentKind::Plan.as_str(), "plan");
    /// ```
    pub enum NavDocumentKind {
        /// A follow-up plan.
        #[doc(alias = "OPPFOLGINGSPLAN")]
        Plan = "plan",
        /// A letter about a dialogue meeting.
        #[doc(alias = "DIALOGMOTE")]
        Meeting = "meeting",
    }
}

impl NavDocumentKind {
    const fn word(self) -> &'static str {
        match self {
            Self::Plan => "OPPFOLGINGSPLAN",
            Self::Meeting => "DIALOGMOTE",
        }
    }
}

fn bad(path: &'static str, reason: &'static str) -> InputError {
    InputError::new(InputKind::InvalidValue, path, reason)
}

impl HttpRequest {
    /// Asks for a page of the documents of an employer and a kind that were
    /// made after `created_after`: a moment as Nav writes it, or the
    /// [`cursor`](NavDocumentPage::cursor) of the page before.
    ///
    /// ```
    /// use oppfolgingsplan::nav::{HttpRequest, NavDocumentKind};
    /// let employer = "310000019".parse()?;
    /// let page =
    ///     HttpRequest::documents(employer, NavDocumentKind::Plan, "2026-01-01T00:00:00Z", 200)?;
    /// assert!(page.path().ends_with("createdAfter=2026-01-01T00%3A00%3A00Z&pageSize=200"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// An input error: `created_after` is no moment of that form, `size` not
    /// from 1 to 200.
    pub fn documents(
        employer: OrganisationNumber,
        kind: NavDocumentKind,
        created_after: &str,
        size: u8,
    ) -> Result<Self, InputError> {
        if !is_moment(created_after) {
            return Err(bad("created_after", "not a date and time as Nav writes it"));
        }
        if !(1..=LARGEST_PAGE).contains(&size) {
            return Err(bad("size", "a page has 1 to 200 documents"));
        }
        let path = format!(
            "{DOCUMENTS}?orgNumber={employer}&documentType={}&createdAfter={}&pageSize={size}",
            kind.word(),
            escaped(created_after)
        );
        Ok(Self::get(NavCall::Documents, NavServer::Documents, path, "application/json"))
    }

    /// Asks for one document, by the [`link`](NavDocument::link) of its entry.
    ///
    /// # Errors
    /// An input error unless it is of 1 to 64 letters, digits and `-`.
    pub fn document(link: &str) -> Result<Self, InputError> {
        if !is_identifier(link) {
            return Err(bad("link", "an identifier of Nav is of 1 to 64 letters, digits and `-`"));
        }
        let path = format!("{DOCUMENTS}/{link}");
        let accept = "application/pdf, application/octet-stream";
        Ok(Self::get(NavCall::Document, NavServer::Documents, path, accept))
    }
}

/// Letters of RFC 3339 only; Nav reads the rest.
fn is_moment(text: &str) -> bool {
    (20..=40).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_digit() || b"-:.TZ+".contains(&b))
}

/// The day in Oslo of a moment as Nav writes it, with up to nine digits of a second.
fn oslo_day(moment: &str) -> Option<Date> {
    let (whole, rest) = moment.split_at_checked("YYYY-MM-DDThh:mm:ss".len())?;
    let fraction = rest.strip_prefix('.');
    let zone = fraction.map_or(rest, |text| text.trim_start_matches(|c: char| c.is_ascii_digit()));
    format!("{whole}{zone}").parse::<Moment>().ok().map(Moment::oslo_date)
}

/// A page of the list of documents, oldest first.
///
/// ```
/// use oppfolgingsplan::nav::{HttpResponse, NavDocumentPage};
/// let body = br#"{"items":[{"documentId":"d-1","linkId":"l-1","type":"OPPFOLGINGSPLAN",
///     "contentType":"application/pdf","status":"COMPLETED","isRead":false,"orgNumber":"310000019",
///     "employeeIdentificationNumber":"05908399546","created":"2026-02-03T09:15:00.123456789Z",
///     "updated":"2026-02-03T09:15:01Z"}],"meta":{"size":1,"pageSize":50,"hasMore":false,"resultSize":1}}"#;
/// let page = NavDocumentPage::read(&HttpResponse { status: 200, headers: &[], body })?;
/// assert_eq!(page.documents()[0].link(), "l-1");
/// assert_eq!(page.cursor(), Some("2026-02-03T09:15:00.123456789Z"));
/// assert!(!page.has_more());
/// # Ok::<(), oppfolgingsplan::nav::NavFailure>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavDocumentPage {
    documents: Vec<NavDocument>,
    has_more: bool,
    total: u64,
}

/// An entry of the list: one document, without its content.
///
/// `Debug` shows neither the person nor the identifiers.
///
/// ```
/// # use oppfolgingsplan::nav::{HttpResponse, NavDocumentPage};
/// use oppfolgingsplan::nav::{HttpRequest, NavDocument};
/// # let body = br#"{"items":[{"documentId":"d-1","linkId":"l-1","type":"DIALOGMOTE",
/// #     "contentType":"application/pdf","status":"COMPLETED","isRead":false,"orgNumber":"310000019",
/// #     "employeeIdentificationNumber":"05908399546","created":"2026-02-03T09:15:00Z",
/// #     "updated":"2026-02-03T09:15:01Z"}],"meta":{"size":1,"pageSize":50,"hasMore":false,"resultSize":1}}"#;
/// # let page = NavDocumentPage::read(&HttpResponse { status: 200, headers: &[], body })?;
/// # let documents = page.documents();
/// let document: &NavDocument = &documents[0];
/// assert_eq!(HttpRequest::document(document.link())?.path(), "/api/v1/documents/l-1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct NavDocument {
    id: String,
    link: String,
    kind: Option<NavDocumentKind>,
    media_type: String,
    person_number: PersonNumber,
    employer: OrganisationNumber,
    ready: bool,
    read: bool,
    created: String,
    made_on: Date,
}

nav_object! { PassOver
    struct Page {
        items: Vec<Item> = "items",
        meta: Meta = "meta",
    }
}

nav_object! { PassOver
    struct Meta {
        has_more: bool = "hasMore",
        total: u64 = "resultSize",
    }
}

nav_object! { PassOver
    struct Item {
        id: Text = "documentId",
        link: Text = "linkId",
        kind: Text = "type",
        media_type: Text = "contentType",
        person: PersonNumber = "employeeIdentificationNumber",
        employer: OrganisationNumber = "orgNumber",
        status: Text = "status",
        read: bool = "isRead",
        created: Text = "created",
    }
}

impl NavDocumentPage {
    /// Reads a page.
    ///
    /// # Errors
    /// What went wrong; an entry without a usable link or moment makes the page
    /// unreadable.
    pub fn read(response: &HttpResponse<'_>) -> Result<Self, NavFailure> {
        if !response.is_success() {
            return Err(NavFailure::of_status(NavCall::Documents, response));
        }
        let unreadable =
            |error: InputError| NavFailure::of_content(NavCall::Documents, response, &error);
        let Given(page) = wire::read::<Given<Page>>(response.body, &[]).map_err(unreadable)?;
        let mut documents = Vec::with_capacity(page.items.len());
        for (place, item) in page.items.into_iter().enumerate() {
            let document = NavDocument::from_item(item).ok_or_else(|| {
                let (path, reason) = (format!("items[{place}]"), "no usable link or moment");
                unreadable(InputError::new(InputKind::InvalidValue, path, reason))
            })?;
            documents.push(document);
        }
        Ok(Self { documents, has_more: page.meta.has_more, total: page.meta.total })
    }

    /// The documents of the page, oldest first.
    #[must_use]
    pub fn documents(&self) -> &[NavDocument] {
        &self.documents
    }

    /// Whether there are more after this page.
    #[must_use]
    pub const fn has_more(&self) -> bool {
        self.has_more
    }

    /// How many documents Nav has for the question, for a progress bar.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// From where to ask for the next page; `None` when this one is empty.
    ///
    /// Nav gives what was made *after* the cursor. When there is more, the
    /// cursor is therefore the last moment before that of the newest document
    /// of the page, if the page has several: of documents made at one moment,
    /// none is lost at the edge of a page, and some come twice. Tell them apart
    /// by [`id`](NavDocument::id).
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        let last = &self.documents.last()?.created;
        let mut earlier = self.documents.iter().rev().map(|document| &document.created);
        let before = earlier.find(|created| *created != last).filter(|_| self.has_more);
        Some(before.unwrap_or(last))
    }
}

impl NavDocument {
    fn from_item(item: Item) -> Option<Self> {
        let text = |text: Text| text.as_str().to_owned();
        let (id, link, created) = (text(item.id), text(item.link), text(item.created));
        if !is_identifier(&id) || !is_identifier(&link) || !is_moment(&created) {
            return None;
        }
        let made_on = oslo_day(&created)?;
        let mut kinds = NavDocumentKind::ALL.iter().copied();
        Some(Self {
            id,
            link,
            kind: kinds.find(|kind| kind.word() == item.kind.as_str()),
            media_type: text(item.media_type),
            person_number: item.person,
            employer: item.employer,
            ready: item.status.as_str() != "ERROR",
            read: item.read,
            created,
            made_on,
        })
    }

    /// Nav's identifier of the document.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it is fetched by.
    #[must_use]
    pub fn link(&self) -> &str {
        &self.link
    }

    /// Its kind; `None` for one that this library does not know.
    #[must_use]
    pub const fn kind(&self) -> Option<NavDocumentKind> {
        self.kind
    }

    /// Its media type, mostly `application/pdf`.
    #[must_use]
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// Whom it is about.
    #[must_use]
    pub const fn person_number(&self) -> PersonNumber {
        self.person_number
    }

    /// The employer.
    #[must_use]
    pub const fn employer(&self) -> OrganisationNumber {
        self.employer
    }

    /// Whether it can be fetched; false when Nav failed to make it.
    #[must_use]
    pub const fn is_ready(&self) -> bool {
        self.ready
    }

    /// Whether somebody has fetched it before.
    #[must_use]
    pub const fn is_read(&self) -> bool {
        self.read
    }

    /// When it was made, as Nav writes it.
    #[must_use]
    pub fn created(&self) -> &str {
        &self.created
    }

    /// The day on which it was made.
    #[must_use]
    pub const fn made_on(&self) -> Date {
        self.made_on
    }
}

impl fmt::Debug for NavDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("NavDocument");
        shown.field("kind", &self.kind).field("created", &self.created).finish_non_exhaustive()
    }
}

impl Serialize for NavDocumentPage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("documents", &self.documents)?;
        map.serialize_entry("has_more", &self.has_more)?;
        map.serialize_entry("total", &self.total)?;
        given(&mut map, "cursor", self.cursor())?;
        map.end()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
