//! What the reference model knows of a policy: the presets and their overrides.

use serde_json::Value;

/// The settings that bear on commands.
#[derive(Clone, Debug)]
pub(crate) struct Policy {
    pub(crate) employer_led: bool,
    pub(crate) gap_rule: String,
    pub(crate) grace: i32,
    pub(crate) months_parties: i32,
    pub(crate) months_manager: i32,
    pub(crate) months_drafts: i32,
    pub(crate) months_start: i32,
    pub(crate) old_note_years: i32,
    /// Only the employee assesses tasks.
    pub(crate) employee_assesses: bool,
    /// An archived version must be dispatched too.
    pub(crate) dispatch: bool,
    pub(crate) archive_before_purge: bool,
    pub(crate) notices: bool,
    limits: Value,
}

impl Policy {
    pub(crate) fn read(choice: &Value) -> Policy {
        let preset = choice["preset"].as_str().unwrap();
        let (parties, manager, drafts) = match preset {
            "nav_two_party" => (4, 4, 4),
            "nav_employer_led" => (6, 4, 4),
            // The law names none, so these are always given.
            _ => (0, 0, 0),
        };
        let number = |field: &str, preset: i32| {
            choice[field].as_i64().map_or(preset, |number| i32::try_from(number).unwrap())
        };
        let yes = |field: &str, preset: bool| choice[field].as_bool().unwrap_or(preset);
        let word =
            |field: &str, preset: &'static str| choice[field].as_str().unwrap_or(preset).to_owned();
        let by_preset = if preset == "nav_employer_led" { "employer_led" } else { "two_party" };
        Policy {
            employer_led: word("approval", by_preset) == "employer_led",
            gap_rule: word("gap_rule", "nav_follow_up_case"),
            grace: number("grace_days", 16),
            months_parties: number("months_parties", parties),
            months_manager: number("months_manager", manager),
            months_drafts: number("months_drafts", drafts),
            months_start: number("months_start", 4),
            old_note_years: number("old_note_years", 2),
            employee_assesses: word("assessed_by", "employee") == "employee",
            dispatch: yes("dispatch", word("archive", "generic") == "websak"),
            archive_before_purge: yes("archive_before_purge", true),
            notices: yes("notices", preset == "employer"),
            limits: choice["limits"].clone(),
        }
    }

    /// The greatest length of a kind of text.
    pub(crate) fn limit(&self, kind: &str) -> usize {
        let usual = match kind {
            "name" | "heading" => 100,
            "comment" => 1000,
            _ => 2000,
        };
        self.limits[kind].as_u64().map_or(usual, |limit| usize::try_from(limit).unwrap())
    }
}
