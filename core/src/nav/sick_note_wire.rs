//! The sick note as it stands in Nav's JSON, before anything is made of it.

use super::delivered_period::DeliveredPeriod;
use super::local_moment::LocalMoment;
use super::read::nav_object;
use crate::sorted::sort_by_number;
use crate::wire::{InputError, InputKind};
use crate::{
    Activity, Date, DaySpan, Grade, NoteId, OrganisationNumber, Period, PersonNumber, Text,
};

nav_object! { PassOver
    pub(super) struct Note {
        pub(super) running_number: Option<u64> = "loepenr",
        pub(super) id: NoteId = "sykmeldingId",
        pub(super) received: Option<LocalMoment> = "mottattAvNav",
        pub(super) sent: LocalMoment = "sendtTilArbeidsgiver",
        pub(super) person: Person = "sykmeldt",
        pub(super) self_certified: Option<Vec<Days>> = "egenmeldingsdager",
        pub(super) absence_from: Option<Date> = "sykefravaerFom",
        pub(super) periods: Vec<Part> = "sykmeldingPerioder",
        pub(super) follow_up: Option<FollowUp> = "oppfoelging",
        pub(super) practitioner: Option<Practitioner> = "behandler",
        pub(super) employer: Employer = "arbeidsgiver",
    }
}

nav_object! { PassOver
    pub(super) struct Person {
        pub(super) number: PersonNumber = "fnr",
    }
}

nav_object! { PassOver
    pub(super) struct Employer {
        pub(super) number: OrganisationNumber = "orgnr",
    }
}

nav_object! { PassOver
    #[derive(Default)]
    pub(super) struct Practitioner {
        pub(super) name: Option<Text> = "navn",
        pub(super) phone: Option<Text> = "tlf",
    }
}

nav_object! { PassOver
    #[derive(Default)]
    pub(super) struct FollowUp {
        pub(super) prognosis: Option<Prognosis> = "prognose",
        pub(super) message: Option<Text> = "meldingTilArbeidsgiver",
        pub(super) measures: Option<Text> = "tiltakArbeidsplassen",
    }
}

nav_object! { PassOver
    #[derive(Default)]
    pub(super) struct Prognosis {
        pub(super) fit_for_work: Option<bool> = "erArbeidsfoerEtterEndtPeriode",
        pub(super) considerations: Option<Text> = "beskrivHensynArbeidsplassen",
    }
}

nav_object! { PassOver
    pub(super) struct Days {
        from: Date = "fom",
        to: Date = "tom",
    }
}

nav_object! { PassOver
    pub(super) struct Part {
        from: Date = "fom",
        to: Date = "tom",
        kinds: Kinds = "aktivitet",
    }
}

nav_object! { PassOver
    struct Kinds {
        waiting: Option<Text> = "avventendeSykmelding",
        graded: Option<Graded> = "gradertSykmelding",
        absent: Option<Absent> = "aktivitetIkkeMulig",
        treatment_days: Option<u64> = "antallBehandlingsdagerUke",
        // Never null at Nav; left out and null are taken as no.
        travel_grant: Option<bool> = "harReisetilskudd",
    }
}

nav_object! { PassOver
    // `harReisetilskudd` in here says how a graded employee travels; it is no
    // kind of activity, and nothing depends on it.
    struct Graded {
        percent: u64 = "sykmeldingsgrad",
    }
}

nav_object! { PassOver
    struct Absent {
        lacks_facilitation: Option<bool> = "manglendeTilretteleggingPaaArbeidsplassen",
        description: Option<Text> = "beskrivelse",
    }
}

pub(super) fn invalid(path: String, reason: &'static str) -> InputError {
    InputError::new(InputKind::InvalidValue, path, reason)
}

pub(super) fn self_certified(days: Option<Vec<Days>>) -> Result<Vec<DaySpan>, InputError> {
    let spans = days.unwrap_or_default().into_iter().enumerate();
    spans
        .map(|(place, days)| {
            DaySpan::new(days.from, days.to).map_err(|_| {
                invalid(format!("egenmeldingsdager[{place}].tom"), "`tom` lies before `fom`")
            })
        })
        .collect()
}

/// The periods in date order, whatever order they came in.
pub(super) fn periods(parts: Vec<Part>) -> Result<Vec<DeliveredPeriod>, InputError> {
    if parts.is_empty() {
        let reason = "a sick note has at least one period";
        return Err(invalid("sykmeldingPerioder".to_owned(), reason));
    }
    let mut periods = Vec::with_capacity(parts.len());
    for (place, part) in parts.into_iter().enumerate() {
        periods.push((place, period(part, &format!("sykmeldingPerioder[{place}]"))?));
    }
    sort_by_number(&mut periods, |(_, delivered)| delivered.period.from().order());
    let next = periods.iter().skip(1);
    for ((_, earlier), (place, later)) in periods.iter().zip(next) {
        if later.period.from() <= earlier.period.to() {
            let path = format!("sykmeldingPerioder[{place}].fom");
            return Err(invalid(path, "the periods of a note do not overlap"));
        }
    }
    Ok(periods.into_iter().map(|(_, delivered)| delivered).collect())
}

fn period(part: Part, path: &str) -> Result<DeliveredPeriod, InputError> {
    let Part { from, to, kinds } = part;
    let path = |field: &str| format!("{path}.{field}");
    let travel_grant = kinds.travel_grant == Some(true);
    let set = [
        kinds.waiting.is_some(),
        kinds.graded.is_some(),
        kinds.absent.is_some(),
        kinds.treatment_days.is_some(),
        travel_grant,
    ];
    match set.into_iter().filter(|set| *set).count() {
        1 => {}
        0 => {
            let reason = "one of the five kinds of activity must be set, and none is";
            return Err(invalid(path("aktivitet"), reason));
        }
        _ => {
            let reason = "one of the five kinds of activity must be set, and several are";
            return Err(invalid(path("aktivitet"), reason));
        }
    }
    let mut activity = Activity::TravelGrant;
    let (mut words, mut lacks_facilitation, mut days_a_week) = (None, None, None);
    if let Some(advice) = kinds.waiting {
        activity = Activity::Waiting;
        words = Some(advice);
    }
    if let Some(graded) = kinds.graded {
        // 100 percent is not graded: Nav says so with another kind.
        let percent = u8::try_from(graded.percent).ok().filter(|percent| *percent < 100);
        let grade = percent.and_then(|percent| Grade::new(percent).ok()).ok_or_else(|| {
            invalid(
                path("aktivitet.gradertSykmelding.sykmeldingsgrad"),
                "the grade of a graded note is a whole percentage from 1 to 99",
            )
        })?;
        activity = Activity::Absent(grade);
    }
    if let Some(absent) = kinds.absent {
        activity = Activity::Absent(Grade::FULL);
        words = absent.description;
        lacks_facilitation = absent.lacks_facilitation;
    }
    if let Some(count) = kinds.treatment_days {
        activity = Activity::TreatmentDays;
        let count = u8::try_from(count).ok().filter(|count| (1..=7).contains(count));
        days_a_week = Some(count.ok_or_else(|| {
            invalid(path("aktivitet.antallBehandlingsdagerUke"), "treatment days a week are 1 to 7")
        })?);
    }
    let period = Period::new(from, to, activity)
        .map_err(|_| invalid(path("tom"), "`tom` lies before `fom`"))?;
    let words = kept(words);
    Ok(DeliveredPeriod { period, words, lacks_facilitation, treatment_days_a_week: days_a_week })
}

/// A text as the library stores it; blank counts as absent.
pub(super) fn kept(text: Option<Text>) -> Option<Text> {
    text.filter(|text| !text.is_blank()).map(|text| text.cleaned().text)
}
