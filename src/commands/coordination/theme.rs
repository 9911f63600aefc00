//! The register's own themes: added and renamed, never taken away.

use super::names::{short_names, slug_of};
use super::{Done, Failure, looked};
use crate::first_come;
use crate::guarding::Said;
use crate::noted;
use answerable_domain::model::{BodyKind, Command, EventKind, SignedIn, Words};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::theme::OWN_SCHEME;
use answerable_store::db::entities::{Localised, theme};
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::db::seen::fingerprint;
use answerable_store::failure::authorise;
use answerable_store::guarded::Text;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, IntoActiveModel, NotSet, PaginatorTrait, QueryFilter};
use sea_orm::{QueryOrder, QuerySelect, Set};
use serde_json::json;

fn check(names: &Words) -> Done<()> {
    if names.is_empty() {
        return Err(Failure::field("name-en", "coordination-name-missing"));
    }
    short_names("name", names)
}

/// The key by which the history names a theme. The public log has this key too, and nothing can be taken out of the log: so unlike the
/// slug it is not made of the name.
fn key_of(row: &theme::Model) -> String {
    format!("theme-{}", row.id)
}

/// The texts of a theme that everybody reads, for the guard.
fn texts(names: &Words) -> Vec<Text> {
    Text::by_language("name", "field-name-in", names)
}

/// Adds a theme to the register's own themes, and answers its slug.
///
/// # Errors
/// If the person may not do this, or there is no name.
#[boxed]
pub async fn add_theme(db: &DatabaseConnection, who: &SignedIn, names: &Words, said: &Said, now: DateTime<Utc>) -> Done<String> {
    authorise(who, Command::ManageThemes, BodyKind::Mechanism, who.coordinates())?;
    check(names)?;
    let tx = begin(db).await?;
    let looked = looked(&tx, who, said, texts(names), now.date_naive()).await?;
    let wanted = slug_of(names, "theme");
    let mut slug = wanted.clone();
    let mut number = 2;
    while theme::Entity::find().filter(theme::Column::Slug.eq(slug.as_str())).count(&tx).await? > 0 {
        slug = format!("{wanted}-{number}");
        number += 1;
    }
    let last: Option<i32> = theme::Entity::find()
        .select_only()
        .column(theme::Column::Position)
        .order_by_desc(theme::Column::Position)
        .into_tuple()
        .one(&tx)
        .await?;
    let row = theme::ActiveModel {
        id: NotSet,
        slug: Set(slug.clone()),
        scheme: Set(OWN_SCHEME.to_string()),
        code: Set(None),
        parent_id: Set(None),
        names: Set(Localised::from(names.clone())),
        aliases: Set(String::new()),
        position: Set(last.unwrap_or_default() + 1),
    };
    let row = row.insert(&tx).await.map_err(first_come)?;
    looked.published(&tx, who, (GuardSubject::Theme, row.id.number())).await?;
    let event = Happening {
        subject: (SubjectKind::Theme, Some(row.id.number())),
        detail: Some(json!({ "theme": key_of(&row), "names": row.names })),
        ..noted(who, EventKind::ThemeAdded)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(slug)
}

/// Gives one of the register's own themes other names. Its slug stays.
///
/// # Errors
/// If the person may not do this, there is no such theme of the register's own, there is no name, or somebody changed it meanwhile.
#[boxed]
pub async fn rename_theme(
    db: &DatabaseConnection,
    who: &SignedIn,
    slug: &str,
    seen: &str,
    names: &Words,
    said: &Said,
    now: DateTime<Utc>,
) -> Done<()> {
    authorise(who, Command::ManageThemes, BodyKind::Mechanism, who.coordinates())?;
    check(names)?;
    let tx = begin(db).await?;
    let row = theme::Entity::find()
        .filter(theme::Column::Slug.eq(slug))
        .filter(theme::Column::Scheme.eq(OWN_SCHEME))
        .lock_exclusive()
        .one(&tx)
        .await?
        .ok_or(Failure::NotFound)?;
    if fingerprint(&row) != seen {
        return Err(Failure::Conflict);
    }
    if row.names.0 == *names {
        return Ok(());
    }
    let looked = looked(&tx, who, said, texts(names), now.date_naive()).await?;
    let before = json!(row.names);
    let mut renamed = row.into_active_model();
    renamed.names = Set(Localised::from(names.clone()));
    let row = renamed.update(&tx).await?;
    looked.published(&tx, who, (GuardSubject::Theme, row.id.number())).await?;
    let event = Happening {
        subject: (SubjectKind::Theme, Some(row.id.number())),
        detail: Some(json!({ "theme": key_of(&row), "before": before, "after": row.names })),
        ..noted(who, EventKind::ThemeRenamed)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}
