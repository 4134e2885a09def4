//! The archive, the local copy, holds and purging.

use super::RuleWords;

pub(super) const NOT_APPROVED: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke arkiveres før den er godkjent.",
        "Planen kan ikkje arkiverast før han er godkjend.",
        "The plan cannot be archived until it is approved.",
    ],
    remedy: [
        "Gjør planen ferdig og få den godkjent først.",
        "Gjer planen ferdig og få han godkjend først.",
        "Finish the plan and get it approved first.",
    ],
};

pub(super) const NOT_DISPATCHED: RuleWords = RuleWords {
    refusal: [
        "Dokumentet i arkivet er ikke ekspedert ennå, og er derfor ikke ferdig.",
        "Dokumentet i arkivet er ikkje ekspedert enno, og er difor ikkje ferdig.",
        "The document in the archive has not been dispatched yet, so it is not finished.",
    ],
    remedy: [
        "Ekspeder dokumentet i arkivet. Slett deretter kopien på maskinen din og bekreft det.",
        "Ekspeder dokumentet i arkivet. Slett deretter kopien på maskina di og stadfest det.",
        "Dispatch the document in the archive. Then delete the copy on your computer and confirm it.",
    ],
};

pub(super) const NO_RECORD: RuleWords = RuleWords {
    refusal: [
        "Planen er ikke registrert som arkivert.",
        "Planen er ikkje registrert som arkivert.",
        "The plan is not recorded as archived.",
    ],
    remedy: [
        "Legg planen i arkivet og registrer det først.",
        "Legg planen i arkivet og registrer det først.",
        "Put the plan in the archive and record that first.",
    ],
};

pub(super) const RETAIN_NOT_DUE: RuleWords = RuleWords {
    refusal: [
        "Saken kan ikke slettes ennå, for lagringstiden er ikke ute.",
        "Saka kan ikkje slettast enno, for lagringstida er ikkje ute.",
        "The case cannot be deleted yet, because its storage period is not over.",
    ],
    remedy: [
        "Vent til lagringstiden er ute.",
        "Vent til lagringstida er ute.",
        "Wait until the storage period is over.",
    ],
};

pub(super) const RETAIN_HOLD: RuleWords = RuleWords {
    refusal: [
        "Saken kan ikke slettes, fordi den skal tas vare på inntil videre.",
        "Saka kan ikkje slettast, fordi ho skal takast vare på inntil vidare.",
        "The case cannot be deleted, because it is to be kept for the time being.",
    ],
    remedy: [
        "Opphev sperren når det ikke lenger er behov for den.",
        "Opphev sperra når det ikkje lenger er behov for ho.",
        "Lift the hold when it is no longer needed.",
    ],
};

pub(super) const RETAIN_NOT_ARCHIVED: RuleWords = RuleWords {
    refusal: [
        "Saken kan ikke slettes, fordi en godkjent plan ikke er arkivert.",
        "Saka kan ikkje slettast, fordi ein godkjend plan ikkje er arkivert.",
        "The case cannot be deleted, because an approved plan is not archived.",
    ],
    remedy: [
        "Legg planen i arkivet og registrer det først.",
        "Legg planen i arkivet og registrer det først.",
        "Put the plan in the archive and record that first.",
    ],
};

pub(super) const RETAIN_NO_HOLD: RuleWords = RuleWords {
    refusal: [
        "Det er ingen slik sperre å oppheve.",
        "Det er inga slik sperre å oppheve.",
        "There is no such hold to lift.",
    ],
    remedy: [
        "Se i historikken hvilke sperrer som gjelder.",
        "Sjå i historikken kva sperrer som gjeld.",
        "Look in the history to see which holds stand.",
    ],
};

pub(super) const COPY_NOT_DELETED: RuleWords = RuleWords {
    refusal: [
        "En kopi av planen er lastet ned, og det er ikke bekreftet at den er slettet.",
        "Ein kopi av planen er lasta ned, og det er ikkje stadfesta at han er sletta.",
        "A copy of the plan was downloaded, and it has not been confirmed that it is deleted.",
    ],
    remedy: [
        "Legg planen i arkivet, slett kopien på maskinen din og bekreft det.",
        "Legg planen i arkivet, slett kopien på maskina di og stadfest det.",
        "Put the plan in the archive, delete the copy on your computer and confirm it.",
    ],
};
