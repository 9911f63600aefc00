//! What becomes of a draft of a wording: it is sent to review, returned with a note, or published by a person who did not write it.

use super::save_text::TextPlace;
use super::{Done, Failure, SECOND, citation, for_own_state, hold};
use crate::guarding::{About, Looked, Place, Said, look};
use crate::noted;
use crate::reporting::Outcome;
use answerable_domain::model::{Command, EventKind, SignedIn};
use answerable_domain::typed::{self, LONGEST_QUESTION};
use answerable_domain::view::coordination::DraftStage;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{recommendation_text, recommendation_words, text_draft};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::search;
use answerable_store::guarded::Text;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};
use serde_json::json;

/// What a coordinator does with a draft of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Review {
    /// The draft is ready to be read by another coordinator.
    Submit,
    /// The draft needs correcting; the note says what.
    Return { note: String },
    /// The draft becomes public now.
    Publish,
}

/// Reviews a draft of a wording as chosen; `version` is the one that the form showed.
///
/// # Errors
/// If the person may not do this, the draft is not the State's, it is their own, or somebody changed it meanwhile.
#[boxed]
pub async fn review_text(
    db: &DatabaseConnection,
    who: &SignedIn,
    place: &TextPlace,
    version: i32,
    review: &Review,
    said: &Said,
    now: DateTime<Utc>,
) -> Done<Outcome> {
    let command = if *review == Review::Publish { Command::PublishText } else { Command::DraftText };
    let state = for_own_state(who, command)?;
    let tx = begin(db).await?;
    if !hold(&tx, state, &[place.recommendation]).await? {
        return Err(Failure::NotFound);
    }
    let Some(row) = place.open(&tx).await? else { return Err(Failure::Conflict) };
    let stage = row.stage.0;
    if row.version != version {
        return Err(Failure::Conflict);
    }
    let (then, note) = match review {
        Review::Submit if stage != DraftStage::InReview => (DraftStage::InReview, row.note.clone()),
        Review::Return { note } if stage == DraftStage::InReview => {
            (DraftStage::Returned, Some(typed::needed("note", note, LONGEST_QUESTION, "coordination-note-missing")?))
        }
        Review::Publish if stage == DraftStage::InReview => {
            // Four eyes: nobody publishes their own words, no matter on whose desk the draft is now.
            if row.written_by_id.unwrap_or(row.author_id) == who.person_key() {
                return Err(Failure::field("step", "coordination-text-own"));
            }
            place.check(&tx).await?;
            (DraftStage::Published, row.note.clone())
        }
        _ => return Err(Failure::Conflict),
    };
    let looked = match review {
        Review::Return { .. } => None,
        Review::Submit | Review::Publish => {
            let publishing = *review == Review::Publish;
            let place = Place::Draft(GuardSubject::TextDraft, Some(row.id.number()));
            let about = About { said, place, second: SECOND, names: &[], publishing, record: None, today: now.date_naive() };
            Some(look(&tx, who, &about, vec![Text::new("body", "coordination-wording", row.body.as_str())]).await?)
        }
    };
    if let Some(looked) = &looked {
        looked.keep(&tx, who, row.id.number()).await?;
    }
    if looked.as_ref().is_some_and(Looked::waits) {
        History::write_one(&tx, place.event(who, EventKind::TextConfirmed, row.id), now).await?;
        tx.commit().await?;
        return Ok(Outcome::Waits);
    }
    let changed = text_draft::Entity::update_many()
        .col_expr(text_draft::Column::Stage, Expr::value(then.code()))
        .col_expr(text_draft::Column::Note, Expr::value(note))
        .col_expr(text_draft::Column::Version, Expr::value(version + 1))
        .col_expr(text_draft::Column::ChangedAt, Expr::value(now))
        .filter(text_draft::Column::Id.eq(row.id))
        .filter(text_draft::Column::Version.eq(version))
        .exec(&tx)
        .await?;
    if changed.rows_affected == 0 {
        return Err(Failure::Conflict);
    }
    let event = match then {
        DraftStage::InReview => place.event(who, EventKind::TextSubmitted, row.id),
        DraftStage::Returned => place.event(who, EventKind::TextReturned, row.id),
        _ => {
            let text = publish(&tx, place, &row, now).await?;
            if let Some(looked) = looked {
                looked.published(&tx, who, (GuardSubject::RecommendationText, text.number())).await?;
            }
            Happening {
                subject: (SubjectKind::Recommendation, Some(place.recommendation.number())),
                recommendation_id: Some(place.recommendation),
                detail: Some(json!({ "kind": place.kind.code(), "wording": place.language.tag() })),
                withheld: Some(json!({ "author": row.written_by_id.unwrap_or(row.author_id) })),
                records: vec![(RecordKind::Recommendation, place.recommendation.number())],
                ..noted(who, EventKind::WordingPublished)
            }
        }
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(Outcome::Taken)
}

/// Adds a wording to the record, and to the words by which the recommendation is found. Answers its key.
async fn publish(
    tx: &impl ConnectionTrait,
    place: &TextPlace,
    draft: &text_draft::Model,
    now: DateTime<Utc>,
) -> Done<recommendation_text::Key> {
    let row = recommendation_text::ActiveModel {
        id: NotSet,
        recommendation_id: Set(place.recommendation),
        language: Set(draft.language.clone()),
        kind: Set(draft.kind),
        body: Set(draft.body.clone()),
        published_on: Set(now.date_naive()),
    };
    let text = row.insert(tx).await?;
    let (symbol, paragraph) = citation(tx, place.recommendation).await?;
    let texts = recommendation_text::Entity::find()
        .filter(recommendation_text::Column::RecommendationId.eq(place.recommendation))
        .order_by_asc(recommendation_text::Column::Id)
        .all(tx)
        .await?;
    let body = search::words(&symbol, &paragraph, texts.iter().map(|text| text.body.as_str()));
    recommendation_words::Entity::delete_many()
        .filter(recommendation_words::Column::RecommendationId.eq(place.recommendation))
        .exec(tx)
        .await?;
    let words = recommendation_words::ActiveModel { recommendation_id: Set(place.recommendation), body: Set(body) };
    recommendation_words::Entity::insert(words).exec_without_returning(tx).await?;
    Ok(text.id)
}
