//! The guard's confirmations of words that are hidden now: their reasons may repeat the words, and their digests can be guessed. So
//! they are sealed along with the words.

use super::kept::keep;
use answerable_store::db::codes::{GuardSubject, SealedKind};
use answerable_store::db::entities::{guard_confirmation, hiding};
use answerable_store::failure::Done;
use answerable_store::hidden::planned::Plan;
use answerable_store::hidden::unsealed;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, NotSet, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

/// Seals the confirmations of the rows and records that change, and deletes them from their table.
pub(super) async fn take_in(tx: &impl ConnectionTrait, row: &hiding::Model, plan: &Plan) -> Done<()> {
    let mut subjects: BTreeMap<GuardSubject, BTreeSet<i64>> = BTreeMap::new();
    for (at, edit) in &plan.edits {
        // The guard asks about some tables and records alone.
        let record = edit.record.map(|(kind, id)| (kind.code(), id));
        for (kind, id) in [Some((at.table, at.row)), record].into_iter().flatten() {
            if let Some(kind) = GuardSubject::from_code(kind) {
                subjects.entry(kind).or_default().insert(id);
            }
        }
    }
    let mut found = Vec::new();
    for (kind, ids) in subjects {
        let of = guard_confirmation::Entity::find()
            .filter(guard_confirmation::Column::SubjectKind.eq(kind.code()))
            .filter(guard_confirmation::Column::SubjectId.is_in(ids));
        found.extend(of.all(tx).await?);
    }
    if found.is_empty() {
        return Ok(());
    }
    guard_confirmation::Entity::delete_many().filter(guard_confirmation::Column::Id.is_in(found.iter().map(|own| own.id))).exec(tx).await?;
    keep(tx, row, SealedKind::Confirmed, &serde_json::to_vec(&found).map_err(anyhow::Error::from)?, None).await
}

/// Puts the sealed confirmations of a hiding back into their table.
pub(super) async fn put_back(tx: &impl ConnectionTrait, row: &hiding::Model) -> Done<()> {
    let Some(bytes) = unsealed(tx, row, SealedKind::Confirmed).await? else { return Ok(()) };
    let found: Vec<guard_confirmation::Model> = serde_json::from_slice(&bytes).map_err(anyhow::Error::from)?;
    for own in found {
        let there = guard_confirmation::Entity::find()
            .filter(guard_confirmation::Column::SubjectKind.eq(own.subject_kind))
            .filter(guard_confirmation::Column::SubjectId.eq(own.subject_id))
            .filter(guard_confirmation::Column::Digest.eq(own.digest.as_str()))
            .filter(guard_confirmation::Column::PersonId.eq(own.person_id))
            .one(tx)
            .await?;
        if there.is_none() {
            let mut model = own.into_active_model().reset_all();
            model.id = NotSet;
            model.insert(tx).await?;
        }
    }
    Ok(())
}
