//! Tests of a submission that cannot be read: the program says so, and neither shows it as empty nor decides on it.

use super::{at_moderators, submitted};
use crate::history::behind_the_back;
use crate::routes::forms::{text, version};
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::{assessment, submission_decision};
use axum::http::StatusCode;
use sea_orm::{DatabaseBackend, EntityTrait, PaginatorTrait};

both!(an_unknown_code_in_a_submission_is_an_error_and_nothing_is_decided, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let path = submitted(&lead, &[]).await;
    let at = at_moderators(&path);
    let seen = version(&text(&moderator, &at).await);
    let published = assessment::Entity::find().count(&*site.db).await.unwrap();
    let decided = submission_decision::Entity::find().count(&*site.db).await.unwrap();
    let other = "REPLACE(CAST(content AS TEXT), '\"planned\"', '\"nobody_knows\"')";
    let json =
        if site.db.get_database_backend() == DatabaseBackend::Postgres { format!("CAST({other} AS JSON)") } else { other.to_string() };
    behind_the_back(&site.db, &["submission"], &format!("UPDATE submission SET content = {json} WHERE stage = 'submitted'")).await;
    for (client, path) in [(&lead, "/en/submissions"), (&lead, path.as_str()), (&moderator, "/en/moderating"), (&moderator, at.as_str())] {
        assert_eq!(client.get(path).await.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
    }
    let answer = moderator.post(&at, &[("version", seen.as_str()), ("step", "publish")]).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(assessment::Entity::find().count(&*site.db).await.unwrap(), published);
    assert_eq!(submission_decision::Entity::find().count(&*site.db).await.unwrap(), decided);
});
