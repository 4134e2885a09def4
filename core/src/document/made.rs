//! Making the document of a version.

use serde::Serialize;

use super::{Block, DocumentChoice, Field, Mark, Marking, Signer};
use super::{approval, content, missing, sharing};
use crate::package::{File, FileName, MediaType};
use crate::words::{self, Family, Phrase, phrase};
use crate::{
    Actor, Case, CaseId, Date, Language, Manner, Moment, Party, PlanId, PlanState, Refusal, State,
    Text, Version, wire,
};

/// A document, such as one version of the plan: what stands in it, and nothing of how it looks.
///
/// `Debug` shows how long its texts are, never what they say.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::document::DocumentChoice;
/// use oppfolgingsplan::{Actor, Denial, PlanId};
/// let case = case_with_approved_plan();
/// let (by, plan) = (Actor::manager("m-1")?, PlanId::new("p1")?);
/// let at = "2026-05-01T09:00:00+02:00".parse()?;
/// let document = case
///     .document(&by, &plan, at, &DocumentChoice::default())
///     .map_err(Denial::Refused)?;
/// assert_eq!(document.marks[0].mark.as_str(), "expired");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "plandokument")]
pub struct Document {
    /// The language that it is written in; what persons wrote stands as they wrote it.
    pub language: Language,
    /// The title, without any name.
    pub title: Text,
    /// Whose plan it is, where the host gave the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Text>,
    /// What tells it from other documents, at the foot of every page.
    pub key: Text,
    /// The case, if it is about a version of the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// The version, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanId>,
    /// The moment for which it was made.
    pub at: Moment,
    /// What must be seen at once, and on every page.
    pub marks: Vec<Marking>,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The document as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    /// The JSON as a file.
    #[must_use]
    pub fn to_json_file(&self) -> File {
        File::new(FileName::known("plan.json"), MediaType::Json, self.to_json().into_bytes())
    }
}

impl Case {
    /// The document of a version as it stands at a moment, for one who may see it. The host itself
    /// asks as [`Actor::system`].
    ///
    /// # Errors
    /// The refusal that hides the version from the actor, as from [`Case::plan_for`]: a version
    /// that does not exist, was registered on the wrong person or has run out of retention has no
    /// document.
    #[doc(alias = "plandokument")]
    pub fn document(
        &self,
        by: &Actor,
        plan: &PlanId,
        at: Moment,
        choice: &DocumentChoice,
    ) -> Result<Document, Refusal> {
        let version = self.plan_for(by, plan, at)?;
        let language = choice.language.unwrap_or(self.policy().language());
        Ok(Maker { case: self, version, choice, language, at, date: at.oslo_date() }.document())
    }
}

/// What every part of the document is made from.
pub(super) struct Maker<'a> {
    pub(super) case: &'a Case,
    pub(super) version: &'a Version,
    pub(super) choice: &'a DocumentChoice,
    pub(super) language: Language,
    pub(super) at: Moment,
    pub(super) date: Date,
}

impl Maker<'_> {
    pub(super) fn say(&self, words: Phrase) -> Text {
        Text::from(phrase(words, self.language))
    }

    pub(super) fn term(&self, family: Family, word: &'static str) -> Text {
        Text::from(words::term(family, word, self.language).unwrap_or(word))
    }

    pub(super) fn day(&self, date: Date) -> Text {
        Text::from(words::date(date, self.language))
    }

    pub(super) fn days(&self, from: Date, to: Date) -> Text {
        let day = |date| words::date(date, self.language);
        Text::from(format!("{} {} {}", day(from), phrase(Phrase::To, self.language), day(to)))
    }

    pub(super) fn yes_or_no(&self, yes: bool) -> Text {
        self.say(if yes { Phrase::Yes } else { Phrase::No })
    }

    pub(super) fn field(&self, label: Phrase, value: Text) -> Field {
        Field { label: self.say(label), value }
    }

    pub(super) fn paragraph(&self, words: Phrase) -> Block {
        Block::Paragraph { text: self.say(words) }
    }

    pub(super) fn section(&self, heading: Phrase, blocks: Vec<Block>) -> Block {
        Block::Section { heading: self.say(heading), blocks }
    }

    pub(super) fn name(&self, party: Party) -> Option<&Text> {
        let name = match party {
            Party::Employee => &self.choice.employee_name,
            Party::Manager => &self.choice.manager_name,
        };
        name.as_ref().filter(|name| !name.is_blank())
    }

    pub(super) fn role(&self, party: Party) -> Text {
        self.say(match party {
            Party::Employee => Phrase::Employee,
            Party::Manager => Phrase::Manager,
        })
    }

    fn document(&self) -> Document {
        let mut blocks = vec![self.section(Phrase::About, self.about())];
        blocks.extend(content::sections(self));
        blocks.push(approval::section(self));
        if self.version.approved().is_some() {
            blocks.push(sharing::section(self));
        }
        blocks.push(content::checklist(self));
        blocks.extend(missing::section(self));
        if self.choice.signature_page == Some(true) {
            blocks.push(self.section(Phrase::Signatures, vec![self.signatures()]));
        }
        Document {
            language: self.language,
            title: self.say(Phrase::Title),
            subject: self.name(Party::Employee).cloned(),
            key: self.key(),
            case: Some(self.case.id().clone()),
            plan: Some(self.version.id().clone()),
            at: self.at,
            marks: self.marks(),
            blocks,
        }
    }

    fn key(&self) -> Text {
        let say = |words| phrase(words, self.language);
        let version = say(Phrase::VersionKey).to_lowercase();
        let (case, plan) = (self.case.id(), self.version.id());
        Text::from(format!("{} {case} · {version} {plan}", say(Phrase::CaseKey)))
    }

    fn state(&self) -> PlanState {
        self.version.state_on(self.date)
    }

    /// The state; of a version in force, also how it came to be.
    fn status(&self) -> Text {
        match (self.state(), self.version.approved()) {
            (PlanState::Approved, Some(approved)) => {
                self.term(Family::Approval, approved.manner().as_str())
            }
            (state, _) => self.term(Family::PlanState, state.as_str()),
        }
    }

    fn about(&self) -> Vec<Block> {
        let mut fields = Vec::new();
        let mut add = |label, value: Option<Text>| {
            fields.extend(value.map(|value| self.field(label, value)));
        };
        let known =
            |name: Option<&Text>| name.cloned().or_else(|| Some(self.say(Phrase::NotStated)));
        add(Phrase::Employee, known(self.name(Party::Employee)));
        if self.choice.person_number == Some(true) {
            let number = self.case.person_number();
            let is_d = number.is_some_and(|number| number.is_d_number());
            let label = if is_d { Phrase::DNumber } else { Phrase::PersonNumber };
            add(label, number.map(|number| Text::from(number.as_str())));
        } else {
            add(Phrase::BirthDate, self.case.birth_date().map(|date| self.day(date)));
        }
        let employer = self.choice.employer_name.as_ref().filter(|name| !name.is_blank());
        add(Phrase::Employer, employer.cloned());
        add(
            Phrase::OrganisationNumber,
            self.case.employer().map(|number| Text::from(number.as_str())),
        );
        add(Phrase::Manager, known(self.name(Party::Manager)));
        add(Phrase::CaseKey, Some(Text::from(self.case.id().as_str())));
        add(Phrase::VersionKey, Some(Text::from(self.version.id().as_str())));
        add(Phrase::BasedOn, self.version.source().map(|source| Text::from(source.as_str())));
        add(Phrase::Status, Some(self.status()));
        let validity = match (self.version.approved(), self.version.pending()) {
            (Some(approved), _) => approved.validity(),
            (None, pending) => pending.map(crate::Pending::validity),
        };
        add(Phrase::Valid, validity.map(|validity| self.days(validity.from(), validity.to())));
        add(Phrase::EvaluateOn, self.evaluate_on().map(|date| self.day(date)));
        if let State::Aborted { at, .. } = self.version.state() {
            add(Phrase::EndedOn, Some(self.day(at.oslo_date())));
        }
        if self.version.is_unfinished() {
            add(Phrase::LastChanged, Some(self.day(self.version.saved_at().oslo_date())));
        }
        add(Phrase::DocumentDate, Some(self.day(self.date)));
        vec![Block::Fields { fields }]
    }

    pub(super) fn evaluate_on(&self) -> Option<Date> {
        match (self.version.approved(), self.version.pending()) {
            (Some(approved), _) => approved.evaluate_on(),
            (None, Some(pending)) => Some(pending.validity().evaluate_on()),
            (None, None) => self.version.form()?.evaluation_date,
        }
    }

    fn marks(&self) -> Vec<Marking> {
        let mut marks = Vec::new();
        let mut add = |mark, title: Text, says: Text| marks.push(Marking { mark, title, says });
        let state = self.state();
        let named = self.term(Family::PlanState, state.as_str());
        // How it stands comes before how it came about.
        match state {
            PlanState::Draft => add(Mark::Draft, named, self.draft_says()),
            PlanState::Awaiting => add(Mark::Awaiting, named, self.say(Phrase::AwaitingSays)),
            PlanState::Expired => add(Mark::Expired, named, self.say(Phrase::ExpiredSays)),
            PlanState::Aborted => add(Mark::Aborted, named, self.say(Phrase::AbortedSays)),
            PlanState::Approved => {}
        }
        let Some(approved) = self.version.approved() else {
            return marks;
        };
        let came = match approved.manner() {
            Manner::Forced => Some((Mark::Forced, Phrase::ForcedTitle, Phrase::ForcedSays)),
            Manner::OwnManager => {
                Some((Mark::OwnManager, Phrase::OwnManagerTitle, Phrase::OwnManagerSays))
            }
            Manner::Completed if approved.taken_part() == Some(false) => Some((
                Mark::WithoutEmployee,
                Phrase::WithoutEmployeeTitle,
                Phrase::WithoutEmployeeSays,
            )),
            Manner::Both | Manner::Completed => None,
        };
        if let Some((mark, title, says)) = came {
            add(mark, self.say(title), self.say(says));
        }
        marks
    }

    fn draft_says(&self) -> Text {
        let rejected = match self.version.state() {
            State::Draft { rejected_by: Some(Party::Employee) } => Phrase::RejectedByEmployeeSays,
            State::Draft { rejected_by: Some(Party::Manager) } => Phrase::RejectedByManagerSays,
            _ => return self.say(Phrase::DraftSays),
        };
        let say = |words| phrase(words, self.language);
        Text::from(format!("{} {}", say(Phrase::DraftSays), say(rejected)))
    }

    fn signatures(&self) -> Block {
        let signer = |party| Signer { role: self.role(party), name: self.name(party).cloned() };
        Block::Signatures {
            says: self.say(Phrase::SignaturesSay),
            place: self.say(Phrase::PlaceAndDate),
            signature: self.say(Phrase::Signature),
            signers: vec![signer(Party::Employee), signer(Party::Manager)],
        }
    }
}
