//! [`DaySpan`]: days from a first to a last day.

use std::fmt;

use serde::Serialize;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use super::Date;
use crate::sorted::sort_by_number;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
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

#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Key {
    From,
    To,
}

impl<'de> Deserialize<'de> for DaySpan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SpanVisitor;
        impl<'de> Visitor<'de> for SpanVisitor {
            type Value = DaySpan;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("days with `from` and `to`")
            }
            // The order is looked at here, while the place is still that of the span.
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<DaySpan, A::Error> {
                let (mut from, mut to) = (None, None);
                while let Some(key) = map.next_key()? {
                    let (slot, name) = match key {
                        Key::From => (&mut from, "from"),
                        Key::To => (&mut to, "to"),
                    };
                    if slot.is_some() {
                        return Err(de::Error::duplicate_field(name));
                    }
                    *slot = Some(map.next_value()?);
                }
                let from = from.ok_or_else(|| de::Error::missing_field("from"))?;
                let to = to.ok_or_else(|| de::Error::missing_field("to"))?;
                DaySpan::new(from, to).map_err(de::Error::custom)
            }
        }
        deserializer.deserialize_map(SpanVisitor)
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

    /// A number that is greater for later days: by the first, then by the last.
    pub(crate) fn order(&self) -> u64 {
        self.from.order() << 32 | self.to.order()
    }

    /// Whether the day is one of them.
    pub fn contains(self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }
}

/// Sorts the spans and joins those that touch or overlap.
pub(crate) fn joined(spans: impl IntoIterator<Item = DaySpan>) -> Vec<DaySpan> {
    let mut sorted: Vec<DaySpan> = spans.into_iter().collect();
    sort_by_number(&mut sorted, DaySpan::order);
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
