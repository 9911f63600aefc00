//! A draft of a wording: plain, for children, or the official one in another language. Only the mechanism's own people see it until
//! another coordinator has read it.

use super::{Done, Failure, for_own_state, hold};
use crate::first_come;
use crate::noted;
use answerable_domain::model::{Command, EventKind, Lang, SignedIn, TextKind};
use answerable_domain::typed::{self, LONGEST};
use answerable_domain::view::coordination::DraftStage;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{recommendation, recommendation_text, text_draft};
use answerable_store::db::history::{Happening, History, SubjectKind};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, PaginatorTrait, QueryFilter, Set};
use serde_json::json;

/// The place of a wording: of which recommendation, of which kind, in which language.
#[derive(Clone, Debug)]
pub struct TextPlace {
    pub recommendation: recommendation::Key,
    pub kind: TextKind,
    pub language: Lang,
}

impl TextPlace {
    /// The draft of this wording that is not published yet.
    pub(super) async fn open(&self, tx: &impl ConnectionTrait) -> Done<Option<text_draft::Model>> {
        Ok(text_draft::Entity::find()
            .filter(text_draft::Column::RecommendationId.eq(self.recommendation))
            .filter(text_draft::Column::Kind.eq(self.kind.code()))
            .filter(text_draft::Column::Language.eq(self.language.tag()))
            .filter(text_draft::Column::Stage.ne(DraftStage::Published.code()))
            .one(tx)
            .await?)
    }

    /// Checks that this wording may be drafted: the official wording comes from its source once, and is not rewritten here.
    pub(super) async fn check(&self, tx: &impl ConnectionTrait) -> Done<()> {
        if self.kind != TextKind::Official {
            return Ok(());
        }
        let known = recommendation_text::Entity::find()
            .filter(recommendation_text::Column::RecommendationId.eq(self.recommendation))
            .filter(recommendation_text::Column::Kind.eq(TextKind::Official.code()))
            .filter(recommendation_text::Column::Language.eq(self.language.tag()))
            .count(tx)
            .await?;
        if known > 0 { Err(Failure::field("body", "coordination-official-known")) } else { Ok(()) }
    }

    /// A private event about a draft of this wording.
    pub(super) fn event(&self, who: &SignedIn, kind: EventKind, draft: text_draft::Key) -> Happening {
        Happening {
            public: false,
            subject: (SubjectKind::TextDraft, Some(draft.number())),
            recommendation_id: Some(self.recommendation),
            withheld: Some(json!({ "kind": self.kind.code(), "language": self.language.tag() })),
            ..noted(who, kind)
        }
    }
}

/// Saves a draft of a wording; `version` is the one that the form showed, zero for none.
///
/// # Errors
/// If the person may not do this, the recommendation is not the State's, there is no text, or somebody saved it meanwhile.
#[boxed]
pub async fn save_text(
    db: &DatabaseConnection,
    who: &SignedIn,
    place: &TextPlace,
    body: &str,
    version: i32,
    now: DateTime<Utc>,
) -> Done<()> {
    let state = for_own_state(who, Command::DraftText)?;
    let body = typed::needed("body", body, LONGEST, "coordination-text-missing")?;
    let tx = begin(db).await?;
    if !hold(&tx, state, &[place.recommendation]).await? {
        return Err(Failure::NotFound);
    }
    place.check(&tx).await?;
    let id = match place.open(&tx).await? {
        None if version == 0 => {
            let row = text_draft::ActiveModel {
                id: NotSet,
                recommendation_id: Set(place.recommendation),
                language: Set(place.language.tag().to_string()),
                kind: Set(place.kind.into()),
                body: Set(body),
                stage: Set(DraftStage::Draft.into()),
                author_id: Set(who.person_key()),
                written_by_id: Set(Some(who.person_key())),
                note: Set(None),
                version: Set(1),
                changed_at: Set(now),
            };
            row.insert(&tx).await.map_err(first_come)?.id
        }
        Some(row) if row.version == version && row.body == body => return Ok(()),
        Some(row) => {
            let saved = text_draft::Entity::update_many()
                .col_expr(text_draft::Column::Body, Expr::value(body))
                .col_expr(text_draft::Column::Stage, Expr::value(DraftStage::Draft.code()))
                .col_expr(text_draft::Column::AuthorId, Expr::value(who.person_key()))
                .col_expr(text_draft::Column::WrittenById, Expr::value(who.person_key()))
                .col_expr(text_draft::Column::Version, Expr::value(version + 1))
                .col_expr(text_draft::Column::ChangedAt, Expr::value(now))
                .filter(text_draft::Column::Id.eq(row.id))
                .filter(text_draft::Column::Version.eq(version))
                .exec(&tx)
                .await?;
            if saved.rows_affected == 0 {
                return Err(Failure::Conflict);
            }
            row.id
        }
        None => return Err(Failure::Conflict),
    };
    History::write_one(&tx, place.event(who, EventKind::TextDrafted, id), now).await?;
    tx.commit().await?;
    Ok(())
}
