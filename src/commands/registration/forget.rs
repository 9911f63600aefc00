//! Removes the contents of a request some time after it was decided. That there was one, when it came and how long it took, stays.

use answerable_domain::model::Words;
use answerable_store::boxed;
use answerable_store::db::entities::{Localised, registration, registration_message};
use answerable_store::db::registrations::KEPT;
use answerable_store::secrets;
use chrono::{DateTime, Days, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};

/// Empties the requests that were decided long enough ago. Answers how many. If it is cut off in the middle it goes on the next time:
/// each row is marked last.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn forget(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<usize, DbErr> {
    let today = now.date_naive();
    let Some(before) = today.checked_sub_days(Days::new(KEPT)) else { return Ok(0) };
    let old = registration::Entity::find()
        .filter(registration::Column::DecidedOn.lte(before))
        .filter(registration::Column::EmptiedOn.is_null())
        .all(db)
        .await?;
    let count = old.len();
    for row in old {
        registration_message::Entity::delete_many().filter(registration_message::Column::RegistrationId.eq(row.id)).exec(db).await?;
        let emptied = registration::ActiveModel {
            id: Set(row.id),
            // The hash of a token that nobody has.
            token_hash: Set(secrets::token_hash(&secrets::token())),
            names: Set(Localised::from(Words::default())),
            about: Set(Localised::from(Words::default())),
            languages: Set(String::new()),
            concerns: Set(String::new()),
            email: Set(String::new()),
            reached_by: Set(String::new()),
            account_name: Set(String::new()),
            reason: Set(None),
            reason_language: Set(None),
            confirmed: Set(None),
            confirm_why: Set(None),
            emptied_on: Set(Some(today)),
            ..Default::default()
        };
        emptied.update(db).await?;
    }
    Ok(count)
}
