//! The words of the registration sheet, and of what a package or a receipt has to say.
//!
//! What the screens of Websak and Elements say stands in Norwegian in every language, since that is
//! what a person looks for. `websak:save` is the word `save` in Websak.

use super::rows::{Row, find, row};
use super::{Language, choose};
use crate::ArchiveSystem;

/// What a field is called.
const LABELS: &[Row] = &[
    row("what_to_type", "Hva du skriver", "Kva du skriv", "What to type"),
    row("what_to_do", "Hva du gjør", "Kva du gjer", "What to do"),
    row("folder", "Mappe", "Mappe", "Folder («mappe»)"),
    row("kind", "Type dokument", "Type dokument", "Kind of document"),
    row("title", "Tittel", "Tittel", "Title («tittel»)"),
    row("websak:second_title", "Tittel2", "Tittel2", "Tittel2"),
    row(
        "public_title",
        "Offentlig tittel",
        "Offentleg tittel",
        "Public title («offentlig tittel»)",
    ),
    row("access_code", "Tilgangskode", "Tilgangskode", "Access code («tilgangskode»)"),
    row("legal_basis", "Hjemmel", "Heimel", "Legal basis («hjemmel»)"),
    row("document_type", "Dokumenttype", "Dokumenttype", "Document type («dokumenttype»)"),
    row("document_date", "Dokumentdato", "Dokumentdato", "Document date («dokumentdato»)"),
    row("received_from", "Avsender", "Avsendar", "Sender («avsender»)"),
    row("received_on", "Mottatt dato", "Motteken dato", "Date of receipt («mottatt dato»)"),
    row("status", "Status når du er ferdig", "Status når du er ferdig", "Status when you are done"),
    row("file", "Fil", "Fil", "File"),
    row("attachment", "Vedlegg", "Vedlegg", "Attachment («vedlegg»)"),
    row("sum", "SHA-256", "SHA-256", "SHA-256"),
    row(
        "earlier",
        "Tidligere utgave i arkivet",
        "Tidlegare utgåve i arkivet",
        "Earlier version in the archive",
    ),
    row("key", "Nøkkel", "Nøkkel", "Key"),
];

/// What to do, by the step.
const STEPS: &[Row] = &[
    row(
        "find_folder",
        "Finn mappen til den ansatte i arkivet.",
        "Finn mappa til den tilsette i arkivet.",
        "Find the folder of the employee in the archive.",
    ),
    row(
        "websak:find_folder",
        "Søk fram personalmappen til den ansatte.",
        "Søk fram personalmappa til den tilsette.",
        "Search for the personnel folder of the employee («personalmappe»).",
    ),
    row(
        "elements:find_folder",
        "Finn HMS-mappen til den ansatte. Spør arkivtjenesten hvis du ikke finner den.",
        "Finn HMS-mappa til den tilsette. Spør arkivtenesta om du ikkje finn ho.",
        "Find the HMS folder of the employee («HMS-mappe»). Ask the archive service if it is not there.",
    ),
    row(
        "new_note",
        "Lag et internt notat uten oppfølging.",
        "Lag eit internt notat utan oppfølging.",
        "Make an internal note without follow-up («internt notat uten oppfølging»).",
    ),
    row(
        "websak:new_note",
        "Velg «Nytt dokument» og «X-notat».",
        "Vel «Nytt dokument» og «X-notat».",
        "Choose «Nytt dokument» and «X-notat».",
    ),
    row(
        "new_incoming",
        "Lag en ny journalpost for et inngående dokument.",
        "Lag ein ny journalpost for eit inngåande dokument.",
        "Make a new entry for an incoming document («inngående dokument»).",
    ),
    row(
        "fill_in",
        "Fyll ut feltene slik det står over.",
        "Fyll ut felta slik det står over.",
        "Fill in the fields as they stand above.",
    ),
    row(
        "import",
        "Last opp filene. Planen er hoveddokument.",
        "Last opp filene. Planen er hovuddokument.",
        "Upload the files. The plan is the main document.",
    ),
    row(
        "websak:import",
        "Trykk på «Importer dokument», velg filene og trykk på «Åpne».",
        "Trykk på «Importer dokument», vel filene og trykk på «Åpne».",
        "Press «Importer dokument», choose the files and press «Åpne».",
    ),
    row(
        "import_document",
        "Last opp filene. Den første er hoveddokument.",
        "Last opp filene. Den første er hovuddokument.",
        "Upload the files. The first one is the main document.",
    ),
    row("save", "Lagre notatet.", "Lagre notatet.", "Save the note («lagre»)."),
    row("websak:save", "Trykk på «Lagre».", "Trykk på «Lagre».", "Press «Lagre»."),
    row("save_entry", "Lagre journalposten.", "Lagre journalposten.", "Save the entry («lagre»)."),
    row("dispatch", "Ekspeder notatet.", "Ekspeder notatet.", "Dispatch the note («ekspeder»)."),
    row(
        "websak:dispatch",
        "Ekspeder notatet. Det skal gjøres selv om et X-notat ikke har mottaker, for først da er det ferdig.",
        "Ekspeder notatet. Det skal gjerast sjølv om eit X-notat ikkje har mottakar, for først då er det ferdig.",
        "Dispatch the note («ekspeder»). An X-notat has no recipient, but only then is it finished.",
    ),
    row(
        "record_archived",
        "Registrer i oppfølgingssystemet at planen er arkivert, med nummeret som notatet fikk.",
        "Registrer i oppfølgingssystemet at planen er arkivert, med nummeret som notatet fekk.",
        "Record in the follow-up system that the plan is archived, with the number that the note was given.",
    ),
    row(
        "record_log_archived",
        "Registrer der at vedleggene fra loggen er arkivert.",
        "Registrer der at vedlegga frå loggen er arkiverte.",
        "Record there that the attachments from the log are archived.",
    ),
    row(
        "record_document",
        "Registrer i oppfølgingssystemet at dokumentet er arkivert, med nummeret som det fikk.",
        "Registrer i oppfølgingssystemet at dokumentet er arkivert, med nummeret som det fekk.",
        "Record in the follow-up system that the document is archived, with the number that it was given.",
    ),
    row(
        "record_dispatched",
        "Registrer der at notatet er ekspedert.",
        "Registrer der at notatet er ekspedert.",
        "Record there that the note is dispatched.",
    ),
    row(
        "delete_copy",
        "Slett filene fra maskinen din, også fra mappen med nedlastinger og fra papirkurven.",
        "Slett filene frå maskina di, òg frå mappa med nedlastingar og frå papirkorga.",
        "Delete the files from your computer, also from the folder of downloads and from the bin.",
    ),
    row(
        "confirm_copy_deleted",
        "Bekreft i oppfølgingssystemet at kopien er slettet.",
        "Stadfest i oppfølgingssystemet at kopien er sletta.",
        "Confirm in the follow-up system that the copy is deleted.",
    ),
];

/// What is other than the host may expect.
const NOTES: &[Row] = &[
    row(
        "name_not_screened",
        "Tittelen har ikke navn, fordi posten ikke er skjermet.",
        "Tittelen har ikkje namn, fordi posten ikkje er skjerma.",
        "The title has no name, because the entry is not screened.",
    ),
    row(
        "name_not_given",
        "Navnet er ikke oppgitt, så tittelen sier ikke hvem planen gjelder.",
        "Namnet er ikkje oppgitt, så tittelen seier ikkje kven planen gjeld.",
        "No name was given, so the title does not say whose plan it is.",
    ),
    row(
        "name_left_out",
        "Navnet ser ut til å inneholde et fødselsnummer eller en helseopplysning og er utelatt fra tittelen.",
        "Namnet ser ut til å innehalde eit fødselsnummer eller ei helseopplysning og er utelate frå tittelen.",
        "The name looks like it holds a national identity number or health information and was left out of the title.",
    ),
    row(
        "name_cut",
        "Navnet er forkortet i tittelen.",
        "Namnet er forkorta i tittelen.",
        "The name is cut in the title.",
    ),
    row(
        "registrar_left_out",
        "Navnet på den som registrerer, er utelatt fordi det ser ut til å inneholde et fødselsnummer eller en helseopplysning.",
        "Namnet på den som registrerer, er utelate fordi det ser ut til å innehalde eit fødselsnummer eller ei helseopplysning.",
        "The name of who registers it was left out, because it looks like it holds a national identity number or health information.",
    ),
    row(
        "attachment_title_replaced",
        "Tittelen på et vedlegg er byttet ut fordi den ser ut til å inneholde navnet til den ansatte, et fødselsnummer eller en helseopplysning.",
        "Tittelen på eit vedlegg er bytt ut fordi han ser ut til å innehalde namnet til den tilsette, eit fødselsnummer eller ei helseopplysning.",
        "The title of an attachment was replaced, because it looks like it holds the employee's name, a national identity number or health information.",
    ),
    row(
        "earlier_left_out",
        "Referansen til den tidligere utgaven er utelatt fordi den ser ut til å inneholde et fødselsnummer eller en helseopplysning.",
        "Referansen til den tidlegare utgåva er utelaten fordi han ser ut til å innehalde eit fødselsnummer eller ei helseopplysning.",
        "The reference of the earlier version was left out, because it looks like it holds a national identity number or health information.",
    ),
    row(
        "folder_not_given",
        "Mappen er ikke oppgitt og må finnes i arkivet.",
        "Mappa er ikkje oppgitt og må finnast i arkivet.",
        "No folder was given, so it has to be found in the archive.",
    ),
    row(
        "eformidling_left_out",
        "Pakken har ingen melding for eFormidling, som trenger systemID for mappen eller en arkivdel.",
        "Pakka har inga melding for eFormidling, som treng systemID for mappa eller ein arkivdel.",
        "The package has no message for eFormidling, which needs the folder's systemID or a part of the archive.",
    ),
];

/// What is wrong with an answer.
const RECEIPT_FAULTS: &[Row] = &[
    row(
        "unreadable",
        "Svaret fra arkivet kan ikke leses.",
        "Svaret frå arkivet kan ikkje lesast.",
        "The answer from the archive cannot be read.",
    ),
    row(
        "not_a_receipt",
        "Svaret er ikke en kvittering fra Fiks Arkiv.",
        "Svaret er ikkje ei kvittering frå Fiks Arkiv.",
        "The answer is not a receipt from Fiks Arkiv.",
    ),
    row(
        "incomplete",
        "Kvitteringen sier ikke hvilken post som ble laget.",
        "Kvitteringa seier ikkje kva post som vart laga.",
        "The receipt does not say which entry was made.",
    ),
    row(
        "other_entry",
        "Kvitteringen gjelder en annen post.",
        "Kvitteringa gjeld ein annan post.",
        "The receipt is of another entry.",
    ),
    row(
        "invalid_request",
        "Arkivet godtar ikke meldingen.",
        "Arkivet godtek ikkje meldinga.",
        "The archive does not accept the message.",
    ),
    row(
        "not_found",
        "Arkivet finner ikke mappen eller det andre som meldingen viser til.",
        "Arkivet finn ikkje mappa eller det andre som meldinga viser til.",
        "The archive does not find the folder, or whatever else the message points to.",
    ),
    row(
        "server_error",
        "Arkivet har en feil og har ikke tatt imot noe.",
        "Arkivet har ein feil og har ikkje teke imot noko.",
        "The archive is out of order and has taken nothing in.",
    ),
    row(
        "entry_failed",
        "Arkivet kunne ikke lage posten.",
        "Arkivet kunne ikkje lage posten.",
        "The archive could not make the entry.",
    ),
    row(
        "folder_failed",
        "Arkivet kunne ikke bruke mappen.",
        "Arkivet kunne ikkje bruke mappa.",
        "The archive could not use the folder.",
    ),
    row(
        "choice",
        "Arkivprofilen som ble brukt, er ikke gyldig.",
        "Arkivprofilen som vart brukt, er ikkje gyldig.",
        "The archive profile that was used is not valid.",
    ),
];

/// What to do about it.
const ADVICE: &[Row] = &[
    row(
        "retry",
        "Send den samme meldingen på nytt senere. Nøkkelen hindrer at den blir arkivert to ganger.",
        "Send den same meldinga på nytt seinare. Nøkkelen hindrar at ho blir arkivert to gonger.",
        "Send the same message again later. Its key keeps it from being archived twice.",
    ),
    row(
        "fix",
        "Rett mappen eller arkivprofilen, lag pakken på nytt og send den.",
        "Rett mappa eller arkivprofilen, lag pakka på nytt og send ho.",
        "Correct the folder or the archive profile, make a new package and send it.",
    ),
    row(
        "give_up",
        "Ikke send på nytt. Se etter i arkivet om posten finnes der, og registrer den for hånd.",
        "Ikkje send på nytt. Sjå etter i arkivet om posten finst der, og registrer han for hand.",
        "Do not send again. Check in the archive whether the entry is there, and record it by hand.",
    ),
];

/// The words of a system, or else those of all.
fn of_system(rows: &[Row], word: &str, system: ArchiveSystem, language: Language) -> &'static str {
    let own = find(rows, &format!("{}:{word}", system.as_str()), language);
    own.or_else(|| find(rows, word, language)).unwrap_or_default()
}

/// What a field is called, and the headings.
pub(crate) fn label(word: &str, system: ArchiveSystem, language: Language) -> &'static str {
    of_system(LABELS, word, system, language)
}

/// What to do.
pub(crate) fn step(word: &str, system: ArchiveSystem, language: Language) -> &'static str {
    of_system(STEPS, word, system, language)
}

/// What the sheet is called.
pub(crate) const fn heading(system: ArchiveSystem, language: Language) -> &'static str {
    let texts = match system {
        ArchiveSystem::Websak => {
            ["Registrering i Websak", "Registrering i Websak", "Registration in Websak"]
        }
        ArchiveSystem::Elements => {
            ["Registrering i Elements", "Registrering i Elements", "Registration in Elements"]
        }
        ArchiveSystem::Generic => {
            ["Registrering i arkivet", "Registrering i arkivet", "Registration in the archive"]
        }
    };
    choose(texts, language)
}

/// What the kind of document is called on the screen, in whatever language the sheet is.
pub(crate) const fn kind(system: ArchiveSystem, incoming: bool) -> &'static str {
    match system {
        _ if incoming => "Inngående dokument (I)",
        ArchiveSystem::Websak => "X-notat",
        ArchiveSystem::Elements => "Internt notat uten oppfølging",
        ArchiveSystem::Generic => "Organinternt dokument uten oppfølging (X)",
    }
}

/// A note about a package.
pub(crate) fn note(word: &str, language: Language) -> &'static str {
    find(NOTES, word, language).unwrap_or_default()
}

/// What is wrong with an answer.
pub(crate) fn receipt_fault(code: &str, language: Language) -> &'static str {
    find(RECEIPT_FAULTS, code, language).unwrap_or_default()
}

/// What to do about it.
pub(crate) fn advice(word: &str, language: Language) -> &'static str {
    find(ADVICE, word, language).unwrap_or_default()
}

/// All texts, for the tests of words.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static Row> {
    [LABELS, STEPS, NOTES, RECEIPT_FAULTS, ADVICE].into_iter().flatten()
}
