//! Files that others made, and files for others to look at: `run.sh` starts these tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use oppfolgingsplan::nav::altinn::{AltinnForm, FormError};

use crate::random::on_forms;
use crate::versions;

fn folder(name: &str) -> PathBuf {
    PathBuf::from(std::env::var_os(name).unwrap_or_else(|| panic!("{name} names a folder")))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    assert!(!found.is_empty(), "{} has files", folder.display());
    found
}

/// Reads the files that were made from the schemas, and writes each as a form of 2016. What is
/// refused is listed in `refused.json`.
#[test]
#[ignore = "needs the files that run.sh makes"]
fn files_made_from_the_schemas() {
    let (made, out) = (folder("ALTINN_MADE"), folder("ALTINN_OUT"));
    let mut refused: BTreeMap<String, serde_json::Value> = BTreeMap::new();
    for path in files(&made.join("valid")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match AltinnForm::read(&std::fs::read(&path).unwrap()) {
            Ok(read) => {
                let xml = read.form.to_xml().unwrap();
                let again = AltinnForm::read(xml.as_bytes()).unwrap();
                assert_eq!(again.form, read.form, "{name}");
                assert_eq!(again.form.to_xml().unwrap(), xml, "{name}");
                std::fs::write(out.join(&name), xml).unwrap();
            }
            Err(error) => {
                refused.insert(name, serde_json::to_value(&error).unwrap());
            }
        }
    }
    std::fs::write(out.join("refused.json"), serde_json::to_vec(&refused).unwrap()).unwrap();
    for path in files(&made.join("invalid")) {
        let read = AltinnForm::read(&std::fs::read(&path).unwrap());
        let fields = matches!(&read, Err(FormError::Fields(faults)) if !faults.is_empty());
        assert!(fields, "{}: {read:?}", path.display());
    }
}

/// Writes forms made at random, and those of the conformance cases.
#[test]
#[ignore = "writes the files that run.sh looks at"]
fn files_for_the_schema() {
    let out = folder("ALTINN_OUT");
    let number = std::cell::Cell::new(0_u32);
    on_forms(1000, |form| {
        number.set(number.get() + 1);
        std::fs::write(out.join(format!("random-{}.xml", number.get())), form.to_xml().unwrap())
            .unwrap();
        Ok(())
    });
    for (name, xml) in versions::files() {
        std::fs::write(out.join(format!("case-{name}.xml")), xml).unwrap();
    }
}
