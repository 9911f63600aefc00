//! Seals with the newest key what earlier versions left in the clear in the database, and what earlier keys sealed. Runs at each start,
//! and mostly finds nothing to do.

use answerable_store::accounts::{recovery, totp};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{installation_secret, outbox, person};
use answerable_store::keys::is_sealed;
use answerable_store::keys::ours;
use answerable_store::mail;
use anyhow::Context;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, Set};

/// Seals everything that is in the clear or under an earlier key, in one transaction. The keys must be installed.
///
/// # Errors
/// If a sealed value cannot be opened, or the database fails.
#[boxed]
pub async fn adopt(db: &DatabaseConnection) -> anyhow::Result<()> {
    let keys = ours();
    let tx = begin(db).await?;
    let people = person::Entity::find().filter(person::Column::TotpSecret.is_not_null()).all(&tx).await?;
    for person in people.into_iter().filter(|person| person.totp_secret.as_deref().is_some_and(|kept| !keys.is_fresh(kept))) {
        let secret = totp::secret_of(&person).with_context(|| format!("the second factor of person {}", person.id))?;
        let sealed = secret.map(|secret| totp::sealed(&secret, person.id));
        person::ActiveModel { id: Set(person.id), totp_secret: Set(sealed), ..Default::default() }.update(&tx).await?;
    }
    // A second factor that waited to be confirmed has to be set up again.
    let pending = person::Entity::update_many()
        .col_expr(person::Column::TotpPending, Expr::value(None::<String>))
        .filter(person::Column::TotpPending.is_not_null());
    pending.exec(&tx).await?;
    let waiting = outbox::Entity::find().filter(outbox::Column::SentAt.is_null()).all(&tx).await?;
    for letter in waiting.into_iter().filter(|letter| !keys.is_fresh(&letter.body_text)) {
        let letter = mail::sealed(letter).context("a letter that waits")?;
        let changed = outbox::ActiveModel {
            id: Set(letter.id),
            subject: Set(letter.subject),
            body_text: Set(letter.body_text),
            body_html: Set(letter.body_html),
            ..Default::default()
        };
        changed.update(&tx).await?;
    }
    let earlier = installation_secret::Entity::find().filter(installation_secret::Column::Name.eq(recovery::BEFORE)).one(&tx).await?;
    if let Some(row) = earlier.filter(|row| !keys.is_fresh(&row.value)) {
        let value = match is_sealed(&row.value) {
            true => keys.open_text(recovery::PURPOSE, &row.value, recovery::BEFORE).context("the key of earlier recovery codes")?,
            false => row.value,
        };
        let sealed = keys.seal(recovery::PURPOSE, value.as_bytes(), recovery::BEFORE);
        installation_secret::ActiveModel { id: Set(row.id), value: Set(sealed), ..Default::default() }.update(&tx).await?;
    }
    tx.commit().await?;
    Ok(())
}
