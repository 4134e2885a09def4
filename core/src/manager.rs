//! Dated assignments of managers; at most one at a time.

use crate::{ActorId, Date};

/// Somebody is the manager from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Assignment {
    pub(crate) manager: ActorId,
    pub(crate) from: Date,
    /// `None` while no end is known.
    pub(crate) to: Option<Date>,
}

impl Assignment {
    fn covers(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|to| date <= to)
    }
}

/// The assignments in date order.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Managers(Vec<Assignment>);

impl Managers {
    /// The assignment that covers a day.
    pub(crate) fn on(&self, date: Date) -> Option<&Assignment> {
        let begun = self.0.partition_point(|assignment| assignment.from <= date);
        self.0.get(begun.checked_sub(1)?).filter(|assignment| assignment.covers(date))
    }

    /// The assignments in date order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Assignment> {
        self.0.iter()
    }

    /// Whether somebody had an assignment that ended before a day.
    pub(crate) fn ended_before(&self, manager: &ActorId, date: Date) -> bool {
        self.0.iter().any(|assignment| {
            assignment.manager == *manager && assignment.to.is_some_and(|to| to < date)
        })
    }

    /// Whether a new assignment would run beside another. An open-ended
    /// predecessor is no obstacle: it ends the day before.
    pub(crate) fn overlaps(&self, from: Date, to: Option<Date>) -> bool {
        self.0.iter().any(|assignment| {
            let ends_before = match assignment.to {
                Some(end) => end < from,
                None => assignment.from < from,
            };
            let begins_after = to.is_some_and(|to| to < assignment.from);
            !ends_before && !begins_after
        })
    }

    /// Whether somebody has an assignment that would be shortened by ending on a day.
    pub(crate) fn can_end(&self, manager: &ActorId, to: Date) -> bool {
        self.ending(manager, to).is_some()
    }

    fn ending(&self, manager: &ActorId, to: Date) -> Option<usize> {
        self.0.iter().position(|assignment| {
            assignment.manager == *manager
                && assignment.from <= to
                && assignment.to.is_none_or(|end| to < end)
        })
    }

    /// A new assignment; the open-ended predecessor ends the day before.
    pub(crate) fn assign(&mut self, manager: ActorId, from: Date, to: Option<Date>) {
        let place = self.0.partition_point(|assignment| assignment.from < from);
        if let Some(before) = place.checked_sub(1).and_then(|index| self.0.get_mut(index)) {
            if before.to.is_none() {
                before.to = Some(from.plus_days(-1));
            }
        }
        self.0.insert(place, Assignment { manager, from, to });
    }

    pub(crate) fn end(&mut self, manager: &ActorId, to: Date) {
        if let Some(assignment) = self.ending(manager, to).and_then(|index| self.0.get_mut(index)) {
            assignment.to = Some(to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u8) -> Date {
        Date::new(2026, 1, day).unwrap()
    }

    fn id(name: &str) -> ActorId {
        ActorId::new(name).unwrap()
    }

    #[test]
    fn a_new_manager_ends_the_open_ended_one() {
        let mut managers = Managers::default();
        managers.assign(id("m1"), day(1), None);
        assert!(!managers.overlaps(day(10), None));
        managers.assign(id("m2"), day(10), None);
        assert_eq!(managers.on(day(9)).unwrap().manager, id("m1"));
        assert_eq!(managers.on(day(10)).unwrap().manager, id("m2"));
        assert!(managers.ended_before(&id("m1"), day(10)));
        assert!(!managers.ended_before(&id("m1"), day(9)));
    }

    #[test]
    fn an_assignment_with_an_end_stands_in_the_way() {
        let mut managers = Managers::default();
        managers.assign(id("m1"), day(5), Some(day(10)));
        assert!(managers.overlaps(day(10), None));
        assert!(managers.overlaps(day(1), None));
        assert!(managers.overlaps(day(1), Some(day(5))));
        assert!(!managers.overlaps(day(11), None));
        assert!(!managers.overlaps(day(1), Some(day(4))));
    }
}
