//! Every case, for everybody, on several days: a right report or the refusal that the case gives.

use std::path::{Path, PathBuf};

use oppfolgingsplan::report::ReportChoice;
use oppfolgingsplan::{Actor, Case, Language, Moment, RuleCode, Text};

use crate::markup::{Found, read};
use crate::{cases, world};

fn choice(language: Language) -> ReportChoice {
    ReportChoice {
        language: Some(language),
        employee_name: Some(Text::from("Kari Eksempel")),
        employer_name: Some(Text::from("Solbakken sykehjem")),
        manager_name: Some(Text::from("Per Leder")),
        all_versions: Some(language == Language::Nn),
    }
}

/// The rule that must refuse, by the views alone.
fn hidden_by(case: &Case, by: &Actor, at: Moment) -> Option<RuleCode> {
    let visible = case.visible(by, at);
    let sees = !visible.parts.is_empty() || visible.plans.iter().any(|plan| plan.is_seen());
    visible.closed_by.or((!sees).then_some(RuleCode::AccessNotShared))
}

/// Makes a report and its timeline twice, and looks into both.
fn made(case: &Case, by: &Actor, at: Moment, choice: &ReportChoice) -> Option<(String, String)> {
    let (html, svg) = (case.report(by, at, choice), case.timeline(by, at, choice));
    if let Some(rule) = hidden_by(case, by, at) {
        assert_eq!(html.unwrap_err().code(), rule);
        assert_eq!(svg.unwrap_err().code(), rule);
        return None;
    }
    let (html, svg) = (html.unwrap(), svg.unwrap());
    assert_eq!(html, case.report(by, at, choice).unwrap());
    read(&svg);
    let found = read(&html);
    well_made(&found);
    told(case, by, at, &found);
    Some((html, svg))
}

/// Headings begin at one and leave no level out.
fn well_made(found: &Found) {
    assert_eq!(found.headings.first(), Some(&1));
    let steps = found.headings.iter().zip(found.headings.iter().skip(1));
    for (one, next) in steps {
        assert!(*next <= one + 1 && *next >= 2, "{:?}", found.headings);
    }
}

/// Nothing of what is hidden, and no key or number of a person.
fn told(case: &Case, by: &Actor, at: Moment, found: &Found) {
    let number = case.person_number().map(|number| number.as_str().to_owned());
    let keys = case.employee().map(|key| key.as_str().to_owned());
    let managers = case.manager_on(at.oslo_date()).map(|key| key.as_str().to_owned());
    for secret in number.into_iter().chain(keys).chain(managers) {
        let words = found.text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
        assert_eq!(words.filter(|word| *word == secret).count(), 0, "{secret}");
    }
    let seen: Vec<&str> = case
        .visible(by, at)
        .plans
        .iter()
        .filter(|plan| plan.is_seen())
        .filter_map(|plan| case.plan(&plan.of))
        .flat_map(|plan| plan.measures())
        .map(|measure| measure.description().as_str())
        .collect();
    for measure in case.versions().flat_map(|version| version.measures()) {
        let said = measure.description().as_str();
        // Short ones stand in other texts, too.
        if said.len() > 20 && !seen.contains(&said) {
            assert!(!found.text.contains(said), "a measure of a version that is hidden");
        }
    }
}

fn conformance() -> Vec<(String, Case)> {
    let all = cases::conformance();
    assert!(all.len() > 200, "the conformance cases are there");
    all
}

#[test]
fn everybody_is_shown_what_the_views_say() {
    let (mut shown, mut refused) = (0, 0);
    for (place, (name, case)) in conformance().into_iter().enumerate() {
        for (role, by) in world::everybody(&case) {
            for days in [-30, 0, 45, 400] {
                let day = case.last_moment().oslo_date().plus_days(days);
                let at = Moment::at_oslo(day, 10, 17);
                let language = Language::ALL[(place + days.unsigned_abs() as usize) % 3];
                match made(&case, &by, at, &choice(language)) {
                    Some(_) => shown += 1,
                    None => refused += 1,
                }
                assert!(role != "stranger" || shown == 0 || refused > 0, "{name}");
            }
        }
    }
    assert!(shown > 2_000 && refused > 1_000, "{shown} shown, {refused} refused");
}

/// With `REPORTS=FOLDER` the files are kept there for other programs.
#[test]
fn every_case_has_its_files() {
    let out = std::env::var_os("REPORTS").map(PathBuf::from);
    let keep = |name: &str, ending: &str, text: &str| {
        let Some(out) = &out else { return };
        std::fs::create_dir_all(out).unwrap();
        std::fs::write(Path::new(out).join(format!("{name}.{ending}")), text).unwrap();
    };
    let mut written = 0;
    let conformance = conformance().into_iter().map(|(name, case)| {
        let at = case.last_moment();
        world::Named { name: format!("case-{name}"), case, at }
    });
    for one in world::made().into_iter().chain(conformance) {
        for language in Language::ALL {
            let files = made(&one.case, &Actor::system(), one.at, &choice(language));
            assert_eq!(files.is_none(), one.case.is_purged(), "{}", one.name);
            let Some((html, svg)) = files else { continue };
            let name = format!("{}.{}", one.name, language.code());
            keep(&name, "html", &html);
            keep(&name, "svg", &svg);
            written += 1;
        }
    }
    let shared = world::shared();
    for (role, by) in world::everybody(&shared) {
        let at = shared.last_moment();
        if let Some((html, _)) = made(&shared, &by, at, &choice(Language::Nb)) {
            keep(&format!("for-{role}.nb"), "html", &html);
            written += 1;
        }
    }
    assert!(written > 700, "{written} reports");
}
