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

/// The two digits of a value below 100.
pub(super) const fn digits(value: u8) -> [u8; 2] {
    [b'0' + value / 10 % 10, b'0' + value % 10]
}

/// A short ASCII text on the stack.
#[derive(Debug)]
pub(super) struct Line<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Line<N> {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; N], length: 0 }
    }

    /// Appends ASCII; what does not fit is left out, which no caller lets happen.
    pub(super) fn push(&mut self, ascii: &[u8]) {
        let end = self.length + ascii.len();
        if let Some(room) = self.bytes.get_mut(self.length..end) {
            room.copy_from_slice(ascii);
            self.length = end;
        }
    }

    /// Appends `YYYY-MM-DD`.
    pub(super) fn push_date(&mut self, (year, month, day): (i32, u8, u8)) {
        let [a, b] = digits((year / 100) as u8);
        let [c, d] = digits((year % 100) as u8);
        let [e, f] = digits(month);
        let [g, h] = digits(day);
        self.push(&[a, b, c, d, b'-', e, f, b'-', g, h]);
    }

    pub(super) fn as_str(&self) -> &str {
        let written = self.bytes.get(..self.length).unwrap_or_default();
        core::str::from_utf8(written).unwrap_or_default()
    }
}
