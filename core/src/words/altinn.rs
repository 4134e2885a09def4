//! What is said of the form of Altinn 2: its faults, what became of its fields, and the names under
//! which what has no field of its own stands in another.

use super::{Language, Texts, choose};
use crate::XmlFault;

pub(crate) const fn xml(fault: XmlFault, language: Language) -> &'static str {
    choose(
        match fault {
            XmlFault::TooLarge => [
                "Filen er større eller dypere enn et skjema er.",
                "Fila er større eller djupare enn eit skjema er.",
                "The file is larger or deeper than a form is.",
            ],
            XmlFault::Encoding => [
                "Filen er ikke i UTF-8. Lagre den i UTF-8 og prøv igjen.",
                "Fila er ikkje i UTF-8. Lagre ho i UTF-8 og prøv igjen.",
                "The file is not in UTF-8. Save it in UTF-8 and try again.",
            ],
            XmlFault::DocumentType => [
                "Filen har en dokumenttype (DOCTYPE), og slike leses ikke.",
                "Fila har ein dokumenttype (DOCTYPE), og slike blir ikkje lesne.",
                "The file has a document type (DOCTYPE), and such files are not read.",
            ],
            XmlFault::Entity => [
                "Filen viser til en entitet som XML ikke har selv.",
                "Fila viser til ein entitet som XML ikkje har sjølv.",
                "The file refers to an entity that XML itself does not have.",
            ],
            XmlFault::Malformed => [
                "Filen er ikke gyldig XML. Kanskje mangler slutten.",
                "Fila er ikkje gyldig XML. Kanskje manglar slutten.",
                "The file is not valid XML. Perhaps its end is missing.",
            ],
        },
        language,
    )
}

pub(crate) const fn not_a_form(language: Language) -> &'static str {
    choose(
        [
            "Filen er ikke en oppfølgingsplan fra Altinn 2.",
            "Fila er ikkje ein oppfølgingsplan frå Altinn 2.",
            "The file is no follow-up plan of Altinn 2.",
        ],
        language,
    )
}

pub(crate) const fn fields(language: Language) -> &'static str {
    choose(
        [
            "Felter i skjemaet mangler eller er feil.",
            "Felt i skjemaet manglar eller er feil.",
            "Fields of the form are missing or wrong.",
        ],
        language,
    )
}

/// What is wrong with a field, by its code.
#[rustfmt::skip]
pub(crate) fn fault(code: &str, language: Language) -> &'static str {
    choose(
        match code {
            "missing" => ["Feltet mangler.", "Feltet manglar.", "The field is missing."],
            "length" => ["Feltet har feil antall tegn.", "Feltet har feil tal på teikn.", "The field has the wrong number of characters."],
            "not_a_date" => ["Feltet er ikke en dato fra 1900 til 2199 på formen 2017-03-01.", "Feltet er ikkje ein dato frå 1900 til 2199 på forma 2017-03-01.", "The field is no date from 1900 to 2199 of the form 2017-03-01."],
            "not_yes_or_no" => ["Feltet er verken ja (true) eller nei (false).", "Feltet er verken ja (true) eller nei (false).", "The field is neither yes (true) nor no (false)."],
            "unknown" => ["Skjemaet har ikke noe slikt felt her.", "Skjemaet har ikkje noko slikt felt her.", "The form has no such field here."],
            "not_in_edition" => ["Denne utgaven av skjemaet har ikke feltet.", "Denne utgåva av skjemaet har ikkje feltet.", "This edition of the form does not have the field."],
            "twice" => ["Feltet står to ganger.", "Feltet står to gonger.", "The field stands twice."],
            "order" => ["Feltet står på feil plass.", "Feltet står på feil plass.", "The field stands in the wrong place."],
            "text_between" => ["Det står tekst mellom feltene.", "Det står tekst mellom felta.", "There is text between the fields."],
            "nil_with_content" => ["Feltet er merket som tomt, men er det ikke.", "Feltet er merkt som tomt, men er det ikkje.", "The field is marked as empty, but is not."],
            _ => [""; 3],
        },
        language,
    )
}

/// What became of a field, by its code.
#[rustfmt::skip]
pub(crate) fn note(code: &str, language: Language) -> &'static str {
    choose(
        match code {
            "no_place" => ["Det finnes ikke noe sted for det.", "Det finst ikkje nokon stad for det.", "There is no place for it."],
            "host_keeps" => ["Saken har bare nøkler til personer og virksomheter. Navn og telefonnumre hører hjemme i fagsystemet.", "Saka har berre nøklar til personar og verksemder. Namn og telefonnummer høyrer heime i fagsystemet.", "The case has only keys of persons and organisations. Names and telephone numbers belong in the host system."],
            "cut" => ["Teksten er lengre enn regelsettet tillater, og slutten er tatt bort. Sett større grenser i regelsettet for å beholde alt.", "Teksten er lengre enn regelsettet tillèt, og slutten er teken bort. Set større grenser i regelsettet for å halde på alt.", "The text is longer than the policy allows, and its end is gone. Set greater limits in the policy to keep all of it."],
            "cleaned" => ["Usynlige tegn er tatt bort.", "Usynlege teikn er tekne bort.", "Characters that nobody sees were taken out."],
            "zone_left_out" => ["Dagen er beholdt, men ikke tidssonen.", "Dagen er halden på, men ikkje tidssona.", "The day is kept, and its time zone is not."],
            "attribute_left_out" => ["Et attributt i filen er ikke tatt med.", "Eit attributt i fila er ikkje teke med.", "An attribute in the file was left out."],
            "later_moment" => ["Saken har en senere hendelse, så dagen er flyttet dit.", "Saka har ei seinare hending, så dagen er flytt dit.", "The case has a later event, so the day was moved to that."],
            "in_description" => ["Det står i beskrivelsen av tiltaket, med navnet på feltet foran.", "Det står i skildringa av tiltaket, med namnet på feltet framfor.", "It stands in the description of the measure, with the name of the field before it."],
            "in_log" => ["Det står i loggen, med navnet på feltet foran.", "Det står i loggen, med namnet på feltet framfor.", "It stands in the log, with the name of the field before it."],
            "in_ordinary_tasks" => ["Det står i de ordinære arbeidsoppgavene.", "Det står i dei ordinære arbeidsoppgåvene.", "It stands in the ordinary tasks."],
            "in_additional" => ["Det står i de utfyllende opplysningene, med navnet på feltet foran.", "Det står i dei utfyllande opplysningane, med namnet på feltet framfor.", "It stands in the further information, with the name of the field before it."],
            "split" => ["Teksten er delt på flere oppgaver eller kommentarer.", "Teksten er delt på fleire oppgåver eller kommentarar.", "The text is divided among several tasks or comments."],
            "forced_reason" => ["Det er begrunnelsen for at lederen godkjenner uten den ansatte.", "Det er grunngivinga for at leiaren godkjenner utan den tilsette.", "It is the reason why the manager approves without the employee."],
            "replaced" => ["Nummeret som fagsystemet oppga, er brukt i stedet.", "Nummeret som fagsystemet oppgav, er brukt i staden.", "The number that the host gave is used instead."],
            "assumed_note" => ["Skjemaet sier ikke når sykmeldingen slutter. Den regnes som digital og til dagen for siste endring hvis ikke annet er oppgitt.", "Skjemaet seier ikkje når sjukmeldinga sluttar. Ho blir rekna som digital og til dagen for siste endring om ikkje anna er oppgitt.", "The form does not say when the sick note ends. It is taken as digital, and to the day of the last change unless another day is given."],
            "assumed_grade" => ["Graden er ikke et tall fra 1 til 100. Den regnes som 100 prosent.", "Graden er ikkje eit tal frå 1 til 100. Han blir rekna som 100 prosent.", "The degree is no number from 1 to 100. It is taken as 100 percent."],
            "assumed_heading" => ["Skjemaet har ingen overskrift. De første ordene er brukt.", "Skjemaet har inga overskrift. Dei første orda er brukte.", "The form has no heading. The first words are used."],
            "assumed_reason" => ["Skjemaet har ingen begrunnelse, og det står i stedet for den.", "Skjemaet har inga grunngiving, og det står i staden for ho.", "The form has no reason, and that is said in its place."],
            "assumed_period" => ["Perioden mangler, eller slutter før den begynner. Den er fylt ut med de dagene som er kjent.", "Perioden manglar, eller sluttar før han byrjar. Han er fylt ut med dei dagane som er kjende.", "The period is missing, or ends before it begins. It is filled in with the days that are known."],
            "assumed_validity" => ["Skjemaet har verken gyldighet eller evalueringsdato. Planen gjelder fra den godkjennes til det siste tiltaket slutter, og evalueres den dagen.", "Skjemaet har verken gyldigheit eller evalueringsdato. Planen gjeld frå han blir godkjend til det siste tiltaket sluttar, og blir evaluert den dagen.", "The form has neither validity nor evaluation date. The plan holds from its approval until the last measure ends, and is evaluated on that day."],
            "assumed_signature" => ["Datoen for underskriftene mangler. Dagen for siste endring er brukt.", "Datoen for underskriftene manglar. Dagen for siste endring er brukt.", "The day of the signatures is missing. The day of the last change is used."],
            "delivery_unknown" => ["Planen skulle sendes, men det er ikke kjent om den kom fram. Den sendes ikke på nytt.", "Planen skulle sendast, men det er ikkje kjent om han kom fram. Han blir ikkje send på nytt.", "The plan was to be sent, but whether it arrived is not known. It is not sent again."],
            "not_approved" => ["Det er ikke kjent at noen har godkjent planen, så den blir et utkast.", "Det er ikkje kjent at nokon har godkjent planen, så han blir eit utkast.", "Nobody is known to have approved the plan, so it stays a draft."],
            "help_kind_unknown" => ["Planen sier ikke hva slags hjelp fra Nav. Det er skrevet som råd og veiledning.", "Planen seier ikkje kva slags hjelp frå Nav. Det er skrive som råd og rettleiing.", "The plan does not say what help from Nav. It is written as advice."],
            "approval_as_date" => ["Skjemaet har bare datoen, ikke hvem som godkjente og hvordan.", "Skjemaet har berre datoen, ikkje kven som godkjende og korleis.", "The form has only the day, not who approved and how."],
            _ => [""; 3],
        },
        language,
    )
}

/// Declares the labels, one a line.
macro_rules! labels {
    ($($name:ident => $nb:literal | $nn:literal | $en:literal;)+) => {
        /// The name before a text that stands in the field of another.
        #[derive(Copy, Clone, PartialEq, Eq, Debug)]
        pub(crate) enum Label { $($name),+ }

        impl Label {
            #[cfg(test)]
            pub(super) const ALL: &'static [Self] = &[$(Self::$name),+];

            pub(super) const fn texts(self) -> Texts {
                match self { $(Self::$name => [$nb, $nn, $en]),+ }
            }

            pub(crate) const fn in_language(self, language: Language) -> &'static str {
                choose(self.texts(), language)
            }
        }
    };
}

labels! {
    Yes => "ja" | "ja" | "yes";
    No => "nei" | "nei" | "no";
    Goal => "Mål" | "Mål" | "Goal";
    Degree => "Sykmeldingsgrad i perioden" | "Sjukmeldingsgrad i perioden" | "Degree of sick leave in the period";
    Period => "Periode i skjemaet" | "Periode i skjemaet" | "Period in the form";
    ClinicianQuestion => "Behov for avklaring med sykmelder" | "Behov for avklaring med sjukmeldar" | "To clarify with the practitioner";
    OthersHelp => "Bistand fra andre" | "Bistand frå andre" | "Help from others";
    OccupationalHealth => "Bistand fra bedriftshelsetjenesten" | "Bistand frå bedriftshelsetenesta" | "Help from the occupational health service";
    NavAdvice => "Nav: råd og veiledning" | "Nav: råd og rettleiing" | "Nav: advice";
    NavMeeting => "Nav: dialogmøte" | "Nav: dialogmøte" | "Nav: dialogue meeting";
    NavMeasures => "Nav: arbeidsrettede tiltak og virkemidler" | "Nav: arbeidsretta tiltak og verkemiddel" | "Nav: work-oriented measures";
    NavAids => "Nav: hjelpemidler" | "Nav: hjelpemiddel" | "Nav: aids";
    NotPossible => "Tilrettelagt arbeid er ikke mulig" | "Tilrettelagt arbeid er ikkje mogleg" | "Work cannot be facilitated";
    MoreNeeded => "Behov for nye tiltak" | "Behov for nye tiltak" | "New measures are needed";
    CannotBeDone => "Arbeidsoppgaver som ikke kan utføres" | "Arbeidsoppgåver som ikkje kan utførast" | "Tasks that cannot be done";
    FollowUp => "Oppfølging" | "Oppfølging" | "Follow-up";
    Effect => "Vurdering av tiltaket" | "Vurdering av tiltaket" | "Assessment of the measure";
    Additional => "Utfyllende opplysninger" | "Utfyllande opplysningar" | "Further information";
    Contributed => "Arbeidstaker har medvirket" | "Arbeidstakar har medverka" | "The employee has contributed";
    NotContributed => "Hvorfor arbeidstaker ikke har medvirket" | "Kvifor arbeidstakar ikkje har medverka" | "Why the employee has not contributed";
    CertifiedOn => "Sykmeldingsdato" | "Sjukmeldingsdato" | "Day of the sick note";
    FromForm => "Fra skjemaet i Altinn" | "Frå skjemaet i Altinn" | "From the Altinn form";
    SaidInForm => "Står i skjemaet fra Altinn uten begrunnelse" | "Står i skjemaet frå Altinn utan grunngiving" | "Stands in the Altinn form without a reason";
    Measure => "Tiltak" | "Tiltak" | "Measure";

    Proposed => "Forslag" | "Forslag" | "Proposed";
    Agreed => "Avtalt" | "Avtalt" | "Agreed";
    NotRelevant => "Ikke aktuelt" | "Ikkje aktuelt" | "Not relevant";
    Reason => "Begrunnelse" | "Grunngiving" | "Reason";
    WithFacilitation => "med tilrettelegging" | "med tilrettelegging" | "with facilitation";
    Elsewhere => "annet sted" | "annan stad" | "another place";
    MoreTime => "mer tid" | "meir tid" | "more time";
    WithHelp => "med hjelp" | "med hjelp" | "with help";
    Can => "kan utføres" | "kan utførast" | "can be done";
    NotAssessed => "ikke vurdert" | "ikkje vurdert" | "not assessed";
    EvaluateOn => "Evalueringsdato" | "Evalueringsdato" | "Evaluation date";
    Valid => "Gyldig" | "Gyldig" | "Valid";
    To => "til" | "til" | "to";
    EarlierFacilitation => "Tidligere tilrettelegging" | "Tidlegare tilrettelegging" | "Earlier facilitation";
    OtherFacilitation => "Annen tilrettelegging som er vurdert" | "Anna tilrettelegging som er vurdert" | "Other facilitation that was considered";
    TasksThatCanBeDone => "Arbeidsoppgaver som kan utføres" | "Arbeidsoppgåver som kan utførast" | "Tasks that can be done";
}

/// All that is said in the two Norwegians and English, for a test of them.
#[cfg(test)]
pub(super) fn all_texts() -> impl Iterator<Item = Texts> {
    use crate::nav::altinn::{FormFaultKind, FormNoteKind};
    let texts = |said: &dyn Fn(Language) -> &'static str| Language::ALL.map(said);
    let faults = FormFaultKind::WORDS.iter().map(move |code| texts(&|one| fault(code, one)));
    let notes = FormNoteKind::WORDS.iter().map(move |code| texts(&|one| note(code, one)));
    faults.chain(notes).chain(Label::ALL.iter().map(|label| label.texts()))
}
