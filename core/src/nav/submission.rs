//! Whose submission it is.

use super::fault::{NavErrorType, NavFault};
use crate::OrganisationNumber;
use crate::rules::RuleCode;

/// A plan that was sent to Nav, as the host keeps it.
///
/// ```
/// use oppfolgingsplan::nav::Submission;
/// let sent = Submission { uuid: "6f1c".to_owned(), organisation: "310000019".parse()? };
/// assert_eq!(sent.uuid, "6f1c");
/// # Ok::<(), oppfolgingsplan::IdentityError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "innsending")]
pub struct Submission {
    /// The identifier that Nav gave.
    pub uuid: String,
    /// The employer on whose behalf it was sent: the consumer of the token.
    pub organisation: OrganisationNumber,
}

/// The submission with this identifier, if it is of this organisation. To be
/// asked before its status is read at Nav, who tells it to anyone that has the
/// identifier.
///
/// Letters of the identifier count alike in upper and lower case.
///
/// ```
/// use oppfolgingsplan::nav::{Submission, own_submission};
/// let own = "310000019".parse()?;
/// let sent = [Submission { uuid: "6f1c".to_owned(), organisation: own }];
/// assert!(own_submission(&sent, own, "6F1C").is_ok());
/// assert!(own_submission(&sent, "310000027".parse()?, "6f1c").is_err());
/// # Ok::<(), oppfolgingsplan::IdentityError>(())
/// ```
///
/// # Errors
/// The fault `nav.unknown-submission`, the same for one that does not exist
/// and for one of somebody else.
#[doc(alias = "sendingstatus")]
pub fn own_submission<'a>(
    submissions: &'a [Submission],
    organisation: OrganisationNumber,
    uuid: &str,
) -> Result<&'a Submission, NavFault> {
    submissions
        .iter()
        .find(|sent| sent.organisation == organisation && sent.uuid.eq_ignore_ascii_case(uuid))
        .ok_or(NavFault::new(
            RuleCode::NavUnknownSubmission,
            "uuid",
            NavErrorType::FollowUpPlanNotFound,
        ))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests {
    use super::*;

    #[test]
    fn one_of_somebody_else_looks_like_none() {
        let (own, other) = ("310000019".parse().unwrap(), "310000027".parse().unwrap());
        let sent = |uuid: &str, organisation| Submission { uuid: uuid.to_owned(), organisation };
        let sent = [sent("a-1", other), sent("b-2", own)];
        assert_eq!(own_submission(&sent, own, "b-2"), Ok(&sent[1]));
        let fault = own_submission(&sent, own, "a-1").unwrap_err();
        assert_eq!(own_submission(&sent, own, "c-3"), Err(fault));
        assert_eq!(fault.rule(), RuleCode::NavUnknownSubmission);
        assert_eq!(fault.error_type(), Some(NavErrorType::FollowUpPlanNotFound));
        assert_eq!(
            fault.to_json(),
            r#"{"refused":"nav.unknown-submission","kind":"forbidden","path":"uuid","nav_error":"FOLLOWUP_PLAN_NOT_FOUND","citations":["nav-system-plan-api"]}"#
        );
    }
}
