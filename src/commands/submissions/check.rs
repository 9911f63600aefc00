//! Whether a submission may go to the moderator as it stands: complete, with existing references, and looked through for passages that
//! may give a person away.

use super::{InRegister, SubmissionInput};
use crate::evidence::{CheckedFiles, incomplete};
use answerable_domain::form::FieldError;
use answerable_domain::model::{SubmissionKind, Visibility};
use answerable_domain::rules::folding::fold;
use answerable_domain::rules::guard::material::material;
use answerable_domain::rules::signs::{Looked, SignKind, key};
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::authors::Lowered;
use answerable_store::db::entities::{assessment, draft_evidence, evidence, organisation, submission};
use answerable_store::db::named::{named_in, shows_in_public};
use answerable_store::db::proofs::ProofInput;
use answerable_store::failure::Done;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The circumstances by which a submission is judged, besides its form.
pub struct Occasioned {
    pub organisation: organisation::Key,
    /// The key of its row, if it is saved already.
    pub submission: Option<submission::Key>,
    pub kind: SubmissionKind,
    pub visibility: Visibility,
    pub coalition: Option<organisation::Key>,
    pub today: NaiveDate,
}

/// What the guard sees in a submission before its transaction begins, so that nobody waits for the transaction longer than needed.
pub struct Seen<'a> {
    signs: Looked<'a>,
    /// The fields that may hold abuse material.
    material: Vec<String>,
    /// What is wrong with the pseudonym now. Publication checks again, when nobody can take it meanwhile.
    pseudonym: Option<FieldError>,
}

impl Seen<'_> {
    /// Has the guard look at the texts, and checks the pseudonym.
    #[boxed]
    pub async fn of<'a>(db: &impl ConnectionTrait, organisation: organisation::Key, input: &'a SubmissionInput) -> Result<Seen<'a>, DbErr> {
        let pseudonym = match input.visibility {
            Some(Visibility::Pseudonymous) if !fold(&input.written.pseudonym).is_empty() => {
                pseudonym_fault(db, organisation, &input.written.pseudonym).await?
            }
            _ => None,
        };
        let written = input.written.texts().into_iter().map(|(field, text)| (Cow::Borrowed(field), text));
        let titles = input.evidence.iter().enumerate().flat_map(|(row, proof)| evidence_texts(row, proof));
        let texts: Vec<(Cow<'_, str>, &str)> = written.chain(titles.map(|(field, text)| (Cow::Owned(field), text))).collect();
        let material = texts.iter().filter(|(_, text)| !material(text).is_empty()).map(|(field, _)| field.to_string()).collect();
        Ok(Seen { signs: Looked::at(texts), material, pseudonym })
    }
}

/// Everything that stands in the way of a submission, by field, and the keys of the signs that its author is asked about.
#[boxed]
pub async fn faults(
    tx: &impl ConnectionTrait,
    own: &organisation::Model,
    about: &Occasioned,
    input: &SubmissionInput,
    found: &InRegister,
    seen: &Seen<'_>,
    files: &CheckedFiles,
) -> Done<(Vec<FieldError>, BTreeSet<String>)> {
    let mut errors = Vec::new();
    match about.kind {
        SubmissionKind::Assessment => {
            visibility(about, input, seen, &mut errors);
            judged(own, input, found, &mut errors);
            whole(about, input, &mut errors);
            errors.extend(incomplete(&input.evidence));
            same_files(tx, about, input, &mut errors).await?;
        }
        SubmissionKind::Answer if input.written.body.is_empty() => errors.push(FieldError::new("body", "submission-body-missing")),
        SubmissionKind::Answer => {}
    }
    let asked = looked_through(own, about, input, seen, files, &mut errors);
    Ok((errors, asked))
}

fn visibility(about: &Occasioned, input: &SubmissionInput, seen: &Seen<'_>, errors: &mut Vec<FieldError>) {
    match (about.visibility, input.visibility) {
        (_, None) => errors.push(FieldError::new("visibility", "submission-visibility-missing")),
        (Visibility::Private, _) => errors.push(FieldError::new("visibility", "submission-private")),
        (Visibility::Coalition, _) if about.coalition.is_none() => {
            errors.push(FieldError::new("coalition", "submission-coalition-missing"))
        }
        (Visibility::Pseudonymous, _) if fold(&input.written.pseudonym).is_empty() => {
            errors.push(FieldError::new("pseudonym", "submission-pseudonym-missing"))
        }
        (Visibility::Pseudonymous, _) => errors.extend(seen.pseudonym.clone()),
        _ => {}
    }
}

/// What is wrong with a pseudonym: it names the organisation itself, or another that everybody can see, or another organisation publishes
/// under it. A pseudonym that names an organisation which shows to nobody is accepted here, since a refusal would tell that it exists:
/// only the moderator is told (`db::named::hidden_name`).
#[boxed]
pub async fn pseudonym_fault(
    tx: &impl ConnectionTrait,
    organisation: organisation::Key,
    pseudonym: &str,
) -> Result<Option<FieldError>, DbErr> {
    for row in named_in(tx, pseudonym).await? {
        if row.id == organisation {
            return Ok(Some(FieldError::new("pseudonym", "submission-pseudonym-own")));
        }
        if shows_in_public(tx, &row).await? {
            return Ok(Some(FieldError::new("pseudonym", "submission-pseudonym-other")));
        }
    }
    let folded = format!(" {} ", fold(pseudonym));
    let mut others = assessment::Entity::find()
        .filter(assessment::Column::PublishedOn.is_not_null())
        .filter(assessment::Column::OrganisationId.ne(organisation))
        .all(tx)
        .await?;
    Lowered::of(tx, others.iter().map(|row| row.id)).await?.apply(&mut others);
    let taken = others
        .into_iter()
        .filter(|row| row.visibility == Visibility::Pseudonymous)
        .filter_map(|row| row.pseudonym)
        .any(|words| words.0.by_language().values().any(|text| format!(" {} ", fold(text)) == folded));
    Ok(taken.then(|| FieldError::new("pseudonym", "submission-pseudonym-taken")))
}

/// Checks that each recommendation exists, is addressed to the organisation's State, and has a verdict.
fn judged(own: &organisation::Model, input: &SubmissionInput, found: &InRegister, errors: &mut Vec<FieldError>) {
    if input.written.judged.is_empty() {
        errors.push(FieldError::new("verdict-0", "submission-no-recommendation"));
    }
    for one in &input.written.judged {
        let at = one.row;
        let field = format!("{}-{at}", if at == 0 { "verdict" } else { "recommendation" });
        match found.get(&one.reference()) {
            None => errors.push(FieldError::new(field, "submission-reference-unknown")),
            Some((_, state)) if *state != own.state_id => errors.push(FieldError::new(field, "submission-other-state")),
            Some(_) if one.verdict.is_none() => errors.push(FieldError::new(format!("verdict-{at}"), "submission-verdict-missing")),
            Some(_) => {}
        }
    }
}

/// Validates that the assessment gives reasons, and that its period is complete, in order and not in the future.
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

/// Checks that what an organisation publishes under different names never shares a file. A file is known by its content: one that is
/// attached both to a named assessment and to one under a pseudonym would lead from the one to the other.
async fn same_files(tx: &impl ConnectionTrait, about: &Occasioned, input: &SubmissionInput, errors: &mut Vec<FieldError>) -> Done<()> {
    for (at, hash) in input.evidence.iter().enumerate().filter_map(|(at, proof)| Some((at, proof.file.as_deref()?))) {
        if shows_elsewhere(tx, about, &input.written.pseudonym, hash, &[]).await? {
            errors.push(FieldError::new(format!("evidence-file-{at}"), "submission-file-elsewhere"));
        }
    }
    Ok(())
}

/// Whether a file is attached to another assessment or waiting submission of the organisation that shows under another name. `along`
/// lists the assessments that are changed in the same step and do not count.
#[boxed]
pub async fn shows_elsewhere(
    tx: &impl ConnectionTrait,
    about: &Occasioned,
    pseudonym: &str,
    hash: &str,
    along: &[assessment::Key],
) -> Done<bool> {
    let published: Vec<assessment::Key> = evidence::Entity::find()
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
    let same = |visibility: Coded<Visibility>, coalition: Option<organisation::Key>, name: Option<String>| {
        visibility == about.visibility
            && coalition == about.coalition
            && (about.visibility != Visibility::Pseudonymous || name.is_some_and(|name| fold(&name) == fold(pseudonym)))
    };
    let name = |row: &assessment::Model| row.pseudonym.as_ref().and_then(|words| words.0.by_language().values().next().cloned());
    if rows.iter().any(|row| !same(row.visibility, row.coalition_id, name(row))) {
        return Ok(true);
    }
    let drafted: Vec<submission::Key> = draft_evidence::Entity::find()
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
        .filter(submission::Column::Stage.is_in([SubmissionStage::Submitted.code(), SubmissionStage::Appealed.code()]))
        .all(tx)
        .await?;
    Ok(waiting.iter().any(|row| !same(row.visibility, row.coalition_id, Some(row.content.pseudonym.clone()))))
}

/// The texts of a piece of evidence that readers see, by field.
fn evidence_texts(row: usize, proof: &ProofInput) -> impl Iterator<Item = (String, &str)> {
    let url = proof.url.as_deref().map(|url| (format!("evidence-url-{row}"), url));
    [(format!("evidence-title-{row}"), proof.title.as_str())].into_iter().chain(url)
}

/// Checks that no text or file looks like abuse material, and that every sign of personal data is confirmed. Answers the keys of the signs.
fn looked_through(
    own: &organisation::Model,
    about: &Occasioned,
    input: &SubmissionInput,
    seen: &Seen<'_>,
    files: &CheckedFiles,
    errors: &mut Vec<FieldError>,
) -> BTreeSet<String> {
    errors.extend(seen.material.iter().map(|field| FieldError::new(field, "guard-material")));
    errors.extend(files.material.iter().map(|row| FieldError::new(format!("evidence-file-{row}"), "guard-material")));
    let hides = about.visibility != Visibility::Named;
    let names: Vec<String> = if hides { own.names.0.by_language().values().cloned().collect() } else { Vec::new() };
    let found = seen.signs.signs(&names).into_iter().map(|sign| sign.key());
    let shows = |sign: &&answerable_domain::model::FileSign| hides || sign.kind != SignKind::OwnName.code();
    let in_files = files.signs.iter().filter(shows).map(|sign| key(&format!("evidence-file-{}", sign.row), &sign.kind, &sign.piece));
    let asked: BTreeSet<String> = found.chain(in_files).collect();
    let open = asked.iter().filter(|key| !input.written.confirmed.contains(key)).count();
    if open > 0 {
        errors.push(FieldError::with("signs", "submission-signs-open", vec![("count", open.into())]));
    } else if !asked.is_empty() && input.written.confirm_why.is_empty() {
        errors.push(FieldError::new("confirm_why", "submission-confirm-why-missing"));
    }
    asked
}
