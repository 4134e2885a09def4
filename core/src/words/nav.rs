//! What a request to Nav that did not succeed says to a person.

use super::{Language, Texts, choose};
use crate::nav::{Advice, FailureKind};

/// What went wrong.
pub(crate) const fn failure(kind: FailureKind, language: Language) -> &'static str {
    choose(failed(kind), language)
}

/// What to do about it.
pub(crate) const fn advice(advice: Advice, language: Language) -> &'static str {
    choose(advised(advice), language)
}

#[rustfmt::skip]
const fn failed(kind: FailureKind) -> Texts {
    use FailureKind as F;
    match kind {
        F::NotConnected => ["Vi fikk ikke kontakt med serveren. Ingenting er sendt.", "Vi fekk ikkje kontakt med tenaren. Ingenting er sendt.", "There was no connection to the server. Nothing was sent."],
        F::Interrupted => ["Forbindelsen ble brutt før svaret kom.", "Sambandet vart brote før svaret kom.", "The connection broke before the answer came."],
        F::Unreadable => ["Svaret fra serveren kan ikke leses.", "Svaret frå tenaren kan ikkje lesast.", "The answer of the server cannot be read."],
        F::Token => ["Serveren godtok ikke tilgangen.", "Tenaren godtok ikkje tilgangen.", "The server did not accept the access token."],
        F::Busy => ["Serveren har for mye å gjøre nå.", "Tenaren har for mykje å gjere no.", "The server has too much to do now."],
        F::Server => ["Det er en feil hos serveren.", "Det er ein feil hos tenaren.", "The server has a fault."],
        F::Refused => ["Serveren godtok ikke det som ble sendt.", "Tenaren godtok ikkje det som vart sendt.", "The server did not accept what was sent."],
        F::Gone => ["Det som det ble spurt etter, finnes ikke, eller ikke lenger.", "Det som det vart spurt etter, finst ikkje, eller ikkje lenger.", "What was asked for does not exist, or no longer does."],
        F::Address => ["Det er en annen server på adressen enn den som var ment.", "Det er ein annan tenar på adressa enn den som var meint.", "There is another server at the address than the one that was meant."],
    }
}

#[rustfmt::skip]
const fn advised(advice: Advice) -> Texts {
    match advice {
        Advice::Retry => ["Prøv igjen om en stund.", "Prøv igjen om ei stund.", "Try again after a while."],
        Advice::Ask => ["Ingen vet om Nav har planen. Ikke send den på nytt: spør etter status, eller spør Nav.", "Ingen veit om Nav har planen. Ikkje send han på nytt: spør etter status, eller spør Nav.", "Nobody knows whether Nav has the plan. Do not send it again: ask for its status, or ask Nav."],
        Advice::Fix => ["Rett det som er galt først. Det samme får samme svar.", "Rett det som er gale først. Det same får same svar.", "Mend what is wrong first. The same gets the same answer."],
        Advice::GiveUp => ["Det hjelper ikke å prøve igjen.", "Det hjelper ikkje å prøve igjen.", "Trying again does not help."],
    }
}
