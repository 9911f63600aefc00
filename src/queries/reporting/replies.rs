//! Replies that the institution owes: to published assessments of what it leads. Drafts are read only for its own people.

use crate::work::{Post, WorkAt};
use answerable_domain::model::*;
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::view::reporting::*;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::db::memory::facts::AssessmentFact;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

impl WorkAt {
    /// The keys of the assessments to which the institution owes a reply.
    pub(crate) fn owed_ids(&self, posts: &[Post]) -> Vec<assessment::Key> {
        self.assessed(posts, false)
    }

    /// How many drafts of replies wait for a validator.
    pub(crate) async fn replies_submitted(&self) -> Result<u64, DbErr> {
        reply_draft::Entity::find()
            .filter(reply_draft::Column::InstitutionId.eq(self.institution))
            .filter(reply_draft::Column::Stage.eq(ReportStage::Submitted.code()))
            .count(&self.at.db)
            .await
    }

    fn assessed(&self, posts: &[Post], replied: bool) -> Vec<assessment::Key> {
        let snapshot = &self.at.snapshot;
        let owed = |fact: &&AssessmentFact| {
            fact.verdict.is_current(snapshot.day) && (replied || fact.verdict.replied_on.is_none_or(|on| on > snapshot.day))
        };
        let led = posts.iter().filter(|post| post.role == ResponsibilityRole::Lead);
        led.flat_map(|post| snapshot.facts.assessments.of(post.row).iter().filter(owed).map(|fact| fact.id)).collect()
    }

    /// The slugs of some assessments, by key. Nothing else of the assessments is read.
    pub(crate) async fn slugs_of(&self, assessments: &[assessment::Key]) -> Result<HashMap<assessment::Key, String>, DbErr> {
        let slugs: Vec<(assessment::Key, String)> = assessment::Entity::find()
            .select_only()
            .columns([assessment::Column::Id, assessment::Column::Slug])
            .filter(assessment::Column::Id.is_in(assessments.iter().copied()))
            .into_tuple()
            .all(&self.at.db)
            .await?;
        Ok(slugs.into_iter().collect())
    }

    /// The institution's drafts of replies to some assessments.
    pub(crate) async fn reply_drafts(&self, assessments: &[assessment::Key]) -> Result<Vec<reply_draft::Model>, DbErr> {
        reply_draft::Entity::find()
            .filter(reply_draft::Column::InstitutionId.eq(self.institution))
            .filter(reply_draft::Column::AssessmentId.is_in(assessments.iter().copied()))
            .all(&self.at.db)
            .await
    }

    /// The assessments that wait for a reply. With `replied` also those that have their reply: a colleague who was typing one at the same
    /// time must see it.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn replies(&self, replied: bool) -> Result<Vec<ReplyTask>, DbErr> {
        let ids = self.assessed(&self.posts(), replied);
        let shown = self.at.assessments_where(assessment::Column::Id.is_in(ids.iter().copied())).await?;
        let slugs = self.slugs_of(&ids).await?;
        let drafts = self.reply_drafts(&ids).await?;
        let mut people = self.at.people(drafts.iter().map(|row| row.changed_by_id).collect()).await?;
        let mut of_slug: HashMap<String, ReplyDraft> = HashMap::new();
        for row in drafts {
            let Some(slug) = slugs.get(&row.assessment_id) else { continue };
            let draft = ReplyDraft {
                language: row.language,
                body: row.body,
                stage: row.stage.0,
                question: row.question,
                version: row.version,
                changed_by: people.entry(row.changed_by_id).or_default().clone(),
                changed_on: row.changed_at.date_naive(),
            };
            of_slug.insert(slug.clone(), draft);
        }
        let mut owed: Vec<ReplyTask> =
            shown.into_iter().map(|assessment| ReplyTask { draft: of_slug.remove(&assessment.slug), assessment }).collect();
        owed.sort_by(|left, right| {
            (left.assessment.reply_due_on, &left.assessment.slug).cmp(&(right.assessment.reply_due_on, &right.assessment.slug))
        });
        Ok(owed)
    }

    /// One assessment that waits for a reply, or has had its reply since, found by its slug; none if the institution owes it no reply.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn reply(&self, slug: &str) -> Result<Option<ReplyPage>, DbErr> {
        let mut owed = self.replies(true).await?;
        let Some(at) = owed.iter().position(|one| one.assessment.slug == slug) else { return Ok(None) };
        let (before, after) = owed.split_at(at);
        let waits = |one: &&ReplyTask| one.assessment.reply.is_none() && one.assessment.slug != slug;
        let next = after.iter().find(waits).or(before.iter().find(waits)).map(|one| one.assessment.slug.clone());
        Ok(Some(ReplyPage {
            institution: self.named(),
            fiction: self.is_fiction(),
            owed: owed.swap_remove(at),
            next,
            validator: self.validator,
        }))
    }
}
