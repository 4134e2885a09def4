//! Notes that are broken: no panic, no value in the error, and the right path.

use super::*;

/// Every pointer of the example, parents before children.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                pointers(inner, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (place, inner) in items.iter().enumerate() {
                pointers(inner, &format!("{at}/{place}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn flipped_types_never_leak_and_name_the_place() {
    const SECRET: &str = "01898299631";
    let quoted = json!(format!("hemmelig`, expected {SECRET}"));
    let others = [
        Value::Null,
        json!(true),
        json!(false),
        json!(1_898_299_631),
        json!(-1_898_299_631),
        json!(1898299631.5),
        quoted.clone(),
        json!([]),
        json!({}),
        json!([quoted]),
        json!({ SECRET: quoted }),
    ];
    let mut places = Vec::new();
    pointers(&example(), "", &mut places);
    assert!(places.len() > 40);
    let mut refusals = 0;
    for place in &places {
        for other in &others {
            let note =
                if place.is_empty() { other.clone() } else { changed(place, Some(other.clone())) };
            let Err(error) = read(&note) else { continue };
            refusals += 1;
            let said = format!("{error} {error:?} {}", wire::write(&error));
            assert!(!said.contains("1898299631") && !said.contains("hemmelig"), "{said}");
            assert_ne!(error.kind(), InputKind::MalformedJson, "{said}");
            // At the value, inside it, or at the period that lacks its activity.
            let path = path_of(place);
            assert!(
                error.path().starts_with(&path)
                    || (error.path().ends_with("aktivitet") && path.starts_with(error.path())),
                "{path}: {said}"
            );
        }
    }
    assert!(refusals > 250, "{refusals}");
}

#[test]
fn truncated_notes_never_panic_and_never_leak() {
    for end in 0..EXAMPLE.len() {
        let error = SickNoteDelivery::from_json(&EXAMPLE.as_bytes()[..end]).unwrap_err();
        assert_eq!(error.kind(), InputKind::MalformedJson);
        let said = format!("{error:?}");
        for secret in ["0590839", "Kari", "løft", "Lege", "55512345", "2026-01"] {
            assert!(!said.contains(secret), "{end}: {said}");
        }
    }
    for place in 0..EXAMPLE.len() {
        for byte in [0xFF, b'"', b'{', b'}', b'[', b']', b',', b':', b'0', b'\\', 0] {
            let mut bytes = EXAMPLE.as_bytes().to_vec();
            bytes[place] = byte;
            if let Err(error) = SickNoteDelivery::from_json(&bytes) {
                let said = format!("{error:?}");
                assert!(!said.contains("0590839") && !said.contains("Kari"), "{said}");
            }
        }
    }
}
