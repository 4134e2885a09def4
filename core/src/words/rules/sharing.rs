//! Revising, ending and sharing a plan.

use super::RuleWords;

pub(super) const REVISE_NOT_APPROVED: RuleWords = RuleWords {
    refusal: [
        "Du kan bare velge «Gjør endringer» når planen er godkjent og ikke avsluttet.",
        "Du kan berre velje «Gjer endringar» når planen er godkjend og ikkje avslutta.",
        "You can only choose “Make changes” when the plan is approved and has not ended.",
    ],
    remedy: [
        "Er planen et utkast, kan du endre den direkte. Er den avsluttet, kan du starte en ny plan.",
        "Er planen eit utkast, kan du endre han direkte. Er han avslutta, kan du starte ein ny plan.",
        "If the plan is a draft, you can edit it directly. If it has ended, you can start a new plan.",
    ],
};

pub(super) const ABORT_NOT_APPROVED: RuleWords = RuleWords {
    refusal: [
        "Du kan bare avslutte en plan, eller evaluere tiltakene i den, når planen er godkjent og ikke allerede avsluttet.",
        "Du kan berre avslutte ein plan, eller evaluere tiltaka i han, når planen er godkjend og ikkje alt avslutta.",
        "You can only end a plan, or evaluate its measures, when the plan is approved and has not been ended already.",
    ],
    remedy: [
        "Er planen et utkast, kan du endre den eller slette det du selv har lagt inn.",
        "Er planen eit utkast, kan du endre han eller slette det du sjølv har lagt inn.",
        "If the plan is a draft, you can edit it or delete what you added yourself.",
    ],
};

pub(super) const NOT_APPROVED: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke deles eller lastes ned før den er godkjent.",
        "Planen kan ikkje delast eller lastast ned før han er godkjend.",
        "The plan cannot be shared or downloaded until it is approved.",
    ],
    remedy: [
        "Gjør planen ferdig og få den godkjent først.",
        "Gjer planen ferdig og få han godkjend først.",
        "Finish the plan and get it approved first.",
    ],
};

pub(super) const ALREADY: RuleWords = RuleWords {
    refusal: [
        "Denne planen er allerede delt med mottakeren, eller er på vei dit.",
        "Denne planen er alt delt med mottakaren, eller er på veg dit.",
        "This plan has already been shared with the recipient, or is on its way.",
    ],
    remedy: [
        "Du trenger ikke gjøre noe. Hvis sendingen går galt, kan du dele planen på nytt.",
        "Du treng ikkje gjere noko. Dersom sendinga går gale, kan du dele planen på nytt.",
        "You do not need to do anything. If the delivery fails, you can share the plan again.",
    ],
};

pub(super) const PARTY: RuleWords = RuleWords {
    refusal: [
        "Du kan ikke dele denne planen.",
        "Du kan ikkje dele denne planen.",
        "You cannot share this plan.",
    ],
    remedy: [
        "Be nærmeste leder om å dele den.",
        "Be næraste leiar om å dele han.",
        "Ask the line manager to share it.",
    ],
};

pub(super) const NO_REQUEST: RuleWords = RuleWords {
    refusal: [
        "Resultatet av sendingen kan ikke registreres, for ingen har delt planen med denne mottakeren.",
        "Resultatet av sendinga kan ikkje registrerast, for ingen har delt planen med denne mottakaren.",
        "The delivery result cannot be recorded, because nobody has shared the plan with this recipient.",
    ],
    remedy: [
        "Del planen med mottakeren først.",
        "Del planen med mottakaren først.",
        "Share the plan with the recipient first.",
    ],
};

pub(super) const BEGUN: RuleWords = RuleWords {
    refusal: [
        "Sendingen er alt påbegynt eller avsluttet.",
        "Sendinga er alt påbyrja eller avslutta.",
        "The sending has begun or ended already.",
    ],
    remedy: [
        "Finn ut hva som ble av sendingen. Kom den ikke fram, før den som ikke levert og del planen på nytt.",
        "Finn ut kva som vart av sendinga. Kom ho ikkje fram, før henne som ikkje levert og del planen på nytt.",
        "Find out what became of the sending. If it did not arrive, record it as failed and share the plan again.",
    ],
};

pub(super) const NO_RECIPIENT: RuleWords = RuleWords {
    refusal: [
        "Planen ble ikke delt, fordi mottakeren ikke ble funnet.",
        "Planen vart ikkje delt, fordi mottakaren ikkje vart funnen.",
        "The plan was not shared, because the recipient could not be found.",
    ],
    remedy: [
        "Prøv en gang til senere, eller skriv ut planen og lever den på papir.",
        "Prøv ein gong til seinare, eller skriv ut planen og lever han på papir.",
        "Try again later, or print the plan and deliver it on paper.",
    ],
};

pub(super) const NAV_HELP_NOT_SHARED: RuleWords = RuleWords {
    refusal: [
        "Et tiltak trenger hjelp fra Nav, men planen er ikke delt med Nav.",
        "Eit tiltak treng hjelp frå Nav, men planen er ikkje delt med Nav.",
        "A measure needs help from Nav, but the plan has not been shared with Nav.",
    ],
    remedy: [
        "Del planen med Nav, slik at Nav vet hva dere trenger.",
        "Del planen med Nav, slik at Nav veit kva de treng.",
        "Share the plan with Nav, so that Nav knows what you need.",
    ],
};
