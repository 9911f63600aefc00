//! The asker answers a moderator's question, once for each question, so that nobody can fill the page.

use super::{Done, Failure, LONGEST_TEXT, write_message};
use answerable_domain::form::Form;
use answerable_domain::model::{Lang, RegistrationStage};
use answerable_domain::typed;
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::registration;
use answerable_store::db::registrations::registration_of;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};

/// Keeps the asker's answer to a moderator's question.
///
/// # Errors
/// `NotFound` for an unknown address, `Conflict` if nothing is asked (any more), `Invalid` at the field.
#[boxed]
pub async fn answer(db: &DatabaseConnection, token: &str, form: &Form, lang: Lang, now: DateTime<Utc>) -> Done<()> {
    let row = registration_of(db, token).await?.ok_or(Failure::NotFound)?;
    let body = typed::needed("answer", form.value("answer"), LONGEST_TEXT, "register-answer-missing")?;
    let tx = begin(db).await?;
    let answered = registration::Entity::update_many()
        .col_expr(registration::Column::Stage, Expr::value(RegistrationStage::Waiting.code()))
        .col_expr(registration::Column::WaitsSince, Expr::value(now.date_naive()))
        .col_expr(registration::Column::Version, Expr::col(registration::Column::Version).add(1))
        .filter(registration::Column::Id.eq(row.id))
        .filter(registration::Column::Stage.eq(RegistrationStage::Asked.code()));
    if answered.exec(&tx).await?.rows_affected != 1 {
        return Err(Failure::Conflict);
    }
    write_message(&tx, row.id, false, lang.tag(), body, now.date_naive()).await?;
    tx.commit().await?;
    Ok(())
}
