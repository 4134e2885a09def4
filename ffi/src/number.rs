//! Small things about numbers at the border.

use crate::boundary::Answer;
use crate::error::opl_error;

/// The item at an index that the caller gave.
pub(crate) fn at<T>(items: &[T], index: usize) -> Answer<&T> {
    items.get(index).ok_or_else(|| opl_error::out_of_range("index"))
}

/// How C sees yes and no.
pub(crate) const fn flag(yes: bool) -> i32 {
    if yes { 1 } else { 0 }
}
