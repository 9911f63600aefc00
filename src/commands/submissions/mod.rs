//! What organisations write, from the first words to publication. The people of an organisation share a draft; every change names the
//! version that its author saw. Nothing that an organisation does before a moderator decides leaves a mark in the history or moves the
//! register's version: when somebody sat at the desk must stay unknown. A moderator cannot change a word.

mod answer;
mod arrival;
mod check;
mod input;
pub(crate) mod letters;
mod lower;
pub(crate) mod publish;
mod save;
mod sign;
mod step;
mod withdraw;

pub use answer::begin_answer;
pub use input::SubmissionInput;
pub use letters::{Gathered, gather, interested, tell_organisation};
pub use lower::{Lowering, lower};
pub use save::save;
pub use sign::{leave, leave_published, sign};
pub use step::{SubmissionStep, step};
pub use withdraw::withdraw;

use crate::AtVersion;
use answerable_domain::model::{Judged, Reference, SignedIn, Written};
use answerable_domain::rules::submissions::{Hand, Refused, Step, SubmissionStage};
use answerable_store::db::cited;
use answerable_store::db::entities::{
    coalition_member, document, organisation, recommendation, state, submission, submission_decision, submission_mark,
};
use answerable_store::failure::{Done, Failure};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

/// The submission of a token, held until the transaction ends.
pub(crate) async fn held(tx: &impl ConnectionTrait, token: &str) -> Done<Option<submission::Model>> {
    Ok(submission::Entity::find().filter(submission::Column::Token.eq(token)).lock_exclusive().one(tx).await?)
}

/// The organisation's own submission of a token, held until the transaction ends.
///
/// # Errors
/// `Conflict` if it has changed since the form was drawn, `NotFound` if it is not there or not the organisation's.
async fn own(tx: &impl ConnectionTrait, organisation: organisation::Key, shown: AtVersion<&str>) -> Done<submission::Model> {
    let row = held(tx, shown.what).await?.filter(|row| row.organisation_id == organisation).ok_or(Failure::NotFound)?;
    // A submission that was thrown away after a decision stays as an empty row.
    if row.stage == SubmissionStage::Discarded {
        return Err(Failure::NotFound);
    }
    if row.version == shown.version { Ok(row) } else { Err(Failure::Conflict) }
}

/// The stage of a submission after an organisation's step; a refusal of the rules becomes the form's error.
fn stage_after(who: &SignedIn, from: SubmissionStage, taken: Step) -> Done<SubmissionStage> {
    let role = who.role().ok_or(Failure::Forbidden)?;
    let hand = Hand { role, own: true, interested: false, decided_before: false };
    answerable_domain::rules::submissions::step(from, taken, hand, None).map_err(|refused| match refused {
        Refused::NotTheirs => Failure::NotFound,
        Refused::LeadOnly => Failure::Forbidden,
        refused => Failure::field("step", refused.words()),
    })
}

/// The key of a recommendation and that of its State, by its reference.
async fn recommendation_of(tx: &impl ConnectionTrait, reference: &Reference) -> Done<Option<(recommendation::Key, state::Key)>> {
    Ok(cited::find(tx, reference).await?.map(|(document, row)| (row.id, document.state_id)))
}

/// The judged recommendations that the register has: by the reference that was typed, the register's own, and the State's key.
async fn in_register(tx: &impl ConnectionTrait, written: &Written) -> Done<InRegister> {
    let mut found = InRegister::new();
    for typed in written.judged.iter().map(Judged::reference) {
        if !found.contains_key(&typed)
            && let Some((document, row)) = cited::find(tx, &typed).await?
        {
            found.insert(typed, (Reference { symbol: document.symbol, paragraph: row.paragraph }, document.state_id));
        }
    }
    Ok(found)
}

/// Recommendations by the reference that was typed: the register's own reference, and the State's key.
type InRegister = HashMap<Reference, (Reference, state::Key)>;

/// A submission with its references as the register writes them; those that the register does not have stay as typed.
fn as_registered(mut written: Written, found: &InRegister) -> Written {
    let mut judged: Vec<Judged> = Vec::new();
    for mut one in std::mem::take(&mut written.judged) {
        if let Some((Reference { symbol, paragraph }, _)) = found.get(&one.reference()).cloned() {
            (one.symbol, one.paragraph) = (symbol, paragraph);
        }
        if judged.iter().all(|other| other.reference() != one.reference()) {
            judged.push(one);
        }
    }
    written.judged = judged;
    written
}

/// Deletes the passages that moderators marked in a submission, and their notes.
pub(crate) async fn forget_marks(tx: &impl ConnectionTrait, id: submission::Key) -> Done<()> {
    let decisions = submission_decision::Entity::find().filter(submission_decision::Column::SubmissionId.eq(id)).all(tx).await?;
    let ids = decisions.into_iter().map(|row| row.id);
    submission_mark::Entity::delete_many().filter(submission_mark::Column::SubmissionDecisionId.is_in(ids)).exec(tx).await?;
    Ok(())
}

/// Holds an organisation until the transaction ends: what it submits, publishes, lowers and withdraws happens one after the other, so
/// that a check of its other records never misses one that is written at the same time.
pub(crate) async fn hold_organisation(tx: &impl ConnectionTrait, id: organisation::Key) -> Done<organisation::Model> {
    organisation::Entity::find_by_id(id).lock_exclusive().one(tx).await?.ok_or(Failure::NotFound)
}

/// The key of the State that a recommendation is addressed to.
async fn state_of(tx: &impl ConnectionTrait, recommendation: recommendation::Key) -> Done<state::Key> {
    let row = recommendation::Entity::find_by_id(recommendation).one(tx).await?.ok_or(Failure::NotFound)?;
    Ok(document::Entity::find_by_id(row.document_id).one(tx).await?.ok_or(Failure::NotFound)?.state_id)
}

/// The key of the coalition with a slug, if the organisation is a member of it.
async fn coalition_of(tx: &impl ConnectionTrait, organisation: organisation::Key, slug: &str) -> Done<Option<organisation::Key>> {
    let Some(row) = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(tx).await? else { return Ok(None) };
    Ok(is_member(tx, row.id, organisation).await?.then_some(row.id))
}

/// Whether an organisation is a member of a coalition.
async fn is_member(tx: &impl ConnectionTrait, coalition: organisation::Key, organisation: organisation::Key) -> Done<bool> {
    // Held until the transaction ends: no member leaves while something is published in the coalition's name.
    let link = coalition_member::Entity::find()
        .filter(coalition_member::Column::CoalitionId.eq(coalition))
        .filter(coalition_member::Column::OrganisationId.eq(organisation))
        .lock_exclusive()
        .one(tx)
        .await?;
    Ok(link.is_some())
}

/// The names of an organisation, in all languages.
async fn names_of(tx: &impl ConnectionTrait, organisation: organisation::Key) -> Done<Vec<String>> {
    let row = organisation::Entity::find_by_id(organisation).one(tx).await?.ok_or(Failure::NotFound)?;
    Ok(row.names.0.by_language().values().cloned().collect())
}

/// Whether anybody has decided on a submission.
async fn was_decided(tx: &impl ConnectionTrait, id: submission::Key) -> Done<bool> {
    Ok(submission_decision::Entity::find().filter(submission_decision::Column::SubmissionId.eq(id)).one(tx).await?.is_some())
}
