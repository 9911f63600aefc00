//! One recommendation as the coordinator works on it.

use super::CoordinationAt;
use super::suggestions::best;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use answerable_domain::view::recommendations::Responsible;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// How many entries of its history the desk shows.
const ENTRIES: u64 = 200;

impl CoordinationAt {
    /// A published report on one of the State's recommendations, found by its slug.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn report(&self, slug: &str) -> Result<Option<ReportToQuestion>, DbErr> {
        let found = status_update::Entity::find().filter(status_update::Column::Slug.eq(slug)).one(&self.at.db).await?;
        let Some(found) = found else { return Ok(None) };
        let id = found.recommendation_id;
        let Some(row) = self.at.snapshot.facts.row(id).filter(|row| self.has(*row)) else { return Ok(None) };
        let Some(reference) = self.at.reference_of(Some(row)) else { return Ok(None) };
        // All updates are read: whether one was corrected is only said by another.
        let update = self.at.updates_of(row).await?.into_iter().find(|update| update.slug == slug);
        let catalogue = &self.at.snapshot.catalogue;
        let fiction = catalogue.states.at(self.place).fiction;
        Ok(update.map(|update| ReportToQuestion { reference, fiction, update }))
    }

    /// One of the State's recommendations, with all that the coordinator can change on it.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn recommendation_desk(&self, reference: &Reference, lang: Lang) -> Result<Option<RecommendationDesk>, DbErr> {
        let Some(row) = self.at.row_of(reference).filter(|row| self.has(*row)) else { return Ok(None) };
        let (snapshot, catalogue) = (&self.at.snapshot, &self.at.snapshot.catalogue);
        let facts = &snapshot.facts;
        let id = facts.ids[row];
        let Some(mut assigned) = self.assigned_rows(&[row], lang).await?.pop() else { return Ok(None) };
        assigned.suggestions.extend(self.suggested_by_words(row).await?);
        let lead = assigned.held.iter().find(|held| held.role == ResponsibilityRole::Lead).map(|held| held.institution);
        let offices = self.named_offices();
        let led_by = lead.and_then(|id| offices.name(id)).map(|named| named.code.clone());
        assigned.suggestions = best(assigned.suggestions);
        assigned.suggestions.retain(|suggestion| Some(&suggestion.institution.code) != led_by.as_ref());
        let posts = responsibility::Entity::find()
            .filter(responsibility::Column::RecommendationId.eq(id))
            .order_by_asc(responsibility::Column::Since)
            .order_by_asc(responsibility::Column::Id)
            .all(&self.at.db)
            .await?;
        let responsible = posts.into_iter().filter_map(|post| {
            Some(Responsible {
                institution: offices.name(post.institution_id.number())?.clone(),
                role: post.role.0,
                since: post.since,
                until: post.until,
                due_on: post.due_on,
            })
        });
        let responsible = responsible.collect();
        let mut refusals = self.refusals_where(false, Some(id), lang).await?;
        refusals.extend(self.refusals_where(true, Some(id), lang).await?);
        let cluster_ids: Vec<cluster::Key> = cluster_recommendation::Entity::find()
            .select_only()
            .column(cluster_recommendation::Column::ClusterId)
            .filter(cluster_recommendation::Column::RecommendationId.eq(id))
            .into_tuple()
            .all(&self.at.db)
            .await?;
        let clusters = cluster::Entity::find()
            .filter(cluster::Column::Id.is_in(cluster_ids))
            .filter(cluster::Column::EndedOn.is_null())
            .order_by_asc(cluster::Column::Slug)
            .all(&self.at.db)
            .await?;
        Ok(Some(RecommendationDesk {
            fiction: assigned.listed.fiction,
            assigned,
            offices,
            responsible,
            refusals,
            texts: self.texts_of(id).await?,
            drafts: self.drafts(None, Some(id)).await?,
            themes: facts.themes.of(row).iter().map(|theme| catalogue.themes.at(*theme).named.clone()).collect(),
            groups: facts.groups.of(row).iter().map(|group| catalogue.groups.at(*group).named.clone()).collect(),
            all_themes: catalogue.themes.iter().map(|(_, theme)| theme.named.clone()).collect(),
            all_groups: catalogue.groups.iter().map(|(_, group)| group.named.clone()).collect(),
            clusters: clusters.into_iter().map(|row| Named { code: row.slug, names: row.titles.0 }).collect(),
            updates: self.at.updates_of(row).await?,
            history: self.at.history_where(event::Column::RecommendationId.eq(id), ENTRIES, 0).await?,
        }))
    }
}
