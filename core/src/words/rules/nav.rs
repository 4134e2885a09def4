//! Checks before a plan is sent to Nav from the employer's own system.

use super::RuleWords;

pub(super) const TOKEN: RuleWords = RuleWords {
    refusal: [
        "Planen ble ikke sendt, fordi systemet ikke har tilgang til å sende planer til Nav.",
        "Planen vart ikkje send, fordi systemet ikkje har tilgang til å sende planar til Nav.",
        "The plan was not sent, because the system does not have access to send plans to Nav.",
    ],
    remedy: [
        "Be dem som drifter systemet, om å kontrollere tilgangen.",
        "Be dei som driftar systemet, om å kontrollere tilgangen.",
        "Ask those who run the system to check its access.",
    ],
};

pub(super) const NO_EMPLOYMENT: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke sendes, fordi den ansatte ikke er registrert med et arbeidsforhold i virksomheten.",
        "Planen kan ikkje sendast, fordi den tilsette ikkje er registrert med eit arbeidsforhold i verksemda.",
        "The plan cannot be sent, because the employee is not registered as employed by the organisation.",
    ],
    remedy: [
        "Kontroller organisasjonsnummeret, og at arbeidsforholdet er meldt inn.",
        "Kontroller organisasjonsnummeret, og at arbeidsforholdet er meldt inn.",
        "Check the organisation number, and that the employment has been reported.",
    ],
};

pub(super) const NO_SICK_NOTE: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke sendes, fordi virksomheten ikke har fått en sykmelding som gjelder nå.",
        "Planen kan ikkje sendast, fordi verksemda ikkje har fått ei sjukmelding som gjeld no.",
        "The plan cannot be sent, because the organisation has not received a sick note that is valid now.",
    ],
    remedy: [
        "Kontroller at den ansatte har sendt sykmeldingen til riktig arbeidsgiver.",
        "Kontroller at den tilsette har sendt sjukmeldinga til rett arbeidsgjevar.",
        "Check that the employee has sent the sick note to the right employer.",
    ],
};

pub(super) const PERSON_UNKNOWN: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke sendes, fordi Nav ikke finner den ansatte.",
        "Planen kan ikkje sendast, fordi Nav ikkje finn den tilsette.",
        "The plan cannot be sent, because Nav cannot find the employee.",
    ],
    remedy: [
        "Kontroller at fødselsnummeret er riktig.",
        "Kontroller at fødselsnummeret er rett.",
        "Check that the national identity number is right.",
    ],
};

pub(super) const UNKNOWN_SUBMISSION: RuleWords = RuleWords {
    refusal: [
        "Det finnes ingen slik innsending fra virksomheten.",
        "Det finst inga slik innsending frå verksemda.",
        "There is no such submission from the organisation.",
    ],
    remedy: [
        "Kontroller at det er riktig innsending, og at den ble sendt herfra.",
        "Kontroller at det er rett innsending, og at ho vart send herifrå.",
        "Check that it is the right submission, and that it was sent from here.",
    ],
};

pub(super) const HELP_WITHOUT_NAV: RuleWords = RuleWords {
    refusal: [
        "Dere ber om hjelp fra Nav, men planen skal ikke sendes til Nav.",
        "De ber om hjelp frå Nav, men planen skal ikkje sendast til Nav.",
        "You ask for help from Nav, but the plan is not to be sent to Nav.",
    ],
    remedy: [
        "Velg å sende planen til Nav, eller ta bort ønsket om hjelp.",
        "Vel å sende planen til Nav, eller ta bort ønsket om hjelp.",
        "Choose to send the plan to Nav, or remove the wish for help.",
    ],
};

pub(super) const HELP_DESCRIPTION: RuleWords = RuleWords {
    refusal: [
        "Dere ber om hjelp fra Nav, men har ikke skrevet hva dere trenger.",
        "De ber om hjelp frå Nav, men har ikkje skrive kva de treng.",
        "You ask for help from Nav, but have not written what you need.",
    ],
    remedy: [
        "Skriv kort hva dere trenger hjelp til.",
        "Skriv kort kva de treng hjelp til.",
        "Write briefly what you need help with.",
    ],
};

pub(super) const CONTRIBUTION: RuleWords = RuleWords {
    refusal: [
        "Svaret på om den ansatte har vært med, passer ikke med begrunnelsen.",
        "Svaret på om den tilsette har vore med, passar ikkje med grunngivinga.",
        "The answer on whether the employee took part does not fit the reason given.",
    ],
    remedy: [
        "Skriv en begrunnelse når svaret er nei, og la feltet stå tomt når svaret er ja.",
        "Skriv ei grunngiving når svaret er nei, og lat feltet stå tomt når svaret er ja.",
        "Write a reason when the answer is no, and leave the field empty when the answer is yes.",
    ],
};

pub(super) const PERSON_NUMBER: RuleWords = RuleWords {
    refusal: [
        "Fødselsnummeret må ha nøyaktig 11 sifre.",
        "Fødselsnummeret må ha nøyaktig 11 siffer.",
        "The national identity number must have exactly 11 digits.",
    ],
    remedy: [
        "Kontroller nummeret og skriv det uten mellomrom.",
        "Kontroller nummeret og skriv det utan mellomrom.",
        "Check the number and write it without spaces.",
    ],
};
