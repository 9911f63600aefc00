//! Status updates: what must be true before a status can be published (the evidence gates of app/RULES.md, «The status scale»), and who may
//! take a draft from one stage to the next.

use super::periods::Periods;
use crate::model::codes::codes;
use crate::model::{EvidenceKind, Role, Status};
use chrono::{Months, NaiveDate};

/// A status update with the facts that decide whether it may be published.
#[derive(Clone, Copy, Debug)]
pub struct Proposed<'a> {
    pub status: Status,
    pub reasons: &'a str,
    /// The next step; `next_step_on` is its day.
    pub next_step: Option<&'a str>,
    pub next_step_on: Option<NaiveDate>,
    /// The kinds of its evidence, each with its date.
    pub evidence: &'a [(EvidenceKind, Option<NaiveDate>)],
    /// Whether an action that serves the recommendation has begun.
    pub action_begun: bool,
    /// The newest status that was published before, if there is one.
    pub before: Option<Status>,
}

/// Why a status update cannot be published with its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gate {
    /// The State cannot report this value.
    NotReportable,
    /// The reasons are missing: at least a sentence in plain text is needed.
    Reasons,
    /// `planned` needs a commitment: an owner (the institution itself) and a date in the future.
    Commitment,
    /// `under_way` needs at least one linked action that has begun.
    BegunAction,
    /// `partly_implemented` needs a measure in force, shown by structure or process evidence.
    Measure,
    /// `implemented` needs outcome evidence.
    Outcome,
    /// `implemented` needs outcome evidence that is dated within the period, and none is.
    OutcomeTooOld,
    /// Some evidence is dated in the future.
    EvidenceToCome,
    /// `reversed` needs earlier progress that could be undone, and there was none.
    NothingToReverse,
}

impl Gate {
    /// Every gate, in the order of the list above.
    pub const ALL: [Gate; 9] = [
        Gate::NotReportable,
        Gate::Reasons,
        Gate::Commitment,
        Gate::BegunAction,
        Gate::Measure,
        Gate::Outcome,
        Gate::OutcomeTooOld,
        Gate::EvidenceToCome,
        Gate::NothingToReverse,
    ];

    /// The key of the reason's message, and the form's field to which it belongs.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Gate::NotReportable => ("gate-not-reportable", "status"),
            Gate::Reasons => ("gate-reasons", "reasons"),
            Gate::Commitment => ("gate-commitment", "next_step_on"),
            Gate::BegunAction => ("gate-begun-action", "status"),
            Gate::Measure => ("gate-measure", "evidence"),
            Gate::Outcome => ("gate-outcome", "evidence"),
            Gate::OutcomeTooOld => ("gate-outcome-too-old", "evidence"),
            Gate::EvidenceToCome => ("gate-evidence-to-come", "evidence"),
            Gate::NothingToReverse => ("gate-nothing-to-reverse", "status"),
        }
    }
}

/// The fewest characters that the reasons must have; fewer are not a sentence in any of the languages.
const FEWEST_REASONS: usize = 20;

/// All reasons why a status update cannot be published; empty if it may be.
pub fn gates(proposed: &Proposed, today: NaiveDate, periods: &Periods) -> Vec<Gate> {
    let mut found = Vec::new();
    if !Status::REPORTABLE.contains(&proposed.status) {
        found.push(Gate::NotReportable);
    }
    if proposed.reasons.trim().chars().count() < FEWEST_REASONS {
        found.push(Gate::Reasons);
    }
    let has = |kinds: &[EvidenceKind]| proposed.evidence.iter().any(|(kind, _)| kinds.contains(kind));
    match proposed.status {
        Status::Planned => {
            let dated = proposed.next_step_on.is_some_and(|day| day >= today);
            let said = proposed.next_step.is_some_and(|step| !step.trim().is_empty());
            if !(dated && said) {
                found.push(Gate::Commitment);
            }
        }
        Status::UnderWay if !proposed.action_begun => found.push(Gate::BegunAction),
        Status::PartlyImplemented if !has(&[EvidenceKind::Structure, EvidenceKind::Process]) => found.push(Gate::Measure),
        Status::Implemented => {
            let since = today.checked_sub_months(Months::new(periods.outcome_months)).unwrap_or(NaiveDate::MIN);
            let outcomes = || proposed.evidence.iter().filter(|(kind, _)| *kind == EvidenceKind::Outcome);
            if outcomes().next().is_none() {
                found.push(Gate::Outcome);
            } else if !outcomes().any(|(_, day)| day.is_some_and(|day| day >= since && day <= today)) {
                found.push(Gate::OutcomeTooOld);
            }
        }
        Status::Reversed => {
            let progress = proposed.before.and_then(Status::rank).is_some_and(|rank| rank > Status::NoAction.rank().unwrap_or_default());
            if !progress {
                found.push(Gate::NothingToReverse);
            }
        }
        _ => {}
    }
    if proposed.evidence.iter().any(|(_, day)| day.is_some_and(|day| day > today)) {
        found.push(Gate::EvidenceToCome);
    }
    found
}

codes!(
    /// The stage of a draft.
    ReportStage {
        Draft,
        /// The draft waits for a validator.
        Submitted,
        /// A validator has returned it with a question.
        Returned,
        /// It is public and no longer a draft.
        Published,
    }
);

/// A step that can be taken with a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    Save,
    Submit,
    /// A validator returns the draft with a question.
    Return,
    Publish,
    Discard,
}

impl Step {
    /// Every step of a report.
    pub const ALL: [Step; 5] = [Step::Save, Step::Submit, Step::Return, Step::Publish, Step::Discard];
}

/// The person who takes a step, with what the rules depend on.
#[derive(Clone, Copy, Debug)]
pub struct Hand {
    pub role: Role,
    /// Whether the person belongs to the body whose draft it is.
    pub own: bool,
    /// Whether nobody else has worked on the draft.
    pub sole_author: bool,
}

/// Why a step with a draft is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refused {
    /// The person does not belong to the institution, or has no role that may take the step.
    NotTheirs,
    /// Only a validator publishes or returns; a focal point submits.
    ValidatorOnly,
    /// A published update is never edited: a correction is a new update.
    Published,
    /// The draft was submitted already and waits for the validator.
    Submitted,
    /// The draft was not submitted.
    NotSubmitted,
    /// `implemented` and `closed` need a second person (app/RULES.md, «Roles»).
    SecondPerson,
}

impl Refused {
    /// Every reason for which a step is refused.
    pub const ALL: [Refused; 6] =
        [Refused::NotTheirs, Refused::ValidatorOnly, Refused::Published, Refused::Submitted, Refused::NotSubmitted, Refused::SecondPerson];

    /// The key of the reason's message.
    pub fn words(self) -> &'static str {
        match self {
            Refused::NotTheirs => "step-not-theirs",
            Refused::ValidatorOnly => "step-validator-only",
            Refused::Published => "step-published",
            Refused::Submitted => "step-submitted",
            Refused::NotSubmitted => "step-not-submitted",
            Refused::SecondPerson => "step-second-person",
        }
    }
}

/// Whether a status may be published only by a second person.
pub fn needs_two(status: Status) -> bool {
    matches!(status, Status::Implemented | Status::Closed)
}

/// The stage after a step; none if the draft is deleted.
///
/// # Errors
/// The reason why the step is refused.
pub fn step(from: ReportStage, step: Step, hand: Hand, status: Status) -> Result<Option<ReportStage>, Refused> {
    let institution = matches!(hand.role, Role::FocalPoint | Role::Validator);
    if !hand.own || !institution {
        return Err(Refused::NotTheirs);
    }
    if from == ReportStage::Published {
        return Err(Refused::Published);
    }
    let validator = hand.role == Role::Validator;
    match step {
        // A validator may correct a draft that waits for them; if a focal point did, the text would change while the validator reads it.
        Step::Save if from == ReportStage::Submitted && !validator => Err(Refused::Submitted),
        Step::Save => Ok(Some(from)),
        Step::Submit if from == ReportStage::Submitted => Err(Refused::Submitted),
        Step::Submit => Ok(Some(ReportStage::Submitted)),
        Step::Return if !validator => Err(Refused::ValidatorOnly),
        Step::Return if from != ReportStage::Submitted => Err(Refused::NotSubmitted),
        Step::Return => Ok(Some(ReportStage::Returned)),
        Step::Publish if !validator => Err(Refused::ValidatorOnly),
        Step::Publish if needs_two(status) && hand.sole_author => Err(Refused::SecondPerson),
        Step::Publish => Ok(Some(ReportStage::Published)),
        Step::Discard if from == ReportStage::Submitted && !validator => Err(Refused::Submitted),
        Step::Discard => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const TODAY: &str = "2026-03-01";

    fn proposed(status: Status) -> Proposed<'static> {
        Proposed {
            status,
            reasons: "The law was adopted and is applied in all districts.",
            next_step: None,
            next_step_on: None,
            evidence: &[],
            action_begun: false,
            before: None,
        }
    }

    #[test]
    fn each_status_has_its_gate() {
        use EvidenceKind::*;
        let of = |text: &str| Some(day(text));
        let recent: &[_] = &[(Outcome, of("2025-06-01"))];
        let edge: &[_] = &[(Outcome, of("2024-03-01"))];
        let old: &[_] = &[(Outcome, of("2024-02-29"))];
        let undated: &[_] = &[(Outcome, None)];
        let law: &[_] = &[(Structure, None)];
        let training: &[_] = &[(Process, of("2019-01-01"))];
        let to_come: &[_] = &[(Structure, of("2026-03-02"))];
        let planned = |on: Option<NaiveDate>, step| Proposed { next_step: step, next_step_on: on, ..proposed(Status::Planned) };
        let with = |status, evidence| Proposed { evidence, ..proposed(status) };
        let after = |before| Proposed { before, ..proposed(Status::Reversed) };
        let cases: Vec<(Proposed, Vec<Gate>)> = vec![
            (proposed(Status::NoAction), vec![]),
            (Proposed { reasons: " too short ", ..proposed(Status::NoAction) }, vec![Gate::Reasons]),
            (planned(None, Some("A bill")), vec![Gate::Commitment]),
            (planned(of("2026-02-28"), Some("A bill")), vec![Gate::Commitment]),
            (planned(of("2026-03-01"), None), vec![Gate::Commitment]),
            (planned(of("2026-03-01"), Some("A bill")), vec![]),
            (proposed(Status::UnderWay), vec![Gate::BegunAction]),
            (Proposed { action_begun: true, ..proposed(Status::UnderWay) }, vec![]),
            (proposed(Status::PartlyImplemented), vec![Gate::Measure]),
            (with(Status::PartlyImplemented, recent), vec![Gate::Measure]),
            (with(Status::PartlyImplemented, law), vec![]),
            (with(Status::PartlyImplemented, training), vec![]),
            (proposed(Status::Implemented), vec![Gate::Outcome]),
            (with(Status::Implemented, law), vec![Gate::Outcome]),
            (with(Status::Implemented, undated), vec![Gate::OutcomeTooOld]),
            (with(Status::Implemented, old), vec![Gate::OutcomeTooOld]),
            (with(Status::Implemented, edge), vec![]),
            (with(Status::Implemented, recent), vec![]),
            (with(Status::PartlyImplemented, to_come), vec![Gate::EvidenceToCome]),
            (after(None), vec![Gate::NothingToReverse]),
            (after(Some(Status::NoAction)), vec![Gate::NothingToReverse]),
            (after(Some(Status::Planned)), vec![]),
            (after(Some(Status::Implemented)), vec![]),
            (proposed(Status::Closed), vec![]),
            (proposed(Status::CannotAssess), vec![Gate::NotReportable]),
            (proposed(Status::NotReported), vec![Gate::NotReportable]),
        ];
        let mut met = Vec::new();
        for (case, expected) in cases {
            let found = gates(&case, day(TODAY), &Periods::default());
            assert_eq!(found, expected, "{case:?}");
            met.extend(found);
        }
        assert!(Gate::ALL.iter().all(|gate| met.contains(gate)), "every gate was met");
    }

    /// Every stage × step × role, for a status that wants two people and one that does not: written out as a table.
    #[test]
    fn every_step_from_every_stage() {
        use Refused::{NotSubmitted, NotTheirs, SecondPerson, ValidatorOnly};
        use ReportStage::*;
        let focal = Hand { role: Role::FocalPoint, own: true, sole_author: true };
        let alone = Hand { role: Role::Validator, own: true, sole_author: true };
        let second = Hand { role: Role::Validator, own: true, sole_author: false };
        // from, step, focal point, validator alone on an ordinary status, validator alone on `implemented`, second person on it
        type Row = (ReportStage, Step, [Result<Option<ReportStage>, Refused>; 4]);
        let table: Vec<Row> = vec![
            (Draft, Step::Save, [Ok(Some(Draft)), Ok(Some(Draft)), Ok(Some(Draft)), Ok(Some(Draft))]),
            (Draft, Step::Submit, [Ok(Some(Submitted)), Ok(Some(Submitted)), Ok(Some(Submitted)), Ok(Some(Submitted))]),
            (Draft, Step::Return, [Err(ValidatorOnly), Err(NotSubmitted), Err(NotSubmitted), Err(NotSubmitted)]),
            (Draft, Step::Publish, [Err(ValidatorOnly), Ok(Some(Published)), Err(SecondPerson), Ok(Some(Published))]),
            (Draft, Step::Discard, [Ok(None), Ok(None), Ok(None), Ok(None)]),
            (Submitted, Step::Save, [Err(Refused::Submitted), Ok(Some(Submitted)), Ok(Some(Submitted)), Ok(Some(Submitted))]),
            (Submitted, Step::Submit, [Err(Refused::Submitted); 4]),
            (Submitted, Step::Return, [Err(ValidatorOnly), Ok(Some(Returned)), Ok(Some(Returned)), Ok(Some(Returned))]),
            (Submitted, Step::Publish, [Err(ValidatorOnly), Ok(Some(Published)), Err(SecondPerson), Ok(Some(Published))]),
            (Submitted, Step::Discard, [Err(Refused::Submitted), Ok(None), Ok(None), Ok(None)]),
            (Returned, Step::Save, [Ok(Some(Returned)), Ok(Some(Returned)), Ok(Some(Returned)), Ok(Some(Returned))]),
            (Returned, Step::Submit, [Ok(Some(Submitted)), Ok(Some(Submitted)), Ok(Some(Submitted)), Ok(Some(Submitted))]),
            (Returned, Step::Return, [Err(ValidatorOnly), Err(NotSubmitted), Err(NotSubmitted), Err(NotSubmitted)]),
            (Returned, Step::Publish, [Err(ValidatorOnly), Ok(Some(Published)), Err(SecondPerson), Ok(Some(Published))]),
            (Returned, Step::Discard, [Ok(None), Ok(None), Ok(None), Ok(None)]),
            (Published, Step::Save, [Err(Refused::Published); 4]),
            (Published, Step::Submit, [Err(Refused::Published); 4]),
            (Published, Step::Return, [Err(Refused::Published); 4]),
            (Published, Step::Publish, [Err(Refused::Published); 4]),
            (Published, Step::Discard, [Err(Refused::Published); 4]),
        ];
        assert_eq!(table.len(), ReportStage::ALL.len() * Step::ALL.len());
        let mut met = vec![NotTheirs];
        for (from, taken, expected) in table {
            let hands = [(focal, Status::Implemented), (alone, Status::Planned), (alone, Status::Closed), (second, Status::Implemented)];
            for ((hand, status), expected) in hands.into_iter().zip(expected) {
                let found = step(from, taken, hand, status);
                assert_eq!(found, expected, "{from:?} {taken:?} {hand:?} {status:?}");
                met.extend(found.err());
            }
            for role in Role::ALL {
                let other = Hand { role: *role, own: false, sole_author: false };
                assert_eq!(step(from, taken, other, Status::Planned), Err(NotTheirs));
                if !matches!(role, Role::FocalPoint | Role::Validator) {
                    assert_eq!(step(from, taken, Hand { own: true, ..other }, Status::Planned), Err(NotTheirs), "{role:?}");
                }
            }
        }
        assert!(Refused::ALL.iter().all(|reason| met.contains(reason)), "every refusal was met");
    }
}
