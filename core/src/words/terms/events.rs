//! Events, as phrases of a history. They have no subject: the history puts who did it in front.

use super::{Row, table};

table! {
    EVENTS:
    "case_opened" => "Opprettet saken" | "Oppretta saka" | "Opened the case";
    "sick_note_registered" => "Registrerte en sykmelding" | "Registrerte ei sjukmelding" | "Registered a sick note";
    "sick_note_corrected" => "Rettet en sykmelding" | "Retta ei sjukmelding" | "Corrected a sick note";
    "sick_note_restored" => "Gjorde en annullert sykmelding gyldig igjen" | "Gjorde ei annullert sjukmelding gyldig igjen" | "Made a cancelled sick note valid again";
    "sick_note_invalidated" => "Annullerte en sykmelding" | "Annullerte ei sjukmelding" | "Cancelled a sick note";
    "days_registered" => "Registrerte egenmelding eller ferie" | "Registrerte eigenmelding eller ferie" | "Registered self-certified days or holiday";
    "days_withdrawn" => "Tok bort registrerte dager" | "Tok bort registrerte dagar" | "Removed registered days";
    "manager_assigned" => "Registrerte nærmeste leder" | "Registrerte næraste leiar" | "Registered a line manager";
    "manager_ended" => "Avsluttet et lederforhold" | "Avslutta eit leiarforhold" | "Ended a line manager's assignment";
    "death_recorded" => "Registrerte dødsfall" | "Registrerte dødsfall" | "Recorded a death";
    "employer_period_used" => "Registrerte at arbeidsgiverperioden er brukt opp" | "Registrerte at arbeidsgjevarperioden er brukt opp" | "Recorded that the employer period is used up";
    "meeting_summoned" => "Kalte inn til dialogmøte" | "Kalla inn til dialogmøte" | "Summoned to a dialogue meeting";
    "meeting_moved" => "Flyttet et dialogmøte" | "Flytta eit dialogmøte" | "Moved a dialogue meeting";
    "meeting_held" => "Registrerte at dialogmøtet ble holdt" | "Registrerte at dialogmøtet vart halde" | "Recorded that the dialogue meeting was held";
    "meeting_not_held" => "Registrerte at dialogmøtet ikke ble holdt" | "Registrerte at dialogmøtet ikkje vart halde" | "Recorded that the dialogue meeting was not held";
    "meeting_requested" => "Ba om et dialogmøte" | "Bad om eit dialogmøte" | "Asked for a dialogue meeting";
    "plan_requested_by_nav" => "Registrerte at Nav ba om planen" | "Registrerte at Nav bad om planen" | "Recorded that Nav asked for the plan";
    "plan_started" => "Startet en oppfølgingsplan" | "Starta ein oppfølgingsplan" | "Started a follow-up plan";
    "task_added" => "La til en arbeidsoppgave" | "La til ei arbeidsoppgåve" | "Added a task";
    "task_renamed" => "Endret navnet på en arbeidsoppgave" | "Endra namnet på ei arbeidsoppgåve" | "Renamed a task";
    "task_assessed" => "Vurderte en arbeidsoppgave" | "Vurderte ei arbeidsoppgåve" | "Assessed a task";
    "task_deleted" => "Slettet en arbeidsoppgave" | "Sletta ei arbeidsoppgåve" | "Deleted a task";
    "measure_added" => "La til et tiltak" | "La til eit tiltak" | "Added a measure";
    "measure_changed" => "Endret et tiltak" | "Endra eit tiltak" | "Changed a measure";
    "measure_deleted" => "Slettet et tiltak" | "Sletta eit tiltak" | "Deleted a measure";
    "measure_evaluated" => "Evaluerte et tiltak" | "Evaluerte eit tiltak" | "Evaluated a measure";
    "comment_added" => "Skrev en kommentar" | "Skreiv ein kommentar" | "Wrote a comment";
    "comment_edited" => "Endret en kommentar" | "Endra ein kommentar" | "Edited a comment";
    "comment_deleted" => "Slettet en kommentar" | "Sletta ein kommentar" | "Deleted a comment";
    "approval_given" => "Godkjente og sendte planen til godkjenning" | "Godkjende og sende planen til godkjenning" | "Approved the plan and sent it for approval";
    "plan_approved" => "Ga planen endelig godkjenning" | "Gav planen endeleg godkjenning" | "Gave the plan its final approval";
    "approval_rejected" => "Avviste planen" | "Avviste planen" | "Rejected the plan";
    "approval_withdrawn" => "Trakk tilbake svaret på planen" | "Trekte tilbake svaret på planen" | "Withdrew the answer to the plan";
    "plan_revised" => "Begynte på endringer i planen" | "Tok til med endringar i planen" | "Began making changes to the plan";
    "plan_aborted" => "Avsluttet planen" | "Avslutta planen" | "Ended the plan";
    "draft_saved" => "Lagret et utkast" | "Lagra eit utkast" | "Saved a draft";
    "draft_discarded" => "Forkastet et utkast" | "Forkasta eit utkast" | "Discarded a draft";
    "plan_completed" => "Fullførte planen" | "Fullførte planen" | "Completed the plan";
    "share_requested" => "Delte planen" | "Delte planen" | "Shared the plan";
    "delivery_recorded" => "Registrerte resultatet av en sending" | "Registrerte resultatet av ei sending" | "Recorded the result of a delivery";
    "exemption_registered" => "Registrerte et unntak" | "Registrerte eit unntak" | "Registered an exemption";
    "exemption_withdrawn" => "Trakk tilbake et unntak" | "Trekte tilbake eit unntak" | "Withdrew an exemption";
    "reminder_ordered" => "Bestilte en påminnelse" | "Bestilte ei påminning" | "Ordered a reminder";
    "reminder_cancelled" => "Avbestilte en påminnelse" | "Avbestilte ei påminning" | "Cancelled a reminder";
    "log_entry_added" => "Skrev i loggen" | "Skreiv i loggen" | "Wrote in the log";
    "plan_downloaded" => "Lastet ned planen" | "Lasta ned planen" | "Downloaded the plan";
    "plan_archived" => "Arkiverte planen" | "Arkiverte planen" | "Archived the plan";
    "log_entry_archived" => "Arkiverte dokumentene i en loggføring" | "Arkiverte dokumenta i ei loggføring" | "Archived the documents of a log entry";
    "plan_dispatched" => "Ekspederte dokumentet i arkivet" | "Ekspederte dokumentet i arkivet" | "Dispatched the document in the archive";
    "local_copy_deleted" => "Bekreftet at kopien er slettet" | "Stadfesta at kopien er sletta" | "Confirmed that the copy is deleted";
    "hold_placed" => "Satte en slettesperre" | "Sette ei slettesperre" | "Placed a hold";
    "hold_lifted" => "Opphevet en slettesperre" | "Oppheva ei slettesperre" | "Lifted a hold";
    "plan_misregistered" => "Merket en plan som feilregistrert" | "Merkte ein plan som feilregistrert" | "Marked a plan as registered by mistake";
    "notice_sent" => "Sendte et varsel" | "Sende eit varsel" | "Sent a notice";
    "case_purged" => "Slettet innholdet i saken" | "Sletta innhaldet i saka" | "Deleted the content of the case";
}
