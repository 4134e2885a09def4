//! What the plan says: tasks and measures, or the form; and what the law asks for.

use super::maker::Maker;
use super::{Block, Field, Table};
use crate::words::{Family, Phrase, phrase};
use crate::{
    Assessment, AssessmentKind, CitationId, Content, Form, Measure, MeasureStatus,
    MeasureStatusKind, Task, Text,
};

/// The labels of the texts of the form, in its order.
pub(super) const FORM_LABELS: [Phrase; 7] = [
    Phrase::TypicalWorkday,
    Phrase::CanBeDone,
    Phrase::CannotBeDone,
    Phrase::EarlierFacilitation,
    Phrase::ComingFacilitation,
    Phrase::OtherFacilitation,
    Phrase::HowFollowedUp,
];

pub(super) fn sections(make: &Maker<'_>) -> Vec<Block> {
    match make.version.content() {
        Content::Items { tasks, measures } => vec![
            make.section(Phrase::Tasks, task_groups(make, tasks)),
            make.section(Phrase::Measures, measure_groups(make, measures)),
        ],
        Content::Form(form) => vec![make.section(Phrase::Form, form_parts(make, form))],
    }
}

/// The four groups, in the order of how much can be done; empty ones are left out.
fn task_groups(make: &Maker<'_>, tasks: &[Task]) -> Vec<Block> {
    if tasks.is_empty() {
        return vec![make.paragraph(Phrase::NoTasks)];
    }
    let kinds = AssessmentKind::ALL.iter().copied().map(Some).chain([None]);
    let group = |kind: Option<AssessmentKind>| {
        let mut of = tasks.iter().filter(|task| task.assessment().map(Assessment::kind) == kind);
        of.clone().next()?;
        let word = kind.map_or("not_assessed", AssessmentKind::as_str);
        let block = match kind {
            Some(AssessmentKind::WithFacilitation) => facilitated(make, of),
            Some(AssessmentKind::Cannot) => Block::Table(Table {
                columns: vec![make.say(Phrase::Task), make.say(Phrase::Reason)],
                rows: of.map(|task| vec![task.name().clone(), reason(task)]).collect(),
            }),
            Some(AssessmentKind::Can) | None => {
                Block::List { items: of.by_ref().map(|task| task.name().clone()).collect() }
            }
        };
        Some(Block::Section { heading: make.term(Family::Assessment, word), blocks: vec![block] })
    };
    kinds.filter_map(group).collect()
}

fn facilitated<'a>(make: &Maker<'_>, tasks: impl Iterator<Item = &'a Task>) -> Block {
    let row = |task: &Task| {
        let Some(Assessment::WithFacilitation { how, elsewhere, more_time, with_help }) =
            task.assessment()
        else {
            return Vec::new();
        };
        let needs = [
            (*elsewhere, Phrase::Elsewhere),
            (*more_time, Phrase::MoreTime),
            (*with_help, Phrase::WithHelp),
        ];
        let needed = needs.iter().filter(|(needed, _)| *needed).enumerate();
        let needs = needed.map(|(place, (_, words))| {
            let words = phrase(*words, make.language);
            if place == 0 { words.to_owned() } else { words.to_lowercase() }
        });
        let needs: Vec<String> = needs.collect();
        vec![task.name().clone(), how.clone(), Text::from(needs.join(", "))]
    };
    Block::Table(Table {
        columns: vec![make.say(Phrase::Task), make.say(Phrase::How), make.say(Phrase::Needs)],
        rows: tasks.map(row).collect(),
    })
}

fn reason(task: &Task) -> Text {
    match task.assessment() {
        Some(Assessment::Cannot { reason }) => reason.clone(),
        Some(Assessment::Can | Assessment::WithFacilitation { .. }) | None => Text::default(),
    }
}

/// What is agreed comes first.
fn measure_groups(make: &Maker<'_>, measures: &[Measure]) -> Vec<Block> {
    if measures.is_empty() {
        return vec![make.paragraph(Phrase::NoMeasures)];
    }
    let kinds =
        [MeasureStatusKind::Agreed, MeasureStatusKind::Proposed, MeasureStatusKind::NotRelevant];
    let group = |kind: &MeasureStatusKind| {
        let blocks: Vec<Block> = measures
            .iter()
            .filter(|measure| measure.status().kind() == *kind)
            .map(|measure| one_measure(make, measure))
            .collect();
        let heading = make.term(Family::MeasureStatus, kind.as_str());
        (!blocks.is_empty()).then_some(Block::Section { heading, blocks })
    };
    kinds.iter().filter_map(group).collect()
}

fn one_measure(make: &Maker<'_>, measure: &Measure) -> Block {
    let mut blocks = Vec::new();
    if !measure.description().is_blank() {
        blocks.push(Block::Paragraph { text: measure.description().clone() });
    }
    let mut fields: Vec<Field> = Vec::new();
    match measure.status() {
        MeasureStatus::Proposed { from, to } => {
            fields.push(make.field(Phrase::Period, make.days(*from, *to)));
        }
        MeasureStatus::Agreed { from, to, follow_up } => {
            fields.push(make.field(Phrase::Period, make.days(*from, *to)));
            fields.push(make.field(Phrase::FollowUp, follow_up.clone()));
        }
        MeasureStatus::NotRelevant { reason } => {
            fields.push(make.field(Phrase::Reason, reason.clone()));
        }
    }
    if measure.needs_nav_help() {
        fields.push(make.field(Phrase::NavHelp, make.say(Phrase::Yes)));
    }
    if let Some(effect) = measure.effect() {
        fields.push(make.field(Phrase::Effect, effect.clone()));
    }
    blocks.push(Block::Fields { fields });
    Block::Section { heading: measure.heading().clone(), blocks }
}

/// The form as it was filled in; empty fields are left out.
fn form_parts(make: &Maker<'_>, form: &Form) -> Vec<Block> {
    let parts = FORM_LABELS.iter().zip(form.texts()).filter_map(|(label, text)| {
        let text = text.filter(|text| !text.is_blank())?.clone();
        Some(make.section(*label, vec![Block::Paragraph { text }]))
    });
    let parts: Vec<Block> = parts.collect();
    if parts.is_empty() { vec![make.paragraph(Phrase::EmptyForm)] } else { parts }
}

/// What the statute asks a plan to contain, and whether this one does.
pub(super) fn checklist(make: &Maker<'_>) -> Block {
    let row = |item: &crate::ChecklistItem| {
        vec![make.term(Family::Checklist, item.element.as_str()), make.yes_or_no(item.present)]
    };
    let cited = CitationId::AmlPlan.citation().text(make.language);
    let mut cited: Vec<char> = cited.chars().collect();
    if let Some(first) = cited.first_mut() {
        *first = first.to_uppercase().next().unwrap_or(*first);
    }
    let cited: String = cited.into_iter().collect();
    let says = phrase(Phrase::ChecklistSays, make.language);
    make.section(
        Phrase::Checklist,
        vec![
            Block::Paragraph { text: Text::from(format!("{cited}. {says}")) },
            Block::Table(Table {
                columns: vec![make.say(Phrase::Content), make.say(Phrase::InThePlan)],
                rows: make.version.checklist().iter().map(row).collect(),
            }),
        ],
    )
}
