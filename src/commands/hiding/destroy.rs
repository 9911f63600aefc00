//! Hidden words are destroyed: the sealed words go, and so do the salts under which earlier digests cover them, so that nobody who
//! holds the database can find the words by guessing. The chain still verifies: of a link without its salt the hash of its withheld
//! part is kept.

use answerable_store::db::entities::{event, hidden_words, hiding, hiding_piece, history_link, history_record};
use answerable_store::db::history::{RecordKind, digest_under, release};
use answerable_store::failure::Done;
use answerable_store::hidden::rows::change;
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, NotSet, QueryFilter, Set};
use std::collections::{BTreeMap, BTreeSet};

/// Destroys the words of a hiding. Answers the records that the event must record again, because the links that recorded them last lose
/// their salt: only those that still are as they were recorded, so that no change behind the program's back becomes valid by this.
pub(super) async fn destroy(tx: &impl ConnectionTrait, row: &hiding::Model, today: NaiveDate) -> Done<Vec<(RecordKind, i64)>> {
    hidden_words::Entity::delete_many().filter(hidden_words::Column::HidingId.eq(row.id)).exec(tx).await?;
    let pieces = hiding_piece::Entity::find().filter(hiding_piece::Column::HidingId.eq(row.id)).all(tx).await?;
    let hidden: BTreeSet<(RecordKind, i64)> =
        pieces.iter().filter_map(|piece| piece.record_kind.map(|kind| kind.0).zip(piece.record_id)).collect();
    let mut anew = vec![(RecordKind::Hiding, row.id.number())];
    let before = told(tx, &hidden, row).await?;
    for link in history_link::Entity::find().filter(history_link::Column::EventId.is_in(before.iter().copied())).all(tx).await? {
        if link.salt.is_empty() {
            continue;
        }
        let recorded = history_record::Entity::find().filter(history_record::Column::EventId.eq(link.event_id)).all(tx).await?;
        anew.extend(still_right(tx, &recorded, &link).await?);
        let Some(about) = event::Entity::find_by_id(link.event_id).one(tx).await? else { continue };
        let withheld = release(tx, &about, &link).await?;
        for (column, value) in [("withheld", Some(withheld)), ("salt", Some(String::new()))] {
            let piece = hiding_piece::ActiveModel {
                id: NotSet,
                hiding_id: Set(row.id),
                table_name: Set("history_link".to_string()),
                row_id: Set(link.event_id.number()),
                column_name: Set(column.to_string()),
                record_kind: Set(None),
                record_id: Set(None),
                within_id: Set(None),
                open: Set(false),
                form: Set(None),
            };
            change(tx, piece.insert(tx).await?, value).await?;
        }
    }
    let mut model = row.clone().into_active_model();
    model.destroyed_on = Set(Some(today));
    model.version = Set(row.version + 1);
    model.update(tx).await?;
    Ok(anew)
}

/// The events before the hiding that recorded a hidden record, and those in which its words stood.
async fn told(tx: &impl ConnectionTrait, hidden: &BTreeSet<(RecordKind, i64)>, row: &hiding::Model) -> Done<BTreeSet<event::Key>> {
    let own = history_record::Entity::find()
        .filter(history_record::Column::Kind.eq(RecordKind::Hiding.code()))
        .filter(history_record::Column::RecordId.eq(row.id))
        .all(tx)
        .await?;
    let first = own.iter().map(|record| record.event_id).min().unwrap_or(event::Key::NONE);
    let mut of = Condition::any();
    for (kind, id) in hidden {
        let own = Condition::all().add(history_record::Column::Kind.eq(kind.code())).add(history_record::Column::RecordId.eq(*id));
        of = of.add(own);
    }
    if hidden.is_empty() {
        return Ok(BTreeSet::new());
    }
    let records = history_record::Entity::find().filter(of).filter(history_record::Column::EventId.lt(first)).all(tx).await?;
    Ok(records.into_iter().map(|record| record.event_id).collect())
}

/// The records whose newest digest is in this link, and that still are as it says.
async fn still_right(
    tx: &impl ConnectionTrait,
    recorded: &[history_record::Model],
    link: &history_link::Model,
) -> Done<Vec<(RecordKind, i64)>> {
    let mut by_kind: BTreeMap<RecordKind, Vec<&history_record::Model>> = BTreeMap::new();
    for record in recorded {
        // A kind that the list does not have must not keep dangerous words from being destroyed. Such a record is not recorded again, so `verify`
        // names it, as it did before.
        if let Some(kind) = RecordKind::from_code(&record.kind) {
            by_kind.entry(kind).or_default().push(record);
        }
    }
    let mut right = Vec::new();
    for (kind, records) in by_kind {
        for some in records.chunks(2_000) {
            let ids: Vec<i64> = some.iter().map(|record| record.record_id).collect();
            let newer: BTreeSet<i64> = history_record::Entity::find()
                .filter(history_record::Column::Kind.eq(kind.code()))
                .filter(history_record::Column::RecordId.is_in(ids.iter().copied()))
                .filter(history_record::Column::EventId.gt(link.event_id))
                .all(tx)
                .await?
                .into_iter()
                .map(|record| record.record_id)
                .collect();
            let values = kind.read(tx, &ids).await?;
            let same = some
                .iter()
                .filter(|record| !newer.contains(&record.record_id))
                .filter(|record| values.get(&record.record_id).is_some_and(|value| digest_under(&link.salt, value) == record.digest));
            right.extend(same.map(|record| (kind, record.record_id)));
        }
    }
    Ok(right)
}
