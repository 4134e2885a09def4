//! The registry of rules: every reason for which the library says no, and every alert it raises.
//!
//! A rule has a stable code, a kind, at least one citation and the commands that can mend it.
//! The order of the variants of [`RuleCode`] is the order in which rules are checked: when several
//! refuse the same command, the first of them is the answer. So all that is forbidden comes before
//! what the state does not allow, and that before what is wrong with the input; a person who has
//! no right here learns nothing about the state of the case.

mod access;
mod approval;
mod archive;
mod content;
mod exemption;
mod nav;
mod sharing;
mod start;

use crate::law::CitationId;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// What sort of no a rule gives.
///
/// ```
/// use oppfolgingsplan::{Kind, RuleCode};
/// assert_eq!(RuleCode::EditStale.kind(), Kind::Conflict);
/// assert!(Kind::Forbidden < Kind::Conflict);
/// ```
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// This actor has no right here, or may not know that the thing exists.
    Forbidden,
    /// The actor may do this, but the state of the case does not allow it now.
    Conflict,
    /// The input, or the date, does not allow it.
    Invalid,
    /// Refuses nothing; stays visible until it is mended.
    Alert,
}

impl Kind {
    /// Every kind, in the order in which rules are checked.
    pub const ALL: [Self; 4] = [Self::Forbidden, Self::Conflict, Self::Invalid, Self::Alert];

    /// The word on the wire: `forbidden`, `conflict`, `invalid` or `alert`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Forbidden => "forbidden",
            Self::Conflict => "conflict",
            Self::Invalid => "invalid",
            Self::Alert => "alert",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Everything that is known about one rule, apart from the words shown to a person
/// (those are in [`words`](crate::words)).
///
/// ```
/// use oppfolgingsplan::{CitationId, RuleCode};
/// let rule = RuleCode::StartOpenPlan.rule();
/// assert_eq!(rule.id, "start.open-plan");
/// assert_eq!(rule.citations.first(), Some(&CitationId::TwoPartySystem));
/// assert!(rule.remedy.contains(&"revise_plan"));
/// ```
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Rule {
    /// The rule this is.
    pub code: RuleCode,
    /// The code as text, the same as [`RuleCode::code`].
    pub id: &'static str,
    /// What sort of no it gives.
    pub kind: Kind,
    /// What it rests on, the weightiest first; never empty.
    pub citations: &'static [CitationId],
    /// Commands that can mend it, by their names on the wire; empty when only time, another
    /// person, or better input to the same command can.
    pub remedy: &'static [&'static str],
    /// What exactly is refused, and which intent the library follows where its sources disagree.
    pub doc: &'static str,
}

impl Rule {
    /// Takes identifier and kind from the code, so that no row can contradict the catalogue.
    const fn new(
        code: RuleCode,
        citations: &'static [CitationId],
        remedy: &'static [&'static str],
        doc: &'static str,
    ) -> Self {
        Self { code, id: code.code(), kind: code.kind(), citations, remedy, doc }
    }
}

/// Writes the enum, its codes, its kinds and the way to each row from one list, so that the order
/// of checking, the kind and the code of a rule stand in one place only.
macro_rules! catalogue {
    ($($kind:ident {
        $($(#[$doc:meta])* $variant:ident = $code:literal, $family:ident::$row:ident;)+
    })+) => {
        /// The code of a rule: a public contract, never reused for another rule.
        ///
        /// On the wire it is its code, such as `"start.open-plan"`. The order of the variants is
        /// the order in which rules are checked.
        ///
        /// ```
        /// use oppfolgingsplan::RuleCode;
        /// let code = RuleCode::from_code("access.not-a-party");
        /// assert_eq!(code, Some(RuleCode::AccessNotAParty));
        /// assert!(RuleCode::AccessNotAParty < RuleCode::EditStale);
        /// assert_eq!(RuleCode::EditStale.to_string(), "edit.stale");
        /// ```
        #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum RuleCode {
            $($($(#[$doc])* $variant,)+)+
        }

        impl RuleCode {
            /// Every rule, in the order in which rules are checked.
            pub const ALL: &'static [Self] = &[$($(Self::$variant,)+)+];

            /// The code as text.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $($(Self::$variant => $code,)+)+
                }
            }

            /// What sort of no the rule gives.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self {
                    $($(Self::$variant)|+ => Kind::$kind,)+
                }
            }

            /// Everything that is known about the rule.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self {
                    $($(Self::$variant => &$family::$row,)+)+
                }
            }
        }
    };
}

catalogue! {
    Forbidden {
        /// Neither the employee nor the manager of the day, or a role without this command.
        AccessNotAParty = "access.not-a-party", access::NOT_A_PARTY;
        /// The actor was the manager before.
        AccessManagerEnded = "access.manager-ended", access::MANAGER_ENDED;
        /// The manager was assigned after the absence had ended.
        AccessAbsenceOver = "access.absence-over", access::ABSENCE_OVER;
        /// The version was not shared with this reader.
        AccessNotShared = "access.not-shared", access::NOT_SHARED;
        /// HR asked for a version that was never approved.
        AccessHrApprovedOnly = "access.hr-approved-only", access::HR_APPROVED_ONLY;
        /// Retention, or the months of the manager's view, have run out.
        AccessExpired = "access.expired", access::EXPIRED;
        /// The employee asked for the manager's draft.
        AccessOwnDraft = "access.own-draft", access::OWN_DRAFT;
        /// The employee starts a plan while no manager is registered.
        StartNoManager = "start.no-manager", start::NO_MANAGER;
        /// The task, measure or comment is not of this plan.
        EditUnknownItem = "edit.unknown-item", content::UNKNOWN_ITEM;
        /// Deleting what the other side made.
        EditNotYours = "edit.not-yours", content::NOT_YOURS;
        /// Assessing a task as anyone but the employee.
        EditAssessEmployeeOnly = "edit.assess-employee-only", content::ASSESS_EMPLOYEE_ONLY;
        /// Editing another person's comment.
        EditCommentAuthor = "edit.comment-author", content::COMMENT_AUTHOR;
        /// Writing in the employer-led policy without an active sick note.
        CompleteNoSickNote = "complete.no-sick-note", content::COMPLETE_NO_SICK_NOTE;
        /// The version was registered on the wrong person.
        PlanMisregistered = "plan.misregistered", content::MISREGISTERED;
        /// Forcing an approval as anyone but the manager.
        ApproveForceManagerOnly = "approve.force-manager-only", approval::FORCE_MANAGER_ONLY;
        /// The one-step approval without being both parties, or the ordinary one when being both.
        ApproveOwnManager = "approve.own-manager", approval::OWN_MANAGER;
        /// Sharing as a party that may not.
        ShareParty = "share.party", sharing::PARTY;
        /// Nav's caseworker without access to the person.
        AccessNavPerson = "access.nav-person", access::NAV_PERSON;
        /// Deciding on an exemption as the employee of the case.
        ExemptManagerOnly = "exempt.manager-only", exemption::MANAGER_ONLY;
        /// An exemption without a running absence.
        ExemptNoAbsence = "exempt.no-absence", exemption::NO_ABSENCE;
        /// The token does not open Nav's plan interface.
        NavToken = "nav.token", nav::TOKEN;
        /// No employment at the sending organisation.
        NavNoEmployment = "nav.no-employment", nav::NO_EMPLOYMENT;
        /// No active sick note sent to the sending organisation.
        NavNoSickNote = "nav.no-sick-note", nav::NO_SICK_NOTE;
        /// Nav does not know the person.
        NavPersonUnknown = "nav.person-unknown", nav::PERSON_UNKNOWN;
        /// The submission is not of this organisation.
        NavUnknownSubmission = "nav.unknown-submission", nav::UNKNOWN_SUBMISSION;
    }
    Conflict {
        /// The other party changed the plan in the meantime.
        EditStale = "edit.stale", content::STALE;
        /// The version is or has been approved.
        ApproveAlready = "approve.already", approval::ALREADY;
        /// The same side has approved already.
        ApproveTwice = "approve.twice", approval::TWICE;
        /// There is nothing to answer, reject or withdraw.
        ApproveNothingPending = "approve.nothing-pending", approval::NOTHING_PENDING;
        /// The moment lies before the last event of the case.
        TimeBackwards = "time.backwards", start::TIME_BACKWARDS;
        /// Two managers at the same time.
        AccessManagerOverlap = "access.manager-overlap", access::MANAGER_OVERLAP;
        /// The version to start from is neither aborted nor expired.
        StartSourceNotEnded = "start.source-not-ended", start::SOURCE_NOT_ENDED;
        /// An unfinished or active plan exists.
        StartOpenPlan = "start.open-plan", start::OPEN_PLAN;
        /// The version is waiting for approval.
        EditAwaitingApproval = "edit.awaiting-approval", content::AWAITING_APPROVAL;
        /// The version is approved, aborted or expired.
        EditNotDraft = "edit.not-draft", content::NOT_DRAFT;
        /// A user deletes a plan.
        PlanCannotDelete = "plan.cannot-delete", content::CANNOT_DELETE;
        /// The version to revise is not approved and in force.
        ReviseNotApproved = "revise.not-approved", sharing::REVISE_NOT_APPROVED;
        /// The version to abort, or to evaluate a measure of, is not approved or is aborted.
        AbortNotApproved = "abort.not-approved", sharing::ABORT_NOT_APPROVED;
        /// The version to share or download was never approved.
        ShareNotApproved = "share.not-approved", sharing::NOT_APPROVED;
        /// The version was shared with this recipient already.
        ShareAlready = "share.already", sharing::ALREADY;
        /// A delivery outcome that nobody had asked for.
        ShareNoRequest = "share.no-request", sharing::NO_REQUEST;
        /// A sending that has begun or ended is begun again, or put back.
        ShareBegun = "share.begun", sharing::BEGUN;
        /// No practitioner or address was found.
        ShareNoRecipient = "share.no-recipient", sharing::NO_RECIPIENT;
        /// A plan of this absence exists.
        ExemptPlanExists = "exempt.plan-exists", exemption::PLAN_EXISTS;
        /// There is no exemption to withdraw.
        ExemptNoneStands = "exempt.none-stands", exemption::NONE_STANDS;
        /// The version to archive is not approved.
        ArchiveNotApproved = "archive.not-approved", archive::NOT_APPROVED;
        /// The archive record is not dispatched.
        ArchiveNotDispatched = "archive.not-dispatched", archive::NOT_DISPATCHED;
        /// There is no archive record.
        ArchiveNoRecord = "archive.no-record", archive::NO_RECORD;
        /// Retention has not run out.
        RetainNotDue = "retain.not-due", archive::RETAIN_NOT_DUE;
        /// A hold stands.
        RetainHold = "retain.hold", archive::RETAIN_HOLD;
        /// An approved version is in no archive.
        RetainNotArchived = "retain.not-archived", archive::RETAIN_NOT_ARCHIVED;
        /// There is no such hold to lift.
        RetainNoHold = "retain.no-hold", archive::RETAIN_NO_HOLD;
    }
    Invalid {
        /// No digital sick note was sent to this employer.
        StartNoSickNote = "start.no-sick-note", start::NO_SICK_NOTE;
        /// The absence ended too long ago.
        StartTooLate = "start.too-late", start::TOO_LATE;
        /// Starting from an expired plan after the absence.
        StartAbsenceOver = "start.absence-over", start::ABSENCE_OVER;
        /// A text is missing or blank.
        TextRequired = "text.required", content::TEXT_REQUIRED;
        /// A text is longer than its limit.
        TextTooLong = "text.too-long", content::TEXT_TOO_LONG;
        /// The dates of a measure do not fit its status or each other.
        MeasureDates = "measure.dates", content::MEASURE_DATES;
        /// The reason or the follow-up of a measure is missing.
        MeasureReason = "measure.reason", content::MEASURE_REASON;
        /// A field of the employer-led form is missing.
        FormRequired = "form.required", content::FORM_REQUIRED;
        /// The evaluation date lies outside its bounds.
        FormEvaluationDate = "form.evaluation-date", content::FORM_EVALUATION_DATE;
        /// The plan has neither task nor measure.
        ApproveEmptyPlan = "approve.empty-plan", approval::EMPTY_PLAN;
        /// The dates of validity and evaluation do not fit each other.
        ApproveValidity = "approve.validity", approval::VALIDITY;
        /// The agreement is not stated.
        ApproveAgree = "approve.agree", approval::AGREE;
        /// Forcing is not acknowledged, or has no reason.
        ApproveForceAcknowledge = "approve.force-acknowledge", approval::FORCE_ACKNOWLEDGE;
        /// Whether the employee took part is not answered, or a no has no reason.
        CompleteContribution = "complete.contribution", approval::CONTRIBUTION;
        /// The exemption was not discussed with the employee.
        ExemptNotDiscussed = "exempt.not-discussed", exemption::NOT_DISCUSSED;
        /// The ground does not fit.
        ExemptGround = "exempt.ground", exemption::GROUND;
        /// The reminder cannot be ordered or cancelled on this day.
        RemindClosed = "remind.closed", exemption::REMIND_CLOSED;
        /// A meeting held lies in the future.
        MeetingFuture = "meeting.future", exemption::MEETING_FUTURE;
        /// Help from Nav is wanted, but the plan does not go to Nav.
        NavHelpWithoutNav = "nav.help-without-nav", nav::HELP_WITHOUT_NAV;
        /// Help from Nav is wanted, but not described.
        NavHelpDescription = "nav.help-description", nav::HELP_DESCRIPTION;
        /// The answer on taking part and its reason do not fit each other.
        NavContribution = "nav.contribution", nav::CONTRIBUTION;
        /// The person number has not exactly 11 digits.
        NavPersonNumber = "nav.person-number", nav::PERSON_NUMBER;
    }
    Alert {
        /// Characters that cannot be shown were taken out of a text.
        TextControlCharacters = "text.control-characters", content::CONTROL_CHARACTERS;
        /// A text looks as if it holds a national identity number.
        TextIdentityNumber = "text.identity-number", content::IDENTITY_NUMBER;
        /// A text looks as if it holds health information.
        TextHealthInformation = "text.health-information", content::HEALTH_INFORMATION;
        /// A measure needs Nav's help and Nav has not got the plan.
        PlanNavHelpNotShared = "plan.nav-help-not-shared", sharing::NAV_HELP_NOT_SHARED;
        /// A downloaded copy is not confirmed deleted.
        ArchiveCopyNotDeleted = "archive.copy-not-deleted", archive::COPY_NOT_DELETED;
    }
}

impl RuleCode {
    /// The rule with this code, or none.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.code() == code)
    }
}

impl fmt::Display for RuleCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for RuleCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for RuleCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Code;

        impl Visitor<'_> for Code {
            type Value = RuleCode;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the code of a rule")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<RuleCode, E> {
                // What was read is not repeated: it may be anything, personal data included.
                RuleCode::from_code(text).ok_or_else(|| E::custom("unknown rule code"))
            }
        }

        deserializer.deserialize_str(Code)
    }
}

#[cfg(test)]
mod tests;
