//! What somebody may do now, and for the rest, why not.

use serde::Serialize;

use crate::refusal::{Denial, Refusal};
use crate::rules::{RuleCode, row_of};
use crate::view::witness::witnesses;
use crate::{Actor, ApprovalMode, Case, Command, CommandKind, Moment, PlanId, Request, Role};

/// A command, and whether somebody may give it now.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::{Actor, CommandKind};
/// let case = case_on_sick_leave();
/// let actions = case.allowed(&Actor::manager("m-1")?, "2026-01-20T09:00:00+01:00".parse()?);
/// let start = actions.iter().find(|action| action.command == CommandKind::StartPlan).unwrap();
/// assert!(start.is_allowed());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "handling")]
pub struct Action {
    /// The command.
    pub command: CommandKind,
    /// The versions of the plan on which it would be accepted, newest first;
    /// empty for a command that names none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<PlanId>,
    /// Why not; `None` when it is allowed. For a command on a plan, this is
    /// about the newest version.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
}

impl Action {
    /// Whether the command would be accepted with some arguments.
    #[must_use]
    pub const fn is_allowed(&self) -> bool {
        self.refusal.is_none()
    }
}

impl Case {
    /// Every command but `open_case`, in the order of [`CommandKind`], and
    /// whether the actor may give it at this moment.
    ///
    /// A command is allowed exactly when there are arguments with which
    /// [`decide`](Case::decide) accepts it. This holds by construction: for
    /// each command arguments are made that break no rule that arguments can
    /// break, and `decide` is asked.
    #[must_use]
    #[doc(alias = "lov til")]
    pub fn allowed(&self, by: &Actor, at: Moment) -> Vec<Action> {
        CommandKind::ALL
            .iter()
            .filter(|kind| **kind != CommandKind::OpenCase)
            .map(|kind| self.action(*kind, by, at))
            .collect()
    }

    fn action(&self, kind: CommandKind, by: &Actor, at: Moment) -> Action {
        let refused = |rule| Action {
            command: kind,
            plans: Vec::new(),
            refusal: Some(Refusal::new(rule, Vec::new())),
        };
        if self.is_purged() {
            return refused(RuleCode::AccessExpired);
        }
        let row = row_of(kind, self.head.policy.approval);
        // Spares the many commands of others; whoever may be both parties is
        // left to the rule.
        let maybe_both = matches!(by.role(), Role::Employee | Role::Manager);
        let somebody = row.allows(by.role()) || (maybe_both && row.allows_both_parties());
        if !somebody {
            return refused(RuleCode::AccessNotAParty);
        }
        let mut plans = Vec::new();
        let mut allowed = false;
        let mut newest: Option<Option<PlanId>> = None;
        let mut why: Option<Refusal> = None;
        for command in witnesses(self, kind, by, at.oslo_date()) {
            let plan = crate::rules::named_plan(&command).cloned();
            match self.answer(command, by, at) {
                Ok(()) => {
                    allowed = true;
                    plans.extend(plan.filter(|plan| !plans.contains(plan)));
                }
                Err(Denial::Refused(refusal)) => {
                    // Of the newest version, the refusal that came furthest.
                    let first = newest.get_or_insert_with(|| plan.clone());
                    let further = why.as_ref().is_none_or(|why| why.code() < refusal.code());
                    if *first == plan && further {
                        why = Some(refusal);
                    }
                }
                Err(Denial::Input(_)) => {}
            }
        }
        // An employer-led draft is made by the command that names it.
        if self.head.policy.approval == ApprovalMode::EmployerLed
            && matches!(kind, CommandKind::SaveDraft | CommandKind::CompletePlan)
        {
            plans.clear();
        }
        if allowed {
            return Action { command: kind, plans, refusal: None };
        }
        match why {
            Some(refusal) => Action { command: kind, plans, refusal: Some(refusal) },
            // Nothing that the system could name.
            None => refused(RuleCode::EditUnknownItem),
        }
    }

    fn answer(&self, command: Command, by: &Actor, at: Moment) -> Result<(), Denial> {
        self.consider(&Request::new(at, by.clone(), command)).map(|_| ())
    }
}
