//! Finds what is published and has no public form. Such a record was put into the database behind the program's back, since every command
//! that publishes a record names it in an event that the log lists. The list is empty as long as nobody does that; so it gives nothing
//! away.

use super::FORMS;
use super::form::{Form, PUBLIC_OFFICES};
use crate::db::codes::RecordKind;
use crate::db::entities::{membership, public_record};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashSet;

/// How many records of each kind are published without a public form; kinds without such records are left out.
///
/// # Errors
/// If the database cannot be read.
pub async fn unbound(db: &impl ConnectionTrait) -> Result<Vec<(RecordKind, Vec<i64>)>, DbErr> {
    let mut found = Vec::new();
    for form in FORMS {
        let bound: HashSet<i64> = public_record::Entity::find()
            .select_only()
            .column(public_record::Column::RecordId)
            .filter(public_record::Column::Kind.eq(form.kind.code()))
            .into_tuple()
            .all(db)
            .await?
            .into_iter()
            .collect();
        let left: Vec<i64> = public(db, form).await?.into_iter().filter(|id| !bound.contains(id)).collect();
        if !left.is_empty() {
            found.push((form.kind, left));
        }
    }
    Ok(found)
}

/// The keys of the records of a kind that everybody sees.
async fn public(db: &impl ConnectionTrait, form: &Form) -> Result<Vec<i64>, DbErr> {
    if form.kind != RecordKind::Membership {
        return form.kind.published(db).await;
    }
    let offices = membership::Entity::find().select_only().column(membership::Column::Id);
    offices.filter(membership::Column::BodyKind.is_in(PUBLIC_OFFICES)).into_tuple().all(db).await
}
