//! A table of log entries that is read: requests from the good rows, faults of the others.

use oppfolgingsplan as core;
use oppfolgingsplan::exchange::{LogImport, LogImportError};
use pyo3::prelude::*;

use crate::case::Case;
use crate::error::{denial, guard};
use crate::python::{class, with_text};
use crate::record::{record, tuple, word};
use crate::request::Request;
use crate::take::take;
use crate::views;

type Made<'py> = PyResult<Bound<'py, PyAny>>;

#[pymethods]
impl Case {
    /// Reads a table of log entries. Raises `LogFileFault`, `Refused` or `InputError`.
    #[pyo3(signature = (data, *, by, at))]
    fn read_log<'py>(
        &self,
        data: &Bound<'py, PyAny>,
        by: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
    ) -> Made<'py> {
        let (py, actor, at) = (by.py(), take(by, "by")?, take(at, "at")?);
        with_text(data, |bytes| match py.detach(|| LogImport::read(bytes, &self.0, &actor, at)) {
            Ok(import) => read(py, import),
            Err(LogImportError::Denied(why)) => Err(denial(py, &why)),
            Err(LogImportError::File(fault)) => {
                let messages = core::Language::ALL.map(|language| fault.message(language));
                let column = fault.column().map(core::exchange::LogColumn::as_str);
                let made = class(py, "LogFileFault")?;
                let made = made.call1((fault.code(), fault.line(), column, messages))?;
                Err(PyErr::from_value(made))
            }
        })
    }
}

fn read(py: Python<'_>, import: LogImport) -> Made<'_> {
    let entries = tuple(py, import.entries, |entry| {
        let warnings = views::warnings(py, &entry.warnings)?;
        let request = Bound::new(py, Request(entry.request))?;
        record!(py, "ImportedRow", entry.row, entry.line, request, warnings)
    })?;
    let faults = tuple(py, &import.faults, |fault| {
        let column = fault.column.map(|column| word(py, column.as_str()));
        let messages = core::Language::ALL.map(|language| fault.message(language));
        let kind = word(py, fault.kind.code());
        record!(py, "RowFault", fault.row, fault.line, column, kind, messages)
    })?;
    let ignored = tuple(py, import.ignored_columns, |one| Ok(one.into_pyobject(py)?.into_any()))?;
    record!(py, "LogImport", import.rows, entries, faults, ignored)
}
