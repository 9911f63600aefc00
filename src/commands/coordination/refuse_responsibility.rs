//! «Not ours»: an institution answers that a responsibility is not its own. The answer and its reason are public, as the responsibility is.

use super::{Done, Failure};
use crate::first_come;
use crate::guarding::{About, Place, Said, look};
use crate::noted;
use answerable_domain::model::{BodyKind, Command, EventKind, Role, SignedIn};
use answerable_domain::typed::{self, LONGEST_QUESTION};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{recommendation, responsibility, responsibility_refusal};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::failure::authorise;
use answerable_store::guarded::Text;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QuerySelect, Set};
use serde_json::json;

/// Notes an institution's «not ours». The responsibility stays until the coordinator has decided.
///
/// # Errors
/// If the person may not do this, the recommendation was not given to the institution, it has answered already, or there is no reason.
#[boxed]
pub async fn refuse_responsibility(
    db: &DatabaseConnection,
    who: &SignedIn,
    recommendation: recommendation::Key,
    reason: &str,
    language: &str,
    said: &Said,
    now: DateTime<Utc>,
) -> Done<()> {
    let institution = who.institution_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::RefuseResponsibility, BodyKind::Institution, Some(institution.number()))?;
    let reason = typed::text("reason", reason, LONGEST_QUESTION)?;
    if reason.chars().count() < 10 {
        return Err(Failure::field("reason", "work-reason-missing"));
    }
    let tx = begin(db).await?;
    // Giving the recommendation to another institution at the same moment happens before this, or after.
    recommendation::Entity::find_by_id(recommendation).lock_exclusive().one(&tx).await?.ok_or(Failure::NotFound)?;
    let post = responsibility::Entity::find()
        .filter(responsibility::Column::RecommendationId.eq(recommendation))
        .filter(responsibility::Column::InstitutionId.eq(institution))
        .filter(responsibility::Column::Until.is_null())
        .one(&tx)
        .await?
        .ok_or(Failure::NotFound)?;
    let today = now.date_naive();
    let second = &[Role::FocalPoint, Role::Validator];
    let about = About { said, place: Place::Form, second, names: &[], publishing: true, record: None, today };
    let looked = look(&tx, who, &about, vec![Text::new("reason", "work-reason", reason.as_str())]).await?;
    let row = responsibility_refusal::ActiveModel {
        id: NotSet,
        responsibility_id: Set(post.id),
        person_id: Set(who.person_key()),
        language: Set(language.to_string()),
        reason: Set(reason.to_string()),
        made_on: Set(today),
        decision: Set(None),
        decision_reason: Set(None),
        decided_on: Set(None),
    };
    // The database accepts one open «not ours» at a time.
    let row = row.insert(&tx).await.map_err(first_come)?;
    looked.published(&tx, who, (GuardSubject::Refusal, row.id.number())).await?;
    let event = Happening {
        subject: (SubjectKind::Recommendation, Some(recommendation.number())),
        recommendation_id: Some(recommendation),
        detail: Some(json!({ "role": post.role, "reason": reason, "language": language })),
        records: vec![(RecordKind::Responsibility, post.id.number())],
        ..noted(who, EventKind::ResponsibilityRefused)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}
