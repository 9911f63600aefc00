//! Writing the plan of a hiding into the rows.

use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::entities::{hiding, hiding_piece};
use answerable_store::failure::Done;
use answerable_store::hidden::plan::search_anew;
use answerable_store::hidden::planned::Plan;
use answerable_store::hidden::rows::change;
use sea_orm::{ActiveModelTrait, ConnectionTrait, NotSet, Set};

/// Carries out the plan of a hiding: puts the stones in, and notes each value that changed as a piece of the hiding.
#[boxed]
pub async fn apply(tx: &impl ConnectionTrait, hiding: hiding::Key, plan: &Plan) -> Done<()> {
    for (at, edit) in &plan.edits {
        let piece = hiding_piece::ActiveModel {
            id: NotSet,
            hiding_id: Set(hiding),
            table_name: Set(at.table.to_string()),
            row_id: Set(at.row),
            column_name: Set(at.column.to_string()),
            record_kind: Set(edit.record.map(|(kind, _)| Coded(kind))),
            record_id: Set(edit.record.map(|(_, id)| id)),
            within_id: Set(edit.record.map(|_| edit.within)),
            open: Set(false),
            form: Set(None),
        };
        change(tx, piece.insert(tx).await?, edit.now.clone()).await?;
    }
    for recommendation in &plan.searched {
        search_anew(tx, *recommendation).await?;
    }
    Ok(())
}
