//! Giving an institution another name, kind or description. Its slug stays.

use super::create_institution::InstitutionInput;
use super::{Done, Failure, for_own_state, looked};
use crate::guarding::Said;
use crate::noted;
use answerable_domain::model::{Command, EventKind, SignedIn};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{Localised, institution};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::seen::fingerprint;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, IntoActiveModel, NotSet, QueryFilter, QuerySelect, Set};
use serde_json::json;

/// Changes an institution's name, kind or description. `seen` is the fingerprint of the institution's state that the form showed.
///
/// # Errors
/// If the person may not do this, there is no such institution in the State, something is missing, or somebody changed it meanwhile.
#[boxed]
pub async fn change_institution(
    db: &DatabaseConnection,
    who: &SignedIn,
    slug: &str,
    seen: &str,
    input: &InstitutionInput,
    said: &Said,
    now: DateTime<Utc>,
) -> Done<()> {
    let state = for_own_state(who, Command::ManageInstitutions)?;
    let tx = begin(db).await?;
    let row = institution::Entity::find()
        .filter(institution::Column::Slug.eq(slug))
        .filter(institution::Column::StateId.eq(state))
        .lock_exclusive()
        .one(&tx)
        .await?
        .ok_or(Failure::NotFound)?;
    let errors = input.errors();
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    if fingerprint(&row) != seen {
        return Err(Failure::Conflict);
    }
    let looked = looked(&tx, who, said, input.texts(), now.date_naive()).await?;
    let before = json!({ "names": row.names, "kind": row.kind, "abbreviation": row.abbreviation, "about": row.about });
    let mut changed = row.into_active_model();
    changed.kind = input.kind.map_or(NotSet, |kind| Set(kind.into()));
    changed.abbreviation = Set(input.abbreviation.clone());
    changed.names = Set(Localised::from(input.names.clone()));
    changed.about = Set((!input.about.is_empty()).then(|| Localised::from(input.about.clone())));
    let row = changed.update(&tx).await?;
    let after = json!({ "names": row.names, "kind": row.kind, "abbreviation": row.abbreviation, "about": row.about });
    if before == after {
        return Ok(());
    }
    looked.published(&tx, who, (GuardSubject::Institution, row.id.number())).await?;
    let event = Happening {
        subject: (SubjectKind::Institution, Some(row.id.number())),
        detail: Some(json!({ "institution": slug, "before": before, "after": after })),
        records: vec![(RecordKind::Institution, row.id.number())],
        ..noted(who, EventKind::InstitutionChanged)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}
