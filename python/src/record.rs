//! Filling the frozen dataclasses of the Python half.

use oppfolgingsplan::Date;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::moment::date_out;

/// A value, or `None`.
pub(crate) fn none_or<'py, T>(
    py: Python<'py>,
    value: Option<T>,
    give: impl FnOnce(T) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    value.map_or_else(|| Ok(py.None().into_bound(py)), give)
}

/// A date, or `None`.
pub(crate) fn date(py: Python<'_>, date: Option<Date>) -> PyResult<Bound<'_, PyAny>> {
    none_or(py, date, |date| date_out(py, date).map(Bound::into_any))
}

/// A text that is shared between all who have it: a word of the format.
pub(crate) fn word<'py>(py: Python<'py>, word: &str) -> Bound<'py, PyAny> {
    PyString::intern(py, word).into_any()
}

/// A tuple of what `give` makes of each item.
pub(crate) fn tuple<'py, T>(
    py: Python<'py>,
    items: impl IntoIterator<Item = T>,
    give: impl FnMut(T) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyTuple>> {
    let items: PyResult<Vec<_>> = items.into_iter().map(give).collect();
    PyTuple::new(py, items?)
}

/// An object of a class of the Python half, from its fields in order.
macro_rules! record {
    ($py:expr, $class:literal, $($field:expr),+ $(,)?) => {{
        use pyo3::IntoPyObjectExt;
        let fields = [$($field.into_bound_py_any($py)?),+];
        $crate::python::class($py, $class)
            .and_then(|class| class.call1(pyo3::types::PyTuple::new($py, fields)?))
    }};
}

pub(crate) use record;
