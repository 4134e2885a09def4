//! A vector whose clones share what they have in common.
//!
//! A case is an immutable value and every step gives a new one, so its long lists (events, notes,
//! comments) are cloned all the time and change only at the end. A `Vec` would copy the whole
//! history at each step; here a clone is two reference counts, and a change copies one leaf and
//! the few branches above it, or nothing at all when nobody else holds them.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod iter;

pub use iter::Iter;

/// Eight items a leaf: a shared push copies four of them on average, and five levels still hold
/// 32 768 items.
const BITS: u32 = 3;
const WIDTH: usize = 1 << BITS;
const MASK: usize = WIDTH - 1;

/// One allocation for as many items as fit: a shared leaf is copied at each step.
type Leaf<T> = [Option<T>; WIDTH];

/// All leaves in the trie are full; only the tail, outside it, may hold fewer than `WIDTH`.
enum Node<T> {
    Branch(Arc<Vec<Node<T>>>),
    Leaf(Arc<Leaf<T>>),
}

// By hand, because the derived one would ask for `T: Clone`, and no `T` is cloned here.
impl<T> Clone for Node<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Branch(children) => Self::Branch(Arc::clone(children)),
            Self::Leaf(items) => Self::Leaf(Arc::clone(items)),
        }
    }
}

/// A persistent, append-mostly list: cloning it is O(1), however long it is.
///
/// Reading and changing one item costs O(log₈ n). A push on a list that nobody shares goes in
/// place; on a shared one it copies at most one leaf of eight items and one branch a level.
/// Nothing panics: an index past the end gives `None`.
///
/// ```
/// use oppfolgingsplan::Shelf;
///
/// let before: Shelf<&str> = ["started", "saved"].into_iter().collect();
/// let mut after = before.clone();
/// after.push("approved");
/// assert_eq!(before.len(), 2);
/// assert_eq!(after.last(), Some(&"approved"));
/// assert_eq!(after.iter().rev().copied().collect::<Vec<_>>(), ["approved", "saved", "started"]);
/// ```
pub struct Shelf<T> {
    len: usize,
    /// Bits of the index that the root consumes last; 0 when the root is itself a leaf.
    shift: u32,
    root: Option<Node<T>>,
    tail: Option<Arc<Leaf<T>>>,
}

impl<T> Clone for Shelf<T> {
    fn clone(&self) -> Self {
        Self { len: self.len, shift: self.shift, root: self.root.clone(), tail: self.tail.clone() }
    }
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Shelf<T> {
    /// An empty list; it allocates nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { len: 0, shift: 0, root: None, tail: None }
    }

    /// How many items it holds.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether it holds nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The item at `index`, counted from 0; `None` past the end.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&T> {
        self.leaf_at(index).get(index & MASK)?.as_ref()
    }

    /// The oldest item.
    #[must_use]
    pub fn first(&self) -> Option<&T> {
        self.get(0)
    }

    /// The newest item.
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        let place = self.len.checked_sub(1)?;
        // What is newest stands in the tail.
        self.tail.as_ref()?.get(place & MASK)?.as_ref()
    }

    /// All items, oldest first; `.rev()` gives the newest first.
    #[must_use]
    pub fn iter(&self) -> Iter<'_, T> {
        self.iter_from(0)
    }

    /// The items from `index` on; none when `index` is at or past the end.
    #[must_use]
    pub fn iter_from(&self, index: usize) -> Iter<'_, T> {
        Iter::new(self, index)
    }

    /// Where the tail begins: a multiple of `WIDTH`, since every leaf before it is full.
    fn tail_start(&self) -> usize {
        self.len.saturating_sub(1) & !MASK
    }

    /// The leaf that holds `index`; empty past the end.
    fn leaf_at(&self, index: usize) -> &[Option<T>] {
        if index >= self.len {
            return &[];
        }
        if index >= self.tail_start() {
            return self.tail.as_ref().map_or(&[], |items| items.as_slice());
        }
        let mut shift = self.shift;
        let mut node = self.root.as_ref();
        loop {
            match node {
                Some(Node::Branch(children)) => {
                    node = children.get((index >> shift) & MASK);
                    shift = shift.saturating_sub(BITS);
                }
                Some(Node::Leaf(items)) => return items.as_slice(),
                None => return &[],
            }
        }
    }

    /// Hangs a full leaf into the trie, whose present size is `size`.
    fn hang(&mut self, leaf: Arc<Leaf<T>>, size: usize) {
        let Some(root) = self.root.as_mut() else {
            self.root = Some(Node::Leaf(leaf));
            return;
        };
        if size >> (self.shift + BITS) == 0 {
            hang_below(root, self.shift, size, leaf);
            return;
        }
        let mut children = Vec::with_capacity(WIDTH);
        children.push(root.clone());
        children.push(spine(self.shift, leaf));
        self.shift += BITS;
        *root = Node::Branch(Arc::new(children));
    }
}

/// A chain of single-child branches down to `leaf`.
fn spine<T>(shift: u32, leaf: Arc<Leaf<T>>) -> Node<T> {
    let mut node = Node::Leaf(leaf);
    for _ in 0..shift / BITS {
        let mut children = Vec::with_capacity(WIDTH);
        children.push(node);
        node = Node::Branch(Arc::new(children));
    }
    node
}

fn hang_below<T>(root: &mut Node<T>, mut shift: u32, index: usize, leaf: Arc<Leaf<T>>) {
    let mut node = root;
    while let Node::Branch(shared) = node {
        let children = Arc::make_mut(shared);
        let slot = (index >> shift) & MASK;
        shift = shift.saturating_sub(BITS);
        if slot >= children.len() {
            children.push(spine(shift, leaf));
            return;
        }
        // The slot exists, so this always goes one level down.
        match children.get_mut(slot) {
            Some(child) => node = child,
            None => return,
        }
    }
}

impl<T: Clone> Shelf<T> {
    /// Adds one item at the end.
    pub fn push(&mut self, value: T) {
        let place = self.len & MASK;
        let full = if place == 0 { self.tail.take() } else { None };
        if let Some(full) = full {
            self.hang(full, self.len - WIDTH);
        }
        let tail = self.tail.get_or_insert_with(|| Arc::new([const { None }; WIDTH]));
        if let Some(slot) = Arc::make_mut(tail).get_mut(place) {
            *slot = Some(value);
        }
        self.len += 1;
    }

    /// The item at `index` to be changed; whatever other clones share is copied first, so they
    /// keep what they had. `None` past the end.
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        if index >= self.len {
            return None;
        }
        if index >= self.tail_start() {
            return Arc::make_mut(self.tail.as_mut()?).get_mut(index & MASK)?.as_mut();
        }
        let mut shift = self.shift;
        let mut node = self.root.as_mut()?;
        loop {
            match node {
                Node::Branch(children) => {
                    node = Arc::make_mut(children).get_mut((index >> shift) & MASK)?;
                    shift = shift.saturating_sub(BITS);
                }
                Node::Leaf(items) => {
                    return Arc::make_mut(items).get_mut(index & MASK)?.as_mut();
                }
            }
        }
    }

    /// Changes the item at `index` and gives what `change` returned; `None`, and no call, past the
    /// end.
    pub fn update<R>(&mut self, index: usize, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.get_mut(index).map(change)
    }

    /// Keeps only the items that `keep` says yes to. O(n) when something goes, and nothing is
    /// copied when nothing does.
    pub fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        let Some(gone) = self.iter().position(|item| !keep(item)) else {
            return;
        };
        let before = self.iter().take(gone);
        let after = self.iter_from(gone + 1).filter(|item| keep(item));
        *self = before.chain(after).cloned().collect();
    }
}

impl<T: Clone> Extend<T> for Shelf<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item));
    }
}

impl<T: Clone> FromIterator<T> for Shelf<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut shelf = Self::new();
        shelf.extend(items);
        shelf
    }
}

impl<'a, T> IntoIterator for &'a Shelf<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T: PartialEq> PartialEq for Shelf<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len == other.len && self.iter().eq(other.iter())
    }
}

impl<T: Eq> Eq for Shelf<T> {}

impl<T: Hash> Hash for Shelf<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len.hash(state);
        self.iter().for_each(|item| item.hash(state));
    }
}

impl<T: fmt::Debug> fmt::Debug for Shelf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T: Serialize> Serialize for Shelf<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de, T: Clone + Deserialize<'de>> Deserialize<'de> for Shelf<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Clone + Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = Shelf<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Shelf<T>, A::Error> {
        let mut shelf = Shelf::new();
        while let Some(item) = list.next_element()? {
            shelf.push(item);
        }
        Ok(shelf)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failing test may panic")]
mod tests;
