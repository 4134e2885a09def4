//! The checklist of what the statute asks a plan to contain.

use serde::Serialize;

use crate::plan::{Content, Manner};
use crate::wire::wire_words;
use crate::{CitationId, PlanId, Text, Version};

wire_words! {
    /// What the statute asks a plan to contain: working environment act
    /// section 4-6(3).
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::Element::ALL.len(), 6);
    /// ```
    pub enum Element {
        /// An assessment of the tasks: of at least one.
        TaskAssessment = "task_assessment",
        /// An assessment of what the employee is able to do: of every task.
        CapacityAssessment = "capacity_assessment",
        /// Measures by the employer.
        EmployerMeasures = "employer_measures",
        /// Measures with help from the authorities, where they are relevant.
        MeasuresWithHelp = "measures_with_help",
        /// A plan for further follow-up.
        FurtherFollowUp = "further_follow_up",
        /// Made together with the employee.
        MadeTogether = "made_together",
    }
}

/// One element and whether a version has it. This states what is in the plan,
/// not whether the law is met.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let case = case_with_approved_plan();
/// let plan = case.versions().last().unwrap();
/// assert!(plan.checklist().iter().any(|item| item.present));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ChecklistItem {
    /// Which element.
    pub element: Element,
    /// Whether the version has something of it.
    pub present: bool,
    /// Where it is asked for.
    pub citation: CitationId,
}

impl Version {
    /// The statutory content checklist of this version.
    #[must_use]
    #[doc(alias = "sjekkliste")]
    pub fn checklist(&self) -> Vec<ChecklistItem> {
        let has = |element: Element| match &self.content {
            Content::Items { tasks, measures } => match element {
                Element::TaskAssessment => tasks.iter().any(|task| task.assessment.is_some()),
                Element::CapacityAssessment => {
                    !tasks.is_empty() && tasks.iter().all(|task| task.assessment.is_some())
                }
                Element::EmployerMeasures => measures.iter().any(|measure| {
                    !matches!(measure.status, crate::MeasureStatus::NotRelevant { .. })
                }),
                Element::MeasuresWithHelp => measures.iter().any(|measure| measure.nav_help),
                Element::FurtherFollowUp => {
                    let agreed = measures.iter().any(|measure| {
                        matches!(measure.status, crate::MeasureStatus::Agreed { .. })
                    });
                    agreed || self.evaluation_day().is_some()
                }
                Element::MadeTogether => self.made_together(),
            },
            Content::Form(form) => {
                let said = |text: &Option<Text>| text.as_ref().is_some_and(|text| !text.is_blank());
                match element {
                    Element::TaskAssessment => said(&form.typical_workday),
                    Element::CapacityAssessment => {
                        said(&form.tasks_that_can_be_done) && said(&form.tasks_that_cannot_be_done)
                    }
                    Element::EmployerMeasures => said(&form.coming_facilitation),
                    // The form has no field for it: it is asked for when the plan is sent to Nav.
                    Element::MeasuresWithHelp => false,
                    Element::FurtherFollowUp => {
                        said(&form.follow_up) && form.evaluation_date.is_some()
                    }
                    Element::MadeTogether => self.made_together(),
                }
            }
        };
        Element::ALL
            .iter()
            .map(|element| ChecklistItem {
                element: *element,
                present: has(*element),
                citation: CitationId::AmlPlan,
            })
            .collect()
    }

    fn evaluation_day(&self) -> Option<crate::Date> {
        match (self.approved(), self.pending()) {
            (Some(approved), _) => approved.evaluate_on,
            (None, Some(pending)) => Some(pending.validity.evaluate_on()),
            (None, None) => None,
        }
    }

    fn made_together(&self) -> bool {
        self.approved().is_some_and(|approved| match approved.manner {
            Manner::Both | Manner::OwnManager => true,
            Manner::Forced => false,
            Manner::Completed => approved.taken_part == Some(true),
        })
    }
}

impl crate::Case {
    /// The statutory content checklist of a version; `None` when the case does
    /// not have it.
    #[must_use]
    pub fn checklist(&self, plan: &PlanId) -> Option<Vec<ChecklistItem>> {
        self.plan(plan).map(Version::checklist)
    }
}
