//! A document of Nav's in the log of the case that it belongs to.

use super::{NavDocument, NavDocumentKind};
use crate::wire::{InputError, InputKind};
use crate::words;
use crate::{Actor, Case, Command, LogEntry, LogKind, Moment, Request, Text};

impl NavDocument {
    /// Whether it is about the person and the employer of a case. False where the case has no person
    /// number.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::{nav_document, request};
    /// use oppfolgingsplan::Case;
    /// let open = request(r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case",
    ///     "case":"s-1","employee":"a-1","person_number":"05908399546","employer":"310000019",
    ///     "policy":{"preset":"nav_two_party"}}"#);
    /// assert!(nav_document().is_about(&Case::open(&open)?.case));
    /// # Ok::<(), oppfolgingsplan::Denial>(())
    /// ```
    #[must_use]
    pub fn is_about(&self, case: &Case) -> bool {
        case.person_number() == Some(self.person_number) && case.employer() == Some(self.employer)
    }

    /// The entry of the log that stands for it. The entry's archive record says that the document is
    /// in the archive: whoever fetches it again leaves it alone then.
    #[must_use]
    pub fn entry<'a>(&self, case: &'a Case) -> Option<&'a LogEntry> {
        let name = self.name();
        case.log_entries().find(|entry| entry.attachments().contains(&name))
    }

    /// The command `add_log_entry` by which the case gets to know it, by the manager or HR; `None`
    /// where it knows it. A letter about a dialogue meeting is a `meeting`, whose document is due in
    /// the archive; anything else is an `other`.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::{case_on_sick_leave, nav_document};
    /// use oppfolgingsplan::Actor;
    /// let (case, letter, hr) = (case_on_sick_leave(), nav_document(), Actor::hr("h-1")?);
    /// let at = "2026-02-04T08:00:00+01:00".parse()?;
    /// let request = letter.to_request(&case, &hr, at)?.ok_or("it is there")?;
    /// let case = case.execute(&request)?.case;
    /// assert!(letter.entry(&case).is_some_and(|entry| entry.archived().is_none()));
    /// assert!(letter.to_request(&case, &hr, at)?.is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// An input error at `person_number` or `employer` when it is about another person or employer
    /// than the case. A case without a person number takes it: the host has chosen the case.
    pub fn to_request(
        &self,
        case: &Case,
        by: &Actor,
        at: Moment,
    ) -> Result<Option<Request>, InputError> {
        let wrong = |path: &'static str, reason: &'static str| {
            Err(InputError::new(InputKind::InvalidValue, path, reason))
        };
        if case.person_number().is_some_and(|number| number != self.person_number) {
            return wrong("person_number", "the document is about another person than the case");
        }
        if case.employer() != Some(self.employer) {
            return wrong("employer", "the document is for another employer than the case");
        }
        if self.entry(case).is_some() {
            return Ok(None);
        }
        let command = Command::AddLogEntry {
            kind: match self.kind {
                Some(NavDocumentKind::Meeting) => LogKind::Meeting,
                Some(NavDocumentKind::Plan) | None => LogKind::Other,
            },
            on: self.made_on(),
            participants: Vec::new(),
            text: self.title(case),
            attachments: vec![self.name()],
        };
        Ok(Some(Request::new(at, by.clone(), command)))
    }

    /// What it is called, in the language of the case.
    pub(crate) fn title(&self, case: &Case) -> Text {
        let kind = self.kind.map(NavDocumentKind::as_str);
        words::nav::document(kind, case.policy().language()).into()
    }

    /// By what the case knows it again.
    fn name(&self) -> Text {
        Text::from(format!("nav:{}", self.id))
    }
}
