//! Fields of a JSON object that may be left out.

use serde::ser::{Serialize, SerializeMap};

/// Writes a field, or leaves it out when there is nothing.
pub(crate) fn given<M: SerializeMap, T: Serialize>(
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
pub(crate) fn listed<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    list: &[T],
) -> Result<(), M::Error> {
    given(map, name, (!list.is_empty()).then_some(list))
}

/// Writes a field that says yes, or leaves it out.
pub(crate) fn said<M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    yes: bool,
) -> Result<(), M::Error> {
    given(map, name, yes.then_some(true))
}
