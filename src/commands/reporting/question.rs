//! The coordinator returns a published update with a public question, and changes nothing: what an institution reports is its own.

use super::{question_of, tell};
use crate::Occasion;
use crate::guarding::{About, Place, Said, look};
use crate::noted;
use answerable_domain::model::{BodyKind, Command, EventKind, Reference, Role, SignedIn};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{document, recommendation, status_question, status_update};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::guarded::Text;
use answerable_store::mail::news::{News, Work};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};

/// Asks a public question on a published status update.
///
/// # Errors
/// If the person may not do this, the update is not of the State or was corrected since, or there is no question.
#[boxed]
pub async fn question_update(
    db: &DatabaseConnection,
    who: &SignedIn,
    slug: &str,
    question: &str,
    language: &str,
    said: &Said,
    occasion: &Occasion<'_>,
) -> Done<()> {
    let state = who.state_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::QuestionUpdate, BodyKind::Mechanism, Some(state.number()))?;
    let today = occasion.today();
    let body = question_of(question)?;
    let tx = begin(db).await?;
    let update = status_update::Entity::find().filter(status_update::Column::Slug.eq(slug)).one(&tx).await?.ok_or(Failure::NotFound)?;
    let paragraph = recommendation::Entity::find_by_id(update.recommendation_id).one(&tx).await?.ok_or(Failure::NotFound)?;
    let there = document::Entity::find_by_id(paragraph.document_id).one(&tx).await?.ok_or(Failure::NotFound)?;
    if there.state_id != state {
        return Err(Failure::NotFound);
    }
    if status_update::Entity::find().filter(status_update::Column::CorrectsId.eq(update.id)).one(&tx).await?.is_some() {
        return Err(Failure::field("question", "report-question-corrected"));
    }
    let about = About { said, place: Place::Form, second: &[Role::Coordinator], names: &[], publishing: true, record: None, today };
    let looked = look(&tx, who, &about, vec![Text::new("question", "question-text", body.as_str())]).await?;
    let row = status_question::ActiveModel {
        id: NotSet,
        status_update_id: Set(update.id),
        language: Set(language.to_string()),
        body: Set(body),
        published_on: Set(today),
    };
    let row = row.insert(&tx).await?;
    looked.published(&tx, who, (GuardSubject::StatusQuestion, row.id.number())).await?;
    let event = Happening {
        subject: (SubjectKind::StatusQuestion, Some(row.id.number())),
        recommendation_id: Some(update.recommendation_id),
        records: vec![(RecordKind::StatusQuestion, row.id.number())],
        ..noted(who, EventKind::StatusQuestionAsked)
    };
    History::write_one(&tx, event, occasion.now).await?;
    let work = Work::Report(Reference { symbol: there.symbol, paragraph: paragraph.paragraph });
    tell(&tx, who, update.institution_id, News::Questioned, &work, &[], occasion).await?;
    tx.commit().await?;
    Ok(())
}
