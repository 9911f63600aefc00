//! Words that another moderator decided to show again: a moderator who took part in hiding them may not hide the same words of the same
//! record on the same ground once more; every other moderator may. Only keyed hashes of the words are kept.

use answerable_domain::model::{Ground, HidingStage};
use answerable_domain::rules::folding;
use answerable_store::db::entities::{hiding, person};
use answerable_store::db::read_json;
use answerable_store::failure::{Done, Failure};
use answerable_store::hidden::split::HidingPart;
use answerable_store::hidden::{Kept, REFUSED, Whole};
use answerable_store::keys;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeSet;

/// What was hidden, for comparison: words, folded as for finding them, and values that were taken out as a whole.
fn hidden(words: &[String], values: &[Whole]) -> BTreeSet<String> {
    let words = words.iter().map(|words| folding::fold(words));
    let whole = values.iter().filter(|own| matches!(own.column.as_str(), "url" | "source_url" | "file_hash"));
    let whole = whole.filter_map(|own| own.before.clone());
    words.chain(whole).filter(|words| !words.is_empty()).collect()
}

fn about(kind: &str, record: i64, ground: &str, words: &str) -> String {
    format!("{kind}/{record}/{ground}/{words}")
}

/// The keyed hashes of the words of a hiding that shows again by a moderator's decision; none if only its time was over.
pub(super) fn noted(row: &hiding::Model, kept: &Kept) -> Done<Option<String>> {
    if row.confirmed_by_id.is_none() && row.decided_by_id.is_none() {
        return Ok(None);
    }
    let of = |words: String| keys::ours().mac(REFUSED, about(row.kind.code(), row.record_id, row.ground.code(), &words).as_bytes());
    // In the order of the hashes, which tells nothing.
    let marks: BTreeSet<String> = hidden(&kept.words, &kept.values).into_iter().map(of).collect();
    Ok(Some(serde_json::to_string(&marks).map_err(anyhow::Error::from)?))
}

/// Checks whether a moderator may hide this: not if all of it was shown again by decision after they had hidden or confirmed it.
///
/// # Errors
/// `Invalid` if the moderator may not.
pub(super) async fn ask(tx: &impl ConnectionTrait, person: person::Key, part: &HidingPart, ground: Ground) -> Done<()> {
    let hid = hiding::Column::HiddenById.eq(person);
    let kept = Condition::all().add(hiding::Column::ConfirmedById.eq(person)).add(hiding::Column::DecidedById.is_not_null());
    let rows = hiding::Entity::find()
        .filter(hiding::Column::Kind.eq(part.place.kind.code()))
        .filter(hiding::Column::RecordId.eq(part.place.id))
        .filter(hiding::Column::Stage.eq(HidingStage::ShownAgain.code()))
        .filter(hiding::Column::Refused.is_not_null())
        .filter(Condition::any().add(hid).add(kept))
        .all(tx)
        .await?;
    let mut marks: BTreeSet<String> = BTreeSet::new();
    for row in &rows {
        let Some(list) = &row.refused else { continue };
        marks.extend(read_json::<Vec<String>>(format_args!("the column «refused» of row {} of hiding", row.id), list)?);
    }
    if marks.is_empty() {
        return Ok(());
    }
    let known = |words: &String| {
        let about = about(part.place.kind.code(), part.place.id, ground.code(), words);
        keys::ours().macs(REFUSED, about.as_bytes()).iter().any(|mark| marks.contains(mark))
    };
    if hidden(&part.plan.kept.words, &part.plan.kept.values).iter().all(known) {
        return Err(Failure::field("passage", "hiding-shown-again-before"));
    }
    Ok(())
}
