//! Putting lists in order, through one sort for all types.
//!
//! The sort of the standard library is compiled anew for each type that is sorted, 9 KB each, and
//! the library sorts a dozen short lists. Here the keys are sorted, which are numbers everywhere.

#[cfg(feature = "exchange")]
use std::collections::BTreeSet;

/// Sorts by a number. What has the same number stays in the order it had.
pub(crate) fn sort_by_number<T>(list: &mut Vec<T>, number: impl Fn(&T) -> u64) {
    if list.is_sorted_by_key(&number) {
        return;
    }
    let mut order: Vec<(u64, usize)> =
        list.iter().enumerate().map(|(place, item)| (number(item), place)).collect();
    sort_numbers(&mut order);
    let mut items: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|(_, place)| items.get_mut(place)?.take()));
}

/// A number without a sign that is greater for a greater one with a sign.
pub(crate) const fn number(signed: i32) -> u64 {
    signed.abs_diff(i32::MIN) as u64
}

/// The items as a set. They are put in one after the other, since collecting them compiles one more
/// sort.
#[cfg(feature = "exchange")]
pub(crate) fn set_of<T: Ord>(items: impl Iterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

#[inline(never)]
fn sort_numbers(order: &mut [(u64, usize)]) {
    order.sort_unstable();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_keeps_the_order_of_equals() {
        for count in [0u64, 1, 2, 3, 19, 20, 21, 1000] {
            let list: Vec<(u64, u64)> =
                (0..count).map(|n| (n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 60, n)).collect();
            let (mut ours, mut theirs) = (list.clone(), list);
            sort_by_number(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            assert_eq!(ours, theirs);
            sort_by_number(&mut ours, |item| item.0);
            assert_eq!(ours, theirs);
        }
    }
}
