//! Commands, as labels of buttons.

use super::{Row, table};

table! {
    COMMANDS:
    "open_case" => "Opprett sak" | "Opprett sak" | "Open case";
    "register_sick_note" => "Registrer sykmelding" | "Registrer sjukmelding" | "Register sick note";
    "invalidate_sick_note" => "Annuller sykmelding" | "Annuller sjukmelding" | "Cancel sick note";
    "register_days" => "Registrer egenmelding eller ferie" | "Registrer eigenmelding eller ferie" | "Register self-certified days or holiday";
    "withdraw_days" => "Ta bort registrerte dager" | "Ta bort registrerte dagar" | "Remove registered days";
    "assign_manager" => "Registrer nærmeste leder" | "Registrer næraste leiar" | "Register line manager";
    "end_manager" => "Avslutt lederforhold" | "Avslutt leiarforhold" | "End line manager's assignment";
    "record_death" => "Registrer dødsfall" | "Registrer dødsfall" | "Record death";
    "record_employer_period_used" => "Registrer at arbeidsgiverperioden er brukt opp" | "Registrer at arbeidsgjevarperioden er brukt opp" | "Record that the employer period is used up";
    "summon_meeting" => "Kall inn til dialogmøte" | "Kall inn til dialogmøte" | "Summon to dialogue meeting";
    "move_meeting" => "Flytt dialogmøte" | "Flytt dialogmøte" | "Move dialogue meeting";
    "record_meeting_held" => "Registrer at dialogmøtet er holdt" | "Registrer at dialogmøtet er halde" | "Record that the dialogue meeting was held";
    "record_meeting_not_held" => "Registrer at dialogmøtet ikke ble holdt" | "Registrer at dialogmøtet ikkje vart halde" | "Record that the dialogue meeting was not held";
    "request_meeting" => "Be om dialogmøte" | "Be om dialogmøte" | "Ask for a dialogue meeting";
    "nav_requests_plan" => "Registrer at Nav ber om planen" | "Registrer at Nav ber om planen" | "Record that Nav asks for the plan";
    "start_plan" => "Lag ny oppfølgingsplan" | "Lag ny oppfølgingsplan" | "Create new follow-up plan";
    "add_task" => "Legg til arbeidsoppgave" | "Legg til arbeidsoppgåve" | "Add task";
    "rename_task" => "Endre navn på arbeidsoppgave" | "Endre namn på arbeidsoppgåve" | "Rename task";
    "assess_task" => "Vurder arbeidsoppgave" | "Vurder arbeidsoppgåve" | "Assess task";
    "delete_task" => "Slett arbeidsoppgave" | "Slett arbeidsoppgåve" | "Delete task";
    "add_measure" => "Legg til tiltak" | "Legg til tiltak" | "Add measure";
    "change_measure" => "Endre tiltak" | "Endre tiltak" | "Change measure";
    "delete_measure" => "Slett tiltak" | "Slett tiltak" | "Delete measure";
    "evaluate_measure" => "Evaluer tiltak" | "Evaluer tiltak" | "Evaluate measure";
    "add_comment" => "Skriv kommentar" | "Skriv kommentar" | "Write comment";
    "edit_comment" => "Endre kommentar" | "Endre kommentar" | "Edit comment";
    "delete_comment" => "Slett kommentar" | "Slett kommentar" | "Delete comment";
    "approve_plan" => "Godkjenn planen" | "Godkjenn planen" | "Approve plan";
    "reject_plan" => "Avvis planen" | "Avvis planen" | "Reject plan";
    "withdraw_approval" => "Trekk tilbake svaret" | "Trekk tilbake svaret" | "Withdraw answer";
    "force_approval" => "Godkjenn uten den ansatte" | "Godkjenn utan den tilsette" | "Approve without the employee";
    "approve_own_plan" => "Godkjenn egen plan" | "Godkjenn eigen plan" | "Approve own plan";
    "revise_plan" => "Gjør endringer" | "Gjer endringar" | "Make changes";
    "abort_plan" => "Avslutt planen" | "Avslutt planen" | "End plan";
    "delete_plan" => "Slett planen" | "Slett planen" | "Delete plan";
    "save_draft" => "Lagre utkast" | "Lagre utkast" | "Save draft";
    "discard_draft" => "Forkast utkast" | "Forkast utkast" | "Discard draft";
    "complete_plan" => "Fullfør planen" | "Fullfør planen" | "Complete plan";
    "share_plan" => "Del planen" | "Del planen" | "Share plan";
    "record_delivery" => "Registrer levering" | "Registrer levering" | "Record delivery";
    "register_exemption" => "Registrer unntak" | "Registrer unntak" | "Register exemption";
    "withdraw_exemption" => "Trekk tilbake unntak" | "Trekk tilbake unntak" | "Withdraw exemption";
    "order_reminder" => "Bestill påminnelse" | "Bestill påminning" | "Order reminder";
    "cancel_reminder" => "Avbestill påminnelse" | "Avbestill påminning" | "Cancel reminder";
    "add_log_entry" => "Skriv i loggen" | "Skriv i loggen" | "Write in the log";
    "record_download" => "Last ned planen" | "Last ned planen" | "Download plan";
    "record_archived" => "Registrer at planen er arkivert" | "Registrer at planen er arkivert" | "Record that the plan is archived";
    "record_log_archived" => "Registrer at dokumentene i loggen er arkivert" | "Registrer at dokumenta i loggen er arkiverte" | "Record that the documents of the log are archived";
    "record_dispatched" => "Registrer at dokumentet er ekspedert" | "Registrer at dokumentet er ekspedert" | "Record that the document is dispatched";
    "confirm_local_copy_deleted" => "Bekreft at kopien er slettet" | "Stadfest at kopien er sletta" | "Confirm that the copy is deleted";
    "place_hold" => "Sett slettesperre" | "Set slettesperre" | "Place hold";
    "lift_hold" => "Opphev slettesperre" | "Opphev slettesperre" | "Lift hold";
    "mark_misregistered" => "Merk som feilregistrert" | "Merk som feilregistrert" | "Mark as registered by mistake";
    "purge" => "Slett innholdet i saken" | "Slett innhaldet i saka" | "Delete the content of the case";
}
