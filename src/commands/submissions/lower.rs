//! An organisation shows less of its name from now on. It never shows more again: what was known once is known, but what was hidden was
//! hidden for a reason.

use super::check::{Occasioned, pseudonym_fault, shows_elsewhere};
use super::input::LONGEST_PSEUDONYM;
use super::withdraw::current;
use super::{coalition_of, hold_organisation, names_of, state_of};
use answerable_domain::model::{BodyKind, Command, EventKind, Lang, SignedIn, SubmissionKind, Visibility, Words};
use answerable_domain::rules::guard::links;
use answerable_domain::rules::guard::material::material;
use answerable_domain::rules::signs::{SignKind, signs};
use answerable_domain::rules::submissions::below;
use answerable_domain::typed;
use answerable_domain::words::Lexicon;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::authors::{Lowered, pseudonym};
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{
    Localised, assessment, assessment_visibility, evidence, organisation, reply, reply_answer, submission_assessment,
};
use answerable_store::db::history::{Actor, Happening, History, RecordKind, SubjectKind};
use answerable_store::db::latches::{self, Latch};
use answerable_store::failure::{Done, Failure, authorise};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QueryOrder, Set,
};

/// The choice of what an assessment is to show of its author from now on.
#[derive(Clone, Debug)]
pub struct Lowering {
    pub visibility: Option<Visibility>,
    pub coalition: Option<String>,
    pub pseudonym: String,
    /// The person goes on although the published text itself holds the name.
    pub even_so: bool,
    /// Show the neutral description, whatever the field says.
    pub neutral: bool,
}

/// Shows less of the author's name on a published assessment, and on those that would reveal it.
///
/// # Errors
/// `NotFound` if it is not the person's own organisation's, `Conflict` if it is no longer its word, `Invalid` by field.
#[boxed]
pub async fn lower(db: &DatabaseConnection, who: &SignedIn, slug: &str, wanted: &Lowering, now: DateTime<Utc>) -> Done<()> {
    let organisation = who.organisation_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::SubmitAssessment, BodyKind::Organisation, Some(organisation.number()))?;
    let tx = begin(db).await?;
    hold_organisation(&tx, organisation).await?;
    let mut rows = together(&tx, current(&tx, organisation, slug).await?).await?;
    Lowered::of(&tx, rows.iter().map(|row| row.id)).await?.apply(&mut rows);
    let row = rows.first().cloned().ok_or(Failure::NotFound)?;
    let today = now.date_naive();
    let to = wanted.visibility.filter(|to| below(row.visibility.0).contains(to));
    let to = to.ok_or_else(|| Failure::field("visibility", "submission-visibility-missing"))?;
    let mut coalition = None;
    let mut name = None;
    match to {
        Visibility::Coalition => {
            let slug = wanted.coalition.as_deref().unwrap_or_default();
            let found = coalition_of(&tx, organisation, slug).await?;
            coalition = Some(found.ok_or_else(|| Failure::field("coalition", "submission-coalition-missing"))?);
        }
        _ if wanted.neutral => name = Some(neutral()),
        _ => {
            let text = typed::needed("pseudonym", &wanted.pseudonym, LONGEST_PSEUDONYM, "submission-pseudonym-missing")?;
            described(&tx, organisation, &text).await?;
            name = Some(pseudonym(&row.language, &text));
        }
    }
    let shown = name.as_ref().and_then(|words| words.0.by_language().values().next().cloned()).unwrap_or_default();
    if !wanted.even_so && holds_name(&tx, organisation, &rows).await? {
        return Err(Failure::field("even_so", "submission-lower-named"));
    }
    for own in &rows {
        let about = Occasioned { organisation, submission: None, kind: SubmissionKind::Assessment, visibility: to, coalition, today };
        if shares_files(&tx, &about, &shown, own.id, &rows).await? {
            return Err(Failure::field("visibility", "submission-lower-files"));
        }
        let model = assessment_visibility::ActiveModel {
            id: NotSet,
            assessment_id: Set(own.id),
            visibility: Set(to.into()),
            pseudonym: Set(name.clone()),
            coalition_id: Set(coalition),
            changed_on: Set(today),
        };
        model.insert(&tx).await?;
    }
    let event = Happening {
        actor: Actor::CivilSociety,
        public: false,
        state_id: Some(state_of(&tx, row.recommendation_id).await?),
        subject: (SubjectKind::Assessment, None),
        records: rows.iter().map(|row| (RecordKind::Assessment, row.id.number())).collect(),
        ..Happening::of(EventKind::AssessmentVisibilityLowered)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}

/// The neutral description, which says nothing of anybody. Lowering protects people and must work at once, without a moderator: a
/// description that would have to be looked at first is refused here, and this one is always accepted. It belongs to nobody; many may
/// use it.
fn neutral() -> Localised {
    let said = |lang: Lang| (lang.tag().to_string(), Lexicon::of(lang).say("submission-neutral", &[]));
    Localised::from(Lang::ALL.into_iter().map(said).collect::<Words>())
}

/// Checks that a description may be public at once: it shows no sign of personal data, and no other organisation uses it.
async fn described(tx: &impl ConnectionTrait, organisation: organisation::Key, text: &str) -> Done<()> {
    if !material(text).is_empty() {
        return Err(Failure::field("pseudonym", "guard-material"));
    }
    latches::take(tx, Latch::Pseudonym).await?;
    if let Some(error) = pseudonym_fault(tx, organisation, text).await? {
        return Err(Failure::Invalid(vec![error]));
    }
    if !signs([("pseudonym", text)], &[]).is_empty() || links::any(text) {
        return Err(Failure::field("pseudonym", "submission-lower-signs"));
    }
    Ok(())
}

/// All assessments that would reveal one another if they showed under different names: those of one submission, and those that
/// superseded one another. The given one comes first.
async fn together(tx: &impl ConnectionTrait, first: assessment::Model) -> Done<Vec<assessment::Model>> {
    let mut found = vec![first];
    let mut at = 0;
    while let Some(row) = found.get(at).cloned() {
        at += 1;
        let link = submission_assessment::Entity::find().filter(submission_assessment::Column::AssessmentId.eq(row.id)).one(tx).await?;
        let mut ids: Vec<assessment::Key> = match link {
            Some(link) => {
                let links = submission_assessment::Entity::find()
                    .filter(submission_assessment::Column::SubmissionId.eq(link.submission_id))
                    .all(tx)
                    .await?;
                links.into_iter().map(|link| link.assessment_id).collect()
            }
            None => Vec::new(),
        };
        ids.extend(row.supersedes_id);
        let near = Condition::any().add(assessment::Column::Id.is_in(ids)).add(assessment::Column::SupersedesId.eq(row.id));
        let rows = assessment::Entity::find().filter(near).order_by_asc(assessment::Column::Id).all(tx).await?;
        let new = rows.into_iter().filter(|row| found.iter().all(|known| known.id != row.id)).collect::<Vec<_>>();
        found.extend(new);
    }
    Ok(found)
}

/// Whether the texts that stay, their evidence or the answers to replies hold the organisation's name.
async fn holds_name(tx: &impl ConnectionTrait, organisation: organisation::Key, rows: &[assessment::Model]) -> Done<bool> {
    let ids: Vec<assessment::Key> = rows.iter().map(|row| row.id).collect();
    let proofs = evidence::Entity::find().filter(evidence::Column::AssessmentId.is_in(ids.iter().copied())).all(tx).await?;
    let replies = reply::Entity::find().filter(reply::Column::AssessmentId.is_in(ids)).all(tx).await?;
    let answers =
        reply_answer::Entity::find().filter(reply_answer::Column::ReplyId.is_in(replies.iter().map(|row| row.id))).all(tx).await?;
    let names = names_of(tx, organisation).await?;
    let pieces = rows.iter().flat_map(|row| [&row.developments, &row.comments, &row.missing, &row.questions, &row.proposed, &row.place]);
    let texts = pieces.flatten().chain(proofs.iter().map(|proof| &proof.title)).chain(answers.iter().map(|row| &row.body));
    let texts = texts.map(|text| ("text", text.as_str()));
    let addresses = proofs.iter().filter_map(|proof| Some(("evidence-url-0", proof.url.as_deref()?)));
    let found = signs(texts.chain(addresses), &names);
    Ok(found.iter().any(|sign| sign.kind == SignKind::OwnName))
}

/// Whether a file of an assessment is attached to something of the organisation's that would show under another name.
async fn shares_files(
    tx: &impl ConnectionTrait,
    about: &Occasioned,
    pseudonym: &str,
    assessment: assessment::Key,
    together: &[assessment::Model],
) -> Done<bool> {
    let proofs = evidence::Entity::find()
        .filter(evidence::Column::AssessmentId.eq(assessment))
        .filter(evidence::Column::FileHash.is_not_null())
        .all(tx)
        .await?;
    let lowered: Vec<assessment::Key> = together.iter().map(|row| row.id).collect();
    for hash in proofs.iter().filter_map(|proof| proof.file_hash.as_deref()) {
        if shows_elsewhere(tx, about, pseudonym, hash, &lowered).await? {
            return Ok(true);
        }
    }
    Ok(false)
}
