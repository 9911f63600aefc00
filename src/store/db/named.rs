//! Finds the organisations that a description names. A description under which an organisation shows must not be the name of another
//! organisation.

use crate::db::authors::Lowered;
use crate::db::entities::{Localised, assessment, organisation, submission_assessment, submission_signature};
use answerable_domain::model::{Visibility, Words};
use answerable_domain::rules::folding::fold;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The organisations whose names stand in a description.
///
/// # Errors
/// If the database fails.
pub async fn named_in(db: &impl ConnectionTrait, description: &str) -> Result<Vec<organisation::Model>, DbErr> {
    let folded = format!(" {} ", fold(description));
    let is_named = |names: &Localised| {
        let mut names = names.0.by_language().values().map(|name| fold(name)).filter(|name| !name.is_empty());
        names.any(|name| folded.contains(&format!(" {name} ")))
    };
    let all: Vec<(organisation::Key, Localised)> = organisation::Entity::find()
        .select_only()
        .columns([organisation::Column::Id, organisation::Column::Names])
        .into_tuple()
        .all(db)
        .await?;
    let named: Vec<organisation::Key> = all.into_iter().filter(|(_, names)| is_named(names)).map(|(id, _)| id).collect();
    if named.is_empty() {
        return Ok(Vec::new());
    }
    organisation::Entity::find().filter(organisation::Column::Id.is_in(named)).order_by_asc(organisation::Column::Id).all(db).await
}

/// Whether the public can see that an organisation exists: it is an independent institution, it published under its name and has not
/// lowered that since, a coalition in whose name somebody published, or it signed by name.
///
/// # Errors
/// If the database fails.
pub async fn shows_in_public(db: &impl ConnectionTrait, row: &organisation::Model) -> Result<bool, DbErr> {
    if row.kind.is_independent() {
        return Ok(true);
    }
    let of = Condition::any().add(assessment::Column::OrganisationId.eq(row.id)).add(assessment::Column::CoalitionId.eq(row.id));
    let shows = |own: &assessment::Model| match own.visibility.0 {
        Visibility::Named => own.organisation_id == row.id,
        Visibility::Coalition => own.coalition_id == Some(row.id),
        Visibility::Pseudonymous | Visibility::Private => false,
    };
    if now(db, of).await?.iter().any(shows) {
        return Ok(true);
    }
    let lowered_to = crate::db::entities::assessment_visibility::Entity::find()
        .filter(crate::db::entities::assessment_visibility::Column::CoalitionId.eq(row.id))
        .all(db)
        .await?;
    let of = Condition::all().add(assessment::Column::Id.is_in(lowered_to.iter().map(|one| one.assessment_id)));
    if now(db, of).await?.iter().any(shows) {
        return Ok(true);
    }
    let signed = submission_signature::Entity::find()
        .filter(submission_signature::Column::OrganisationId.eq(row.id))
        .filter(submission_signature::Column::Named.eq(true))
        .filter(submission_signature::Column::LeftOn.is_null())
        .all(db)
        .await?;
    let made = submission_assessment::Entity::find()
        .filter(submission_assessment::Column::SubmissionId.is_in(signed.iter().map(|one| one.submission_id)))
        .all(db)
        .await?;
    let of = Condition::all().add(assessment::Column::Id.is_in(made.iter().map(|one| one.assessment_id)));
    Ok(now(db, of).await?.iter().any(|own| own.visibility == Visibility::Coalition))
}

/// The published assessments that satisfy a condition, with the visibility that holds now.
async fn now(db: &impl ConnectionTrait, of: Condition) -> Result<Vec<assessment::Model>, DbErr> {
    let mut rows = assessment::Entity::find().filter(of).filter(assessment::Column::PublishedOn.is_not_null()).all(db).await?;
    Lowered::of(db, rows.iter().map(|row| row.id)).await?.apply(&mut rows);
    Ok(rows)
}

/// The name of another organisation that stands in a description although that organisation is visible to nobody: for the moderator
/// alone.
///
/// # Errors
/// If the database fails.
pub async fn hidden_name(db: &impl ConnectionTrait, organisation: organisation::Key, description: &str) -> Result<Option<Words>, DbErr> {
    for row in named_in(db, description).await?.into_iter().filter(|row| row.id != organisation) {
        if !shows_in_public(db, &row).await? {
            return Ok(Some(row.names.0));
        }
    }
    Ok(None)
}
