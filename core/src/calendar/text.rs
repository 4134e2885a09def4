//! Digits in and out without allocation: dates and moments are read and written in every event.

/// The value of two ASCII digits.
pub(super) const fn two(tens: u8, ones: u8) -> Option<u8> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 {
        return None;
    }
    Some(tens * 10 + ones)
}

/// The value of four ASCII digits.
pub(super) const fn four(a: u8, b: u8, c: u8, d: u8) -> Option<i32> {
    match (two(a, b), two(c, d)) {
        (Some(high), Some(low)) => Some(high as i32 * 100 + low as i32),
        _ => None,
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
