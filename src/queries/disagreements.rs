//! Where the accounts of State and civil society differ.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::civil_society::*;
use answerable_domain::view::disagreements::*;
use answerable_domain::view::overview::Scope;
use answerable_store::db::memory::years::year_ends;
use chrono::{Datelike, NaiveDate};
use sea_orm::DbErr;
use std::cmp::Reverse;
use std::ops::Range;

/// The page that is shown, the number of pages, and the range of items on it. A page number behind the last page counts as the last.
pub(super) fn page_of(total: usize, page: u64, per_page: u64) -> (u64, u64, Range<usize>) {
    let pages = (total as u64).div_ceil(per_page).max(1);
    let page = page.clamp(1, pages);
    let first = ((page - 1) * per_page) as usize;
    (page, pages, first..total.min(first + per_page as usize))
}

/// The cells of a matrix of State's status by civil society's verdict that are not zero.
fn meetings(counts: &PerStatus<PerStatus>) -> Vec<Meeting> {
    let pairs = Status::ALL.iter().flat_map(|status| Status::ALL.iter().map(move |verdict| (*status, *verdict)));
    pairs.map(|(status, verdict)| Meeting { status, verdict, count: counts[status][verdict] }).filter(|cell| cell.count > 0).collect()
}

impl Queries {
    /// The page of disagreements, in a State or in all real ones.
    pub(super) async fn parted(&self, state: Option<&str>, page: u64, lang: Lang) -> Result<DisagreementsPage, DbErr> {
        let snapshot = &self.snapshot;
        let choices = self.choices();
        let scope = choices
            .iter()
            .find(|scope| matches!(scope.states.as_slice(), [only] if Some(only.code.as_str()) == state))
            .or(choices.first())
            .cloned()
            .unwrap_or_default();
        let rows = self.rows_of(&scope);
        let mut civil = PerStatus::<PerStatus>::default();
        let mut independent = civil;
        for standing in rows.iter().map(|row| snapshot.standing(*row)) {
            standing.verdicts().for_each(|verdict| civil[standing.status][verdict] += 1);
            standing.independent().for_each(|verdict| independent[standing.status][verdict] += 1);
        }
        let lists = self.lists(rows.iter().copied());
        let mut differing: Vec<(u32, NaiveDate)> =
            rows.iter().filter_map(|row| self.newest_difference(*row).map(|on| (*row, on))).collect();
        differing.sort_by_key(|(row, on)| (Reverse(*on), *row));
        let years = self.years(&rows);
        let (page, pages, range) = page_of(differing.len(), page, PER_PAGE);
        let shown = differing.get(range).unwrap_or_default();
        let listed = self.list(&shown.iter().map(|(row, _)| *row).collect::<Vec<_>>(), lang).await?;
        let items = listed.into_iter().zip(shown).map(|(listed, (_, assessed_on))| DisagreementLine { listed, assessed_on: *assessed_on });
        Ok(DisagreementsPage {
            total: rows.len() as u64,
            cells: meetings(&civil),
            independent: meetings(&independent),
            lists,
            over_years: self.parted_over_years(&rows),
            years,
            items: items.collect(),
            page,
            pages,
            scope,
            choices,
        })
    }

    /// The lists of rows where one side has spoken and the other has not, and where both have and differ.
    pub(super) fn lists(&self, rows: impl Iterator<Item = u32>) -> Lists {
        let mut lists = Lists::default();
        for standing in rows.map(|row| self.snapshot.standing(row)) {
            let silent = standing.status == Status::NotReported;
            lists.differ += u64::from(standing.has(Flag::Disagreement));
            lists.silent_state += u64::from(silent && standing.verdicts != 0);
            lists.unassessed += u64::from(!silent && standing.verdicts == 0 && standing.independent == 0);
        }
        lists
    }

    /// On how many recommendations the accounts differed at each year's end, since both sides first spoke of the same recommendation.
    fn parted_over_years(&self, rows: &[u32]) -> Vec<PartedYear> {
        let (snapshot, facts) = (&self.snapshot, &self.snapshot.facts);
        // Only rows on which both have spoken can differ; in a large register they are few.
        let both: Vec<(u32, NaiveDate)> = rows
            .iter()
            .filter_map(|row| {
                let reported = facts.reports.of(*row).iter().map(|fact| fact.report.published_on).min()?;
                let assessed = facts.assessments.of(*row).iter().map(|fact| fact.verdict.published_on).min()?;
                Some((*row, reported.max(assessed)))
            })
            .filter(|(_, since)| *since <= snapshot.day)
            .collect();
        let Some(first) = both.iter().map(|(_, since)| *since).min() else { return Vec::new() };
        let ends = year_ends(first, snapshot.day).into_iter();
        ends.map(|(year, on)| {
            let mut parted = PartedYear { year, on, differ: 0, both: 0 };
            for (row, _) in both.iter().filter(|(_, since)| *since <= on) {
                let standing = snapshot.standing_on(*row, on);
                let spoken = standing.verdicts != 0 || standing.independent != 0;
                parted.both += u64::from(spoken && standing.status != Status::NotReported);
                parted.differ += u64::from(standing.has(Flag::Disagreement));
            }
            parted
        })
        .collect()
    }

    /// The years at whose ends something had been said; for the last one the end is the day that is read without a date.
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

    /// The scopes whose matrices can be chosen: all real States that answer together, if there are several; then each State.
    fn choices(&self) -> Vec<Scope> {
        let at = self.states_at();
        let states = &self.snapshot.catalogue.states;
        let scopes = self.scopes(&at);
        let mut choices: Vec<Scope> = scopes.iter().filter(|scope| scope.states.len() > 1).cloned().collect();
        let singles = scopes.iter().flat_map(|scope| &scope.states).filter_map(|state| states.find(&state.code));
        choices.extend(singles.filter(|place| at.answers[*place]).map(|place| self.scope(&[place], &at)));
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
