//! Accepting an invitation: a new person with a password, or somebody whose membership elsewhere has ended.

use super::{language, name, new_password};
use crate::accounts::invitations::{self, Invited};
use crate::accounts::sessions::{self, Stage};
use crate::accounts::{passwords, secrets};
use crate::commands::{Done, Failure, noted};
use crate::db::batch::begin;
use crate::db::entities::{invitation, membership, person};
use crate::db::history::{Happening, History};
use answerable_app::components::form::Form;
use answerable_app::model::SignedIn;
use answerable_app::rules::permissions::needs_second_factor;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};
use serde_json::json;

/// Somebody who has joined: the token of a session, and whether a second factor must be set up first.
#[derive(Clone, Debug)]
pub struct Joined {
    pub token: String,
    pub must_set_up: bool,
}

/// Makes an account of an invitation. Of two at once, one makes a person; the other finds the invitation used.
///
/// # Errors
/// `NotFound` if the invitation is not good (any more), `Conflict` if the address has an account, `Invalid` by field.
pub async fn accept(db: &DatabaseConnection, token: &str, form: &Form, now: DateTime<Utc>) -> Done<Joined> {
    let invited = invitations::find(db, token, now).await?.ok_or(Failure::NotFound)?;
    if invited.person.is_some() {
        return Err(Failure::Conflict);
    }
    let email = invited.invitation.email.clone();
    let (name, language) = (name(form.value("name")), language(form.value("language")));
    let password = form.value("password");
    let fit = new_password("password", password, &[form.value("name"), &email]);
    let (name, language) = match (name, language, fit) {
        (Ok(name), Ok(language), Ok(())) => (name, language),
        (name, language, fit) => {
            return Err(Failure::Invalid(name.err().into_iter().chain(fit.err()).chain(language.err()).collect()));
        }
    };
    let hash = passwords::hash(password).await?;
    let transaction = begin(db).await?;
    use_up(&transaction, token, now).await?;
    let row = person::ActiveModel {
        id: NotSet,
        email: Set(email),
        name: Set(name),
        language: Set(language.tag().to_string()),
        password_hash: Set(Some(hash)),
        totp_secret: Set(None),
        totp_confirmed: Set(false),
        totp_step: Set(None),
        totp_pending: Set(None),
        demonstration: Set(false),
        created_at: Set(now),
    };
    let person = row.insert(&transaction).await?;
    let joined = join_body(&transaction, &invited, &person, now).await?;
    transaction.commit().await?;
    Ok(joined)
}

/// Joins a body with an account whose earlier membership has ended.
///
/// # Errors
/// `NotFound` if the invitation is not this person's or not good, `Conflict` if the person is a member of a body.
pub async fn join(db: &DatabaseConnection, who: &SignedIn, token: &str, now: DateTime<Utc>) -> Done<Joined> {
    let invited = invitations::find(db, token, now).await?.ok_or(Failure::NotFound)?;
    let Some(person) = invited.person.clone().filter(|person| person.id == who.person_id) else { return Err(Failure::NotFound) };
    if invited.member {
        return Err(Failure::Conflict);
    }
    let transaction = begin(db).await?;
    use_up(&transaction, token, now).await?;
    if sessions::member(&transaction, person.id).await?.is_some() {
        return Err(Failure::Conflict);
    }
    sessions::end(&transaction, person.id, who.session_id, now).await?;
    let joined = join_body(&transaction, &invited, &person, now).await?;
    transaction.commit().await?;
    Ok(joined)
}

/// Marks the invitation as used, in one statement: of two, one gets on.
async fn use_up(db: &impl ConnectionTrait, token: &str, now: DateTime<Utc>) -> Done<()> {
    let used = invitation::Entity::update_many()
        .col_expr(invitation::Column::UsedAt, Expr::value(now))
        .filter(invitation::Column::TokenHash.eq(secrets::token_hash(token)))
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null());
    if used.exec(db).await?.rows_affected == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

async fn join_body(db: &impl ConnectionTrait, invited: &Invited, person: &person::Model, now: DateTime<Utc>) -> Done<Joined> {
    let row = membership::ActiveModel {
        id: NotSet,
        person_id: Set(person.id),
        body_kind: Set(invited.body.kind.code().to_string()),
        body_id: Set(invited.body.id),
        role: Set(invited.role.code().to_string()),
        since: Set(now.date_naive()),
        until: Set(None),
    };
    let row = row.insert(db).await?;
    let must_set_up = needs_second_factor(invited.role) && !person.totp_confirmed;
    let token = sessions::begin(db, person.id, if must_set_up { Stage::Password } else { Stage::Full }, now).await?;
    let who = sessions::signed_in(db, person, 0).await?;
    let withheld = json!({ "membership": row.id, "role": invited.role.code(), "invitation": invited.invitation.id });
    let happening =
        Happening { public: false, subject: ("membership", Some(row.id)), withheld: Some(withheld), ..noted(&who, "member-joined") };
    History::write_one(db, happening).await?;
    Ok(Joined { token, must_set_up })
}
