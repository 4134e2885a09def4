//! The Python module of oppfolgingsplan.
//!
//! It converts and decides nothing: dates and moments in `moment`, arguments in
//! `take`, views in `views`. Commands are generated from the library's own
//! table of them. Classes that only carry an answer are frozen dataclasses in
//! Python, which this module fills.

mod actor;
mod altinn;
mod bulk;
mod case;
mod catalogue;
#[rustfmt::skip]
mod commands;
mod error;
mod event;
mod give;
mod log_import;
mod moment;
mod nav;
mod output;
mod packages;
mod parts;
mod plan;
mod python;
mod record;
mod request;
mod step;
mod take;
mod views;

use pyo3::prelude::*;

/// The native half of the package. Import from `oppfolgingsplan` instead.
#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<actor::Actor>()?;
    module.add_class::<case::Case>()?;
    module.add_class::<event::Event>()?;
    module.add_class::<plan::Plan>()?;
    module.add_class::<bulk::Replay>()?;
    module.add_class::<request::Request>()?;
    module.add_class::<step::Step>()?;
    bulk::add_to(module)?;
    output::add_to(module)?;
    packages::add_to(module)?;
    catalogue::add_to(module)?;
    altinn::add_to(module)?;
    nav::add_to(module)?;
    python::add_to(module)?;
    let commands = PyModule::new(module.py(), "oppfolgingsplan._native.commands")?;
    commands::add_to(&commands)?;
    module.add("commands", commands)?;
    module.add_function(wrap_pyfunction!(moment::oslo, module)?)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("RULES_VERSION", oppfolgingsplan::RULES_VERSION)?;
    module.add("WIRE_VERSION", oppfolgingsplan::wire::WIRE_VERSION)?;
    // What is public stands in the stub and in `oppfolgingsplan`.
    module.dict().del_item("__all__")
}
