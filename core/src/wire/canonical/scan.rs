//! Looking at the bytes of a string many at once.

use std::str;

/// So many bytes are looked at together, each with the one before it.
const BLOCK: usize = 16;

/// The letters of the string that begins here, if nothing in it is escaped and it is UTF-8.
///
/// Characters of one or two bytes, of which Norwegian has no others, are found to be right on the
/// way. The quotes are looked at with them, so that none is cut by the beginning or the end. Any
/// other character is left to the standard library.
#[inline]
pub(super) fn letters(quoted: &[u8]) -> Option<&[u8]> {
    let mut rest = quoted.starts_with(b"\"").then_some(quoted)?;
    while let Some(block) = rest.first_chunk().filter(|block| goes_on(block)) {
        rest = rest.get(block.len() - 1..)?;
    }
    // Up to the closing quote, which itself is looked at, too.
    let left = 1 + plain(rest.get(1..)?);
    let string = quoted.get(..=quoted.len() - rest.len() + left)?;
    let letters = string.get(1..)?.strip_suffix(b"\"")?;
    let are_short = match string.last_chunk() {
        // The last block sees some bytes again.
        Some(last) if left <= BLOCK => !holds(last, is_wrong),
        _ => rest.get(..=left)?.windows(2).all(|pair| matches!(*pair, [a, b] if !is_wrong(a, b))),
    };
    (are_short || str::from_utf8(letters).is_ok()).then_some(letters)
}

/// Whether the string does not end within a block, and has only characters of one or two bytes.
#[inline]
fn goes_on(block: &[u8; BLOCK + 1]) -> bool {
    !holds(block, |byte, next| is_wrong(byte, next) | is_special(next))
}

/// Whether any byte and the next are as asked. No early exit, so that the compiler looks at all
/// of them at once.
#[inline(always)]
fn holds(block: &[u8; BLOCK + 1], asked: impl Fn(u8, u8) -> bool) -> bool {
    let pairs = block.iter().zip(block.get(1..).unwrap_or_default());
    pairs.fold(0, |found, (byte, next)| found | u8::from(asked(*byte, *next))) != 0
}

/// Whether a character of two bytes does not go on, something else does, or it is neither that
/// nor ASCII. `C0` and `C1` begin none: it would be ASCII in two bytes.
#[inline(always)]
const fn is_wrong(byte: u8, next: u8) -> bool {
    let begins = byte >= 0xC0;
    let goes_on = next & 0xC0 == 0x80;
    (begins != goes_on) | (byte & 0xFE == 0xC0) | (byte >= 0xE0)
}

/// A quote, an escape, or what no JSON string may hold.
#[inline(always)]
const fn is_special(byte: u8) -> bool {
    (byte == b'"') | (byte == b'\\') | (byte < 0x20)
}

/// How many bytes come before a special one.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
    let mut before = 0;
    for eight in bytes.chunks_exact(8) {
        let special = specials(eight.try_into().map_or(0, u64::from_le_bytes));
        if special != 0 {
            return before + (special.trailing_zeros() / 8) as usize;
        }
        before += 8;
    }
    let rest = bytes.get(before..).unwrap_or_default();
    before + rest.iter().take_while(|byte| !is_special(**byte)).count()
}

/// Whether nothing in it is special.
pub(in crate::wire) fn is_plain(bytes: &[u8]) -> bool {
    let plain = |eight: &[u8]| specials(eight.try_into().map_or(0, u64::from_le_bytes)) == 0;
    match bytes.last_chunk::<8>() {
        // The last eight see some bytes again.
        Some(last) => bytes.chunks_exact(8).all(plain) && plain(last),
        None => !bytes.iter().any(|byte| is_special(*byte)),
    }
}

/// Eight bytes at once: the lowest bit that is set is in the first byte that is special.
///
/// A byte is zero, or below 32, where a subtraction borrows into its highest bit and that bit was
/// not set before. What was borrowed may mark later bytes wrongly, never an earlier one.
const fn specials(eight: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = ONES << 7;
    let quote = eight ^ (ONES * b'"' as u64);
    let escape = eight ^ (ONES * b'\\' as u64);
    let control = eight.wrapping_sub(ONES * 0x20) & !eight;
    let zero = (quote.wrapping_sub(ONES) & !quote) | (escape.wrapping_sub(ONES) & !escape);
    (zero | control) & HIGHEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_ends_at_its_first_special_byte() {
        for special in [b'"', b'\\', 0, 7, 0x1f] {
            for before in 0..40 {
                for filler in [b'a', b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa2, 0xc3, 0xff] {
                    let mut bytes = vec![filler; before];
                    bytes.push(special);
                    bytes.extend([b'"', filler, b'\\']);
                    assert_eq!(plain(&bytes), before, "{filler} {special}");
                    assert!(!is_plain(&bytes) && is_plain(&bytes[..before]));
                }
            }
        }
        assert_eq!(plain(b"no end of it"), 12);
    }

    /// Alone in its quotes and with much behind it: UTF-8 without what is special, and only that.
    fn same(bytes: &[u8]) {
        let right = str::from_utf8(bytes).is_ok() && is_plain(bytes);
        for behind in [&b""[..], b",\"more\":\"than one block\"}"] {
            let text = [b"\"", bytes, b"\"", behind].concat();
            let found = letters(&text).filter(|letters| letters.len() == bytes.len());
            assert_eq!(found, right.then_some(bytes), "{bytes:x?}");
        }
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
                for place in [0, 1, 7, 8, 14, 15, 16, 17, 30, 31, filler.len()] {
                    let (before, after) = filler.split_at(place);
                    same(&[before, &[first, second], after].concat());
                }
            }
        }
        for text in ["æøå", "€", "😀", "a\u{7ff}b", "\u{800}", "\u{ffff}", "ja – nei, «så» …"]
        {
            for cut in 0..=text.len() {
                for place in 0..=filler.len() {
                    let (before, after) = filler.split_at(place);
                    same(&[before, &text.as_bytes()[..cut], after].concat());
                    same(&[before, &text.as_bytes()[cut..], after].concat());
                }
            }
        }
    }
}
