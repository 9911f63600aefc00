//! The form of a status update: the draft that colleagues share, and what was reported before.

use crate::drafted::drafted;
use crate::work::WorkAt;
use answerable_domain::model::*;
use answerable_domain::view::reporting::*;
use answerable_domain::view::work::*;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::db::proofs::DraftOf;
use answerable_store::keys::file_token::Owner;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

impl WorkAt {
    /// The form of a report on one recommendation that the institution leads; none for any other recommendation.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn report(&self, reference: &Reference, which: &WhichTasks, lang: Lang) -> Result<Option<ReportPage>, DbErr> {
        let Some(row) = self.at.row_of(reference) else { return Ok(None) };
        let posts = self.posts();
        if !posts.iter().any(|post| post.row == row && post.role == ResponsibilityRole::Lead) {
            return Ok(None);
        }
        let facts = &self.at.snapshot.facts;
        let id = facts.ids[row];
        let Some(listed) = self.at.list(&[row], lang).await?.pop() else { return Ok(None) };
        let actions = self.at.actions_of(&self.at.snapshot.actions_of(row)).await?;
        let (_, later) = self.at.lineage(row, lang).await?;
        let work = self.in_work().await?;
        Ok(Some(ReportPage {
            institution: self.named(),
            listed,
            draft: self.draft_on(id).await?,
            updates: self.at.updates_of(row).await?,
            action_begun: actions.iter().any(|action| matches!(action.state, ActionState::UnderWay | ActionState::Finished)),
            actions: actions.len() as u64,
            later: later.into_iter().map(|relative| relative.listed.reference).collect(),
            neighbours: self.neighbours(&posts, row, which, &work).await?,
            validator: self.validator,
        }))
    }

    /// The owner under which the institution's files are kept.
    fn owner(&self) -> Owner {
        Owner { kind: BodyKind::Institution, id: self.institution.number() }
    }

    async fn draft_on(&self, recommendation: recommendation::Key) -> Result<Option<ReportDraft>, DbErr> {
        let db = &self.at.db;
        let row = status_draft::Entity::find()
            .filter(status_draft::Column::RecommendationId.eq(recommendation))
            .filter(status_draft::Column::InstitutionId.eq(self.institution))
            .one(db)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let evidence = DraftOf::Status(row.id).evidence(db).await?;
        let files = self.at.drafted_files(&evidence, self.owner()).await?;
        let authors = status_draft_author::Entity::find().filter(status_draft_author::Column::StatusDraftId.eq(row.id)).all(db).await?;
        let corrects = match row.corrects_id {
            Some(id) => status_update::Entity::find_by_id(id).one(db).await?.map(|update| update.slug),
            None => None,
        };
        let later = match row.later_recommendation_id {
            Some(id) => self.at.references(&[id]).remove(&id),
            None => None,
        };
        Ok(Some(ReportDraft {
            status: row.status.map(|own| own.0),
            language: row.language,
            reasons: row.reasons,
            missing: row.missing,
            next_step: row.next_step,
            next_step_on: row.next_step_on,
            corrects,
            later,
            evidence: drafted(evidence, &files),
            stage: row.stage.0,
            question: row.question,
            version: row.version,
            changed_by: self.at.people(vec![row.changed_by_id]).await?.remove(&row.changed_by_id).unwrap_or_default(),
            changed_on: row.changed_at.date_naive(),
            sole_author: authors.iter().all(|author| author.person_id == self.person),
        }))
    }
}
