//! Who sees, and who acts.

use super::RuleWords;

pub(super) const NOT_A_PARTY: RuleWords = RuleWords {
    refusal: [
        "Dette kan du ikke gjøre med tilgangen du har.",
        "Dette kan du ikkje gjere med tilgangen du har.",
        "You cannot do this with the access you have.",
    ],
    remedy: [
        "Be den som har oppgaven, om å gjøre det: den ansatte, nærmeste leder, HR eller systemet. Er du nærmeste leder, må du være registrert som det.",
        "Be den som har oppgåva, om å gjere det: den tilsette, næraste leiar, HR eller systemet. Er du næraste leiar, må du vere registrert som det.",
        "Ask whoever has this task: the employee, the line manager, HR or the system. If you are the line manager, you must be registered as such.",
    ],
};

pub(super) const MANAGER_ENDED: RuleWords = RuleWords {
    refusal: [
        "Du er ikke lenger nærmeste leder for den ansatte, og har derfor ikke tilgang til saken.",
        "Du er ikkje lenger næraste leiar for den tilsette, og har difor ikkje tilgang til saka.",
        "You are no longer the employee's line manager, so you do not have access to the case.",
    ],
    remedy: [
        "Den som er nærmeste leder nå, tar saken videre. Er dette feil, må du bli registrert som leder på nytt.",
        "Den som er næraste leiar no, tek saka vidare. Er dette feil, må du bli registrert som leiar på nytt.",
        "Whoever is the line manager now takes the case on. If this is wrong, you need to be registered as manager again.",
    ],
};

pub(super) const ABSENCE_OVER: RuleWords = RuleWords {
    refusal: [
        "Fraværet var over da du ble nærmeste leder, og du har derfor ikke tilgang til saken.",
        "Fråværet var over då du vart næraste leiar, og du har difor ikkje tilgang til saka.",
        "The absence was over when you became the line manager, so you do not have access to the case.",
    ],
    remedy: [
        "Du får se saken hvis den ansatte får en ny sykmelding. Spør den ansatte hvis du trenger noe fra planen nå.",
        "Du får sjå saka dersom den tilsette får ei ny sjukmelding. Spør den tilsette dersom du treng noko frå planen no.",
        "You will see the case if the employee gets a new sick note. Ask the employee if you need something from the plan now.",
    ],
};

pub(super) const NOT_SHARED: RuleWords = RuleWords {
    refusal: [
        "Denne planen er ikke delt med deg.",
        "Denne planen er ikkje delt med deg.",
        "This plan has not been shared with you.",
    ],
    remedy: [
        "Be den ansatte eller arbeidsgiveren om å dele planen.",
        "Be den tilsette eller arbeidsgjevaren om å dele planen.",
        "Ask the employee or the employer to share the plan.",
    ],
};

pub(super) const HR_APPROVED_ONLY: RuleWords = RuleWords {
    refusal: [
        "HR kan bare se planer som er godkjent.",
        "HR kan berre sjå planar som er godkjende.",
        "HR can only see plans that have been approved.",
    ],
    remedy: [
        "Vent til planen er godkjent, eller spør nærmeste leder.",
        "Vent til planen er godkjend, eller spør næraste leiar.",
        "Wait until the plan is approved, or ask the line manager.",
    ],
};

pub(super) const EXPIRED: RuleWords = RuleWords {
    refusal: [
        "Tiden for å se dette er ute, og innholdet kan ikke vises lenger.",
        "Tida for å sjå dette er ute, og innhaldet kan ikkje visast lenger.",
        "The time for seeing this is over, and the content can no longer be shown.",
    ],
    remedy: [
        "Bruk kopien i arkivet, hvis planen ble arkivert. Nærmeste leder får se saken igjen hvis den ansatte får en ny sykmelding.",
        "Bruk kopien i arkivet, dersom planen vart arkivert. Næraste leiar får sjå saka igjen dersom den tilsette får ei ny sjukmelding.",
        "Use the copy in the archive, if the plan was archived. The line manager will see the case again if the employee gets a new sick note.",
    ],
};

pub(super) const OWN_DRAFT: RuleWords = RuleWords {
    refusal: [
        "Lederens utkast vises ikke før planen er fullført.",
        "Utkastet til leiaren blir ikkje vist før planen er fullført.",
        "The manager's draft is not shown until the plan is completed.",
    ],
    remedy: [
        "Snakk med lederen din om hva som skal stå i planen.",
        "Snakk med leiaren din om kva som skal stå i planen.",
        "Talk to your manager about what the plan should say.",
    ],
};

pub(super) const NAV_PERSON: RuleWords = RuleWords {
    refusal: [
        "Du har ikke tilgang til denne personen.",
        "Du har ikkje tilgang til denne personen.",
        "You do not have access to this person.",
    ],
    remedy: [
        "Be om tilgang på vanlig måte i Nav.",
        "Be om tilgang på vanleg måte i Nav.",
        "Ask for access in the usual way at Nav.",
    ],
};

pub(super) const MANAGER_OVERLAP: RuleWords = RuleWords {
    refusal: [
        "Den ansatte har allerede en nærmeste leder i denne perioden.",
        "Den tilsette har alt ein næraste leiar i denne perioden.",
        "The employee already has a line manager in this period.",
    ],
    remedy: [
        "Avslutt lederforholdet som er registrert, eller velg en annen periode.",
        "Avslutt leiarforholdet som er registrert, eller vel ein annan periode.",
        "End the assignment that is registered, or choose another period.",
    ],
};
