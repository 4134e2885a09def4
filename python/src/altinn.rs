//! The follow-up plan of Altinn 2: read into requests, and made of a version.

use oppfolgingsplan as core;
use oppfolgingsplan::nav::altinn::{self, FormChoice, FormError, FormNote, ImportChoice};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};

use crate::case::Case;
use crate::error::{denial, guard, input_error, to_dict};
use crate::give::Give;
use crate::python::{hash, reduce, with_text};
use crate::record::{tuple, word};
use crate::request::Request;
use crate::take::{maybe, take};

type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// An object of `oppfolgingsplan.altinn`.
fn class<'py>(py: Python<'py>, name: &str) -> Made<'py> {
    py.import("oppfolgingsplan.altinn")?.getattr(name)
}

fn notes<'py>(py: Python<'py>, notes: &[FormNote]) -> PyResult<Bound<'py, PyTuple>> {
    let note = class(py, "FormNote")?;
    tuple(py, notes, |one| {
        let messages = core::Language::ALL.map(|language| one.message(language));
        note.call1((&one.path, word(py, one.kind.as_str()), one.kind.is_loss(), messages))
    })
}

fn fault(py: Python<'_>, error: &FormError) -> PyErr {
    let made = || {
        let (code, line, fields) = match error {
            FormError::Xml { fault, line } => (fault.code(), *line, [].as_slice()),
            FormError::NotAForm => ("not_a_form", 0, [].as_slice()),
            FormError::Fields(fields) => ("fields", 0, fields.as_slice()),
        };
        let field = class(py, "FieldFault")?;
        let fields = tuple(py, fields, |one| {
            let messages = core::Language::ALL.map(|language| one.kind.message(language));
            let line = (one.line > 0).then_some(one.line);
            field.call1((word(py, one.kind.as_str()), &one.path, line, messages))
        })?;
        let messages = core::Language::ALL.map(|language| error.message(language));
        let line = (line > 0).then_some(line);
        crate::python::class(py, "AltinnFormFault")?.call1((code, line, fields, messages))
    };
    match made() {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}

/// A follow-up plan as Altinn 2 had it. It shows nothing of what it says.
#[pyclass(frozen, eq, module = "oppfolgingsplan.altinn")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AltinnForm(altinn::AltinnForm);

#[pymethods]
impl AltinnForm {
    /// Reads a form from JSON. Raises `InputError`.
    #[staticmethod]
    fn from_json(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        with_text(text, |bytes| {
            let read = altinn::AltinnForm::from_json(bytes);
            read.map(Self).map_err(|error| input_error(text.py(), &error))
        })
    }

    /// The form as canonical JSON.
    fn to_json(&self) -> PyResult<String> {
        guard(|| Ok(self.0.to_json()))
    }

    /// The form as dictionaries and lists, dates as text.
    fn to_dict<'py>(&self, py: Python<'py>) -> Made<'py> {
        to_dict(py, &self.to_json()?)
    }

    /// The form as a file of the edition of 2016. Raises `AltinnFormFault`.
    fn to_xml<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        guard(|| match self.0.to_xml() {
            Ok(xml) => Ok(PyBytes::new(py, xml.as_bytes())),
            Err(error) => Err(fault(py, &error)),
        })
    }

    /// Makes requests of the form. Raises `Refused` or `InputError`.
    #[pyo3(signature = (choice=None, *, case=None))]
    fn import_into<'py>(
        &self,
        py: Python<'py>,
        choice: Option<&Bound<'py, PyAny>>,
        case: Option<&Bound<'py, Case>>,
    ) -> Made<'py> {
        guard(|| {
            let choice: ImportChoice = maybe(choice, "choice")?.unwrap_or_default();
            let case = case.map(|case| &case.get().0);
            let made = py.detach(|| self.0.import(case, &choice));
            let made = made.map_err(|why| denial(py, &why))?;
            let notes = notes(py, &made.notes)?;
            let requests = tuple(py, made.requests, |request| {
                Bound::new(py, Request(request)).map(Bound::into_any)
            })?;
            let case = Bound::new(py, Case(made.case))?;
            class(py, "FormImport")?.call1((made.plan.as_str(), requests, notes, case))
        })
    }

    fn __repr__(&self) -> String {
        format!("AltinnForm({} measures)", self.0.measures.len())
    }

    fn __hash__(&self) -> u64 {
        hash(&self.0.to_json())
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        reduce(py, "_altinn_form", (self.to_json()?,))
    }
}

/// Reads what pickling wrote.
#[pyfunction]
fn _altinn_form(text: &Bound<'_, PyAny>) -> PyResult<AltinnForm> {
    AltinnForm::from_json(text)
}

/// Reads what a host says to an import. Raises `InputError`.
#[pyfunction]
fn _import_choice<'py>(text: &Bound<'py, PyAny>) -> Made<'py> {
    with_text(text, |bytes| match ImportChoice::from_json(bytes) {
        Ok(choice) => choice.give(text.py()),
        Err(error) => Err(input_error(text.py(), &error)),
    })
}

/// Reads what a host says to a form. Raises `InputError`.
#[pyfunction]
fn _form_choice<'py>(text: &Bound<'py, PyAny>) -> Made<'py> {
    with_text(text, |bytes| match FormChoice::from_json(bytes) {
        Ok(choice) => choice.give(text.py()),
        Err(error) => Err(input_error(text.py(), &error)),
    })
}

/// Reads a file of any of the three editions. Raises `AltinnFormFault`.
#[pyfunction]
fn altinn_read<'py>(file: &Bound<'py, PyBytes>) -> Made<'py> {
    guard(|| {
        let (py, bytes) = (file.py(), file.as_bytes());
        let read = py.detach(|| altinn::AltinnForm::read(bytes));
        let read = read.map_err(|error| fault(py, &error))?;
        let notes = notes(py, &read.notes)?;
        let form = Bound::new(py, AltinnForm(read.form))?;
        class(py, "ReadForm")?.call1((form, word(py, read.edition.as_str()), notes))
    })
}

/// Makes the form of a version. Raises `Refused` or `InputError`.
#[pyfunction]
fn altinn_form<'py>(
    case: &Bound<'py, Case>,
    by: &Bound<'py, PyAny>,
    plan: &Bound<'py, PyAny>,
    at: &Bound<'py, PyAny>,
    choice: Option<&Bound<'py, PyAny>>,
) -> Made<'py> {
    guard(|| {
        let (py, case, actor) = (case.py(), &case.get().0, take(by, "by")?);
        let (plan, at): (core::PlanId, _) = (take(plan, "plan")?, take(at, "at")?);
        let choice: FormChoice = maybe(choice, "choice")?.unwrap_or_default();
        let made = altinn::AltinnForm::from_version(case, &actor, &plan, at, &choice);
        let made = made.map_err(|why| denial(py, &why))?;
        let notes = notes(py, &made.notes)?;
        let form = Bound::new(py, AltinnForm(made.form))?;
        class(py, "MadeForm")?.call1((form, notes))
    })
}

pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<AltinnForm>()?;
    module.add_function(wrap_pyfunction!(_altinn_form, module)?)?;
    module.add_function(wrap_pyfunction!(_import_choice, module)?)?;
    module.add_function(wrap_pyfunction!(_form_choice, module)?)?;
    module.add_function(wrap_pyfunction!(altinn_read, module)?)?;
    module.add_function(wrap_pyfunction!(altinn_form, module)?)
}
