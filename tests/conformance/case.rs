//! Reading the cases.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// One file of `cases/`.
pub(crate) struct TestCase {
    pub(crate) path: PathBuf,
    pub(crate) json: Value,
}

impl TestCase {
    pub(crate) fn name(&self) -> &str {
        self.json["name"].as_str().expect("a case has a name")
    }

    pub(crate) fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        self.json["steps"].as_array().expect("a case has steps").iter().map(Step)
    }

    pub(crate) fn asks(&self) -> &[Value] {
        self.json["asks"].as_array().expect("a case has a list of asks")
    }

    pub(crate) fn covers(&self) -> impl Iterator<Item = &str> {
        let covers = self.json["covers"].as_array().expect("a case says what it covers");
        covers.iter().map(|tag| tag.as_str().expect("a tag is a text"))
    }

    /// The approval mode, as the opening of the case has it.
    pub(crate) fn mode(&self) -> &str {
        let openings = self.steps().filter(|step| step.request()["do"] == "open_case");
        let policy =
            openings.map(|step| &step.request()["policy"]).next().expect("a case is opened");
        match (&policy["approval"], &policy["preset"]) {
            (Value::String(mode), _) => mode,
            (_, preset) if preset == "nav_employer_led" => "employer_led",
            _ => "two_party",
        }
    }
}

/// One request and what is expected of it.
#[derive(Clone, Copy)]
pub(crate) struct Step<'a>(&'a Value);

impl<'a> Step<'a> {
    pub(crate) fn request(self) -> &'a Value {
        &self.0["request"]
    }

    pub(crate) fn command(self) -> &'a str {
        self.request()["do"].as_str().expect("a request has a command")
    }

    pub(crate) fn events(self) -> Option<&'a Vec<Value>> {
        self.0["events"].as_array()
    }

    pub(crate) fn refused(self) -> Option<&'a str> {
        self.0["refused"].as_str()
    }

    pub(crate) fn get(self, field: &str) -> Option<&'a Value> {
        self.0.get(field)
    }
}

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance")
}

/// Every case, by name.
pub(crate) fn all() -> Vec<TestCase> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder().join("cases"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read(&path).unwrap();
        let json = serde_json::from_slice(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        TestCase { path, json }
    };
    paths.into_iter().map(read).collect()
}

/// As the author writes them: one step and one ask on a line.
pub(crate) fn written(json: &Value) -> String {
    let lines = |list: &Value| {
        let lines: Vec<String> = list.as_array().unwrap().iter().map(Value::to_string).collect();
        if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", lines.join(",\n")) }
    };
    format!(
        "{{\n\"name\": {},\n\"title\": {},\n\"covers\": {},\n\"steps\": {},\n\"asks\": {}\n}}\n",
        json["name"],
        json["title"],
        json["covers"],
        lines(&json["steps"]),
        lines(&json["asks"]),
    )
}
