//! Deciding: a request becomes events, a refusal, or an input error.

use std::sync::Arc;

use crate::case::Case;
use crate::history::{Event, RULES_VERSION};
use crate::outcome;
use crate::refusal::{Denial, Refusal};
use crate::rules::{Ask, guards, row_of};
use crate::wire::{InputError, InputKind};
use crate::{Command, Happening, Policy, Request, Role};

/// The case after a request, and the events that led there.
///
/// ```
/// # use oppfolgingsplan::doc::{case_on_sick_leave, request};
/// let start = request(r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
///     "do":"start_plan"}"#);
/// let step = case_on_sick_leave().execute(&start)?;
/// assert_eq!(step.events().count(), 1);
/// assert_eq!(step.case.versions().len(), 1);
/// # Ok::<(), oppfolgingsplan::Denial>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "steg")]
pub struct Step {
    /// The case after the request.
    pub case: Case,
    pub(crate) events: Vec<Arc<Event>>,
}

impl Step {
    /// What happened; nothing when the request repeated what stands already.
    pub fn events(&self) -> impl ExactSizeIterator<Item = &Event> {
        self.events.iter().map(Arc::as_ref)
    }
}

impl Case {
    /// Opens a case: the answer to [`Command::OpenCase`].
    ///
    /// # Errors
    /// A refusal when somebody else than the system asks, an input error when
    /// the request is another command or the policy cannot be.
    pub fn open(request: &Request) -> Result<Step, Denial> {
        let Command::OpenCase { case, employee, person_number, birth_date, employer, policy } =
            &request.command
        else {
            let reason = "a case begins with `open_case`";
            return Err(InputError::new(InputKind::InvalidValue, "do", reason).into());
        };
        if request.by.role() != Role::System {
            return Err(Denial::Refused(Refusal::new(
                crate::RuleCode::AccessNotAParty,
                Vec::new(),
            )));
        }
        let resolved: Policy =
            policy.as_ref().clone().resolve().map_err(|error| error.within("policy"))?;
        let event = event(
            request,
            Happening::CaseOpened {
                case: case.clone(),
                employee: employee.clone(),
                person_number: *person_number,
                birth_date: *birth_date,
                employer: *employer,
                policy: policy.clone(),
            },
        );
        let event = Arc::new(event);
        let case = Case::begin(&event, resolved)?;
        Ok(Step { case, events: vec![event] })
    }

    /// Answers a request on this case, and changes nothing.
    ///
    /// The rules of the command's row in the [table](crate::ROWS) are asked in
    /// the order of [`RuleCode`](crate::RuleCode); the first that is broken is
    /// the answer. No events mean that the request repeats what stands.
    ///
    /// # Errors
    /// [`Denial::Refused`] when a rule says no, [`Denial::Input`] when the
    /// request cannot be: an identifier that the system has made up, periods
    /// in disorder.
    pub fn decide(&self, request: &Request) -> Result<Vec<Event>, Denial> {
        let happenings = self.consider(request)?;
        Ok(happenings.into_iter().map(|happening| event(request, happening)).collect())
    }

    pub(crate) fn consider(&self, request: &Request) -> Result<Vec<Happening>, Denial> {
        let ask = Ask::new(self, request);
        if request.by.role() == Role::System {
            outcome::check_input(&ask)?;
        }
        let row = row_of(request.command.kind(), self.head.policy.approval);
        for rule in row.guards().iter() {
            if let Some(fields) = guards::broken(rule, &ask) {
                return Err(Denial::Refused(Refusal::new(rule, fields)));
            }
        }
        Ok(outcome::happenings(&ask))
    }

    /// [`decide`](Case::decide) and [`apply`](Case::apply) in one: the case
    /// after the request. This case stays as it is.
    ///
    /// # Errors
    /// As [`decide`](Case::decide).
    pub fn execute(&self, request: &Request) -> Result<Step, Denial> {
        self.clone().advance(request).map_err(|(_, denial)| denial)
    }

    /// As [`execute`](Case::execute), for a caller that gives the case away:
    /// what nobody else holds is changed in place.
    ///
    /// # Errors
    /// As [`decide`](Case::decide); the case comes back unchanged.
    #[expect(
        clippy::result_large_err,
        reason = "the case comes back, and boxing it would cost more"
    )]
    pub fn advance(self, request: &Request) -> Result<Step, (Case, Denial)> {
        let happenings = match self.consider(request) {
            Ok(happenings) => happenings,
            Err(denial) => return Err((self, denial)),
        };
        let mut case = self;
        let mut events = Vec::with_capacity(happenings.len());
        for happening in happenings {
            let event = Arc::new(event(request, happening));
            case.take(&event);
            events.push(event);
        }
        Ok(Step { case, events })
    }
}

fn event(request: &Request, happening: Happening) -> Event {
    Event { at: request.at, by: request.by.clone(), rules: RULES_VERSION, happening }
}
