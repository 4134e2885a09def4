//! Whatever stands in a name, and however much there is of anything.

use std::sync::LazyLock;

use oppfolgingsplan::report::ReportChoice;
use oppfolgingsplan::{Actor, Case, Date, Language, Moment, Text};
use proptest::prelude::*;

use crate::markup::read;
use crate::{cases, world};

/// Cases that are looked at many times.
static LOOKED_AT: LazyLock<[Case; 2]> = LazyLock::new(|| [world::long(), cases::drafted(&[], &[])]);

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_name_is_text(name in any::<String>(), other in "[<>&\"'/a-z \u{0}-\u{1f}\u{202e}\u{feff}😀]{0,40}") {
        let case = &LOOKED_AT[1];
        let choice = ReportChoice {
            employee_name: Some(Text::from(name.as_str())),
            employer_name: Some(Text::from(other.as_str())),
            manager_name: Some(Text::from(format!("{other}{name}"))),
            ..ReportChoice::default()
        };
        let html = case.report(&Actor::system(), case.last_moment(), &choice).unwrap();
        let plain = |c: char| !c.is_control() && c as u32 & 0xFFFE != 0xFFFE && !('\u{FDD0}'..='\u{FDEF}').contains(&c);
        let found = read(&html);
        if !Text::from(other.as_str()).is_blank() && other.chars().all(plain) {
            prop_assert!(found.text.contains(other.as_str()));
        }
    }

    #[test]
    fn any_day_has_a_report(days in 0..109_571_i32) {
        let at = Moment::at_oslo(Date::MIN.plus_days(days), 12, 0);
        for case in LOOKED_AT.iter() {
            let html = case.report(&Actor::system(), at, &ReportChoice::default()).unwrap();
            read(&html);
        }
    }
}

#[test]
fn ten_thousand_measures_are_a_report() {
    let case = cases::crowded(10_000);
    let html = case.report(&Actor::system(), case.last_moment(), &ReportChoice::default()).unwrap();
    let found = read(&html);
    assert_eq!(found.headings.iter().filter(|level| **level == 6).count(), 10_000);
    let svg = case.timeline(&Actor::system(), case.last_moment(), &ReportChoice::default());
    assert!(svg.unwrap().len() < 20_000, "the picture is no larger for it");
}

#[test]
fn a_picture_of_many_years_is_no_larger_than_a_person_can_look_at() {
    let at: Moment = "2026-02-10T09:00:00+01:00".parse().unwrap();
    for language in Language::ALL {
        let choice = ReportChoice { language: Some(language), ..ReportChoice::default() };
        let svg = LOOKED_AT[0].timeline(&Actor::system(), at, &choice).unwrap();
        let height = svg.split("height=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(height.parse::<u32>().unwrap() < 4_000, "{height}");
        let versions = (1..=50).filter(|number| svg.contains(&format!(" p{number},")));
        assert_eq!(versions.count(), 50, "each version has its label");
    }
}

#[test]
fn a_choice_is_read_and_wrong_ones_are_told() {
    let choice = ReportChoice::from_json(br#"{"language":"en","all_versions":true}"#).unwrap();
    assert_eq!((choice.language, choice.all_versions), (Some(Language::En), Some(true)));
    let wrong = ReportChoice::from_json(br#"{"language":"no"}"#).unwrap_err();
    assert_eq!(wrong.path(), "language");
    let wrong = ReportChoice::from_json(br#"{"person_number":true}"#).unwrap_err();
    assert_eq!(wrong.path(), "person_number");
}
