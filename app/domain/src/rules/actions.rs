//! Actions: how an action goes from planned to finished or abandoned, and what must be stated at each step.

use crate::model::ActionState;
use chrono::NaiveDate;

/// A version of an action, with what the rules of its progress depend on.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    pub state: ActionState,
    pub planned_start: Option<NaiveDate>,
    pub planned_end: Option<NaiveDate>,
    pub started_on: Option<NaiveDate>,
    pub finished_on: Option<NaiveDate>,
    /// The progress, in per cent.
    pub progress: i32,
    pub abandoned_reason: Option<&'a str>,
}

/// Why a version of an action is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refused {
    /// A finished or abandoned action stays so; work that goes on is a new action.
    Ended,
    /// An action that has begun cannot become planned again.
    Begun,
    /// The planned end is missing, or is before the planned start.
    PlannedEnd,
    /// An action that is under way or finished needs its start.
    Start,
    /// The start or the end is in the future.
    ToCome,
    /// A finished action needs its end, which cannot be before its start.
    End,
    /// Progress must be between 0 and 100, and 100 only if the action is finished.
    Progress,
    /// An abandoned action needs a reason.
    Reason,
}

impl Refused {
    /// Every reason for refusal.
    pub const ALL: [Refused; 8] = [
        Refused::Ended,
        Refused::Begun,
        Refused::PlannedEnd,
        Refused::Start,
        Refused::ToCome,
        Refused::End,
        Refused::Progress,
        Refused::Reason,
    ];

    /// The key of the reason's message, and the form's field to which it belongs.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Refused::Ended => ("action-refused-ended", "state"),
            Refused::Begun => ("action-refused-begun", "state"),
            Refused::PlannedEnd => ("action-refused-planned-end", "planned_end"),
            Refused::Start => ("action-refused-start", "started_on"),
            Refused::ToCome => ("action-refused-to-come", "started_on"),
            Refused::End => ("action-refused-end", "finished_on"),
            Refused::Progress => ("action-refused-progress", "progress"),
            Refused::Reason => ("action-refused-reason", "abandoned_reason"),
        }
    }
}

/// Whether an action may go from one state to another; `before` is none for a new action.
pub fn may_become(before: Option<ActionState>, after: ActionState) -> Result<(), Refused> {
    match (before, after) {
        (Some(ActionState::Finished | ActionState::Abandoned), _) => Err(Refused::Ended),
        (Some(ActionState::UnderWay), ActionState::Planned) => Err(Refused::Begun),
        _ => Ok(()),
    }
}

/// All that is wrong with the next version of an action; empty if it may be published.
pub fn refusals(before: Option<ActionState>, version: &Version, today: NaiveDate) -> Vec<Refused> {
    let mut found: Vec<Refused> = may_become(before, version.state).err().into_iter().collect();
    match (version.planned_start, version.planned_end) {
        (Some(start), Some(end)) if end < start => found.push(Refused::PlannedEnd),
        (_, None) if version.state.is_open() => found.push(Refused::PlannedEnd),
        _ => {}
    }
    let begun = matches!(version.state, ActionState::UnderWay | ActionState::Finished);
    if begun && version.started_on.is_none() {
        found.push(Refused::Start);
    }
    if version.started_on.is_some_and(|day| day > today) || version.finished_on.is_some_and(|day| day > today) {
        found.push(Refused::ToCome);
    }
    if version.state == ActionState::Finished {
        let in_order = version.finished_on.is_some_and(|end| version.started_on.is_none_or(|start| end >= start));
        if !in_order {
            found.push(Refused::End);
        }
    }
    let most = if version.state == ActionState::Finished { 100 } else { 99 };
    if !(0..=most).contains(&version.progress) {
        found.push(Refused::Progress);
    }
    if version.state == ActionState::Abandoned && version.abandoned_reason.is_none_or(|reason| reason.trim().is_empty()) {
        found.push(Refused::Reason);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn every_transition() {
        use ActionState::*;
        let from = [None, Some(Planned), Some(UnderWay), Some(Finished), Some(Abandoned)];
        let allowed: [[Result<(), Refused>; 4]; 5] = [
            // to: planned, under way, finished, abandoned
            [Ok(()), Ok(()), Ok(()), Ok(())],
            [Ok(()), Ok(()), Ok(()), Ok(())],
            [Err(Refused::Begun), Ok(()), Ok(()), Ok(())],
            [Err(Refused::Ended); 4],
            [Err(Refused::Ended); 4],
        ];
        for (before, row) in from.into_iter().zip(allowed) {
            for (after, expected) in ActionState::ALL.iter().zip(row) {
                assert_eq!(may_become(before, *after), expected, "{before:?} → {after:?}");
            }
        }
    }

    #[test]
    fn every_refusal_says_why() {
        let today = "2026-03-01".parse().unwrap();
        let sound = Version {
            state: ActionState::UnderWay,
            planned_start: day("2026-01-01"),
            planned_end: day("2026-12-31"),
            started_on: day("2026-01-15"),
            finished_on: None,
            progress: 30,
            abandoned_reason: None,
        };
        let finished = Version { state: ActionState::Finished, finished_on: day("2026-02-27"), progress: 100, ..sound };
        let cases: Vec<(Option<ActionState>, Version, Vec<Refused>)> = vec![
            (None, sound, vec![]),
            (Some(ActionState::UnderWay), finished, vec![]),
            (Some(ActionState::Finished), finished, vec![Refused::Ended]),
            (Some(ActionState::UnderWay), Version { state: ActionState::Planned, ..sound }, vec![Refused::Begun]),
            (None, Version { planned_end: None, ..sound }, vec![Refused::PlannedEnd]),
            (None, Version { planned_end: day("2025-12-31"), ..sound }, vec![Refused::PlannedEnd]),
            (None, Version { started_on: None, ..sound }, vec![Refused::Start]),
            (None, Version { started_on: day("2026-03-02"), ..sound }, vec![Refused::ToCome]),
            (None, Version { finished_on: None, ..finished }, vec![Refused::End]),
            (None, Version { finished_on: day("2026-01-14"), ..finished }, vec![Refused::End]),
            (None, Version { progress: 100, ..sound }, vec![Refused::Progress]),
            (None, Version { progress: -1, ..sound }, vec![Refused::Progress]),
            (
                Some(ActionState::Planned),
                Version { state: ActionState::Abandoned, abandoned_reason: Some(" "), ..sound },
                vec![Refused::Reason],
            ),
            (Some(ActionState::Planned), Version { state: ActionState::Abandoned, abandoned_reason: Some("No money"), ..sound }, vec![]),
        ];
        let mut met = Vec::new();
        for (before, version, expected) in cases {
            let found = refusals(before, &version, today);
            assert_eq!(found, expected, "{before:?} {version:?}");
            met.extend(found);
        }
        assert!(Refused::ALL.iter().all(|reason| met.contains(reason)), "every refusal was met");
    }
}
