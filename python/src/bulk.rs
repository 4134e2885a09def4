//! Whole files: replay of a file of requests, and an answer from bytes to bytes.

use oppfolgingsplan as core;
use oppfolgingsplan::{Date, Denial, InputError, Request, Status};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use serde::{Deserialize, Serialize, de::IgnoredAny};

use crate::actor::_actor;
use crate::case::{_case, Case};
use crate::error::{guard, input_error};
use crate::event::_event;
use crate::plan::_plan;
use crate::python::{reduce, with_text};
use crate::request::{_request, Request as PyRequest};
use crate::step::_step;
use crate::take::take;

/// What became of a file of requests.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct Replay {
    case: Option<Py<Case>>,
    output: Py<PyBytes>,
    counts: Counts,
}

/// How many lines ended in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    accepted: u64,
    refused: u64,
    errors: u64,
}

#[pymethods]
impl Replay {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("case", "output")
    }

    /// The case after the last line; `None` when no line opened one.
    #[getter]
    fn case<'py>(&self, py: Python<'py>) -> Option<&Bound<'py, Case>> {
        self.case.as_ref().map(|case| case.bind(py))
    }

    /// One line of canonical JSON for each request: its events, its refusal, or its input error.
    #[getter]
    fn output<'py>(&self, py: Python<'py>) -> &Bound<'py, PyBytes> {
        self.output.bind(py)
    }

    /// How many requests were accepted.
    #[getter]
    fn accepted(&self) -> u64 {
        self.counts.accepted
    }

    /// How many requests a rule refused.
    #[getter]
    fn refused(&self) -> u64 {
        self.counts.refused
    }

    /// How many lines were no request, or one that cannot be.
    #[getter]
    fn errors(&self) -> u64 {
        self.counts.errors
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> bool {
        let case = |replay: &Self| replay.case.as_ref().map(|case| case.get().0.clone());
        self.output.bind(py).as_bytes() == other.output.bind(py).as_bytes()
            && self.counts == other.counts
            && case(self) == case(other)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.output.bind(py).hash()
    }

    fn __repr__(&self) -> String {
        let Counts { accepted, refused, errors } = self.counts;
        format!("Replay(accepted={accepted}, refused={refused}, errors={errors})")
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let Counts { accepted, refused, errors } = self.counts;
        let case = self.case.as_ref().map(|case| case.bind(py).clone());
        reduce(py, "_replay", (case, self.output.bind(py).clone(), accepted, refused, errors))
    }
}

/// Makes what pickling took apart.
#[pyfunction]
fn _replay(
    case: Option<Py<Case>>,
    output: Py<PyBytes>,
    accepted: u64,
    refused: u64,
    errors: u64,
) -> Replay {
    Replay { case, output, counts: Counts { accepted, refused, errors } }
}

/// Nav's own sick note, told from a request by its identifier.
#[derive(Deserialize)]
struct Probe {
    #[serde(rename = "sykmeldingId")]
    sick_note: Option<IgnoredAny>,
}

fn is_sick_note(line: &[u8]) -> bool {
    const KEY: &[u8] = b"sykmeldingId";
    // The search is cheap and the reading is not, so most lines are never read twice.
    line.windows(KEY.len()).any(|part| part == KEY)
        && serde_json::from_slice(line).is_ok_and(|probe: Probe| probe.sick_note.is_some())
}

fn request(line: &[u8], case: Option<&core::Case>) -> Result<Request, InputError> {
    let error = match Request::from_json(line) {
        Ok(request) => return Ok(request),
        Err(error) => error,
    };
    match case {
        Some(case) if is_sick_note(line) => {
            core::nav::SickNoteDelivery::from_json(line)?.to_request(case, None)
        }
        _ => Err(error),
    }
}

#[derive(Serialize)]
struct Accepted<'a> {
    events: &'a [core::Event],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<core::Warning>,
}

#[derive(Serialize)]
struct Wrong<'a> {
    line: usize,
    #[serde(flatten)]
    error: &'a InputError,
}

struct Run {
    case: Option<core::Case>,
    output: String,
    counts: Counts,
}

impl Run {
    fn write(&mut self, answer: &impl Serialize) {
        core::wire::write_to(&mut self.output, answer);
        self.output.push('\n');
    }

    /// Answers one line; false when the input is wrong.
    fn line(&mut self, place: usize, line: &[u8]) -> bool {
        let answer = request(line, self.case.as_ref()).map_err(Denial::Input).and_then(|request| {
            let step = match &self.case {
                Some(case) => case.execute(&request)?,
                None => core::Case::open(&request)?,
            };
            Ok((request, step))
        });
        match answer {
            Ok((request, step)) => {
                let events: Vec<core::Event> = step.events().cloned().collect();
                let warnings = request.command.warnings(step.case.policy());
                self.write(&Accepted { events: &events, warnings });
                self.case = Some(step.case);
                self.counts.accepted += 1;
            }
            Err(Denial::Refused(refusal)) => {
                self.write(&refusal);
                self.counts.refused += 1;
            }
            Err(Denial::Input(error)) => {
                self.write(&Wrong { line: place, error: &error });
                self.counts.errors += 1;
                return false;
            }
        }
        true
    }

    fn of(lines: &[u8], keep_going: bool) -> Self {
        let mut run = Self { case: None, output: String::new(), counts: Counts::default() };
        for (place, line) in lines.split(|byte| *byte == b'\n').enumerate() {
            let line = line.trim_ascii();
            if !line.is_empty() && !run.line(place + 1, line) && !keep_going {
                break;
            }
        }
        run
    }
}

/// Answers a file of requests, one a line, the first of them `open_case`.
///
/// A line may also be a sick note as Nav gives it. The answers come as JSON
/// lines. It ends at the first input error unless `keep_going` is true; a
/// refusal is an answer and ends nothing. Other threads run meanwhile.
#[pyfunction]
#[pyo3(signature = (lines, *, keep_going=None))]
fn replay(lines: &Bound<'_, PyAny>, keep_going: Option<&Bound<'_, PyAny>>) -> PyResult<Replay> {
    let py = lines.py();
    let keep_going = keep_going.map_or(Ok(false), |value| take(value, "keep_going"))?;
    with_text(lines, |bytes| {
        let run = py.detach(|| Run::of(bytes, keep_going));
        let case = run.case.map(|case| Py::new(py, Case(case))).transpose()?;
        let output = PyBytes::new(py, run.output.as_bytes()).unbind();
        Ok(Replay { case, output, counts: run.counts })
    })
}

#[derive(Serialize)]
struct Answer {
    status: Status,
    deadlines: Vec<core::Deadline>,
}

/// Status and deadlines of a stored case on a date, as canonical JSON, from bytes to bytes.
#[pyfunction]
fn answer<'py>(
    case_json: &Bound<'py, PyAny>,
    as_of: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyBytes>> {
    let date: Date = take(as_of, "as_of")?;
    from_bytes_to_bytes(case_json, 4_096, |case| Answer {
        status: case.status(date),
        deadlines: case.deadlines(date),
    })
}

/// The summary of a stored case on a date, as canonical JSON, from bytes to bytes.
#[pyfunction]
fn summary<'py>(
    case_json: &Bound<'py, PyAny>,
    as_of: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyBytes>> {
    let date: Date = take(as_of, "as_of")?;
    from_bytes_to_bytes(case_json, 512, |case| case.summary(date))
}

fn from_bytes_to_bytes<'py, T: Serialize>(
    case_json: &Bound<'py, PyAny>,
    about: usize,
    look: impl FnOnce(&core::Case) -> T + Send,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = case_json.py();
    with_text(case_json, |bytes| {
        let work = || {
            let case = core::Case::from_json(bytes)?;
            let mut text = String::with_capacity(about);
            core::wire::write_to(&mut text, &look(&case));
            Ok(text)
        };
        // Letting others run costs more than it gives when the answer takes a few microseconds.
        let answer = if bytes.len() < 64 * 1_024 { work() } else { py.detach(work) };
        let answer = answer.map_err(|error| input_error(py, &error))?;
        Ok(PyBytes::new(py, answer.as_bytes()))
    })
}

/// Reads one line of a file of requests: a request, or a sick note as Nav gives it.
#[pyfunction]
fn _read(line: &Bound<'_, PyAny>, case: Option<&Bound<'_, Case>>) -> PyResult<PyRequest> {
    with_text(line, |bytes| match request(bytes, case.map(|case| &case.get().0)) {
        Ok(request) => Ok(PyRequest(request)),
        Err(error) => Err(input_error(line.py(), &error)),
    })
}

/// Whether a text seems to hold what no plan should: a list of words that say what.
#[pyfunction]
fn sensitive(text: &Bound<'_, PyAny>) -> PyResult<Vec<&'static str>> {
    let text: core::Text = take(text, "text")?;
    guard(|| Ok(core::sensitive_findings(text.as_str()).iter().map(|kind| kind.code()).collect()))
}

pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(replay, module)?)?;
    module.add_function(wrap_pyfunction!(answer, module)?)?;
    module.add_function(wrap_pyfunction!(sensitive, module)?)?;
    module.add_function(wrap_pyfunction!(summary, module)?)?;
    module.add_function(wrap_pyfunction!(_actor, module)?)?;
    module.add_function(wrap_pyfunction!(_case, module)?)?;
    module.add_function(wrap_pyfunction!(_event, module)?)?;
    module.add_function(wrap_pyfunction!(_plan, module)?)?;
    module.add_function(wrap_pyfunction!(_read, module)?)?;
    module.add_function(wrap_pyfunction!(_replay, module)?)?;
    module.add_function(wrap_pyfunction!(_request, module)?)?;
    module.add_function(wrap_pyfunction!(_step, module)?)
}
