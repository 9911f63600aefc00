//! What is kept of a hiding, sealed, beside its row.

use answerable_store::db::codes::SealedKind;
use answerable_store::db::entities::{hidden_words, hiding};
use answerable_store::failure::Done;
use answerable_store::hidden::sealed;
use sea_orm::{ActiveModelTrait, ConnectionTrait, NotSet, Set};

/// Seals something of a hiding (`kind`) in `hidden_words`, with the mark by which it can be found.
pub(super) async fn keep(tx: &impl ConnectionTrait, row: &hiding::Model, kind: SealedKind, bytes: &[u8], mark: Option<String>) -> Done<()> {
    let kept = hidden_words::ActiveModel {
        id: NotSet,
        hiding_id: Set(row.id),
        kind: Set(kind.into()),
        sealed: Set(sealed(&row.reference, bytes)),
        mark: Set(mark),
    };
    kept.insert(tx).await?;
    Ok(())
}
