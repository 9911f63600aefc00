//! What a recommendation is about: themes, groups, targets of the Sustainable Development Goals.

use super::{Done, Failure, for_own_state, hold};
use crate::noted;
use answerable_domain::form::FieldError;
use answerable_domain::model::{Command, EventKind, SignedIn};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::batch::insert_all;
use answerable_store::db::entities::*;
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::seen::fingerprint;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, QuerySelect};
use serde_json::json;
use std::collections::BTreeSet;

/// The subjects that a recommendation is to be about, as codes in addresses; a field that is none stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Classification {
    pub themes: Option<Vec<String>>,
    pub groups: Option<Vec<String>>,
    pub targets: Option<Vec<String>>,
}

type Codes = BTreeSet<String>;

macro_rules! codes_of {
    ($tx:expr, $id:expr, $link:ident . $key:ident, $thing:ident . $code:ident) => {{
        let keys: Vec<$thing::Key> = $link::Entity::find()
            .select_only()
            .column($link::Column::$key)
            .filter($link::Column::RecommendationId.eq($id))
            .into_tuple()
            .all($tx)
            .await?;
        let codes: Vec<String> = $thing::Entity::find()
            .select_only()
            .column($thing::Column::$code)
            .filter($thing::Column::Id.is_in(keys))
            .into_tuple()
            .all($tx)
            .await?;
        codes.into_iter().collect::<Codes>()
    }};
}

macro_rules! replace {
    ($tx:expr, $id:expr, $link:ident . $key:ident ($field:ident), $thing:ident . $code:ident, $codes:expr, $name:literal, $errors:expr) => {{
        let found: Vec<($thing::Key, String)> = $thing::Entity::find()
            .select_only()
            .columns([$thing::Column::Id, $thing::Column::$code])
            .filter($thing::Column::$code.is_in($codes.iter().cloned()))
            .into_tuple()
            .all($tx)
            .await?;
        let unknown: Vec<String> = $codes.iter().filter(|code| !found.iter().any(|(_, known)| known == *code)).cloned().collect();
        if unknown.is_empty() {
            $link::Entity::delete_many().filter($link::Column::RecommendationId.eq($id)).exec($tx).await?;
            let rows = found.into_iter().map(|(key, _)| $link::Model { recommendation_id: $id, $field: key }).collect();
            insert_all::<$link::Entity>($tx, rows).await?;
        } else {
            let written: String = unknown.join(", ").chars().take(100).collect();
            $errors.push(FieldError::with($name, "coordination-unknown-codes", vec![("codes", written.into())]));
        }
    }};
}

/// Sets what a recommendation is about. `seen` is the fingerprint of the state that the form showed.
///
/// # Errors
/// If the person may not do this, the recommendation is not the State's, a code is unknown, or somebody changed it meanwhile.
#[boxed]
pub async fn classify(
    db: &DatabaseConnection,
    who: &SignedIn,
    recommendation: recommendation::Key,
    seen: &str,
    about: &Classification,
    now: DateTime<Utc>,
) -> Done<()> {
    // The subjects of a document's paragraphs are decided by the people who publish documents.
    let state = for_own_state(who, Command::PublishDocument)?;
    let tx = begin(db).await?;
    if !hold(&tx, state, &[recommendation]).await? {
        return Err(Failure::NotFound);
    }
    let before = read(&tx, recommendation).await?;
    if fingerprint(&before) != seen {
        return Err(Failure::Conflict);
    }
    let mut errors = Vec::new();
    if let Some(codes) = &about.themes {
        replace!(&tx, recommendation, recommendation_theme.ThemeId(theme_id), theme.Slug, codes, "themes", errors);
    }
    if let Some(codes) = &about.groups {
        replace!(&tx, recommendation, recommendation_group.GroupId(group_id), group.Slug, codes, "groups", errors);
    }
    if let Some(codes) = &about.targets {
        replace!(&tx, recommendation, recommendation_sdg_target.SdgTargetId(sdg_target_id), sdg_target.Code, codes, "targets", errors);
    }
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    let then = read(&tx, recommendation).await?;
    if then == before {
        return Ok(());
    }
    let said = |(themes, groups, targets): &(Codes, Codes, Codes)| json!({ "themes": themes, "groups": groups, "targets": targets });
    let event = Happening {
        subject: (SubjectKind::Recommendation, Some(recommendation.number())),
        recommendation_id: Some(recommendation),
        detail: Some(json!({ "before": said(&before), "after": said(&then) })),
        records: vec![(RecordKind::Recommendation, recommendation.number())],
        ..noted(who, EventKind::RecommendationClassified)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}

async fn read(tx: &impl ConnectionTrait, recommendation: recommendation::Key) -> Done<(Codes, Codes, Codes)> {
    let themes = codes_of!(tx, recommendation, recommendation_theme.ThemeId, theme.Slug);
    let groups = codes_of!(tx, recommendation, recommendation_group.GroupId, group.Slug);
    let targets = codes_of!(tx, recommendation, recommendation_sdg_target.SdgTargetId, sdg_target.Code);
    Ok((themes, groups, targets))
}
