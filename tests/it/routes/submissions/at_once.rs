//! Tests of two things at once that must not both be true: a publication in a coalition's name, and the end of its author's membership.

use super::{at_moderators, submitted};
use crate::client::Client;
use crate::site::{Answer, Site};
use answerable_domain::model::{BodyKind, Role};
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{coalition_member, event, history_head, organisation};
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use std::time::Duration;
use tokio::time::sleep;

const COALITION: [(&str, &str); 2] = [("visibility", "coalition"), ("coalition", "red-infancia")];

/// The key of the newest event of some kinds.
async fn newest(site: &Site, kinds: &[&str]) -> event::Key {
    let found = event::Entity::find().filter(event::Column::Kind.is_in(kinds.iter().copied())).order_by_desc(event::Column::Id);
    found.one(&*site.db).await.unwrap().map_or(event::Key::NONE, |row| row.id)
}

async fn ends(head: &Client<'_>) -> Answer {
    head.post("/en/submissions/coalitions", &[("step", "end"), ("organisation", "casa-del-faro")]).await
}

async fn publishes(moderator: &Client<'_>, at: &str) -> Answer {
    moderator.post(at, &[("step", "publish"), ("version", "1")]).await
}

/// Makes Casa del Faro a member again.
async fn joins(site: &Site) {
    let coalition = site.body(BodyKind::Organisation, "", "red-infancia").await.map(organisation::Key::new).unwrap();
    let own = site.body(BodyKind::Organisation, "", "casa-del-faro").await.map(organisation::Key::new).unwrap();
    let row = coalition_member::ActiveModel { coalition_id: Set(coalition), organisation_id: Set(own) };
    coalition_member::Entity::insert(row).exec_without_returning(&*site.db).await.unwrap();
}

both!(nothing_is_published_in_the_name_of_a_coalition_that_its_author_has_left, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let head = site.of_organisation("red-infancia", Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    // The end of the history is held, so that the membership is ended but not yet for everybody, when the publication looks at it.
    let at = at_moderators(&submitted(&lead, &COALITION).await);
    let held = begin(&site.db).await.unwrap();
    history_head::Entity::find().lock_exclusive().one(&held).await.unwrap().expect("the end of the history");
    let publishing = async {
        sleep(Duration::from_millis(700)).await;
        publishes(&moderator, &at).await
    };
    let letting_go = async {
        sleep(Duration::from_millis(1_400)).await;
        held.commit().await.unwrap();
    };
    let (ended, published, ()) = tokio::join!(ends(&head), publishing, letting_go);
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert_eq!(published.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(published.text().contains("no longer a member of this coalition"));
    // Both at the same moment, several times: whichever comes first, the publication is never the later one.
    for round in 0..6 {
        joins(&site).await;
        let at = at_moderators(&submitted(&lead, &COALITION).await);
        let (ended, published) = tokio::join!(ends(&head), publishes(&moderator, &at));
        assert_eq!(ended.status, StatusCode::SEE_OTHER, "round {round}");
        let (public, over) =
            (newest(&site, &["assessment-published"]).await, newest(&site, &["coalition-changed", "coalition-shown"]).await);
        match published.status {
            StatusCode::SEE_OTHER => assert!(public < over, "round {round}: published as event {public}, after the end as event {over}"),
            status => assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "round {round}"),
        }
    }
    let verdict = answerable_store::db::history::verify(&site.db).await.unwrap();
    assert!(verdict.intact(), "{:?}", verdict.breaks);
});
