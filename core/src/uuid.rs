//! Identifiers that follow from what they name.

use std::fmt;
use std::fmt::Write as _;
use std::str::FromStr;

use crate::Digest;

/// A UUID of version 8 (RFC 9562), made of the SHA-256 of a name: the library has no randomness,
/// and the same thing is to have the same identifier each time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Uuid([u8; 16]);

impl Uuid {
    pub(crate) fn named(name: &str) -> Self {
        let hash = Digest::of(name.as_bytes()).0;
        let mut bytes = [0; 16];
        for (byte, hashed) in bytes.iter_mut().zip(hash) {
            *byte = hashed;
        }
        let [.., version, _, variant, _, _, _, _, _, _, _] = &mut bytes;
        *version = (*version & 0x0F) | 0x80;
        *variant = (*variant & 0x3F) | 0x80;
        Self(bytes)
    }

    /// Its 128 bits, ordered as its text is.
    #[cfg(feature = "exchange")]
    pub(crate) const fn number(self) -> u128 {
        u128::from_be_bytes(self.0)
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            if matches!(place, 4 | 6 | 8 | 10) {
                f.write_char('-')?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

/// In lower case, of whatever version.
impl FromStr for Uuid {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut bytes = [0; 16];
        let mut digits = text.bytes().filter(|byte| *byte != b'-').map(|digit| match digit {
            b'0'..=b'9' => Ok(digit - b'0'),
            b'a'..=b'f' => Ok(digit - b'a' + 10),
            _ => Err(()),
        });
        for byte in &mut bytes {
            let high = digits.next().ok_or(())??;
            *byte = high << 4 | digits.next().ok_or(())??;
        }
        let uuid = Self(bytes);
        // The dashes in their places, and nothing behind.
        if uuid.to_string() == text { Ok(uuid) } else { Err(()) }
    }
}
