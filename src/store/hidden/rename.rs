//! A record's slug is made of its title: where the title is hidden, the slug is replaced too.

use super::fields::Shape;
use super::planned::{Edit, Plan};
use super::rows::{At, readable_json, value_at};
use super::sealed::Renamed;
use crate::db::entities::status_update;
use crate::db::history::RecordKind;
use crate::failure::Done;
use crate::secrets::random_hex;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement};
use serde_json::Value;

/// The members of an event's detail that name a record of a table by its slug.
fn members(table: &str) -> &'static [&'static str] {
    match table {
        "institution" => &["institution", "successor"],
        "cluster" => &["cluster"],
        _ => &[],
    }
}

/// An event's detail with one slug replaced by another; none if there is nothing to change.
fn said(detail: &str, table: &str, from: &str, to: &str) -> Option<String> {
    let mut value: Value = serde_json::from_str(detail).ok()?;
    let mut found = false;
    for member in members(table) {
        if let Some(said) = value.get_mut(member).filter(|said| said.as_str() == Some(from)) {
            *said = Value::from(to);
            found = true;
        }
    }
    found.then(|| value.to_string())
}

/// An event's detail with the earlier slugs back in it.
pub fn back(detail: &str, renamed: &[Renamed]) -> String {
    renamed.iter().fold(detail.to_string(), |detail, own| said(&detail, &own.table, &own.now, &own.before).unwrap_or(detail))
}

/// Plans a random slug for a record, which tells nothing. Slugs and events that repeat the old one are changed along.
pub async fn rename(
    db: &impl ConnectionTrait,
    table: &'static str,
    id: i64,
    record: Option<(RecordKind, i64)>,
    plan: &mut Plan,
) -> Done<()> {
    let at = At { table, row: id, column: "slug" };
    if plan.edits.contains_key(&at) {
        return Ok(());
    }
    let before = value_at(db, table, id, "slug").await?.unwrap_or_default();
    let now = format!("{table}-{}", random_hex(6));
    plan.replace(at, &before, &now, record.map(|record| (record, id)));
    if table == "institution" {
        let made = format!("{before}-");
        let updates = status_update::Entity::find().filter(status_update::Column::Slug.starts_with(made.as_str())).all(db).await?;
        for update in updates {
            let at = At { table: "status_update", row: update.id.number(), column: "slug" };
            let record = ((RecordKind::StatusUpdate, update.id.number()), id);
            plan.replace(at, &update.slug, &format!("update-{}", random_hex(8)), Some(record));
        }
    }
    plan.kept.renamed.push(Renamed { table: table.to_string(), before: before.clone(), now: now.clone() });
    if members(table).is_empty() {
        return Ok(());
    }
    // The history names the record by its slug.
    let sql = format!("SELECT id, CAST(detail AS TEXT) AS detail FROM event WHERE CAST(detail AS TEXT) LIKE '%\"{before}\"%'");
    for row in db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await? {
        let (event, detail): (i64, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        readable_json("event", event, "detail", &detail)?;
        let Some(now) = said(&detail, table, &before, &now) else { continue };
        let at = At { table: "event", row: event, column: "detail" };
        let edit = Edit { shape: Shape::Json, before: Some(detail), now: Some(now), record: None, within: 0, whose: None };
        plan.edits.insert(at, edit);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_names_the_record_follows() {
        let detail = r#"{"institution":"shelter-olmo","theme":"shelter-olmo"}"#;
        let now = said(detail, "institution", "shelter-olmo", "institution-1").unwrap();
        assert_eq!(now, r#"{"institution":"institution-1","theme":"shelter-olmo"}"#);
        assert_eq!(back(&now, &[("institution".to_string(), "shelter-olmo".to_string(), "institution-1".to_string()).into()]), detail);
        assert_eq!(said(detail, "cluster", "shelter-olmo", "cluster-1"), None);
    }
}
