//! Saving a submission as typed, and submitting it.

use super::check::{Occasioned, Seen, faults};
use super::{SubmissionInput, arrival, as_registered, coalition_of, hold_organisation, in_register, own, stage_after};
use crate::evidence::{CheckedFiles, file_faults};
use crate::first_come;
use crate::{AtVersion, Occasion};
use answerable_domain::model::{BodyKind, Command, SignedIn, SubmissionKind, Visibility, Written};
use answerable_domain::rules::submissions::{Step, SubmissionStage};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{organisation, submission};
use answerable_store::db::proofs::DraftOf;
use answerable_store::db::submissions::shows_as;
use answerable_store::failure::{Done, Failure, authorise};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DatabaseConnection, IntoActiveModel, NotSet, Set};

/// The submission that is about to be changed; none where the first saving makes it.
async fn changed(db: &impl ConnectionTrait, organisation: organisation::Key, shown: AtVersion<&str>) -> Done<Option<submission::Model>> {
    if shown.version > 0 {
        return Ok(Some(own(db, organisation, shown).await?));
    }
    match super::held(db, shown.what).await? {
        None => Ok(None),
        Some(row) if row.organisation_id == organisation => Err(Failure::Conflict),
        Some(_) => Err(Failure::NotFound),
    }
}

/// Saves a submission as typed; with `files`, what the guard found in its files, also submits it. The first saving makes the
/// submission under the token that its form came with, so that a form that is sent twice makes one.
///
/// # Errors
/// `NotFound` if it is not the person's own organisation's, `Conflict` if somebody changed it meanwhile, `Invalid` by field.
#[boxed]
pub async fn save(
    db: &DatabaseConnection,
    who: &SignedIn,
    shown: AtVersion<&str>,
    input: &SubmissionInput,
    files: Option<&CheckedFiles>,
    occasion: &Occasion<'_>,
) -> Done<()> {
    let organisation = who.organisation_key().ok_or(Failure::Forbidden)?;
    let command = if files.is_some() { Command::SubmitAssessment } else { Command::DraftAssessment };
    authorise(who, command, BodyKind::Organisation, Some(organisation.number()))?;
    // An outdated version is refused before anything else is looked at.
    changed(db, organisation, shown).await?;
    let seen = match files {
        Some(files) => Some((Seen::of(db, organisation, input).await?, files)),
        None => None,
    };
    // The recommendation that a reference stands for never changes.
    let found = in_register(db, &input.written).await?;
    let tx = begin(db).await?;
    // If another request makes the submission in this moment, writing it finds the token taken.
    let row = match shown.version {
        0 => None,
        _ => changed(&tx, organisation, shown).await?,
    };
    let stage = row.as_ref().map_or(SubmissionStage::Draft, |row| row.stage.0);
    let kind = row.as_ref().map_or(SubmissionKind::Assessment, |row| row.kind.0);
    let taken = if files.is_some() { Step::Submit } else { Step::Save };
    let then = stage_after(who, stage, taken)?;
    // An answer shows under the same name as its assessment.
    let visibility = match (&row, kind) {
        (Some(row), SubmissionKind::Answer) => shows_as(&tx, row).await?,
        _ => input.visibility.unwrap_or(Visibility::Private),
    };
    let coalition = match (&input.coalition, kind) {
        (Some(slug), SubmissionKind::Assessment) if visibility == Visibility::Coalition => {
            let found = coalition_of(&tx, organisation, slug).await?;
            Some(found.ok_or_else(|| Failure::field("coalition", "submission-coalition-unknown"))?)
        }
        _ => None,
    };
    let held = match files {
        Some(_) => Some(hold_organisation(&tx, organisation).await?),
        None => None,
    };
    let mut errors = file_faults(&tx, &input.evidence, files.is_some()).await?;
    let mut written = input.written.clone();
    if let (Some((seen, files)), Some(own)) = (&seen, &held) {
        let about =
            Occasioned { organisation, submission: row.as_ref().map(|row| row.id), kind, visibility, coalition, today: occasion.today() };
        let (faults, asked) = faults(&tx, own, &about, input, &found, seen, files).await?;
        errors.extend(faults);
        // Confirmations of passages that were corrected since are dropped: nobody is asked about those again.
        written.confirmed.retain(|key| asked.contains(key));
        if written.confirmed.is_empty() {
            written.confirm_why.clear();
        }
    } else if row.is_none() && input.is_empty() {
        errors.push(answerable_domain::form::FieldError::new("developments", "submission-empty"));
    }
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    let written = as_registered(written, &found);
    let content = match files {
        Some(files) => Written { file_signs: files.signs.clone(), unreadable: files.unreadable.clone(), ..written },
        None => written,
    };
    let arrival = match files {
        Some(_) => Some(arrival::next(&tx, occasion.today()).await?),
        None => None,
    };
    let model = submission::ActiveModel {
        id: row.as_ref().map_or(NotSet, |row| Set(row.id)),
        token: Set(shown.what.to_string()),
        organisation_id: Set(organisation),
        kind: Set(kind.into()),
        assessment_id: Set(row.as_ref().and_then(|row| row.assessment_id)),
        content: Set(content.into()),
        visibility: Set(visibility.into()),
        coalition_id: Set(coalition),
        stage: Set(stage.into()),
        appeal: Set(None),
        version: Set(shown.version + 1),
        changed_by_id: Set(who.person_key()),
        changed_on: Set(occasion.today()),
        submitted_on: Set(files.map(|_| occasion.today())),
        arrival: Set(arrival),
    };
    let saved = match row {
        Some(_) => model.update(&tx).await?,
        None => model.insert(&tx).await.map_err(first_come)?,
    };
    let draft = DraftOf::Submission(saved.id);
    if shown.version > 0 {
        draft.remove(&tx).await?;
    }
    draft.add(&tx, &input.evidence).await?;
    // Last of all: from here on the database refuses any change of what is submitted.
    if then != stage {
        let mut model = saved.into_active_model();
        model.stage = Set(then.into());
        model.update(&tx).await?;
    }
    tx.commit().await?;
    Ok(())
}
