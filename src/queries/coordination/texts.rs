//! Drafts of wording, and the published versions.

use super::CoordinationAt;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use answerable_domain::view::recommendations::TextVersion;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::db::responsibilities::of_state;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

impl CoordinationAt {
    /// Drafts at a stage, or all that are not published; of one recommendation or of all. The last changed comes first.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn drafts(&self, stage: Option<DraftStage>, of: Option<recommendation::Key>) -> Result<Vec<Draft>, DbErr> {
        let mut asked = text_draft::Entity::find()
            .filter(text_draft::Column::RecommendationId.in_subquery(of_state(self.state)))
            .order_by_desc(text_draft::Column::ChangedAt)
            .order_by_desc(text_draft::Column::Id);
        asked = match stage {
            Some(stage) => asked.filter(text_draft::Column::Stage.eq(stage.code())),
            None => asked.filter(text_draft::Column::Stage.ne(DraftStage::Published.code())),
        };
        if let Some(id) = of {
            asked = asked.filter(text_draft::Column::RecommendationId.eq(id));
        }
        self.described(asked.all(&self.at.db).await?).await
    }

    async fn described(&self, rows: Vec<text_draft::Model>) -> Result<Vec<Draft>, DbErr> {
        let references = self.at.references(&rows.iter().map(|row| row.recommendation_id).collect::<Vec<_>>());
        let people = person::Entity::find().filter(person::Column::Id.is_in(rows.iter().map(|row| row.author_id))).all(&self.at.db).await?;
        let names: HashMap<person::Key, String> = people.into_iter().map(|person| (person.id, person.name)).collect();
        let drafts = rows.into_iter().filter_map(|row| {
            Some(Draft {
                reference: references.get(&row.recommendation_id)?.clone(),
                kind: row.kind.0,
                language: row.language,
                body: row.body,
                stage: row.stage.0,
                author: names.get(&row.author_id).cloned().unwrap_or_default(),
                // By who wrote the words, no matter on whose desk they are now: the command decides by the same rule.
                own: row.written_by_id.unwrap_or(row.author_id) == self.person,
                note: row.note,
                version: row.version,
                changed_on: row.changed_at.date_naive(),
            })
        });
        Ok(drafts.collect())
    }

    /// The draft of a wording, or the empty form for one that could be begun.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn draft(&self, reference: &Reference, kind: TextKind, language: &str) -> Result<Option<DraftPage>, DbErr> {
        let Some(id) = self.key_of(reference).await? else { return Ok(None) };
        let row = text_draft::Entity::find()
            .filter(text_draft::Column::RecommendationId.eq(id))
            .filter(text_draft::Column::Kind.eq(kind.code()))
            .filter(text_draft::Column::Language.eq(language))
            .filter(text_draft::Column::Stage.ne(DraftStage::Published.code()))
            .one(&self.at.db)
            .await?;
        let texts = self.texts_of(id).await?;
        let of = |kind: TextKind| texts.iter().rev().filter(move |text| text.kind == kind);
        let official = of(TextKind::Official)
            .find(|text| text.language == language)
            .or_else(|| of(TextKind::Official).find(|text| text.language == "en"))
            .or_else(|| of(TextKind::Official).next())
            .or_else(|| of(TextKind::Plain).next());
        Ok(Some(DraftPage {
            reference: reference.clone(),
            kind,
            language: language.to_string(),
            draft: self.described(row.into_iter().collect()).await?.pop(),
            official: official.map(|text| Wording { language: text.language.clone(), body: text.body.clone() }),
            published: of(kind).find(|text| text.language == language).cloned(),
        }))
    }

    /// The published versions of a recommendation's wordings, the oldest first.
    pub(super) async fn texts_of(&self, recommendation: recommendation::Key) -> Result<Vec<TextVersion>, DbErr> {
        let rows = recommendation_text::Entity::find()
            .filter(recommendation_text::Column::RecommendationId.eq(recommendation))
            .order_by_asc(recommendation_text::Column::Id)
            .all(&self.at.db)
            .await?;
        let texts = rows.into_iter().map(|row| TextVersion {
            kind: row.kind.0,
            language: row.language,
            body: row.body,
            published_on: row.published_on,
        });
        Ok(texts.collect())
    }
}
