//! Forms that wait for a second person: held as they were sent, and sent again by a colleague who has looked at them.

use super::people::names;
use super::store::{self, Subject};
use crate::noted;
use answerable_domain::doubts::{Confirmed, Doubt};
use answerable_domain::form::Form;
use answerable_domain::model::{EventKind, SignedIn};
use answerable_domain::rules::signs::signs;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::held_form;
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::failure::{Done, Failure};
use answerable_store::guarded::{Text, Waiting};
use answerable_store::secrets::{random_hex, token_hash};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QueryOrder, QuerySelect, Set,
    SqlErr,
};
use serde_json::json;
use std::collections::HashSet;

/// A form that is held for a second person, as the body's people see it.
#[derive(Clone, Debug)]
pub struct Held {
    pub token: String,
    /// The address that it was sent to, with its language.
    pub path: String,
    pub form: Form,
    pub texts: Vec<Text>,
    pub doubts: Vec<Doubt>,
    pub asked_by: String,
    pub asked_on: NaiveDate,
    /// Whether the reader wrote it: then they cannot be the second person.
    pub own: bool,
}

/// Holds a form that was sent to an address, for a second person of the same body.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn hold(db: &DatabaseConnection, who: &SignedIn, path: &str, form: &Form, waiting: &Waiting, now: DateTime<Utc>) -> Done<()> {
    let body = who.member.as_ref().map(|member| &member.body).ok_or(Failure::Forbidden)?;
    let pairs = form.pairs().filter(|(name, _)| !matches!(*name, "confirm" | "guard_reason" | "second"));
    let pairs: Vec<(String, String)> = pairs.map(|(name, value)| (name.to_string(), value.to_string())).collect();
    let once = token_hash(&json!([body.kind.code(), body.id, who.person_key(), path, pairs, waiting.texts]).to_string());
    let tx = begin(db).await?;
    let there = held_form::Entity::find().filter(held_form::Column::Digest.eq(once.as_str())).lock_exclusive().one(&tx).await?;
    if let Some(row) = there {
        // The same form waits already: only the reasons are replaced.
        store::keep(
            &tx,
            who.person_key(),
            Subject { kind: GuardSubject::HeldForm, id: row.id.number() },
            &waiting.confirmed,
            now.date_naive(),
        )
        .await?;
        tx.commit().await?;
        return Ok(());
    }
    let row = held_form::ActiveModel {
        id: NotSet,
        token: Set(random_hex(16)),
        body_kind: Set(body.kind.into()),
        body_id: Set(body.id.unwrap_or_default()),
        path: Set(path.to_string()),
        form: Set(pairs.into()),
        texts: Set(waiting.texts.clone().into()),
        asked_by_id: Set(who.person_key()),
        asked_on: Set(now.date_naive()),
        digest: Set(Some(once)),
    };
    let row = match row.insert(&tx).await {
        Ok(row) => row,
        // The same form was sent twice at once: the other one is held.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            tx.rollback().await?;
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    store::keep(&tx, who.person_key(), Subject { kind: GuardSubject::HeldForm, id: row.id.number() }, &waiting.confirmed, now.date_naive())
        .await?;
    History::write_one(
        &tx,
        Happening { public: false, subject: (SubjectKind::HeldForm, Some(row.id.number())), ..noted(who, EventKind::FormHeld) },
        now,
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// The held form of the person's own body with this token, locked until the transaction ends.
pub(super) async fn of_body(tx: &impl ConnectionTrait, who: &SignedIn, token: &str) -> Done<Option<held_form::Model>> {
    let body = who.member.as_ref().map(|member| &member.body).ok_or(Failure::Forbidden)?;
    Ok(held_form::Entity::find()
        .filter(held_form::Column::Token.eq(token))
        .filter(held_form::Column::BodyKind.eq(body.kind.code()))
        .filter(held_form::Column::BodyId.eq(body.id.unwrap_or_default()))
        .lock_exclusive()
        .one(tx)
        .await?)
}

/// All held forms of the person's own body, the oldest first.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn all(db: &impl ConnectionTrait, who: &SignedIn) -> Done<Vec<Held>> {
    let body = who.member.as_ref().map(|member| &member.body).ok_or(Failure::Forbidden)?;
    let rows = held_form::Entity::find()
        .filter(held_form::Column::BodyKind.eq(body.kind.code()))
        .filter(held_form::Column::BodyId.eq(body.id.unwrap_or_default()))
        .order_by_asc(held_form::Column::Id)
        .all(db)
        .await?;
    let names = names(db, rows.iter().map(|row| row.asked_by_id)).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let by = names.get(&row.asked_by_id).cloned().unwrap_or_default();
        let texts = row.texts.0;
        let stored = store::of(db, GuardSubject::HeldForm, row.id.number()).await?;
        let found = signs(texts.iter().map(|own| (own.field.as_str(), own.text.as_str())), &[]);
        let mut met = HashSet::new();
        let doubts = found.iter().filter_map(|sign| {
            let own = texts.iter().find(|own| own.field == sign.field)?;
            let mut doubt = Doubt::of_text(sign, &own.text, own.label.clone());
            let digest = store::digest(&doubt.key);
            let confirmed = stored.iter().find(|row| row.digest == digest);
            doubt.confirmed = confirmed.map(|row| Confirmed { by: by.clone(), reason: row.reason.clone() });
            met.insert(doubt.key.clone()).then_some(doubt)
        });
        let doubts = doubts.collect();
        all.push(Held {
            token: row.token,
            path: row.path,
            form: Form::new(row.form.0),
            texts,
            doubts,
            asked_by: by,
            asked_on: row.asked_on,
            own: row.asked_by_id == who.person_key(),
        });
    }
    Ok(all)
}

/// Throws a held form away: nothing of it becomes public.
///
/// # Errors
/// `NotFound` if the body has no such form.
#[boxed]
pub async fn discard(db: &DatabaseConnection, who: &SignedIn, token: &str, now: DateTime<Utc>) -> Done<()> {
    let tx = begin(db).await?;
    let row = of_body(&tx, who, token).await?.ok_or(Failure::NotFound)?;
    store::forget(&tx, GuardSubject::HeldForm, row.id.number()).await?;
    held_form::Entity::delete_by_id(row.id).exec(&tx).await?;
    History::write_one(
        &tx,
        Happening { public: false, subject: (SubjectKind::HeldForm, Some(row.id.number())), ..noted(who, EventKind::FormDiscarded) },
        now,
    )
    .await?;
    tx.commit().await?;
    Ok(())
}
