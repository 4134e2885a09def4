//! The rule catalogue and the law as data, as a page.

use std::fmt::Write;

use oppfolgingsplan::{
    CitationId, Kind, LAW_VERSIONS, Language, Length, Limit, ROWS, RuleCode, words,
};

pub(crate) fn markdown() -> String {
    let mut page = String::from(
        "# The rules\n\n\
         Generated from the registry, the table and the words by `make regenerate`; do not edit.\n\n\
         A rule is a public contract: its code is never reused. Rules are asked in the order of this page, and the\n\
         first that is broken is the answer. `forbidden`: this actor has no right here. `conflict`: the actor may, the\n\
         state does not allow it now. `invalid`: the input or the date does not allow it. `alert`: refuses nothing and\n\
         stays visible until it is mended.\n",
    );
    for kind in Kind::ALL {
        let rules: Vec<RuleCode> =
            RuleCode::ALL.iter().copied().filter(|rule| rule.kind() == kind).collect();
        writeln!(page, "\n## {kind} ({})", rules.len()).unwrap();
        for rule in rules {
            rule_section(&mut page, rule);
        }
    }
    law(&mut page);
    citations(&mut page);
    page
}

fn rule_section(page: &mut String, code: RuleCode) {
    let rule = code.rule();
    writeln!(page, "\n### `{code}`\n\n{}\n", rule.doc).unwrap();
    let rests_on: Vec<&str> = rule.citations.iter().map(|id| id.text(Language::En)).collect();
    writeln!(page, "- Rests on: {}", rests_on.join("; ")).unwrap();
    let mut commands: Vec<String> = ROWS
        .iter()
        .filter(|row| row.guards().contains(code))
        .map(|row| format!("`{}`", row.command()))
        .collect();
    commands.dedup();
    let everywhere = ROWS.iter().all(|row| row.guards().contains(code));
    if everywhere {
        writeln!(page, "- Guards: every command").unwrap();
    } else if !commands.is_empty() {
        writeln!(page, "- Guards: {}", commands.join(", ")).unwrap();
    }
    if !rule.remedy.is_empty() {
        let remedy: Vec<String> = rule.remedy.iter().map(|name| format!("`{name}`")).collect();
        writeln!(page, "- Can be mended by: {}", remedy.join(", ")).unwrap();
    }
    for language in Language::ALL {
        let (said, help) = (words::refusal(code, language), words::remedy(code, language));
        writeln!(page, "- {}: {said} {help}", language.code()).unwrap();
    }
}

fn law(page: &mut String) {
    page.push_str(
        "\n## The law as data\n\n\
         A row is tried with its own length and applies when the date it gives lies in its validity; of two, the earlier\n\
         date. Where none fits, the row of 2011-07-01, but a duty that was new that day is never back-dated.\n\n\
         | in force | until | plan | to the practitioner | dialogue meeting 1 | activity | report to Nav | dialogue meeting 2 |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for version in LAW_VERSIONS {
        let until = version.until.map_or(String::new(), |day| day.to_string());
        let cells = [
            version.plan,
            version.share_with_practitioner,
            version.dialogue_meeting_1,
            version.activity_requirement,
            version.nine_week_report,
            version.dialogue_meeting_2,
        ]
        .map(cell);
        writeln!(page, "| {} | {until} | {} |", version.in_force, cells.join(" | ")).unwrap();
    }
}

fn cell(limit: Option<Limit>) -> String {
    let Some(limit) = limit else {
        return "–".to_owned();
    };
    let length = match limit.length {
        Length::Weeks(weeks) => format!("{weeks} weeks"),
        Length::LastDayOfWeek(weeks) => format!("last day of week {weeks}"),
        Length::Months(months) => format!("{months} months"),
    };
    format!("{length} ({})", limit.citation.id())
}

fn citations(page: &mut String) {
    page.push_str("\n## The citations\n\n| id | kind | cited as | about |\n|---|---|---|---|\n");
    for id in CitationId::ALL {
        let citation = id.citation();
        let kind = citation.kind.code();
        writeln!(
            page,
            "| `{}` | {kind} | {} | {} |",
            id.id(),
            id.text(Language::Nb),
            citation.title
        )
        .unwrap();
    }
}
