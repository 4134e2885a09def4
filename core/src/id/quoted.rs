//! Reading an identifier up to its closing quote eight bytes at a time: each event names several.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGHEST: u64 = ONES << 7;

/// The letters before a quote, with zeros behind them, and how many; `None` if no quote follows,
/// or something else that no identifier has.
pub(super) fn letters(window: &[u8; 24]) -> Option<([u8; 24], usize)> {
    let mut letters = [0; 24];
    let mut before = 0;
    for (eight, kept) in window.chunks_exact(8).zip(letters.chunks_exact_mut(8)) {
        let eight = eight.try_into().map_or(0, u64::from_le_bytes);
        // A byte is zero where a subtraction borrows first; of none, all bytes come before it.
        let other = eight ^ (ONES * b'"' as u64);
        let quotes = other.wrapping_sub(ONES) & !other & HIGHEST;
        let lowest = quotes & quotes.wrapping_neg();
        let within = (lowest >> 7).wrapping_sub(1);
        let found = eight & within;
        if found & HIGHEST != 0 || !allowed(found) & within & HIGHEST != 0 {
            return None;
        }
        kept.copy_from_slice(&found.to_le_bytes());
        if quotes != 0 {
            let len = before + quotes.trailing_zeros() as usize / 8;
            return (len > 0).then_some((letters, len));
        }
        before += 8;
    }
    None
}

/// Of eight bytes of ASCII, the highest bit of each that an identifier may have.
const fn allowed(eight: u64) -> u64 {
    within(eight, b'-', b'.')
        | within(eight, b'0', b':')
        | within(eight, b'@', b'Z')
        | within(eight, b'_', b'_')
        | within(eight, b'a', b'z')
}

/// Adding what is missing to 128 sets the highest bit of those that are large enough; what all
/// eight are is below 128, so that none reaches into the next.
const fn within(eight: u64, first: u8, last: u8) -> u64 {
    let from_first = eight.wrapping_add(ONES * (128 - first as u64));
    let beyond_last = eight.wrapping_add(ONES * (127 - last as u64));
    from_first & !beyond_last
}
