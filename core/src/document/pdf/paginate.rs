//! Parting the column of units into pages.

use super::flow::Unit;
use super::style::{BOTTOM, TOP};

/// A unit in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) unit: usize,
    /// Its upper edge on the page.
    pub(super) y: f32,
    /// A head of a table that stands here again.
    pub(super) again: bool,
}

/// What stands on each page.
pub(super) fn paginate(units: &[Unit]) -> Vec<Vec<Placed>> {
    let mut pages = Pages { units, done: Vec::new(), open: Vec::new(), y: TOP };
    let mut from = 0;
    while from < units.len() {
        // What must stay together: up to the first unit that lets go of the next.
        let rest = units.get(from..).unwrap_or_default();
        let chain = rest.iter().position(|unit| !unit.keep).map_or(rest.len(), |last| last + 1);
        let chain = from..from + chain;
        pages.place(chain.clone());
        from = chain.end;
    }
    pages.turn();
    pages.done
}

struct Pages<'a> {
    units: &'a [Unit],
    done: Vec<Vec<Placed>>,
    open: Vec<Placed>,
    y: f32,
}

impl Pages<'_> {
    fn place(&mut self, chain: std::ops::Range<usize>) {
        let units = self.units.get(chain.clone()).unwrap_or_default();
        let height: f32 = units.iter().map(|unit| unit.above + unit.height).sum();
        let new_page = units.first().is_some_and(|unit| unit.new_page);
        if !self.open.is_empty() && (new_page || self.y + height > BOTTOM) {
            self.turn();
        }
        for place in chain {
            let Some(unit) = self.units.get(place) else { return };
            if !self.open.is_empty() && self.y + unit.above + unit.height > BOTTOM {
                // Even a page of its own is too small for the chain.
                self.turn();
            }
            if self.open.is_empty() {
                self.repeat(unit);
            } else {
                self.y += unit.above;
            }
            self.open.push(Placed { unit: place, y: self.y, again: false });
            self.y += unit.height;
        }
    }

    /// The head of the table, at the top of a page.
    fn repeat(&mut self, unit: &Unit) {
        let Some(head) = unit.repeat else { return };
        self.open.push(Placed { unit: head, y: self.y, again: true });
        self.y += self.units.get(head).map_or(0.0, |head| head.height) + unit.under_repeat;
    }

    fn turn(&mut self) {
        if !self.open.is_empty() {
            self.done.push(std::mem::take(&mut self.open));
        }
        self.y = TOP;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: f32 = BOTTOM - TOP;

    fn unit(share: f32) -> Unit {
        Unit { height: PAGE * share, ..Unit::default() }
    }

    fn pages(units: &[Unit]) -> Vec<Vec<usize>> {
        let placed = |page: Vec<Placed>| page.into_iter().map(|placed| placed.unit).collect();
        paginate(units).into_iter().map(placed).collect()
    }

    #[test]
    fn what_keeps_to_the_next_goes_along_with_it() {
        let heading = Unit { keep: true, ..unit(0.1) };
        assert_eq!(pages(&[unit(0.8), heading.clone(), unit(0.2)]), [vec![0], vec![1, 2]]);
        assert_eq!(pages(&[unit(0.6), heading, unit(0.2)]), [vec![0, 1, 2]]);
    }

    #[test]
    fn a_chain_that_fits_on_no_page_is_still_set() {
        let link = Unit { keep: true, ..unit(0.4) };
        let chain = vec![link; 6];
        assert_eq!(pages(&chain), [vec![0, 1], vec![2, 3], vec![4, 5]]);
    }

    #[test]
    fn the_head_of_a_table_stands_on_every_page_of_it() {
        let head = Unit { keep: true, ..unit(0.1) };
        let row = Unit { repeat: Some(0), ..unit(0.4) };
        let set = paginate(&[head, row.clone(), row.clone(), row]);
        let again: Vec<_> =
            set.iter().flatten().map(|placed| (placed.unit, placed.again)).collect();
        assert_eq!(again, [(0, false), (1, false), (2, false), (0, true), (3, false)]);
        assert_eq!(set[1][1].y, TOP + PAGE * 0.1);
    }

    #[test]
    fn a_page_of_its_own() {
        let signatures = Unit { new_page: true, ..unit(0.1) };
        assert_eq!(pages(&[unit(0.1), signatures.clone()]), [vec![0], vec![1]]);
        assert_eq!(pages(&[signatures, unit(0.1)]), [vec![0, 1]]);
    }

    #[test]
    fn room_above_is_left_out_at_the_top() {
        let spaced = Unit { above: 30.0, ..unit(0.5) };
        let set = paginate(&[spaced.clone(), spaced]);
        assert_eq!((set.len(), set[0][0].y, set[1][0].y), (2, TOP, TOP));
    }
}
