//! Digits in and out without allocation: dates and moments are read and written in every event.

/// The value of two ASCII digits.
pub(super) const fn two(tens: u8, ones: u8) -> Option<u8> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 {
        return None;
    }
    Some(tens * 10 + ones)
}

/// The values of four pairs of ASCII digits, looked at all at once.
pub(super) const fn pairs(digits: [u8; 8]) -> Option<[u8; 4]> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let values = u64::from_le_bytes(digits) ^ (ONES * b'0' as u64);
    // Adding 118 sets the highest bit of what is no digit. Only one that has it set before reaches
    // into the next.
    if (values | values.wrapping_add(ONES * 118)) & (ONES * 128) != 0 {
        return None;
    }
    // No byte becomes greater than 99.
    let [a, _, b, _, c, _, d, _] = (values * 10 + (values >> 8)).to_le_bytes();
    Some([a, b, c, d])
}

/// Year, month and day of `YYYY-MM-DD`, whether or not the calendar has them.
pub(super) const fn date(text: &[u8; 10]) -> Option<(i32, u8, u8)> {
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = text else {
        return None;
    };
    match pairs([a, b, c, d, e, f, g, h]) {
        Some([century, year, month, day]) => Some((century as i32 * 100 + year as i32, month, day)),
        None => None,
    }
}

/// The digits of four values below 100, all at once: what [`pairs`] reads.
pub(super) const fn digits([a, b, c, d]: [u8; 4]) -> [u8; 8] {
    const LANES: u64 = (1 << 48) | (1 << 32) | (1 << 16) | 1;
    let values = u64::from_le_bytes([a, 0, b, 0, c, 0, d, 0]);
    // 103 of 1024 is a tenth, near enough below 100.
    let tens = ((values * 103) >> 10) & (LANES * 15);
    let ones = values - tens * 10;
    ((tens | (ones << 8)) + LANES * u16::from_le_bytes([b'0'; 2]) as u64).to_le_bytes()
}

/// A short ASCII text on the stack. The standard library looks at sixteen aligned bytes at once, so
/// `N` is a multiple of that; what is not written yet is zero, and ASCII too.
#[derive(Debug)]
#[repr(align(8))]
pub(super) struct Line<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Line<N> {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; N], length: 0 }
    }

    /// Appends ASCII; what does not fit is left out, which no caller lets happen.
    #[inline]
    pub(super) fn push<const M: usize>(&mut self, ascii: [u8; M]) {
        let room = self.bytes.get_mut(self.length..).and_then(|rest| rest.first_chunk_mut());
        if let Some(room) = room {
            *room = ascii;
            self.length += M;
        }
    }

    /// Appends `YYYY-MM-DD`.
    #[inline]
    pub(super) fn push_date(&mut self, (year, month, day): (i32, u8, u8)) {
        let (century, year) = ((year / 100) as u8, (year % 100) as u8);
        let [a, b, c, d, e, f, g, h] = digits([century, year, month, day]);
        self.push([a, b, c, d, b'-', e, f, b'-', g, h]);
    }

    pub(super) fn as_str(&self) -> &str {
        let all = core::str::from_utf8(&self.bytes).unwrap_or_default();
        all.get(..self.length).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_pairs_belong_together() {
        for value in 0..100_u8 {
            let written = digits([value, 99 - value, 0, value]);
            assert_eq!(written[..2], *format!("{value:02}").as_bytes());
            assert_eq!(pairs(written), Some([value, 99 - value, 0, value]));
        }
        for place in 0..8 {
            for byte in (0..=255_u8).filter(|byte| !byte.is_ascii_digit()) {
                let mut text = *b"99999999";
                text[place] = byte;
                assert_eq!(pairs(text), None, "{byte} at {place}");
                text = *b"00000000";
                text[place] = byte;
                assert_eq!(pairs(text), None, "{byte} at {place}");
            }
        }
    }
}
