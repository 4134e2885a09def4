//! What the header says about itself.

use std::collections::BTreeSet;

const HEADER: &str = include_str!("../../include/oppfolgingsplan.h");
const SYMBOLS: &str = include_str!("../../include/oppfolgingsplan.symbols");

/// Each declaration with the comment before it.
fn declarations() -> Vec<(&'static str, &'static str)> {
    HEADER
        .split("/**")
        .skip(1)
        .filter_map(|part| part.split_once("*/"))
        .map(|(comment, rest)| (comment, rest.split("\n\n").next().unwrap_or(rest).trim()))
        .collect()
}

fn functions() -> Vec<(&'static str, &'static str, &'static str)> {
    let of = |(comment, code): (&'static str, &'static str)| {
        let (before, _) = code.split_once('(').filter(|_| !code.starts_with('#'))?;
        let name = before.rsplit([' ', '*']).next()?;
        Some((name, comment, code))
    };
    declarations().into_iter().filter_map(of).collect()
}

#[test]
fn every_function_says_where_it_stands_in_the_contract() {
    let functions = functions();
    for (name, comment, _) in &functions {
        for line in ["Owner: ", "NULL: ", "Status: ", "Threads: "] {
            assert_eq!(comment.matches(&format!(" * {line}")).count(), 1, "{name}: {line}");
        }
        let first = comment.trim_start_matches(['\n', ' ', '*']);
        assert!(!first.starts_with("Owner: "), "{name} says what it does");
    }
    let named: BTreeSet<&str> = functions.iter().map(|(name, ..)| *name).collect();
    assert_eq!(named, SYMBOLS.lines().collect(), "the list of symbols is that of the header");
}

#[test]
fn the_null_line_names_every_pointer() {
    for (name, comment, code) in functions() {
        let null = comment.split(" * NULL: ").nth(1).unwrap().split(" * Status: ").next().unwrap();
        let arguments = code.split_once('(').unwrap().1;
        for argument in arguments.split(',').filter(|argument| argument.contains('*')) {
            let argument = argument.rsplit('*').next().unwrap().split(')').next().unwrap();
            let said = null.contains(&format!("`{argument}`"));
            let alone = arguments.split(',').count() == 1;
            assert!(said || alone, "{name} does not say what NULL means for {argument}");
        }
    }
}

#[test]
fn every_name_has_the_prefix_and_every_number_of_a_group_is_another() {
    let mut numbers = BTreeSet::new();
    let types: Vec<&str> = HEADER
        .lines()
        .filter_map(|line| line.strip_prefix("typedef int32_t ")?.strip_suffix(';'))
        .collect();
    for line in HEADER.lines().filter_map(|line| line.strip_prefix("#define ")) {
        let Some((name, value)) = line.split_once(' ') else {
            assert_eq!(line, "OPPFOLGINGSPLAN_H");
            continue;
        };
        if name == "OPL_ABI_VERSION" {
            continue;
        }
        // The longest type that begins the name: OPL_DEADLINE_STATE_MET is no OPL_DEADLINE.
        let group = types
            .iter()
            .filter(|group| name.starts_with(&format!("{}_", group.to_uppercase())))
            .max_by_key(|group| group.len());
        assert!(group.is_some(), "{name} belongs to no type");
        assert!(numbers.insert((group, value)), "{name}: {value} is taken");
    }
    for line in HEADER.lines().filter_map(|line| line.strip_prefix("typedef ")) {
        let name = line.trim_end_matches(';').rsplit(' ').next().unwrap();
        assert!(name.starts_with("opl_"), "{name}");
    }
}

#[test]
fn the_contract_names_what_there_is() {
    let contract = include_str!("../../include/README.md");
    let symbols: BTreeSet<&str> = SYMBOLS.lines().collect();
    let mut named = 0;
    for word in contract.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')) {
        let is_type = HEADER.contains(&format!(" {word};"));
        if word.starts_with("opl_") && !is_type {
            assert!(symbols.contains(word), "the contract speaks of {word}");
            named += 1;
        }
    }
    assert!(named > 40, "{named} functions are named");
}
