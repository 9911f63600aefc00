//! Showing hidden words again, exactly as they were.

use super::files::put_back;
use super::{confirmed, refused};
use crate::evidence::Files;
use answerable_domain::model::HidingStage;
use answerable_store::db::Coded;
use answerable_store::db::entities::{event, hidden_words, hiding, hiding_piece, recommendation, recommendation_text};
use answerable_store::db::history::{Happening, History, RecordKind, touching};
use answerable_store::failure::{Done, Failure};
use answerable_store::hidden::cut::back;
use answerable_store::hidden::fields::Shape;
use answerable_store::hidden::plan::search_anew;
use answerable_store::hidden::planned::apart;
use answerable_store::hidden::rows::{change, is_json, marked, value_at};
use answerable_store::hidden::{kept, rename};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, NotSet, QueryFilter, QueryOrder, Set};

/// Shows the words of a hiding again: puts them back, deletes the sealed copies, and notes an event like `event` for the records of
/// each place apart.
///
/// # Errors
/// `Conflict` if the words are destroyed already.
pub(super) async fn show_again(
    tx: &impl ConnectionTrait,
    row: &hiding::Model,
    files: &Files,
    event: &Happening,
    today: NaiveDate,
    history: &mut History,
) -> Done<()> {
    let kept = kept(tx, row).await?.ok_or(Failure::Conflict)?;
    put_back(tx, files, row).await?;
    confirmed::put_back(tx, row).await?;
    let pieces = hiding_piece::Entity::find()
        .filter(hiding_piece::Column::HidingId.eq(row.id))
        .order_by_asc(hiding_piece::Column::Id)
        .all(tx)
        .await?;
    let told: Vec<event::Key> =
        pieces.iter().filter(|piece| piece.table_name == "event").map(|piece| event::Key::new(piece.row_id)).collect();
    let others = touching(tx, &told, row.id).await?.into_iter().chain([row.id]);
    let mut records: Vec<(i64, (RecordKind, i64))> = others.map(|id| (row.record_id, (RecordKind::Hiding, id.number()))).collect();
    let mut searched = Vec::new();
    for piece in pieces {
        let record = piece.record_kind.map(|kind| kind.0).zip(piece.record_id);
        records.extend(record.map(|record| (piece.within_id.unwrap_or(row.record_id), record)));
        let (table, id, column) = (piece.table_name.clone(), piece.row_id, piece.column_name.clone());
        let whole = kept.values.iter().find(|own| own.table == table && own.row == id && own.column == column);
        let before = match whole {
            Some(own) => own.before.clone(),
            None => {
                // A working copy may have been deleted meanwhile.
                let Some(stands) = value_at(tx, &table, id, &column).await? else { continue };
                let stood = back(&stands, is_json(&table, &column), &row.reference, &kept.words);
                Some(if table == "event" { rename::back(&stood, &kept.renamed) } else { stood })
            }
        };
        if value_at(tx, &table, id, "id").await?.is_none() {
            continue;
        }
        if table == "recommendation_text" {
            searched.extend(
                recommendation_text::Entity::find_by_id(recommendation_text::Key::new(id))
                    .one(tx)
                    .await?
                    .map(|text| text.recommendation_id),
            );
        }
        change(tx, piece, before).await?;
    }
    // Texts that were published or drafted since, from texts in which the stones were.
    for (found, within) in marked(tx, &row.reference).await? {
        let before = back(&found.value, matches!(found.shape, Shape::Words | Shape::Json), &row.reference, &kept.words);
        if found.at.table == "recommendation_text" {
            searched.extend(within.map(recommendation::Key::new));
        }
        records.extend(found.record.map(|record| (within.unwrap_or(row.record_id), record)));
        let piece = hiding_piece::ActiveModel {
            id: NotSet,
            hiding_id: Set(row.id),
            table_name: Set(found.at.table.to_string()),
            row_id: Set(found.at.row),
            column_name: Set(found.at.column.to_string()),
            record_kind: Set(found.record.map(|(kind, _)| Coded(kind))),
            record_id: Set(found.record.map(|(_, id)| id)),
            within_id: Set(found.record.and(within)),
            open: Set(false),
            form: Set(None),
        };
        change(tx, piece.insert(tx).await?, Some(before)).await?;
    }
    searched.sort_unstable();
    searched.dedup();
    for recommendation in searched {
        search_anew(tx, recommendation).await?;
    }
    hidden_words::Entity::delete_many().filter(hidden_words::Column::HidingId.eq(row.id)).exec(tx).await?;
    let mut model = row.clone().into_active_model();
    model.stage = Set(HidingStage::ShownAgain.into());
    model.shown_again_on = Set(Some(today));
    model.destroy_after = Set(None);
    model.refused = Set(refused::noted(row, &kept)?);
    model.version = Set(row.version + 1);
    model.update(tx).await?;
    for records in apart(row.record_id, records.into_iter()) {
        history.note(Happening { records, ..event.clone() });
    }
    Ok(())
}
