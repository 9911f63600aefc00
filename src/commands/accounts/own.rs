//! What a person changes in their own account.

use super::{confirm_password, forget_calendar, language, name, new_password, noted_own, reset_link};
use answerable_domain::form::Form;
use answerable_domain::model::{AccountNews, EventKind, Lang, SignedIn};
use answerable_store::accounts::sessions::{self, Session, SessionStage};
use answerable_store::accounts::{Doors, news, passwords};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{person, session};
use answerable_store::db::history::History;
use answerable_store::failure::{Done, Failure};
use answerable_store::mail::{letters, queue_to_person};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, DatabaseConnection, EntityTrait, Set};

/// Changes the person's own name and language. Answers the language.
///
/// # Errors
/// `Invalid` by field.
#[boxed]
pub async fn change_details(db: &DatabaseConnection, who: &SignedIn, form: &Form, now: DateTime<Utc>) -> Done<Lang> {
    let (name, language) = match (name("name", form.value("name")), language(form.value("language"))) {
        (Ok(name), Ok(language)) => (name, language),
        (name, language) => return Err(Failure::Invalid(name.err().into_iter().chain(language.err()).collect())),
    };
    let transaction = begin(db).await?;
    let changed = person::ActiveModel { id: Set(who.person_key()), name: Set(name), language: Set(language.into()), ..Default::default() };
    changed.update(&transaction).await?;
    History::write_one(&transaction, noted_own(who, EventKind::AccountChanged), now).await?;
    transaction.commit().await?;
    Ok(language)
}

/// Changes the person's own password, for which the old one is asked. All sessions end; the token of a new one is answered.
///
/// # Errors
/// `Invalid` by field, or `TooMany`.
#[boxed]
pub async fn change_password(
    db: &DatabaseConnection,
    doors: &Doors,
    who: &SignedIn,
    form: &Form,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<String> {
    let person = person_of(db, who).await?;
    confirm_password(doors, &person, "password", form.value("password"), now).await?;
    let new = form.value("new-password");
    new_password("new-password", new, &[&person.name, &person.email]).map_err(|error| Failure::Invalid(vec![error]))?;
    let hash = passwords::hash(new).await?;
    let lang = person.language.0;
    let transaction = begin(db).await?;
    let changed = person::ActiveModel { id: Set(person.id), password_hash: Set(Some(hash)), ..Default::default() };
    changed.update(&transaction).await?;
    sessions::end_all(&transaction, person.id, None, now).await?;
    let token = sessions::begin(&transaction, person.id, SessionStage::Full, now).await?;
    queue_to_person(&transaction, &person, letters::password_changed(lang, &reset_link(origin, lang)), now).await?;
    news::note(&transaction, person.id, AccountNews::PasswordChanged, now).await?;
    forget_calendar(&transaction, person.id).await?;
    History::write_one(&transaction, noted_own(who, EventKind::PasswordChanged), now).await?;
    transaction.commit().await?;
    Ok(token)
}

/// Marks as read the news on the account from before this session.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn read_news(db: &DatabaseConnection, who: &SignedIn, now: DateTime<Utc>) -> Done<()> {
    let began = session::Entity::find_by_id(who.session_key()).one(db).await?.map_or(now, |row| row.created_at);
    Ok(news::read(db, who.person_key(), began, now).await?)
}

/// Ends one of the person's own sessions.
///
/// # Errors
/// `NotFound` if it is not the person's own, or has ended.
#[boxed]
pub async fn end_session(db: &DatabaseConnection, who: &SignedIn, session: session::Key, now: DateTime<Utc>) -> Done<()> {
    if sessions::end(db, who.person_key(), session, now).await? { Ok(()) } else { Err(Failure::NotFound) }
}

/// Ends all of the person's sessions but the one that asks.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn end_others(db: &DatabaseConnection, who: &SignedIn, now: DateTime<Utc>) -> Done<()> {
    Ok(sessions::end_all(db, who.person_key(), Some(who.session_key()), now).await?)
}

/// Signs out: ends the session that asks.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn sign_out(db: &DatabaseConnection, session: &Session, now: DateTime<Utc>) -> Done<()> {
    sessions::end(db, session.person.id, session.signed_in.session_key(), now).await?;
    Ok(())
}

/// The row of the signed-in person.
///
/// # Errors
/// `NotFound` if the row is gone.
#[boxed]
pub async fn person_of(db: &DatabaseConnection, who: &SignedIn) -> Done<person::Model> {
    person::Entity::find_by_id(who.person_key()).one(db).await?.ok_or(Failure::NotFound)
}
