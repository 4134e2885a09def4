//! The acts and the regulation: what binds.

use super::{Citation, CitationKind};
use crate::calendar::Date;

pub(super) static AML_EMPLOYEE_DUTIES: Citation = Citation {
    id: "aml-2-3-2",
    kind: CitationKind::Law,
    act: "arbeidsmiljøloven",
    section: Some("§ 2-3"),
    paragraph: Some("andre ledd"),
    title: "arbeidstakers medvirkning til oppfølgingsplaner og dialogmøter",
    nb: "arbeidsmiljøloven § 2-3 andre ledd",
    nn: "arbeidsmiljølova § 2-3 andre leddet",
    en: "Working Environment Act section 2-3(2)",
    source: Some("LOV-2005-06-17-62"),
    since: None,
    until: None,
};

pub(super) static AML_FACILITATION: Citation = Citation {
    id: "aml-4-6-1",
    kind: CitationKind::Law,
    act: "arbeidsmiljøloven",
    section: Some("§ 4-6"),
    paragraph: Some("første ledd"),
    title: "tilrettelegging ved redusert arbeidsevne",
    nb: "arbeidsmiljøloven § 4-6 første ledd",
    nn: "arbeidsmiljølova § 4-6 første leddet",
    en: "Working Environment Act section 4-6(1)",
    source: Some("LOV-2005-06-17-62"),
    since: None,
    until: None,
};

pub(super) static AML_PLAN: Citation = Citation {
    id: "aml-4-6-3",
    kind: CitationKind::Law,
    act: "arbeidsmiljøloven",
    section: Some("§ 4-6"),
    paragraph: Some("tredje ledd"),
    title: "oppfølgingsplan, innhold, frist og formidling",
    nb: "arbeidsmiljøloven § 4-6 tredje ledd",
    nn: "arbeidsmiljølova § 4-6 tredje leddet",
    en: "Working Environment Act section 4-6(3)",
    source: Some("LOV-2005-06-17-62; Prop. 102 L (2013-2014), Lovvedtak 79 (2013-2014)"),
    since: Some(Date::known(2014, 7, 1)),
    until: None,
};

pub(super) static AML_MEETING: Citation = Citation {
    id: "aml-4-6-4",
    kind: CitationKind::Law,
    act: "arbeidsmiljøloven",
    section: Some("§ 4-6"),
    paragraph: Some("fjerde ledd"),
    title: "arbeidsgivers dialogmøte",
    nb: "arbeidsmiljøloven § 4-6 fjerde ledd",
    nn: "arbeidsmiljølova § 4-6 fjerde leddet",
    en: "Working Environment Act section 4-6(4)",
    source: Some("LOV-2005-06-17-62; Prop. 102 L (2013-2014), Lovvedtak 79 (2013-2014)"),
    since: Some(Date::known(2014, 7, 1)),
    until: None,
};

pub(super) static AML_DOCUMENTATION: Citation = Citation {
    id: "aml-4-6-5",
    kind: CitationKind::Law,
    act: "arbeidsmiljøloven",
    section: Some("§ 4-6"),
    paragraph: Some("femte ledd"),
    title: "dokumentasjon av plan, innkalling og frammøte",
    nb: "arbeidsmiljøloven § 4-6 femte ledd",
    nn: "arbeidsmiljølova § 4-6 femte leddet",
    en: "Working Environment Act section 4-6(5)",
    source: Some("LOV-2005-06-17-62"),
    since: None,
    until: None,
};

pub(super) static AML_REGISTER: Citation = Citation {
    id: "aml-5-1",
    kind: CitationKind::Law,
    act: "arbeidsmiljøloven",
    section: Some("§ 5-1"),
    paragraph: None,
    title: "registrering av skader og sykdommer",
    nb: "arbeidsmiljøloven § 5-1",
    nn: "arbeidsmiljølova § 5-1",
    en: "Working Environment Act section 5-1",
    source: Some("LOV-2005-06-17-62"),
    since: None,
    until: None,
};

pub(super) static FTRL_MEETING: Citation = Citation {
    id: "ftrl-8-7a",
    kind: CitationKind::Law,
    act: "folketrygdloven",
    section: Some("§ 8-7 a"),
    paragraph: Some("andre ledd"),
    title: "Navs dialogmøte",
    nb: "folketrygdloven § 8-7 a andre ledd",
    nn: "folketrygdlova § 8-7 a andre leddet",
    en: "National Insurance Act section 8-7a(2)",
    source: Some("LOV-1997-02-28-19; Lovvedtak 79 (2013-2014)"),
    since: Some(Date::known(2014, 7, 1)),
    until: None,
};

pub(super) static FTRL_ACTIVITY: Citation = Citation {
    id: "ftrl-8-8",
    kind: CitationKind::Law,
    act: "folketrygdloven",
    section: Some("§ 8-8"),
    paragraph: Some("andre ledd"),
    title: "arbeidsrelatert aktivitet",
    nb: "folketrygdloven § 8-8 andre ledd",
    nn: "folketrygdlova § 8-8 andre leddet",
    en: "National Insurance Act section 8-8(2)",
    source: Some("LOV-1997-02-28-19"),
    since: Some(Date::known(2021, 6, 1)),
    until: None,
};

pub(super) static FTRL_MAXIMUM: Citation = Citation {
    id: "ftrl-8-12",
    kind: CitationKind::Law,
    act: "folketrygdloven",
    section: Some("§ 8-12"),
    paragraph: None,
    title: "hvor lenge det gis sykepenger",
    nb: "folketrygdloven § 8-12",
    nn: "folketrygdlova § 8-12",
    en: "National Insurance Act section 8-12",
    source: Some("LOV-1997-02-28-19"),
    since: None,
    until: None,
};

pub(super) static FTRL_EMPLOYER_PERIOD: Citation = Citation {
    id: "ftrl-8-19",
    kind: CitationKind::Law,
    act: "folketrygdloven",
    section: Some("§ 8-19"),
    paragraph: None,
    title: "arbeidsgiverperioden",
    nb: "folketrygdloven § 8-19",
    nn: "folketrygdlova § 8-19",
    en: "National Insurance Act section 8-19",
    source: Some("LOV-1997-02-28-19"),
    since: None,
    until: None,
};

pub(super) static FTRL_AGE: Citation = Citation {
    id: "ftrl-8-51",
    kind: CitationKind::Law,
    act: "folketrygdloven",
    section: Some("§ 8-51"),
    paragraph: None,
    title: "sykepenger mellom 67 og 70 år",
    nb: "folketrygdloven § 8-51",
    nn: "folketrygdlova § 8-51",
    en: "National Insurance Act section 8-51",
    source: Some("LOV-1997-02-28-19"),
    since: None,
    until: None,
};

pub(super) static FTRL_UPDATED_PLAN: Citation = Citation {
    id: "ftrl-25-2-3",
    kind: CitationKind::Law,
    act: "folketrygdloven",
    section: Some("§ 25-2"),
    paragraph: Some("tredje ledd"),
    title: "oppdatert plan til Nav før dialogmøte",
    nb: "folketrygdloven § 25-2 tredje ledd",
    nn: "folketrygdlova § 25-2 tredje leddet",
    en: "National Insurance Act section 25-2(3)",
    source: Some("LOV-1997-02-28-19"),
    since: None,
    until: None,
};

pub(super) static FTRL_PLAN_ON_DEMAND: Citation = Citation {
    id: "ftrl-25-2-4",
    kind: CitationKind::Law,
    act: "folketrygdloven",
    section: Some("§ 25-2"),
    paragraph: Some("fjerde ledd"),
    title: "plan til Nav når Nav ber om den",
    nb: "folketrygdloven § 25-2 fjerde ledd",
    nn: "folketrygdlova § 25-2 fjerde leddet",
    en: "National Insurance Act section 25-2(4)",
    source: Some("LOV-1997-02-28-19"),
    since: None,
    until: None,
};

pub(super) static FTRL_REPORT_2011: Citation = Citation {
    id: "ftrl-25-2-3-2011",
    kind: CitationKind::Law,
    act: "folketrygdloven",
    section: Some("§ 25-2"),
    paragraph: Some("tredje ledd"),
    title: "rapport til Nav etter ni uker",
    nb: "folketrygdloven § 25-2 tredje ledd, slik det lød fra 1. juli 2011 til 30. juni 2014",
    nn: "folketrygdlova § 25-2 tredje leddet, slik det lydde frå 1. juli 2011 til 30. juni 2014",
    en: "National Insurance Act section 25-2(3), as worded from 1 July 2011 to 30 June 2014",
    source: Some("LOV-1997-02-28-19; Prop. 89 L (2010-2011), Lovvedtak 54 (2010-2011)"),
    since: Some(Date::known(2011, 7, 1)),
    until: Some(Date::known(2014, 6, 30)),
};

pub(super) static ARKIVLOVA: Citation = Citation {
    id: "arkivlova-12-13",
    kind: CitationKind::Law,
    act: "arkivlova",
    section: Some("§§ 12 og 13"),
    paragraph: None,
    title: "hva et offentlig organ kan kassere",
    nb: "arkivlova §§ 12 og 13",
    nn: "arkivlova §§ 12 og 13",
    en: "Archives Act sections 12 and 13",
    source: Some("LOV-2025-06-20-96"),
    since: Some(Date::known(2026, 1, 1)),
    until: None,
};

pub(super) static GDPR_PRINCIPLES: Citation = Citation {
    id: "gdpr-5-1",
    kind: CitationKind::Law,
    act: "personvernforordningen",
    section: Some("artikkel 5"),
    paragraph: Some("nr. 1"),
    title: "dataminimering og lagringsbegrensning",
    nb: "personvernforordningen artikkel 5 nr. 1",
    nn: "personvernforordninga artikkel 5 nr. 1",
    en: "General Data Protection Regulation Article 5(1)",
    source: Some("forordning (EU) 2016/679; LOV-2018-06-15-38"),
    since: Some(Date::known(2018, 7, 20)),
    until: None,
};

pub(super) static GDPR_LAWFULNESS: Citation = Citation {
    id: "gdpr-6-1",
    kind: CitationKind::Law,
    act: "personvernforordningen",
    section: Some("artikkel 6"),
    paragraph: Some("nr. 1 bokstav c"),
    title: "behandling som følger av rettslig forpliktelse",
    nb: "personvernforordningen artikkel 6 nr. 1 bokstav c",
    nn: "personvernforordninga artikkel 6 nr. 1 bokstav c",
    en: "General Data Protection Regulation Article 6(1)(c)",
    source: Some("forordning (EU) 2016/679; LOV-2018-06-15-38"),
    since: Some(Date::known(2018, 7, 20)),
    until: None,
};

pub(super) static GDPR_HEALTH: Citation = Citation {
    id: "gdpr-9-2",
    kind: CitationKind::Law,
    act: "personvernforordningen",
    section: Some("artikkel 9"),
    paragraph: Some("nr. 2 bokstav b"),
    title: "helseopplysninger i arbeidsforhold",
    nb: "personvernforordningen artikkel 9 nr. 2 bokstav b",
    nn: "personvernforordninga artikkel 9 nr. 2 bokstav b",
    en: "General Data Protection Regulation Article 9(2)(b)",
    source: Some("forordning (EU) 2016/679; LOV-2018-06-15-38"),
    since: Some(Date::known(2018, 7, 20)),
    until: None,
};

pub(super) static GDPR_ERASURE: Citation = Citation {
    id: "gdpr-17",
    kind: CitationKind::Law,
    act: "personvernforordningen",
    section: Some("artikkel 17"),
    paragraph: None,
    title: "rett til sletting",
    nb: "personvernforordningen artikkel 17",
    nn: "personvernforordninga artikkel 17",
    en: "General Data Protection Regulation Article 17",
    source: Some("forordning (EU) 2016/679; LOV-2018-06-15-38"),
    since: Some(Date::known(2018, 7, 20)),
    until: None,
};
