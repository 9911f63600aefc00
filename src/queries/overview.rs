//! The front page: the register at a glance.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::overview::*;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::cmp::Reverse;
use std::collections::HashMap;

/// How many entries of the history, and of each list, the page shows.
const CHANGES: u64 = 8;
const SHOWN: usize = 5;
impl Queries {
    /// What the front page shows.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn overview(&self, lang: Lang) -> Result<OverviewPage, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let at = self.states_at();
        let mut states: Vec<Counted> = catalogue
            .states
            .iter()
            .map(|(place, state)| Counted { named: state.named.clone(), count: at.counts[place], fiction: state.fiction })
            .filter(|state| state.count > 0)
            .collect();
        states.sort_by_key(|state| (state.fiction, Reverse(state.count)));
        let mut by_mechanism = catalogue.mechanisms.each(0);
        for row in snapshot.rows() {
            by_mechanism[catalogue.documents.at(snapshot.facts.document[row]).mechanism] += 1;
        }
        let mut mechanisms: Vec<Counted> = catalogue
            .mechanisms
            .iter()
            .map(|(place, entry)| Counted { named: entry.named.clone(), count: by_mechanism[place], fiction: false })
            .filter(|mechanism| mechanism.count > 0)
            .collect();
        mechanisms.sort_by_key(|mechanism| Reverse(mechanism.count));
        let scopes = self.scopes(&at).into_iter().map(|scope| {
            let rows = self.rows_of(&scope);
            Account { years: self.since_the_first_report(&rows), tally: snapshot.tally(rows), scope }
        });
        Ok(OverviewPage {
            total: at.counts.iter().map(|(_, count)| count).sum(),
            documents: catalogue.documents.iter().filter(|(_, document)| document.dated_on <= snapshot.day).count() as u64,
            states,
            mechanisms,
            accounts: scopes.collect(),
            changes: self.history_where(event::Column::Id.gt(0), CHANGES, 0).await?,
            overdue: self.first_with(Flag::Overdue, |row| snapshot.due[row], lang).await?,
            silent: self.first_with(Flag::Silent, |row| Some(self.snapshot.dated_on(row)), lang).await?,
            parting: self.parting(lang).await?,
            dates: self.coming_dates().await?,
        })
    }
}

impl Queries {
    /// The first few recommendations with a flag, ordered by a day, the earliest first; real States before fictional ones.
    async fn first_with(&self, flag: Flag, by: impl Fn(u32) -> Option<NaiveDate>, lang: Lang) -> Result<Vec<Listed>, DbErr> {
        let mut rows: Vec<u32> = self.snapshot.rows().filter(|row| self.snapshot.standing(*row).has(flag)).collect();
        rows.sort_by_key(|row| (self.is_fiction(*row), by(*row).unwrap_or(NaiveDate::MAX), *row));
        rows.truncate(SHOWN);
        self.list(&rows, lang).await
    }

    /// The newest disagreements; real States before fictional ones.
    async fn parting(&self, lang: Lang) -> Result<Vec<Parting>, DbErr> {
        let snapshot = &self.snapshot;
        let mut rows: Vec<(u32, NaiveDate)> = snapshot
            .rows()
            .filter(|row| snapshot.standing(*row).has(Flag::Disagreement))
            .filter_map(|row| Some((row, self.newest_difference(row)?)))
            .collect();
        rows.sort_by_key(|(row, on)| (self.is_fiction(*row), Reverse(*on), *row));
        rows.truncate(SHOWN);
        let listed = self.list(&rows.iter().map(|(row, _)| *row).collect::<Vec<_>>(), lang).await?;
        Ok(listed.into_iter().zip(rows).map(|(listed, (_, assessed_on))| Parting { listed, assessed_on }).collect())
    }

    /// The standing of rows at the end of each year since the first report.
    fn since_the_first_report(&self, rows: &[u32]) -> Vec<YearEnd> {
        let snapshot = &self.snapshot;
        let reported = rows.iter().flat_map(|row| snapshot.facts.reports.of(*row)).map(|fact| fact.report.published_on);
        snapshot.year_ends(rows, reported.min(), |_, _| true)
    }

    /// The next dates of reporting cycles.
    async fn coming_dates(&self) -> Result<Vec<NextDate>, DbErr> {
        let dates = cycle_date::Entity::find()
            .filter(cycle_date::Column::FallsOn.gte(self.snapshot.day))
            .order_by_asc(cycle_date::Column::FallsOn)
            .order_by_asc(cycle_date::Column::Id)
            .limit(SHOWN as u64)
            .all(&self.db)
            .await?;
        let cycles = reporting_cycle::Entity::find()
            .filter(reporting_cycle::Column::Id.is_in(dates.iter().map(|date| date.cycle_id)))
            .all(&self.db)
            .await?;
        let cycles: HashMap<reporting_cycle::Key, reporting_cycle::Model> = cycles.into_iter().map(|cycle| (cycle.id, cycle)).collect();
        let catalogue = &self.snapshot.catalogue;
        let dates = dates.into_iter().filter_map(|date| {
            let cycle = cycles.get(&date.cycle_id)?;
            let state = catalogue.states.at(catalogue.states.place(cycle.state_id)?);
            let instrument = cycle.instrument_id.and_then(|id| catalogue.instruments.place(id));
            Some(NextDate {
                on: date.falls_on,
                kind: date.kind.0,
                state: state.named.clone(),
                fiction: state.fiction,
                mechanism: catalogue.mechanisms.at(catalogue.mechanisms.place(cycle.mechanism_id)?).named.clone(),
                instrument: instrument.map(|place| catalogue.instruments.at(place).named.clone()),
            })
        });
        Ok(dates.collect())
    }
}
