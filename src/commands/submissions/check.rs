//! Whether a submission may go to the moderator as it stands: whole, true to what it names, and looked through for what gives somebody
//! away.

use super::{CheckedFiles, SubmissionInput, names_of, recommendation_of};
use crate::commands::Done;
use crate::commands::evidence::incomplete;
use crate::commands::typed::ProofInput;
use crate::db::authors::Lowered;
use crate::db::entities::{assessment, draft_evidence, evidence, organisation, submission};
use answerable_app::components::form::FieldError;
use answerable_app::model::{SubmissionKind, Visibility};
use answerable_app::rules::folding::fold;
use answerable_app::rules::guard::material::material;
use answerable_app::rules::signs::{SignKind, key, signs};
use answerable_app::rules::submissions::Stage;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// What a submission is judged by, besides what was typed.
pub struct Occasioned {
    pub organisation: i64,
    /// The row that it has already.
    pub submission: Option<i64>,
    pub kind: SubmissionKind,
    pub visibility: Visibility,
    pub coalition: Option<i64>,
    pub today: NaiveDate,
}

/// Everything that stands in the way.
pub async fn faults(tx: &impl ConnectionTrait, about: &Occasioned, input: &SubmissionInput, files: &CheckedFiles) -> Done<Vec<FieldError>> {
    let mut errors = Vec::new();
    match about.kind {
        SubmissionKind::Assessment => {
            visibility(tx, about, input, &mut errors).await?;
            judged(tx, about, input, &mut errors).await?;
            whole(about, input, &mut errors);
            errors.extend(incomplete(&input.evidence));
            same_files(tx, about, input, &mut errors).await?;
        }
        SubmissionKind::Answer if input.written.body.is_empty() => errors.push(FieldError::new("body", "submission-body-missing")),
        SubmissionKind::Answer => {}
    }
    looked_through(tx, about, input, files, &mut errors).await?;
    Ok(errors)
}

async fn visibility(tx: &impl ConnectionTrait, about: &Occasioned, input: &SubmissionInput, errors: &mut Vec<FieldError>) -> Done<()> {
    let pseudonym = fold(&input.written.pseudonym);
    match (about.visibility, input.visibility) {
        (_, None) => errors.push(FieldError::new("visibility", "submission-visibility-missing")),
        (Visibility::Private, _) => errors.push(FieldError::new("visibility", "submission-private")),
        (Visibility::Coalition, _) if about.coalition.is_none() => {
            errors.push(FieldError::new("coalition", "submission-coalition-missing"))
        }
        (Visibility::Pseudonymous, _) if pseudonym.is_empty() => errors.push(FieldError::new("pseudonym", "submission-pseudonym-missing")),
        (Visibility::Pseudonymous, _) => {
            if let Some(error) = pseudonym_fault(tx, about.organisation, &input.written.pseudonym).await? {
                errors.push(error);
            }
        }
        _ => {}
    }
    Ok(())
}

/// What is wrong with a pseudonym: it names a registered organisation, one's own above all, or somebody else publishes under it.
pub async fn pseudonym_fault(tx: &impl ConnectionTrait, organisation: i64, pseudonym: &str) -> Done<Option<FieldError>> {
    let folded = format!(" {} ", fold(pseudonym));
    for row in organisation::Entity::find().all(tx).await? {
        let named = row.names.0.0.values().any(|name| !name.is_empty() && folded.contains(&format!(" {} ", fold(name))));
        // Of others' names only what is public could be told; whoever takes one's own is told.
        if named && row.id == organisation {
            return Ok(Some(FieldError::new("pseudonym", "submission-pseudonym-own")));
        }
    }
    let mut others = assessment::Entity::find()
        .filter(assessment::Column::PublishedOn.is_not_null())
        .filter(assessment::Column::OrganisationId.ne(organisation))
        .all(tx)
        .await?;
    Lowered::of(tx, others.iter().map(|row| row.id)).await?.apply(&mut others);
    let taken = others
        .into_iter()
        .filter(|row| row.visibility == Visibility::Pseudonymous.code())
        .filter_map(|row| row.pseudonym)
        .any(|words| words.0.0.values().any(|text| format!(" {} ", fold(text)) == folded));
    Ok(taken.then(|| FieldError::new("pseudonym", "submission-pseudonym-taken")))
}

/// Each recommendation is there, of the organisation's State, and judged.
async fn judged(tx: &impl ConnectionTrait, about: &Occasioned, input: &SubmissionInput, errors: &mut Vec<FieldError>) -> Done<()> {
    let own = organisation::Entity::find_by_id(about.organisation).one(tx).await?.map(|row| row.state_id);
    if input.written.judged.is_empty() {
        errors.push(FieldError::new("verdict-0", "submission-no-recommendation"));
    }
    for one in &input.written.judged {
        let at = one.row;
        let field = format!("{}-{at}", if at == 0 { "verdict" } else { "recommendation" });
        match recommendation_of(tx, &one.reference()).await? {
            None => errors.push(FieldError::new(field, "submission-reference-unknown")),
            Some((_, state)) if Some(state) != own => errors.push(FieldError::new(field, "submission-other-state")),
            Some(_) if one.verdict.is_none() => errors.push(FieldError::new(format!("verdict-{at}"), "submission-verdict-missing")),
            Some(_) => {}
        }
    }
    Ok(())
}

/// It says something, about a time that can be spoken of.
fn whole(about: &Occasioned, input: &SubmissionInput, errors: &mut Vec<FieldError>) {
    let own = &input.written;
    if own.developments.is_empty() && own.comments.is_empty() && own.missing.is_empty() {
        errors.push(FieldError::new("developments", "submission-reasons-missing"));
    }
    match (own.period_from, own.period_to) {
        (Some(from), Some(to)) if from > to => errors.push(FieldError::new("period_to", "submission-period-turned")),
        (Some(_), None) => errors.push(FieldError::new("period_to", "submission-period-half")),
        (None, Some(_)) => errors.push(FieldError::new("period_from", "submission-period-half")),
        _ => {}
    }
    if own.period_to.is_some_and(|to| to > about.today) {
        errors.push(FieldError::new("period_to", "submission-period-future"));
    }
}

/// A file is known by what is in it: one that stands both with a named assessment and with one that is not would lead from the one to
/// the other. So what an organisation publishes under different names never shares a file.
async fn same_files(tx: &impl ConnectionTrait, about: &Occasioned, input: &SubmissionInput, errors: &mut Vec<FieldError>) -> Done<()> {
    for (at, hash) in input.evidence.iter().enumerate().filter_map(|(at, proof)| Some((at, proof.file.as_deref()?))) {
        if shows_elsewhere(tx, about, &input.written.pseudonym, hash, &[]).await? {
            errors.push(FieldError::new(format!("evidence-file-{at}"), "submission-file-elsewhere"));
        }
    }
    Ok(())
}

/// Whether a file stands with something of the organisation's that shows under another name, leaving out what is changed along.
pub async fn shows_elsewhere(tx: &impl ConnectionTrait, about: &Occasioned, pseudonym: &str, hash: &str, along: &[i64]) -> Done<bool> {
    let published: Vec<i64> = evidence::Entity::find()
        .filter(evidence::Column::FileHash.eq(hash))
        .filter(evidence::Column::AssessmentId.is_not_null())
        .all(tx)
        .await?
        .into_iter()
        .filter_map(|proof| proof.assessment_id)
        .filter(|id| !along.contains(id))
        .collect();
    let mut rows = assessment::Entity::find()
        .filter(assessment::Column::Id.is_in(published))
        .filter(assessment::Column::OrganisationId.eq(about.organisation))
        .all(tx)
        .await?;
    Lowered::of(tx, rows.iter().map(|row| row.id)).await?.apply(&mut rows);
    let same = |visibility: &str, coalition: Option<i64>, name: Option<String>| {
        visibility == about.visibility.code()
            && coalition == about.coalition
            && (about.visibility != Visibility::Pseudonymous || name.is_some_and(|name| fold(&name) == fold(pseudonym)))
    };
    let name = |row: &assessment::Model| row.pseudonym.as_ref().and_then(|words| words.0.0.values().next().cloned());
    if rows.iter().any(|row| !same(&row.visibility, row.coalition_id, name(row))) {
        return Ok(true);
    }
    let drafted: Vec<i64> = draft_evidence::Entity::find()
        .filter(draft_evidence::Column::FileHash.eq(hash))
        .filter(draft_evidence::Column::SubmissionId.is_not_null())
        .all(tx)
        .await?
        .into_iter()
        .filter_map(|proof| proof.submission_id)
        .filter(|id| Some(*id) != about.submission)
        .collect();
    let waiting = submission::Entity::find()
        .filter(submission::Column::Id.is_in(drafted))
        .filter(submission::Column::OrganisationId.eq(about.organisation))
        .filter(submission::Column::Stage.is_in([Stage::Submitted.code(), Stage::Appealed.code()]))
        .all(tx)
        .await?;
    Ok(waiting.iter().any(|row| !same(&row.visibility, row.coalition_id, Some(super::written_of(row).pseudonym))))
}

/// What readers see of a piece of evidence.
fn evidence_texts(row: usize, proof: &ProofInput) -> impl Iterator<Item = (String, &str)> {
    let url = proof.url.as_deref().map(|url| (format!("evidence-url-{row}"), url));
    [(format!("evidence-title-{row}"), proof.title.as_str())].into_iter().chain(url)
}

/// Nothing that may be abuse material, and every sign of personal data mended or confirmed.
async fn looked_through(
    tx: &impl ConnectionTrait,
    about: &Occasioned,
    input: &SubmissionInput,
    files: &CheckedFiles,
    errors: &mut Vec<FieldError>,
) -> Done<()> {
    let titles: Vec<(String, &str)> = input.evidence.iter().enumerate().flat_map(|(row, proof)| evidence_texts(row, proof)).collect();
    let texts = input.written.texts();
    let all: Vec<(&str, &str)> = texts.iter().copied().chain(titles.iter().map(|(field, text)| (field.as_str(), *text))).collect();
    for (field, text) in &all {
        if !material(text).is_empty() {
            errors.push(FieldError::new(*field, "guard-material"));
        }
    }
    errors.extend(files.material.iter().map(|row| FieldError::new(format!("evidence-file-{row}"), "guard-material")));
    let hides = about.visibility != Visibility::Named;
    let names = if hides { names_of(tx, about.organisation).await? } else { Vec::new() };
    let found = signs(all, &names).into_iter().map(|sign| sign.key());
    let shows = |sign: &&answerable_app::model::FileSign| hides || sign.kind != SignKind::OwnName.code();
    let in_files = files.signs.iter().filter(shows).map(|sign| key(&format!("evidence-file-{}", sign.row), &sign.kind, &sign.piece));
    let open: std::collections::BTreeSet<String> = found.chain(in_files).filter(|key| !input.written.confirmed.contains(key)).collect();
    if !open.is_empty() {
        errors.push(FieldError::with("signs", "submission-signs-open", vec![("count", open.len().into())]));
    }
    Ok(())
}
