//! The lead institution's public reply to an assessment: drafted, submitted, returned or published by a validator. One reply to each.

use super::{DraftStep, Outcome, SECOND, lead, once_looked, question_of, reference_of, stage_after, tell};
use crate::first_come;
use crate::guarding::{self, About, Place, Said, look};
use crate::noted;
use crate::submissions::tell_organisation;
use crate::{AtVersion, Occasion};
use answerable_domain::model::{BodyKind, Command, EventKind, SignedIn, Status, Visibility};
use answerable_domain::rules::reporting::ReportStage;
use answerable_domain::typed::{self, LONGEST};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::authors::Lowered;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{assessment, assessment_withdrawal, organisation, person, reply, reply_draft};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::guarded::Text;
use answerable_store::mail::news::Work;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};
use serde_json::json;
use std::collections::BTreeSet;

/// A reply as typed in its form.
#[derive(Clone, Debug)]
pub struct ReplyInput {
    pub language: String,
    pub body: String,
    /// The writer confirms that the reply names no possible author of an assessment whose author is hidden.
    pub names_nobody: bool,
}

/// Takes a step with the reply to an assessment, which is named by its slug; the version is that of the draft.
///
/// # Errors
/// `NotFound` if there is no such assessment that the institution may answer; `Conflict` if somebody changed the draft meanwhile.
#[boxed]
pub async fn reply_to(
    db: &DatabaseConnection,
    who: &SignedIn,
    shown: AtVersion<&str>,
    input: &ReplyInput,
    said: &Said,
    taken: &DraftStep,
    occasion: &Occasion<'_>,
) -> Done<Outcome> {
    let institution = who.institution_key().ok_or(Failure::Forbidden)?;
    let command = if taken.is_validators() { Command::PublishReply } else { Command::DraftReply };
    authorise(who, command, BodyKind::Institution, Some(institution.number()))?;
    let body = typed::text("body", &input.body, LONGEST)?;
    let AtVersion { what: slug, version } = shown;
    let today = occasion.today();
    let tx = begin(db).await?;
    let about = answerable_one(&tx, slug).await?;
    lead(&tx, about.recommendation_id, institution).await?;
    let replied = reply::Entity::find().filter(reply::Column::AssessmentId.eq(about.id)).one(&tx).await?.is_some();
    // An institution that led before may have left a draft, which stays its own; the unique key allows one draft at a time.
    let row = reply_draft::Entity::find().filter(reply_draft::Column::AssessmentId.eq(about.id)).one(&tx).await?;
    let (own, left): (Option<_>, Option<_>) = match row {
        Some(row) if row.institution_id == institution => (Some(row), None),
        other => (None, other),
    };
    if replied || own.as_ref().map_or(0, |row| row.version) != version {
        return Err(Failure::Conflict);
    }
    let authors: Vec<person::Key> = own.iter().map(|row| row.changed_by_id).collect();
    let stage = own.as_ref().map_or(ReportStage::Draft, |row| row.stage.0);
    // A reply has no status: one person may write and publish it.
    let then = stage_after(who, stage, taken.step(), false, Status::Planned)?;
    let question = match taken {
        DraftStep::Return { question } => Some(question_of(question)?),
        _ => own.as_ref().and_then(|row| row.question.clone()),
    };
    if body.is_empty() && *taken != DraftStep::Discard {
        return Err(Failure::field("body", "reply-missing"));
    }
    let looked = match taken {
        DraftStep::Submit | DraftStep::Publish => {
            let hidden = hides_its_author(&tx, &about).await?;
            if hidden && !input.names_nobody {
                return Err(Failure::field("names_nobody", "reply-names-nobody-missing"));
            }
            let names = if hidden { public_organisations(&tx).await? } else { Vec::new() };
            let asks = About {
                said,
                place: Place::Draft(GuardSubject::ReplyDraft, own.as_ref().map(|row| row.id.number())),
                second: SECOND,
                names: &names,
                publishing: *taken == DraftStep::Publish,
                record: None,
                today,
            };
            Some(look(&tx, who, &asks, vec![Text::new("body", "reply-body", body.as_str())]).await?)
        }
        _ => None,
    };
    let waits = looked.as_ref().is_some_and(guarding::Looked::waits);
    let (taken, then) = once_looked(waits, stage, taken, then);
    let private = |kind, id: reply_draft::Key| Happening {
        public: false,
        subject: (SubjectKind::ReplyDraft, Some(id.number())),
        recommendation_id: Some(about.recommendation_id),
        ..noted(who, kind)
    };
    let event = match (taken, then) {
        (DraftStep::Discard, _) => {
            let Some(row) = own else { return Err(Failure::Conflict) };
            guarding::forget(&tx, GuardSubject::ReplyDraft, row.id.number()).await?;
            reply_draft::Entity::delete_by_id(row.id).exec(&tx).await?;
            private(EventKind::ReplyDiscarded, row.id)
        }
        (DraftStep::Publish, _) => {
            let row = reply::ActiveModel {
                id: NotSet,
                assessment_id: Set(about.id),
                institution_id: Set(institution),
                language: Set(input.language.clone()),
                body: Set(body),
                published_on: Set(today),
            };
            let published = row.insert(&tx).await.map_err(first_come)?;
            if let Some(looked) = looked {
                looked.published(&tx, who, (GuardSubject::Reply, published.id.number())).await?;
            }
            reply_draft::Entity::delete_many().filter(reply_draft::Column::AssessmentId.eq(about.id)).exec(&tx).await?;
            tell_organisation(&tx, about.organisation_id, None, occasion).await?;
            Happening {
                // No key: through one, the reply would lead to the author of the assessment that it answers.
                subject: (SubjectKind::Reply, None),
                recommendation_id: Some(about.recommendation_id),
                withheld: Some(json!({ "drafted_by": own.map(|row| row.changed_by_id) })),
                records: vec![(RecordKind::Reply, published.id.number())],
                ..noted(who, EventKind::ReplyPublished)
            }
        }
        (_, Some(then)) => {
            let same = own.as_ref().is_some_and(|row| row.body == body && row.language == input.language);
            if same && !waits && *taken == DraftStep::Save {
                return Ok(Outcome::Taken);
            }
            if let Some(left) = left {
                guarding::forget(&tx, GuardSubject::ReplyDraft, left.id.number()).await?;
                reply_draft::Entity::delete_by_id(left.id).exec(&tx).await?;
            }
            let model = reply_draft::ActiveModel {
                id: own.as_ref().map_or(NotSet, |row| Set(row.id)),
                assessment_id: Set(about.id),
                institution_id: Set(institution),
                language: Set(input.language.clone()),
                body: Set(body),
                stage: Set(then.into()),
                question: Set(question),
                version: Set(version + 1),
                changed_by_id: Set(who.person_key()),
                changed_at: Set(occasion.now),
            };
            let saved = match own {
                Some(_) => model.update(&tx).await?,
                None => model.insert(&tx).await.map_err(first_come)?,
            };
            if let Some(looked) = &looked {
                looked.keep(&tx, who, saved.id.number()).await?;
            }
            let kind = match taken {
                DraftStep::Submit => EventKind::ReplySubmitted,
                DraftStep::Return { .. } => EventKind::ReplyReturned,
                _ => EventKind::ReplyDrafted,
            };
            private(kind, saved.id)
        }
        (_, None) => return Err(Failure::Conflict),
    };
    History::write_one(&tx, event, occasion.now).await?;
    if let Some(news) = taken.news() {
        let work = Work::Reply(reference_of(&tx, about.recommendation_id).await?, slug.to_string());
        tell(&tx, who, institution, news, &work, &authors, occasion).await?;
    }
    tx.commit().await?;
    Ok(if waits { Outcome::Waits } else { Outcome::Taken })
}

/// Whether an assessment shows under a description now, which hides its author.
async fn hides_its_author(tx: &impl ConnectionTrait, about: &assessment::Model) -> Done<bool> {
    let mut shown = vec![about.clone()];
    Lowered::of(tx, std::iter::once(about.id)).await?.apply(&mut shown);
    Ok(shown.iter().any(|row| row.visibility == Visibility::Pseudonymous))
}

/// The names of all organisations that everybody can know of. All of them, so that a question about one tells nothing about the author
/// of the assessment; and only them, so that no question tells that another organisation is registered.
async fn public_organisations(tx: &impl ConnectionTrait) -> Done<Vec<String>> {
    let mut spoken = assessment::Entity::find().filter(assessment::Column::PublishedOn.is_not_null()).all(tx).await?;
    Lowered::of(tx, spoken.iter().map(|row| row.id)).await?.apply(&mut spoken);
    let named: BTreeSet<organisation::Key> =
        spoken.iter().filter(|row| row.visibility == Visibility::Named).map(|row| row.organisation_id).collect();
    let rows = organisation::Entity::find().filter(organisation::Column::Id.is_in(named)).all(tx).await?;
    Ok(rows
        .into_iter()
        .flat_map(|row| row.names.0.by_language().values().cloned().collect::<Vec<_>>())
        .filter(|name| !name.is_empty())
        .collect())
}

/// A published assessment that still is its author's word.
async fn answerable_one(tx: &impl ConnectionTrait, slug: &str) -> Done<assessment::Model> {
    let found = assessment::Entity::find()
        .filter(assessment::Column::Slug.eq(slug))
        .filter(assessment::Column::PublishedOn.is_not_null())
        .filter(assessment::Column::Visibility.ne(Visibility::Private.code()))
        .one(tx)
        .await?
        .ok_or(Failure::NotFound)?;
    let withdrawn = assessment_withdrawal::Entity::find().filter(assessment_withdrawal::Column::AssessmentId.eq(found.id)).one(tx).await?;
    if withdrawn.is_some() { Err(Failure::NotFound) } else { Ok(found) }
}
