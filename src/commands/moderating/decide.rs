//! A moderator's decision: published, returned, declined; an appeal upheld or dismissed. Only on the listed grounds, and without
//! changing a word. The public log says what was decided, on which ground and how long it took, and never what submission or whose it
//! was.

use crate::noted;
use crate::submissions::held;
use crate::submissions::letters::{interested, tell_authors};
use crate::submissions::publish::publish;
use crate::{AtVersion, Occasion};
use answerable_domain::model::{BodyKind, Command, Decision, EventKind, Ground, SignedIn};
use answerable_domain::rules::folding::fold;
use answerable_domain::rules::submissions::{Hand, Refused, Step, SubmissionStage, step};
use answerable_domain::typed::{self, LONGEST_QUESTION};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{
    assessment, moderation_decision, organisation, person, submission, submission_decision, submission_mark,
};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::submissions::about;
use answerable_store::failure::{Done, Failure, authorise};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, IntoActiveModel, NotSet, QueryFilter, Set};
use serde_json::json;

/// The longest passage that a moderator marks, in characters.
const LONGEST_PASSAGE: usize = 2_000;

/// A moderator's decision, as its form sends it.
#[derive(Clone, Debug)]
pub struct Decided {
    pub decision: Decision,
    pub ground: Option<Ground>,
    /// The passage that the decision is about, copied from the text.
    pub passage: String,
    pub field: Option<String>,
    /// A note to the organisation.
    pub note: String,
    /// The original of a duplicate: `assessment:slug` or `submission:token`.
    pub duplicate_of: Option<String>,
    /// Whether the moderator has looked once more at what the author confirmed.
    pub sure: bool,
}

impl Decided {
    /// The step of the rules that this decision is.
    fn step(&self) -> Step {
        match self.decision {
            Decision::Published => Step::Publish,
            Decision::Returned => Step::Return,
            Decision::Declined => Step::Decline,
            Decision::AppealUpheld => Step::Uphold,
            Decision::AppealDismissed => Step::Dismiss,
        }
    }
}

/// Decides on a submission, named by its token, or on its appeal.
///
/// # Errors
/// `NotFound` if there is no such submission, or the moderator declared an interest in it; `Conflict` if it was taken back or decided
/// meanwhile; `Invalid` by field.
#[boxed]
pub async fn decide(
    db: &DatabaseConnection,
    who: &SignedIn,
    shown: AtVersion<&str>,
    decided: &Decided,
    occasion: &Occasion<'_>,
) -> Done<()> {
    authorise(who, Command::DecideSubmission, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let row = held(&tx, shown.what).await?.ok_or(Failure::NotFound)?;
    if row.stage == SubmissionStage::Discarded || interested(&tx, &row).await?.contains(&who.person_key()) {
        return Err(Failure::NotFound);
    }
    let stage = row.stage.0;
    if row.version != shown.version || !matches!(stage, SubmissionStage::Submitted | SubmissionStage::Appealed) {
        return Err(Failure::Conflict);
    }
    let hand = Hand {
        role: who.role().ok_or(Failure::Forbidden)?,
        own: false,
        interested: false,
        decided_before: decided_before(&tx, who.person_key(), row.id).await?,
    };
    // Only a missing ground can be caused by the form; other refusals mean a stale page or a forged request.
    let then = step(stage, decided.step(), hand, decided.ground).map_err(|refused| match refused {
        Refused::Ground => Failure::field("ground", refused.words()),
        Refused::AnotherModerator => Failure::NotFound,
        Refused::NotTheirs | Refused::Interested | Refused::LeadOnly => Failure::Forbidden,
        _ => Failure::Conflict,
    })?;
    let ground = decided.ground.filter(|_| decided.step().wants_ground());
    if then == SubmissionStage::Published && !decided.sure && !row.content.confirmed.is_empty() {
        return Err(Failure::field("sure", "moderating-sure"));
    }
    let original = original(&tx, who, &row, decided).await?;
    let (passage, field) = passage(&row, decided)?;
    let note = typed::text("note", &decided.note, LONGEST_QUESTION)?;
    let received_on = row.submitted_on.unwrap_or(occasion.today());
    let mut history = History::at(occasion.now);
    let published = then == SubmissionStage::Published;
    if published {
        crate::submissions::hold_organisation(&tx, row.organisation_id).await?;
    }
    let made = if published { publish(&tx, &row, occasion.today(), &mut history).await? } else { Vec::new() };
    let detail = submission_decision::ActiveModel {
        id: NotSet,
        submission_id: Set(row.id),
        decision: Set(decided.decision.into()),
        ground: Set(ground.map(Into::into)),
        decided_by_id: Set(who.person_key()),
        received_on: Set(received_on),
        decided_on: Set(occasion.today()),
        duplicate_assessment_id: Set(match original {
            Some(Original::Assessment(id)) => Some(id),
            _ => None,
        }),
        duplicate_submission_id: Set(match original {
            Some(Original::Submission(id)) => Some(id),
            _ => None,
        }),
    };
    let detail = detail.insert(&tx).await?;
    // What was marked before may name a child, and is not needed any more.
    crate::submissions::forget_marks(&tx, row.id).await?;
    let note = Some(note).filter(|note| !note.is_empty() && !published);
    if passage.is_some() || note.is_some() {
        let mark = submission_mark::ActiveModel {
            id: NotSet,
            submission_decision_id: Set(detail.id),
            field: Set(field),
            passage: Set(passage),
            note: Set(note),
        };
        mark.insert(&tx).await?;
    }
    log(&tx, who, &row, &detail, made.first().copied(), &mut history).await?;
    let mut model = row.clone().into_active_model();
    model.stage = Set(then.into());
    model.version = Set(shown.version + 1);
    // A submission that waits no more has no place in the queue.
    model.arrival = Set(None);
    model.update(&tx).await?;
    tell_authors(&tx, &row, occasion).await?;
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// The original of which a submission is the duplicate.
#[derive(Clone, Copy, Debug)]
enum Original {
    Assessment(assessment::Key),
    Submission(submission::Key),
}

/// The original of a duplicate, as the form names it: something of the same author on one of the same recommendations, published or
/// waiting. A moderator who declines on that ground must name it, so that the author can look.
async fn original(tx: &impl ConnectionTrait, who: &SignedIn, row: &submission::Model, decided: &Decided) -> Done<Option<Original>> {
    if decided.ground != Some(Ground::Duplicate) || !decided.step().wants_ground() {
        return Ok(None);
    }
    let missing = || Failure::field("duplicate_of", "moderating-duplicate-missing");
    let chosen = decided.duplicate_of.as_deref().and_then(|code| code.split_once(':')).ok_or_else(missing)?;
    let own = about(tx, row).await?;
    let found = match chosen {
        ("assessment", slug) => {
            let of = assessment::Entity::find()
                .filter(assessment::Column::Slug.eq(slug))
                .filter(assessment::Column::OrganisationId.eq(row.organisation_id))
                .filter(assessment::Column::PublishedOn.is_not_null());
            of.one(tx).await?.filter(|other| own.contains(&other.recommendation_id)).map(|other| Original::Assessment(other.id))
        }
        ("submission", token) => {
            let of = submission::Entity::find()
                .filter(submission::Column::Token.eq(token))
                .filter(submission::Column::OrganisationId.eq(row.organisation_id))
                .filter(submission::Column::Id.ne(row.id))
                .filter(submission::Column::Stage.is_in([SubmissionStage::Submitted.code(), SubmissionStage::Appealed.code()]));
            match of.one(tx).await? {
                Some(other) if interested(tx, &other).await?.contains(&who.person_key()) => None,
                Some(other) => {
                    let others = about(tx, &other).await?;
                    others.iter().any(|id| own.contains(id)).then_some(Original::Submission(other.id))
                }
                None => None,
            }
        }
        _ => None,
    };
    found.map(Some).ok_or_else(missing)
}

/// Whether this moderator has declined this submission before.
async fn decided_before(tx: &impl ConnectionTrait, person: person::Key, id: submission::Key) -> Done<bool> {
    let found = submission_decision::Entity::find()
        .filter(submission_decision::Column::SubmissionId.eq(id))
        .filter(submission_decision::Column::DecidedById.eq(person))
        .filter(submission_decision::Column::Decision.eq(Decision::Declined.code()))
        .one(tx)
        .await?;
    Ok(found.is_some())
}

/// The passage that the moderator marked, and its field: it must stand in the text, so that the organisation knows what is meant and
/// nothing else is said in its name.
fn passage(row: &submission::Model, decided: &Decided) -> Done<(Option<String>, Option<String>)> {
    if !decided.step().wants_ground() {
        return Ok((None, None));
    }
    let marked = typed::text("passage", &decided.passage, LONGEST_PASSAGE)?;
    if marked.is_empty() {
        return Ok((None, None));
    }
    let wanted = fold(&marked);
    let texts = row.content.texts();
    let named = decided.field.as_deref().filter(|field| texts.iter().any(|(name, _)| name == field));
    let found = texts.iter().filter(|(field, _)| named.is_none_or(|named| named == *field)).find(|(_, text)| fold(text).contains(&wanted));
    match found {
        Some((field, _)) => Ok((Some(marked), Some((*field).to_string()))),
        None => Err(Failure::field("passage", "moderating-passage-elsewhere")),
    }
}

/// Writes the line of the public log, and its event.
async fn log(
    tx: &impl ConnectionTrait,
    who: &SignedIn,
    row: &submission::Model,
    decided: &submission_decision::Model,
    assessment: Option<assessment::Key>,
    history: &mut History,
) -> Done<()> {
    let state = organisation::Entity::find_by_id(row.organisation_id).one(tx).await?.ok_or(Failure::NotFound)?.state_id;
    let line = moderation_decision::ActiveModel {
        id: NotSet,
        assessment_id: Set(assessment),
        state_id: Set(Some(state)),
        decision: Set(decided.decision),
        ground: Set(decided.ground),
        received_on: Set(decided.received_on),
        decided_on: Set(decided.decided_on),
    };
    let line = line.insert(tx).await?;
    let detail = match decided.ground {
        Some(ground) => json!({ "decision": decided.decision.code(), "ground": ground.code() }),
        None => json!({ "decision": decided.decision.code() }),
    };
    history.note(Happening {
        state_id: Some(state),
        subject: (SubjectKind::ModerationDecision, None),
        detail: Some(detail),
        records: vec![(RecordKind::Decision, line.id.number())],
        ..noted(who, EventKind::ModerationDecided)
    });
    Ok(())
}
