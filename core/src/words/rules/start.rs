//! Starting a plan, and the order of events in time.

use super::RuleWords;

pub(super) const TIME_BACKWARDS: RuleWords = RuleWords {
    refusal: [
        "Tidspunktet er tidligere enn det siste som skjedde i saken.",
        "Tidspunktet er tidlegare enn det siste som skjedde i saka.",
        "The time is earlier than the last thing that happened in the case.",
    ],
    remedy: [
        "Registrer det på nytt med riktig tidspunkt, og kontroller at klokken i systemet går riktig.",
        "Registrer det på nytt med rett tidspunkt, og kontroller at klokka i systemet går rett.",
        "Record it again with the right time, and check that the system clock is right.",
    ],
};

pub(super) const NO_MANAGER: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke startes, fordi ingen nærmeste leder er registrert.",
        "Planen kan ikkje startast, fordi ingen næraste leiar er registrert.",
        "The plan cannot be started, because no line manager is registered.",
    ],
    remedy: [
        "Be arbeidsgiveren om å registrere hvem som er nærmeste leder.",
        "Be arbeidsgjevaren om å registrere kven som er næraste leiar.",
        "Ask the employer to register who the line manager is.",
    ],
};

pub(super) const NO_SICK_NOTE: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke startes, fordi det ikke er sendt en digital sykmelding til arbeidsgiveren.",
        "Planen kan ikkje startast, fordi det ikkje er sendt ei digital sjukmelding til arbeidsgjevaren.",
        "The plan cannot be started, because no digital sick note has been sent to the employer.",
    ],
    remedy: [
        "Den ansatte må sende sykmeldingen digitalt til arbeidsgiveren først.",
        "Den tilsette må sende sjukmeldinga digitalt til arbeidsgjevaren først.",
        "The employee must first send the sick note digitally to the employer.",
    ],
};

pub(super) const TOO_LATE: RuleWords = RuleWords {
    refusal: [
        "Fraværet tok slutt for lenge siden til at en ny plan kan startes.",
        "Fråværet tok slutt for lenge sidan til at ein ny plan kan startast.",
        "The absence ended too long ago for a new plan to be started.",
    ],
    remedy: [
        "En ny plan kan startes hvis den ansatte får en ny sykmelding.",
        "Ein ny plan kan startast dersom den tilsette får ei ny sjukmelding.",
        "A new plan can be started if the employee gets a new sick note.",
    ],
};

pub(super) const OPEN_PLAN: RuleWords = RuleWords {
    refusal: [
        "Det finnes allerede en plan som ikke er avsluttet.",
        "Det finst alt ein plan som ikkje er avslutta.",
        "There is already a plan that has not ended.",
    ],
    remedy: [
        "Fortsett på planen som finnes. Er den godkjent, kan du gjøre endringer i den eller avslutte den.",
        "Hald fram med planen som finst. Er han godkjend, kan du gjere endringar i han eller avslutte han.",
        "Carry on with the existing plan. If it is approved, you can make changes to it or end it.",
    ],
};

pub(super) const SOURCE_NOT_ENDED: RuleWords = RuleWords {
    refusal: [
        "Du kan ikke ta utgangspunkt i denne planen, for den er ikke avsluttet ennå.",
        "Du kan ikkje ta utgangspunkt i denne planen, for han er ikkje avslutta enno.",
        "You cannot start from this plan, because it has not ended yet.",
    ],
    remedy: [
        "Gjør endringer i planen, eller avslutt den først.",
        "Gjer endringar i planen, eller avslutt han først.",
        "Make changes to the plan, or end it first.",
    ],
};

pub(super) const ABSENCE_OVER: RuleWords = RuleWords {
    refusal: [
        "Du kan bare ta utgangspunkt i en utgått plan mens fraværet pågår.",
        "Du kan berre ta utgangspunkt i ein utgått plan medan fråværet varer.",
        "You can only start from an expired plan while the absence lasts.",
    ],
    remedy: [
        "Start en ny, tom plan i stedet.",
        "Start ein ny, tom plan i staden.",
        "Start a new, empty plan instead.",
    ],
};
