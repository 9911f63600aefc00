//! Appeals: the body whose words are hidden may ask once that another moderator decides again.

use super::held;
use super::hide::{after, happening};
use super::kept::keep;
use super::letters::{tell_bodies, tell_moderators};
use super::show::show_again;
use crate::evidence::Files;
use crate::{AtVersion, Occasion};
use answerable_domain::model::{BodyKind, Command, EventKind, HidingStage, SignedIn};
use answerable_domain::typed::{self, LONGEST_QUESTION};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::SealedKind;
use answerable_store::db::history::{Happening, History};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::hidden::{bodies, interested_in};
use sea_orm::{ActiveModelTrait, DatabaseConnection, IntoActiveModel, Set};

/// Appeals against a hiding, with reasons.
///
/// # Errors
/// `NotFound` if none of the words are the person's own body's, or the body took them back itself; `Conflict` if the hiding is not
/// confirmed yet, or was appealed before; `Invalid` by field.
#[boxed]
pub async fn appeal(db: &DatabaseConnection, who: &SignedIn, shown: AtVersion<&str>, reasons: &str, occasion: &Occasion<'_>) -> Done<()> {
    let body = who.member.as_ref().and_then(|member| Some((member.body.kind, member.body.id?))).ok_or(Failure::Forbidden)?;
    let tx = begin(db).await?;
    let row = held(&tx, shown).await?;
    let bodies = bodies(&tx, row.id).await?;
    if !bodies.contains(&body) || row.by_author {
        return Err(Failure::NotFound);
    }
    authorise(who, Command::AppealHiding, body.0, Some(body.1))?;
    let reasons = typed::needed("appeal", reasons, LONGEST_QUESTION, "hiding-appeal-missing")?;
    if row.stage != HidingStage::Confirmed || row.appealed_on.is_some() || row.destroyed_on.is_some() {
        return Err(Failure::Conflict);
    }
    keep(&tx, &row, SealedKind::Appeal, reasons.as_bytes(), None).await?;
    let mut model = row.clone().into_active_model();
    model.stage = Set(HidingStage::Appealed.into());
    model.appealed_on = Set(Some(occasion.today()));
    // The words are not destroyed before the appeal is decided.
    model.destroy_after = Set(None);
    model.version = Set(row.version + 1);
    model.update(&tx).await?;
    tell_moderators(&tx, &bodies, None, occasion).await?;
    // Nothing public tells who appeals: the author may be unknown.
    let event = Happening { public: false, ..happening(who, EventKind::HidingAppealed, &row) };
    History::write_one(&tx, event, occasion.now).await?;
    tx.commit().await?;
    Ok(())
}

/// Decides on an appeal, by a moderator who took no part in the hiding: the words show again (`upheld`), or stay hidden for good.
///
/// # Errors
/// `NotFound` for a moderator who hid or confirmed it, or declared an interest; `Conflict` if no appeal waits.
#[boxed]
pub async fn decide(
    db: &DatabaseConnection,
    who: &SignedIn,
    shown: AtVersion<&str>,
    upheld: bool,
    files: &Files,
    occasion: &Occasion<'_>,
) -> Done<()> {
    authorise(who, Command::HideText, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let row = held(&tx, shown).await?;
    let took_part = row.hidden_by_id == who.person_key() || row.confirmed_by_id == Some(who.person_key());
    if took_part || interested_in(&tx, who.person_key(), &row).await? {
        return Err(Failure::NotFound);
    }
    if row.stage != HidingStage::Appealed {
        return Err(Failure::Conflict);
    }
    let bodies = bodies(&tx, row.id).await?;
    let mut model = row.clone().into_active_model();
    model.decided_by_id = Set(Some(who.person_key()));
    model.decided_on = Set(Some(occasion.today()));
    model.version = Set(row.version + 1);
    let mut history = History::at(occasion.now);
    if upheld {
        let row = model.update(&tx).await?;
        show_again(&tx, &row, files, &happening(who, EventKind::TextShownAgain, &row), occasion.today(), &mut history).await?;
    } else {
        model.stage = Set(HidingStage::Stands.into());
        model.destroy_after = Set(Some(after(occasion.today(), u64::from(occasion.periods.appeal_days))));
        model.update(&tx).await?;
        history.note(happening(who, EventKind::HidingStands, &row));
    }
    tell_bodies(&tx, &bodies, occasion).await?;
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(())
}
