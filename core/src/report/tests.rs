use crate::doc::{case_on_sick_leave, case_with_approved_plan, request};
use crate::report::ReportChoice;
use crate::{Actor, Case, Language, Moment, Text};

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn choice(language: Language) -> ReportChoice {
    ReportChoice { language: Some(language), ..ReportChoice::default() }
}

fn report(case: &Case, by: &Actor, on: &str) -> Result<String, &'static str> {
    let made = case.report(by, at(on), &choice(Language::Nb));
    let drawn = case.timeline(by, at(on), &choice(Language::Nb));
    assert_eq!(made.is_ok(), drawn.is_ok(), "both show, or both refuse");
    made.map_err(|refusal| refusal.code().code())
}

fn after(case: Case, lines: &[&str]) -> Case {
    lines.iter().fold(case, |case, line| case.execute(&request(line)).unwrap().case)
}

/// The headings of the parts.
fn parts(html: &str) -> Vec<&str> {
    let after = html.split("<h2 id=").skip(1).filter_map(|rest| rest.split_once('>'));
    after.filter_map(|(_, rest)| rest.split('<').next()).collect()
}

#[test]
fn each_role_is_shown_what_it_may_see() {
    let case = case_with_approved_plan();
    let on = "2026-02-10T09:00:00+01:00";
    let all = ["Nå", "Tidslinje", "Frister", "Oppfølgingsplan", "Fravær", "Arkiv", "Historikk"];
    for by in [Actor::system(), Actor::employee("a-1").unwrap(), Actor::manager("m-1").unwrap()] {
        assert_eq!(parts(&report(&case, &by, on).unwrap()), all);
    }
    let hr = report(&case, &Actor::hr("h-1").unwrap(), on).unwrap();
    assert_eq!(parts(&hr), &all[..6]);
    assert_eq!(report(&case, &Actor::manager("m-2").unwrap(), on), Err("access.not-a-party"));
    assert_eq!(report(&case, &Actor::nav(false), on), Err("access.nav-person"));
    for outside in [Actor::nav(true), Actor::practitioner()] {
        assert_eq!(report(&case, &outside, on), Err("access.not-shared"));
    }
    let shared = after(
        case,
        &[
            r#"{"at":"2026-02-01T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"share_plan",
            "plan":"p1","with":"nav"}"#,
        ],
    );
    let nav = report(&shared, &Actor::nav(true), on).unwrap();
    assert_eq!(parts(&nav), ["Nå", "Tidslinje", "Oppfølgingsplan"]);
    assert!(nav.contains("Medisinrunde") && !nav.contains("100 %"), "the plan, and no absence");
    assert_eq!(report(&shared, &Actor::practitioner(), on), Err("access.not-shared"));
}

/// A case of the employer-led policy, with a sick note and a manager.
fn employer_led() -> Case {
    after(
        Case::open(&request(
            r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
            "employee":"a-1","employer":"310000019","policy":{"preset":"nav_employer_led"}}"#,
        ))
        .unwrap()
        .case,
        &[
            r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note",
                "note":"n-1","periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#,
            r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1","from":"2026-01-01"}"#,
        ],
    )
}

/// A request that completes a form.
fn completed(at: &str) -> String {
    format!(
        r#"{{"at":"{at}","by":{{"role":"manager","id":"m-1"}},"do":"complete_plan","taken_part":true,
            "form":{{"typical_workday":"Medisinrunde","tasks_that_can_be_done":"b","tasks_that_cannot_be_done":"c",
                "earlier_facilitation":"d","coming_facilitation":"e","other_facilitation":"f","follow_up":"g",
                "evaluation_date":"2026-03-01"}}}}"#
    )
}

#[test]
fn of_a_hidden_draft_nothing_is_told_but_that_it_is_there() {
    let led = after(
        employer_led(),
        &[
            r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"save_draft",
                "form":{"typical_workday":"Medisinrunde, se diagnose F32.1"}}"#,
        ],
    );
    let on = "2026-01-21T09:00:00+01:00";
    let manager = report(&led, &Actor::manager("m-1").unwrap(), on).unwrap();
    assert!(manager.contains("Utkast") && manager.contains("Medisinrunde"));
    assert!(manager.contains("Se på dette"), "the diagnosis is an alert");
    let employee = report(&led, &Actor::employee("a-1").unwrap(), on).unwrap();
    for hint in ["Medisinrunde", "Lagret et utkast", "Se på dette", "version-p1", ">p1<"] {
        assert!(!employee.contains(hint), "{hint}");
    }
    assert!(employee.contains("Lederens utkast vises ikke før planen er fullført."));
}

/// A version of the wrong person and a draft that was thrown away are there for nobody but the host.
#[test]
fn what_is_misregistered_or_discarded_is_not_in_the_history() {
    let wrong = after(
        case_with_approved_plan(),
        &[
            r#"{"at":"2026-02-02T09:00:00+01:00","by":{"role":"system"},"do":"mark_misregistered","plan":"p1"}"#,
        ],
    );
    let discarded = after(
        employer_led(),
        &[
            r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"save_draft",
                "form":{"typical_workday":"Medisinrunde"}}"#,
            r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"manager","id":"m-1"},"do":"discard_draft","plan":"p1"}"#,
        ],
    );
    let on = "2026-02-03T09:00:00+01:00";
    for (case, told) in [(wrong, "La til en arbeidsoppgave"), (discarded, "Forkastet et utkast")] {
        for by in [Actor::employee("a-1").unwrap(), Actor::manager("m-1").unwrap()] {
            let html = report(&case, &by, on).unwrap();
            assert!(!html.contains(told) && !html.contains("p1"), "{by:?}: {told}");
        }
        let host = report(&case, &Actor::system(), on).unwrap();
        assert!(host.contains(told));
    }
}

/// One completed form after the other, and only the first one shared.
#[test]
fn who_sees_one_version_learns_nothing_of_the_next() {
    let case = after(
        employer_led(),
        &[
            &completed("2026-01-20T09:00:00+01:00"),
            r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"share_plan","plan":"p1","with":"nav"}"#,
            &completed("2026-01-23T09:00:00+01:00"),
        ],
    );
    // Its bar ends today, and not on the day of the other.
    let alone = after(
        employer_led(),
        &[
            &completed("2026-01-20T09:00:00+01:00"),
            r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"share_plan","plan":"p1","with":"nav"}"#,
        ],
    );
    let on = "2026-02-03T09:00:00+01:00";
    let nav = |case: &Case| report(case, &Actor::nav(true), on).unwrap();
    assert_eq!(nav(&case), nav(&alone));
}

#[test]
fn what_a_version_is_based_on_is_told_to_who_sees_that_one() {
    let case = after(
        case_with_approved_plan(),
        &[
            r#"{"at":"2026-02-02T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"revise_plan","plan":"p1"}"#,
            r#"{"at":"2026-02-02T09:01:00+01:00","by":{"role":"manager","id":"m-1"},"do":"approve_plan",
                "plan":"p2","agree":true,"from":"2026-02-02","to":"2026-03-01","evaluate_on":"2026-02-20"}"#,
            r#"{"at":"2026-02-02T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"approve_plan","plan":"p2","agree":true}"#,
            r#"{"at":"2026-02-02T09:03:00+01:00","by":{"role":"manager","id":"m-1"},"do":"share_plan","plan":"p2","with":"nav"}"#,
        ],
    );
    let on = "2026-02-03T09:00:00+01:00";
    let nav = report(&case, &Actor::nav(true), on).unwrap();
    assert!(nav.contains("p2") && !nav.contains("Bygger på") && !nav.contains("p1"));
    assert!(
        report(&case, &Actor::employee("a-1").unwrap(), on).unwrap().contains("Bygger på utgave")
    );
}

/// Only what persons wrote is in another language, and only where it is.
#[test]
fn what_persons_wrote_is_said_in_their_language() {
    let case = after(
        case_with_approved_plan(),
        &[
            r#"{"at":"2026-02-01T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_log_entry",
                "kind":"conversation","on":"2026-02-01","text":"Snakket om vaktene"}"#,
        ],
    );
    let on = at("2026-02-03T09:00:00+01:00");
    let made = |language| case.report(&Actor::system(), on, &choice(language)).unwrap();
    let english = made(Language::En);
    for said in
        ["Medisinrunde", "<bdi>Kortere vakter</bdi>", "<div><p dir=\"auto\">Snakket om vaktene"]
    {
        assert!(english.contains(&format!("lang=\"nb\" xml:lang=\"nb\">{said}")), "{said}");
    }
    assert_eq!(english.matches("xml:lang=\"nb\"").count(), 4);
    let own = made(Language::Nb);
    assert!(!own.contains("<span lang=") && !own.contains("<div lang="));
}

#[test]
fn a_newer_form_takes_over_for_the_one_before_it() {
    let forms = ["2026-01-20T09:00:00+01:00", "2026-01-23T09:00:00+01:00"].map(completed);
    let case = after(employer_led(), &forms.each_ref().map(String::as_str));
    let by = Actor::manager("m-1").unwrap();
    let svg = case.timeline(&by, at("2026-02-03T09:00:00+01:00"), &choice(Language::Nb)).unwrap();
    for said in [
        "Utgave p1, erstattet<",
        "Utgave p2, fullført av lederen<",
        "Plan som gjaldt",
        "Plan som gjelder",
    ] {
        assert!(svg.contains(said), "{said}");
    }
    assert!(!svg.to_lowercase().contains("godkjent"), "nobody approves a form");
}

#[test]
fn a_forced_plan_is_forced_wherever_it_stands() {
    let case = after(
        case_on_sick_leave(),
        &[
            r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}"#,
            r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_task","plan":"p1","name":"Medisinrunde"}"#,
            r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"force_approval","plan":"p1",
                "acknowledge":true,"reason":"Svarer ikke","from":"2026-01-21","to":"2026-03-31","evaluate_on":"2026-02-20"}"#,
        ],
    );
    let (by, on) = (Actor::manager("m-1").unwrap(), "2026-02-03T09:00:00+01:00");
    let svg = case.timeline(&by, at(on), &choice(Language::Nb)).unwrap();
    assert!(svg.contains("Utgave p1, godkjent av lederen uten den ansattes godkjenning<"));
    let html = report(&case, &by, on).unwrap();
    let history = html.split("id=\"history\"").nth(1).unwrap();
    assert!(history.contains("Godkjent av lederen uten den ansattes godkjenning"));
}

/// An exemption is for one absence, and the newest of it counts.
#[test]
fn one_exemption_at_most_is_said_to_hold() {
    let exempt = |day: &str| {
        format!(
            r#"{{"at":"{day}T09:00:00+01:00","by":{{"role":"manager","id":"m-1"}},"do":"register_exemption",
                "obligation":"plan","ground":"serious_illness","discussed":true}}"#
        )
    };
    let twice = after(case_on_sick_leave(), &[&exempt("2026-01-20"), &exempt("2026-01-27")]);
    let states = |case: &Case, on: &str| {
        let html = report(case, &Actor::system(), on).unwrap();
        let part = html.split("id=\"exemptions\"").nth(1).unwrap().split("</section>").next();
        ["Gjelder", "Gjaldt"].map(|word| part.unwrap().matches(&format!(">{word}<")).count())
    };
    assert_eq!(states(&twice, "2026-02-03T09:00:00+01:00"), [1, 1]);
    let again = after(
        twice,
        &[
            r#"{"at":"2026-06-01T08:00:00+02:00","by":{"role":"system"},"do":"register_sick_note","note":"n-2",
                "periods":[{"from":"2026-06-01","to":"2026-06-30","activity":"absent","grade":100}]}"#,
        ],
    );
    assert_eq!(states(&again, "2026-06-03T09:00:00+02:00"), [0, 2]);
}

#[test]
fn a_purged_case_is_refused_and_an_empty_one_is_not() {
    let open = r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
        "employee":"a-1","employer":"310000019","policy":{"preset":"nav_two_party"}}"#;
    let empty = Case::open(&request(open)).unwrap().case;
    let html = report(&empty, &Actor::system(), "2026-01-05T09:00:00+01:00").unwrap();
    for said in [
        "Ikke noe fravær er registrert",
        "Det er ikke laget noen plan.",
        "Saken har ingen frister.",
    ] {
        assert!(html.contains(said), "{said}");
    }
    let purge = r#"{"at":"2026-12-01T09:00:00+01:00","by":{"role":"system"},"do":"purge"}"#;
    let gone = after(case_on_sick_leave(), &[purge]);
    assert_eq!(report(&gone, &Actor::system(), "2026-12-02T09:00:00+01:00"), Err("access.expired"));
}

#[test]
fn what_is_due_stands_before_all_else() {
    let case = case_on_sick_leave();
    let by = Actor::manager("m-1").unwrap();
    let top = |on: &str| {
        let html = report(&case, &by, on).unwrap();
        html.split("id=\"timeline\"").next().unwrap_or_default().to_owned()
    };
    let soon = top("2026-01-28T09:00:00+01:00");
    assert!(soon.contains("Neste frist") && soon.contains("om 5 dager"));
    assert!(soon.contains("mandag 2. februar 2026") && soon.contains("1. februar 2026"));
    assert!(soon.contains(
        "arbeidsmiljøloven §\u{A0}4-6 tredje ledd (lov i kraft fra 1.\u{A0}juli\u{A0}2014)"
    ));
    let late = top("2026-02-03T09:00:00+01:00");
    let place = |words: &str| late.find(words).unwrap_or(usize::MAX);
    assert!(place("1 dag over fristen") < place("Neste frist"));
    assert!(place("Neste frist") < usize::MAX);
}

#[test]
fn what_people_write_is_text_and_what_they_are_called_is_not_told() {
    let case = after(
        case_with_approved_plan(),
        &[
            r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_log_entry",
            "kind":"other","on":"2026-02-10","text":"<script>alert(1)</script>\n&amp; \"så\""}"#,
        ],
    );
    let choice = ReportChoice {
        employee_name: Some(Text::from("Kari </title><script>\u{0}\u{202e} Eksempel")),
        manager_name: Some(Text::from("  ")),
        all_versions: Some(true),
        ..choice(Language::En)
    };
    let on = at("2026-02-11T09:00:00+01:00");
    let html = case.report(&Actor::system(), on, &choice).unwrap();
    assert!(!html.contains("<script"), "no script, whoever wants one");
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;<br/>&amp;amp; &quot;så&quot;"));
    assert!(html.contains("<bdi>Kari &lt;/title&gt;&lt;script&gt;\u{FFFD}\u{202e} Eksempel</bdi>"));
    assert!(!html.contains("Line manager</dt><dd><bdi>  </bdi>"), "a blank name is none");
    for key in ["a-1", "m-1"] {
        assert!(!html.contains(key), "the host's keys of persons stay with the host");
    }
}

#[test]
fn the_same_is_written_again_and_after_storing() {
    let case = case_with_approved_plan();
    let again = Case::from_json(case.to_json().as_bytes()).unwrap();
    let by = Actor::employee("a-1").unwrap();
    let on = at("2026-02-10T09:00:00+01:00");
    for language in Language::ALL {
        let (choice, code) = (choice(language), language.code());
        let (html, svg) = (case.report(&by, on, &choice), case.timeline(&by, on, &choice));
        assert_eq!(html, again.report(&by, on, &choice));
        assert_eq!(svg, again.timeline(&by, on, &choice));
        assert!(html.is_ok_and(|html| {
            html.contains(&format!("<html lang=\"{code}\" xml:lang=\"{code}\""))
        }));
        assert!(svg.is_ok_and(|svg| svg.contains(&format!("lang=\"{code}\"")) && svg.contains("<desc>")));
    }
    // The language of the policy, when none is chosen.
    assert_eq!(
        case.report(&by, on, &ReportChoice::default()),
        case.report(&by, on, &choice(Language::Nb))
    );
}

#[test]
fn all_versions_are_written_out_when_that_is_wanted() {
    let case = after(
        case_with_approved_plan(),
        &[
            r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"revise_plan","plan":"p1"}"#,
        ],
    );
    let on = at("2026-02-10T10:00:00+01:00");
    let written = |all_versions| {
        let choice = ReportChoice { all_versions, ..choice(Language::Nn) };
        let html = case.report(&Actor::system(), on, &choice).unwrap();
        html.matches("<article").count()
    };
    assert_eq!((written(None), written(Some(false)), written(Some(true))), (1, 1, 2));
}
