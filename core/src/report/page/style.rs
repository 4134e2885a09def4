//! The style of a report, and the rule that nothing else is let in.

use crate::Digest;

/// The style sheet.
pub(super) const STYLE: &str = include_str!("style.css");

/// What a browser may do with a report: apply this style, and nothing more. No script, no image, no
/// font, no connection.
pub(super) fn policy() -> String {
    let hash = base64(Digest::of(STYLE.as_bytes()).as_bytes());
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
}

/// Bytes in base64 (RFC 4648).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let byte = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4_u32 {
            let letter = LETTERS.get((bits >> (18 - 6 * place) & 63) as usize).copied();
            let padding = place as usize > three.len();
            text.push(if padding { '=' } else { letter.map_or('=', char::from) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard() {
        for (plain, coded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
        assert_eq!(base64(&[0xFB, 0xFF, 0xBF]), "+/+/");
    }

    #[test]
    fn the_style_is_text_in_any_markup() {
        // Between tags it is not escaped, so that its hash is that of the file.
        assert!(
            !STYLE.contains(['<', '&']) && !STYLE.contains("url(") && !STYLE.contains("@import")
        );
    }
}
