//! Scopes: for which States figures are added up. The real States that answer are counted together, each fictional one on its own.

use crate::Queries;
use answerable_domain::rules::standing::differ;
use answerable_domain::view::overview::Scope;
use answerable_store::db::memory::Each;
use chrono::NaiveDate;

/// From this many real States on, those that do not answer yet are counted in: an address cannot name so many.
const MANY: usize = 40;

/// The States on the day, by place: how many recommendations each has, and whether it answers.
pub(super) struct StatesAt {
    pub counts: Each<u64>,
    pub answers: Each<bool>,
}

impl Queries {
    /// The State of a row, by place.
    pub(super) fn state_of(&self, row: u32) -> u16 {
        let catalogue = &self.snapshot.catalogue;
        catalogue.documents.at(self.snapshot.facts.document[row]).state
    }

    /// Whether a row's State is fictional.
    pub(super) fn is_fiction(&self, row: u32) -> bool {
        self.snapshot.catalogue.states.at(self.state_of(row)).fiction
    }

    /// Counts the States' recommendations on the day.
    pub(super) fn states_at(&self) -> StatesAt {
        let (snapshot, facts) = (&self.snapshot, &self.snapshot.facts);
        let states = &snapshot.catalogue.states;
        let mut at = StatesAt { counts: states.each(0), answers: states.each(false) };
        for row in snapshot.rows() {
            let state = self.state_of(row);
            at.counts[state] += 1;
            at.answers[state] = at.answers[state]
                || snapshot.leads[row].is_some()
                || snapshot.standing(row).reported_on.is_some()
                || facts.assessments.of(row).iter().any(|fact| fact.verdict.published_on <= snapshot.day);
        }
        at
    }

    /// The scopes on the day: the real States that answer together, if any, then each fictional one that answers.
    pub(super) fn scopes(&self, at: &StatesAt) -> Vec<Scope> {
        let states = &self.snapshot.catalogue.states;
        let there = |place: u16| at.counts[place] > 0;
        let answers = |place: u16| at.answers[place];
        let mut real: Vec<u16> = states.iter().filter(|(place, state)| !state.fiction && answers(*place)).map(|(place, _)| place).collect();
        if real.len() > MANY {
            real = states.iter().filter(|(place, state)| !state.fiction && there(*place)).map(|(place, _)| place).collect();
        }
        let mut scopes = Vec::new();
        if !real.is_empty() {
            scopes.push(self.scope(&real, at));
        }
        scopes.extend(states.iter().filter(|(place, state)| state.fiction && answers(*place)).map(|(place, _)| self.scope(&[place], at)));
        scopes
    }

    /// The scope made of some States.
    pub(super) fn scope(&self, places: &[u16], at: &StatesAt) -> Scope {
        let states = &self.snapshot.catalogue.states;
        let fictional = places.first().map(|place| states.at(*place)).filter(|state| state.fiction);
        Scope {
            states: places.iter().map(|place| states.at(*place).named.clone()).collect(),
            fiction: fictional.is_some(),
            note: fictional.map(|state| state.note.clone()).unwrap_or_default(),
            whole: at.counts.iter().all(|(place, count)| *count == 0 || places.contains(&place)),
        }
    }

    /// The rows of a scope, in the register's order.
    pub(super) fn rows_of(&self, scope: &Scope) -> Vec<u32> {
        let states = &self.snapshot.catalogue.states;
        let mut within = states.each(false);
        for place in scope.states.iter().filter_map(|state| states.find(&state.code)) {
            within[place] = true;
        }
        self.snapshot.rows().filter(|row| within[self.state_of(*row)]).collect()
    }

    /// The day of the newest current assessment that differs from the State's account.
    pub(super) fn newest_difference(&self, row: u32) -> Option<NaiveDate> {
        let (snapshot, status) = (&self.snapshot, self.snapshot.standing(row).status);
        let current = snapshot.facts.assessments.of(row).iter().map(|fact| fact.verdict).filter(|verdict| verdict.is_current(snapshot.day));
        current.filter(|verdict| differ(status, verdict.verdict)).map(|verdict| verdict.published_on).max()
    }
}
