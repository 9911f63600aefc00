//! Binds records to the log: a public event lists the records that it made or changed, each with the digest of what everybody sees of it
//! from then on. That form is a JSON object (RFC 8785) of `kind`, `place` (its address), `closing`, `record` and `salt`. The salt is
//! random and new each time: once a text is hidden and its row rewritten, nobody can find out by guessing what the earlier digest was
//! made of.

use super::form::{Form, NamedInForm, form_of, key_column, key_part};
use super::names::{Names, Of};
use crate::boxed;
use crate::db::batch::insert_all;
use crate::db::canonical::{canonical, sha256};
use crate::db::codes::RecordKind;
use crate::db::entities::{log_head, public_record};
use crate::secrets::random_hex;
use answerable_domain::rules::stone;
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The public address of a record, and the digest of what everybody finds there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    pub place: String,
    pub digest: String,
}

/// The public address of a record, without `.json`.
pub fn place_of(kind: RecordKind, name: &str) -> String {
    format!("/records/{}/{name}", kind.code())
}

/// The number of the closing to which an event of today belongs. Remembers that this closing has begun. The caller holds the chain's end.
/// An event of yesterday that had to wait for its turn until after midnight goes with those of the new day, once it has any.
pub(in crate::db) async fn numbered(db: &impl ConnectionTrait, today: NaiveDate) -> Result<i64, DbErr> {
    let head = head(db).await?;
    let closing = match head.opened_on {
        Some(day) if today <= day => return Ok(head.closing),
        None => head.closing,
        // The events of an earlier day have that closing to themselves, whether it is closed already or not.
        Some(_) => head.closing + 1,
    };
    move_head(db, closing, Some(today)).await?;
    Ok(closing)
}

/// The row of the closing that is open.
pub(in crate::db) async fn head(db: &impl ConnectionTrait) -> Result<log_head::Model, DbErr> {
    let head = log_head::Entity::find().order_by_asc(log_head::Column::Id).one(db).await?;
    head.ok_or_else(|| DbErr::Custom("the public log has no head: run «answerable migrate»".to_string()))
}

pub(super) async fn move_head(db: &impl ConnectionTrait, closing: i64, opened_on: Option<NaiveDate>) -> Result<(), DbErr> {
    let update = log_head::Entity::update_many()
        .col_expr(log_head::Column::Closing, Expr::value(closing))
        .col_expr(log_head::Column::OpenedOn, Expr::value(opened_on));
    update.exec(db).await.map(|_| ())
}

/// Makes new public forms of some records, as they are now, each under a new salt.
#[boxed]
pub(in crate::db) async fn bind(
    db: &impl ConnectionTrait,
    records: &[(RecordKind, i64)],
    closing: i64,
) -> Result<HashMap<(RecordKind, i64), Bound>, DbErr> {
    let mut bound = HashMap::new();
    for of_kind in records.chunk_by(|(left, _), (right, _)| left == right) {
        let Some(form) = of_kind.first().and_then(|(kind, _)| form_of(*kind)) else { continue };
        let ids: Vec<i64> = of_kind.iter().map(|(_, id)| *id).collect();
        // First the names in addresses: some forms name other records of the same kind.
        for ids in ids.chunks(super::AT_ONCE) {
            name(db, form, ids, closing).await?;
        }
        for ids in ids.chunks(super::AT_ONCE) {
            for (id, (place, bytes)) in forms(db, form.kind, ids).await? {
                bound.insert((form.kind, id), Bound { place, digest: sha256(&[&bytes]) });
            }
        }
    }
    Ok(bound)
}

/// Gives each of some records a public address, which it keeps, and a new salt.
async fn name(db: &impl ConnectionTrait, form: &Form, ids: &[i64], closing: i64) -> Result<(), DbErr> {
    let kept = kept(db, form.kind, ids).await?;
    let mut called: BTreeMap<i64, String> = BTreeMap::new();
    for (id, (called_by, _)) in seen(db, form, ids).await? {
        let kept = kept.get(&id).map(|row| row.name.clone());
        called.insert(id, kept.or(called_by).unwrap_or_else(|| random_hex(10)));
    }
    if !kept.is_empty() {
        let before = public_record::Entity::delete_many()
            .filter(public_record::Column::Kind.eq(form.kind.code()))
            .filter(public_record::Column::RecordId.is_in(kept.into_keys()));
        before.exec(db).await?;
    }
    let kind = form.kind.into();
    let row =
        |(record_id, name)| public_record::Model { id: public_record::Key::NONE, kind, record_id, name, salt: random_hex(16), closing };
    insert_all::<public_record::Entity>(db, called.into_iter().map(row).collect()).await
}

/// The address and the public form, to the byte, of some records as they are now; records without a public form are left out.
#[boxed]
pub(in crate::db) async fn forms(
    db: &impl ConnectionTrait,
    kind: RecordKind,
    ids: &[i64],
) -> Result<BTreeMap<i64, (String, Vec<u8>)>, DbErr> {
    let Some(form) = form_of(kind) else { return Ok(BTreeMap::new()) };
    let kept = kept(db, kind, ids).await?;
    let known: Vec<i64> = kept.keys().copied().collect();
    let seen = seen(db, form, &known).await?;
    let form = |(id, (_, record))| {
        let row = kept.get(&id)?;
        Some((id, (place_of(kind, &row.name), written(kind, row, record))))
    };
    Ok(seen.into_iter().filter_map(form).collect())
}

/// What is served at a record's public address, found by its kind and the last part of the address: what a reader sees now.
///
/// # Errors
/// If the database cannot be read.
pub async fn served(db: &impl ConnectionTrait, kind: &str, name: &str) -> Result<Option<Vec<u8>>, DbErr> {
    let Some(kind) = RecordKind::from_code(kind) else { return Ok(None) };
    let asked =
        public_record::Entity::find().filter(public_record::Column::Kind.eq(kind.code())).filter(public_record::Column::Name.eq(name));
    let Some(row) = asked.one(db).await? else { return Ok(None) };
    Ok(forms(db, kind, &[row.record_id]).await?.remove(&row.record_id).map(|(_, bytes)| bytes))
}

async fn kept(db: &impl ConnectionTrait, kind: RecordKind, ids: &[i64]) -> Result<HashMap<i64, public_record::Model>, DbErr> {
    let rows = public_record::Entity::find()
        .filter(public_record::Column::Kind.eq(kind.code()))
        .filter(public_record::Column::RecordId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.record_id, row)).collect())
}

/// The whole public form of a record, in the bytes that are served and digested.
fn written(kind: RecordKind, row: &public_record::Model, record: Value) -> Vec<u8> {
    canonical(&json!({
        "closing": row.closing,
        "kind": kind.code(),
        "place": place_of(kind, &row.name),
        "record": record,
        "salt": row.salt,
    }))
}

/// The public part of some records, each with the name from which its address is made.
async fn seen(db: &impl ConnectionTrait, form: &Form, ids: &[i64]) -> Result<BTreeMap<i64, (Option<String>, Value)>, DbErr> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut read = form.kind.read(db, ids).await?;
    read.retain(|_, value| form.shows(value));
    let mut wanted: BTreeMap<Of, BTreeSet<i64>> = BTreeMap::new();
    for value in read.values() {
        shown(form, value, &mut |of, id| {
            wanted.entry(of).or_default().insert(id);
            None
        });
    }
    let names = Names::of(db, &wanted).await?;
    let mut found = BTreeMap::new();
    for (id, value) in read {
        let record = shown(form, &value, &mut |of, id| names.get(of, id).map(str::to_string));
        let name = match form.named {
            NamedInForm::By(column) => value.get("row").and_then(|row| row.get(column)?.as_str()).map(str::to_string),
            NamedInForm::Cited => match (record.get("document").and_then(Value::as_str), record.get("paragraph").and_then(Value::as_str)) {
                (Some(document), Some(paragraph)) => Some(format!("{document}/{paragraph}")),
                _ => None,
            },
            NamedInForm::Random => None,
        };
        found.insert(id, (name, record));
    }
    Ok(found)
}

/// The public part of one record, with names in the place of keys.
fn shown(form: &Form, value: &Value, name: &mut impl FnMut(Of, i64) -> Option<String>) -> Value {
    let mut record = columns(form.row, value.get("row").unwrap_or(&Value::Null), name);
    for (part, wanted) in form.parts {
        let Some(rows) = value.get(*part).and_then(Value::as_array) else { continue };
        let rows: Vec<Value> = match key_part(part).filter(|_| wanted.is_empty()) {
            Some(of) => rows.iter().map(|row| link(row, of, name)).collect(),
            None => rows.iter().map(|row| Value::Object(columns(wanted, row, name))).collect(),
        };
        record.insert((*part).to_string(), Value::Array(rows));
    }
    Value::Object(record)
}

/// The public columns of a row, with names in the place of keys.
fn columns(wanted: &[&str], row: &Value, name: &mut impl FnMut(Of, i64) -> Option<String>) -> Map<String, Value> {
    let mut found = Map::new();
    for column in wanted {
        let Some(value) = row.get(*column).filter(|value| !value.is_null()) else { continue };
        if let Some((called, of)) = key_column(column) {
            if let Some(known) = value.as_i64().and_then(|id| name(of, id)) {
                found.insert(called.to_string(), Value::String(known));
            }
        } else {
            let called = if *column == "file_hash" { "sha256" } else { column };
            found.insert(called.to_string(), without_references(value));
        }
    }
    found
}

/// A value with its stones (marks in the place of hidden words) reduced to day and ground. The references in stones are removed: they
/// would tell which places were hidden together, and so that one author wrote them.
fn without_references(value: &Value) -> Value {
    match value {
        Value::String(text) if stone::has(text) => Value::String(stone::replaced(text, |stone| match stone {
            Some(stone) => format!("[hidden; {}; {}]", stone.hidden_on, stone.ground.code()),
            None => "[hidden]".to_string(),
        })),
        Value::Array(items) => items.iter().map(without_references).collect(),
        Value::Object(members) => members.iter().map(|(name, member)| (name.clone(), without_references(member))).collect(),
        _ => value.clone(),
    }
}

/// A link of a part, with a name in the place of its key: alone, or with the days between which it holds.
fn link(row: &Value, of: Of, name: &mut impl FnMut(Of, i64) -> Option<String>) -> Value {
    let mut named = |value: &Value| value.as_i64().and_then(|id| name(of, id)).map_or(Value::Null, Value::String);
    match row.as_array() {
        Some(parts) => json!([parts.first().map(named), parts.get(1), parts.get(2)]),
        None => named(row),
    }
}
