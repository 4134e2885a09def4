//! The moment in the `Date` of an answer, by which a host whose clock is off can be told.

use crate::Moment;
use crate::nav::http::HttpResponse;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// When the server answered, by its own clock: the header `Date` (RFC 9110
/// § 5.6.7, in the form that servers write). `None` without one.
///
/// Maskinporten refuses a grant whose `iat` is more than ten seconds off. A host
/// that gets `invalid_grant` may ask once more, with a new `jti`, at this moment.
///
/// ```
/// use oppfolgingsplan::nav::{HttpResponse, maskinporten::server_moment};
/// let headers = [("Date", "Tue, 03 Feb 2026 09:15:00 GMT")];
/// let response = HttpResponse { status: 400, headers: &headers, body: b"" };
/// assert_eq!(server_moment(&response), "2026-02-03T10:15:00+01:00".parse().ok());
/// ```
#[must_use]
pub fn server_moment(response: &HttpResponse<'_>) -> Option<Moment> {
    moment(response.header("date")?)
}

/// A moment as HTTP writes it.
pub(in crate::nav) fn moment(text: &str) -> Option<Moment> {
    let rest = text.trim().split_once(", ")?.1.strip_suffix(" GMT")?;
    let mut parts = rest.split(' ');
    let (day, month, year, time) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    if parts.next().is_some() {
        return None;
    }
    Moment::parse(&format!("{year}-{month:02}-{day}T{time}Z")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_forms_are_none() {
        for text in [
            "",
            "Tue, 03 Feb 2026 09:15:00",
            "Tue, 3 Feb 2026 09:15:00 GMT",
            "Tue, 30 Feb 2026 09:15:00 GMT",
            "Tuesday, 03-Feb-26 09:15:00 GMT",
            "Tue, 03 Feb 2026 09:15:00 09:15:00 GMT",
        ] {
            let headers = [("date", text)];
            let response = HttpResponse { status: 200, headers: &headers, body: b"" };
            assert_eq!(server_moment(&response), None, "{text}");
        }
    }
}
