use std::collections::{BTreeSet, HashMap};

use super::{ActorId, CaseId, Id, IdentityError, Letters};

#[test]
fn what_is_taken_and_what_is_refused() {
    let longest = "x".repeat(64);
    for text in [
        "a",
        "plan-1",
        "0192:889640782",
        "kari@eksempel.no",
        "A_b.c",
        longest.as_str(),
        "1234567890",
    ] {
        assert_eq!(Id::new(text).unwrap().as_str(), text);
    }
    assert_eq!(Id::new(""), Err(IdentityError::IdEmpty));
    assert_eq!(Id::new(&"x".repeat(65)), Err(IdentityError::IdTooLong));
    for text in ["a b", "a/b", "å", "a\n", "\"", "a\u{0}", "{}", &"å".repeat(40)] {
        assert_eq!(Id::new(text), Err(IdentityError::IdCharacter), "{text}");
    }
    assert_eq!(Id::new("01898299631"), Err(IdentityError::IdLooksLikePersonNumber));
    assert!(Id::new("p01898299631").is_ok());
}

#[test]
fn short_ids_are_held_in_place_and_all_take_24_bytes() {
    assert_eq!(size_of::<Id>(), 24);
    assert_eq!(size_of::<CaseId>(), 24);
    for len in 1..=64 {
        let id = Id::new(&"y".repeat(len)).unwrap();
        assert_eq!(matches!(id.0, Letters::Inline(..)), len <= 22, "{len}");
        assert_eq!(id.as_str().len(), len);
        assert_eq!(id, id.clone());
    }
}

#[test]
fn ids_compare_hash_and_sort_as_their_text() {
    let texts = [
        "b",
        "ba",
        "a",
        "-",
        "a-",
        "B",
        "aaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaa",
        "b.",
        "z:9",
    ];
    let ids: BTreeSet<Id> = texts.iter().map(|text| Id::new(text).unwrap()).collect();
    let plain: BTreeSet<&str> = texts.into_iter().collect();
    assert!(ids.iter().map(Id::as_str).eq(plain));
    let map: HashMap<Id, usize> =
        texts.iter().enumerate().map(|(at, text)| (Id::new(text).unwrap(), at)).collect();
    for (at, text) in texts.iter().enumerate() {
        assert_eq!(map.get(*text), Some(&at));
    }
}

#[test]
fn json_and_printing() {
    let case: CaseId = serde_json::from_str("\"sak-1\"").unwrap();
    assert_eq!(serde_json::to_string(&case).unwrap(), "\"sak-1\"");
    assert_eq!(format!("{case} {case:?}"), "sak-1 CaseId(sak-1)");
    let actor = ActorId::new("kari").unwrap();
    assert_eq!(format!("{actor:?}"), "ActorId(***)");
    for json in ["\"01898299631\"", "1898299631", "\"018982 99631\""] {
        let error = serde_json::from_str::<ActorId>(json).unwrap_err().to_string();
        assert!(!error.contains("898"), "{error}");
    }
}
