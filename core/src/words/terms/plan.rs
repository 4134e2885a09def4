//! The plan itself.

use super::{Row, table};

table! {
    STATES:
    "draft" => "Utkast" | "Utkast" | "Draft";
    "awaiting" => "Venter på godkjenning" | "Ventar på godkjenning" | "Awaiting approval";
    "approved" => "Godkjent" | "Godkjend" | "Approved";
    "expired" => "Utgått" | "Utgått" | "Expired";
    "aborted" => "Avsluttet" | "Avslutta" | "Ended";
    "none" => "Ingen plan" | "Ingen plan" | "No plan";
}

table! {
    EFFECTIVE_STATUSES:
    "active_plan" => "Aktiv plan" | "Aktiv plan" | "Active plan";
    "draft" => "Utkast" | "Utkast" | "Draft";
    "exempt" => "Unntak" | "Unntak" | "Exempt";
    "none" => "Ingen plan" | "Ingen plan" | "No plan";
}

table! {
    APPROVALS:
    "both" => "Godkjent av begge parter" | "Godkjend av begge partar" | "Approved by both parties";
    "forced" => "Godkjent av lederen uten den ansattes godkjenning" | "Godkjend av leiaren utan godkjenning frå den tilsette" | "Approved by the manager without the employee's approval";
    "own_manager" => "Godkjent av ansatt som er sin egen leder" | "Godkjend av tilsett som er sin eigen leiar" | "Approved by an employee who is their own manager";
    "completed" => "Fullført av lederen" | "Fullført av leiaren" | "Completed by the manager";
}

table! {
    ASSESSMENTS:
    "can" => "Kan gjøres" | "Kan gjerast" | "Can be done";
    "with_facilitation" => "Kan gjøres med tilrettelegging" | "Kan gjerast med tilrettelegging" | "Can be done with adjustments";
    "cannot" => "Kan ikke gjøres" | "Kan ikkje gjerast" | "Cannot be done";
    "not_assessed" => "Ikke vurdert ennå" | "Ikkje vurdert enno" | "Not yet assessed";
}

table! {
    MEASURE_STATUSES:
    "proposed" => "Forslag" | "Forslag" | "Proposed";
    "agreed" => "Avtalt" | "Avtalt" | "Agreed";
    "not_relevant" => "Ikke aktuelt" | "Ikkje aktuelt" | "Not relevant";
}

table! {
    DELIVERIES:
    "requested" => "Under sending" | "Under sending" | "Being sent";
    "delivered" => "Levert" | "Levert" | "Delivered";
    "failed" => "Ikke levert" | "Ikkje levert" | "Not delivered";
    "unknown" => "Ukjent om planen er levert" | "Ukjent om planen er levert" | "Not known whether it was delivered";
    "postponed" => "Skal sendes senere" | "Skal sendast seinare" | "To be sent later";
    "printed" => "Skrevet ut på papir" | "Skriven ut på papir" | "Printed on paper";
}

table! {
    RECIPIENTS:
    "practitioner" => "Sykmelder" | "Sjukmeldar" | "Practitioner";
    "nav" => "Nav" | "Nav" | "Nav";
}

table! {
    CHECKLIST:
    "task_assessment" => "Vurdering av arbeidsoppgavene" | "Vurdering av arbeidsoppgåvene" | "Assessment of the tasks";
    "capacity_assessment" => "Vurdering av arbeidsevnen" | "Vurdering av arbeidsevna" | "Assessment of the capacity for work";
    "employer_measures" => "Tiltak hos arbeidsgiveren" | "Tiltak hos arbeidsgjevaren" | "Measures by the employer";
    "measures_with_help" => "Tiltak med hjelp fra det offentlige" | "Tiltak med hjelp frå det offentlege" | "Measures with help from the authorities";
    "further_follow_up" => "Plan for videre oppfølging" | "Plan for vidare oppfølging" | "Plan for further follow-up";
    "made_together" => "Laget sammen med den ansatte" | "Laga saman med den tilsette" | "Made together with the employee";
}
