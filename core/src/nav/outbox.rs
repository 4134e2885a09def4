//! The outbox of a case: what is still to be sent to Nav, what is on its way,
//! and what an answer means for the case.

use super::delivery::{failed, outcome, received};
use super::extra::NavExtra;
use super::facts::HostFacts;
use super::failure::NavFailure;
use super::fault::NavFault;
use super::http::HttpRequest;
use super::payload::payload;
use super::preflight::preflight;
use super::receipt::NavReceipt;
use super::sending::{NavSending, SendingState, To, due, unknown};
use crate::plan::DeliveryOutcome;
use crate::view::Warning;
use crate::{Actor, Case, Command, Denial, Moment, PlanId, Request, Step};

/// A sending that has begun: the case that knows it, and the request to send.
///
/// Store the case first, so that a process that ends here leaves behind that
/// something may have been sent. A store that other processes write to, too,
/// compares the version of the case that it has with the one that was loaded.
///
/// ```
/// # use oppfolgingsplan::doc::{case_with_approved_plan, request};
/// use oppfolgingsplan::Case;
/// use oppfolgingsplan::nav::{BegunSending, NavExtra, NavFailure, SendingState};
/// # fn shared() -> Result<Case, Box<dyn std::error::Error>> {
/// #     let json = case_with_approved_plan().to_json().replace(
/// #         r#""employee":"a-1""#, r#""employee":"a-1","person_number":"05908399546""#);
/// #     let share = request(r#"{"at":"2026-01-22T10:00:00+01:00","by":{"role":"manager","id":"m-1"},
/// #         "do":"share_plan","plan":"p1","with":"nav"}"#);
/// #     Ok(Case::from_json(json.as_bytes())?.execute(&share)?.case)
/// # }
/// let case = shared()?;
/// let extra = NavExtra::from_json(br#"{"typical_workday":"Dagvakt","previous_facilitation":"Ingen",
///     "follow_up":"Hver uke","contact_name":"Ola Leder","contact_phone":"55512345",
///     "contact_email":"ola@eksempel.no","system_name":"Eksempel HR"}"#)?;
/// let begun = case.begin_nav_sending(&"p1".parse()?, &extra, None, case.last_moment())?;
/// let BegunSending { step, request, sending, .. } = begun;
/// // Store `step.case`, then send `request` with a token. Here the line was dead:
/// let failure = NavFailure::not_connected(request.call());
/// let step = step.case.conclude_nav_sending(&sending, Err(&failure), case.last_moment())?;
/// assert_eq!(step.case.nav_sendings(case.last_moment())[0].state(), SendingState::Due);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BegunSending {
    /// The case with the sending as begun, and the events that led there.
    pub step: Step,
    /// What to send, without the token.
    pub request: HttpRequest,
    /// To whom it goes.
    pub sending: NavSending,
    /// What of the plan was left out.
    pub warnings: Vec<Warning>,
}

/// Why a sending does not begin.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::nav::{NavExtra, NotBegun};
/// let case = case_with_approved_plan();
/// let plan = "p1".parse()?;
/// let began = case.begin_nav_sending(&plan, &NavExtra::default(), None, case.last_moment());
/// let Err(NotBegun::Faults(faults)) = began else { panic!() };
/// assert_eq!(faults[0].rule().code(), "share.no-request");
/// # Ok::<(), oppfolgingsplan::IdentityError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotBegun {
    /// Nav would refuse the plan, or nobody is to have it.
    #[error("the plan is not sent: {} faults", .0.len())]
    Faults(Vec<NavFault>),
    /// The case refuses that it begins.
    #[error(transparent)]
    Denied(#[from] Denial),
}

impl Case {
    /// What is still to be sent through Nav, and what was begun and has no
    /// answer, oldest version first. Versions that were registered on the wrong
    /// person, or have run out of retention, are not sent.
    #[must_use]
    #[doc(alias = "utboks")]
    pub fn nav_sendings(&self, at: Moment) -> Vec<NavSending> {
        let mut sendings = Vec::new();
        for version in self.versions() {
            if version.is_misregistered() || self.is_gone(version, at) {
                continue;
            }
            let to = due(version, false);
            if to.nav || to.practitioner {
                let (plan, state) = (version.id().clone(), SendingState::Due);
                sendings.push(NavSending { plan, to, state, begun_at: None, reference: None });
            }
            sendings.extend(unknown(version));
        }
        sendings
    }

    /// Begins to send a version to those who are still to have it: records that
    /// the sending has begun, and gives the request. Until an answer is taken
    /// in with [`conclude_nav_sending`](Self::conclude_nav_sending), what came
    /// of it counts as unknown, and it is not begun again.
    ///
    /// With `facts` the [pre-flight](super::preflight) is asked, too.
    ///
    /// # Errors
    /// All that Nav would refuse, or `share.no-request` when nothing is due; a
    /// refusal of the case, such as `time.backwards`.
    pub fn begin_nav_sending(
        &self,
        plan: &PlanId,
        extra: &NavExtra,
        facts: Option<&HostFacts>,
        at: Moment,
    ) -> Result<BegunSending, NotBegun> {
        let elsewhere = extra.practitioner_otherwise == Some(true);
        let version = self.plan(plan).filter(|version| !self.is_gone(version, at));
        let to = version
            .map_or(To { nav: false, practitioner: false }, |version| due(version, elsewhere));
        let payload = payload(self, plan, extra, to).map_err(NotBegun::Faults)?;
        let faults = facts.map(|facts| preflight(&payload, self, facts, at)).unwrap_or_default();
        if !faults.is_empty() {
            return Err(NotBegun::Faults(faults));
        }
        let state = SendingState::Unknown;
        let begun_at = Some(at);
        let sending = NavSending { plan: plan.clone(), to, state, begun_at, reference: None };
        let begin = |with| outcome(&sending, with, DeliveryOutcome::Unknown, None, None);
        let step = self.record(sending.to_each().map(begin), at)?;
        let warnings = payload.warnings();
        Ok(BegunSending { step, request: HttpRequest::submit(&payload), sending, warnings })
    }

    /// Takes in what Nav answered, or that it did not, to a sent plan or to a
    /// question for its status. An answer that comes twice changes nothing the
    /// second time; one to an earlier sending counts only if it says that the
    /// plan has arrived. A failure of another call, such as one for a token,
    /// changes nothing: without a token the plan was
    /// [not connected](NavFailure::not_connected).
    ///
    /// | answer | on the case |
    /// |---|---|
    /// | it is with the recipient | delivered |
    /// | it is not, though Nav has the plan | failed: a party may share again |
    /// | Nav refuses the plan | failed |
    /// | nothing was sent, or Nav did not look at it | postponed: still to be sent |
    /// | nobody knows | unknown, with Nav's `uuid` where it is known |
    /// | Nav knows no such plan | failed |
    ///
    /// # Errors
    /// A refusal of the case, such as `time.backwards`.
    pub fn conclude_nav_sending(
        &self,
        sending: &NavSending,
        answer: Result<&NavReceipt, &NavFailure>,
        at: Moment,
    ) -> Result<Step, Denial> {
        let commands = sending.to_each().filter_map(|with| {
            let share = self.plan(&sending.plan)?.share(with)?;
            match answer {
                Ok(receipt) => received(sending, with, share, receipt),
                Err(failure) => failed(sending, with, share, failure),
            }
        });
        self.record(commands, at)
    }

    fn record(&self, commands: impl Iterator<Item = Command>, at: Moment) -> Result<Step, Denial> {
        let requests: Vec<Request> =
            commands.map(|command| Request::new(at, Actor::system(), command)).collect();
        self.execute_all(&requests)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failing test may panic")]
mod tests;
