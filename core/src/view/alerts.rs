//! Alerts: what refuses nothing and stays visible until it is mended.

use std::sync::Arc;

use serde::Serialize;

use crate::plan::{Content, PlanState, Recipient};
use crate::rules::RuleCode;
use crate::sensitive::{SensitiveKind, findings};
use crate::sorted::sort_by_number;
use crate::{Case, Date, Deadline, DeadlineState, Moment, Text};

/// Something that somebody should see to.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::Alert;
/// let alerts = case_on_sick_leave().alerts("2026-02-03".parse()?);
/// assert!(matches!(&alerts[0], Alert::Deadline(deadline) if deadline.code.code() == "plan_due"));
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[doc(alias = "varsel")]
pub enum Alert {
    /// A deadline that is due soon or overdue.
    Deadline(Box<Deadline>),
    /// A rule of the kind alert.
    Rule {
        /// Which rule.
        alert: RuleCode,
        /// The plan that it is about.
        #[serde(skip_serializing_if = "Option::is_none")]
        plan: Option<Arc<str>>,
        /// The item of the plan that it is about.
        #[serde(skip_serializing_if = "Option::is_none")]
        item: Option<Arc<str>>,
    },
}

impl Case {
    /// The alerts on a date, overdue deadlines first.
    #[must_use]
    #[doc(alias = "varsler")]
    pub fn alerts(&self, date: Date) -> Vec<Alert> {
        let mut deadlines: Vec<Deadline> = self
            .deadlines(date)
            .into_iter()
            .filter(|deadline| {
                matches!(deadline.state, DeadlineState::DueSoon | DeadlineState::Overdue)
            })
            .collect();
        sort_by_number(&mut deadlines, |deadline| {
            let later = u64::from(deadline.state != DeadlineState::Overdue);
            later << 40 | deadline.order(deadline.latest)
        });
        let mut alerts: Vec<Alert> =
            deadlines.into_iter().map(|deadline| Alert::Deadline(Box::new(deadline))).collect();
        self.plan_alerts(date, &mut alerts);
        alerts
    }

    fn plan_alerts(&self, date: Date, alerts: &mut Vec<Alert>) {
        let at = Moment::end_of(date);
        for version in self.versions().filter(|version| !version.misregistered) {
            let plan: Arc<str> = Arc::from(version.id.as_str());
            let mut alert = |rule, item: Option<&str>| {
                let item = item.map(Arc::from);
                alerts.push(Alert::Rule { alert: rule, plan: Some(Arc::clone(&plan)), item });
            };
            if version.approved().is_some_and(|approved| approved.archiving.local_copy) {
                alert(RuleCode::ArchiveCopyNotDeleted, None);
            }
            if self.is_gone(version, at) {
                continue;
            }
            let with_nav =
                version.share(Recipient::Nav).is_some_and(|share| share.delivery.blocks_another());
            if version.state_on(date) == PlanState::Approved && !with_nav {
                for measure in version.measures().iter().filter(|measure| measure.nav_help) {
                    alert(RuleCode::PlanNavHelpNotShared, Some(measure.id.as_str()));
                }
            }
            // What is being written can still be mended.
            if version.is_unfinished() {
                sensitive(version.content(), &mut alert);
            }
        }
    }
}

fn sensitive(content: &Content, alert: &mut impl FnMut(RuleCode, Option<&str>)) {
    let mut look = |item: Option<&str>, texts: &[Option<&Text>]| {
        let mut found: Vec<RuleCode> = texts
            .iter()
            .flatten()
            .flat_map(|text| findings(text.as_str()).iter())
            .map(rule_of)
            .collect();
        sort_by_number(&mut found, |rule| *rule as u64);
        found.dedup();
        for rule in found {
            alert(rule, item);
        }
    };
    match content {
        Content::Form(form) => look(None, &form.texts()),
        Content::Items { tasks, measures } => {
            for task in tasks.iter() {
                let said = match task.assessment() {
                    Some(crate::Assessment::WithFacilitation { how, .. }) => Some(how),
                    Some(crate::Assessment::Cannot { reason }) => Some(reason),
                    Some(crate::Assessment::Can) | None => None,
                };
                look(Some(task.id.as_str()), &[Some(&task.name), said]);
            }
            for measure in measures.iter() {
                let said = match measure.status() {
                    crate::MeasureStatus::Proposed { .. } => None,
                    crate::MeasureStatus::Agreed { follow_up, .. } => Some(follow_up),
                    crate::MeasureStatus::NotRelevant { reason } => Some(reason),
                };
                let mut texts = vec![Some(&measure.heading), Some(&measure.description), said];
                texts.extend(measure.comments.iter().map(|comment| Some(&comment.text)));
                look(Some(measure.id.as_str()), &texts);
            }
        }
    }
}

/// The rule that a finding belongs to.
pub(crate) const fn rule_of(kind: SensitiveKind) -> RuleCode {
    match kind {
        SensitiveKind::IdentityNumber => RuleCode::TextIdentityNumber,
        SensitiveKind::DiagnosisCode | SensitiveKind::HealthWord => RuleCode::TextHealthInformation,
    }
}
