//! Base64 for URLs without padding (RFC 4648 § 5), which JSON Web Tokens are written in.
//!
//! Why here and not from a crate: it is thirty lines, and the default build takes no dependency
//! beyond JSON, error types and the calendar.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub(super) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |place: usize| u32::from(group.get(place).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=group.len() {
            let index = (bits >> (18 - 6 * place)) & 63;
            out.extend(ALPHABET.get(index as usize).map(|letter| char::from(*letter)));
        }
    }
    out
}

pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for group in text.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for letter in group {
            let value = ALPHABET.iter().position(|known| known == letter)?;
            bits = bits << 6 | u32::try_from(value).ok()?;
        }
        let spare = 4 - group.len();
        // A single letter holds no byte, and bits beyond the last byte are zero.
        if spare == 3 || (bits & ((1 << (2 * spare)) - 1)) != 0 {
            return None;
        }
        bits <<= 6 * spare;
        let [_, bytes @ ..] = bits.to_be_bytes();
        out.extend(bytes.iter().take(3 - spare));
    }
    Some(out)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests {
    use super::*;

    /// RFC 4648 § 10, without padding.
    const VECTORS: [(&str, &str); 7] = [
        ("", ""),
        ("f", "Zg"),
        ("fo", "Zm8"),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg"),
        ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ];

    #[test]
    fn the_vectors_of_the_standard() {
        for (plain, coded) in VECTORS {
            assert_eq!(encode(plain.as_bytes()), coded);
            assert_eq!(decode(coded).unwrap(), plain.as_bytes());
        }
        assert_eq!(encode(&[0xFB, 0xFF]), "-_8");
    }

    #[test]
    fn what_no_encoder_writes_is_refused() {
        for text in ["A", "Zh", "Zm9=", "Zm9v\n", "Zm+v", "Zm9vA"] {
            assert_eq!(decode(text), None, "{text}");
        }
        let every: Vec<u8> = (0..=255).collect();
        assert_eq!(decode(&encode(&every)).unwrap(), every);
    }
}
