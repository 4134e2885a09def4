//! The way to Nav: requests and answers as data, the outbox, tokens. The
//! network is `oppfolgingsplan.nav`, in Python.

mod archive;
mod call;
mod outbox;
mod token;

use oppfolgingsplan::nav as core;
use pyo3::prelude::*;

use crate::take::{Fault, Take, word};

pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<call::HttpRequest>()?;
    module.add_class::<call::NavAnswer>()?;
    module.add_class::<call::SickNoteDelivery>()?;
    module.add_class::<outbox::NavSending>()?;
    module.add_class::<token::Grant>()?;
    module.add_class::<token::Assertion>()?;
    module.add_class::<token::AccessToken>()?;
    module.add_class::<token::TokenCache>()?;
    module.add_function(wrap_pyfunction!(outbox::nav_plan, module)?)?;
    module.add_function(wrap_pyfunction!(outbox::nav_check, module)?)?;
    module.add_function(wrap_pyfunction!(outbox::nav_sendings, module)?)?;
    module.add_function(wrap_pyfunction!(outbox::nav_begin, module)?)?;
    module.add_function(wrap_pyfunction!(outbox::nav_conclude, module)?)?;
    module.add_function(wrap_pyfunction!(archive::nav_document_is_about, module)?)?;
    module.add_function(wrap_pyfunction!(archive::nav_document_entry, module)?)?;
    module.add_function(wrap_pyfunction!(archive::nav_document_request, module)?)?;
    module.add_function(wrap_pyfunction!(archive::nav_document_package, module)?)?;
    module.add_function(wrap_pyfunction!(archive::nav_document_archived, module)?)?;
    module.add_function(wrap_pyfunction!(call::nav_address, module)?)?;
    module.add_function(wrap_pyfunction!(token::server_moment, module)?)
}

macro_rules! words {
    ($($name:ident)*) => {$(
        impl Take for core::$name {
            fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
                word(value, core::$name::WORDS, core::$name::from_word)
            }
        }
    )*};
}
words! { NavServer NavCall NavDocumentKind }

impl Take for core::NavEnvironment {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        word(value, &["test", "production"], |text| match text {
            "test" => Some(Self::Test),
            "production" => Some(Self::Production),
            _ => None,
        })
    }
}

/// The headers of an answer, by name.
pub(crate) fn borrowed(headers: &[(String, String)]) -> Vec<(&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}
