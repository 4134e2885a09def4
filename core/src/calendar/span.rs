//! [`DaySpan`]: days from a first to a last day.

use serde::{Deserialize, Serialize};

use super::Date;

/// Whole days from a first to a last day, both included; never empty.
///
/// On the wire `{"from":"2026-06-30","to":"2026-07-09"}`; unknown fields are refused.
///
/// ```rust
/// use oppfolgingsplan::{Date, DaySpan};
///
/// let holiday = DaySpan::new(Date::parse("2026-06-30")?, Date::parse("2026-07-09")?)?;
/// assert_eq!(holiday.days(), 10);
/// assert!(holiday.contains(Date::parse("2026-07-09")?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Wire", deny_unknown_fields)]
pub struct DaySpan {
    from: Date,
    to: Date,
}

/// The last day lies before the first.
///
/// ```rust
/// use oppfolgingsplan::{Date, DaySpan, DaySpanError};
///
/// assert_eq!(DaySpan::new(Date::MAX, Date::MIN), Err(DaySpanError));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`to` lies before `from`")]
pub struct DaySpanError;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    from: Date,
    to: Date,
}

impl TryFrom<Wire> for DaySpan {
    type Error = DaySpanError;

    fn try_from(wire: Wire) -> Result<DaySpan, DaySpanError> {
        DaySpan::new(wire.from, wire.to)
    }
}

impl DaySpan {
    /// The days `from` to `to`, both included.
    ///
    /// # Errors
    /// [`DaySpanError`] when `to` lies before `from`.
    pub fn new(from: Date, to: Date) -> Result<DaySpan, DaySpanError> {
        if to < from {
            return Err(DaySpanError);
        }
        Ok(DaySpan { from, to })
    }

    /// The days from one to the other, whichever comes first.
    pub(crate) fn between(one: Date, other: Date) -> DaySpan {
        DaySpan { from: one.min(other), to: one.max(other) }
    }

    /// The first day.
    pub const fn from(self) -> Date {
        self.from
    }

    /// The last day.
    pub const fn to(self) -> Date {
        self.to
    }

    /// How many days there are, at least 1.
    pub const fn days(self) -> i32 {
        self.to.days_since(self.from) + 1
    }

    /// Whether the day is one of them.
    pub fn contains(self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }
}

/// Sorts the spans and joins those that touch or overlap.
pub(crate) fn joined(spans: impl IntoIterator<Item = DaySpan>) -> Vec<DaySpan> {
    let mut sorted: Vec<DaySpan> = spans.into_iter().collect();
    sorted.sort_unstable();
    sorted.dedup_by(|next, kept| {
        let touches = next.from <= kept.to.plus_days(1);
        if touches {
            kept.to = kept.to.max(next.to);
        }
        touches
    });
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: i32, to: i32) -> DaySpan {
        DaySpan::new(Date::MIN.plus_days(from), Date::MIN.plus_days(to)).unwrap()
    }

    #[test]
    fn wire_is_strict() {
        let text = "{\"from\":\"2026-06-30\",\"to\":\"2026-07-09\"}";
        let span: DaySpan = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&span).unwrap(), text);
        let backwards = "{\"from\":\"2026-07-09\",\"to\":\"2026-06-30\"}";
        assert!(serde_json::from_str::<DaySpan>(backwards).is_err());
        let unknown = "{\"from\":\"2026-06-30\",\"to\":\"2026-07-09\",\"x\":1}";
        assert!(serde_json::from_str::<DaySpan>(unknown).is_err());
    }

    #[test]
    fn joins_what_touches() {
        let given = [span(10, 12), span(0, 3), span(4, 5), span(7, 8), span(1, 2), span(11, 11)];
        assert_eq!(joined(given), [span(0, 5), span(7, 8), span(10, 12)]);
        assert!(joined([]).is_empty());
    }
}
