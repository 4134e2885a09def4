//! The words of calendars and tables: what an entry is called, the heads of columns, and what is
//! wrong with a row or a file that is read.

use super::rows::{Row, find, row};
use super::{Family, Language, choose, term};
use crate::{Deadline, Debtor, Label};

/// The heads of the columns of the list of alerts.
const ALERT_COLUMNS: &[Row] = &[
    row("case", "Sak", "Sak", "Case"),
    row("label", "Merkelapp", "Merkelapp", "Label"),
    row("alert", "Varsel", "Varsel", "Alert"),
    row("state", "Status", "Status", "Status"),
    row("latest", "Senest", "Seinast", "Latest"),
    row("safe", "Trygg dato", "Trygg dato", "Safe date"),
    row("estimate", "Anslag", "Overslag", "Estimate"),
    row("owed_by", "Ansvar", "Ansvar", "Owed by"),
    row("authority", "Hjemmel", "Heimel", "Authority"),
    row("remedy", "Hva nå", "Kva no", "What now"),
    row("plan", "Plan", "Plan", "Plan"),
    row("subject", "Gjelder", "Gjeld", "About"),
    row("code", "Kode", "Kode", "Code"),
];

/// The heads of the columns of the log.
const LOG_COLUMNS: &[Row] = &[
    row("case", "Sak", "Sak", "Case"),
    row("label", "Merkelapp", "Merkelapp", "Label"),
    row("entry", "Nr.", "Nr.", "No."),
    row("on", "Dato", "Dato", "Date"),
    row("kind", "Type", "Type", "Kind"),
    row("participants", "Deltakere", "Deltakarar", "Participants"),
    row("text", "Tekst", "Tekst", "Text"),
    row("attachments", "Vedlegg", "Vedlegg", "Attachments"),
    row("written_at", "Skrevet", "Skrive", "Written"),
    row("archive_system", "Arkivsystem", "Arkivsystem", "Archive system"),
    row("archive_reference", "Arkivreferanse", "Arkivreferanse", "Archive reference"),
];

/// What is wrong with a row, by the code of the fault.
const ROW_FAULTS: &[Row] = &[
    row(
        "quote_open",
        "Et anførselstegn åpnes og lukkes aldri.",
        "Eit hermeteikn blir opna og aldri lukka.",
        "A quotation mark is opened and never closed.",
    ),
    row(
        "quote_inside",
        "Det står tekst etter et avsluttende anførselstegn. Et anførselstegn i teksten skrives to ganger.",
        "Det står tekst etter eit avsluttande hermeteikn. Eit hermeteikn i teksten skal skrivast to gonger.",
        "There is text after a closing quotation mark. A quotation mark in the text is written twice.",
    ),
    row(
        "cell_count",
        "Raden har ikke like mange celler som overskriften.",
        "Rada har ikkje like mange celler som overskrifta.",
        "The row does not have as many cells as the heading.",
    ),
    row("missing", "Feltet mangler.", "Feltet manglar.", "The field is missing."),
    row(
        "date_form",
        "Datoen må skrives som 05.01.2026 eller 2026-01-05.",
        "Datoen må skrivast som 05.01.2026 eller 2026-01-05.",
        "The date must be written as 05.01.2026 or 2026-01-05.",
    ),
    row(
        "no_such_day",
        "Datoen finnes ikke i kalenderen.",
        "Datoen finst ikkje i kalenderen.",
        "The calendar has no such day.",
    ),
    row(
        "date_range",
        "Datoen må ligge fra 1900 til 2199.",
        "Datoen må liggje frå 1900 til 2199.",
        "The date must lie from 1900 to 2199.",
    ),
    row("kind_unknown", "Typen er ukjent.", "Typen er ukjend.", "The kind is not known."),
    row(
        "participant_unknown",
        "En deltaker er ukjent. Skriv rollen, ikke navnet.",
        "Ein deltakar er ukjend. Skriv rolla, ikkje namnet.",
        "A participant is not known. Write the role, not the name.",
    ),
    row(
        "attachment_quote",
        "Anførselstegnene i vedleggene hører ikke sammen.",
        "Hermeteikna i vedlegga høyrer ikkje saman.",
        "The quotation marks in the attachments do not belong together.",
    ),
    row(
        "other_case",
        "Raden gjelder en annen sak.",
        "Rada gjeld ei anna sak.",
        "The row is about another case.",
    ),
    row(
        "already_in_log",
        "Det samme står i loggen fra før.",
        "Det same står i loggen frå før.",
        "The log has the same already.",
    ),
];

/// What is wrong with a whole file, by the code of the fault.
const FILE_FAULTS: &[Row] = &[
    row("empty", "Filen er tom.", "Fila er tom.", "The file is empty."),
    row(
        "workbook",
        "Filen er en arbeidsbok. Lagre den som «CSV UTF-8».",
        "Fila er ei arbeidsbok. Lagre ho som «CSV UTF-8».",
        "The file is a workbook. Save it as “CSV UTF-8”.",
    ),
    row(
        "utf_16",
        "Filen er lagret som UTF-16. Lagre den som «CSV UTF-8».",
        "Fila er lagra som UTF-16. Lagre ho som «CSV UTF-8».",
        "The file is saved as UTF-16. Save it as “CSV UTF-8”.",
    ),
    row(
        "windows_1252",
        "Filen er lagret som Windows-1252. Lagre den som «CSV UTF-8».",
        "Fila er lagra som Windows-1252. Lagre ho som «CSV UTF-8».",
        "The file is saved as Windows-1252. Save it as “CSV UTF-8”.",
    ),
    row("no_text", "Filen er ikke tekst.", "Fila er ikkje tekst.", "The file is not text."),
    row(
        "heading_quote",
        "Anførselstegnene i overskriften hører ikke sammen.",
        "Hermeteikna i overskrifta høyrer ikkje saman.",
        "The quotation marks in the heading do not belong together.",
    ),
    row(
        "too_many_columns",
        "Overskriften har mer enn 64 kolonner.",
        "Overskrifta har meir enn 64 kolonnar.",
        "The heading has more than 64 columns.",
    ),
    row(
        "missing_column",
        "En kolonne mangler i overskriften: dato, type eller tekst.",
        "Ei kolonne manglar i overskrifta: dato, type eller tekst.",
        "A column is missing in the heading: date, kind or text.",
    ),
    row(
        "duplicate_column",
        "En kolonne står to ganger i overskriften.",
        "Ei kolonne står to gonger i overskrifta.",
        "A column stands twice in the heading.",
    ),
];

/// The head of a column of the list of alerts.
pub(crate) fn alert_column(word: &str, language: Language) -> &'static str {
    find(ALERT_COLUMNS, word, language).unwrap_or_default()
}

/// The head of a column of the log.
pub(crate) fn log_column(word: &str, language: Language) -> &'static str {
    find(LOG_COLUMNS, word, language).unwrap_or_default()
}

/// What is wrong with a row.
pub(crate) fn row_fault(code: &str, language: Language) -> &'static str {
    find(ROW_FAULTS, code, language).unwrap_or_default()
}

/// What is wrong with a file.
pub(crate) fn file_fault(code: &str, language: Language) -> &'static str {
    find(FILE_FAULTS, code, language).unwrap_or_default()
}

/// The wire word of a family that a text names: the word itself, or its name in any language.
pub(crate) fn word_named(family: Family, text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let named = |language, word| {
        term(family, word, language).is_some_and(|name| name.to_lowercase() == text)
    };
    super::words_of(family)
        .find(|word| *word == text || Language::ALL.iter().any(|language| named(*language, word)))
}

/// What a deadline asks for, or reminds of.
pub(crate) fn what(deadline: &Deadline, language: Language) -> String {
    match &deadline.label {
        Some(Label::Nav(label)) => named(Family::ReminderLabel, label.code(), language).to_owned(),
        Some(Label::House(name)) => match day_of(name) {
            Some(day) => {
                choose(["Påminnelse, dag ", "Påminning, dag ", "Reminder, day "], language)
                    .to_owned()
                    + day
            }
            None => name.to_string(),
        },
        None => named(Family::Deadline, deadline.code.code(), language).to_owned(),
    }
}

/// The day in the name that the library gives to a reminder that has none of its own.
fn day_of(name: &str) -> Option<&str> {
    let day = name.strip_prefix("day_")?;
    (!day.is_empty() && day.bytes().all(|byte| byte.is_ascii_digit())).then_some(day)
}

fn named(family: Family, word: &str, language: Language) -> &'static str {
    term(family, word, language).unwrap_or_default()
}

/// Who owes a deadline.
pub(crate) fn debtor(debtor: Debtor, language: Language) -> &'static str {
    named(Family::Debtor, debtor.as_str(), language)
}

/// What a calendar entry is called.
pub(crate) fn summary(what: &str, language: Language) -> String {
    format!("{}: {what}", choose(["Oppfølging", "Oppfølging", "Follow-up"], language))
}

/// A calendar entry that does not say what is due.
pub(crate) const fn bare_summary(language: Language) -> &'static str {
    choose(["Oppfølging: frist", "Oppfølging: frist", "Follow-up: deadline"], language)
}

/// What the calendar is called.
pub(crate) const fn calendar_name(language: Language) -> &'static str {
    choose(["Frister i oppfølging", "Fristar i oppfølging", "Follow-up deadlines"], language)
}

pub(crate) const fn latest(language: Language) -> &'static str {
    choose(["Senest", "Seinast", "Latest"], language)
}

pub(crate) const fn estimate(language: Language) -> &'static str {
    choose(["anslag", "overslag", "estimate"], language)
}

pub(crate) const fn owed_by(language: Language) -> &'static str {
    choose(["Ansvar", "Ansvar", "Owed by"], language)
}

pub(crate) const fn authority(language: Language) -> &'static str {
    choose(["Hjemmel", "Heimel", "Authority"], language)
}

pub(crate) const fn yes(language: Language) -> &'static str {
    choose(["ja", "ja", "yes"], language)
}
