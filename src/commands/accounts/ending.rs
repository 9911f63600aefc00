//! Ending a moderator's membership takes two people, as appointing one does: a person who looks after accounts proposes it and says on
//! whose decision, and a moderator agrees: another one, or the one whom it is about, since everybody may leave. A proposal is public.
//! If no moderator answers within two weeks it takes effect, so that a moderation whose members are all gone can be replaced, slowly
//! and in public view.

use super::end_membership::ends;
use super::moderators::{Appointment, effect_on, public, tell_moderators};
use answerable_domain::model::{BodyKind, Command, EventKind, Role, SignedIn};
use answerable_domain::rules::members::manages;
use answerable_store::accounts::moderators::endings;
use answerable_store::accounts::sessions;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::{Transaction, begin};
use answerable_store::db::entities::{ending_proposal, membership, person};
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::db::latches::{self, Latch};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::mail::letters::OfModerators;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, IntoActiveModel, NotSet, PaginatorTrait, QueryFilter,
    QueryOrder, Set,
};
use serde_json::json;

async fn in_office(db: &impl ConnectionTrait, id: membership::Key) -> Done<membership::Model> {
    let found = membership::Entity::find_by_id(id)
        .filter(membership::Column::Role.eq(Role::Moderator.code()))
        .filter(membership::Column::Until.is_null());
    found.one(db).await?.ok_or(Failure::NotFound)
}

/// Proposes that a moderator's membership end. Without `who`, the installation itself proposes it, from the command line: it needs a
/// moderator's agreement, or the two weeks, like everybody.
///
/// # Errors
/// `NotFound` if there is no such moderator, or none that this person may propose to end; `Invalid` by field.
#[boxed]
pub async fn propose_ending(
    db: &DatabaseConnection,
    who: Option<&SignedIn>,
    id: membership::Key,
    decided: Appointment,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<()> {
    let tx = begin(db).await?;
    latches::take(&tx, Latch::Appointment).await?;
    in_office(&tx, id).await?;
    let body = sessions::body(&tx, BodyKind::Moderation, None).await?.ok_or(Failure::NotFound)?;
    if who.is_some_and(|who| !manages(who, Role::Moderator, &body)) {
        return Err(Failure::NotFound);
    }
    if endings().filter(ending_proposal::Column::MembershipId.eq(id)).count(&tx).await? > 0 {
        return Err(Failure::field("decided_by", "ending-proposed-already"));
    }
    let (today, effect_on) = (now.date_naive(), effect_on(now.date_naive()));
    let row = ending_proposal::ActiveModel {
        id: NotSet,
        membership_id: Set(id),
        proposed_by_id: Set(who.map(|who| who.person_key())),
        decided_by: Set(decided.by.into()),
        state_id: Set(decided.state),
        proposed_on: Set(today),
        effect_on: Set(effect_on),
        answered_by_id: Set(None),
        closed_on: Set(None),
    };
    let row = row.insert(&tx).await?;
    tell_moderators(&tx, OfModerators::EndingProposed, origin, now).await?;
    let detail = json!({ "decided_by": row.decided_by, "effect_on": effect_on });
    let mut history = History::at(now);
    history.note(public(EventKind::ModeratorEndingProposed, row.state_id, Some(detail)));
    history.note(noted_of(&row, who, EventKind::EndingProposed));
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Answers a proposal to end a moderator's membership: the moderator agrees, or objects, in which case it goes on. The moderator whom
/// it is about can agree but not object: otherwise the last moderator's membership could never be ended.
///
/// # Errors
/// `Forbidden`, or `NotFound` if nothing waits there, or if the same person proposed it.
#[boxed]
pub async fn answer_ending(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: ending_proposal::Key,
    agrees: bool,
    now: DateTime<Utc>,
) -> Done<()> {
    authorise(who, Command::AgreeToModerator, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    latches::take(&tx, Latch::Appointment).await?;
    let row = endings().filter(ending_proposal::Column::Id.eq(id)).one(&tx).await?.ok_or(Failure::NotFound)?;
    let member = in_office(&tx, row.membership_id).await?;
    let own = member.person_id == who.person_key();
    // A person who proposed it while looking after accounts, and moderates since, is still the same person.
    if row.proposed_by_id == Some(who.person_key()) && !own {
        return Err(Failure::NotFound);
    }
    if own && !agrees {
        return Err(Failure::Forbidden);
    }
    let today = now.date_naive();
    let mut history = History::at(now);
    if agrees {
        leaves(&tx, Some(who), &row, &member, if own { "own" } else { "moderator" }, now, &mut history).await?;
    } else {
        let detail = json!({ "decided_by": row.decided_by });
        history.note(public(EventKind::ModeratorStays, row.state_id, Some(detail)));
        history.note(noted_of(&row, Some(who), EventKind::EndingRefused));
    }
    close(&tx, row, Some(who.person_key()), today).await?;
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends the memberships of moderators whose proposals no moderator answered in time. Answers how many ended.
///
/// # Errors
/// The first failure; memberships that were ended before it stay ended.
#[boxed]
pub async fn take_effect(db: &DatabaseConnection, now: DateTime<Utc>) -> Done<usize> {
    let today = now.date_naive();
    let due = endings().filter(ending_proposal::Column::EffectOn.lte(today)).order_by_asc(ending_proposal::Column::Id).all(db).await?;
    let mut ended = 0;
    for row in due {
        let tx = begin(db).await?;
        latches::take(&tx, Latch::Appointment).await?;
        // Somebody may have answered meanwhile, on another server.
        let Some(row) = endings().filter(ending_proposal::Column::Id.eq(row.id)).one(&tx).await? else { continue };
        let member = in_office(&tx, row.membership_id).await?;
        let mut history = History::at(now);
        leaves(&tx, None, &row, &member, "nobody", now, &mut history).await?;
        close(&tx, row, None, today).await?;
        history.write(&tx).await?;
        tx.commit().await?;
        ended += 1;
    }
    Ok(ended)
}

async fn leaves(
    tx: &Transaction,
    who: Option<&SignedIn>,
    row: &ending_proposal::Model,
    member: &membership::Model,
    agreed: &str,
    now: DateTime<Utc>,
    history: &mut History,
) -> Done<()> {
    let body = sessions::body(tx, BodyKind::Moderation, None).await?.ok_or(Failure::NotFound)?;
    ends(tx, who, member, &body, None, now, history).await?;
    let detail = json!({ "decided_by": row.decided_by, "agreed": agreed });
    history.note(public(EventKind::ModeratorLeft, row.state_id, Some(detail)));
    Ok(())
}

async fn close(tx: &Transaction, row: ending_proposal::Model, by: Option<person::Key>, today: NaiveDate) -> Done<()> {
    let mut row = row.into_active_model();
    row.answered_by_id = Set(by);
    row.closed_on = Set(Some(today));
    row.update(tx).await?;
    Ok(())
}

/// The private event of an answered proposal: who acted, and on whom, is in the chain and is never public.
fn noted_of(row: &ending_proposal::Model, who: Option<&SignedIn>, kind: EventKind) -> Happening {
    let by = match who {
        Some(who) => crate::noted(who, kind),
        None => Happening::of(kind),
    };
    let withheld = json!({ "membership": row.membership_id, "proposal": row.id });
    Happening { public: false, subject: (SubjectKind::Membership, Some(row.membership_id.number())), withheld: Some(withheld), ..by }
}
