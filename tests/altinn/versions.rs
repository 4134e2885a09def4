//! The approved versions of every conformance case, as forms.

use oppfolgingsplan::nav::altinn::{AltinnForm, FormChoice};
use oppfolgingsplan::{Actor, Denial, Language, MeasureStatus};

use crate::ends::cases;

/// Each as a file, with a name.
pub(crate) fn files() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, case) in cases() {
        let at = case.last_moment();
        for version in case.versions().filter(|version| version.approved().is_some()) {
            for language in Language::ALL {
                let choice = FormChoice {
                    employer_name: Some("Eksempel sykehus".into()),
                    person_number: Some("05908399546".parse().unwrap()),
                    language: Some(language),
                    ..FormChoice::default()
                };
                let made =
                    AltinnForm::from_version(&case, &Actor::system(), version.id(), at, &choice);
                let made = match made {
                    Ok(made) => made,
                    // Registered on the wrong person, or gone after retention: hidden from all.
                    Err(Denial::Refused(_)) => {
                        assert!(case.plan_for(&Actor::system(), version.id(), at).is_err());
                        continue;
                    }
                    Err(Denial::Input(error)) => panic!("{name}: {error}"),
                };
                let xml = made.form.to_xml().unwrap();
                let read = AltinnForm::read(xml.as_bytes()).unwrap();
                assert_eq!(read.form, made.form, "{name}");
                assert!(read.notes.is_empty(), "{name}");
                holds(version, &made.form, &name);
                found.push((format!("{name}-{}-{}", version.id(), language.code()), xml));
            }
        }
    }
    assert!(found.len() > 100, "{} files", found.len());
    found
}

/// Everything that a version says stands in its form.
fn holds(version: &oppfolgingsplan::Version, form: &AltinnForm, name: &str) {
    let all = form.to_json();
    let json = |text: &str| serde_json::to_string(text).unwrap().trim_matches('"').to_owned();
    let mut texts: Vec<&str> = version.tasks().iter().map(|task| task.name().as_str()).collect();
    for measure in version.measures() {
        texts.extend([measure.heading().as_str(), measure.description().as_str()]);
        texts.extend(measure.effect().map(|effect| effect.as_str()));
        match measure.status() {
            MeasureStatus::Agreed { follow_up, .. } => texts.push(follow_up.as_str()),
            MeasureStatus::NotRelevant { reason } => texts.push(reason.as_str()),
            MeasureStatus::Proposed { .. } => {}
        }
    }
    texts.extend(
        version
            .form()
            .into_iter()
            .flat_map(|form| form.texts())
            .flatten()
            .map(|text| text.as_str()),
    );
    for text in texts {
        assert!(all.contains(&json(text)), "{name}: a text is not in the form");
    }
    if let Some(validity) = version.approved().and_then(|approved| approved.validity()) {
        assert!(all.contains(&validity.to().to_string()), "{name}: the end is not in the form");
        assert!(all.contains(&validity.evaluate_on().to_string()), "{name}: the evaluation is not");
    }
}

#[test]
fn every_approved_version_is_a_form() {
    files();
}
