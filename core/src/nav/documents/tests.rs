use super::*;
use crate::nav::Advice;

fn entry(id: &str, created: &str) -> String {
    format!(
        r#"{{"documentId":"{id}","linkId":"l-{id}","type":"UNDEFINED","contentType":"application/pdf",
        "status":"ERROR","isRead":true,"orgNumber":"310000019","employeeIdentificationNumber":"05908399546",
        "dialogId":null,"created":"{created}","updated":"2026-02-03T09:15:01Z"}}"#
    )
}

fn page(entries: &[String], has_more: bool) -> Result<NavDocumentPage, NavFailure> {
    let body = format!(
        r#"{{"items":[{}],"meta":{{"size":1,"pageSize":2,"hasMore":{has_more},"resultSize":9}}}}"#,
        entries.join(",")
    );
    NavDocumentPage::read(&HttpResponse { status: 200, headers: &[], body: body.as_bytes() })
}

const FIRST: &str = "2026-02-03T09:15:00.1Z";
const SECOND: &str = "2026-02-03T09:15:00.2Z";

#[test]
fn the_cursor_leaves_no_document_behind() {
    let cursor = |moments: &[&str], has_more| {
        let entries: Vec<String> = moments.iter().map(|moment| entry("d", moment)).collect();
        page(&entries, has_more).unwrap().cursor().map(str::to_owned)
    };
    assert_eq!(cursor(&[], false), None);
    // More of the second moment may stand on the next page.
    assert_eq!(cursor(&[FIRST, SECOND, SECOND], true).as_deref(), Some(FIRST));
    assert_eq!(cursor(&[FIRST, SECOND, SECOND], false).as_deref(), Some(SECOND));
    // A page of one moment can only be left behind.
    assert_eq!(cursor(&[SECOND, SECOND], true).as_deref(), Some(SECOND));
}

#[test]
fn an_entry() {
    let page = page(&[entry("d-1", FIRST)], false).unwrap();
    let document = &page.documents()[0];
    assert_eq!((document.id(), document.link()), ("d-1", "l-d-1"));
    assert_eq!((document.kind(), document.is_ready(), document.is_read()), (None, false, true));
    assert_eq!(page.total(), 9);
    let shown = format!("{page:?}");
    assert!(!shown.contains("0590") && !shown.contains("d-1"), "{shown}");
}

#[test]
fn a_page_that_cannot_be_used_is_no_page() {
    for entry in [
        entry("../x", FIRST),
        entry("d", "yesterday"),
        entry("d", "2026-02-03T09:15:00Z&orgNumber=1"),
        entry("d", FIRST).replace("05908399546", "0590839954x"),
        "{}".to_owned(),
    ] {
        let failure = page(&[entry], false).unwrap_err();
        assert_eq!((failure.kind().as_str(), failure.advice()), ("unreadable", Advice::Fix));
        assert!(failure.path().is_some_and(|path| path.starts_with("items[0]")), "{failure:?}");
    }
}

#[test]
fn what_is_asked_for_is_looked_at() {
    let employer = "310000019".parse().unwrap();
    let path = |after: &str, size| {
        HttpRequest::documents(employer, NavDocumentKind::Meeting, after, size)
            .map_err(|error| error.path().to_owned())
    };
    assert_eq!(
        path("2026-01-01T00:00:00+01:00", 1).unwrap().path(),
        "/api/v1/documents?orgNumber=310000019&documentType=DIALOGMOTE&createdAfter=2026-01-01T00%3A00%3A00%2B01%3A00&pageSize=1"
    );
    for after in ["", "2026-01-01", "2026-01-01T00:00:00Z&x=1", "2026-01-01T00:00:00Z\r\nX: y"] {
        assert_eq!(path(after, 50).unwrap_err(), "created_after");
    }
    for size in [0, 201] {
        assert_eq!(path(FIRST, size).unwrap_err(), "size");
    }
    assert!(HttpRequest::document("l-1/../../x").is_err());
}
