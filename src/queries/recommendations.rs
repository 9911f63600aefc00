//! One recommendation with all that is public about it.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::recommendations::*;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::db::memory::facts::ResponsibilityFact;
use chrono::NaiveDate;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

/// The most entries of its history that a recommendation's page shows; no recommendation has had more so far, and `/changes` has them
/// all.
const MOST_ENTRIES: u64 = 500;

/// The responsibilities up to a day, each with the day since which it holds. A changed due date makes another row (so that an earlier day
/// still shows the earlier date): to a reader it is the same responsibility, with the date that holds.
fn tenures(facts: &[ResponsibilityFact], day: NaiveDate) -> Vec<ResponsibilityFact> {
    let mut found: Vec<ResponsibilityFact> = Vec::new();
    // A responsibility that ended on the day on which it began never held.
    for fact in facts.iter().filter(|fact| fact.since <= day && fact.until != Some(fact.since)) {
        let fact = ResponsibilityFact { until: fact.until.filter(|until| *until <= day), ..*fact };
        let before = found
            .iter_mut()
            .find(|other| other.institution == fact.institution && other.role == fact.role && other.until == Some(fact.since));
        match before {
            Some(before) => *before = ResponsibilityFact { since: before.since, ..fact },
            None => found.push(fact),
        }
    }
    found
}

impl Queries {
    /// The other recommendations in the clusters of one, by the name of each cluster.
    pub(super) async fn clusters_with(&self, row: u32) -> Result<Vec<(Named, Vec<Reference>)>, DbErr> {
        let (day, id) = (self.snapshot.day, self.snapshot.facts.ids[row]);
        let ids = self.snapshot.facts.clusters.of(row).to_vec();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let clusters = cluster::Entity::find()
            .filter(cluster::Column::Id.is_in(ids.iter().copied()))
            .filter(cluster::Column::CreatedOn.lte(day))
            .filter(cluster::Column::EndedOn.is_null().or(cluster::Column::EndedOn.gt(day)))
            .order_by_asc(cluster::Column::Id)
            .all(&self.db)
            .await?;
        let links = cluster_recommendation::Entity::find()
            .filter(cluster_recommendation::Column::ClusterId.is_in(ids))
            .filter(cluster_recommendation::Column::RecommendationId.ne(id))
            .all(&self.db)
            .await?;
        let references = self.references(&links.iter().map(|link| link.recommendation_id).collect::<Vec<_>>());
        let found = clusters.into_iter().map(|row| {
            let mut others: Vec<Reference> = links
                .iter()
                .filter(|link| link.cluster_id == row.id)
                .filter_map(|link| references.get(&link.recommendation_id).cloned())
                .collect();
            others.sort();
            (Named { code: row.slug, names: row.titles.0 }, others)
        });
        Ok(found.filter(|(_, others)| !others.is_empty()).collect())
    }
}

impl Queries {
    /// The page of the recommendation with a reference; none if there is none on the day.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn recommendation(&self, reference: &Reference, lang: Lang) -> Result<Option<RecommendationPage>, DbErr> {
        let Some(row) = self.row_of(reference) else { return Ok(None) };
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let facts = &snapshot.facts;
        let id = facts.ids[row];
        let document = catalogue.documents.at(facts.document[row]);
        let state = catalogue.states.at(document.state);
        let mechanism = catalogue.mechanisms.at(document.mechanism);
        let texts = recommendation_text::Entity::find()
            .filter(recommendation_text::Column::RecommendationId.eq(id))
            .filter(recommendation_text::Column::PublishedOn.lte(snapshot.day))
            .order_by_asc(recommendation_text::Column::Id)
            .all(&self.db)
            .await?;
        let texts = texts.into_iter().map(|text| TextVersion {
            kind: text.kind.0,
            language: text.language,
            body: text.body,
            published_on: text.published_on,
        });
        let there = |row: &u32| snapshot.is_there(*row);
        let parts: Vec<u32> = facts.parts(row).filter(there).collect();
        let parent = facts.parents[row].filter(there);
        // The rows of a document stand together, in its order.
        let same_document = |at: &u32| facts.document.of(*at) == facts.document.of(row);
        let previous = self.reference_of(row.checked_sub(1).filter(same_document));
        let next = self.reference_of(Some(row + 1).filter(same_document));
        let (earlier, later) = self.lineage(row, lang).await?;
        Ok(Some(RecommendationPage {
            reference: reference.clone(),
            nature: facts.nature[row],
            state: state.named.clone(),
            fiction: state.fiction,
            mechanism: mechanism.named.clone(),
            mechanism_abbreviation: mechanism.abbreviation.clone(),
            document_titles: document.named.names.clone(),
            document_kind: document.kind,
            adopted_on: document.adopted_on,
            dated_on: document.dated_on,
            session: document.session.clone(),
            source_url: document.source_url.clone(),
            section: facts.sections.of(row).cloned().unwrap_or_default(),
            texts: texts.collect(),
            parent: self.reference_of(parent),
            parts: self.list(&parts, lang).await?,
            previous,
            next,
            themes: facts.themes.of(row).iter().map(|theme| catalogue.themes.at(*theme).named.clone()).collect(),
            groups: facts.groups.of(row).iter().map(|group| catalogue.groups.at(*group).named.clone()).collect(),
            provisions: facts
                .provisions
                .of(row)
                .iter()
                .map(|place| {
                    let provision = catalogue.provisions.at(*place);
                    let article = Named { code: provision.article.clone(), names: provision.named.names.clone() };
                    (catalogue.instruments.at(provision.instrument).abbreviation.clone(), article)
                })
                .collect(),
            targets: facts.targets.of(row).iter().map(|target| catalogue.targets.at(*target).named.clone()).collect(),
            response: facts.response[row],
            recommended_by: facts.recommended_by[row].map(|state| catalogue.states.at(state).named.clone()),
            responsible: tenures(facts.responsibilities.of(row), snapshot.day)
                .into_iter()
                .map(|fact| Responsible {
                    institution: catalogue.institutions.at(fact.institution).named.clone(),
                    role: fact.role,
                    since: fact.since,
                    until: fact.until,
                    due_on: fact.due_on,
                })
                .collect(),
            clusters: self.clusters_with(row).await?,
            standing: *snapshot.standing(row),
            updates: self.updates_of(row).await?,
            assessments: self.assessments_of(row).await?,
            actions: self.actions_of(&self.snapshot.actions_of(row)).await?,
            earlier,
            later,
            history: self.history_where(event::Column::RecommendationId.eq(id), MOST_ENTRIES, 0).await?,
        }))
    }
}
