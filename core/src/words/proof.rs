//! The words of the proof pack: its document, and how it is verified.

use super::phrases::phrases;
use super::{Language, Texts, choose};

phrases! {
    /// A heading, a label or a sentence of the proof pack. None says anything about health.
    ProofPhrase:
    Title => "Dokumentasjon av oppfølgingen" | "Dokumentasjon av oppfølginga" | "Documentation of the follow-up";
    About => "Om dokumentasjonen" | "Om dokumentasjonen" | "About this documentation";
    Purpose => "Dokumentasjonen viser Arbeidstilsynet og Nav hvordan arbeidsgiveren har fulgt opp: plan, innkalling, frammøte, deling og frister." | "Dokumentasjonen viser Arbeidstilsynet og Nav korleis arbeidsgjevaren har følgt opp: plan, innkalling, frammøte, deling og fristar." | "This documentation shows the Labour Inspection Authority and Nav how the employer has followed up: plan, summons, attendance, sharing and deadlines.";
    WithoutContent => "Det personene har skrevet, er holdt tilbake. Kontrollsummene gjør at det kan legges fram og kontrolleres senere." | "Det personane har skrive, er halde tilbake. Kontrollsummane gjer at det kan leggjast fram og kontrollerast seinare." | "What the persons have written is withheld. The checksums make it possible to produce and verify it later.";
    WithContent => "Det personene har skrevet, står ved hendelsene." | "Det personane har skrive, står ved hendingane." | "What the persons have written stands with the events.";
    RestsOn => "Hjemmel" | "Heimel" | "Legal basis";
    Reference => "Referanse" | "Referanse" | "Reference";
    Made => "Laget" | "Laga" | "Made";
    CountedBy => "Fravær er slått sammen etter" | "Fråvær er slått saman etter" | "Absences are merged by";
    Reading => "En uke regnes til" | "Ei veke blir rekna til" | "A week is counted to";
    ReadingLatest => "samme ukedag" | "same vekedag" | "the same weekday";
    ReadingSafe => "dagen før" | "dagen før" | "the day before";
    RuleSet => "Regelsett i hendelsene" | "Regelsett i hendingane" | "Rule sets in the events";

    Absences => "Fravær" | "Fråvær" | "Absence";
    FirstDay => "Første dag" | "Første dag" | "First day";
    LastDay => "Siste kjente dag" | "Siste kjende dag" | "Last known day";
    CountedFrom => "Frister regnes fra" | "Fristar blir rekna frå" | "Deadlines count from";
    NoAbsence => "Saken har ikke noe fravær." | "Saka har ikkje noko fråvær." | "The case has no absence.";

    Duties => "Plikter og frister" | "Plikter og fristar" | "Duties and deadlines";
    Duty => "Plikt" | "Plikt" | "Duty";
    Debtor => "Hvem" | "Kven" | "Who";
    Latest => "Frist" | "Frist" | "Deadline";
    Standing => "Status" | "Status" | "Status";
    NoDuty => "Loven ga ingen plikter med frist." | "Lova gav ingen plikter med frist." | "The law gave no duties with a deadline.";
    MetOn => "Gjort" | "Gjort" | "Done";
    LateBy => "etter fristen" | "etter fristen" | "after the deadline";

    Plans => "Oppfølgingsplaner" | "Oppfølgingsplanar" | "Follow-up plans";
    NoPlan => "Ingen plan er laget." | "Ingen plan er laga." | "No plan has been made.";
    Version => "Utgave" | "Utgåve" | "Version";
    Misregistered => "Feilregistrert" | "Feilregistrert" | "Registered on the wrong person";
    Started => "Påbegynt" | "Påbyrja" | "Started";
    BasedOn => "Bygger på utgave" | "Byggjer på utgåve" | "Based on version";
    ApprovedFirst => "Godkjent først" | "Godkjend først" | "Approved first";
    ApprovedOn => "Endelig godkjent" | "Endeleg godkjend" | "Final approval";
    CompletedOn => "Fullført" | "Fullført" | "Completed";
    TakenPart => "Den ansatte har medvirket" | "Den tilsette har medverka" | "The employee has taken part";
    ReasonGiven => "Begrunnelse er gitt" | "Grunngiving er gitt" | "A reason is given";
    Valid => "Gyldig" | "Gyldig" | "Valid";
    EvaluateOn => "Evalueringsdato" | "Evalueringsdato" | "Evaluation date";
    EndedOn => "Avsluttet" | "Avslutta" | "Ended";
    Archived => "Arkivert" | "Arkivert" | "Archived";
    SharedWith => "Delt med" | "Delt med" | "Shared with";

    Meetings => "Dialogmøter" | "Dialogmøte" | "Dialogue meetings";
    Meeting => "Dialogmøte" | "Dialogmøte" | "Dialogue meeting";
    NoMeeting => "Ingen dialogmøter er registrert." | "Ingen dialogmøte er registrerte." | "No dialogue meetings are registered.";
    Date => "Dato" | "Dato" | "Date";
    SummonedOn => "Innkalt" | "Kalla inn" | "Summoned on";
    Called => "Innkalte" | "Innkalla" | "Summoned";
    Attended => "Deltok" | "Deltok" | "Took part";
    Summoned => "Kalt inn" | "Kalla inn" | "Summoned";
    Held => "Holdt" | "Halde" | "Held";
    NotHeld => "Ikke holdt" | "Ikkje halde" | "Not held";
    Nobody => "Ingen registrert" | "Ingen registrert" | "Nobody registered";

    Exemptions => "Unntak" | "Unntak" | "Exemptions";
    NoExemption => "Ingen unntak er registrert." | "Ingen unntak er registrerte." | "No exemptions are registered.";
    ExemptFrom => "Unntak fra" | "Unntak frå" | "Exemption from";
    Ground => "Grunn" | "Grunn" | "Ground";
    AttemptsGiven => "Forsøk er dokumentert" | "Forsøk er dokumenterte" | "Attempts are documented";
    Withdrawn => "Trukket tilbake" | "Trekt tilbake" | "Withdrawn";

    Managers => "Nærmeste ledere" | "Næraste leiarar" | "Line managers";
    NoManager => "Ingen nærmeste leder er registrert." | "Ingen næraste leiar er registrert." | "No line manager is registered.";
    LastDayOf => "Til og med" | "Til og med" | "Last day";
    To => "til" | "til" | "to";

    Events => "Hendelser" | "Hendingar" | "Events";
    NoEvent => "Saken har ingen hendelser." | "Saka har ingen hendingar." | "The case has no events.";
    Number => "Nr." | "Nr." | "No.";
    When => "Når" | "Når" | "When";
    What => "Hva" | "Kva" | "What";
    WhoActed => "Hvem" | "Kven" | "Who";

    Law => "Lovversjoner" | "Lovversjonar" | "Versions of the law";
    InForce => "I kraft fra" | "I kraft frå" | "In force from";
    Cites => "Hjemler" | "Heimlar" | "Provisions";
    NoLaw => "Ingen frist følger av loven." | "Ingen frist følgjer av lova." | "No deadline follows from the law.";

    Verify => "Kontroll" | "Kontroll" | "Verification";
    VerifySays => "Hver hendelse har en kontrollsum som bygger på den forrige. Endres, fjernes, flyttes eller legges det til en hendelse, stemmer ikke den siste kontrollsummen. Filen LESMEG.txt forklarer hvordan det kontrolleres." | "Kvar hending har ein kontrollsum som byggjer på den førre. Blir ei hending endra, fjerna, flytta eller lagd til, stemmer ikkje den siste kontrollsummen. Fila LESMEG.txt forklarer korleis det blir kontrollert." | "Each event has a checksum that builds on the one before it. If an event is changed, removed, moved or added, the last checksum no longer fits. The file LESMEG.txt explains how to verify it.";
    VerifyLimit => "Kontrollsummen viser bare at ingenting er endret etter at den ble skrevet ned et annet sted, for eksempel i arkivet." | "Kontrollsummen viser berre at ingenting er endra etter at han vart skriven ned ein annan stad, til dømes i arkivet." | "The checksum shows only that nothing was changed after it had been written down elsewhere, such as in the archive.";
    LastLink => "Siste kontrollsum" | "Siste kontrollsum" | "Last checksum";
    CountOfEvents => "Antall hendelser" | "Talet på hendingar" | "Number of events";
    Chain => "Kontrollsum" | "Kontrollsum" | "Checksum";
}

/// The words of a phrase.
pub(crate) const fn phrase(phrase: ProofPhrase, language: Language) -> &'static str {
    choose(phrase.texts(), language)
}

/// What stands beside the files of a pack: what they are, and how they are verified.
pub(crate) const READ_ME: &str = include_str!("proof_read_me.txt");
