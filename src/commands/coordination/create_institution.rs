//! A new institution of the State's.

use super::names::{are_names, slug_of};
use super::{Done, Failure, LONGEST_REASON, for_own_state};
use crate::commands::first_come;
use crate::commands::noted;
use crate::db::batch::begin;
use crate::db::entities::{Localised, institution};
use crate::db::history::{Happening, History, RecordKind};
use answerable_app::components::form::FieldError;
use answerable_app::model::{Command, InstitutionKind, SignedIn, Words};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;

/// What a form says of an institution.
#[derive(Clone, Debug, Default)]
pub struct InstitutionInput {
    pub kind: Option<InstitutionKind>,
    pub abbreviation: Option<String>,
    pub names: Words,
    pub about: Words,
}

impl InstitutionInput {
    /// What is wrong with it.
    pub(super) fn errors(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.names.is_empty() {
            errors.push(FieldError::new("name-en", "coordination-name-missing"));
        } else if !are_names(&self.names) {
            errors.push(FieldError::new("name-en", "coordination-too-long"));
        }
        if self.kind.is_none() {
            errors.push(FieldError::new("kind", "coordination-kind-missing"));
        }
        if self.abbreviation.as_ref().is_some_and(|short| short.chars().count() > 30) {
            errors.push(FieldError::new("abbreviation", "coordination-too-long"));
        }
        if self.about.0.values().any(|text| text.chars().count() > LONGEST_REASON) {
            errors.push(FieldError::new("about-en", "coordination-too-long"));
        }
        errors
    }
}

/// Makes it, and answers its place in addresses.
///
/// # Errors
/// If the person may not, or something is missing.
pub async fn create_institution(db: &DatabaseConnection, who: &SignedIn, input: &InstitutionInput) -> Done<String> {
    let state = for_own_state(who, Command::ManageInstitutions)?;
    let errors = input.errors();
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    let tx = begin(db).await?;
    let slug = free_slug(&tx, &input.names).await?;
    let row = institution::ActiveModel {
        id: NotSet,
        slug: Set(slug.clone()),
        state_id: Set(state),
        kind: Set(input.kind.map(InstitutionKind::code).unwrap_or_default().to_string()),
        abbreviation: Set(input.abbreviation.clone()),
        names: Set(Localised(input.names.clone())),
        about: Set((!input.about.is_empty()).then(|| Localised(input.about.clone()))),
        successor_id: Set(None),
        ended_on: Set(None),
    };
    let row = row.insert(&tx).await.map_err(first_come)?;
    let event = Happening {
        subject: ("institution", Some(row.id)),
        detail: Some(json!({ "institution": slug, "names": row.names, "kind": row.kind })),
        records: vec![(RecordKind::Institution, row.id)],
        ..noted(who, "institution-created")
    };
    History::write_one(&tx, event).await?;
    tx.commit().await?;
    Ok(slug)
}

/// A place in addresses that nobody has yet.
async fn free_slug(tx: &impl ConnectionTrait, names: &Words) -> Result<String, DbErr> {
    let wanted = slug_of(names, "institution");
    let mut slug = wanted.clone();
    let mut number = 2;
    while institution::Entity::find().filter(institution::Column::Slug.eq(slug.as_str())).count(tx).await? > 0 {
        slug = format!("{wanted}-{number}");
        number += 1;
    }
    Ok(slug)
}
