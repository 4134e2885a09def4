//! The Python half of the package, as this half sees it.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyString, PyTuple};

use crate::error::{guard, input};
use oppfolgingsplan::InputKind;

static CLASSES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
static JSON: PyOnceLock<Py<PyModule>> = PyOnceLock::new();

/// The modules whose classes this half fills or raises.
const HOMES: [&str; 5] = [
    "oppfolgingsplan.errors",
    "oppfolgingsplan.catalogue",
    "oppfolgingsplan.views",
    "oppfolgingsplan.parts",
    "oppfolgingsplan.output",
];

fn load(py: Python<'_>) -> PyResult<Py<PyDict>> {
    let all = PyDict::new(py);
    for home in HOMES {
        all.update(py.import(home)?.dict().as_mapping())?;
    }
    Ok(all.unbind())
}

/// A class of the Python half by its name.
pub(crate) fn class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let all = CLASSES.get_or_try_init(py, || load(py))?;
    all.bind(py).as_any().get_item(name)
}

/// The module `json`.
pub(crate) fn json(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    JSON.get_or_try_init(py, || py.import("json").map(Bound::unbind)).map(|json| json.bind(py))
}

/// JSON text that the caller gave as `bytes`, `bytearray` or `str`.
pub(crate) fn with_text<T>(
    text: &Bound<'_, PyAny>,
    read: impl FnOnce(&[u8]) -> PyResult<T>,
) -> PyResult<T> {
    if let Ok(bytes) = text.cast::<PyBytes>() {
        return guard(|| read(bytes.as_bytes()));
    }
    if let Ok(string) = text.cast::<PyString>() {
        let utf8 = string
            .to_str()
            .map_err(|_| input(text.py(), InputKind::MalformedJson, "", "the text is not UTF-8"))?;
        return guard(|| read(utf8.as_bytes()));
    }
    if let Ok(array) = text.cast::<PyByteArray>() {
        // Another thread may change it meanwhile, so it is copied.
        let copy = array.to_vec();
        return guard(|| read(&copy));
    }
    Err(PyTypeError::new_err("JSON text is given as bytes, bytearray or str"))
}

/// What `pickle` and `copy` need: a function of this module and its arguments.
pub(crate) fn reduce<'py>(
    py: Python<'py>,
    function: &str,
    arguments: impl IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error = PyErr>,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
    let native = py.import("oppfolgingsplan._native")?;
    Ok((native.getattr(function)?, arguments.into_pyobject(py)?))
}

/// The hash of a text, for classes that are what their canonical JSON says.
pub(crate) fn hash(text: &str) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Panics, so that a test can see what becomes of it.
#[cfg(feature = "panic-probe")]
#[pyfunction]
#[pyo3(name = "_panic")]
#[expect(clippy::panic, reason = "it is what the probe is for")]
fn panic_probe() -> PyResult<()> {
    guard(|| panic!("the probe"))
}

pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    #[cfg(feature = "panic-probe")]
    module.add_function(wrap_pyfunction!(panic_probe, module)?)?;
    let _ = module;
    Ok(())
}
