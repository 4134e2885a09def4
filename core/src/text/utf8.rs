//! Whether bytes are UTF-8, for texts in Norwegian: ASCII and, often, `æ`, `ø`, `å` and the like.

use std::str;

/// Whether the bytes are UTF-8. Characters of one or two bytes are looked at many at once, without
/// a step aside at each letter that is not ASCII; any other character is left to the standard
/// library.
pub(crate) fn is_valid(bytes: &[u8]) -> bool {
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return true;
    };
    if bytes.is_ascii() {
        return true;
    }
    // No early exit, so that the compiler can look at a whole block at once.
    if !bytes.iter().fold(true, |short, byte| short & (*byte < 0xE0)) {
        return str::from_utf8(bytes).is_ok();
    }
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let right = pairs.fold(true, |right, (byte, next)| right & fit(*byte, *next));
    right & !continues(*first) & (*last < 0xC0)
}

/// Whether a character of two bytes goes on, and nothing else does. `C0` and `C1` begin none: it
/// would be ASCII in two bytes.
const fn fit(byte: u8, next: u8) -> bool {
    ((byte >= 0xC0) == continues(next)) & (byte & 0xFE != 0xC0)
}

const fn continues(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(bytes: &[u8]) {
        assert_eq!(is_valid(bytes), str::from_utf8(bytes).is_ok(), "{bytes:x?}");
    }

    #[test]
    fn agrees_with_the_standard_library() {
        same(&[]);
        let filler = "Kortere vakter, så lenge det lar seg gjøre".as_bytes();
        for first in 0..=255 {
            same(&[first]);
            for second in 0..=255 {
                same(&[first, second]);
                for third in (0..=255).step_by(5).chain([0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xE0]) {
                    same(&[first, second, third]);
                    same(&[b'a', first, second, third]);
                }
                // At the border of every block that a compiler might take.
                for place in [0, 1, 7, 8, 15, 16, 30] {
                    let (before, after) = filler.split_at(filler.len().min(place));
                    same(&[before, &[first, second], after].concat());
                }
            }
        }
        for text in ["æøå", "€", "😀", "a\u{7ff}b", "\u{800}", "\u{ffff}"] {
            for cut in 0..=text.len() {
                same(&text.as_bytes()[..cut]);
                same(&text.as_bytes()[cut..]);
            }
        }
    }
}
