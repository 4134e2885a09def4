//! `bevis.pdf`: the same, for people.

mod version;

use super::line::Line;
use super::record::Record;
use super::summary::{Assigned, Exempt, Met, Summary};
use crate::document::{Block, Document, Field, Table};
use crate::words::proof::{ProofPhrase as P, phrase};
use crate::words::{self, Family};
use crate::{
    ActorId, Attendee, CitationId, Date, Deadline, DeadlineState, LawVersion, Moment, Obligation,
    Party, Role, Text, WeekReading,
};

/// The document of a record.
pub(super) fn document(record: &Record, summary: &Summary<'_>) -> Document {
    Page { record, summary }.document()
}

struct Page<'a> {
    record: &'a Record,
    summary: &'a Summary<'a>,
}

impl Page<'_> {
    fn document(&self) -> Document {
        let frame = &self.record.frame;
        let link = self.record.last_link().to_string();
        let start = link.get(..16).unwrap_or_default();
        let employee = self.record.case.employee();
        Document {
            language: frame.language,
            title: self.say(P::Title),
            subject: employee.and_then(|employee| self.record.name(employee)).cloned(),
            key: Text::from(format!("{} {start}", phrase(P::Chain, frame.language))),
            case: None,
            plan: None,
            at: frame.made_at,
            marks: Vec::new(),
            blocks: vec![
                self.section(P::About, self.about()),
                self.section(P::Absences, vec![self.absences()]),
                self.section(P::Duties, vec![self.duties()]),
                self.section(P::Plans, self.plans()),
                self.section(P::Meetings, vec![self.meetings()]),
                self.section(P::Exemptions, vec![self.exemptions()]),
                self.section(P::Managers, vec![self.managers()]),
                self.section(P::Events, vec![self.events()]),
                self.section(P::Law, vec![self.law()]),
                self.section(P::Verify, self.verify()),
            ],
            written: None,
        }
    }

    // Each of these is called dozens of times and is not to stand in every caller.
    #[inline(never)]
    fn say(&self, words: P) -> Text {
        Text::from(phrase(words, self.record.frame.language))
    }

    #[inline(never)]
    fn term(&self, family: Family, word: &'static str) -> Text {
        Text::from(words::term(family, word, self.record.frame.language).unwrap_or(word))
    }

    #[inline(never)]
    fn cited(&self, citation: CitationId) -> Text {
        Text::from(citation.text(self.record.frame.language))
    }

    #[inline(never)]
    fn day(&self, date: Date) -> Text {
        Text::from(words::date(date, self.record.frame.language))
    }

    #[inline(never)]
    fn time(&self, at: Moment) -> Text {
        let (date, minute) = at.oslo_minute();
        let day = words::date(date, self.record.frame.language);
        Text::from(format!("{day}, {:02}:{:02}", minute / 60, minute % 60))
    }

    #[inline(never)]
    fn field(&self, label: P, value: Text) -> Field {
        Field { label: self.say(label), value }
    }

    #[inline(never)]
    fn section(&self, heading: P, blocks: Vec<Block>) -> Block {
        Block::Section { heading: self.say(heading), blocks }
    }

    #[inline(never)]
    fn table(&self, columns: &[P], rows: Vec<Vec<Text>>, none: P) -> Block {
        if rows.is_empty() {
            return Block::Paragraph { text: self.say(none) };
        }
        let columns = columns.iter().map(|column| self.say(*column)).collect();
        Block::Table(Table { columns, rows })
    }

    /// The role of a person with the number of the person, and the name where the host gave it.
    fn person(&self, role: Role, party: Option<&ActorId>) -> Text {
        let word = self.term(Family::Role, role.as_str());
        let Some(party) = party else {
            return word;
        };
        let (first_role, number) = party.as_str().rsplit_once('-').unwrap_or_default();
        let first = Role::from_word(first_role).unwrap_or(role);
        // There is one employee.
        let number = match first {
            Role::Employee if number == "1" => String::new(),
            _ => format!(" {number}"),
        };
        let numbered = if first == role {
            number
        } else {
            format!(": {}{number}", self.term(Family::Role, first.as_str()).as_str())
        };
        let named = self.record.name(party).map(|name| format!(" ({})", name.as_str()));
        Text::from(format!("{}{numbered}{}", word.as_str(), named.unwrap_or_default()))
    }

    fn party(&self, party: Party) -> Text {
        self.term(Family::Role, party.as_str())
    }

    fn about(&self) -> Vec<Block> {
        let (frame, case) = (&self.record.frame, &self.record.case);
        let mut fields = Vec::new();
        let employer = case.employer().map(|number| number.to_string());
        let named = frame.employer_name.as_ref().map(|name| name.as_str().to_owned());
        let employer: Vec<String> = named.into_iter().chain(employer).collect();
        let debtor = self.term(Family::Debtor, "employer");
        fields.push(Field { label: debtor, value: Text::from(employer.join(", ")) });
        fields.extend(frame.reference.clone().map(|text| self.field(P::Reference, text)));
        fields.push(self.field(P::Made, self.time(frame.made_at)));
        fields.push(self.field(P::RestsOn, self.cited(CitationId::AmlDocumentation)));
        let policy = case.policy();
        let gap_rule = self.term(Family::GapRule, policy.gap_rule().code());
        fields.push(self.field(P::CountedBy, gap_rule));
        let reading = match policy.week_reading() {
            WeekReading::Latest => P::ReadingLatest,
            WeekReading::Safe => P::ReadingSafe,
        };
        fields.push(self.field(P::Reading, self.say(reading)));
        let rules: Vec<String> = self.summary.rules.iter().map(u16::to_string).collect();
        fields.push(self.field(P::RuleSet, Text::from(rules.join(", "))));
        let content = if frame.with_content { P::WithContent } else { P::WithoutContent };
        vec![
            Block::Paragraph { text: self.say(P::Purpose) },
            Block::Fields { fields },
            Block::Paragraph { text: self.say(content) },
        ]
    }

    fn absences(&self) -> Block {
        let row = |absence: &crate::Absence| {
            let basis = self.term(Family::StartBasis, absence.basis.code());
            let start = self.day(absence.start);
            let start = Text::from(format!("{} ({})", start.as_str(), basis.as_str()));
            vec![self.day(absence.first_day), self.day(absence.to), start]
        };
        let rows = self.summary.absences.iter().map(row).collect();
        self.table(&[P::FirstDay, P::LastDay, P::CountedFrom], rows, P::NoAbsence)
    }

    fn duties(&self) -> Block {
        let row = |duty: &Deadline| {
            vec![
                self.duty_name(duty),
                self.term(Family::Debtor, duty.debtor.as_str()),
                self.day(self.counted(duty)),
                self.standing(duty),
                self.cited(duty.citation),
            ]
        };
        let rows = self.summary.duties.iter().map(row).collect();
        let columns = [P::Duty, P::Debtor, P::Latest, P::Standing, P::RestsOn];
        self.table(&columns, rows, P::NoDuty)
    }

    fn duty_name(&self, duty: &Deadline) -> Text {
        match &duty.label {
            Some(crate::Label::Nav(label)) => self.term(Family::ReminderLabel, label.code()),
            Some(crate::Label::House(name)) => Text::from(name.as_ref()),
            None => self.term(Family::Deadline, duty.code.code()),
        }
    }

    /// The one of its two days by which the policy measures it.
    fn counted(&self, duty: &Deadline) -> Date {
        self.record.case.policy().counted(duty)
    }

    fn standing(&self, duty: &Deadline) -> Text {
        match duty.state {
            DeadlineState::Met { on } => {
                let done = phrase(P::MetOn, self.record.frame.language);
                let day = self.day(on);
                let late =
                    if on > self.counted(duty) { self.say(P::LateBy) } else { Text::default() };
                let said = format!("{done} {} {}", day.as_str(), late.as_str());
                Text::from(said.trim_end())
            }
            state => self.term(Family::DeadlineState, state.code()),
        }
    }

    fn meetings(&self) -> Block {
        let row = |met: &Met<'_>| {
            let state = self.say(match met.state {
                "held" => P::Held,
                "not_held" => P::NotHeld,
                _ => P::Summoned,
            });
            let name = phrase(P::Meeting, self.record.frame.language);
            let held = met.state == "held";
            vec![
                Text::from(format!("{name} {}", met.number.get())),
                met.summoned_at.map(|at| self.day(at.oslo_date())).unwrap_or_default(),
                self.attendees(met.called),
                joined(&state, &self.day(met.on)),
                if held { self.attendees(met.attended) } else { Text::default() },
            ]
        };
        let rows = self.summary.meetings.iter().map(row).collect();
        let columns = [P::Meeting, P::SummonedOn, P::Called, P::Standing, P::Attended];
        self.table(&columns, rows, P::NoMeeting)
    }

    fn attendees(&self, attendees: &[Attendee]) -> Text {
        if attendees.is_empty() {
            return self.say(P::Nobody);
        }
        let names = attendees.iter().map(|one| self.term(Family::Attendee, one.as_str()));
        let names: Vec<String> = names.map(|name| name.as_str().to_owned()).collect();
        Text::from(names.join(", "))
    }

    fn exemptions(&self) -> Block {
        let row = |exempt: &Exempt| {
            let family = match exempt.obligation {
                Obligation::Plan => Family::PlanExemption,
                Obligation::DialogueMeeting1 => Family::MeetingExemption,
            };
            let mut ground = self.term(family, exempt.ground.as_str());
            if exempt.attempts_given {
                ground = Text::from(format!(
                    "{}. {}",
                    ground.as_str(),
                    phrase(P::AttemptsGiven, self.record.frame.language)
                ));
            }
            let withdrawn = if exempt.withdrawn { self.say(P::Withdrawn) } else { Text::default() };
            vec![
                self.term(Family::Obligation, exempt.obligation.as_str()),
                ground,
                self.day(exempt.at.oslo_date()),
                withdrawn,
            ]
        };
        let rows = self.summary.exemptions.iter().map(row).collect();
        let columns = [P::ExemptFrom, P::Ground, P::Date, P::Standing];
        self.table(&columns, rows, P::NoExemption)
    }

    fn managers(&self) -> Block {
        let row = |assigned: &Assigned<'_>| {
            let own = self.record.case.employee() == Some(assigned.party);
            let role = if own { Role::Employee } else { Role::Manager };
            let until = assigned.to.map(|to| self.day(to)).unwrap_or_default();
            vec![self.person(role, Some(assigned.party)), self.day(assigned.from), until]
        };
        let rows = self.summary.managers.iter().map(row).collect();
        self.table(&[P::WhoActed, P::FirstDay, P::LastDayOf], rows, P::NoManager)
    }

    fn events(&self) -> Block {
        let row = |line: &Line| {
            let event = &line.event;
            let kind = event.happening().kind();
            let mut what = self.term(Family::Event, kind.as_str()).as_str().to_owned();
            let number = event.plan().and_then(|plan| {
                self.summary.plans.iter().find(|one| one.plan == plan).map(|one| one.number)
            });
            if let Some(number) = number {
                let version = phrase(P::Version, self.record.frame.language).to_lowercase();
                what.push_str(&format!(" ({version} {number})"));
            }
            for text in line.withheld.iter().filter_map(super::line::Withheld::text) {
                what.push('\n');
                what.push_str(text);
            }
            vec![
                Text::from(line.number.to_string()),
                self.time(event.at()),
                self.person(event.by().role(), event.by().id()),
                Text::from(what),
            ]
        };
        let rows = self.record.lines.iter().map(row).collect();
        self.table(&[P::Number, P::When, P::WhoActed, P::What], rows, P::NoEvent)
    }

    fn law(&self) -> Block {
        let row = |version: &&LawVersion| {
            let of_version = |duty: &&Deadline| duty.law_version == Some(version.in_force);
            let duties = self.summary.duties.iter().filter(of_version);
            let mut cited: Vec<CitationId> = duties.map(|duty| duty.citation).collect();
            cited.sort();
            cited.dedup();
            let cited = cited.iter().map(|id| id.text(self.record.frame.language));
            let cited: Vec<&str> = cited.collect();
            vec![self.day(version.in_force), Text::from(cited.join(", "))]
        };
        let rows = self.summary.law_versions.iter().map(row).collect();
        self.table(&[P::InForce, P::Cites], rows, P::NoLaw)
    }

    fn verify(&self) -> Vec<Block> {
        let fields = vec![
            self.field(P::CountOfEvents, Text::from(self.record.lines.len().to_string())),
            self.field(P::LastLink, Text::from(self.record.last_link().to_string())),
        ];
        vec![
            Block::Paragraph { text: self.say(P::VerifySays) },
            Block::Fields { fields },
            Block::Paragraph { text: self.say(P::VerifyLimit) },
        ]
    }
}

fn joined(one: &Text, other: &Text) -> Text {
    Text::from(format!("{}, {}", one.as_str(), other.as_str()))
}
