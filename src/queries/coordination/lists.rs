//! Lists of the State's recommendations, with who answers for each.

use super::CoordinationAt;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::db::responsibilities::held;
use answerable_store::db::seen::fingerprint;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{BTreeSet, HashSet};

impl CoordinationAt {
    /// The selection limited to this State's recommendations, whatever State it names.
    pub fn own(&self, selection: &Selection) -> Selection {
        let mut own = selection.clone();
        own.chosen.retain(|(facet, _)| *facet != Facet::State);
        own.chosen.push((Facet::State, self.at.snapshot.catalogue.states.at(self.place).named.code.clone()));
        own
    }

    /// The references of a whole selection, and how many it has; no more are listed than one change may take.
    #[boxed]
    pub async fn references_of(&self, selection: &Selection) -> Result<(Vec<Reference>, usize), DbErr> {
        let rows = self.at.selected(&self.own(selection)).await?.rows;
        let ids: Vec<recommendation::Key> = rows.iter().take(MOST_AT_ONCE).map(|row| self.at.snapshot.facts.ids[*row]).collect();
        let mut references = self.at.references(&ids);
        Ok((ids.iter().filter_map(|id| references.remove(id)).collect(), rows.len()))
    }

    /// A page of a selection, limited to the rows that are wanted.
    pub(super) async fn found(&self, selection: &Selection, lang: Lang, wanted: impl Fn(u32) -> bool) -> Result<AssignedFound, DbErr> {
        let selected = self.at.selected(&self.own(selection)).await?;
        let mut facets = selected.facets;
        facets.retain(|counts| counts.facet != Facet::State);
        let rows: Vec<u32> = selected.rows.into_iter().filter(|row| wanted(*row)).collect();
        let total = rows.len() as u64;
        let pages = total.div_ceil(DESK_PAGE).max(1);
        let page = selection.page.clamp(1, pages);
        let first = ((page - 1) * DESK_PAGE) as usize;
        let shown = rows.get(first..rows.len().min(first + DESK_PAGE as usize)).unwrap_or_default();
        Ok(AssignedFound {
            total,
            page,
            pages,
            items: self.assigned_rows(shown, lang).await?,
            facets,
            offices: self.named_offices(),
            gaps: self.gaps(),
            refusals: self.open_refusals().await?,
        })
    }

    /// Some rows, each with who answers for it.
    pub(super) async fn assigned_rows(&self, rows: &[u32], lang: Lang) -> Result<Vec<Assigned>, DbErr> {
        let (facts, catalogue) = (&self.at.snapshot.facts, &self.at.snapshot.catalogue);
        let ids: Vec<recommendation::Key> = rows.iter().map(|row| facts.ids[*row]).collect();
        let mut held = held(&self.at.db, &ids).await?;
        let refused = self.refused(&held.values().flatten().map(|held| responsibility::Key::new(held.id)).collect::<Vec<_>>()).await?;
        let alike = self.leads_of_alike();
        let items = rows.iter().zip(self.at.list(rows, lang).await?).map(|(row, listed)| {
            let id = facts.ids[*row];
            let held = held.remove(&id).unwrap_or_default();
            let led = held.first().is_some_and(|held| held.role == ResponsibilityRole::Lead);
            Assigned {
                id: id.number(),
                listed,
                suggestions: if led { Vec::new() } else { self.suggested(*row, &alike) },
                targets: facts.targets.of(*row).iter().map(|target| catalogue.targets.at(*target).named.code.clone()).collect(),
                about_seen: self.about_seen(*row),
                refused: held.iter().any(|held| refused.contains(&responsibility::Key::new(held.id))),
                held,
            }
        });
        Ok(items.collect())
    }

    /// A fingerprint of what a row is about, made in the same way as the one that a change is compared with.
    fn about_seen(&self, row: u32) -> String {
        let (facts, catalogue) = (&self.at.snapshot.facts, &self.at.snapshot.catalogue);
        let themes: BTreeSet<&str> = facts.themes.of(row).iter().map(|place| catalogue.themes.at(*place).named.code.as_str()).collect();
        let groups: BTreeSet<&str> = facts.groups.of(row).iter().map(|place| catalogue.groups.at(*place).named.code.as_str()).collect();
        let targets: BTreeSet<&str> = facts.targets.of(row).iter().map(|place| catalogue.targets.at(*place).named.code.as_str()).collect();
        fingerprint(&(themes, groups, targets))
    }

    /// Which of these responsibilities wait for the coordinator's decision, since the institution answered «not ours».
    #[boxed]
    pub async fn refused(&self, responsibilities: &[responsibility::Key]) -> Result<HashSet<responsibility::Key>, DbErr> {
        let mut found = HashSet::new();
        for ids in responsibilities.chunks(5_000) {
            let rows: Vec<responsibility::Key> = responsibility_refusal::Entity::find()
                .select_only()
                .column(responsibility_refusal::Column::ResponsibilityId)
                .filter(responsibility_refusal::Column::ResponsibilityId.is_in(ids.iter().copied()))
                .filter(responsibility_refusal::Column::DecidedOn.is_null())
                .into_tuple()
                .all(&self.at.db)
                .await?;
            found.extend(rows);
        }
        Ok(found)
    }
}
