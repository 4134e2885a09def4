//! The names of deadlines, of reminders, and of those who owe them.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::wire::wire_words;

/// Declares an enum whose variants have one stable word each.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// Every value, in the order of the catalogue.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The word on the wire.
            pub const fn code(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)+
                }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::wire::Word(self.code()).serialize(serializer)
            }
        }
    };
}

words! {
    /// Which deadline it is. The word is a public contract and is never reused.
    ///
    /// ```rust
    /// use oppfolgingsplan::DeadlineCode;
    ///
    /// assert_eq!(DeadlineCode::PlanDue.code(), "plan_due");
    /// assert_eq!(DeadlineCode::ALL.len(), 13);
    /// ```
    #[doc(alias = "frist")]
    DeadlineCode {
        /// The follow-up plan is made.
        #[doc(alias = "oppfølgingsplan")]
        PlanDue "plan_due",
        /// The plan is with the practitioner.
        #[doc(alias = "sykmelder")]
        ShareWithPractitionerDue "share_with_practitioner_due",
        /// The employer's dialogue meeting is held.
        #[doc(alias = "dialogmøte 1")]
        DialogueMeeting1Due "dialogue_meeting_1_due",
        /// Work-related activity has been tried.
        #[doc(alias = "aktivitetskrav")]
        ActivityRequirementDue "activity_requirement_due",
        /// Nav's dialogue meeting is held.
        #[doc(alias = "dialogmøte 2")]
        DialogueMeeting2Due "dialogue_meeting_2_due",
        /// The last day with sickness benefit, as an estimate.
        #[doc(alias = "maksdato")]
        MaximumDate "maximum_date",
        /// The plan is with Nav.
        PlanToNavDue "plan_to_nav_due",
        /// The plan's own date of evaluation.
        #[doc(alias = "evaluering")]
        EvaluationDue "evaluation_due",
        /// The approved version stands in the archive.
        #[doc(alias = "arkivering")]
        ArchiveDue "archive_due",
        /// The downloaded copy is deleted.
        LocalCopyDue "local_copy_due",
        /// The exemption is looked at again.
        #[doc(alias = "unntak")]
        ExemptionReviewDue "exemption_review_due",
        /// The last day on which a party sees the plan.
        #[doc(alias = "lagringstid")]
        RetentionExpires "retention_expires",
        /// Something to be reminded of; the label says what.
        #[doc(alias = "påminnelse")]
        Reminder "reminder",
    }
}

wire_words! {
    /// Who owes what a deadline asks for.
    ///
    /// ```rust
    /// use oppfolgingsplan::Debtor;
    ///
    /// assert_eq!(Debtor::Employer.as_str(), "employer");
    /// ```
    pub enum Debtor {
        /// The employer, in practice the manager.
        #[doc(alias = "arbeidsgiver")]
        Employer = "employer",
        /// The employee.
        #[doc(alias = "arbeidstaker")]
        Employee = "employee",
        /// Nav.
        Nav = "nav",
        /// The system that the library is embedded in.
        Host = "host",
    }
}

words! {
    /// What a reminder that follows Nav's practice or an earlier law is about.
    ///
    /// ```rust
    /// use oppfolgingsplan::ReminderLabel;
    ///
    /// assert_eq!(ReminderLabel::PlanReminder.code(), "plan_reminder");
    /// ```
    ReminderLabel {
        /// Day 24: no plan yet.
        PlanReminder "plan_reminder",
        /// Day 112, week 16: Nav asks whether a meeting is wanted.
        NavAsksMeetingNeed "nav_asks_meeting_need",
        /// Day 119, week 17: a candidate for dialogue meeting 2.
        NavMeeting2Candidate "nav_meeting_2_candidate",
        /// Three weeks before its meeting Nav has summoned.
        NavSummonsLatest "nav_summons_latest",
        /// One week before Nav's meeting the updated plan is with Nav.
        UpdatedPlanToNav "updated_plan_to_nav",
        /// From 2011-07-01 to 2014-06-30: report to Nav with the plan.
        NineWeekReportToNav "nine_week_report_to_nav",
    }
}

/// What tells two deadlines with the same code apart. On the wire a text.
///
/// ```rust
/// use oppfolgingsplan::{Label, ReminderLabel};
///
/// assert_eq!(Label::Nav(ReminderLabel::PlanReminder).as_str(), "plan_reminder");
/// assert_eq!(Label::House("talk on day 5".into()).as_str(), "talk on day 5");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// One of the labels that the library knows.
    Nav(ReminderLabel),
    /// The name of a deadline that the employer has set for its own house.
    House(Arc<str>),
}

impl Label {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Label::Nav(label) => label.code(),
            Label::House(name) => name,
        }
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
