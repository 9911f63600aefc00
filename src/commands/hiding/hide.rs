//! A moderator hides words at once; another must confirm it.

use super::files::{forget, off_the_shelf, take_in};
use super::kept::keep;
use super::letters::{tell_bodies, tell_moderators};
use super::{apply::apply, confirmed, refused};
use crate::Occasion;
use crate::evidence::Files;
use crate::noted;
use answerable_domain::model::{BodyKind, Command, EventKind, Ground, HidingStage, SignedIn};
use answerable_domain::rules::stone::HiddenBy;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::SealedKind;
use answerable_store::db::entities::{event, hiding, hiding_body, person, warning};
use answerable_store::db::history::{Actor, Happening, History, RecordKind, SubjectKind, touching};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::hidden::Place;
use answerable_store::hidden::plan::{Chosen, plan, published};
use answerable_store::hidden::planned::Plan;
use answerable_store::hidden::split::{HidingPart, split};
use answerable_store::hidden::{interested, place_mark};
use answerable_store::secrets::random_hex;
use chrono::{Days, NaiveDate};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, IntoActiveModel, NotSet, QueryFilter, Set};
use serde_json::json;
use std::collections::BTreeSet;

/// Within how many days another moderator must confirm a hiding.
pub const CONFIRM_DAYS: u64 = 7;

/// Hides words: one hiding for each body whose words they are. Answers the reference of the first, that of the body whose record it is.
///
/// # Errors
/// `NotFound` if there is no such record, or the moderator declared an interest in it; `Invalid` by field, also if another moderator
/// decided that the same words show again.
#[boxed]
pub async fn hide(
    db: &DatabaseConnection,
    who: &SignedIn,
    place: &Place,
    chosen: &Chosen,
    files: &Files,
    occasion: &Occasion<'_>,
) -> Done<String> {
    authorise(who, Command::HideText, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let plan = plan(&tx, place, chosen, occasion.today()).await?;
    let parts = split(&tx, place, plan).await?;
    let bodies: Vec<(BodyKind, i64)> = parts.iter().filter_map(|part| part.body).collect::<BTreeSet<_>>().into_iter().collect();
    if interested(&tx, who.person_key(), &bodies, Some(place)).await? {
        return Err(Failure::NotFound);
    }
    for part in &parts {
        refused::ask(&tx, who.person_key(), part, chosen.ground).await?;
    }
    let step = (parts.len() > 1).then(|| random_hex(8));
    let mut rows = Vec::new();
    for part in &parts {
        let mut row = first(part, chosen, who.person_key(), occasion.today());
        row.step = Set(step.clone());
        rows.push(carry_out(&tx, row, part, files).await?);
    }
    let gone = forget(&tx, parts.iter().flat_map(|part| part.plan.files.clone()).collect()).await?;
    // Readers' warnings of the record are answered by this.
    warning::Entity::update_many()
        .col_expr(warning::Column::ClosedOn, Expr::value(occasion.today()))
        .col_expr(warning::Column::ClosedById, Expr::value(who.person_key()))
        .col_expr(warning::Column::HidingId, Expr::value(rows.first().map(|row| row.id)))
        .col_expr(warning::Column::Sealed, Expr::value(Option::<String>::None))
        .filter(warning::Column::Kind.eq(place.kind.code()))
        .filter(warning::Column::RecordId.eq(place.id))
        .filter(warning::Column::ClosedOn.is_null())
        .exec(&tx)
        .await?;
    tell_bodies(&tx, &bodies, occasion).await?;
    tell_moderators(&tx, &bodies, Some(who.person_key()), occasion).await?;
    let mut history = History::at(occasion.now);
    for (row, part) in rows.iter().zip(&parts) {
        for records in told_of(&tx, row, &part.plan).await? {
            history.note(Happening { records, ..happening(who, EventKind::TextHidden, row) });
        }
    }
    history.write(&tx).await?;
    tx.commit().await?;
    off_the_shelf(files, &gone).await;
    rows.into_iter().next().map(|row| row.reference).ok_or(Failure::NotFound)
}

/// Hides words that endanger somebody at their author's request: they are out of sight at once, and no second person is asked. Only the
/// author's own words are hidden, even where others wrote the same. The caller notes what else the history says, and takes the files
/// off the shelf once the transaction is committed.
pub(crate) async fn hide_own(
    tx: &impl ConnectionTrait,
    who: &SignedIn,
    place: &Place,
    ground: Ground,
    files: &Files,
    occasion: &Occasion<'_>,
) -> Done<(BTreeSet<String>, Vec<Happening>)> {
    let values = published(tx, place.kind, place.id).await?;
    let own =
        values.iter().map(|(found, ..)| &found.at).filter(|at| matches!(at.table, "assessment" | "assessment_withdrawal" | "evidence"));
    let whole: BTreeSet<String> = own.filter(|at| at.column != "pseudonym").map(Plan::token).collect();
    let chosen = Chosen { ground, passage: String::new(), whole, by: HiddenBy::Author };
    let plan = match plan(tx, place, &chosen, occasion.today()).await {
        Ok(plan) => plan,
        // The record has no words, only a verdict.
        Err(Failure::Invalid(_)) => return Ok((BTreeSet::new(), Vec::new())),
        Err(failure) => return Err(failure),
    };
    let author = who.organisation().map(|id| (BodyKind::Organisation, id));
    let parts = split(tx, place, plan).await?;
    let Some(part) = parts.into_iter().find(|part| part.body.is_some() && part.body == author) else {
        return Ok((BTreeSet::new(), Vec::new()));
    };
    let row = carry_out(tx, first(&part, &chosen, who.person_key(), occasion.today()), &part, files).await?;
    let gone = forget(tx, part.plan.files.clone()).await?;
    let mut row = row.into_active_model();
    row.stage = Set(HidingStage::Confirmed.into());
    row.confirmed_on = Set(Some(occasion.today()));
    row.destroy_after = Set(Some(after(occasion.today(), u64::from(occasion.periods.appeal_days))));
    let row = row.update(tx).await?;
    let events = told_of(tx, &row, &part.plan).await?.into_iter().map(|records| Happening {
        actor: Actor::CivilSociety,
        records,
        ..happening_of(EventKind::TextHidden, &row)
    });
    Ok((gone, events.collect()))
}

/// The row of a new hiding.
fn first(part: &HidingPart, chosen: &Chosen, person: person::Key, today: NaiveDate) -> hiding::ActiveModel {
    let place = &part.place;
    hiding::ActiveModel {
        id: NotSet,
        reference: Set(part.plan.reference.clone()),
        kind: Set(place.kind.into()),
        record_id: Set(place.id),
        state_id: Set(place.state),
        ground: Set(chosen.ground.into()),
        stage: Set(HidingStage::Provisional.into()),
        by_author: Set(chosen.by == HiddenBy::Author),
        hidden_by_id: Set(person),
        hidden_on: Set(today),
        confirm_by: Set(after(today, CONFIRM_DAYS)),
        confirmed_by_id: Set(None),
        confirmed_on: Set(None),
        appealed_on: Set(None),
        decided_by_id: Set(None),
        decided_on: Set(None),
        destroy_after: Set(None),
        destroyed_on: Set(None),
        shown_again_on: Set(None),
        version: Set(1),
        step: Set(None),
        refused: Set(None),
    }
}

/// Writes a hiding: its row, the sealed words and files, and the stones in their places.
async fn carry_out(tx: &impl ConnectionTrait, row: hiding::ActiveModel, part: &HidingPart, files: &Files) -> Done<hiding::Model> {
    let plan = &part.plan;
    let row = row.insert(tx).await?;
    if let Some((kind, id)) = part.body {
        let body = hiding_body::ActiveModel { id: NotSet, hiding_id: Set(row.id), body_kind: Set(kind.into()), body_id: Set(id) };
        body.insert(tx).await?;
    }
    let words = serde_json::to_vec(&plan.kept).map_err(anyhow::Error::from)?;
    keep(tx, &row, SealedKind::Words, &words, None).await?;
    for own in &plan.kept.renamed {
        keep(tx, &row, SealedKind::Place, b"", Some(place_mark(&own.table, &own.before))).await?;
    }
    confirmed::take_in(tx, &row, plan).await?;
    take_in(tx, files, &row, &plan.files).await?;
    apply(tx, row.id, plan).await?;
    Ok(row)
}

/// The records that a hiding's events list, those of each place apart; the first place's include the hiding, and others that touch the
/// same events.
async fn told_of(tx: &impl ConnectionTrait, row: &hiding::Model, plan: &Plan) -> Done<Vec<Vec<(RecordKind, i64)>>> {
    let told: Vec<event::Key> = plan.edits.keys().filter(|at| at.table == "event").map(|at| event::Key::new(at.row)).collect();
    let others = touching(tx, &told, row.id).await?.into_iter().chain([row.id]).map(|id| (RecordKind::Hiding, id.number()));
    let mut all = plan.by_place();
    if let Some(first) = all.first_mut() {
        first.extend(others);
    }
    Ok(all)
}

/// The day so many days after another.
pub(super) fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// The event of a moderator's act on a hiding: it tells the ground and the sort of record, and neither which record nor what words.
pub(super) fn happening(who: &SignedIn, kind: EventKind, row: &hiding::Model) -> Happening {
    let by = noted(who, kind);
    Happening { actor: by.actor, role: by.role, person_id: by.person_id, ..happening_of(kind, row) }
}

/// The event of what happens to a hiding by time alone: it tells as little as [`happening`].
pub(super) fn happening_of(kind: EventKind, row: &hiding::Model) -> Happening {
    Happening {
        state_id: row.state_id,
        subject: (SubjectKind::Hiding, None),
        detail: Some(json!({ "ground": row.ground, "within": row.kind })),
        records: vec![(RecordKind::Hiding, row.id.number())],
        ..Happening::of(kind)
    }
}
