//! The register as at one day.

use super::hits::KeptHits;
use super::{Catalogue, Column, Facts};
use crate::db::entities::action;
use answerable_domain::model::{Facet, Nature, ResponsibilityRole, Standing, Tally};
use answerable_domain::rules::periods::Periods;
use answerable_domain::rules::standing::{History, Report, Verdict, standing};
use chrono::NaiveDate;
use std::sync::{Arc, OnceLock};

/// How often each value of each facet occurs, by the facet's and the value's place.
pub type Counts = [Vec<u32>; Facet::ALL.len()];

/// The register as at one day: which rows there are, and where each stands.
#[derive(Debug)]
pub struct Snapshot {
    pub catalogue: Arc<Catalogue>,
    pub facts: Arc<Facts>,
    /// The register's version: the greatest key of an event.
    pub version: i64,
    pub day: NaiveDate,
    pub periods: Periods,
    /// The standing of each row; rows of documents that are younger than the day are included, and are left out by `is_there`.
    pub standings: Column<Standing>,
    /// The lead institution of each row on the day.
    pub leads: Column<Option<u16>>,
    pub due: Column<Option<NaiveDate>>,
    /// The facets' counts for the whole register, worked out when they are first asked for.
    pub(super) everything: OnceLock<Counts>,
    /// What was searched for lately, and found.
    pub hits: KeptHits,
}

impl Snapshot {
    /// Works out where every recommendation stands on a day.
    pub fn at(catalogue: Arc<Catalogue>, facts: Arc<Facts>, version: i64, day: NaiveDate, periods: Periods) -> Snapshot {
        let rows = facts.len() as u32;
        let mut standings = Vec::with_capacity(rows as usize);
        let mut leads = Vec::with_capacity(rows as usize);
        let mut due = Vec::with_capacity(rows as usize);
        let mut reports: Vec<Report> = Vec::new();
        let mut verdicts: Vec<Verdict> = Vec::new();
        for row in 0..rows {
            reports.clear();
            reports.extend(facts.reports.of(row).iter().map(|fact| fact.report));
            verdicts.clear();
            verdicts.extend(facts.assessments.of(row).iter().map(|fact| fact.verdict));
            let lead = facts.responsibilities.of(row).iter().find(|fact| fact.role == ResponsibilityRole::Lead && fact.holds(day));
            let due_on = lead.and_then(|lead| lead.due_on);
            let history = History {
                reports: &reports,
                verdicts: &verdicts,
                has_lead: lead.is_some(),
                due_on,
                has_action: facts.actions.of(row).iter().any(|fact| fact.holds(day)),
            };
            standings.push(standing(&history, day, &periods));
            leads.push(lead.map(|lead| lead.institution));
            due.push(due_on);
        }
        Snapshot {
            catalogue,
            facts,
            version,
            day,
            periods,
            standings: standings.into(),
            leads: leads.into(),
            due: due.into(),
            everything: OnceLock::new(),
            hits: KeptHits::default(),
        }
    }

    /// Whether a row's document was there on the day.
    pub fn is_there(&self, row: u32) -> bool {
        self.catalogue.documents.at(self.facts.document[row]).dated_on <= self.day
    }

    /// The keys of the actions that serve a row on the day.
    pub fn actions_of(&self, row: u32) -> Vec<action::Key> {
        self.facts.actions.of(row).iter().filter(|fact| fact.holds(self.day)).map(|fact| fact.action).collect()
    }

    /// Whether a row counts as a recommendation on the day: it is there, and it recommends.
    pub fn counts(&self, row: u32) -> bool {
        self.facts.nature[row] == Nature::Recommendation && self.is_there(row)
    }

    /// The rows that count as recommendations on the day, in the register's order.
    pub fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        (0..self.facts.len() as u32).filter(|row| self.counts(*row))
    }

    /// The standing of a row on the day.
    pub fn standing(&self, row: u32) -> &Standing {
        &self.standings[row]
    }

    /// How contested a row is (`Standing::contested`): by every current verdict, also where several are the same.
    pub fn contested(&self, row: u32) -> u32 {
        let current = self.facts.assessments.of(row).iter().map(|fact| fact.verdict).filter(|verdict| verdict.is_current(self.day));
        self.standing(row).contested(current.map(|verdict| verdict.verdict))
    }

    /// Counts some rows by where they stand.
    pub fn tally(&self, rows: impl IntoIterator<Item = u32>) -> Tally {
        let mut tally = Tally::default();
        for row in rows {
            tally.add(self.standing(row));
        }
        tally
    }

    /// The standing of a row on another, earlier day, for pictures over time.
    pub fn standing_on(&self, row: u32, day: NaiveDate) -> Standing {
        let reports: Vec<Report> = self.facts.reports.of(row).iter().map(|fact| fact.report).collect();
        let verdicts: Vec<Verdict> = self.facts.assessments.of(row).iter().map(|fact| fact.verdict).collect();
        let lead = self.facts.responsibilities.of(row).iter().find(|fact| fact.role == ResponsibilityRole::Lead && fact.holds(day));
        let history = History {
            reports: &reports,
            verdicts: &verdicts,
            has_lead: lead.is_some(),
            due_on: lead.and_then(|lead| lead.due_on),
            has_action: self.facts.actions.of(row).iter().any(|fact| fact.holds(day)),
        };
        standing(&history, day, &self.periods)
    }
}
