//! What a request to Nav that did not succeed says to a person, and what Nav's documents are called.

use super::Language;
use super::rows::{Row, find, row};

/// What went wrong.
#[rustfmt::skip]
const FAILURES: &[Row] = &[
    row("not_connected", "Vi fikk ikke kontakt med serveren. Ingenting er sendt.", "Vi fekk ikkje kontakt med tenaren. Ingenting er sendt.", "There was no connection to the server. Nothing was sent."),
    row("interrupted", "Forbindelsen ble brutt før svaret kom.", "Sambandet vart brote før svaret kom.", "The connection broke before the answer came."),
    row("unreadable", "Svaret fra serveren kan ikke leses.", "Svaret frå tenaren kan ikkje lesast.", "The answer of the server cannot be read."),
    row("token", "Serveren godtok ikke tilgangen.", "Tenaren godtok ikkje tilgangen.", "The server did not accept the access token."),
    row("busy", "Serveren har for mye å gjøre nå.", "Tenaren har for mykje å gjere no.", "The server has too much to do now."),
    row("server", "Det er en feil hos serveren.", "Det er ein feil hos tenaren.", "The server has a fault."),
    row("refused", "Serveren godtok ikke det som ble sendt.", "Tenaren godtok ikkje det som vart sendt.", "The server did not accept what was sent."),
    row("gone", "Det som det ble spurt etter, finnes ikke, eller ikke lenger.", "Det som det vart spurt etter, finst ikkje, eller ikkje lenger.", "What was asked for does not exist, or no longer does."),
    row("address", "Det er en annen server på adressen enn den som var ment.", "Det er ein annan tenar på adressa enn den som var meint.", "There is another server at the address than the one that was meant."),
];

/// What to do about it.
#[rustfmt::skip]
const ADVICE: &[Row] = &[
    row("retry", "Prøv igjen om en stund.", "Prøv igjen om ei stund.", "Try again after a while."),
    row("ask", "Ingen vet om Nav har planen. Ikke send den på nytt: spør etter status, eller spør Nav.", "Ingen veit om Nav har planen. Ikkje send han på nytt: spør etter status, eller spør Nav.", "Nobody knows whether Nav has the plan. Do not send it again: ask for its status, or ask Nav."),
    row("fix", "Rett det som er galt først. Det samme får samme svar.", "Rett det som er gale først. Det same får same svar.", "Mend what is wrong first. The same gets the same answer."),
    row("give_up", "Det hjelper ikke å prøve igjen.", "Det hjelper ikkje å prøve igjen.", "Trying again does not help."),
];

/// What a document is called in the log and in an archive.
const DOCUMENTS: &[Row] = &[
    row("plan", "Oppfølgingsplan fra Nav", "Oppfølgingsplan frå Nav", "Follow-up plan from Nav"),
    row(
        "meeting",
        "Brev fra Nav om dialogmøte",
        "Brev frå Nav om dialogmøte",
        "Letter from Nav about a dialogue meeting",
    ),
    row("", "Dokument fra Nav", "Dokument frå Nav", "Document from Nav"),
];

/// What went wrong.
pub(crate) fn failure(kind: &str, language: Language) -> &'static str {
    find(FAILURES, kind, language).unwrap_or_default()
}

/// What to do about it.
pub(crate) fn advice(advice: &str, language: Language) -> &'static str {
    find(ADVICE, advice, language).unwrap_or_default()
}

/// What a document is called by its kind, or by none.
pub(crate) fn document(kind: Option<&str>, language: Language) -> &'static str {
    find(DOCUMENTS, kind.unwrap_or_default(), language).unwrap_or_default()
}

/// All texts, for the tests of words.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static Row> {
    [FAILURES, ADVICE, DOCUMENTS].into_iter().flatten()
}
