//! Organisations ask the independent moderator to be registered, never the State (app/RULES.md, «Rules that never bend», 9). What they
//! say of themselves and how they are reached is shown to the moderator alone, until they publish something under their own name.

mod account;
mod answer;
mod ask;
mod decide;
mod forget;
mod seen;

pub use account::set_up_account;
pub use answer::answer;
pub use ask::{Asker, Sent, ask};
pub use decide::{question, refuse, register};
pub use forget::forget;
pub use seen::{look_at_contact, look_at_request};

use answerable_domain::form::{FieldError, Form};
use answerable_domain::typed;
use answerable_store::boxed;
use answerable_store::db::entities::{organisation, registration, registration_message};
use answerable_store::db::registrations::has_members;
use answerable_store::failure::{Done, Failure, authorise};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet};
use sea_orm::{QueryFilter, Set};

/// The longest name of an organisation, in characters.
const LONGEST_NAME: usize = 200;
/// The longest text of a request or an answer, in characters.
const LONGEST_TEXT: usize = 2_000;

/// The name that an organisation's first account wants to be called by; none once the organisation has an account.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn wished_name(db: &impl ConnectionTrait, organisation: organisation::Key) -> Result<Option<String>, DbErr> {
    if has_members(db, organisation).await? {
        return Ok(None);
    }
    let found = registration::Entity::find().filter(registration::Column::OrganisationId.eq(organisation)).one(db).await?;
    Ok(found.map(|row| row.account_name).filter(|name| !name.is_empty()))
}

/// How an organisation is reached, as a form says it.
pub(crate) struct ReachedBy {
    /// The address; empty where no mail may be sent.
    pub(crate) email: String,
    pub(crate) by_mail: bool,
    pub(crate) reached_by: String,
}

pub(crate) fn reached_by(form: &Form) -> Result<ReachedBy, Vec<FieldError>> {
    // An address that is not used is not kept, even if one was written.
    let email = match form.value("mail") {
        "no" => Ok(String::new()),
        _ => answerable_store::mail::address(form.value("email")).ok_or_else(|| FieldError::new("email", "invite-email-wrong")),
    };
    let by_mail = match form.value("mail") {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(FieldError::new("mail", "register-mail-missing")),
    };
    let safely = typed::text("reached_by", form.value("reached_by"), LONGEST_TEXT);
    match (email, by_mail, safely) {
        (Ok(email), Ok(by_mail), Ok(reached_by)) => Ok(ReachedBy { email, by_mail, reached_by }),
        (email, by_mail, safely) => Err(email.err().into_iter().chain(by_mail.err()).chain(safely.err()).collect()),
    }
}

async fn write_message(
    db: &impl ConnectionTrait,
    registration: registration::Key,
    by_moderator: bool,
    language: &str,
    body: String,
    on: NaiveDate,
) -> Result<(), DbErr> {
    let row = registration_message::ActiveModel {
        id: NotSet,
        registration_id: Set(registration),
        by_moderator: Set(by_moderator),
        language: Set(language.to_string()),
        body: Set(body),
        written_on: Set(on),
    };
    row.insert(db).await.map(|_| ())
}
