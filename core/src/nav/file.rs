//! [`NavFile`]: one document of Nav's, fetched.

use std::fmt;

use super::failure::NavFailure;
use super::http::{HttpResponse, NavCall};

/// A document that was fetched. `Debug` shows its size.
///
/// ```
/// use oppfolgingsplan::nav::{HttpResponse, NavFile};
/// let headers = [("Content-Type", "application/pdf"), ("Content-Length", "4")];
/// let file = NavFile::read(&HttpResponse { status: 200, headers: &headers, body: b"%PDF" })?;
/// assert_eq!(file.media_type(), "application/pdf");
/// // What broke off is not taken for the document.
/// assert!(NavFile::read(&HttpResponse { status: 200, headers: &headers, body: b"%P" }).is_err());
/// # Ok::<(), oppfolgingsplan::nav::NavFailure>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct NavFile {
    media_type: String,
    bytes: Vec<u8>,
}

impl NavFile {
    /// Reads a document.
    ///
    /// # Errors
    /// What went wrong; an empty body, one shorter than the answer says
    /// unless it was compressed on the way, or the page of a proxy.
    pub fn read(response: &HttpResponse<'_>) -> Result<Self, NavFailure> {
        if !response.is_success() {
            return Err(NavFailure::of_status(NavCall::Document, response));
        }
        let said = response.header("content-length").and_then(|text| text.parse::<usize>().ok());
        let plain = response.header("content-encoding").is_none();
        let short = plain && said.is_some_and(|said| said > response.body.len());
        if response.body.is_empty() || short || response.is_page() {
            return Err(NavFailure::unreadable(NavCall::Document, response));
        }
        let media_type = response.header("content-type").unwrap_or("application/octet-stream");
        Ok(Self { media_type: media_type.to_owned(), bytes: response.body.to_vec() })
    }

    /// A document that the host has fetched and kept: its media type and what is in it.
    ///
    /// ```
    /// use oppfolgingsplan::nav::NavFile;
    /// assert_eq!(NavFile::kept("application/pdf", b"%PDF")?.bytes(), b"%PDF");
    /// assert!(NavFile::kept("application/pdf", b"").is_err());
    /// # Ok::<(), oppfolgingsplan::nav::NavFailure>(())
    /// ```
    ///
    /// # Errors
    /// As [`read`](Self::read): nothing is in it, or the page of a proxy.
    pub fn kept(media_type: &str, bytes: &[u8]) -> Result<Self, NavFailure> {
        let headers = [("content-type", media_type)];
        Self::read(&HttpResponse { status: 200, headers: &headers, body: bytes })
    }

    /// The media type.
    #[must_use]
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// The document itself.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for NavFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NavFile({}, {} bytes)", self.media_type, self.bytes.len())
    }
}
