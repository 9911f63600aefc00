//! The changes that a hiding would make, before anything is changed: for the moderator's look, and for the command.

use super::cover::covered;
use super::cut::{Cutter, LONGEST, What};
use super::fields::{Shape, copies_of, fields_of};
use super::files::everywhere;
use super::fold::is_common;
use super::place::Place;
use super::planned::Plan;
use super::rename::rename;
use super::rows::{At, Found, read};
use super::sealed::Kept;
use crate::boxed;
use crate::db::entities::{event, history_record, recommendation, recommendation_text};
use crate::db::log::is_code;
use crate::failure::{Done, Failure};
use crate::secrets::random_hex;
use answerable_domain::model::{BodyKind, Ground, Published};
use answerable_domain::rules::stone::HiddenBy;
use answerable_domain::typed::too_long;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

/// The fewest letters and digits of a passage that can be hidden: shorter ones occur everywhere.
const SHORTEST: usize = 3;

/// What a moderator, or an author, chose to hide, and on what ground.
#[derive(Clone, Debug)]
pub struct Chosen {
    pub ground: Ground,
    /// A passage, to be hidden wherever it occurs in the record.
    pub passage: String,
    /// The tokens ([`Plan::token`]) of values that are hidden as a whole.
    pub whole: BTreeSet<String>,
    pub by: HiddenBy,
}

/// The published values of a record, with the kind of body whose words they are.
///
/// # Errors
/// If the database fails.
pub async fn published(db: &impl ConnectionTrait, kind: Published, id: i64) -> Done<Vec<(Found, BodyKind, bool)>> {
    let mut all = Vec::new();
    for field in fields_of(kind) {
        let rows = read(db, field.into(), id).await?;
        all.extend(rows.into_iter().map(|found| (found, field.whose.0, field.names_address)));
    }
    Ok(all)
}

/// Plans a hiding: what would change in the chosen record and in everything that it covers.
///
/// # Errors
/// `Invalid` by field: nothing was chosen, or the passage does not occur there.
#[boxed]
pub async fn plan(db: &impl ConnectionTrait, place: &Place, chosen: &Chosen, on: NaiveDate) -> Done<Plan> {
    if !Ground::OF_SAFETY.contains(&chosen.ground) {
        return Err(Failure::field("ground", "hiding-ground-missing"));
    }
    let passage = chosen.passage.trim();
    if passage.chars().count() > LONGEST {
        return Err(too_long("passage", LONGEST).into());
    }
    let mut whole = BTreeSet::new();
    let mut gone = BTreeSet::new();
    let values = published(db, place.kind, place.id).await?;
    for (found, _, _) in values.iter().filter(|(found, _, _)| chosen.whole.contains(&Plan::token(&found.at))) {
        match found.shape {
            Shape::Address | Shape::File => {
                gone.insert(found.value.clone());
            }
            Shape::Text => {
                whole.insert(found.value.trim().to_string());
            }
            Shape::Words | Shape::Json => whole.extend(texts_of(&found.value)),
        }
    }
    let typed = passage;
    let passage = What::passage(typed);
    match &passage {
        Some(What::Passage(read)) if read.length() < SHORTEST => return Err(Failure::field("passage", "hiding-passage-short")),
        None if !typed.is_empty() => return Err(Failure::field("passage", "hiding-passage-short")),
        Some(_) if is_common(typed) => return Err(Failure::field("passage", "hiding-passage-common")),
        _ => {}
    }
    if passage.is_none() && whole.is_empty() && gone.is_empty() {
        return Err(Failure::field("passage", "hiding-nothing-chosen"));
    }
    let mut plan = Plan {
        reference: random_hex(8),
        edits: BTreeMap::new(),
        kept: Kept::default(),
        files: BTreeSet::new(),
        searched: BTreeSet::new(),
        first: place.id,
    };
    let whole = What::whole(&whole);
    let covered = covered(db, place).await?;
    for what in [Some(&whole), passage.as_ref()].into_iter().flatten() {
        let cut = std::mem::take(&mut plan.kept.words);
        let mut cutter = Cutter { what, reference: &plan.reference.clone(), on, ground: chosen.ground, by: chosen.by, cut };
        let before = plan.in_public();
        let mut seen = BTreeSet::new();
        for (kind, id) in &covered.records {
            // Each assessment gets an event of its own; everything else that is covered counts as one record, as readers see it.
            let within = if *kind == Published::Assessment { *id } else { place.id };
            cut_record(db, Affected { kind: *kind, id: *id, within }, &mut cutter, &mut seen, &gone, &mut plan).await?;
        }
        for id in &covered.headings {
            cut_heading(db, id.number(), place.id, &mut cutter, &mut plan).await?;
        }
        // Trying a passage must never reveal what somebody only drafts.
        if matches!(what, What::Passage(_)) && plan.in_public() == before && plan.kept.values.is_empty() {
            return Err(Failure::field("passage", "hiding-passage-elsewhere"));
        }
        everywhere(db, &mut cutter, &mut plan).await?;
        cut_history(db, &mut cutter, &mut plan).await?;
        plan.kept.words = cutter.cut;
    }
    plan.tidy();
    let mut seen = BTreeSet::new();
    let hidden = plan.kept.words.iter().filter(|words| !words.is_empty());
    let passages = hidden.filter(|words| seen.insert(words.to_lowercase())).cloned().collect();
    plan.kept.passages = passages;
    Ok(plan)
}

fn texts_of(stored: &str) -> Vec<String> {
    let read: serde_json::Value = serde_json::from_str(stored).unwrap_or_default();
    let texts = read.as_object().into_iter().flat_map(|words| words.values());
    texts.filter_map(|text| text.as_str()).map(|text| text.trim().to_string()).collect()
}

/// A record that a hiding covers, and the key of the record, as people read it, to which it belongs.
struct Affected {
    kind: Published,
    id: i64,
    within: i64,
}

/// Cuts the words out of a record and its working copies; `seen` are the working copies that were cut for other records already.
async fn cut_record(
    db: &impl ConnectionTrait,
    record: Affected,
    cutter: &mut Cutter<'_>,
    seen: &mut BTreeSet<At>,
    gone: &BTreeSet<String>,
    plan: &mut Plan,
) -> Done<()> {
    let Affected { kind, id, within } = record;
    let mut renamed = None;
    for (found, whose, names) in published(db, kind, id).await? {
        let edit = plan.edit(&found, Some(whose), within);
        let stands = edit.now.clone().unwrap_or_default();
        if matches!(found.shape, Shape::Address | Shape::File) {
            let named = gone.contains(&found.value) || matches!(cutter.what, What::Passage(what) if what.is_in(&readable(&found.value)));
            if named && edit.now.is_some() {
                take_whole(cutter, &found, whose, within, plan);
                if found.shape == Shape::File {
                    plan.files.insert(found.value.clone());
                }
            }
            continue;
        }
        if let Some(cut) = cutter.value(found.shape, &stands) {
            edit.now = Some(cut);
            if names {
                renamed = Some((found.at.table, found.record));
            }
            if found.at.table == "recommendation_text" {
                plan.searched.insert(recommendation::Key::new(id));
            }
        }
    }
    if let Some((table, record)) = renamed {
        rename(db, table, id, record, plan).await?;
    }
    for copy in copies_of(kind) {
        for found in read(db, copy.into(), id).await? {
            // Several covered records may have the same working copy.
            if !seen.insert(found.at.clone()) {
                continue;
            }
            let edit = plan.edit(&found, None, within);
            let stands = edit.now.clone().unwrap_or_default();
            if let Some(cut) = cutter.value(found.shape, &stands) {
                edit.now = Some(cut);
            }
        }
    }
    Ok(())
}

/// Cuts the words out of the heading above another recommendation.
async fn cut_heading(db: &impl ConnectionTrait, id: i64, within: i64, cutter: &mut Cutter<'_>, plan: &mut Plan) -> Done<()> {
    let heading = |found: &Found| found.at.table == "recommendation" && found.at.column == "section";
    for (found, whose, _) in published(db, Published::Recommendation, id).await?.into_iter().filter(|(found, ..)| heading(found)) {
        let edit = plan.edit(&found, Some(whose), within);
        let stands = edit.now.clone().unwrap_or_default();
        if let Some(cut) = cutter.value(found.shape, &stands) {
            edit.now = Some(cut);
        }
    }
    Ok(())
}

/// An address as people read it: decoded, with spaces for the signs that part its words.
fn readable(address: &str) -> String {
    let decoded: String =
        form_urlencoded::parse(address.replace('+', "%2B").as_bytes()).map(|(name, value)| format!("{name} {value} ")).collect();
    decoded.replace(['-', '_', '/', '.'], " ")
}

/// Plans to take a value away as a whole, with a stone in the title beside it.
fn take_whole(cutter: &mut Cutter<'_>, found: &Found, whose: BodyKind, within: i64, plan: &mut Plan) {
    let record = found.record.map(|record| (record, within));
    plan.gone(found.at.clone(), &found.value, record);
    if let Some(edit) = plan.edits.get_mut(&found.at) {
        edit.whose = Some(whose).zip(found.whose);
    }
    let stone = cutter.stone("");
    let column = if found.at.table == "document" { "source" } else { "title" };
    plan.append(At { table: found.at.table, row: found.at.row, column }, "", &stone, record);
}

/// Cuts the words out of the history's events about the records that change.
async fn cut_history(db: &impl ConnectionTrait, cutter: &mut Cutter<'_>, plan: &mut Plan) -> Done<()> {
    let mut of = Condition::any();
    for (kind, id) in plan.records() {
        let own = Condition::all().add(history_record::Column::Kind.eq(kind.code())).add(history_record::Column::RecordId.eq(id));
        of = of.add(own);
    }
    if of.is_empty() {
        return Ok(());
    }
    let told: BTreeSet<event::Key> = history_record::Entity::find().filter(of).all(db).await?.into_iter().map(|row| row.event_id).collect();
    for row in event::Entity::find().filter(event::Column::Id.is_in(told)).all(db).await? {
        for (column, value) in [("detail", row.detail), ("withheld", row.withheld)] {
            let Some(value) = value else { continue };
            let at = At { table: "event", row: row.id.number(), column };
            let found = Found { at, shape: Shape::Json, value: value.to_string(), record: None, whose: None };
            let edit = plan.edit(&found, None, 0);
            let stands = edit.now.clone().unwrap_or_default();
            if let Some(cut) = cutter.history(&stands, |member| column == "detail" && is_code(member)) {
                edit.now = Some(cut);
            }
        }
    }
    Ok(())
}

/// Rewrites the words by which a recommendation is found.
pub async fn search_anew(tx: &impl ConnectionTrait, recommendation: recommendation::Key) -> Done<()> {
    use crate::db::entities::{document, recommendation_words};
    let Some(row) = recommendation::Entity::find_by_id(recommendation).one(tx).await? else { return Ok(()) };
    let symbol = document::Entity::find_by_id(row.document_id).one(tx).await?.map(|row| row.symbol).unwrap_or_default();
    let texts =
        recommendation_text::Entity::find().filter(recommendation_text::Column::RecommendationId.eq(recommendation)).all(tx).await?;
    let body = crate::db::search::words(&symbol, &row.paragraph, texts.iter().map(|text| text.body.as_str()));
    recommendation_words::Entity::delete_many().filter(recommendation_words::Column::RecommendationId.eq(recommendation)).exec(tx).await?;
    let words = recommendation_words::ActiveModel { recommendation_id: sea_orm::Set(recommendation), body: sea_orm::Set(body) };
    recommendation_words::Entity::insert(words).exec_without_returning(tx).await?;
    Ok(())
}
