//! [`Citation`]: what a duty or a rule rests on, as data.

use core::fmt;

use serde::{Serialize, Serializer};

/// What kind of authority a citation has. Only the first binds; the others say where a rule was
/// found.
///
/// ```rust
/// use oppfolgingsplan::{CitationId, CitationKind};
///
/// assert_eq!(CitationId::AmlPlan.citation().kind, CitationKind::Law);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CitationKind {
    /// A statute or a regulation.
    Law,
    /// What an agency publishes for employers and employees.
    Guidance,
    /// How one of Nav's systems behaves.
    NavSystem,
    /// A written routine at an employer.
    Routine,
    /// The library's own rule, where no outside source says anything.
    LibraryRule,
}

/// One place in a law, a page of guidance, a routine, or a system of Nav.
///
/// `Display` gives the form in which Norwegian texts cite it.
///
/// ```rust
/// use oppfolgingsplan::CitationId;
///
/// let plan = CitationId::AmlPlan.citation();
/// assert_eq!(plan.to_string(), "arbeidsmiljøloven § 4-6 tredje ledd");
/// assert_eq!(plan.id, "aml-4-6-3");
/// ```
#[doc(alias = "hjemmel")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Citation {
    /// Stable identifier, never reused.
    pub id: &'static str,
    /// Its authority.
    pub kind: CitationKind,
    /// The act, page, routine or system, by its Norwegian name.
    pub act: &'static str,
    /// Section or article.
    pub section: Option<&'static str>,
    /// Paragraph, number or letter inside the section.
    pub paragraph: Option<&'static str>,
    /// What it is about, in Norwegian.
    pub title: &'static str,
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.act)?;
        for part in [self.section, self.paragraph].into_iter().flatten() {
            write!(f, " {part}")?;
        }
        Ok(())
    }
}

/// Declares the identifiers and the table behind them in one place, so that none lacks an entry.
macro_rules! citations {
    ($($name:ident $id:literal $kind:ident $act:literal $section:tt $paragraph:tt $title:literal)+) => {
        /// The name of a [`Citation`]; small, so that every deadline and rule can carry it.
        ///
        /// On the wire its stable identifier, such as `aml-4-6-3`.
        ///
        /// ```rust
        /// use oppfolgingsplan::CitationId;
        ///
        /// for id in CitationId::ALL {
        ///     assert!(!id.citation().title.is_empty());
        /// }
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CitationId {
            $(#[doc = $title] $name,)+
        }

        impl CitationId {
            /// Every citation, laws first.
            pub const ALL: &'static [CitationId] = &[$(CitationId::$name,)+];

            /// What stands behind the name.
            pub const fn citation(self) -> &'static Citation {
                match self {
                    $(CitationId::$name => &Citation {
                        id: $id,
                        kind: CitationKind::$kind,
                        act: $act,
                        section: citations!(@part $section),
                        paragraph: citations!(@part $paragraph),
                        title: $title,
                    },)+
                }
            }
        }
    };
    (@part -) => { None };
    (@part $part:literal) => { Some($part) };
}

citations! {
    AmlEmployeeDuties "aml-2-3-2" Law
        "arbeidsmiljøloven" "§ 2-3" "andre ledd"
        "arbeidstakers medvirkning til oppfølgingsplaner og dialogmøter"
    AmlFacilitation "aml-4-6-1" Law
        "arbeidsmiljøloven" "§ 4-6" "første ledd"
        "tilrettelegging ved redusert arbeidsevne"
    AmlPlan "aml-4-6-3" Law
        "arbeidsmiljøloven" "§ 4-6" "tredje ledd"
        "oppfølgingsplan, innhold, frist og formidling"
    AmlMeeting "aml-4-6-4" Law
        "arbeidsmiljøloven" "§ 4-6" "fjerde ledd"
        "arbeidsgivers dialogmøte"
    AmlDocumentation "aml-4-6-5" Law
        "arbeidsmiljøloven" "§ 4-6" "femte ledd"
        "dokumentasjon av plan, innkalling og frammøte"
    AmlRegister "aml-5-1" Law
        "arbeidsmiljøloven" "§ 5-1" -
        "registrering av skader og sykdommer"
    FtrlMeeting "ftrl-8-7a" Law
        "folketrygdloven" "§ 8-7 a" "andre ledd"
        "Navs dialogmøte"
    FtrlActivity "ftrl-8-8" Law
        "folketrygdloven" "§ 8-8" "andre ledd"
        "arbeidsrelatert aktivitet"
    FtrlMaximum "ftrl-8-12" Law
        "folketrygdloven" "§ 8-12" -
        "hvor lenge det gis sykepenger"
    FtrlEmployerPeriod "ftrl-8-19" Law
        "folketrygdloven" "§ 8-19" -
        "arbeidsgiverperioden"
    FtrlAge "ftrl-8-51" Law
        "folketrygdloven" "§ 8-51" -
        "sykepenger mellom 67 og 70 år"
    FtrlUpdatedPlan "ftrl-25-2-3" Law
        "folketrygdloven" "§ 25-2" "tredje ledd"
        "oppdatert plan til Nav før dialogmøte"
    FtrlPlanOnDemand "ftrl-25-2-4" Law
        "folketrygdloven" "§ 25-2" "fjerde ledd"
        "plan til Nav når Nav ber om den"
    FtrlReport2011 "ftrl-25-2-3-2011" Law
        "folketrygdloven" "§ 25-2" "tredje ledd, slik det lød fra 1. juli 2011 til 30. juni 2014"
        "rapport til Nav etter ni uker"
    Arkivlova "arkivlova-12-13" Law
        "arkivlova (LOV-2025-06-20-96)" "§§ 12 og 13" -
        "hva et offentlig organ kan kassere"
    GdprPrinciples "gdpr-5-1" Law
        "personvernforordningen" "artikkel 5" "nr. 1"
        "dataminimering og lagringsbegrensning"
    GdprLawfulness "gdpr-6-1" Law
        "personvernforordningen" "artikkel 6" "nr. 1 bokstav c"
        "behandling som følger av rettslig forpliktelse"
    GdprHealth "gdpr-9-2" Law
        "personvernforordningen" "artikkel 9" "nr. 2 bokstav b"
        "helseopplysninger i arbeidsforhold"
    GdprErasure "gdpr-17" Law
        "personvernforordningen" "artikkel 17" -
        "rett til sletting"
    EmployerGuidance "nav-guidance-employers" Guidance
        "Navs veiledning for arbeidsgivere om oppfølgingsplan" - -
        "oppfølgingsplan, for arbeidsgivere"
    EmployeeGuidance "nav-guidance-employees" Guidance
        "Navs veiledning for sykmeldte om oppfølgingsplan" - -
        "oppfølgingsplan, for sykmeldte"
    LimitsGuidance "nav-guidance-limits" Guidance
        "Navs oversikt over avtalepunkter og frister i sykefraværsoppfølgingen" - -
        "frister i sykefraværsoppfølgingen"
    MeetingGuidance "nav-guidance-meeting-1" Guidance
        "Navs sjekkliste for dialogmøte 1 i regi av arbeidsgiveren" - -
        "dialogmøte 1, og når det er åpenbart unødvendig"
    TwoPartySystem "nav-system-two-party" NavSystem
        "Navs system for oppfølgingsplaner" - -
        "tjenesten der begge parter godkjenner"
    EmployerLedSystem "nav-system-employer-led" NavSystem
        "Navs system for oppfølgingsplaner" - -
        "tjenesten der lederen fullfører planen"
    PlanApi "nav-system-plan-api" NavSystem
        "Navs system for oppfølgingsplaner" - -
        "grensesnittet for arbeidsgivers eget system"
    LineManagerSystem "nav-system-line-manager" NavSystem
        "Navs system for nærmeste leder" - -
        "hvem som ser den sykmeldte, og hvor lenge"
    FollowUpCaseSystem "nav-system-follow-up-case" NavSystem
        "Navs system for oppfølgingstilfeller" - -
        "når et nytt tilfelle begynner"
    ActivitySystem "nav-system-activity-requirement" NavSystem
        "Navs system for aktivitetskravet" - -
        "når aktivitetskravet vurderes"
    MeetingNeedSystem "nav-system-meeting-need" NavSystem
        "Navs system for møtebehov" - -
        "når partene spørres om behov for dialogmøte"
    MeetingCandidateSystem "nav-system-meeting-candidate" NavSystem
        "Navs system for dialogmøtekandidater" - -
        "når den sykmeldte blir kandidat for dialogmøte 2"
    MaximumDateSystem "nav-system-maximum-date" NavSystem
        "Navs system for sykepenger" - -
        "telling av dager fram til maksdato"
    WebsakRoutine "routine-websak" Routine
        "rutine for oppfølgingsplan og Websak i en kommune" - -
        "arkivering i Websak og sletting av lokal kopi"
    ElementsRoutine "routine-elements-gat" Routine
        "rutine for Elements og GAT i et sykehus" - -
        "arkivering i Elements, varsler og logg"
    Library "library" LibraryRule
        "bibliotekets egen regel" - -
        "sammenheng i dataene"
}

impl CitationId {
    /// The stable identifier, such as `aml-4-6-3`.
    pub const fn id(self) -> &'static str {
        self.citation().id
    }
}

impl fmt::Display for CitationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.citation().fmt(f)
    }
}

impl Serialize for CitationId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn identifiers_are_unique_and_laws_name_a_section() {
        let ids: BTreeSet<_> = CitationId::ALL.iter().map(|id| id.id()).collect();
        assert_eq!(ids.len(), CitationId::ALL.len());
        for id in CitationId::ALL {
            let citation = id.citation();
            assert_eq!(citation.section.is_some(), citation.kind == CitationKind::Law, "{id}");
        }
        assert!(CitationId::ALL.is_sorted_by_key(|id| id.citation().kind != CitationKind::Law));
    }

    #[test]
    fn json() {
        assert_eq!(serde_json::to_string(&CitationId::AmlPlan).unwrap(), "\"aml-4-6-3\"");
        let whole = serde_json::to_value(CitationId::FtrlMaximum.citation()).unwrap();
        assert_eq!(whole["section"], "§ 8-12");
        assert_eq!(whole["kind"], "law");
    }
}
