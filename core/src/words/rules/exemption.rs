//! Exemptions, reminders and meetings.

use super::RuleWords;

pub(super) const MANAGER_ONLY: RuleWords = RuleWords {
    refusal: [
        "Det er lederen som avgjør om det skal gjøres unntak.",
        "Det er leiaren som avgjer om det skal gjerast unntak.",
        "It is the manager who decides whether to make an exemption.",
    ],
    remedy: [
        "Ta det opp med nærmeste leder.",
        "Ta det opp med næraste leiar.",
        "Take it up with the line manager.",
    ],
};

pub(super) const NO_ABSENCE: RuleWords = RuleWords {
    refusal: [
        "Det kan ikke gjøres unntak, fordi den ansatte ikke er sykmeldt nå.",
        "Det kan ikkje gjerast unntak, fordi den tilsette ikkje er sjukmeld no.",
        "No exemption can be made, because the employee is not on sick leave now.",
    ],
    remedy: [
        "Vent til en ny sykmelding er registrert.",
        "Vent til ei ny sjukmelding er registrert.",
        "Wait until a new sick note is registered.",
    ],
};

pub(super) const PLAN_EXISTS: RuleWords = RuleWords {
    refusal: [
        "Det kan ikke gjøres unntak, fordi det allerede finnes en plan for dette fraværet.",
        "Det kan ikkje gjerast unntak, fordi det alt finst ein plan for dette fråværet.",
        "No exemption can be made, because there is already a plan for this absence.",
    ],
    remedy: [
        "Fortsett med planen, eller avslutt den først.",
        "Hald fram med planen, eller avslutt han først.",
        "Carry on with the plan, or end it first.",
    ],
};

pub(super) const NONE_STANDS: RuleWords = RuleWords {
    refusal: [
        "Det er ikke registrert noe unntak som kan trekkes tilbake.",
        "Det er ikkje registrert noko unntak som kan trekkjast tilbake.",
        "There is no exemption registered that can be withdrawn.",
    ],
    remedy: [
        "Se i historikken hva som er registrert.",
        "Sjå i historikken kva som er registrert.",
        "Look in the history to see what is registered.",
    ],
};

pub(super) const NOT_DISCUSSED: RuleWords = RuleWords {
    refusal: [
        "Unntaket må være avklart med den ansatte før det kan registreres.",
        "Unntaket må vere avklart med den tilsette før det kan registrerast.",
        "The exemption must be talked over with the employee before it can be registered.",
    ],
    remedy: [
        "Snakk med den ansatte og bekreft at dere har gjort det. Får du ikke tak i den ansatte, skriv hva du har forsøkt.",
        "Snakk med den tilsette og stadfest at de har gjort det. Får du ikkje tak i den tilsette, skriv kva du har prøvd.",
        "Talk with the employee and confirm that you have done so. If you cannot reach the employee, write what you have tried.",
    ],
};

pub(super) const GROUND: RuleWords = RuleWords {
    refusal: [
        "Grunnen du har valgt, passer ikke for dette unntaket.",
        "Grunnen du har valt, passar ikkje for dette unntaket.",
        "The ground you have chosen does not fit this exemption.",
    ],
    remedy: [
        "Velg en annen grunn. Gradert sykmelding kan bare brukes når den ansatte er gradert sykmeldt i dag.",
        "Vel ein annan grunn. Gradert sjukmelding kan berre brukast når den tilsette er gradert sjukmeld i dag.",
        "Choose another ground. Partial sick leave can only be used when the employee is on partial sick leave today.",
    ],
};

pub(super) const REMIND_CLOSED: RuleWords = RuleWords {
    refusal: [
        "Påminnelsen kan ikke bestilles eller avbestilles nå.",
        "Påminninga kan ikkje bestillast eller avbestillast no.",
        "The reminder cannot be ordered or cancelled now.",
    ],
    remedy: [
        "Det kan bare gjøres i de første ukene av et fravær, mens den ansatte er sykmeldt og før det er laget en plan.",
        "Det kan berre gjerast dei første vekene av eit fråvær, medan den tilsette er sjukmeld og før det er laga ein plan.",
        "It can only be done in the first weeks of an absence, while the employee is on sick leave and before a plan is made.",
    ],
};

pub(super) const MEETING_FUTURE: RuleWords = RuleWords {
    refusal: [
        "Møtet kan ikke registreres som holdt, for datoen ligger fram i tid.",
        "Møtet kan ikkje registrerast som halde, for datoen ligg fram i tid.",
        "The meeting cannot be recorded as held, because the date lies in the future.",
    ],
    remedy: [
        "Rett datoen, eller vent til møtet er holdt.",
        "Rett datoen, eller vent til møtet er halde.",
        "Correct the date, or wait until the meeting has been held.",
    ],
};
