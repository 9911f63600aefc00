//! Publishing a status update with its evidence, for good.

use super::Lead;
use super::check::NamedKeys;
use super::input::ReportInput;
use crate::evidence::publishable;
use crate::noted;
use answerable_domain::model::{EventKind, SignedIn, Status};
use answerable_domain::rules::folding::fold;
use answerable_store::boxed;
use answerable_store::db::entities::{document, evidence, institution, person, recommendation, status_update};
use answerable_store::db::history::{Happening, RecordKind, SubjectKind};
use answerable_store::failure::{Done, Failure};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, NotSet, PaginatorTrait, QueryFilter, Set};
use serde_json::json;

/// Writes a status update with its evidence, and answers its event.
#[boxed]
pub async fn publish(
    tx: &impl ConnectionTrait,
    who: &SignedIn,
    of: Lead,
    input: &ReportInput,
    names: NamedKeys,
    today: NaiveDate,
    authors: &[person::Key],
) -> Done<Happening> {
    let Lead { recommendation, institution } = of;
    let status = input.status.ok_or_else(|| Failure::field("status", "report-status-missing"))?;
    let some = |text: &str| Some(text.to_string()).filter(|text| !text.is_empty());
    let row = status_update::ActiveModel {
        id: NotSet,
        slug: Set(slug(tx, recommendation, institution, today).await?),
        recommendation_id: Set(recommendation),
        institution_id: Set(institution),
        status: Set(status.into()),
        published_on: Set(today),
        language: Set(input.language.clone()),
        reasons: Set(input.reasons.clone()),
        missing: Set(some(&input.missing)),
        next_step: Set(some(&input.next_step)),
        next_step_on: Set(input.next_step_on),
        corrects_id: Set(names.corrects),
        // Only a closed recommendation can be taken up by a later one.
        later_recommendation_id: Set(names.later.filter(|_| status == Status::Closed)),
    };
    let update = row.insert(tx).await?;
    for proof in &input.evidence {
        evidence::ActiveModel { status_update_id: Set(Some(update.id)), ..publishable(proof, today) }.insert(tx).await?;
    }
    Ok(Happening {
        subject: (SubjectKind::StatusUpdate, Some(update.id.number())),
        recommendation_id: Some(recommendation),
        detail: Some(json!({ "status": status.code() })),
        withheld: Some(json!({ "authors": authors })),
        records: vec![(RecordKind::StatusUpdate, update.id.number())],
        ..noted(who, if names.corrects.is_some() { EventKind::StatusUpdateCorrected } else { EventKind::StatusUpdatePublished })
    })
}

/// A free slug for a status update, made of the institution, the recommendation and the day.
async fn slug(
    tx: &impl ConnectionTrait,
    recommendation: recommendation::Key,
    institution: institution::Key,
    today: NaiveDate,
) -> Done<String> {
    let office = institution::Entity::find_by_id(institution).one(tx).await?.ok_or(Failure::NotFound)?;
    let row = recommendation::Entity::find_by_id(recommendation).one(tx).await?.ok_or(Failure::NotFound)?;
    let document = document::Entity::find_by_id(row.document_id).one(tx).await?.ok_or(Failure::NotFound)?;
    let about: String = fold(&format!("{} {}", document.symbol, row.paragraph))
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    let first = format!("{}-{about}-{today}", office.slug);
    let mut slug = first.clone();
    for number in 2.. {
        if status_update::Entity::find().filter(status_update::Column::Slug.eq(slug.as_str())).count(tx).await? == 0 {
            break;
        }
        slug = format!("{first}-{number}");
    }
    Ok(slug)
}
