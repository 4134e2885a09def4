//! Values out: from the types of the library to Python values.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::moment::date_out;
use crate::record::{none_or, tuple, word};

/// What can be given to Python.
pub(crate) trait Give {
    /// The value in Python.
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: Give> Give for Option<T> {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        none_or(py, self.as_ref(), |value| value.give(py))
    }
}

impl<T: Give> Give for Vec<T> {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        tuple(py, self, |value| value.give(py)).map(Bound::into_any)
    }
}

impl Give for core::Text {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.as_str().into_pyobject(py)?.into_any())
    }
}

impl Give for core::Date {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        date_out(py, *self).map(Bound::into_any)
    }
}

impl Give for bool {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.to_owned().into_any())
    }
}

macro_rules! integers {
    ($($name:ty)+) => {$(
        impl Give for $name {
            fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.into_pyobject(py)?.into_any())
            }
        }
    )+};
}

integers! { u8 u16 u32 }

impl Give for core::Grade {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.percent().give(py)
    }
}

macro_rules! words {
    ($($name:ident)+) => {$(
        impl Give for core::$name {
            fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                // A word of the format is a JSON string and nothing else.
                let text = serde_json::to_string(self).unwrap_or_default();
                Ok(word(py, text.trim_matches('"')))
            }
        }
    )+};
}

impl Give for core::exchange::Wording {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(word(py, self.as_str()))
    }
}

impl Give for core::archive::JournalStatus {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(word(py, self.as_str()))
    }
}

impl Give for core::Digest {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.to_string().into_pyobject(py)?.into_any())
    }
}

impl<T: Give> Give for Box<T> {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        (**self).give(py)
    }
}

macro_rules! texts {
    ($($name:ident)+) => {$(
        impl Give for core::$name {
            fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.as_str().into_pyobject(py)?.into_any())
            }
        }
    )+};
}

texts! { ActorId CaseId NoteId OrganisationNumber PersonNumber }

impl Give for core::exchange::Uid {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.to_string().into_pyobject(py)?.into_any())
    }
}

words! {
    ApprovalMode ArchiveSystem AssessedBy Debtor GapRule Language LawChoice Preset WeekReading
}

/// A field of an object: its name in Python, its value, and whether people wrote it.
pub(crate) type Named<'py> = (&'static str, Bound<'py, PyAny>, bool);

/// What stands in a `repr`: what people wrote does not.
pub(crate) fn repr(class: &str, fields: &[Named<'_>]) -> PyResult<String> {
    let mut parts = Vec::new();
    for (name, value, secret) in fields {
        if !value.is_none() {
            let shown = if *secret { "***".to_owned() } else { value.repr()?.to_string() };
            parts.push(format!("{name}={shown}"));
        }
    }
    Ok(format!("{class}({})", parts.join(", ")))
}

/// What `pickle` and `copy` give back to the constructor.
pub(crate) fn arguments<'py>(
    py: Python<'py>,
    fields: Vec<Named<'py>>,
) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
    let given = PyDict::new(py);
    for (name, value, _) in fields {
        given.set_item(name, value)?;
    }
    Ok((PyTuple::empty(py), given))
}
