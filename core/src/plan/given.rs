//! The identifiers that the items of a version have been given, also those
//! that are deleted: no identifier is given twice.

use crate::shelf::Shelf;
use crate::{CommentId, MeasureId, TaskId};

/// Of each kind of item.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Given {
    pub(crate) tasks: Ids<TaskId>,
    pub(crate) measures: Ids<MeasureId>,
    pub(crate) comments: Ids<CommentId>,
}

/// The identifiers of one kind of item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ids<I> {
    count: u64,
    /// Whether a caller has ever chosen one; if not, counting cannot meet one.
    chosen: bool,
    gone: Shelf<I>,
}

impl<I> Default for Ids<I> {
    fn default() -> Self {
        Self { count: 0, chosen: false, gone: Shelf::new() }
    }
}

impl<I: Clone + PartialEq> Ids<I> {
    /// An item got this one; `counted` is what counting would have given it.
    pub(crate) fn add(&mut self, id: &I, counted: impl Fn(u64) -> I) {
        self.count += 1;
        self.chosen |= *id != counted(self.count);
    }

    /// The item that had it is deleted.
    pub(crate) fn retire(&mut self, id: &I) {
        self.gone.push(id.clone());
    }

    pub(crate) fn is_gone(&self, id: &I) -> bool {
        self.gone.iter().any(|gone| gone == id)
    }

    /// The next counted one that no item has or had.
    pub(crate) fn next(&self, counted: impl Fn(u64) -> I, lives: impl Fn(&I) -> bool) -> I {
        let mut number = self.count + 1;
        loop {
            let id = counted(number);
            if !self.chosen || !(lives(&id) || self.is_gone(&id)) {
                return id;
            }
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(number: u64) -> TaskId {
        TaskId::counted(b't', number)
    }

    #[test]
    fn no_identifier_is_given_twice() {
        let mut ids = Ids::default();
        let nobody = |_: &TaskId| false;
        assert_eq!(ids.next(task, nobody), task(1));
        ids.add(&task(1), task);
        ids.retire(&task(1));
        assert_eq!(ids.next(task, nobody), task(2));
        // A caller takes the one that would come next.
        ids.add(&task(3), task);
        assert_eq!(ids.next(task, |id| *id == task(3)), task(4));
    }
}
