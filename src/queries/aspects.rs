//! The register as seen from one thing (a theme, a State, a Goal …). It is counted from the same selection that its figures lead to, so
//! that a figure always agrees with its rows.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::subjects::{Aspect, DocumentRow};
use answerable_store::boxed;
use answerable_store::db::memory::select::Selected;
use sea_orm::DbErr;
use std::collections::HashMap;

/// How many recommendations a page shows before it leads to all of them.
const SHOWN: usize = 10;

impl Queries {
    /// The register as seen from a selection: its figures, its most pressing recommendations, and its counts across other facets.
    #[boxed]
    pub async fn aspect(&self, chosen: Vec<(Facet, String)>, across: &[Facet], lang: Lang) -> Result<Aspect, DbErr> {
        let snapshot = &self.snapshot;
        let selection = Selection { chosen: chosen.clone(), page: 1, ..Selection::default() };
        let Selected { rows, facets } = snapshot.select(&selection, None);
        let open = |row: &u32| !matches!(snapshot.standing(*row).status, Status::Implemented | Status::Closed);
        let mut pressing: Vec<u32> = rows.iter().copied().filter(open).collect();
        // Rows without a date come after those with one; those in the register's order, the newest document first.
        pressing.sort_by_key(|row| (snapshot.due[*row].is_none(), snapshot.due[*row], *row));
        pressing.truncate(SHOWN);
        let fictional = |row: &u32| {
            let document = snapshot.catalogue.documents.at(snapshot.facts.document[*row]);
            snapshot.catalogue.states.at(document.state).fiction
        };
        let across = across
            .iter()
            .filter_map(|facet| facets.iter().find(|counts| counts.facet == *facet).cloned())
            .map(|mut counts| {
                counts.values.retain(|value| value.count > 0);
                counts
            })
            .filter(|counts| !counts.values.is_empty());
        Ok(Aspect {
            tally: snapshot.tally(rows.iter().copied()),
            years: snapshot.year_ends(&rows, rows.iter().map(|row| snapshot.dated_on(*row)).min(), |_, _| true),
            pressing: self.list(&pressing, lang).await?,
            across: across.collect(),
            fiction: !rows.is_empty() && rows.iter().all(fictional),
            chosen,
        })
    }

    /// The documents of the day that meet a condition, the newest first, with the number of their recommendations.
    pub fn documents_where(&self, wanted: impl Fn(&answerable_store::db::memory::catalogue::DocumentEntry) -> bool) -> Vec<DocumentRow> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let mut counts: HashMap<u16, u64> = HashMap::new();
        for row in snapshot.rows() {
            *counts.entry(snapshot.facts.document[row]).or_default() += 1;
        }
        let there = catalogue.documents.iter().filter(|(_, document)| document.dated_on <= snapshot.day && wanted(document));
        there
            .map(|(place, document)| {
                let state = catalogue.states.at(document.state);
                DocumentRow {
                    symbol: document.named.code.clone(),
                    titles: document.named.names.clone(),
                    kind: document.kind,
                    mechanism: catalogue.mechanisms.at(document.mechanism).named.clone(),
                    state: state.named.clone(),
                    fiction: state.fiction,
                    dated_on: document.dated_on,
                    recommendations: counts.get(&place).copied().unwrap_or_default(),
                }
            })
            .collect()
    }
}
