//! Creating an institution of the State.

use super::names::slug_of;
use super::{Done, Failure, for_own_state, looked};
use crate::first_come;
use crate::guarding::Said;
use crate::noted;
use answerable_domain::form::FieldError;
use answerable_domain::model::{Command, EventKind, InstitutionKind, SignedIn, Words};
use answerable_domain::rules::folding::fold;
use answerable_domain::typed::{LONGEST_NAME, LONGEST_QUESTION, long_names, too_long};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{Localised, institution, state};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::guarded::Text;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, PaginatorTrait, QueryFilter,
    QuerySelect, Set,
};
use serde_json::json;

/// The longest abbreviation of an institution's name, in characters.
const LONGEST_ABBREVIATION: usize = 30;

/// What a form says of an institution to be created or changed.
#[derive(Clone, Debug, Default)]
pub struct InstitutionInput {
    pub kind: Option<InstitutionKind>,
    pub abbreviation: Option<String>,
    pub names: Words,
    pub about: Words,
    /// The person confirms that it is another institution than the existing one of this name.
    pub of_this_name: bool,
}

impl InstitutionInput {
    /// What is wrong with the input, by field.
    pub(super) fn errors(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        if self.names.is_empty() {
            errors.push(FieldError::new("name-en", "coordination-name-missing"));
        }
        errors.extend(long_names("name", &self.names, LONGEST_NAME));
        if self.kind.is_none() {
            errors.push(FieldError::new("kind", "coordination-kind-missing"));
        }
        if self.abbreviation.as_ref().is_some_and(|short| short.chars().count() > LONGEST_ABBREVIATION) {
            errors.push(too_long("abbreviation", LONGEST_ABBREVIATION));
        }
        errors.extend(long_names("about", &self.about, LONGEST_QUESTION));
        errors
    }

    /// The texts of the institution that everybody reads, for the guard.
    pub(super) fn texts(&self) -> Vec<Text> {
        let mut texts = Text::by_language("name", "field-name-in", &self.names);
        texts.extend(Text::by_language("about", "coordination-about-in", &self.about));
        texts.extend(self.abbreviation.as_ref().map(|short| Text::new("abbreviation", "coordination-abbreviation", short.as_str())));
        texts
    }
}

/// Creates an institution of the State, and answers its slug.
///
/// # Errors
/// If the person may not do this, or something is missing.
#[boxed]
pub async fn create_institution(
    db: &DatabaseConnection,
    who: &SignedIn,
    input: &InstitutionInput,
    said: &Said,
    now: DateTime<Utc>,
) -> Done<String> {
    let state = for_own_state(who, Command::ManageInstitutions)?;
    let errors = input.errors();
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    let tx = begin(db).await?;
    institution_names(&tx, state).await?;
    if !input.of_this_name && named_so(&tx, state, &input.names).await? {
        return Err(Failure::field(OF_THIS_NAME, "coordination-institution-known"));
    }
    let looked = looked(&tx, who, said, input.texts(), now.date_naive()).await?;
    let slug = free_slug(&tx, &input.names).await?;
    let row = institution::ActiveModel {
        id: NotSet,
        slug: Set(slug.clone()),
        state_id: Set(state),
        kind: input.kind.map_or(NotSet, |kind| Set(kind.into())),
        abbreviation: Set(input.abbreviation.clone()),
        names: Set(Localised::from(input.names.clone())),
        about: Set((!input.about.is_empty()).then(|| Localised::from(input.about.clone()))),
        successor_id: Set(None),
        ended_on: Set(None),
    };
    let row = row.insert(&tx).await.map_err(first_come)?;
    looked.published(&tx, who, (GuardSubject::Institution, row.id.number())).await?;
    let event = Happening {
        subject: (SubjectKind::Institution, Some(row.id.number())),
        detail: Some(json!({ "institution": slug, "names": row.names, "kind": row.kind })),
        records: vec![(RecordKind::Institution, row.id.number())],
        ..noted(who, EventKind::InstitutionCreated)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(slug)
}

/// The form field in which a person confirms that this is another institution of the same name.
pub const OF_THIS_NAME: &str = "of_this_name";

/// Holds the State's row, so that if two people create the same institution at once the second is asked.
async fn institution_names(tx: &impl ConnectionTrait, state: state::Key) -> Result<(), DbErr> {
    state::Entity::find_by_id(state).lock_exclusive().one(tx).await.map(|_| ())
}

/// Whether an institution of the State has one of these names, in any language, however it is written. Ended institutions count too.
async fn named_so(tx: &impl ConnectionTrait, state: state::Key, names: &Words) -> Result<bool, DbErr> {
    let wanted: Vec<String> = names.by_language().values().map(|name| fold(name)).filter(|name| !name.is_empty()).collect();
    let rows = institution::Entity::find().filter(institution::Column::StateId.eq(state)).all(tx).await?;
    Ok(rows.iter().flat_map(|row| row.names.0.by_language().values()).any(|name| wanted.contains(&fold(name))))
}

/// A slug for an institution, made from its names, that no other institution has.
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
