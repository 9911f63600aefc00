//! A second moderator looks at what a first has hidden: it stays hidden, or shows again at once.

use super::hide::{after, happening};
use super::letters::tell_bodies;
use super::show::show_again;
use super::steps;
use crate::evidence::Files;
use crate::{AtVersion, Occasion};
use answerable_domain::model::{BodyKind, Command, EventKind, HidingStage, SignedIn};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::history::History;
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::hidden::{bodies, interested_in};
use sea_orm::{ActiveModelTrait, DatabaseConnection, IntoActiveModel, Set};
use std::collections::BTreeSet;

/// Confirms a hiding, or (`stays` is false) shows its words again; the same goes for all waiting hidings of other bodies' words that
/// were made in the same step.
///
/// # Errors
/// `NotFound` for the moderator who hid it, or declared an interest; `Conflict` if it was confirmed, or shown again, meanwhile.
#[boxed]
pub async fn confirm(
    db: &DatabaseConnection,
    who: &SignedIn,
    shown: AtVersion<&str>,
    stays: bool,
    files: &Files,
    occasion: &Occasion<'_>,
) -> Done<()> {
    authorise(who, Command::HideText, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let rows = steps::held(&tx, shown.what).await?;
    let row = rows.first().ok_or(Failure::NotFound)?;
    if row.version != shown.version {
        return Err(Failure::Conflict);
    }
    if row.hidden_by_id == who.person_key() || interested_in(&tx, who.person_key(), row).await? {
        return Err(Failure::NotFound);
    }
    if row.stage != HidingStage::Provisional {
        return Err(Failure::Conflict);
    }
    let mut history = History::at(occasion.now);
    let mut told = BTreeSet::new();
    for row in &rows {
        if row.stage != HidingStage::Provisional || interested_in(&tx, who.person_key(), row).await? {
            continue;
        }
        told.extend(bodies(&tx, row.id).await?);
        let mut model = row.clone().into_active_model();
        model.confirmed_by_id = Set(Some(who.person_key()));
        model.version = Set(row.version + 1);
        if stays {
            model.stage = Set(HidingStage::Confirmed.into());
            model.confirmed_on = Set(Some(occasion.today()));
            model.destroy_after = Set(Some(after(occasion.today(), u64::from(occasion.periods.appeal_days))));
            model.update(&tx).await?;
            history.note(happening(who, EventKind::HidingConfirmed, row));
        } else {
            let row = model.update(&tx).await?;
            show_again(&tx, &row, files, &happening(who, EventKind::TextShownAgain, &row), occasion.today(), &mut history).await?;
        }
    }
    tell_bodies(&tx, &told.into_iter().collect::<Vec<_>>(), occasion).await?;
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(())
}
