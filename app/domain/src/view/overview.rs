//! What the front page shows: the register at a glance.

use super::recommendations::HistoryEntry;
use crate::model::*;
use chrono::NaiveDate;

/// The States whose figures are added up: all real ones together, or one fictional State. Fictional States are never added to real ones.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The States that answer: those that have a responsible institution, a report or an assessment.
    pub states: Vec<Named>,
    pub fiction: bool,
    /// The register's note about a fictional State; empty for real ones.
    pub note: Words,
    /// Whether a selection need not name the States, because no other State answers.
    pub whole: bool,
}

/// The most States that fit into the address of one selection.
const MOST_STATES: usize = 40;

impl Scope {
    /// The selection of the scope's recommendations, to be narrowed by what a figure counts; none if there are too many States for one
    /// address.
    pub fn selection(&self) -> Option<Selection> {
        let mut selection = Selection { page: 1, ..Selection::default() };
        if !self.whole {
            if self.states.len() > MOST_STATES {
                return None;
            }
            selection.chosen.extend(self.states.iter().map(|state| (Facet::State, state.code.clone())));
        }
        Some(selection)
    }
}

/// Both sides' figures for one scope of States.
#[derive(Clone, Debug)]
pub struct Account {
    pub scope: Scope,
    pub tally: Tally,
    /// The State's account at each year's end, the earliest first; empty if nobody has reported.
    pub years: Vec<YearEnd>,
}

/// A State, mechanism or other thing, with the number of its recommendations.
#[derive(Clone, Debug)]
pub struct Counted {
    pub named: Named,
    pub count: u64,
    pub fiction: bool,
}

/// A recommendation on which the accounts differ, with the day of the newest assessment that differs.
#[derive(Clone, Debug)]
pub struct Parting {
    pub listed: Listed,
    pub assessed_on: NaiveDate,
}

/// A date of a reporting cycle that is still to come.
#[derive(Clone, Debug)]
pub struct NextDate {
    pub on: NaiveDate,
    pub kind: CycleDateKind,
    pub state: Named,
    pub fiction: bool,
    pub mechanism: Named,
    pub instrument: Option<Named>,
}

/// What the front page shows.
#[derive(Clone, Debug)]
pub struct OverviewPage {
    pub total: u64,
    pub documents: u64,
    /// The States that have documents: the most recommendations first, fictional States last.
    pub states: Vec<Counted>,
    pub mechanisms: Vec<Counted>,
    /// The figures where States answer: all real ones together first, then each fictional one.
    pub accounts: Vec<Account>,
    pub changes: Vec<HistoryEntry>,
    /// Overdue recommendations, the longest overdue first.
    pub overdue: Vec<Listed>,
    /// Recommendations whose lead has never reported, those of the oldest documents first.
    pub silent: Vec<Listed>,
    /// Recommendations on which the accounts differ, the newest first.
    pub parting: Vec<Parting>,
    /// Dates to come, the nearest first.
    pub dates: Vec<NextDate>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_selects_its_states_only_where_others_answer_too() {
        let state = |code: &str| Named { code: code.to_string(), names: Words::default() };
        let scope = Scope { states: vec![state("PRY"), state("CHL")], ..Scope::default() };
        assert!(scope.selection().is_some_and(|selection| selection.has(Facet::State, "CHL")));
        assert!(Scope { whole: true, ..scope.clone() }.selection().is_some_and(|selection| selection.is_everything()));
        assert!(Scope { states: vec![state("X"); MOST_STATES + 1], ..scope }.selection().is_none());
    }
}
