//! The versions of the plan.

use super::{Page, joined};
use crate::Text;
use crate::document::{Block, Field};
use crate::proof::summary::{Approval, Filed, Plan, Sent, Told};
use crate::words::proof::{ProofPhrase as P, phrase};
use crate::words::{self, Family};

impl Page<'_> {
    pub(super) fn plans(&self) -> Vec<Block> {
        let plans: Vec<Block> = self.summary.plans.iter().map(|plan| self.plan(plan)).collect();
        if plans.is_empty() {
            return vec![Block::Paragraph { text: self.say(P::NoPlan) }];
        }
        plans
    }

    fn plan(&self, plan: &Plan<'_>) -> Block {
        let version = phrase(P::Version, self.record.frame.language);
        let heading = Text::from(format!("{version} {}", plan.number));
        let fields = match &plan.told {
            Some(told) => self.told(told),
            None => vec![self.field(P::Standing, self.say(P::Misregistered))],
        };
        Block::Section { heading, blocks: vec![Block::Fields { fields }] }
    }

    fn told(&self, plan: &Told<'_>) -> Vec<Field> {
        let mut fields = Vec::new();
        let mut add = |label, value: Text| fields.push(self.field(label, value));
        add(P::Standing, self.term(Family::PlanState, plan.state.as_str()));
        let started = self.time(plan.started_at);
        add(P::Started, joined(&started, &self.party(plan.started_by)));
        let source = plan.from_plan.and_then(|source| {
            self.summary.plans.iter().find(|other| other.plan == source).map(|other| other.number)
        });
        if let Some(source) = source {
            add(P::BasedOn, Text::from(source.to_string()));
        }
        if let Some(approval) = &plan.approved {
            self.approval(approval, &mut add);
        }
        if let Some(ended) = plan.ended_at {
            add(P::EndedOn, self.time(ended));
        }
        for sent in &plan.shared {
            add(P::SharedWith, self.sent(sent));
        }
        if let Some(Filed { system, reference, on }) = &plan.archived {
            let said = [system.as_str(), reference.as_str(), self.day(*on).as_str()].join(", ");
            add(P::Archived, Text::from(said));
        }
        fields
    }

    fn approval(&self, approval: &Approval, add: &mut impl FnMut(P, Text)) {
        if let (Some(party), Some(on)) = (approval.first_by, approval.first_on) {
            add(P::ApprovedFirst, joined(&self.day(on), &self.party(party)));
        }
        let manner = self.term(Family::Approval, approval.manner.as_str());
        let label = match approval.manner {
            crate::Manner::Completed => P::CompletedOn,
            _ => P::ApprovedOn,
        };
        add(label, joined(&self.day(approval.on), &manner));
        if let Some(yes) = approval.taken_part {
            add(P::TakenPart, self.yes_or_no(yes));
        }
        if approval.reason_given {
            add(P::ReasonGiven, self.yes_or_no(true));
        }
        if let (Some(from), Some(to)) = (approval.from, approval.to) {
            let to_word = phrase(P::To, self.record.frame.language);
            let (from, to) = (self.day(from), self.day(to));
            add(P::Valid, Text::from(format!("{} {to_word} {}", from.as_str(), to.as_str())));
        }
        if let Some(on) = approval.evaluate_on {
            add(P::EvaluateOn, self.day(on));
        }
    }

    fn yes_or_no(&self, yes: bool) -> Text {
        let words = if yes { words::Phrase::Yes } else { words::Phrase::No };
        Text::from(words::phrase(words, self.record.frame.language))
    }

    fn sent(&self, sent: &Sent<'_>) -> Text {
        let to = self.term(Family::Recipient, sent.with.as_str());
        let asked = joined(&to, &self.time(sent.requested_at));
        let outcome = sent.outcome.map_or("requested", crate::DeliveryOutcome::as_str);
        let outcome = self.term(Family::Delivery, outcome);
        let day = sent.outcome_on.map(|on| self.day(on));
        let receipt = [Some(&outcome), day.as_ref(), sent.reference].into_iter().flatten();
        let receipt: Vec<&str> = receipt.map(Text::as_str).collect();
        Text::from(format!("{}: {}", asked.as_str(), receipt.join(", ")))
    }
}
