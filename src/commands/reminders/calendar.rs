//! Finding whose calendar a secret address is.

use answerable_domain::model::{Body, BodyKind, Lang};
use answerable_store::accounts::sessions;
use answerable_store::boxed;
use answerable_store::db::entities::{institution, person, reminder_choice};
use answerable_store::secrets;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// The owner of a calendar, and what it shows: the dates of one institution, in one person's language.
#[derive(Clone, Debug)]
pub struct Owner {
    pub institution: institution::Key,
    pub body: Body,
    pub lang: Lang,
}

/// The owner of a calendar's token. None if it was revoked or never existed, or if its owner belongs to no institution now: the answer
/// never tells which.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn owner(db: &impl ConnectionTrait, token: &str) -> Result<Option<Owner>, DbErr> {
    // Tokens have 43 signs; much longer ones need not be hashed.
    if token.is_empty() || token.len() > 100 {
        return Ok(None);
    }
    let hash = secrets::token_hash(token);
    let found = reminder_choice::Entity::find().filter(reminder_choice::Column::CalendarTokenHash.eq(hash)).one(db).await?;
    let Some(choice) = found else { return Ok(None) };
    let Some(person) = person::Entity::find_by_id(choice.person_id).one(db).await? else { return Ok(None) };
    let member = sessions::member(db, person.id).await?;
    let lang = person.language.0;
    Ok(member.map(|member| member.body).filter(|body| body.kind == BodyKind::Institution).and_then(|body| {
        let institution = institution::Key::new(body.id?);
        Some(Owner { institution, body, lang })
    }))
}
