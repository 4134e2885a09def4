//! From a denial to an exception, and from a panic to `InternalError`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use oppfolgingsplan as core;
use pyo3::prelude::*;

use crate::catalogue;
use crate::python::{class, json};

/// Runs `work`, and makes a panic an `InternalError`: pyo3 would make it a
/// `PanicException`, which slips past `except Exception`.
pub(crate) fn guard<T>(work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(internal()))
}

pub(crate) fn internal() -> PyErr {
    Python::attach(|py| match class(py, "InternalError").and_then(|class| class.call0()) {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    })
}

/// The exception for a bad call.
pub(crate) fn input(py: Python<'_>, kind: core::InputKind, path: &str, reason: &str) -> PyErr {
    let made = class(py, "InputError").and_then(|class| class.call1((kind.as_str(), path, reason)));
    match made {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}

/// The exception for a bad call that the library has found.
pub(crate) fn input_error(py: Python<'_>, error: &core::InputError) -> PyErr {
    input(py, error.kind(), error.path(), error.reason())
}

/// The exception for a request that did not come to anything.
pub(crate) fn denial(py: Python<'_>, denial: &core::Denial) -> PyErr {
    match denial {
        core::Denial::Input(error) => input_error(py, error),
        core::Denial::Refused(refused) => {
            let made = catalogue::refusal(py, refused)
                .and_then(|refusal| class(py, "Refused")?.call1((refusal,)));
            match made {
                Ok(error) => PyErr::from_value(error),
                Err(error) => error,
            }
        }
    }
}

/// JSON text as dictionaries and lists.
pub(crate) fn to_dict<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    json(py)?.call_method1(pyo3::intern!(py, "loads"), (text,))
}
