//! One step of a status update's draft: saved, submitted, returned, published, discarded. Each step takes along what was typed, so that
//! nothing has to be saved first.

use super::check::{NamedKeys, faults, named};
use super::input::ReportInput;
use super::publish::publish;
use super::{DraftStep, Lead, Outcome, SECOND, lead, once_looked, question_of, reference_of, stage_after, tell};
use crate::evidence::file_faults;
use crate::first_come;
use crate::guarding::{self, About, Place, Said, look};
use crate::noted;
use crate::{AtVersion, Occasion};
use answerable_domain::model::{BodyKind, Command, EventKind, SignedIn, Status};
use answerable_domain::rules::reporting::{ReportStage, needs_two};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{institution, person, recommendation, status_draft, status_draft_author};
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::db::proofs::{DraftOf, ProofInput};
use answerable_store::db::{Coded, Key};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::guarded::Text;
use answerable_store::mail::news::Work;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};
use serde_json::json;

/// Takes a step with the draft of a status update.
///
/// # Errors
/// `NotFound` if the institution does not lead; `Conflict` if somebody changed the draft meanwhile; `Invalid` with what is missing, or
/// with what the guard asks, by field.
#[boxed]
pub async fn report(
    db: &DatabaseConnection,
    who: &SignedIn,
    shown: AtVersion<recommendation::Key>,
    input: &ReportInput,
    said: &Said,
    taken: &DraftStep,
    occasion: &Occasion<'_>,
) -> Done<Outcome> {
    let institution = who.institution_key().ok_or(Failure::Forbidden)?;
    let command = if taken.is_validators() { Command::PublishStatusUpdate } else { Command::DraftStatusUpdate };
    authorise(who, command, BodyKind::Institution, Some(institution.number()))?;
    let AtVersion { what: recommendation, version } = shown;
    let tx = begin(db).await?;
    lead(&tx, recommendation, institution).await?;
    let row = draft_of(&tx, recommendation, institution).await?;
    if row.as_ref().map_or(0, |row| row.version) != version {
        return Err(Failure::Conflict);
    }
    let authors = match &row {
        Some(row) => authors_of(&tx, row.id).await?,
        None => Vec::new(),
    };
    let stage = row.as_ref().map_or(ReportStage::Draft, |row| row.stage.0);
    let sole_author = authors.iter().all(|author| *author == who.person_key());
    let then = stage_after(who, stage, taken.step(), sole_author, input.status.unwrap_or(Status::Planned))?;
    let question = match taken {
        DraftStep::Return { question } => Some(question_of(question)?),
        _ => None,
    };
    let names = match taken {
        DraftStep::Discard => NamedKeys::default(),
        _ => named(&tx, recommendation, institution, input).await?,
    };
    let mut errors = match taken {
        DraftStep::Discard => Vec::new(),
        _ => file_faults(&tx, &input.evidence, *taken == DraftStep::Publish).await?,
    };
    if matches!(taken, DraftStep::Submit | DraftStep::Publish) {
        errors.extend(faults(&tx, recommendation, input, names, occasion).await?);
    }
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    let changed = match (&row, taken) {
        (_, DraftStep::Discard) => false,
        (Some(row), _) => differs(&tx, row, input, names).await?,
        (None, _) => !input.is_empty(),
    };
    // Four eyes on the words that are published, and not only on the earlier draft: the person who changed them is their author.
    let words_are_own = changed || row.as_ref().is_some_and(|row| row.words_by_id == Some(who.person_key()));
    if *taken == DraftStep::Publish && input.status.is_some_and(needs_two) && words_are_own {
        return Err(Failure::field("step", "step-words-own"));
    }
    let looked = match taken {
        DraftStep::Submit | DraftStep::Publish => {
            let about = About {
                said,
                place: Place::Draft(GuardSubject::StatusDraft, row.as_ref().map(|row| row.id.number())),
                second: SECOND,
                names: &[],
                publishing: *taken == DraftStep::Publish,
                record: None,
                today: occasion.today(),
            };
            Some(look(&tx, who, &about, texts(input)).await?)
        }
        _ => None,
    };
    let waits = looked.as_ref().is_some_and(guarding::Looked::waits);
    let (taken, then) = once_looked(waits, stage, taken, then);
    let private = |kind, id: Option<status_draft::Key>| Happening {
        public: false,
        subject: (SubjectKind::StatusDraft, id.map(Key::number)),
        recommendation_id: Some(recommendation),
        withheld: Some(json!({ "status": input.status.map(Status::code) })),
        ..noted(who, kind)
    };
    let of = Lead { recommendation, institution };
    let id = row.as_ref().map(|row| row.id);
    let event = match (taken, then) {
        (DraftStep::Discard, _) => {
            let Some(id) = id else { return Err(Failure::Conflict) };
            remove(&tx, id).await?;
            private(EventKind::ReportDiscarded, Some(id))
        }
        (DraftStep::Publish, _) => {
            let mut authors = authors.clone();
            if changed && !authors.contains(&who.person_key()) {
                authors.push(who.person_key());
            }
            let event = publish(&tx, who, of, input, names, occasion.today(), &authors).await?;
            if let (Some(looked), (_, Some(update))) = (looked, event.subject) {
                looked.published(&tx, who, (GuardSubject::StatusUpdate, update)).await?;
            }
            if let Some(id) = id {
                remove(&tx, id).await?;
            }
            event
        }
        (_, Some(then)) => {
            if row.is_none() && !changed {
                return Err(Failure::field("reasons", "report-empty"));
            }
            if !changed && !waits && *taken == DraftStep::Save {
                return Ok(Outcome::Taken);
            }
            // A person who submits words stands for them.
            let words_by = match &row {
                Some(row) if !changed && *taken != DraftStep::Submit => row.words_by_id,
                _ => Some(who.person_key()),
            };
            let asked = question.or_else(|| row.as_ref().and_then(|row| row.question.clone()));
            let next = NextVersion { stage: then, question: asked, words_by, changed_by: who.person_key(), changed_at: occasion.now };
            let id = write(&tx, of, row.as_ref(), input, names, next).await?;
            if let Some(looked) = &looked {
                looked.keep(&tx, who, id.number()).await?;
            }
            if changed {
                add_author(&tx, id, who.person_key()).await?;
            }
            let kind = match taken {
                DraftStep::Submit => EventKind::ReportSubmitted,
                DraftStep::Return { .. } => EventKind::ReportReturned,
                _ => EventKind::ReportDrafted,
            };
            private(kind, Some(id))
        }
        (_, None) => return Err(Failure::Conflict),
    };
    History::write_one(&tx, event, occasion.now).await?;
    if let Some(news) = taken.news() {
        let work = Work::Report(reference_of(&tx, recommendation).await?);
        tell(&tx, who, institution, news, &work, &authors, occasion).await?;
    }
    tx.commit().await?;
    Ok(if waits { Outcome::Waits } else { Outcome::Taken })
}

/// The texts of a status update that everybody reads, for the guard.
fn texts(input: &ReportInput) -> Vec<Text> {
    let mut texts = vec![
        Text::new("reasons", "report-reasons", input.reasons.as_str()),
        Text::new("missing", "report-missing", input.missing.as_str()),
        Text::new("next_step", "report-next", input.next_step.as_str()),
    ];
    texts.extend(guarding::of_evidence(&input.evidence));
    texts
}

/// The draft of an institution on a recommendation.
pub(super) async fn draft_of(
    tx: &impl ConnectionTrait,
    recommendation: recommendation::Key,
    institution: institution::Key,
) -> Done<Option<status_draft::Model>> {
    Ok(status_draft::Entity::find()
        .filter(status_draft::Column::RecommendationId.eq(recommendation))
        .filter(status_draft::Column::InstitutionId.eq(institution))
        .one(tx)
        .await?)
}

async fn authors_of(tx: &impl ConnectionTrait, draft: status_draft::Key) -> Done<Vec<person::Key>> {
    let rows = status_draft_author::Entity::find().filter(status_draft_author::Column::StatusDraftId.eq(draft)).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.person_id).collect())
}

async fn add_author(tx: &impl ConnectionTrait, draft: status_draft::Key, person: person::Key) -> Done<()> {
    if !authors_of(tx, draft).await?.contains(&person) {
        let row = status_draft_author::ActiveModel { status_draft_id: Set(draft), person_id: Set(person) };
        status_draft_author::Entity::insert(row).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Whether the form differs from the draft.
async fn differs(tx: &impl ConnectionTrait, row: &status_draft::Model, input: &ReportInput, names: NamedKeys) -> Done<bool> {
    let evidence = DraftOf::Status(row.id).evidence(tx).await?.into_iter().map(ProofInput::from);
    let same = row.status == input.status.map(Coded)
        && row.language == input.language
        && row.reasons == input.reasons
        && row.missing == input.missing
        && row.next_step == input.next_step
        && row.next_step_on == input.next_step_on
        && row.corrects_id == names.corrects
        && row.later_recommendation_id == names.later
        && evidence.eq(input.evidence.iter().cloned());
    Ok(!same)
}

/// What a step makes of a draft, besides its texts.
struct NextVersion {
    stage: ReportStage,
    question: Option<String>,
    /// Who stands for the words as they are now.
    words_by: Option<person::Key>,
    changed_by: person::Key,
    changed_at: DateTime<Utc>,
}

/// Writes the form as the next version of the draft. Answers its key.
async fn write(
    tx: &impl ConnectionTrait,
    of: Lead,
    row: Option<&status_draft::Model>,
    input: &ReportInput,
    names: NamedKeys,
    next: NextVersion,
) -> Done<status_draft::Key> {
    let version = row.map_or(0, |row| row.version) + 1;
    let model = status_draft::ActiveModel {
        id: row.map_or(NotSet, |row| Set(row.id)),
        recommendation_id: Set(of.recommendation),
        institution_id: Set(of.institution),
        status: Set(input.status.map(Into::into)),
        language: Set(input.language.clone()),
        reasons: Set(input.reasons.clone()),
        missing: Set(input.missing.clone()),
        next_step: Set(input.next_step.clone()),
        next_step_on: Set(input.next_step_on),
        corrects_id: Set(names.corrects),
        later_recommendation_id: Set(names.later),
        stage: Set(next.stage.into()),
        question: Set(next.question),
        version: Set(version),
        changed_by_id: Set(next.changed_by),
        words_by_id: Set(next.words_by),
        changed_at: Set(next.changed_at),
    };
    let saved = match row {
        Some(_) => model.update(tx).await?,
        None => model.insert(tx).await.map_err(first_come)?,
    };
    DraftOf::Status(saved.id).replace(tx, &input.evidence).await?;
    Ok(saved.id)
}

/// Removes a draft with its evidence, authors and confirmations.
async fn remove(tx: &impl ConnectionTrait, id: status_draft::Key) -> Done<()> {
    guarding::forget(tx, GuardSubject::StatusDraft, id.number()).await?;
    DraftOf::Status(id).remove(tx).await?;
    status_draft_author::Entity::delete_many().filter(status_draft_author::Column::StatusDraftId.eq(id)).exec(tx).await?;
    status_draft::Entity::delete_by_id(id).exec(tx).await?;
    Ok(())
}
