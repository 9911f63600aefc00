//! Where accounts part.

use crate::db::register::RegisterAt;
use answerable_app::model::*;
use answerable_app::ports::Answer;
use answerable_app::ports::civil_society::*;
use answerable_app::ports::overview::Scope;
use chrono::{Datelike, NaiveDate};
use std::cmp::Reverse;
use std::ops::Range;

/// The page that is shown, how many there are, and what stands on it. Behind the last page comes the last.
pub(super) fn page_of(total: usize, page: u64, per_page: u64) -> (u64, u64, Range<usize>) {
    let pages = (total as u64).div_ceil(per_page).max(1);
    let page = page.clamp(1, pages);
    let first = ((page - 1) * per_page) as usize;
    (page, pages, first..total.min(first + per_page as usize))
}

impl RegisterAt {
    /// Where accounts part in a State, or in all real ones.
    pub(super) async fn parted(&self, state: Option<&str>, page: u64, lang: Lang) -> Answer<DisagreementsPage> {
        let snapshot = &self.snapshot;
        let choices = self.choices();
        let scope = choices
            .iter()
            .find(|scope| matches!(scope.states.as_slice(), [only] if Some(only.code.as_str()) == state))
            .or(choices.first())
            .cloned()
            .unwrap_or_default();
        let rows = self.rows_of(&scope);
        let mut counts = [[0u64; Status::ALL.len()]; Status::ALL.len()];
        let (mut silent_state, mut unassessed) = (0, 0);
        let mut differing: Vec<(u32, NaiveDate)> = Vec::new();
        for row in rows.iter().copied() {
            let standing = snapshot.standing(row);
            for verdict in standing.verdicts() {
                counts[standing.status as usize][verdict as usize] += 1;
            }
            match (standing.status == Status::NotReported, standing.verdicts == 0) {
                (true, true) => {}
                (true, false) => silent_state += 1,
                (false, true) => unassessed += 1,
                (false, false) => differing.extend(self.newest_difference(row).map(|on| (row, on))),
            }
        }
        differing.sort_by_key(|(row, on)| (Reverse(*on), *row));
        let cells: Vec<Meeting> = Status::ALL
            .iter()
            .flat_map(|status| Status::ALL.iter().map(move |verdict| (*status, *verdict)))
            .map(|(status, verdict)| Meeting { status, verdict, count: counts[status as usize][verdict as usize] })
            .filter(|cell| cell.count > 0)
            .collect();
        let years = self.years(&rows);
        let (page, pages, range) = page_of(differing.len(), page, PER_PAGE);
        let shown = &differing[range];
        let listed = self.list(&shown.iter().map(|(row, _)| *row).collect::<Vec<_>>(), lang).await?;
        let items = listed.into_iter().zip(shown).map(|(listed, (_, assessed_on))| DisagreementLine { listed, assessed_on: *assessed_on });
        Ok(DisagreementsPage {
            total: rows.len() as u64,
            cells,
            differ: differing.len() as u64,
            silent_state,
            unassessed,
            years,
            items: items.collect(),
            page,
            pages,
            scope,
            choices,
        })
    }

    /// The years at whose ends something had been said; the last one's end is what is read without a day.
    fn years(&self, rows: &[u32]) -> Vec<i32> {
        let facts = &self.snapshot.facts;
        let said = || {
            rows.iter().flat_map(|row| {
                let reports = facts.reports.of(*row).iter().map(|fact| fact.report.published_on);
                reports.chain(facts.assessments.of(*row).iter().map(|fact| fact.verdict.published_on))
            })
        };
        match (said().min(), said().max()) {
            (Some(first), Some(last)) => (first.year()..last.year()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whose matrices there are: all real States that answer together, if there are several; then each State.
    fn choices(&self) -> Vec<Scope> {
        let at = self.states_at();
        let states = &self.snapshot.catalogue.states;
        let scopes = self.scopes(&at);
        let mut choices: Vec<Scope> = scopes.iter().filter(|scope| scope.states.len() > 1).cloned().collect();
        let singles = scopes.iter().flat_map(|scope| &scope.states).filter_map(|state| states.find(&state.code));
        choices.extend(singles.filter(|place| at.answers[usize::from(*place)]).map(|place| self.scope(&[place], &at)));
        choices
    }
}

#[cfg(test)]
mod tests {
    use super::page_of;

    #[test]
    fn any_page_is_answered() {
        assert_eq!(page_of(0, 7, 20), (1, 1, 0..0));
        assert_eq!(page_of(41, 0, 20), (1, 3, 0..20));
        assert_eq!(page_of(41, 3, 20), (3, 3, 40..41));
        assert_eq!(page_of(41, u64::MAX, 20), (3, 3, 40..41));
    }
}
