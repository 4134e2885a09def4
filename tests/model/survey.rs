//! What came out of a comparison: counts, and disagreements in groups with one example each.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};

use crate::ask::Ask;
use crate::reference::{Answer, Model};

/// One kind of disagreement.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    pub(crate) count: usize,
    /// Commands and the roles that gave them.
    pub(crate) where_found: BTreeSet<String>,
    /// History and request as JSON lines.
    pub(crate) example: String,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Survey {
    /// Requests that both answered.
    pub(crate) comparisons: usize,
    pub(crate) accepted: usize,
    /// Actors at a moment whose list of what they may do was compared.
    pub(crate) listings: usize,
    /// How often each rule was the answer.
    pub(crate) codes: BTreeMap<&'static str, usize>,
    /// Commands that were accepted at least once.
    pub(crate) commands: BTreeSet<String>,
    pub(crate) differences: BTreeMap<String, Difference>,
}

/// The history and the request, one command a line.
pub(crate) fn lines<'a>(history: impl Iterator<Item = &'a Ask>, ask: Option<&Ask>) -> String {
    let mut text: Vec<String> = history.map(|ask| ask.line().to_string()).collect();
    text.extend(ask.map(|ask| format!("asked: {}", ask.line())));
    text.join("\n")
}

fn said(answer: &Answer) -> String {
    match answer {
        Answer::Accepted(events) => format!("accepts [{}]", events.join(", ")),
        Answer::Refused(code) => (*code).to_owned(),
        Answer::Input => "input error".to_owned(),
    }
}

impl Survey {
    /// Counts one answer of the library.
    pub(crate) fn count(&mut self, ask: &Ask, answer: &Answer) {
        self.comparisons += 1;
        match answer {
            Answer::Accepted(_) => {
                self.accepted += 1;
                if !self.commands.contains(&*ask.name) {
                    self.commands.insert(ask.name.to_string());
                }
            }
            Answer::Refused(code) => *self.codes.entry(code).or_default() += 1,
            Answer::Input => {}
        }
    }

    /// Notes a request that model and library answer differently.
    pub(crate) fn differ(
        &mut self,
        at: &str,
        model: &Model,
        ask: &Ask,
        expected: &Answer,
        found: &Answer,
    ) {
        let group = format!("model {}, library {}", said(expected), said(found));
        let place = format!("{} by {}", ask.name, ask.who.role.word());
        self.note(group, place, || format!("in `{at}`\n{}", lines(model.journal(), Some(ask))));
    }

    /// Notes a disagreement of a kind, where it was found, and the first example of it.
    pub(crate) fn note(&mut self, group: String, place: String, example: impl FnOnce() -> String) {
        let known = self.differences.entry(group).or_insert_with(|| Difference {
            count: 0,
            where_found: BTreeSet::new(),
            example: example(),
        });
        known.count += 1;
        known.where_found.insert(place);
    }

    /// Adds what another thread found.
    pub(crate) fn join(&mut self, other: Survey) {
        self.comparisons += other.comparisons;
        self.accepted += other.accepted;
        self.listings += other.listings;
        self.commands.extend(other.commands);
        for (code, count) in other.codes {
            *self.codes.entry(code).or_default() += count;
        }
        for (group, difference) in other.differences {
            let known = self.differences.entry(group).or_insert_with(|| Difference {
                count: 0,
                where_found: BTreeSet::new(),
                example: difference.example,
            });
            known.count += difference.count;
            known.where_found.extend(difference.where_found);
        }
    }
}

impl Display for Survey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} comparisons, {} accepted, {} listings, {} rules answered, {} commands accepted, {} kinds of disagreement",
            self.comparisons,
            self.accepted,
            self.listings,
            self.codes.len(),
            self.commands.len(),
            self.differences.len()
        )?;
        for (group, difference) in &self.differences {
            let places: Vec<&str> = difference.where_found.iter().map(|place| &**place).collect();
            let places = places.join(", ");
            writeln!(f, "\n{} times: {group}: {places}\n{}", difference.count, difference.example)?;
        }
        Ok(())
    }
}
