//! What a case holds, as canonical JSON: the versions of the plan, sick notes,
//! meetings, exemptions and the log. Fields are named as in the events that
//! brought them, and what is absent is left out.

mod parts;
mod plan;

use serde::ser::{Serialize, SerializeMap};

/// Writes a field, or leaves it out when there is nothing.
fn given<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(name, &value),
        None => Ok(()),
    }
}

/// Writes a field, or leaves it out when the list is empty.
fn listed<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    list: &[T],
) -> Result<(), M::Error> {
    given(map, name, (!list.is_empty()).then_some(list))
}

/// Writes a field that says yes, or leaves it out.
fn said<M: SerializeMap>(map: &mut M, name: &'static str, yes: bool) -> Result<(), M::Error> {
    given(map, name, yes.then_some(true))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
