//! Walking a shelf leaf by leaf.

use std::fmt;
use std::iter::FusedIterator;
use std::slice;

use super::{MASK, Shelf};

/// The items of a [`Shelf`] in order, from either end.
///
/// ```
/// let shelf: oppfolgingsplan::Shelf<u32> = (0..100).collect();
/// assert_eq!(shelf.iter_from(98).copied().collect::<Vec<_>>(), [98, 99]);
/// ```
pub struct Iter<'a, T> {
    shelf: &'a Shelf<T>,
    front: usize,
    back: usize,
    front_leaf: slice::Iter<'a, Option<T>>,
    back_leaf: slice::Iter<'a, Option<T>>,
}

impl<'a, T> Iter<'a, T> {
    pub(super) fn new(shelf: &'a Shelf<T>, from: usize) -> Self {
        Self {
            shelf,
            front: from.min(shelf.len()),
            back: shelf.len(),
            front_leaf: [].iter(),
            back_leaf: [].iter(),
        }
    }
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self {
            shelf: self.shelf,
            front: self.front,
            back: self.back,
            front_leaf: self.front_leaf.clone(),
            back_leaf: self.back_leaf.clone(),
        }
    }
}

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("left", &self.len()).finish_non_exhaustive()
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        if self.front >= self.back {
            return None;
        }
        if self.front_leaf.as_slice().is_empty() {
            let leaf = self.shelf.leaf_at(self.front);
            self.front_leaf = leaf.get(self.front & MASK..).unwrap_or_default().iter();
        }
        self.front += 1;
        self.front_leaf.next()?.as_ref()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.back - self.front;
        (left, Some(left))
    }

    fn nth(&mut self, skip: usize) -> Option<&'a T> {
        self.front = self.front.saturating_add(skip).min(self.back);
        self.front_leaf = [].iter();
        self.next()
    }
}

impl<T> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.front >= self.back {
            return None;
        }
        self.back -= 1;
        if self.back_leaf.as_slice().is_empty() {
            let leaf = self.shelf.leaf_at(self.back);
            self.back_leaf = leaf.get(..=self.back & MASK).unwrap_or_default().iter();
        }
        self.back_leaf.next_back()?.as_ref()
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
