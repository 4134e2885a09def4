//! Tasks, measures, comments, texts, and the employer-led form.

use super::RuleWords;

pub(super) const UNKNOWN_ITEM: RuleWords = RuleWords {
    refusal: [
        "Det du ville endre, finnes ikke i saken.",
        "Det du ville endre, finst ikkje i saka.",
        "What you wanted to change is not in the case.",
    ],
    remedy: [
        "Hent saken på nytt og prøv en gang til.",
        "Hent saka på nytt og prøv ein gong til.",
        "Reload the case and try again.",
    ],
};

pub(super) const NOT_YOURS: RuleWords = RuleWords {
    refusal: [
        "Du kan ikke slette det den andre parten har lagt inn.",
        "Du kan ikkje slette det den andre parten har lagt inn.",
        "You cannot delete what the other party has added.",
    ],
    remedy: [
        "Be den andre parten om å slette det, eller skriv en kommentar.",
        "Be den andre parten om å slette det, eller skriv ein kommentar.",
        "Ask the other party to delete it, or write a comment.",
    ],
};

pub(super) const ASSESS_EMPLOYEE_ONLY: RuleWords = RuleWords {
    refusal: [
        "Det er den ansatte som vurderer om en arbeidsoppgave kan gjøres.",
        "Det er den tilsette som vurderer om ei arbeidsoppgåve kan gjerast.",
        "It is the employee who assesses whether a task can be done.",
    ],
    remedy: [
        "Be den ansatte om å vurdere arbeidsoppgaven, gjerne mens dere snakker sammen.",
        "Be den tilsette om å vurdere arbeidsoppgåva, gjerne medan de snakkar saman.",
        "Ask the employee to assess the task, perhaps while you talk together.",
    ],
};

pub(super) const COMMENT_AUTHOR: RuleWords = RuleWords {
    refusal: [
        "Du kan bare endre kommentarer du har skrevet selv.",
        "Du kan berre endre kommentarar du har skrive sjølv.",
        "You can only change comments that you wrote yourself.",
    ],
    remedy: [
        "Skriv en ny kommentar i stedet.",
        "Skriv ein ny kommentar i staden.",
        "Write a new comment instead.",
    ],
};

pub(super) const COMPLETE_NO_SICK_NOTE: RuleWords = RuleWords {
    refusal: [
        "Dette kan bare gjøres mens den ansatte er sykmeldt, eller kort tid etter.",
        "Dette kan berre gjerast medan den tilsette er sjukmeld, eller kort tid etter.",
        "This can only be done while the employee is on sick leave, or shortly afterwards.",
    ],
    remedy: [
        "Vent til en ny sykmelding er sendt til arbeidsgiveren. Planer som er fullført, kan du fortsatt lese.",
        "Vent til ei ny sjukmelding er send til arbeidsgjevaren. Planar som er fullførte, kan du framleis lese.",
        "Wait until a new sick note has been sent to the employer. You can still read plans that are completed.",
    ],
};

pub(super) const MISREGISTERED: RuleWords = RuleWords {
    refusal: [
        "Denne planen er ikke tilgjengelig.",
        "Denne planen er ikkje tilgjengeleg.",
        "This plan is not available.",
    ],
    remedy: [
        "Start en ny plan hvis det er behov for det.",
        "Start ein ny plan dersom det er behov for det.",
        "Start a new plan if one is needed.",
    ],
};

pub(super) const STALE: RuleWords = RuleWords {
    refusal: [
        "Den andre parten har endret planen siden du åpnet den.",
        "Den andre parten har endra planen sidan du opna han.",
        "The other party has changed the plan since you opened it.",
    ],
    remedy: [
        "Hent planen på nytt, se hva som er endret, og prøv en gang til.",
        "Hent planen på nytt, sjå kva som er endra, og prøv ein gong til.",
        "Reload the plan, see what has changed, and try again.",
    ],
};

pub(super) const AWAITING_APPROVAL: RuleWords = RuleWords {
    refusal: [
        "Planen venter på godkjenning og kan ikke endres nå.",
        "Planen ventar på godkjenning og kan ikkje endrast no.",
        "The plan is waiting for approval and cannot be changed now.",
    ],
    remedy: [
        "Trekk godkjenningen tilbake eller avvis planen. Da kan den endres igjen.",
        "Trekk godkjenninga tilbake eller avvis planen. Då kan han endrast igjen.",
        "Withdraw the approval or reject the plan. Then it can be edited again.",
    ],
};

pub(super) const NOT_DRAFT: RuleWords = RuleWords {
    refusal: [
        "Planen er ferdig og kan ikke endres direkte.",
        "Planen er ferdig og kan ikkje endrast direkte.",
        "The plan is finished and cannot be changed directly.",
    ],
    remedy: [
        "Velg «Gjør endringer» for å lage en ny utgave, eller start en ny plan hvis denne er avsluttet.",
        "Vel «Gjer endringar» for å lage ei ny utgåve, eller start ein ny plan dersom denne er avslutta.",
        "Choose “Make changes” to create a new version, or start a new plan if this one has ended.",
    ],
};

pub(super) const CANNOT_DELETE: RuleWords = RuleWords {
    refusal: [
        "En oppfølgingsplan kan ikke slettes.",
        "Ein oppfølgingsplan kan ikkje slettast.",
        "A follow-up plan cannot be deleted.",
    ],
    remedy: [
        "Så lenge planen ikke er godkjent, kan du slette det du selv har lagt inn. En godkjent plan kan avsluttes.",
        "Så lenge planen ikkje er godkjend, kan du slette det du sjølv har lagt inn. Ein godkjend plan kan avsluttast.",
        "As long as the plan is not approved, you can delete what you added yourself. An approved plan can be ended.",
    ],
};

pub(super) const TEXT_REQUIRED: RuleWords = RuleWords {
    refusal: [
        "Et felt som må fylles ut, er tomt.",
        "Eit felt som må fyllast ut, er tomt.",
        "A field that must be filled in is empty.",
    ],
    remedy: [
        "Fyll ut feltet og prøv en gang til.",
        "Fyll ut feltet og prøv ein gong til.",
        "Fill in the field and try again.",
    ],
};

pub(super) const TEXT_TOO_LONG: RuleWords = RuleWords {
    refusal: [
        "Teksten er lengre enn det er plass til i feltet.",
        "Teksten er lengre enn det er plass til i feltet.",
        "The text is longer than the field has room for.",
    ],
    remedy: [
        "Kort ned teksten og prøv en gang til.",
        "Kort ned teksten og prøv ein gong til.",
        "Shorten the text and try again.",
    ],
};

pub(super) const MEASURE_DATES: RuleWords = RuleWords {
    refusal: [
        "Datoene for tiltaket mangler eller stemmer ikke.",
        "Datoane for tiltaket manglar eller stemmer ikkje.",
        "The dates of the measure are missing or do not fit.",
    ],
    remedy: [
        "Skriv både startdato og sluttdato. Tiltaket kan ikke slutte før det starter.",
        "Skriv både startdato og sluttdato. Tiltaket kan ikkje slutte før det startar.",
        "Give both a start date and an end date. The measure cannot end before it starts.",
    ],
};

pub(super) const MEASURE_REASON: RuleWords = RuleWords {
    refusal: [
        "Tiltaket mangler en begrunnelse eller en beskrivelse av oppfølgingen.",
        "Tiltaket manglar ei grunngiving eller ei skildring av oppfølginga.",
        "The measure lacks a reason or a description of the follow-up.",
    ],
    remedy: [
        "Skriv hvorfor tiltaket ikke er aktuelt, eller hvordan det avtalte tiltaket skal følges opp.",
        "Skriv kvifor tiltaket ikkje er aktuelt, eller korleis det avtalte tiltaket skal følgjast opp.",
        "Write why the measure is not relevant, or how the agreed measure will be followed up.",
    ],
};

pub(super) const FORM_REQUIRED: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke fullføres, fordi skjemaet ikke er helt utfylt.",
        "Planen kan ikkje fullførast, fordi skjemaet ikkje er heilt utfylt.",
        "The plan cannot be completed, because the form is not fully filled in.",
    ],
    remedy: [
        "Fyll ut feltene som mangler. Du kan lagre utkastet og fortsette senere.",
        "Fyll ut felta som manglar. Du kan lagre utkastet og halde fram seinare.",
        "Fill in the fields that are missing. You can save the draft and carry on later.",
    ],
};

pub(super) const FORM_EVALUATION_DATE: RuleWords = RuleWords {
    refusal: [
        "Datoen for evaluering er for tidlig eller for sen.",
        "Datoen for evaluering er for tidleg eller for sein.",
        "The evaluation date is too early or too late.",
    ],
    remedy: [
        "Velg en dato fra i morgen og inntil ett år fram i tid.",
        "Vel ein dato frå i morgon og inntil eitt år fram i tid.",
        "Choose a date from tomorrow up to one year ahead.",
    ],
};

pub(super) const CONTROL_CHARACTERS: RuleWords = RuleWords {
    refusal: [
        "Teksten hadde tegn som ikke kan vises. De er tatt bort.",
        "Teksten hadde teikn som ikkje kan visast. Dei er tekne bort.",
        "The text had characters that cannot be shown. They have been removed.",
    ],
    remedy: [
        "Les gjennom teksten og se at den er slik du ville ha den.",
        "Les gjennom teksten og sjå at han er slik du ville ha han.",
        "Read through the text and check that it is as you wanted it.",
    ],
};

pub(super) const IDENTITY_NUMBER: RuleWords = RuleWords {
    refusal: [
        "Teksten ser ut til å inneholde et fødselsnummer.",
        "Teksten ser ut til å innehalde eit fødselsnummer.",
        "The text seems to contain a national identity number.",
    ],
    remedy: [
        "Ta bort nummeret. Planen trenger det ikke, og flere kan få lese den.",
        "Ta bort nummeret. Planen treng det ikkje, og fleire kan få lese han.",
        "Remove the number. The plan does not need it, and more people may come to read it.",
    ],
};

pub(super) const HEALTH_INFORMATION: RuleWords = RuleWords {
    refusal: [
        "Teksten ser ut til å inneholde helseopplysninger, for eksempel en diagnose eller en medisin.",
        "Teksten ser ut til å innehalde helseopplysningar, til dømes ein diagnose eller ein medisin.",
        "The text seems to contain health information, such as a diagnosis or a medicine.",
    ],
    remedy: [
        "Skriv heller hva den ansatte kan og ikke kan gjøre i jobben. Planen skal handle om arbeid, ikke om sykdom.",
        "Skriv heller kva den tilsette kan og ikkje kan gjere i jobben. Planen skal handle om arbeid, ikkje om sjukdom.",
        "Write instead what the employee can and cannot do at work. The plan is about work, not about illness.",
    ],
};
