//! What does not bind: guidance, routines, Nav's systems, and the library's own rule.

use super::{Citation, CitationKind};
use crate::calendar::Date;

pub(super) static EMPLOYER_GUIDANCE: Citation = Citation {
    id: "nav-guidance-employers",
    kind: CitationKind::Guidance,
    act: "Navs veiledning for arbeidsgivere om oppfølgingsplan",
    section: None,
    paragraph: None,
    title: "oppfølgingsplan, for arbeidsgivere",
    nb: "Navs veiledning for arbeidsgivere om oppfølgingsplan, oppdatert 23. mai 2025",
    nn: "Nav si rettleiing for arbeidsgjevarar om oppfølgingsplan, oppdatert 23. mai 2025",
    en: "Nav's guidance for employers on the follow-up plan, updated 23 May 2025",
    source: Some("nav.no: Oppfølgingsplan – for arbeidsgivere"),
    since: Some(Date::known(2025, 5, 23)),
    until: None,
};

pub(super) static EMPLOYEE_GUIDANCE: Citation = Citation {
    id: "nav-guidance-employees",
    kind: CitationKind::Guidance,
    act: "Navs veiledning for sykmeldte om oppfølgingsplan",
    section: None,
    paragraph: None,
    title: "oppfølgingsplan, for sykmeldte",
    nb: "Navs veiledning for sykmeldte om oppfølgingsplan",
    nn: "Nav si rettleiing for sjukmelde om oppfølgingsplan",
    en: "Nav's guidance for employees on sick leave on the follow-up plan",
    source: Some("nav.no: Hva er en oppfølgingsplan?"),
    since: None,
    until: None,
};

pub(super) static LIMITS_GUIDANCE: Citation = Citation {
    id: "nav-guidance-limits",
    kind: CitationKind::Guidance,
    act: "Navs oversikt over avtalepunkter og frister i sykefraværsoppfølgingen",
    section: None,
    paragraph: None,
    title: "frister i sykefraværsoppfølgingen",
    nb: "Navs oversikt over avtalepunkter og frister i sykefraværsoppfølgingen",
    nn: "Nav si oversikt over avtalepunkt og fristar i sjukefråværsoppfølginga",
    en: "Nav's overview of agreed points and deadlines in sick-leave follow-up",
    source: Some("nav.no: Avtalepunkter og frister i sykefraværsoppfølgingen"),
    since: None,
    until: None,
};

pub(super) static MEETING_GUIDANCE: Citation = Citation {
    id: "nav-guidance-meeting-1",
    kind: CitationKind::Guidance,
    act: "Navs sjekkliste for dialogmøte 1 i regi av arbeidsgiveren",
    section: None,
    paragraph: None,
    title: "dialogmøte 1, og når det er åpenbart unødvendig",
    nb: "Navs sjekkliste for dialogmøte 1 i regi av arbeidsgiveren",
    nn: "Nav si sjekkliste for dialogmøte 1 i regi av arbeidsgjevaren",
    en: "Nav's checklist for dialogue meeting 1 held by the employer",
    source: Some("nav.no: Sjekkliste for dialogmøte 1 i regi av arbeidsgiveren"),
    since: None,
    until: None,
};

pub(super) static WEBSAK_ROUTINE: Citation = Citation {
    id: "routine-websak",
    kind: CitationKind::Routine,
    act: "rutine for oppfølgingsplan og Websak i en kommune",
    section: None,
    paragraph: None,
    title: "arkivering i Websak og sletting av lokal kopi",
    nb: "rutine for oppfølgingsplan og Websak i en kommune",
    nn: "rutine for oppfølgingsplan og Websak i ein kommune",
    en: "a municipality's routine for the follow-up plan and Websak",
    source: None,
    since: None,
    until: None,
};

pub(super) static ELEMENTS_ROUTINE: Citation = Citation {
    id: "routine-elements-gat",
    kind: CitationKind::Routine,
    act: "rutine for Elements og GAT i et sykehus",
    section: None,
    paragraph: None,
    title: "arkivering i Elements, varsler og logg",
    nb: "rutine for Elements og GAT i et sykehus",
    nn: "rutine for Elements og GAT i eit sjukehus",
    en: "a hospital's routine for Elements and GAT",
    source: None,
    since: None,
    until: None,
};

pub(super) static TWO_PARTY_SYSTEM: Citation = Citation {
    id: "nav-system-two-party",
    kind: CitationKind::NavSystem,
    act: "Navs system for oppfølgingsplaner",
    section: None,
    paragraph: None,
    title: "tjenesten der begge parter godkjenner",
    nb: "Navs system for oppfølgingsplaner, tjenesten der begge parter godkjenner, slik koden var i august 2026",
    nn: "Nav sitt system for oppfølgingsplanar, tenesta der begge partar godkjenner, slik koden var i august 2026",
    en: "Nav's system for follow-up plans, the service in which both parties approve, as its code was in August 2026",
    source: Some("github.com/navikt/syfooppfolgingsplanservice, 6020bee6 (2026-06-17)"),
    since: None,
    until: None,
};

pub(super) static EMPLOYER_LED_SYSTEM: Citation = Citation {
    id: "nav-system-employer-led",
    kind: CitationKind::NavSystem,
    act: "Navs system for oppfølgingsplaner",
    section: None,
    paragraph: None,
    title: "tjenesten der lederen fullfører planen",
    nb: "Navs system for oppfølgingsplaner, tjenesten der lederen fullfører planen, slik koden var i august 2026",
    nn: "Nav sitt system for oppfølgingsplanar, tenesta der leiaren fullfører planen, slik koden var i august 2026",
    en: "Nav's system for follow-up plans, the service in which the manager completes the plan, as its code was in August 2026",
    source: Some("github.com/navikt/syfo-oppfolgingsplan-backend, 0b0ce077 (2026-08-21)"),
    since: None,
    until: None,
};

pub(super) static PLAN_API: Citation = Citation {
    id: "nav-system-plan-api",
    kind: CitationKind::NavSystem,
    act: "Navs system for oppfølgingsplaner",
    section: None,
    paragraph: None,
    title: "grensesnittet for arbeidsgivers eget system",
    nb: "Navs system for oppfølgingsplaner, grensesnittet for arbeidsgivers eget system, slik koden var i august 2026",
    nn: "Nav sitt system for oppfølgingsplanar, grensesnittet for arbeidsgjevaren sitt eige system, slik koden var i august 2026",
    en: "Nav's system for follow-up plans, the interface for the employer's own system, as its code was in August 2026",
    source: Some("github.com/navikt/lps-oppfolgingsplan-mottak, 9453e96b (2026-08-21)"),
    since: None,
    until: None,
};

pub(super) static LINE_MANAGER_SYSTEM: Citation = Citation {
    id: "nav-system-line-manager",
    kind: CitationKind::NavSystem,
    act: "Navs system for nærmeste leder",
    section: None,
    paragraph: None,
    title: "hvem som ser den sykmeldte, og hvor lenge",
    nb: "Navs system for nærmeste leder, slik koden var i august 2026",
    nn: "Nav sitt system for næraste leiar, slik koden var i august 2026",
    en: "Nav's system for line managers, as its code was in August 2026",
    source: Some("github.com/navikt/dinesykmeldte-backend, e6c4908a"),
    since: None,
    until: None,
};

pub(super) static FOLLOW_UP_CASE_SYSTEM: Citation = Citation {
    id: "nav-system-follow-up-case",
    kind: CitationKind::NavSystem,
    act: "Navs system for oppfølgingstilfeller",
    section: None,
    paragraph: None,
    title: "når et nytt tilfelle begynner",
    nb: "Navs system for oppfølgingstilfeller, slik koden var i august 2026",
    nn: "Nav sitt system for oppfølgingstilfelle, slik koden var i august 2026",
    en: "Nav's system for follow-up cases, as its code was in August 2026",
    source: Some("github.com/navikt/isoppfolgingstilfelle (2026-08-17)"),
    since: None,
    until: None,
};

pub(super) static ACTIVITY_SYSTEM: Citation = Citation {
    id: "nav-system-activity-requirement",
    kind: CitationKind::NavSystem,
    act: "Navs system for aktivitetskravet",
    section: None,
    paragraph: None,
    title: "når aktivitetskravet vurderes",
    nb: "Navs system for aktivitetskravet, slik koden var i august 2026",
    nn: "Nav sitt system for aktivitetskravet, slik koden var i august 2026",
    en: "Nav's system for the activity requirement, as its code was in August 2026",
    source: Some("github.com/navikt/isaktivitetskrav (2026-05-04)"),
    since: None,
    until: None,
};

pub(super) static MEETING_NEED_SYSTEM: Citation = Citation {
    id: "nav-system-meeting-need",
    kind: CitationKind::NavSystem,
    act: "Navs system for møtebehov",
    section: None,
    paragraph: None,
    title: "når partene spørres om behov for dialogmøte",
    nb: "Navs system for møtebehov, slik koden var i august 2026",
    nn: "Nav sitt system for møtebehov, slik koden var i august 2026",
    en: "Nav's system for the need of a meeting, as its code was in August 2026",
    source: Some("github.com/navikt/syfomotebehov (2026-08-20)"),
    since: None,
    until: None,
};

pub(super) static MEETING_CANDIDATE_SYSTEM: Citation = Citation {
    id: "nav-system-meeting-candidate",
    kind: CitationKind::NavSystem,
    act: "Navs system for dialogmøtekandidater",
    section: None,
    paragraph: None,
    title: "når den sykmeldte blir kandidat for dialogmøte 2",
    nb: "Navs system for dialogmøtekandidater, slik koden var i august 2026",
    nn: "Nav sitt system for dialogmøtekandidatar, slik koden var i august 2026",
    en: "Nav's system for candidates for a dialogue meeting, as its code was in August 2026",
    source: Some("github.com/navikt/isdialogmotekandidat (2026-04-24)"),
    since: None,
    until: None,
};

pub(super) static MAXIMUM_DATE_SYSTEM: Citation = Citation {
    id: "nav-system-maximum-date",
    kind: CitationKind::NavSystem,
    act: "Navs system for sykepenger",
    section: None,
    paragraph: None,
    title: "telling av dager fram til maksdato",
    nb: "Navs system for sykepenger, slik koden var i august 2026",
    nn: "Nav sitt system for sjukepengar, slik koden var i august 2026",
    en: "Nav's system for sickness benefit, as its code was in August 2026",
    source: Some("github.com/navikt/helse-spleis (2026-08-21)"),
    since: None,
    until: None,
};

pub(super) static LIBRARY: Citation = Citation {
    id: "library",
    kind: CitationKind::LibraryRule,
    act: "bibliotekets egen regel",
    section: None,
    paragraph: None,
    title: "sammenheng i dataene",
    nb: "bibliotekets egen regel for sammenheng i dataene",
    nn: "biblioteket sin eigen regel for samanheng i dataa",
    en: "the library's own rule for consistent data",
    source: None,
    since: None,
    until: None,
};
