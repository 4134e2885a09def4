//! The words of the picture of a case: its timeline and its report.

use super::phrases::phrases;
use super::{Language, Texts, choose};
use crate::{Date, Weekday};

phrases! {
    /// A heading, a label or a sentence of the report or its timeline. None says anything about
    /// health.
    Label:
    FollowUpOf => "Oppfølging av" | "Oppfølging av" | "Follow-up of";
    FollowUp => "Oppfølging i sykefravær" | "Oppfølging i sjukefråvær" | "Follow-up during sick leave";
    AsOf => "Slik saken står" | "Slik saka står" | "As the case stands on";
    Case => "Sak" | "Sak" | "Case";
    MadeFor => "Laget for" | "Laga for" | "Made for";
    OnlyWhatIsSeen => "Rapporten viser det mottakeren har tilgang til denne dagen." | "Rapporten viser det mottakaren har tilgang til denne dagen." | "The report shows what its recipient has access to on this day.";
    NoLegalAdvice => "Fristene er regnet ut av datoene i saken. De er ikke juridisk rådgivning." | "Fristane er rekna ut av datoane i saka. Dei er ikkje juridisk rådgiving." | "The deadlines are calculated from the dates in the case. They are not legal advice.";
    SkipToContent => "Hopp til innholdet" | "Hopp til innhaldet" | "Skip to the content";
    Contents => "Innhold" | "Innhald" | "Contents";

    Now => "Nå" | "No" | "Now";
    NextDeadline => "Neste frist" | "Neste frist" | "Next deadline";
    NoDeadline => "Ingen frister gjenstår." | "Ingen fristar står att." | "No deadlines are left.";
    AfterIt => "Etter den" | "Etter den" | "After it";
    SafeDate => "Trygg dato" | "Trygg dato" | "Safe date";
    LawFrom => "lov i kraft fra" | "lov i kraft frå" | "law in force from";
    PlanNow => "Plan" | "Plan" | "Plan";
    AbsenceNow => "Fravær" | "Fråvær" | "Absence";
    NotAbsent => "Ikke sykmeldt denne dagen" | "Ikkje sjukmeld denne dagen" | "Not on sick leave on this day";
    NoAbsence => "Ikke noe fravær er registrert." | "Ikkje noko fråvær er registrert." | "No absence is registered.";
    Percent => "% sykmeldt" | "% sjukmeld" | "% on sick leave";
    LastDayKnown => "siste kjente dag" | "siste kjende dag" | "last known day";
    NextChange => "Neste dag noe endrer seg i saken" | "Neste dag noko endrar seg i saka" | "Next day something changes in the case";
    NoChange => "Ingen" | "Ingen" | "None";
    MoreOverdue => "Flere i listen over frister" | "Fleire i lista over fristar" | "More in the list of deadlines";
    NoManager => "Ingen er registrert som nærmeste leder denne dagen." | "Ingen er registrert som næraste leiar denne dagen." | "Nobody is registered as line manager on this day.";
    Alerts => "Se på dette" | "Sjå på dette" | "Look at this";

    Timeline => "Tidslinje" | "Tidslinje" | "Timeline";
    AlsoInTables => "Alt i tidslinjen står også som tekst:" | "Alt i tidslinja står òg som tekst:" | "All that is in the timeline is also there as text:";
    GradeSays => "Sykmeldt, høyden viser graden" | "Sjukmeld, høgda viser graden" | "On sick leave, the height shows the percentage";
    Key => "Tegnforklaring" | "Teiknforklaring" | "Key";
    Today => "I dag" | "I dag" | "Today";
    More => "til, se listen over frister" | "til, sjå lista over fristar" | "more, see the list of deadlines";
    MoreVersions => "til, se listen over planer" | "til, sjå lista over planar" | "more, see the list of plans";
    MoreThings => "til, se tabellen" | "til, sjå tabellen" | "more, see the table";
    InForce => "Plan som gjelder" | "Plan som gjeld" | "Plan in force";
    WasInForce => "Plan som gjaldt" | "Plan som galdt" | "Plan that was in force";
    NotAbsence => "Sykmelding uten fravær" | "Sjukmelding utan fråvær" | "Sick note without absence";

    Deadlines => "Frister" | "Fristar" | "Deadlines";
    Deadline => "Frist" | "Frist" | "Deadline";
    StillOpen => "Frister som gjenstår" | "Fristar som står att" | "Deadlines that are left";
    Done => "Gjort" | "Gjort" | "Done";
    NotDue => "Frister som ikke gjelder" | "Fristar som ikkje gjeld" | "Deadlines that do not apply";
    Earlier => "Frister i tidligere fravær" | "Fristar i tidlegare fråvær" | "Deadlines of earlier absences";
    NoDeadlines => "Saken har ingen frister." | "Saka har ingen fristar." | "The case has no deadlines.";
    CountedFrom => "Fristene er regnet fra" | "Fristane er rekna frå" | "The deadlines are counted from";
    SafeSays => "Trygg dato er i tide uansett hvordan lovens uker blir lest." | "Trygg dato er i tide uansett korleis vekene i lova blir lesne." | "The safe date is in time however the weeks of the law are read.";
    LogEntry => "loggføring" | "loggføring" | "log entry";
    VersionInText => "utgave" | "utgåve" | "version";
    DeadlineLate => "etter fristen" | "etter fristen" | "after the deadline";

    Plan => "Oppfølgingsplan" | "Oppfølgingsplan" | "Follow-up plan";
    NoPlan => "Det er ikke laget noen plan." | "Det er ikkje laga nokon plan." | "No plan has been made.";
    NoPlanSeen => "Det finnes ingen plan som kan vises." | "Det finst ingen plan som kan visast." | "There is no plan that can be shown.";
    PlansHidden => "Planer som ikke vises" | "Planar som ikkje blir viste" | "Plans that are not shown";
    Versions => "Utgaver av planen" | "Utgåver av planen" | "Versions of the plan";
    Version => "Utgave" | "Utgåve" | "Version";
    Superseded => "Erstattet" | "Erstatta" | "Superseded";
    Started => "Startet" | "Starta" | "Started";
    ApprovedOn => "Godkjent eller fullført" | "Godkjend eller fullført" | "Approved or completed";

    Absences => "Fravær" | "Fråvær" | "Absence";
    AbsencesSay => "Perioder etter sykmeldinger og registrerte dager" | "Periodar etter sjukmeldingar og registrerte dagar" | "Periods by sick notes and registered days";
    Days => "Dager" | "Dagar" | "Days";
    How => "Sykmeldt" | "Sjukmeld" | "On sick leave";

    Meetings => "Dialogmøter" | "Dialogmøte" | "Dialogue meetings";
    Meeting => "Dialogmøte" | "Dialogmøte" | "Dialogue meeting";
    MeetingsSay => "Innkalte og holdte møter" | "Innkalla og haldne møte" | "Meetings, summoned and held";
    Summoned => "Innkalt" | "Innkalla" | "Summoned";
    Held => "Holdt" | "Halde" | "Held";
    NotHeld => "Ikke holdt" | "Ikkje halde" | "Not held";
    Called => "Kalt inn" | "Kalla inn" | "Called";
    Attended => "Møtte" | "Møtte" | "Attended";
    Nobody => "Ingen" | "Ingen" | "Nobody";

    Exemptions => "Unntak" | "Unntak" | "Exemptions";
    Exemption => "Unntak" | "Unntak" | "Exemption";
    ExemptionsSay => "Plikter som det er gjort unntak fra" | "Plikter som det er gjort unntak frå" | "Duties that are exempted";
    Duty => "Plikt" | "Plikt" | "Duty";
    Ground => "Grunn" | "Grunn" | "Ground";
    Registered => "Registrert" | "Registrert" | "Registered";
    ReviewOn => "Vurderes på nytt" | "Blir vurdert på nytt" | "To be looked at again";
    Standing => "Gjelder" | "Gjeld" | "In force";
    Stood => "Gjaldt" | "Galdt" | "Was in force";
    Withdrawn => "Trukket tilbake" | "Trekt tilbake" | "Withdrawn";
    Attempts => "Forsøkt" | "Forsøkt" | "Tried";

    Log => "Logg" | "Logg" | "Log";
    LogSays => "Ført av leder eller HR" | "Ført av leiar eller HR" | "Written by the manager or HR";
    Kind => "Type" | "Type" | "Kind";
    Participants => "Deltakere" | "Deltakarar" | "Participants";
    Text => "Tekst" | "Tekst" | "Text";
    Attachments => "Vedlegg" | "Vedlegg" | "Attachments";

    Archive => "Arkiv" | "Arkiv" | "Archive";
    ArchiveSays => "Dokumenter som er eller skal arkiveres" | "Dokument som er eller skal arkiverast" | "Documents that are or shall be archived";
    Document => "Dokument" | "Dokument" | "Document";
    ArchiveSystem => "Arkivsystem" | "Arkivsystem" | "Archive system";
    Reference => "Referanse" | "Referanse" | "Reference";
    Archived => "Arkivert" | "Arkivert" | "Archived";
    NotArchived => "Ikke arkivert" | "Ikkje arkivert" | "Not archived";
    LocalCopy => "Kopi på egen maskin er ikke slettet" | "Kopi på eiga maskin er ikkje sletta" | "A copy on someone's computer is not deleted";
    Hold => "Slettesperre" | "Slettesperre" | "Hold";

    History => "Historikk" | "Historikk" | "History";
    HistorySays => "Det som har skjedd, det nyeste først" | "Det som har hendt, det nyaste først" | "What has happened, newest first";
    When => "Når" | "Når" | "When";
    Who => "Hvem" | "Kven" | "Who";
    What => "Hva" | "Kva" | "What";
    Period => "Periode" | "Periode" | "Period";
    State => "Status" | "Status" | "Status";
    Valid => "Gyldig" | "Gyldig" | "Valid";
    Evaluated => "Evalueres" | "Blir evaluert" | "Evaluation";
    Latest => "Senest" | "Seinast" | "Latest";
    OwedBy => "Ansvar" | "Ansvar" | "Responsible";
    Authority => "Hjemmel" | "Heimel" | "Authority";
    Date => "Dato" | "Dato" | "Date";
    Day => "Dag" | "Dag" | "Day";
    To => "til" | "til" | "to";
    Employer => "Arbeidsgiver" | "Arbeidsgjevar" | "Employer";
    Manager => "Nærmeste leder" | "Næraste leiar" | "Line manager";
}

impl Label {
    /// The words.
    pub(crate) const fn say(self, language: Language) -> &'static str {
        choose(self.texts(), language)
    }
}

/// «mandag», and in English «Monday».
pub(crate) const fn weekday(date: Date, language: Language) -> &'static str {
    let names: Texts = match date.weekday() {
        Weekday::Monday => ["mandag", "måndag", "Monday"],
        Weekday::Tuesday => ["tirsdag", "tysdag", "Tuesday"],
        Weekday::Wednesday => ["onsdag", "onsdag", "Wednesday"],
        Weekday::Thursday => ["torsdag", "torsdag", "Thursday"],
        Weekday::Friday => ["fredag", "fredag", "Friday"],
        Weekday::Saturday => ["lørdag", "laurdag", "Saturday"],
        Weekday::Sunday => ["søndag", "sundag", "Sunday"],
    };
    choose(names, language)
}

/// A month in three letters, for the axis of a timeline.
pub(crate) const fn month(date: Date, language: Language) -> &'static str {
    let names: Texts = match date.month() {
        1 => ["jan", "jan", "Jan"],
        2 => ["feb", "feb", "Feb"],
        3 => ["mar", "mar", "Mar"],
        4 => ["apr", "apr", "Apr"],
        5 => ["mai", "mai", "May"],
        6 => ["jun", "jun", "Jun"],
        7 => ["jul", "jul", "Jul"],
        8 => ["aug", "aug", "Aug"],
        9 => ["sep", "sep", "Sep"],
        10 => ["okt", "okt", "Oct"],
        11 => ["nov", "nov", "Nov"],
        _ => ["des", "des", "Dec"],
    };
    choose(names, language)
}

/// A day in few letters: «2. feb», and in English «2 Feb».
pub(crate) fn short_date(date: Date, language: Language) -> String {
    let dot = if language == Language::En { "" } else { "." };
    format!("{}{dot} {}", date.day(), month(date, language))
}

/// A time of day: «kl. 09.05», and in English «09:05».
pub(crate) fn time(minute: u16, language: Language) -> String {
    let (hour, minute) = (minute / 60, minute % 60);
    match language {
        Language::Nb | Language::Nn => format!("kl. {hour:02}.{minute:02}"),
        Language::En => format!("{hour:02}:{minute:02}"),
    }
}

/// How far ahead a day is: «om 3 dager», «i morgen», «i dag».
pub(crate) fn ahead(days: i32, language: Language) -> String {
    match days {
        0 => choose(["i dag", "i dag", "today"], language).to_owned(),
        1 => choose(["i morgen", "i morgon", "tomorrow"], language).to_owned(),
        _ => {
            let [before, after] = match language {
                Language::Nb => ["om", "dager"],
                Language::Nn => ["om", "dagar"],
                Language::En => ["in", "days"],
            };
            format!("{before} {days} {after}")
        }
    }
}

/// How long overdue something is: «3 dager over fristen».
pub(crate) fn late(days: i32, language: Language) -> String {
    let one: Texts = ["dag over fristen", "dag over fristen", "day overdue"];
    let more: Texts = ["dager over fristen", "dagar over fristen", "days overdue"];
    let words = choose(if days == 1 { one } else { more }, language);
    format!("{days} {words}")
}

/// A number of days: «1 dag», «14 dager».
pub(crate) fn days(count: i32, language: Language) -> String {
    let one: Texts = ["dag", "dag", "day"];
    let more: Texts = ["dager", "dagar", "days"];
    format!("{count} {}", choose(if count == 1 { one } else { more }, language))
}

/// A name in the middle of a sentence: «nærmeste leder», but «HR» and «Nav».
pub(crate) fn inside(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next();
    if name == "Nav" || letters.clone().next().is_some_and(char::is_uppercase) {
        return name.to_owned();
    }
    first.into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_far_ahead_days_are() {
        let said = |days| Language::ALL.map(|language| ahead(days, language));
        assert_eq!(said(0), ["i dag", "i dag", "today"]);
        assert_eq!(said(1), ["i morgen", "i morgon", "tomorrow"]);
        assert_eq!(said(5), ["om 5 dager", "om 5 dagar", "in 5 days"]);
        assert_eq!(late(1, Language::Nb), "1 dag over fristen");
        assert_eq!(late(2, Language::En), "2 days overdue");
        assert_eq!([days(1, Language::Nn), days(14, Language::Nn)], ["1 dag", "14 dagar"]);
    }

    #[test]
    fn days_and_times_as_they_are_written() {
        let day = Date::MIN.plus_days(0);
        assert_eq!(weekday(day, Language::Nn), "måndag");
        assert_eq!(
            [short_date(day, Language::Nb), short_date(day, Language::En)],
            ["1. jan", "1 Jan"]
        );
        assert_eq!([time(545, Language::Nb), time(545, Language::En)], ["kl. 09.05", "09:05"]);
    }

    #[test]
    fn names_in_the_middle_of_a_sentence() {
        let said = ["Nærmeste leder", "HR", "Nav", "Ærfugl", ""].map(inside);
        assert_eq!(said, ["nærmeste leder", "HR", "Nav", "ærfugl", ""]);
    }
}
