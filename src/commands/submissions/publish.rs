//! Publishing a submission, word for word: an assessment for each of its recommendations, or the answer to a reply. Its events in the
//! history never lead to the author.

use super::check::{Occasioned, pseudonym_fault, shows_elsewhere};
use super::{is_member, recommendation_of};
use crate::evidence::{file_faults, publishable};
use crate::first_come;
use answerable_domain::model::{EventKind, Status, SubmissionKind, Visibility, Written};
use answerable_domain::rules::folding::fold;
use answerable_store::boxed;
use answerable_store::db::authors::{Lowered, pseudonym};
use answerable_store::db::entities::{
    assessment, assessment_group, assessment_withdrawal, evidence, group, recommendation, reply, reply_answer, state, submission,
    submission_assessment,
};
use answerable_store::db::history::{Actor, Happening, History, RecordKind, SubjectKind};
use answerable_store::db::latches::{self, Latch};
use answerable_store::db::proofs::{DraftOf, ProofInput};
use answerable_store::failure::{Done, Failure};
use answerable_store::secrets::random_hex;
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};
use serde_json::json;

/// Publishes a submission, and notes its events. Answers the keys of the assessments that were made.
#[boxed]
pub async fn publish(
    tx: &impl ConnectionTrait,
    row: &submission::Model,
    today: NaiveDate,
    history: &mut History,
) -> Done<Vec<assessment::Key>> {
    let written = &row.content.0;
    match row.kind.0 {
        SubmissionKind::Assessment => assessments(tx, row, written, today, history).await,
        SubmissionKind::Answer => {
            answer(tx, row, written, today, history).await?;
            Ok(Vec::new())
        }
    }
}

async fn assessments(
    tx: &impl ConnectionTrait,
    row: &submission::Model,
    written: &Written,
    today: NaiveDate,
    history: &mut History,
) -> Done<Vec<assessment::Key>> {
    let proofs: Vec<ProofInput> = DraftOf::Submission(row.id).evidence(tx).await?.into_iter().map(ProofInput::from).collect();
    // A scanner may have found something meanwhile.
    let faults = file_faults(tx, &proofs, true).await?;
    if !faults.is_empty() {
        return Err(Failure::field("step", "moderating-files-gone"));
    }
    super::sign::drop_stale(tx, row, today).await?;
    still_apart(tx, row, written, &proofs, today).await?;
    let groups: Vec<group::Key> = group::Entity::find()
        .filter(group::Column::Slug.is_in(written.groups.iter().map(String::as_str)))
        .all(tx)
        .await?
        .into_iter()
        .map(|row| row.id)
        .collect();
    let mut made = Vec::new();
    for judged in &written.judged {
        let (recommendation, state) = recommendation_of(tx, &judged.reference()).await?.ok_or(Failure::NotFound)?;
        let verdict = judged.verdict.ok_or(Failure::Conflict)?;
        let saved = insert(tx, row, written, recommendation, verdict, today).await?;
        for group_id in &groups {
            let link = assessment_group::ActiveModel { assessment_id: Set(saved.id), group_id: Set(*group_id) };
            assessment_group::Entity::insert(link).exec_without_returning(tx).await?;
        }
        for proof in &proofs {
            evidence::ActiveModel { assessment_id: Set(Some(saved.id)), ..publishable(proof, today) }.insert(tx).await?;
        }
        let link = submission_assessment::ActiveModel { submission_id: Set(row.id), assessment_id: Set(saved.id) };
        submission_assessment::Entity::insert(link).exec_without_returning(tx).await?;
        history.note(with_verdict(
            happening(
                EventKind::AssessmentPublished,
                state,
                recommendation,
                SubjectKind::Assessment,
                (RecordKind::Assessment, saved.id.number()),
            ),
            verdict,
        ));
        made.push(saved.id);
    }
    Ok(made)
}

/// Checks that what held at submission still holds: none of its files shows under another name, nobody else has taken the description,
/// and the author is still a member of the coalition.
async fn still_apart(
    tx: &impl ConnectionTrait,
    row: &submission::Model,
    written: &Written,
    proofs: &[ProofInput],
    today: NaiveDate,
) -> Done<()> {
    let visibility = row.visibility.0;
    if let Some(coalition) = row.coalition_id.filter(|_| visibility == Visibility::Coalition)
        && !is_member(tx, coalition, row.organisation_id).await?
    {
        return Err(Failure::field("step", "moderating-no-member"));
    }
    // If two publish under a new description at once, the second finds it taken.
    if visibility == Visibility::Pseudonymous {
        latches::take(tx, Latch::Pseudonym).await?;
    }
    if visibility == Visibility::Pseudonymous && pseudonym_fault(tx, row.organisation_id, &written.pseudonym).await?.is_some() {
        return Err(Failure::field("step", "moderating-pseudonym"));
    }
    let about = Occasioned {
        organisation: row.organisation_id,
        submission: Some(row.id),
        kind: SubmissionKind::Assessment,
        visibility,
        coalition: row.coalition_id,
        today,
    };
    for hash in proofs.iter().filter_map(|proof| proof.file.as_deref()) {
        if shows_elsewhere(tx, &about, &written.pseudonym, hash, &[]).await? {
            return Err(Failure::field("step", "moderating-file-elsewhere"));
        }
    }
    Ok(())
}

async fn insert(
    tx: &impl ConnectionTrait,
    row: &submission::Model,
    written: &Written,
    recommendation: recommendation::Key,
    verdict: Status,
    today: NaiveDate,
) -> Done<assessment::Model> {
    let some = |text: &str| Some(text.to_string()).filter(|text| !text.is_empty());
    let hides = row.visibility == Visibility::Pseudonymous;
    let model = assessment::ActiveModel {
        id: NotSet,
        // Random: an address must tell neither the author nor what came before.
        slug: Set(format!("assessment-{}", random_hex(8))),
        recommendation_id: Set(recommendation),
        organisation_id: Set(row.organisation_id),
        visibility: Set(row.visibility),
        pseudonym: Set(hides.then(|| pseudonym(&written.language, &written.pseudonym))),
        coalition_id: Set(row.coalition_id),
        verdict: Set(verdict.into()),
        state_account: Set(written.state_account.map(Into::into)),
        language: Set(written.language.clone()),
        developments: Set(some(&written.developments)),
        comments: Set(some(&written.comments)),
        missing: Set(some(&written.missing)),
        questions: Set(some(&written.questions)),
        proposed: Set(some(&written.proposed)),
        place: Set(some(&written.place)),
        period_from: Set(written.period_from),
        period_to: Set(written.period_to),
        submitted_on: Set(row.submitted_on),
        published_on: Set(Some(today)),
        supersedes_id: Set(superseded(tx, row, written, recommendation).await?),
    };
    Ok(model.insert(tx).await?)
}

/// The author's current earlier assessment that shows under the same name. One that shows under another name is not superseded: that
/// would tell that both have one author.
async fn superseded(
    tx: &impl ConnectionTrait,
    row: &submission::Model,
    written: &Written,
    recommendation: recommendation::Key,
) -> Done<Option<assessment::Key>> {
    let mut before = assessment::Entity::find()
        .filter(assessment::Column::RecommendationId.eq(recommendation))
        .filter(assessment::Column::OrganisationId.eq(row.organisation_id))
        .filter(assessment::Column::PublishedOn.is_not_null())
        .order_by_desc(assessment::Column::Id)
        .all(tx)
        .await?;
    Lowered::of(tx, before.iter().map(|row| row.id)).await?.apply(&mut before);
    let gone: Vec<assessment::Key> = before.iter().filter_map(|row| row.supersedes_id).collect();
    for old in &before {
        let same = old.visibility == row.visibility
            && old.coalition_id == row.coalition_id
            && (row.visibility != Visibility::Pseudonymous
                || old
                    .pseudonym
                    .as_ref()
                    .is_some_and(|words| words.0.by_language().values().any(|text| fold(text) == fold(&written.pseudonym))));
        let withdrawn =
            assessment_withdrawal::Entity::find().filter(assessment_withdrawal::Column::AssessmentId.eq(old.id)).one(tx).await?;
        if same && !gone.contains(&old.id) && withdrawn.is_none() {
            return Ok(Some(old.id));
        }
    }
    Ok(None)
}

async fn answer(
    tx: &impl ConnectionTrait,
    row: &submission::Model,
    written: &Written,
    today: NaiveDate,
    history: &mut History,
) -> Done<()> {
    let about = row.assessment_id.ok_or(Failure::Conflict)?;
    let about = assessment::Entity::find_by_id(about).one(tx).await?.ok_or(Failure::Conflict)?;
    let replied = reply::Entity::find().filter(reply::Column::AssessmentId.eq(about.id)).one(tx).await?.ok_or(Failure::Conflict)?;
    let model = reply_answer::ActiveModel {
        id: NotSet,
        reply_id: Set(replied.id),
        language: Set(written.language.clone()),
        body: Set(written.body.clone()),
        published_on: Set(today),
    };
    let saved = model.insert(tx).await.map_err(first_come)?;
    let state = super::state_of(tx, about.recommendation_id).await?;
    history.note(happening(
        EventKind::ReplyAnswered,
        state,
        about.recommendation_id,
        SubjectKind::ReplyAnswer,
        (RecordKind::Answer, saved.id.number()),
    ));
    Ok(())
}

/// The event of something that civil society publishes: the day and the recommendation, and no author. The author is in the record
/// alone.
pub fn happening(
    kind: EventKind,
    state: state::Key,
    recommendation: recommendation::Key,
    subject: SubjectKind,
    record: (RecordKind, i64),
) -> Happening {
    Happening {
        actor: Actor::CivilSociety,
        state_id: Some(state),
        subject: (subject, None),
        recommendation_id: Some(recommendation),
        records: vec![record],
        ..Happening::of(kind)
    }
}

/// Adds the verdict to an event.
fn with_verdict(event: Happening, verdict: Status) -> Happening {
    Happening { detail: Some(json!({ "status": verdict.code() })), ..event }
}
