//! One recommendation with all that is public about it.

use crate::db::entities::*;
use crate::db::register::{RegisterAt, port};
use answerable_app::model::*;
use answerable_app::ports::Answer;
use answerable_app::ports::recommendations::*;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// How many entries of its history a page shows; nothing has had more so far, and `/changes` has them all.
const MOST_ENTRIES: u64 = 500;

#[async_trait::async_trait]
impl Recommendations for RegisterAt {
    async fn recommendation(&self, reference: &Reference, lang: Lang) -> Answer<Option<RecommendationPage>> {
        let Some(row) = self.row_of(reference).await? else { return Ok(None) };
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let facts = &snapshot.facts;
        let id = facts.ids[row as usize];
        let Some(own) = recommendation::Entity::find_by_id(id).one(&self.db).await.map_err(port)? else { return Ok(None) };
        let document = catalogue.documents.at(facts.document[row as usize]);
        let state = catalogue.states.at(document.state);
        let mechanism = catalogue.mechanisms.at(document.mechanism);
        let texts = recommendation_text::Entity::find()
            .filter(recommendation_text::Column::RecommendationId.eq(id))
            .filter(recommendation_text::Column::PublishedOn.lte(snapshot.day))
            .order_by_asc(recommendation_text::Column::Id)
            .all(&self.db)
            .await
            .map_err(port)?;
        let texts = texts.into_iter().filter_map(|text| {
            Some(TextVersion {
                kind: TextKind::from_code(&text.kind)?,
                language: text.language,
                body: text.body,
                published_on: text.published_on,
            })
        });
        let parts = self.rows_where(recommendation::Column::ParentId.eq(id)).await?;
        let parent = match own.parent_id {
            Some(parent) => self.rows_where(recommendation::Column::Id.eq(parent)).await?.pop(),
            None => None,
        };
        // Rows of a document stand together, in its order.
        let same_document = |at: &u32| facts.document.get(*at as usize) == facts.document.get(row as usize);
        let previous = self.reference_of(row.checked_sub(1).filter(same_document)).await?;
        let next = self.reference_of(Some(row + 1).filter(same_document)).await?;
        let (earlier, later) = self.lineage(id, lang).await?;
        Ok(Some(RecommendationPage {
            reference: reference.clone(),
            nature: facts.nature[row as usize],
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
            section: own.section.map(|section| section.0).unwrap_or_default(),
            texts: texts.collect(),
            parent: self.reference_of(parent).await?,
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
            response: facts.response[row as usize],
            recommended_by: facts.recommended_by[row as usize].map(|state| catalogue.states.at(state).named.clone()),
            responsible: facts
                .responsibilities
                .of(row)
                .iter()
                .filter(|fact| fact.since <= snapshot.day)
                .map(|fact| Responsible {
                    institution: catalogue.institutions.at(fact.institution).named.clone(),
                    role: fact.role,
                    since: fact.since,
                    until: fact.until.filter(|until| *until <= snapshot.day),
                    due_on: fact.due_on,
                })
                .collect(),
            standing: *snapshot.standing(row),
            updates: self.updates_of(id).await?,
            assessments: self.assessments_where(assessment::Column::RecommendationId.eq(id)).await?,
            actions: self.actions_of(&facts.actions.of(row).iter().map(|(id, _)| *id).collect::<Vec<_>>()).await?,
            earlier,
            later,
            history: self.history_where(event::Column::RecommendationId.eq(id), MOST_ENTRIES, 0).await?,
        }))
    }
}
