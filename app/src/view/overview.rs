//! The register at a glance.

use super::recommendations::HistoryEntry;
use crate::model::*;
use chrono::NaiveDate;

/// The States whose figures are added up: all real ones together, or one that is fictional. Fiction is never added to fact.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The States that answer: they have a responsible institution, a report or an assessment.
    pub states: Vec<Named>,
    pub fiction: bool,
    /// What the register says about a fictional State.
    pub note: Words,
    /// Whether a selection needs no State, because nobody else answers.
    pub whole: bool,
}

/// More States than this do not fit into one selection's address.
const MOST_STATES: usize = 40;

impl Scope {
    /// The selection of the scope's recommendations, to be narrowed by what a figure counts; none if there are too many
    /// States for an address.
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

/// Both sides' account of a scope.
#[derive(Clone, Debug)]
pub struct Account {
    pub scope: Scope,
    pub tally: Tally,
    /// The earliest year first; empty if nobody has reported.
    pub years: Vec<YearEnd>,
}

/// Something that has recommendations, with how many.
#[derive(Clone, Debug)]
pub struct Counted {
    pub named: Named,
    pub count: u64,
    pub fiction: bool,
}

/// A recommendation on which the accounts part, with the day of the newest assessment that does.
#[derive(Clone, Debug)]
pub struct Parting {
    pub listed: Listed,
    pub assessed_on: NaiveDate,
}

/// A date to come.
#[derive(Clone, Debug)]
pub struct NextDate {
    pub on: NaiveDate,
    pub kind: CycleDateKind,
    pub state: Named,
    pub fiction: bool,
    pub mechanism: Named,
    pub instrument: Option<Named>,
}

/// The register at a glance.
#[derive(Clone, Debug)]
pub struct OverviewPage {
    pub total: u64,
    pub documents: u64,
    /// Those with documents; the most recommendations first, fictional States last.
    pub states: Vec<Counted>,
    pub mechanisms: Vec<Counted>,
    /// Where States answer: the real ones together first, then each fictional one.
    pub accounts: Vec<Account>,
    pub changes: Vec<HistoryEntry>,
    /// The longest overdue first.
    pub overdue: Vec<Listed>,
    /// Those of the oldest documents first.
    pub silent: Vec<Listed>,
    /// The newest first.
    pub parting: Vec<Parting>,
    /// The nearest first.
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
