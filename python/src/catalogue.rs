//! Rules, citations, and the names of things.

use oppfolgingsplan as core;
use oppfolgingsplan::words::{self, Family};
use oppfolgingsplan::{CitationId, RuleCode};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use crate::record::{self, none_or, record, tuple, word};
use crate::take::take;

static CITATIONS: PyOnceLock<Py<PyTuple>> = PyOnceLock::new();
static REFUSALS: PyOnceLock<Py<PyTuple>> = PyOnceLock::new();
static RULES: PyOnceLock<Py<PyTuple>> = PyOnceLock::new();

/// Every citation, laws first.
#[pyfunction]
fn citations(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    let make = || tuple(py, CitationId::ALL, |id| new_citation(py, *id)).map(Bound::unbind);
    CITATIONS.get_or_try_init(py, make).map(|all| all.bind(py).clone())
}

fn new_citation(py: Python<'_>, id: CitationId) -> PyResult<Bound<'_, PyAny>> {
    let said = id.citation();
    let since = record::date(py, said.since)?;
    let until = record::date(py, said.until)?;
    record!(
        py,
        "Citation",
        said.id,
        said.kind.code(),
        said.act,
        said.section,
        said.paragraph,
        said.title,
        said.nb,
        said.nn,
        said.en,
        said.source,
        since,
        until,
    )
}

/// The one object that stands for a citation.
pub(crate) fn citation(py: Python<'_>, id: CitationId) -> PyResult<Bound<'_, PyAny>> {
    citations(py)?.get_item(id as usize)
}

fn resting_on<'py>(py: Python<'py>, ids: &[CitationId]) -> PyResult<Bound<'py, PyTuple>> {
    tuple(py, ids, |id| citation(py, *id))
}

fn commands<'py>(py: Python<'py>, remedy: &[&str]) -> PyResult<Bound<'py, PyTuple>> {
    tuple(py, remedy, |command| Ok(word(py, command)))
}

/// Every rule, in the order in which rules are checked.
#[pyfunction]
fn rules(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    let make = || tuple(py, RuleCode::ALL, |code| new_rule(py, *code)).map(Bound::unbind);
    RULES.get_or_try_init(py, make).map(|all| all.bind(py).clone())
}

fn new_rule(py: Python<'_>, code: RuleCode) -> PyResult<Bound<'_, PyAny>> {
    let rule = code.rule();
    let citations = resting_on(py, rule.citations)?;
    let remedy = commands(py, rule.remedy)?;
    record!(py, "Rule", rule.id, rule.kind.code(), citations, remedy, rule.doc)
}

/// A refusal as its class in Python. What names no field is the same value every time.
pub(crate) fn refusal<'py>(
    py: Python<'py>,
    refusal: &core::Refusal,
) -> PyResult<Bound<'py, PyAny>> {
    if refusal.fields().is_empty() {
        let make =
            || tuple(py, RuleCode::ALL, |code| new_refusal(py, *code, &[])).map(Bound::unbind);
        return REFUSALS.get_or_try_init(py, make)?.bind(py).get_item(refusal.code() as usize);
    }
    new_refusal(py, refusal.code(), refusal.fields())
}

fn new_refusal<'py>(
    py: Python<'py>,
    code: RuleCode,
    fields: &[&'static str],
) -> PyResult<Bound<'py, PyAny>> {
    let fields = tuple(py, fields, |field| Ok(word(py, field)))?;
    let citations = resting_on(py, code.rule().citations)?;
    let remedy = commands(py, code.rule().remedy)?;
    let (code, kind) = (word(py, code.code()), word(py, code.kind().code()));
    record!(py, "Refusal", code, kind, fields, citations, remedy)
}

fn known(code: &str) -> PyResult<RuleCode> {
    RuleCode::from_code(code).ok_or_else(|| PyKeyError::new_err("there is no rule of this code"))
}

/// What a rule says, for a person.
#[pyfunction]
fn message(code: &str, language: &Bound<'_, PyAny>) -> PyResult<&'static str> {
    Ok(words::refusal(known(code)?, take(language, "language")?))
}

/// What to do instead, for a person.
#[pyfunction]
fn help(code: &str, language: &Bound<'_, PyAny>) -> PyResult<&'static str> {
    Ok(words::remedy(known(code)?, take(language, "language")?))
}

/// The name of a word of the format, or `None` when the family has no such word.
///
/// The families: `deadline`, `reminder_label`, `deadline_state`, `debtor`, `role`,
/// `plan_state`, `effective_status`, `approval`, `assessment`, `measure_status`, `delivery`,
/// `recipient`, `obligation`, `plan_exemption`, `meeting_exemption`, `log_kind`, `hold_kind`,
/// `notice`, `refusal_kind`, `gap_rule`, `start_basis`, `checklist`, `attendee`, `days`,
/// `activity`, `command`, `event`. Another is a `KeyError`. A deadline and an action have a
/// `name()` of their own, which chooses the family.
#[pyfunction]
fn term<'py>(
    family: &str,
    text: &str,
    language: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = language.py();
    let language = take(language, "language")?;
    let family = Family::from_word(family).ok_or_else(|| {
        PyKeyError::new_err(format!(
            "there is no such family of words; the families are {}",
            Family::WORDS.join(", ")
        ))
    })?;
    none_or(py, words::term(family, text, language), |name| Ok(word(py, name)))
}

/// The policy that a preset with overrides comes to.
#[pyfunction]
fn resolve(choice: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let py = choice.py();
    let choice: core::PolicyChoice = take(choice, "choice")?;
    match choice.resolve() {
        Ok(policy) => crate::parts::policy(py, &policy).map(Bound::unbind),
        Err(error) => Err(crate::error::input_error(py, &error)),
    }
}

pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(citations, module)?)?;
    module.add_function(wrap_pyfunction!(rules, module)?)?;
    module.add_function(wrap_pyfunction!(message, module)?)?;
    module.add_function(wrap_pyfunction!(help, module)?)?;
    module.add_function(wrap_pyfunction!(term, module)?)?;
    module.add_function(wrap_pyfunction!(resolve, module)?)
}
