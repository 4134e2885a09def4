use super::*;
use crate::doc::{case_with_approved_plan, request};
use crate::{ActorId, Event, InputKind, Moment, Request};

fn whole<T: Canonical>(text: &str) -> Option<T> {
    super::whole(text.as_bytes())
}

#[test]
fn what_the_library_writes_is_read_the_fast_way() {
    for event in case_with_approved_plan().events() {
        assert_eq!(whole::<Event>(&event.to_json()).as_ref(), Some(event));
        assert_eq!(whole::<Event>(&event.to_json().replace(':', ": ")), None);
    }
    let line = r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"system"},"based_on":7,"do":"register_sick_note","note":"n-2","periods":[{"from":"2026-07-01","to":"2026-07-31","activity":"absent","grade":50},{"from":"2026-08-01","to":"2026-08-31","activity":"waiting"}],"self_certified":[{"from":"2026-06-28","to":"2026-06-30"}]}"#;
    assert_eq!(whole::<Request>(line), Some(request(line)));
    assert_eq!(request(line).to_json(), line);
    // Before the last field another one, and one twice.
    assert_eq!(whole::<Request>(&line.replace("\"note\"", "\"periods\"")), None);
    assert_eq!(
        whole::<Request>(&line.replace("\"periods\"", "\"note\":\"n-2\",\"periods\"")),
        None
    );
    assert_eq!(whole::<Request>(&line.replace("system", "manager")), None);
}

#[test]
fn numbers_and_strings_are_as_strict_as_json() {
    let number = |text| whole::<u16>(text);
    assert_eq!((number("0"), number("65535")), (Some(0), Some(65_535)));
    for text in ["", "00", "01", "65536", "-1", "1.0", "1e2", " 1", "99999999999999999999"] {
        assert_eq!(number(text), None, "{text}");
    }
    let text = |text| whole::<Text>(text);
    assert_eq!(text(r#""a\n\u00e5\"b""#), Some(Text::from("a\nå\"b")));
    for wrong in ["\"", "\"a", "\"a\nb\"", r#""\x""#, r#""\"#, r#""a"b"#] {
        assert_eq!(text(wrong), None, "{wrong}");
    }
}

/// Who signs is compared with those who signed before, and the number behind may go on.
#[test]
fn the_version_of_the_rules_is_read_to_its_end() {
    let of = |role: &str, rules: &str| {
        format!(
            r#"{{"event":"reminder_ordered","at":"2026-02-10T09:00:00+01:00","by":{{"role":"{role}"}},"rules":{rules}}}"#
        )
    };
    let read = |rules: &[&str]| -> Option<Vec<u16>> {
        let list: Vec<String> = rules.iter().map(|rules| of("system", rules)).collect();
        let events = whole::<Vec<Event>>(&format!("[{}]", list.join(",")))?;
        Some(events.iter().map(Event::rules).collect())
    };
    assert_eq!(read(&["1", "12", "1", "2", "12", "123"]), Some(vec![1, 12, 1, 2, 12, 123]));
    assert_eq!(read(&["1", "1.0"]), None);
    assert_eq!(read(&["1", "1e2"]), None);
    assert_eq!(read(&["1", "01"]), None);
    assert_eq!(read(&["1", "99999"]), None);
}

/// Identifiers in quotes are read several bytes at once, and taken exactly when [`ActorId::new`]
/// takes them.
#[test]
fn an_identifier_is_read_as_it_is_taken() {
    let whole_id = |id: &str| {
        let text = format!("\"{id}\"");
        // As a whole, and with much behind it.
        let alone = whole::<ActorId>(&text);
        let list = whole::<Vec<ActorId>>(&format!("[{text},\"a-234567890123456789012345\"]"));
        assert_eq!(alone, list.and_then(|list| list.first().cloned()), "{id}");
        alone
    };
    for len in 0..70_usize {
        for byte in (0..=127_u8).filter(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)) {
            for place in [0, len / 2, len.saturating_sub(1)].into_iter().filter(|at| *at < len) {
                let mut id = "y".repeat(len);
                id.replace_range(place..=place, &char::from(byte).to_string());
                assert_eq!(whole_id(&id), ActorId::new(&id).ok(), "{id}");
            }
        }
        let digits = "7".repeat(len);
        assert_eq!(whole_id(&digits), ActorId::new(&digits).ok(), "{digits}");
    }
    for wrong in ["å", "a\n", "a\u{0}", "a\\n", "a\u{7f}"] {
        assert_eq!(whole_id(wrong), None, "{wrong}");
    }
}

/// The first moment of a text is compared with no day, not with a day of nothing.
#[test]
fn a_moment_of_nothing_is_none() {
    let nothing = format!("{}T12:34:56{}", "\0".repeat(10), "\0".repeat(6));
    assert_eq!(whole::<Moment>(&format!("\"{nothing}\"")), None);
    let line = r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"system"},"do":"purge"}"#;
    let spoiled = line.replace("2026-02-10T09:00:00+01:00", &nothing);
    assert_eq!(
        Request::from_json(spoiled.as_bytes()).unwrap_err().kind(),
        InputKind::MalformedJson
    );
}

#[test]
fn a_count_has_a_type_in_every_language() {
    let line = |count: u64| {
        format!(
            r#"{{"at":"2026-02-10T09:00:00+01:00","by":{{"role":"system"}},"based_on":{count},"do":"purge"}}"#
        )
    };
    assert_eq!(request(&line(i64::MAX as u64)).based_on, Some(i64::MAX as u64));
    for text in [line(1 << 63), line(u64::MAX), line(u64::MAX).replace("\"do\"", " \"do\"")] {
        let error = Request::from_json(text.as_bytes()).unwrap_err();
        assert_eq!((error.kind(), error.path()), (InputKind::InvalidValue, "based_on"), "{text}");
    }
}
