//! What persons wrote in a version, for a document in another language.

use serde::Serialize;

use crate::{
    Approved, Assessment, Content, Form, Language, Measure, MeasureStatus, Task, Text, Version,
};

/// Texts that stand in a document in another language than its own: what persons wrote. Whoever reads
/// the document aloud is to be told.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::document::DocumentChoice;
/// use oppfolgingsplan::{Actor, Denial, Language, PlanId, Text};
/// let (case, by, plan) = (case_with_approved_plan(), Actor::system(), PlanId::new("p1")?);
/// let choice = DocumentChoice { language: Some(Language::En), ..DocumentChoice::default() };
/// let at = "2026-02-10T09:00:00+01:00".parse()?;
/// let document = case.document(&by, &plan, at, &choice).map_err(Denial::Refused)?;
/// assert_eq!(document.language_of(&Text::from("Medisinrunde")), Some(Language::Nb));
/// assert_eq!(document.language_of(&Text::from("Tasks")), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Written {
    /// The language that persons are taken to have written in: that of the policy.
    pub language: Language,
    /// The texts, as headings, paragraphs, items, values or cells have them; each once, in order.
    pub texts: Vec<Text>,
}

/// What persons wrote in a version; `None` in a document in the language of the policy.
pub(super) fn written(version: &Version, own: Language, policy: Language) -> Option<Written> {
    if own == policy {
        return None;
    }
    let of_content: Vec<&Text> = match version.content() {
        Content::Items { tasks, measures } => {
            tasks.iter().flat_map(of_task).chain(measures.iter().flat_map(of_measure)).collect()
        }
        Content::Form(form) => Form::texts(form).into_iter().flatten().collect(),
    };
    let reason = version.approved().and_then(Approved::reason);
    let mut texts: Vec<Text> = of_content.into_iter().chain(reason).cloned().collect();
    texts.retain(|text| !text.is_blank());
    texts.sort();
    texts.dedup();
    Some(Written { language: policy, texts })
}

fn of_task(task: &Task) -> impl Iterator<Item = &Text> {
    let said = match task.assessment() {
        Some(Assessment::WithFacilitation { how, .. }) => Some(how),
        Some(Assessment::Cannot { reason }) => Some(reason),
        Some(Assessment::Can) | None => None,
    };
    std::iter::once(task.name()).chain(said)
}

fn of_measure(measure: &Measure) -> impl Iterator<Item = &Text> {
    let said = match measure.status() {
        MeasureStatus::Agreed { follow_up, .. } => Some(follow_up),
        MeasureStatus::NotRelevant { reason } => Some(reason),
        MeasureStatus::Proposed { .. } => None,
    };
    [measure.heading(), measure.description()].into_iter().chain(said).chain(measure.effect())
}
