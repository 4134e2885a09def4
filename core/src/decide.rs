//! Deciding: a request becomes events, a refusal, or an input error.

use std::sync::Arc;

use crate::case::Case;
use crate::history::Event;
use crate::outcome::{self, Batch, Happenings};
use crate::refusal::{Denial, Refusal};
use crate::rules::{Ask, guards, row_of};
use crate::wire::{InputError, InputKind};
use crate::{Command, Happening, Policy, Request, Role, RuleCode};

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
    /// How many events the request gave: the newest of the case.
    given: usize,
}

impl Step {
    /// What happened; nothing when the request repeated what stands already.
    pub fn events(&self) -> impl ExactSizeIterator<Item = &Event> {
        self.case.events.newest(self.given)
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
            return Err(Denial::Refused(Refusal::new(RuleCode::AccessNotAParty, Vec::new())));
        }
        let resolved: Policy =
            policy.as_ref().clone().resolve().map_err(|error| error.within("policy"))?;
        let opened = Happening::CaseOpened {
            case: case.clone(),
            employee: employee.clone(),
            person_number: *person_number,
            birth_date: *birth_date,
            employer: *employer,
            policy: policy.clone(),
        };
        let event = outcome::event(request, opened);
        let mut case = Case::begin(&event, resolved)?;
        case.events.push(Arc::new(event));
        Ok(Step { case, given: 1 })
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
        let events = self.consider(request)?.into_vec();
        Ok(events.into_iter().map(Arc::unwrap_or_clone).collect())
    }

    /// Whether a rule, or what the case knows, keeps the request from happening.
    pub(crate) fn consider(&self, request: &Request) -> Result<Batch, Denial> {
        let ask = Ask::new(self, request);
        let row = row_of(request.command.kind(), self.head.policy.approval);
        // Who has no right to the command learns nothing about its input.
        let theirs = request.by.role() == Role::System
            && guards::broken(RuleCode::AccessNotAParty, &ask).is_none();
        if theirs && !self.is_purged() {
            outcome::check_input(&ask)?;
        }
        for rule in row.guards().iter() {
            if let Some(fields) = guards::broken(rule, &ask) {
                return Err(Denial::Refused(Refusal::new(rule, fields)));
            }
        }
        let mut happenings = Happenings::of(request);
        outcome::happenings(&ask, &mut happenings);
        Ok(happenings.into_batch())
    }

    /// [`decide`](Case::decide) and [`apply`](Case::apply) in one: the case
    /// after the request. This case stays as it is.
    ///
    /// # Errors
    /// As [`decide`](Case::decide).
    pub fn execute(&self, request: &Request) -> Result<Step, Denial> {
        let events = self.consider(request)?;
        Ok(self.clone().after(events))
    }

    /// [`execute`](Case::execute) for several requests, one after the other: all
    /// of them, or none.
    ///
    /// # Errors
    /// As [`decide`](Case::decide), for the first that is refused.
    pub fn execute_all(&self, requests: &[Request]) -> Result<Step, Denial> {
        let mut step = Step { case: self.clone(), given: 0 };
        for request in requests {
            let next = step.case.execute(request)?;
            step = Step { case: next.case, given: step.given + next.given };
        }
        Ok(step)
    }

    /// As [`execute`](Case::execute), for a caller that gives the case away:
    /// what nobody else holds is changed in place.
    ///
    /// # Errors
    /// As [`decide`](Case::decide); the case comes back unchanged.
    pub fn advance(self, request: &Request) -> Result<Step, (Case, Denial)> {
        match self.consider(request) {
            Ok(events) => Ok(self.after(events)),
            Err(denial) => Err((self, denial)),
        }
    }

    fn after(self, events: Batch) -> Step {
        let mut case = self;
        let given = match events {
            Batch::None => 0,
            Batch::One(event) => {
                case.take(event);
                1
            }
            Batch::More(events) => {
                let given = events.len();
                events.into_iter().for_each(|event| case.take(event));
                given
            }
        };
        Step { case, given }
    }
}
