//! A class with a getter behind which there is nothing.

use pyo3::prelude::*;

/// As the classes of the package: frozen, with a number inside.
#[pyclass(frozen)]
struct Empty(u64);

#[pymethods]
impl Empty {
    #[new]
    fn new() -> Self {
        Self(26)
    }

    #[getter]
    fn number(&self) -> u64 {
        self.0
    }
}

#[pymodule(gil_used = false)]
mod opl_bench_floor {
    #[pymodule_export]
    use super::Empty;
}
