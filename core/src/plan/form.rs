//! The form of the employer-led plan, as Nav has it since 2025.

use crate::wire::wire_object;
use crate::{Date, Text};

wire_object! {
    /// The form as far as it is filled in.
    ///
    /// ```
    /// use oppfolgingsplan::{Form, Text};
    /// let form = Form { typical_workday: Some(Text::from("Dagvakt på sengepost")), ..Form::default() };
    /// assert!(form.follow_up.is_none());
    /// ```
    #[derive(Default)]
    #[doc(alias = "skjema")]
    pub struct Form {
        /// A typical working day.
        #[doc(alias = "typiskArbeidshverdag")]
        pub typical_workday: Option<Text>,
        /// Tasks that can still be done.
        #[doc(alias = "arbeidsoppgaverSomKanUtfores")]
        pub tasks_that_can_be_done: Option<Text>,
        /// Tasks that cannot be done.
        #[doc(alias = "arbeidsoppgaverSomIkkeKanUtfores")]
        pub tasks_that_cannot_be_done: Option<Text>,
        /// Earlier facilitation.
        #[doc(alias = "tidligereTilrettelegging")]
        pub earlier_facilitation: Option<Text>,
        /// Coming facilitation.
        #[doc(alias = "tilretteleggingFremover")]
        pub coming_facilitation: Option<Text>,
        /// Other facilitation that was considered.
        #[doc(alias = "annenTilrettelegging")]
        pub other_facilitation: Option<Text>,
        /// How to follow up.
        #[doc(alias = "hvordanFolgeOpp")]
        pub follow_up: Option<Text>,
        /// The day of evaluation.
        #[doc(alias = "evalueringsDato")]
        pub evaluation_date: Option<Date>,
    }
}

wire_object! {
    /// The form when it is completed: every field is there.
    ///
    /// ```
    /// use oppfolgingsplan::FullForm;
    /// assert_eq!(FullForm::FIELDS.len(), 8);
    /// assert!(FullForm::FIELDS.iter().all(|field| field.required));
    /// ```
    pub struct FullForm {
        /// A typical working day.
        pub typical_workday: Text,
        /// Tasks that can still be done.
        pub tasks_that_can_be_done: Text,
        /// Tasks that cannot be done.
        pub tasks_that_cannot_be_done: Text,
        /// Earlier facilitation.
        pub earlier_facilitation: Text,
        /// Coming facilitation.
        pub coming_facilitation: Text,
        /// Other facilitation that was considered.
        pub other_facilitation: Text,
        /// How to follow up.
        pub follow_up: Text,
        /// The day of evaluation.
        pub evaluation_date: Date,
    }
}

/// The paths of the texts of the form within a command, in its order.
pub(crate) const FORM_TEXTS: [&str; 7] = [
    "form.typical_workday",
    "form.tasks_that_can_be_done",
    "form.tasks_that_cannot_be_done",
    "form.earlier_facilitation",
    "form.coming_facilitation",
    "form.other_facilitation",
    "form.follow_up",
];

impl Form {
    /// The texts in the order of the form.
    #[must_use]
    pub const fn texts(&self) -> [Option<&Text>; 7] {
        [
            self.typical_workday.as_ref(),
            self.tasks_that_can_be_done.as_ref(),
            self.tasks_that_cannot_be_done.as_ref(),
            self.earlier_facilitation.as_ref(),
            self.coming_facilitation.as_ref(),
            self.other_facilitation.as_ref(),
            self.follow_up.as_ref(),
        ]
    }

    /// The same form with every text put through `change`; `None` drops it.
    pub(crate) fn map(&self, change: impl Fn(&Text) -> Option<Text>) -> Form {
        let [a, b, c, d, e, f, g] = self.texts().map(|text| text.and_then(&change));
        Form {
            typical_workday: a,
            tasks_that_can_be_done: b,
            tasks_that_cannot_be_done: c,
            earlier_facilitation: d,
            coming_facilitation: e,
            other_facilitation: f,
            follow_up: g,
            evaluation_date: self.evaluation_date,
        }
    }
}

impl From<&FullForm> for Form {
    fn from(full: &FullForm) -> Form {
        Form {
            typical_workday: Some(full.typical_workday.clone()),
            tasks_that_can_be_done: Some(full.tasks_that_can_be_done.clone()),
            tasks_that_cannot_be_done: Some(full.tasks_that_cannot_be_done.clone()),
            earlier_facilitation: Some(full.earlier_facilitation.clone()),
            coming_facilitation: Some(full.coming_facilitation.clone()),
            other_facilitation: Some(full.other_facilitation.clone()),
            follow_up: Some(full.follow_up.clone()),
            evaluation_date: Some(full.evaluation_date),
        }
    }
}
