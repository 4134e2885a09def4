//! Every case, for everybody, on several days: a right report or the refusal that the case gives.

use std::path::{Path, PathBuf};

use oppfolgingsplan::report::ReportChoice;
use oppfolgingsplan::{
    Actor, Approved, Assessment, Case, Comment, Form, Language, LogEntry, MeasureStatus, Moment,
    Role, RuleCode, Text, Version,
};

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
    let (found, drawn) = (read(&html), read(&svg));
    well_made(&found);
    told(case, by, at, [(&html, &found), (&svg, &drawn)]);
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

/// What persons have written in a version.
fn texts(version: &Version) -> Vec<&Text> {
    let mut found: Vec<&Text> = Vec::new();
    for task in version.tasks() {
        found.push(task.name());
        match task.assessment() {
            Some(Assessment::WithFacilitation { how, .. }) => found.push(how),
            Some(Assessment::Cannot { reason }) => found.push(reason),
            Some(Assessment::Can) | None => {}
        }
    }
    for measure in version.measures() {
        found.extend([measure.heading(), measure.description()]);
        found.extend(measure.effect());
        match measure.status() {
            MeasureStatus::Agreed { follow_up, .. } => found.push(follow_up),
            MeasureStatus::NotRelevant { reason } => found.push(reason),
            MeasureStatus::Proposed { .. } => {}
        }
    }
    found.extend(version.form().into_iter().flat_map(Form::texts).flatten());
    found.extend(version.approved().and_then(Approved::reason));
    found
}

/// In one line, and with one space at each end of a word that could be a part of another.
fn words(text: &str) -> String {
    let apart = |c: char| if c.is_alphanumeric() || c == '-' { c } else { ' ' };
    let text: String = text.chars().map(apart).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

/// Nothing of what is hidden, and no key or number of a person.
fn told(case: &Case, by: &Actor, at: Moment, files: [(&str, &Found); 2]) {
    let number = case.person_number().map(|number| number.as_str().to_owned());
    let keys = case.employee().map(|key| key.as_str().to_owned());
    let managers = case.manager_on(at.oslo_date()).map(|key| key.as_str().to_owned());
    let mut secrets: Vec<String> = number.into_iter().chain(keys).chain(managers).collect();

    let visible = case.visible(by, at);
    let hidden_by = |version: &Version| {
        let sight = visible.plans.iter().find(|sight| sight.of == *version.id());
        sight.map_or(Some(RuleCode::PlanMisregistered), |sight| sight.hidden_by)
    };
    let (seen, hidden): (Vec<&Version>, Vec<&Version>) =
        case.versions().partition(|version| hidden_by(version).is_none());
    let shown = seen.iter().flat_map(|version| texts(version));
    let shown = shown.chain(case.log_entries().map(LogEntry::text));
    let shown: Vec<String> = shown.map(|text| words(text.as_str())).collect();
    let comments = case.versions().flat_map(|version| version.measures());
    let comments = comments.flat_map(|measure| measure.comments()).map(Comment::text);
    let unseen = hidden.iter().flat_map(|version| texts(version)).chain(comments);
    let unseen = unseen.map(|text| words(text.as_str()));
    // Another text may say the same, and so may the library: «Ingen».
    secrets.extend(
        unseen.filter(|text| text.len() > 8 && !shown.iter().any(|other| other.contains(text))),
    );
    // The host is told of what was misregistered, and parties of what they saw once.
    let is_secret = |version: &&&Version| {
        by.role() != Role::System && hidden_by(version) != Some(RuleCode::AccessExpired)
    };
    let ids: Vec<&str> =
        hidden.iter().filter(is_secret).map(|version| version.id().as_str()).collect();
    secrets.extend(ids.iter().map(|id| (*id).to_owned()));
    for (file, found) in files {
        let said = words(&found.text);
        for secret in &secrets {
            assert!(!said.contains(&words(secret)), "{secret}");
        }
        for id in &ids {
            assert!(!file.contains(&format!("version-{id}\"")), "{id}");
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
                let made = made(&case, &by, at, &choice(language));
                assert!(role != "stranger" || made.is_none(), "{name}");
                match made {
                    Some(_) => shown += 1,
                    None => refused += 1,
                }
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
