//! Clusters: recommendations that the State answers together.

use super::names::{short_names, slug_of};
use super::{Done, Failure, for_own_state, hold, looked};
use crate::first_come;
use crate::guarding::Said;
use crate::noted;
use answerable_domain::model::{Command, EventKind, SignedIn, Words};
use answerable_domain::view::coordination::MOST_AT_ONCE;
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::batch::insert_all;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{cluster, cluster_recommendation, recommendation, state};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::seen::fingerprint;
use answerable_store::guarded::Text;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, IntoActiveModel, NotSet};
use sea_orm::{PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;

fn check(titles: &Words, members: usize) -> Done<()> {
    if titles.is_empty() {
        return Err(Failure::field("title-en", "coordination-title-missing"));
    }
    short_names("title", titles)?;
    match members {
        0 | 1 => Err(Failure::field("add", "coordination-cluster-few")),
        many if many > MOST_AT_ONCE => Err(Failure::field("add", "coordination-too-many")),
        _ => Ok(()),
    }
}

/// The texts of a cluster that everybody reads, for the guard.
fn texts(titles: &Words) -> Vec<Text> {
    Text::by_language("title", "coordination-title-in", titles)
}

async fn members_of(tx: &impl ConnectionTrait, id: cluster::Key) -> Result<Vec<recommendation::Key>, DbErr> {
    cluster_recommendation::Entity::find()
        .select_only()
        .column(cluster_recommendation::Column::RecommendationId)
        .filter(cluster_recommendation::Column::ClusterId.eq(id))
        .order_by_asc(cluster_recommendation::Column::RecommendationId)
        .into_tuple()
        .all(tx)
        .await
}

async fn find(tx: &impl ConnectionTrait, state: state::Key, slug: &str, seen: &str) -> Done<(cluster::Model, Vec<recommendation::Key>)> {
    let row = cluster::Entity::find()
        .filter(cluster::Column::Slug.eq(slug))
        .filter(cluster::Column::StateId.eq(state))
        .lock_exclusive()
        .one(tx)
        .await?
        .ok_or(Failure::NotFound)?;
    let members = members_of(tx, row.id).await?;
    if fingerprint(&(&row, &members)) != seen || row.ended_on.is_some() {
        return Err(Failure::Conflict);
    }
    Ok((row, members))
}

/// Forms a cluster, and answers its slug.
///
/// # Errors
/// If the person may not do this, a recommendation is not the State's, there is no title, or there are not two recommendations.
#[boxed]
pub async fn form_cluster(
    db: &DatabaseConnection,
    who: &SignedIn,
    titles: &Words,
    members: &[recommendation::Key],
    said: &Said,
    now: DateTime<Utc>,
) -> Done<String> {
    let state = for_own_state(who, Command::FormCluster)?;
    let mut members = members.to_vec();
    members.sort_unstable();
    members.dedup();
    check(titles, members.len())?;
    let tx = begin(db).await?;
    if !hold(&tx, state, &members).await? {
        return Err(Failure::NotFound);
    }
    let looked = looked(&tx, who, said, texts(titles), now.date_naive()).await?;
    let wanted = slug_of(titles, "cluster");
    let mut slug = wanted.clone();
    let mut number = 2;
    while cluster::Entity::find().filter(cluster::Column::Slug.eq(slug.as_str())).count(&tx).await? > 0 {
        slug = format!("{wanted}-{number}");
        number += 1;
    }
    let row = cluster::ActiveModel {
        id: NotSet,
        slug: Set(slug.clone()),
        state_id: Set(state),
        titles: Set(titles.clone().into()),
        created_on: Set(now.date_naive()),
        ended_on: Set(None),
    };
    let row = row.insert(&tx).await.map_err(first_come)?;
    link(&tx, row.id, &members).await?;
    looked.published(&tx, who, (GuardSubject::Cluster, row.id.number())).await?;
    let event = Happening {
        subject: (SubjectKind::Cluster, Some(row.id.number())),
        detail: Some(json!({ "cluster": slug, "titles": titles, "recommendations": members.len() })),
        records: vec![(RecordKind::Cluster, row.id.number())],
        ..noted(who, EventKind::ClusterFormed)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(slug)
}

async fn link(tx: &impl ConnectionTrait, cluster_id: cluster::Key, members: &[recommendation::Key]) -> Result<(), DbErr> {
    let rows = members.iter().map(|id| cluster_recommendation::Model { cluster_id, recommendation_id: *id }).collect();
    insert_all::<cluster_recommendation::Entity>(tx, rows).await
}

/// What is to become of a cluster.
#[derive(Clone, Copy, Debug)]
pub struct ClusterChange<'a> {
    pub titles: &'a Words,
    /// The recommendations that come in and go out, by key.
    pub add: &'a [recommendation::Key],
    pub remove: &'a [recommendation::Key],
}

/// Gives a cluster other titles and members.
///
/// # Errors
/// As for forming one, and if there is none in the State, it has ended, or somebody changed it meanwhile.
#[boxed]
pub async fn change_cluster(
    db: &DatabaseConnection,
    who: &SignedIn,
    slug: &str,
    seen: &str,
    wanted: &ClusterChange<'_>,
    said: &Said,
    now: DateTime<Utc>,
) -> Done<()> {
    let state = for_own_state(who, Command::FormCluster)?;
    let tx = begin(db).await?;
    let (row, before) = find(&tx, state, slug, seen).await?;
    let ClusterChange { titles, add, remove } = *wanted;
    let mut members: Vec<recommendation::Key> = before.iter().chain(add).copied().filter(|id| !remove.contains(id)).collect();
    members.sort_unstable();
    members.dedup();
    check(titles, members.len())?;
    if !hold(&tx, state, &members).await? {
        return Err(Failure::NotFound);
    }
    if members == before && row.titles.0 == *titles {
        return Ok(());
    }
    let looked = looked(&tx, who, said, texts(titles), now.date_naive()).await?;
    let (id, titles_before) = (row.id, row.titles.clone());
    cluster_recommendation::Entity::delete_many().filter(cluster_recommendation::Column::ClusterId.eq(id)).exec(&tx).await?;
    link(&tx, id, &members).await?;
    let mut changed = row.into_active_model();
    changed.titles = Set(titles.clone().into());
    changed.update(&tx).await?;
    looked.published(&tx, who, (GuardSubject::Cluster, id.number())).await?;
    let added = members.iter().filter(|id| !before.contains(id)).count();
    let removed = before.iter().filter(|id| !members.contains(id)).count();
    let event = Happening {
        subject: (SubjectKind::Cluster, Some(id.number())),
        detail: Some(json!({ "cluster": slug, "before": titles_before, "after": titles, "added": added, "removed": removed })),
        records: vec![(RecordKind::Cluster, id.number())],
        ..noted(who, EventKind::ClusterChanged)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends a cluster; its row stays in the register.
///
/// # Errors
/// If the person may not do this, there is no such cluster in the State, it has ended, or somebody changed it meanwhile.
#[boxed]
pub async fn end_cluster(db: &DatabaseConnection, who: &SignedIn, slug: &str, seen: &str, now: DateTime<Utc>) -> Done<()> {
    let state = for_own_state(who, Command::FormCluster)?;
    let tx = begin(db).await?;
    let (row, _) = find(&tx, state, slug, seen).await?;
    let id = row.id;
    let mut ended = row.into_active_model();
    ended.ended_on = Set(Some(now.date_naive()));
    ended.update(&tx).await?;
    let event = Happening {
        subject: (SubjectKind::Cluster, Some(id.number())),
        detail: Some(json!({ "cluster": slug })),
        records: vec![(RecordKind::Cluster, id.number())],
        ..noted(who, EventKind::ClusterEnded)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}
