//! `proof.json`: what follows from the events, for machines.

use serde::Serialize;

use super::duty;
use super::record::{Frame, Record};
use crate::{
    Absence, ActorId, Approved, Attendee, CitationId, Date, Deadline, DeliveryOutcome, Digest,
    Exemption, FirstApproval, Ground, Happening, LawVersion, Manner, Meeting, MeetingId,
    MeetingNumber, MeetingState, Moment, Obligation, OrganisationNumber, Party, PlanId, PlanState,
    PolicyChoice, Recipient, Share, State, Text, Version, wire,
};

/// The name of the format.
const FORMAT: &str = "oppfolgingsplan-proof-1";

#[derive(Serialize)]
pub(super) struct Summary<'a> {
    format: &'static str,
    citation: CitationId,
    #[serde(flatten)]
    frame: &'a Frame,
    pub(super) employer: Option<OrganisationNumber>,
    policy: PolicyChoice,
    /// The rule sets by which the events were decided.
    pub(super) rules: Vec<u16>,
    pub(super) absences: &'a [Absence],
    pub(super) duties: Vec<Deadline>,
    pub(super) law_versions: Vec<&'static LawVersion>,
    pub(super) managers: Vec<Assigned<'a>>,
    pub(super) plans: Vec<Plan<'a>>,
    pub(super) meetings: Vec<Met<'a>>,
    pub(super) exemptions: Vec<Exempt>,
    chain: Chain,
}

#[derive(Serialize)]
struct Chain {
    events: usize,
    last: Digest,
}

#[derive(Serialize)]
pub(super) struct Assigned<'a> {
    pub(super) party: &'a ActorId,
    pub(super) from: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<Date>,
}

#[derive(Serialize)]
pub(super) struct Plan<'a> {
    pub(super) plan: &'a PlanId,
    /// Its place among the versions, from 1.
    pub(super) number: usize,
    pub(super) misregistered: bool,
    /// What there is to say of it; nothing of one that was registered on the wrong person.
    #[serde(flatten)]
    pub(super) told: Option<Told<'a>>,
}

#[derive(Serialize)]
pub(super) struct Told<'a> {
    pub(super) started_at: Moment,
    pub(super) started_by: Party,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) from_plan: Option<&'a PlanId>,
    pub(super) state: PlanState,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) approved: Option<Approval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ended_at: Option<Moment>,
    pub(super) shared: Vec<Sent<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) archived: Option<Filed<'a>>,
}

#[derive(Serialize)]
pub(super) struct Approval {
    pub(super) manner: Manner,
    /// Who approved first, when another did so last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) first_by: Option<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) first_on: Option<Date>,
    pub(super) on: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) evaluate_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) taken_part: Option<bool>,
    pub(super) reason_given: bool,
}

#[derive(Serialize)]
pub(super) struct Sent<'a> {
    pub(super) with: Recipient,
    pub(super) requested_at: Moment,
    /// What the newest receipt says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) outcome: Option<DeliveryOutcome>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) outcome_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) arrived_on: Option<Date>,
    /// What the recipient calls the sending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<&'a Text>,
}

#[derive(Serialize)]
pub(super) struct Filed<'a> {
    pub(super) system: &'a Text,
    pub(super) reference: &'a Text,
    pub(super) on: Date,
}

#[derive(Serialize)]
pub(super) struct Met<'a> {
    pub(super) meeting: &'a MeetingId,
    pub(super) number: MeetingNumber,
    /// When the newest summons was sent; none for a meeting that was only held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) summoned_at: Option<Moment>,
    pub(super) on: Date,
    pub(super) called: &'a [Attendee],
    pub(super) state: &'static str,
    pub(super) attended: &'a [Attendee],
}

#[derive(Serialize)]
pub(super) struct Exempt {
    pub(super) obligation: Obligation,
    pub(super) ground: Ground,
    pub(super) at: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) review_on: Option<Date>,
    pub(super) attempts_given: bool,
    pub(super) withdrawn: bool,
}

impl Summary<'_> {
    pub(super) fn of(record: &Record) -> Summary<'_> {
        let case = &record.case;
        let on = record.frame.made_at.oslo_date();
        let duties = duty::duties(case, on);
        let mut rules: Vec<u16> = case.events().map(crate::Event::rules).collect();
        rules.sort_unstable();
        rules.dedup();
        let plans = case.versions().zip(1..).map(|(version, number)| plan(version, number, on));
        Summary {
            format: FORMAT,
            citation: CitationId::AmlDocumentation,
            frame: &record.frame,
            employer: case.employer(),
            policy: case.policy().written_out(),
            rules,
            absences: case.absences(),
            law_versions: duty::versions(&duties),
            duties,
            managers: case.managers.iter().map(assigned).collect(),
            plans: plans.collect(),
            meetings: case.meetings().map(|meeting| met(record, meeting)).collect(),
            exemptions: case.exemptions().map(exempt).collect(),
            chain: Chain { events: record.lines.len(), last: record.last_link() },
        }
    }

    pub(super) fn to_json(&self) -> String {
        wire::write(self)
    }
}

fn assigned(assignment: &crate::manager::Assignment) -> Assigned<'_> {
    Assigned { party: &assignment.manager, from: assignment.from, to: assignment.to }
}

fn plan(version: &Version, number: usize, on: Date) -> Plan<'_> {
    let misregistered = version.is_misregistered();
    let told = (!misregistered).then(|| told(version, on));
    Plan { plan: version.id(), number, misregistered, told }
}

fn told(version: &Version, on: Date) -> Told<'_> {
    let sent = |with| version.share(with).map(|share| sent(with, share));
    let archived = version.approved().and_then(|approved| approved.archiving().record());
    Told {
        started_at: version.started_at(),
        started_by: version.started_by(),
        from_plan: version.source(),
        state: version.state_on(on),
        approved: version.approved().map(approval),
        ended_at: match version.state() {
            State::Aborted { at, .. } => Some(*at),
            State::Draft { .. } | State::Awaiting(_) | State::Approved(_) => None,
        },
        shared: Recipient::ALL.iter().copied().filter_map(sent).collect(),
        archived: archived.map(|record| Filed {
            system: record.system(),
            reference: record.reference(),
            on: record.on(),
        }),
    }
}

fn approval(approved: &Approved) -> Approval {
    let FirstApproval { party, on } = approved.first();
    let first = (approved.manner() == Manner::Both).then_some((party, on));
    Approval {
        manner: approved.manner(),
        first_by: first.map(|(party, _)| party),
        first_on: first.map(|(_, on)| on),
        on: approved.on(),
        from: approved.validity().map(|validity| validity.from()),
        to: approved.validity().map(|validity| validity.to()),
        evaluate_on: approved.evaluate_on(),
        taken_part: approved.taken_part(),
        reason_given: approved.reason().is_some_and(|reason| !reason.is_blank()),
    }
}

fn sent(with: Recipient, share: &Share) -> Sent<'_> {
    let answer = match share.delivery() {
        crate::Delivery::Answered { outcome, on, .. } => Some((*outcome, *on)),
        crate::Delivery::Requested => None,
    };
    Sent {
        with,
        requested_at: share.requested_at(),
        outcome: answer.map(|(outcome, _)| outcome),
        outcome_on: answer.map(|(_, on)| on),
        arrived_on: share.arrived_on(),
        reference: share.reference(),
    }
}

fn met<'a>(record: &Record, meeting: &'a Meeting) -> Met<'a> {
    let mut summons = record.case.events().filter(|event| match event.happening() {
        Happening::MeetingSummoned { meeting: id, .. }
        | Happening::MeetingMoved { meeting: id, .. } => id == meeting.id(),
        _ => false,
    });
    let (state, attended): (_, &[Attendee]) = match meeting.state() {
        MeetingState::Summoned => ("summoned", &[]),
        MeetingState::Held { attended } => ("held", attended),
        MeetingState::NotHeld { .. } => ("not_held", &[]),
    };
    Met {
        meeting: meeting.id(),
        number: meeting.number(),
        summoned_at: summons.next_back().map(crate::Event::at),
        on: meeting.on(),
        called: meeting.called(),
        state,
        attended,
    }
}

fn exempt(exemption: &Exemption) -> Exempt {
    Exempt {
        obligation: exemption.obligation(),
        ground: exemption.ground(),
        at: exemption.at(),
        review_on: exemption.review_on(),
        attempts_given: exemption.attempts().is_some_and(|attempts| !attempts.is_blank()),
        withdrawn: exemption.is_withdrawn(),
    }
}
