use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Text, is_unwanted, may_hold_unwanted};

#[test]
fn a_part_of_a_whole_is_a_text_like_any_other() {
    let whole: Arc<[u8]> = "før Kortere dager etter".as_bytes().into();
    let (own, part) = (Text::from("Kortere dager"), Text::part(&whole, 5, b"Kortere dager"));
    assert_eq!(part.as_str(), "Kortere dager");
    assert_eq!((&part, part.cmp(&own)), (&own, Ordering::Equal));
    assert!(part < Text::from("Kortere dagers") && part > Text::from("Kortere"));
    assert_eq!((part.chars_len(), part.cleaned().changed), (13, false));
    assert_eq!(BTreeSet::from([part.clone(), own]).len(), 1);
    let nothing = Text::part(&whole, 5, b"");
    assert!(nothing.is_empty() && nothing.is_blank() && nothing == Text::default());
}

#[test]
fn every_unwanted_character_goes_and_every_other_stays() {
    for c in '\0'..=char::MAX {
        let text = Text::from(format!("a{c}b"));
        let cleaned = text.cleaned();
        assert_eq!(cleaned.changed, is_unwanted(c), "U+{:04X}", u32::from(c));
        assert_eq!(cleaned.text.as_str(), if cleaned.changed { "ab" } else { text.as_str() });
        assert!(!is_unwanted(c) || may_hold_unwanted(text.as_str().as_bytes()));
    }
}

#[test]
fn what_is_unwanted_is_as_the_rule_says() {
    for c in
        ['\0', '\r', '\u{1b}', '\u{7f}', '\u{85}', '\u{9f}', '\u{feff}', '\u{fdd0}', '\u{fdef}']
    {
        assert!(is_unwanted(c), "{c:?}");
    }
    for c in ['\u{fffe}', '\u{ffff}', '\u{1fffe}', '\u{10ffff}'] {
        assert!(is_unwanted(c), "{c:?}");
    }
    for c in ['\n', '\t', ' ', '\u{a0}', 'ø', '\u{fdcf}', '\u{fdf0}', '\u{fffd}', '\u{200b}', '😀']
    {
        assert!(!is_unwanted(c), "{c:?}");
    }
}

#[test]
fn windows_line_ends_become_plain_ones_and_a_clean_text_is_not_copied() {
    assert_eq!(Text::from("en\r\nto\rtre").cleaned().text.as_str(), "en\ntotre");
    let text = Text::from("«Æ» – ø\n\tå 😀".repeat(40));
    let cleaned = text.cleaned();
    assert!(!cleaned.changed);
    assert_eq!(cleaned.text.as_str().as_ptr(), text.as_str().as_ptr());
}

#[test]
fn blank_is_what_nobody_can_read() {
    for blank in ["", " ", "\u{a0}\n\t", "\u{feff}", "\u{0}\u{2003}", "\r\n"] {
        assert!(Text::from(blank).is_blank(), "{blank:?}");
    }
    assert!(!Text::from(" . ").is_blank());
    assert!(Text::default().is_empty());
}

#[test]
fn length_is_counted_in_scalar_values() {
    assert_eq!(Text::from("abc").chars_len(), 3);
    assert_eq!(Text::from("blåbær").chars_len(), 6);
    assert_eq!(Text::from("👩‍🔧").chars_len(), 3);
}

#[test]
fn markup_is_taken_out_only_where_it_is_markup() {
    let strip = |text: &str| {
        let cleaned = Text::from(text).without_markup();
        assert_eq!(cleaned.changed, cleaned.text.as_str() != text, "{text}");
        assert!(!cleaned.text.without_markup().changed, "{text}");
        cleaned.text.as_str().to_owned()
    };
    assert_eq!(strip("<b>fet</b> <!-- sagt -->tekst<br/>"), "fet tekst");
    for plain in
        ["", "a < b > c", "1<2", "3 <4> 5", "<", "<>", "pris < 5", "a > b", "<b uten slutt", "x <"]
    {
        assert_eq!(strip(plain), plain);
    }
    assert_eq!(strip("<<b>script>x"), "x");
    assert_eq!(strip("å<p class='x > y'>ø"), "å y'>ø");
    assert_eq!(strip("<a <b>c"), "c");
    let plain = Text::from("uten < tegn");
    assert_eq!(plain.without_markup().text.as_str().as_ptr(), plain.as_str().as_ptr());
}

#[test]
fn json_keeps_the_text_and_errors_do_not_quote_it() {
    let text: Text = serde_json::from_str(r#""b\u00e5t""#).unwrap();
    assert_eq!(text.as_str(), "båt");
    assert_eq!(serde_json::to_string(&text).unwrap(), "\"båt\"");
    for wrong in ["1898299631", "-1", "1.5", "true", "null", "[]", "{}", "01898299631"] {
        let error = serde_json::from_str::<Text>(wrong).unwrap_err().to_string();
        assert!(!error.contains("898"), "{error}");
    }
    assert_eq!(
        serde_json::from_str::<Text>("7").unwrap_err().to_string(),
        "invalid type: number, expected a text at line 1 column 1"
    );
}

#[test]
fn debug_tells_only_the_length() {
    assert_eq!(format!("{:?}", Text::from("vondt i ryggen")), "Text(14 characters)");
}
