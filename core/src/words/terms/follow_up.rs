//! The case around the plan: deadlines, roles, exemptions, log, rules.

use super::{Row, table};

table! {
    DEADLINES:
    "plan_due" => "Lage oppfølgingsplan" | "Lage oppfølgingsplan" | "Make the follow-up plan";
    "share_with_practitioner_due" => "Dele oppfølgingsplanen med sykmelderen" | "Dele oppfølgingsplanen med sjukmeldaren" | "Share the follow-up plan with the practitioner";
    "dialogue_meeting_1_due" => "Holde dialogmøte 1" | "Halde dialogmøte 1" | "Hold dialogue meeting 1";
    "activity_requirement_due" => "Være i arbeidsrelatert aktivitet" | "Vere i arbeidsrelatert aktivitet" | "Be in work-related activity";
    "dialogue_meeting_2_due" => "Holde dialogmøte 2" | "Halde dialogmøte 2" | "Hold dialogue meeting 2";
    "maximum_date" => "Siste dag med sykepenger (anslag)" | "Siste dag med sjukepengar (overslag)" | "Last day of sickness benefit (estimate)";
    "plan_to_nav_due" => "Sende oppdatert oppfølgingsplan til Nav" | "Sende oppdatert oppfølgingsplan til Nav" | "Send the updated follow-up plan to Nav";
    "evaluation_due" => "Evaluere oppfølgingsplanen" | "Evaluere oppfølgingsplanen" | "Evaluate the follow-up plan";
    "archive_due" => "Arkivere planen og dokumentene i loggen" | "Arkivere planen og dokumenta i loggen" | "Archive the plan and the documents of the log";
    "local_copy_due" => "Slette kopien på egen maskin" | "Slette kopien på eiga maskin" | "Delete the copy on your own computer";
    "exemption_review_due" => "Vurdere unntaket på nytt" | "Vurdere unntaket på nytt" | "Look at the exemption again";
    "retention_expires" => "Lagringstiden går ut" | "Lagringstida går ut" | "The storage period ends";
    "reminder" => "Påminnelse" | "Påminning" | "Reminder";
}

table! {
    REMINDER_LABELS:
    "plan_reminder" => "Påminnelse om oppfølgingsplan" | "Påminning om oppfølgingsplan" | "Reminder of the follow-up plan";
    "nav_asks_meeting_need" => "Nav spør om det er behov for et møte" | "Nav spør om det er behov for eit møte" | "Nav asks whether a meeting is needed";
    "nav_meeting_2_candidate" => "Nav vurderer dialogmøte 2" | "Nav vurderer dialogmøte 2" | "Nav considers dialogue meeting 2";
    "nav_summons_latest" => "Siste dag for Nav til å kalle inn til møtet" | "Siste dag for Nav til å kalle inn til møtet" | "Last day for Nav to summon to the meeting";
    "updated_plan_to_nav" => "Oppdatert oppfølgingsplan til Nav før møtet" | "Oppdatert oppfølgingsplan til Nav før møtet" | "Updated follow-up plan to Nav before the meeting";
    "nine_week_report_to_nav" => "Rapport til Nav etter ni uker" | "Rapport til Nav etter ni veker" | "Report to Nav after nine weeks";
}

table! {
    DEADLINE_STATES:
    "upcoming" => "Kommer" | "Kjem" | "Upcoming";
    "due_soon" => "Frist snart" | "Frist snart" | "Due soon";
    "overdue" => "Over fristen" | "Over fristen" | "Overdue";
    "met" => "Gjort" | "Gjort" | "Done";
    "exempt" => "Unntak" | "Unntak" | "Exempt";
    "lapsed" => "Falt bort" | "Falle bort" | "Lapsed";
}

table! {
    DEBTORS:
    "employer" => "Arbeidsgiver" | "Arbeidsgjevar" | "Employer";
    "employee" => "Ansatt" | "Tilsett" | "Employee";
    "nav" => "Nav" | "Nav" | "Nav";
    "host" => "Fagsystemet" | "Fagsystemet" | "The host system";
}

table! {
    ROLES:
    "employee" => "Ansatt" | "Tilsett" | "Employee";
    "manager" => "Nærmeste leder" | "Næraste leiar" | "Line manager";
    "hr" => "HR" | "HR" | "HR";
    "nav" => "Nav" | "Nav" | "Nav";
    "practitioner" => "Sykmelder" | "Sjukmeldar" | "Practitioner";
    "system" => "Fagsystemet" | "Fagsystemet" | "The host system";
}

table! {
    OBLIGATIONS:
    "plan" => "Oppfølgingsplan" | "Oppfølgingsplan" | "Follow-up plan";
    "dialogue_meeting_1" => "Dialogmøte 1" | "Dialogmøte 1" | "Dialogue meeting 1";
}

table! {
    PLAN_EXEMPTIONS:
    "returns_without_facilitation" => "Kommer tilbake uten behov for tilrettelegging" | "Kjem tilbake utan behov for tilrettelegging" | "Will return without any need for adjustments";
    "serious_illness" => "Alvorlig sykdom, kan ikke komme tilbake til arbeid" | "Alvorleg sjukdom, kan ikkje kome tilbake til arbeid" | "Serious illness, cannot return to work";
    "graded_with_dialogue" => "Gradert sykmeldt, med dialog om oppfølging på arbeidsplassen" | "Gradert sjukmeld, med dialog om oppfølging på arbeidsplassen" | "On partial sick leave, with a dialogue about follow-up at work";
    "employment_ending" => "Arbeidsforholdet tar slutt" | "Arbeidsforholdet tek slutt" | "The employment is ending";
    "cannot_be_reached" => "Den ansatte er ikke til å få tak i" | "Den tilsette er ikkje til å få tak i" | "The employee cannot be reached";
}

table! {
    MEETING_EXEMPTIONS:
    "back_soon_without_measures" => "Snart tilbake i fullt arbeid uten tiltak" | "Snart tilbake i fullt arbeid utan tiltak" | "Soon back in full work without measures";
    "measures_in_place" => "Tiltak på arbeidsplassen er i gang, og den ansatte er snart tilbake" | "Tiltak på arbeidsplassen er i gang, og den tilsette er snart tilbake" | "Measures at work are in place, and the employee is soon back";
    "cannot_return" => "Kan ikke komme tilbake til arbeid" | "Kan ikkje kome tilbake til arbeid" | "Cannot return to work";
    "seriously_ill" => "For alvorlig syk til å ha nytte av et møte nå" | "For alvorleg sjuk til å ha nytte av eit møte no" | "Too seriously ill to benefit from a meeting now";
}

table! {
    LOG_KINDS:
    "measure_application" => "Tiltakssøknad" | "Tiltakssøknad" | "Application for measures";
    "conversation" => "Samtale" | "Samtale" | "Conversation";
    "meeting" => "Møte" | "Møte" | "Meeting";
    "other" => "Annet" | "Anna" | "Other";
}

table! {
    HOLD_KINDS:
    "dispute" => "Tvist" | "Tvist" | "Dispute";
    "work_injury" => "Yrkesskade" | "Yrkesskade" | "Work injury";
    "archive_duty" => "Bevaringsplikt" | "Bevaringsplikt" | "Duty to preserve";
}

table! {
    NOTICES:
    "sent_for_approval" => "Planen venter på godkjenning fra deg" | "Planen ventar på godkjenning frå deg" | "The plan is waiting for your approval";
    "approved" => "Planen er godkjent" | "Planen er godkjend" | "The plan is approved";
    "rejected" => "Planen er sendt tilbake uten godkjenning" | "Planen er send tilbake utan godkjenning" | "The plan was sent back without approval";
    "forced" => "Planen er godkjent av lederen alene" | "Planen er godkjend av leiaren åleine" | "The plan was approved by the manager alone";
    "revised" => "Planen er under endring" | "Planen er under endring" | "The plan is being changed";
    "completed" => "Arbeidsgiveren har laget en plan" | "Arbeidsgjevaren har laga ein plan" | "The employer has made a plan";
    "new_manager" => "Ny nærmeste leder" | "Ny næraste leiar" | "New line manager";
    "new_sick_note" => "Ny sykmelding" | "Ny sjukmelding" | "New sick note";
}

table! {
    REFUSAL_KINDS:
    "forbidden" => "Ikke tilgang" | "Ikkje tilgang" | "Not permitted";
    "conflict" => "Ikke mulig nå" | "Ikkje mogleg no" | "Not possible now";
    "invalid" => "Må rettes" | "Må rettast" | "Needs correcting";
    "alert" => "Varsel" | "Varsel" | "Alert";
}

table! {
    GAP_RULES:
    "nav_follow_up_case" => "Oppfølgingstilfelle, slik Nav regner" | "Oppfølgingstilfelle, slik Nav reknar" | "Follow-up case, as Nav counts it";
    "employer_period" => "Arbeidsgiverperiode" | "Arbeidsgjevarperiode" | "Employer period";
    "gap_free" => "Sammenhengende fravær" | "Samanhengande fråvær" | "Absence without gaps";
    "literal" => "Hver sykmelding for seg" | "Kvar sjukmelding for seg" | "Each sick note on its own";
}

table! {
    START_BASES:
    "nav_follow_up_case" => "Oppfølgingstilfelle, slik Nav regner" | "Oppfølgingstilfelle, slik Nav reknar" | "Follow-up case, as Nav counts it";
    "employer_period" => "Arbeidsgiverperiode" | "Arbeidsgjevarperiode" | "Employer period";
    "gap_free" => "Sammenhengende fravær" | "Samanhengande fråvær" | "Absence without gaps";
    "literal" => "Hver sykmelding for seg" | "Kvar sjukmelding for seg" | "Each sick note on its own";
    "host" => "Oppgitt første fraværsdag" | "Oppgitt første fråværsdag" | "First day of absence as stated";
}

table! {
    ATTENDEES:
    "employee" => "Ansatt" | "Tilsett" | "Employee";
    "manager" => "Nærmeste leder" | "Næraste leiar" | "Line manager";
    "practitioner" => "Sykmelder" | "Sjukmeldar" | "Practitioner";
    "nav" => "Nav" | "Nav" | "Nav";
    "hr" => "HR" | "HR" | "HR";
    "occupational_health" => "Bedriftshelsetjenesten" | "Bedriftshelsetenesta" | "Occupational health service";
    "safety_representative" => "Verneombud" | "Verneombod" | "Safety representative";
    "union_representative" => "Tillitsvalgt" | "Tillitsvald" | "Union representative";
    "other" => "Andre" | "Andre" | "Others";
}

table! {
    DAYS:
    "self_certified" => "Egenmelding" | "Eigenmelding" | "Self-certified absence";
    "holiday" => "Ferie" | "Ferie" | "Holiday";
}

table! {
    ACTIVITIES:
    "absent" => "Sykmeldt, helt eller delvis" | "Sjukmeld, heilt eller delvis" | "On sick leave, wholly or partly";
    "waiting" => "Avventende sykmelding" | "Avventande sjukmelding" | "Sick note on hold, work goes on";
    "treatment_days" => "Behandlingsdager" | "Behandlingsdagar" | "Days of treatment";
    "travel_grant" => "Reisetilskudd" | "Reisetilskot" | "Travel grant";
}
