//! One hiding for each body. One step of a moderator may hide words of several: an organisation's, and in the reply a ministry's. Each
//! body gets a hiding of its own, with its own pieces, sealed words, letter and appeal, and learns nothing of the others'.

use super::owner::{Body, owner_of};
use super::place::{Place, by_key};
use super::planned::{Edit, Plan};
use super::rows::{At, is_json};
use super::sealed::Kept;
use crate::db::entities::{event, history_record};
use crate::db::history::RecordKind;
use crate::failure::{Done, Failure};
use crate::secrets::random_hex;
use answerable_domain::model::{BodyKind, Published};
use answerable_domain::rules::stone::{self, Stone};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

/// The part of a plan that hides one body's words.
#[derive(Clone, Debug)]
pub struct HidingPart {
    /// The record that was chosen, or another to which the same file is attached.
    pub place: Place,
    /// The body that is told; none where nobody is: for an action that no institution leads.
    pub body: Option<Body>,
    pub plan: Plan,
}

/// The key by which a plan is split: a body, and a record other than the chosen one.
type Of = (Option<Body>, Option<(RecordKind, i64)>);

/// Splits a plan by the bodies whose words it hides, first the body whose record it is. Working copies go with the published words of
/// the same body; those of a body of whom nothing published is hidden are left alone.
pub async fn split(db: &impl ConnectionTrait, place: &Place, plan: Plan) -> Done<Vec<HidingPart>> {
    let sorted = sorted(db, place, &plan).await?;
    let own = own_kind(place.kind);
    let mut keys: Vec<Of> = sorted.keys().copied().collect();
    keys.sort_by_key(|(body, elsewhere)| (elsewhere.is_some(), body.is_none_or(|(kind, _)| kind != own)));
    let mut parts = Vec::new();
    for (at, key) in keys.into_iter().enumerate() {
        let mut edits = sorted.get(&key).cloned().unwrap_or_default();
        let place = match key.1 {
            None => place.clone(),
            Some((kind, id)) => {
                edits.values_mut().filter(|edit| edit.record.is_some()).for_each(|edit| edit.within = id);
                by_key(db, of_record(kind).unwrap_or(place.kind), id).await?.ok_or(Failure::NotFound)?
            }
        };
        let reference = if at == 0 { plan.reference.clone() } else { random_hex(8) };
        let first = place.id;
        parts.push(HidingPart { place, body: key.0, plan: own_part(&plan, edits, reference, first) });
    }
    Ok(parts)
}

/// The kind of body to which such a record belongs.
fn own_kind(kind: Published) -> BodyKind {
    match kind {
        Published::Assessment | Published::Organisation => BodyKind::Organisation,
        Published::StatusUpdate | Published::Action => BodyKind::Institution,
        Published::Recommendation | Published::Document | Published::Institution | Published::Cluster => BodyKind::Mechanism,
    }
}

fn of_record(kind: RecordKind) -> Option<Published> {
    match kind {
        RecordKind::StatusUpdate => Some(Published::StatusUpdate),
        RecordKind::Action => Some(Published::Action),
        RecordKind::Assessment => Some(Published::Assessment),
        _ => None,
    }
}

async fn sorted(db: &impl ConnectionTrait, place: &Place, plan: &Plan) -> Done<BTreeMap<Of, BTreeMap<At, Edit>>> {
    let mut found: BTreeMap<Of, BTreeMap<At, Edit>> = BTreeMap::new();
    let mut by_record: BTreeMap<(RecordKind, i64), BTreeSet<Of>> = BTreeMap::new();
    // Published words for which the table of fields names the body.
    for (at, edit) in plan.edits.iter().filter(|(_, edit)| edit.record.is_some() && edit.whose.is_some()) {
        let of = (edit.whose, None);
        by_record_of(&mut by_record, of, edit);
        found.entry(of).or_default().insert(at.clone(), edit.clone());
    }
    let here: BTreeSet<Option<Body>> = found.keys().map(|(body, _)| *body).collect();
    let known = by_record.clone();
    // The same file elsewhere, and values that are changed along with another.
    for (at, edit) in plan.edits.iter().filter(|(_, edit)| edit.record.is_some() && edit.whose.is_none()) {
        let record = edit.record.unwrap_or((RecordKind::Document, 0));
        let of = match known.get(&record).and_then(|of| of.first()) {
            Some(of) => *of,
            None if at.table == "evidence" => {
                let body = owner_of(db, at.table, at.row).await?;
                let together = place.kind == Published::Assessment && record.0 == RecordKind::Assessment && here.contains(&body);
                let chosen = of_record(record.0) == Some(place.kind) && record.1 == place.id;
                (body, (!together && !chosen).then_some(record))
            }
            None => main(&found, place.kind),
        };
        by_record_of(&mut by_record, of, edit);
        found.entry(of).or_default().insert(at.clone(), edit.clone());
    }
    if found.is_empty() {
        return Err(Failure::field("passage", "hiding-passage-elsewhere"));
    }
    let events: BTreeSet<i64> = plan.edits.keys().filter(|at| at.table == "event").map(|at| at.row).collect();
    let told = told(db, &events, &by_record).await?;
    for (at, edit) in plan.edits.iter().filter(|(_, edit)| edit.record.is_none()) {
        let of = match at.table {
            "event" => Some(told.get(&at.row).copied().unwrap_or_else(|| main(&found, place.kind))),
            table => {
                let body = owner_of(db, table, at.row).await?;
                found.keys().find(|(of, _)| of.is_some() && *of == body).copied()
            }
        };
        if let Some(of) = of {
            found.entry(of).or_default().insert(at.clone(), edit.clone());
        }
    }
    Ok(found)
}

fn by_record_of(by_record: &mut BTreeMap<(RecordKind, i64), BTreeSet<Of>>, of: Of, edit: &Edit) {
    if let Some(record) = edit.record {
        by_record.entry(record).or_default().insert(of);
    }
}

/// The body to which such a record belongs, or the first one found.
fn main(found: &BTreeMap<Of, BTreeMap<At, Edit>>, kind: Published) -> Of {
    let own = own_kind(kind);
    let first = found.keys().find(|(body, elsewhere)| elsewhere.is_none() && body.is_some_and(|(kind, _)| kind == own));
    first.or_else(|| found.keys().next()).copied().unwrap_or((None, None))
}

/// The part to which each event's words belong: of several bodies whose words are in the event's records, the one that acted.
async fn told(
    db: &impl ConnectionTrait,
    events: &BTreeSet<i64>,
    by_record: &BTreeMap<(RecordKind, i64), BTreeSet<Of>>,
) -> Done<BTreeMap<i64, Of>> {
    let mut found = BTreeMap::new();
    for row in event::Entity::find().filter(event::Column::Id.is_in(events.iter().copied())).all(db).await? {
        let records = history_record::Entity::find().filter(history_record::Column::EventId.eq(row.id)).all(db).await?;
        let of: BTreeSet<Of> = records
            .iter()
            // A kind that the list does not have is no record of the plan's; `verify` names it.
            .filter_map(|record| Some((RecordKind::from_code(&record.kind)?, record.record_id)))
            .filter_map(|record| by_record.get(&record))
            .flatten()
            .copied()
            .collect();
        let acted =
            of.iter().find(|(body, _)| body.is_some_and(|(kind, id)| kind.code() == row.actor_kind.code() && row.actor_id == Some(id)));
        if let Some(one) = acted.or_else(|| of.first()) {
            found.insert(row.id.number(), *one);
        }
    }
    Ok(found)
}

/// A plan for some of a plan's values, with stones, words, files and slugs of its own.
fn own_part(plan: &Plan, mut edits: BTreeMap<At, Edit>, reference: String, first: i64) -> Plan {
    let mut words: Vec<String> = Vec::new();
    let mut passages: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for (at, edit) in &mut edits {
        let Some(now) = edit.now.take() else { continue };
        let before = words.len();
        let mut anew = |stone: &Stone| {
            words.push(plan.kept.words.get(stone.place).cloned().unwrap_or_default());
            Stone { reference: reference.clone(), place: words.len() - 1, ..stone.clone() }
        };
        edit.now = Some(moved(&now, is_json(at.table, at.column), &plan.reference, &mut anew));
        let readable = words.iter().skip(before).filter(|words| at.table != "event" && !words.is_empty());
        passages.extend(readable.filter(|words| seen.insert(words.to_lowercase())).cloned());
    }
    let stands = |table: &str, row: i64, column: &str| edits.keys().any(|at| at.table == table && at.row == row && at.column == column);
    let values = plan.kept.values.iter().filter(|own| stands(&own.table, own.row, &own.column)).cloned().collect();
    let slugs: BTreeSet<&str> = edits.iter().filter(|(at, _)| at.column == "slug").filter_map(|(_, edit)| edit.now.as_deref()).collect();
    let renamed = plan.kept.renamed.iter().filter(|own| slugs.contains(own.now.as_str())).cloned().collect();
    let gone: BTreeSet<&str> =
        edits.iter().filter(|(at, _)| at.column == "file_hash").filter_map(|(_, edit)| edit.before.as_deref()).collect();
    let files = plan.files.iter().filter(|hash| gone.contains(hash.as_str())).cloned().collect();
    let texts = edits.keys().any(|at| at.table == "recommendation_text");
    let searched = if texts { plan.searched.clone() } else { BTreeSet::new() };
    let kept = Kept { words, values, renamed, passages };
    Plan { reference, edits, kept, files, searched, first }
}

/// A value in which a plan's own stones are replaced.
fn moved(stored: &str, json: bool, reference: &str, with: &mut impl FnMut(&Stone) -> Stone) -> String {
    let mut text = |text: &str| {
        stone::replaced(text, |stone| match stone {
            Some(stone) if stone.reference == reference => with(stone).written(),
            Some(stone) => stone.written(),
            None => String::new(),
        })
    };
    if !json {
        return text(stored);
    }
    fn each(value: &mut serde_json::Value, text: &mut impl FnMut(&str) -> String) {
        match value {
            serde_json::Value::String(words) => *words = text(words),
            serde_json::Value::Array(items) => items.iter_mut().for_each(|item| each(item, text)),
            serde_json::Value::Object(members) => members.iter_mut().for_each(|(_, member)| each(member, text)),
            _ => {}
        }
    }
    match serde_json::from_str::<serde_json::Value>(stored) {
        Ok(mut value) => {
            each(&mut value, &mut text);
            value.to_string()
        }
        Err(_) => text(stored),
    }
}
