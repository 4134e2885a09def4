//! Making the document of a version.

use serde::Serialize;

use super::maker::Maker;
use super::{Block, DocumentChoice, Marking, Written};
use super::{about, approval, content, marks, missing, sharing, written};
use crate::package::{File, FileName, MediaType};
use crate::words::Phrase;
use crate::{Actor, Case, CaseId, Language, Moment, Party, PlanId, Refusal, Text, wire};

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
    /// What persons wrote, if that is taken to be in another language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<Written>,
}

impl Document {
    /// The language of a text of it, if it is another than that of the document.
    #[must_use]
    pub fn language_of(&self, text: &Text) -> Option<Language> {
        let written = self.written.as_ref()?;
        written.texts.binary_search(text).ok().map(|_| written.language)
    }

    /// The document as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    /// The JSON as a file.
    #[must_use]
    pub fn to_json_file(&self) -> File {
        File::new(
            FileName::known("oppfolgingsplan.json"),
            MediaType::Json,
            self.to_json().into_bytes(),
        )
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
        let date = at.oslo_date();
        let is_seen = |source: &&PlanId| self.plan_for(by, source, at).is_ok();
        let based_on = version.source().filter(is_seen);
        let is_superseded = self.successor(version, by, at).is_some();
        Ok(made(&Maker {
            case: self,
            version,
            based_on,
            is_superseded,
            choice,
            language,
            at,
            date,
        }))
    }
}

fn made(make: &Maker<'_>) -> Document {
    let mut blocks = vec![about::section(make)];
    blocks.extend(content::sections(make));
    blocks.push(approval::section(make));
    if make.version.approved().is_some() {
        blocks.push(sharing::section(make));
    }
    blocks.push(content::checklist(make));
    blocks.extend(missing::section(make));
    if make.choice.signature_page == Some(true) {
        blocks.push(make.section(Phrase::Signatures, vec![about::signatures(make)]));
    }
    Document {
        language: make.language,
        title: make.say(Phrase::Title),
        subject: make.name(Party::Employee).cloned(),
        key: about::key(make),
        case: Some(make.case.id().clone()),
        plan: Some(make.version.id().clone()),
        at: make.at,
        marks: marks::marks(make),
        blocks,
        written: written::written(make.version, make.language, make.case.policy().language()),
    }
}
