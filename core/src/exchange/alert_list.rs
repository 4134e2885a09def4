//! Alerts as a table and as JSON.

use serde::Serialize;

use super::column::AlertColumn;
use super::label::{CaseLabel, Listed};
use super::table::Table;
use crate::package::{File, FileName, MediaType};
use crate::wire::{self, WIRE_VERSION};
use crate::words::{self, Family, exchange as names, term};
use crate::{Alert, CaseId, Date, Deadline, Language, RuleCode};

/// The alerts of one or more cases on a day: deadlines that are due soon or overdue, and what else
/// stays visible until it is mended.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::{Language, exchange::{AlertList, Listed}};
/// let case = case_on_sick_leave();
/// let list = AlertList::new(&[Listed::new(&case)], "2026-02-03".parse()?);
/// let table = list.to_csv(Language::Nb);
/// assert!(table.starts_with("\u{FEFF}Sak;Merkelapp;Varsel;Status;Senest;"));
/// assert!(table.contains("\r\ns-1;;Lage oppfølgingsplan;Over fristen;2026-02-02;2026-02-01;;Arbeidsgiver;"));
/// assert!(list.to_json().starts_with(r#"{"list":"alerts","format":1,"on":"2026-02-03","cases":[{"case":"s-1","#));
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "varsler")]
pub struct AlertList {
    list: &'static str,
    format: u32,
    on: Date,
    cases: Vec<CaseAlerts>,
}

/// The alerts of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct CaseAlerts {
    case: CaseId,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<CaseLabel>,
    alerts: Vec<Alert>,
}

impl AlertList {
    /// The alerts of some cases on a day, in the order of the cases.
    #[must_use]
    pub fn new(cases: &[Listed<'_>], on: Date) -> Self {
        let alerts = |listed: &Listed<'_>| CaseAlerts {
            case: listed.case.id().clone(),
            label: listed.label.clone(),
            alerts: listed.case.alerts(on),
        };
        let cases = cases.iter().map(alerts).collect();
        Self { list: "alerts", format: WIRE_VERSION, on, cases }
    }

    /// As canonical JSON: each alert as [`Case::alerts`](crate::Case::alerts) has it.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    /// As CSV for a Norwegian Excel: UTF-8 with a byte order mark, `;` between cells, CRLF after
    /// rows, heads in the language. Dates are ISO 8601 (`2026-02-02`): they cannot be read in two
    /// ways, sort as text, and are dates to a program of tables whatever its language. A cell that
    /// would be a formula gets an apostrophe in front.
    #[must_use]
    #[doc(alias = "regneark")]
    pub fn to_csv(&self, language: Language) -> String {
        let mut table = Table::new();
        for (_, word) in AlertColumn::ALL {
            table.cell(names::alert_column(word, language));
        }
        table.end_row();
        for listed in &self.cases {
            for alert in &listed.alerts {
                for (column, _) in AlertColumn::ALL {
                    table.cell(&listed.cell(alert, column, language));
                }
                table.end_row();
            }
        }
        table.finish()
    }

    /// The CSV as a file.
    #[must_use]
    pub fn to_csv_file(&self, language: Language) -> File {
        let name = FileName::known("alerts.csv");
        File::new(name, MediaType::Csv, self.to_csv(language).into_bytes())
    }

    /// The JSON as a file.
    #[must_use]
    pub fn to_json_file(&self) -> File {
        File::new(FileName::known("alerts.json"), MediaType::Json, self.to_json().into_bytes())
    }
}

impl CaseAlerts {
    fn cell(&self, alert: &Alert, column: AlertColumn, language: Language) -> String {
        match (column, alert) {
            (AlertColumn::Case, _) => self.case.to_string(),
            (AlertColumn::Label, _) => {
                self.label.as_ref().map(CaseLabel::as_str).unwrap_or_default().to_owned()
            }
            (_, Alert::Deadline(deadline)) => deadline_cell(deadline, column, language),
            (AlertColumn::Plan, Alert::Rule { plan, .. }) => text_of(plan.as_deref()),
            (AlertColumn::Subject, Alert::Rule { item, .. }) => text_of(item.as_deref()),
            (_, Alert::Rule { alert, .. }) => rule_cell(*alert, column, language).to_owned(),
        }
    }
}

fn text_of(text: Option<&str>) -> String {
    text.unwrap_or_default().to_owned()
}

fn deadline_cell(deadline: &Deadline, column: AlertColumn, language: Language) -> String {
    match column {
        AlertColumn::Alert => names::what(deadline, language),
        AlertColumn::State => text_of(term(Family::DeadlineState, deadline.state.code(), language)),
        AlertColumn::Latest => deadline.latest.to_string(),
        AlertColumn::Safe => deadline.safe.to_string(),
        AlertColumn::Estimate if deadline.estimate => names::yes(language).to_owned(),
        AlertColumn::OwedBy => names::debtor(deadline.debtor, language).to_owned(),
        AlertColumn::Authority => deadline.citation.text(language).to_owned(),
        AlertColumn::Subject => text_of(deadline.subject.as_deref()),
        AlertColumn::Code => deadline.code.code().to_owned(),
        _ => String::new(),
    }
}

fn rule_cell(rule: RuleCode, column: AlertColumn, language: Language) -> &'static str {
    match column {
        AlertColumn::Alert => words::refusal(rule, language),
        AlertColumn::State => {
            term(Family::RefusalKind, rule.kind().code(), language).unwrap_or_default()
        }
        AlertColumn::Authority => {
            rule.rule().citations.first().map_or("", |citation| citation.text(language))
        }
        AlertColumn::Remedy => words::remedy(rule, language),
        AlertColumn::Code => rule.code(),
        _ => "",
    }
}
