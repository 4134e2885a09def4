//! Packs that somebody changed so that what was looked at first still fits.

use super::*;

/// The events with one line written otherwise.
fn one_line(package: &Package, of: &str, from: &str, to: &str) -> Package {
    changed(package, EVENTS, |text| {
        let line = text.lines().find(|line| line.contains(of) && line.contains(from)).unwrap();
        text.replace(line, &line.replacen(from, to, 1))
    })
}

#[test]
fn a_value_that_is_left_out_is_found() {
    let package = proof(&full(), &with_content()).package;
    let line = text(&package, EVENTS);
    let line = line.lines().find(|line| line.contains("task_added")).unwrap();
    let start = line.rfind(r#","salt""#).unwrap();
    let end = start + line[start..].find('}').unwrap();
    let left_out = changed(&package, EVENTS, |text| text.replace(&line[start..end], ""));
    assert_eq!(faults(&left_out, &[])[0], Fault::SummaryWrong);
    // Nor may a pack that says it has no content have some.
    let plain = proof(&full(), &ProofChoice::default()).package;
    let item = line[..end].rfind(r#"{"at""#).unwrap();
    let closed = format!("{}}}", &line[item..start]);
    assert!(text(&plain, EVENTS).contains(&closed));
    let open = changed(&plain, EVENTS, |text| text.replace(&closed, &line[item..=end]));
    assert_eq!(faults(&open, &[])[0], Fault::SummaryWrong);
}

/// Two items would give the same link as one whose place holds the other.
#[test]
fn two_values_are_not_read_as_one() {
    let package = proof(&full(), &ProofChoice::default()).package;
    let said = text(&package, EVENTS);
    let line = said.lines().find(|line| line.contains("measure_added")).unwrap();
    let parted = r#""},{"at":""#;
    let from = line.find(r#"/heading","digest":""#).unwrap();
    let end = from + line[from..].find(parted).unwrap();
    let whole = &line[from..end + parted.len()];
    let digest = &whole[whole.len() - parted.len() - 64..whole.len() - parted.len()];
    let joined =
        changed(&package, EVENTS, |text| text.replacen(whole, &format!("/heading {digest}\\n"), 1));
    assert_ne!(text(&joined, EVENTS), said);
    assert_eq!(faults(&joined, &[])[0], Fault::LineUnreadable);
    for at in ["", "/nowhere", "/by id", "/case"] {
        let moved =
            one_line(&package, "measure_added", r#""at":"/heading""#, &format!(r#""at":"{at}""#));
        assert_eq!(faults(&moved, &[])[0], Fault::LineUnreadable, "{at}");
    }
    let twice = one_line(&package, "measure_added", r#""at":"/heading""#, r#""at":"/description""#);
    assert_eq!(faults(&twice, &[])[0], Fault::LineUnreadable);
}

#[test]
fn a_pack_from_before_its_events_is_found() {
    let package = proof(&full(), &ProofChoice::default()).package;
    let earlier = changed(&package, SUMMARY, |text| text.replace(AT, "2026-02-11T13:00:59+01:00"));
    assert_eq!(faults(&earlier, &[]), [Fault::SummaryWrong, Fault::DocumentWrong]);
}

#[test]
fn a_file_that_is_there_twice_is_found() {
    let package = proof(&full(), &ProofChoice::default()).package;
    let mut files = package.files().to_vec();
    let name = FileName::new("LESMEH.txt").unwrap();
    files.push(File::new(name, MediaType::Text, b"Alt er bra".to_vec()));
    let mut zip = crate::package::zip(&files, AT.parse().unwrap()).unwrap().bytes().to_vec();
    let found = |zip: &[u8]| {
        let findings = verify_zip(zip, &Check::default()).findings;
        findings.into_iter().map(|one| (one.fault, one.file)).collect::<Vec<_>>()
    };
    assert_eq!(found(&zip), [(Fault::FileUnknown, Some("LESMEH.txt".to_owned()))]);
    for place in 0..zip.len() - 10 {
        if zip[place..].starts_with(b"LESMEH.txt") {
            zip[place + 5] = b'G';
        }
    }
    assert!(found(&zip).contains(&(Fault::FileUnknown, Some("LESMEG.txt".to_owned()))));
}
