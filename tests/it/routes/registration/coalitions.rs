//! Tests of coalitions: joined with a secret address, left by either side.

use super::{newest_slug, registered};
use crate::routes::forms::{intact, text};
use crate::site::Site;
use answerable_domain::model::{BodyKind, Role};
use answerable_store::db::entities::*;
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

const PATH: &str = "/en/submissions/coalitions";

both!(joined_with_a_secret_address_and_left_by_either_side, |db| {
    let site = Site::demonstration(db).await;
    let moderator = site.as_role(Role::Moderator).await;
    registered(&site, &moderator, "ngo", "Zzqx Lanterns").await;
    let slug = newest_slug(&site).await;
    let quiet = site.body(BodyKind::Organisation, "", &slug).await;
    let network = site.body(BodyKind::Organisation, "", "red-infancia").await;
    site.person("lead@quiet.example", Some((Role::OrganisationLead, quiet))).await;
    site.person("draws@quiet.example", Some((Role::Contributor, quiet))).await;
    site.person("lead@network.example", Some((Role::OrganisationLead, network))).await;
    let (lead, contributor, head) =
        (site.sign_in("lead@quiet.example").await, site.sign_in("draws@quiet.example").await, site.sign_in("lead@network.example").await);
    let before = coalition_member::Entity::find().count(&*site.db).await.unwrap();
    // Nobody finds the other by looking.
    assert!(!text(&head, PATH).await.contains("Zzqx") && !text(&lead, PATH).await.contains("Casa del Faro"));
    let offer = async || {
        let page = head.post(PATH, &[("step", "offer")]).await.text();
        let (_, rest) = page.split_once("/en/submissions/coalitions/join/").unwrap();
        format!("{PATH}/join/{}", rest.split('<').next().unwrap())
    };
    let link = offer().await;
    for (who, status) in [
        (&lead, StatusCode::OK),
        (&contributor, StatusCode::NOT_FOUND),
        (&head, StatusCode::NOT_FOUND),
        (&moderator, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(who.get(&link).await.status, status);
    }
    for (who, status) in [(&contributor, StatusCode::NOT_FOUND), (&head, StatusCode::NOT_FOUND), (&lead, StatusCode::SEE_OTHER)] {
        assert_eq!(who.post(&link, &[]).await.status, status);
    }
    assert_eq!(lead.post(&link, &[]).await.status, StatusCode::NOT_FOUND, "good once");
    assert_eq!(coalition_member::Entity::find().count(&*site.db).await.unwrap(), before + 1);
    assert!(text(&head, PATH).await.contains("Zzqx Lanterns"));
    assert!(text(&contributor, PATH).await.contains("Child Rights Network"));
    assert!(!site.get("/en/civil-society/red-infancia").await.text().contains("Zzqx"), "the public does not see it");
    let own = site.as_role(Role::OrganisationLead).await;
    assert!(!text(&own, PATH).await.contains("Zzqx"), "nor another member");
    // Either side ends it; nobody else can.
    for (who, fields) in [
        (&contributor, [("step", "leave"), ("organisation", "red-infancia")]),
        (&own, [("step", "end"), ("organisation", slug.as_str())]),
        (&moderator, [("step", "end"), ("organisation", slug.as_str())]),
    ] {
        assert_eq!(who.post(PATH, &fields).await.status, StatusCode::FORBIDDEN, "{fields:?}");
    }
    assert_eq!(lead.post(PATH, &[("step", "leave"), ("organisation", "no-such")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(lead.post(PATH, &[("step", "leave"), ("organisation", "red-infancia")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.post(PATH, &[("step", "leave"), ("organisation", "red-infancia")]).await.status, StatusCode::NOT_FOUND);
    let link = offer().await;
    assert_eq!(lead.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(head.post(PATH, &[("step", "end"), ("organisation", slug.as_str())]).await.status, StatusCode::SEE_OTHER);
    // An invitation that was taken back.
    let link = offer().await;
    let row = coalition_invitation::Entity::find().all(&*site.db).await.unwrap().pop().unwrap();
    let revoke = [("step", "revoke"), ("offer", &*row.id.to_string())];
    assert_eq!(lead.post(PATH, &revoke).await.status, StatusCode::FORBIDDEN);
    assert_eq!(head.post(PATH, &revoke).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.post(&link, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(coalition_member::Entity::find().count(&*site.db).await.unwrap(), before);
    intact(&site).await;
});

both!(what_is_public_shows_at_once, |db| {
    let site = Site::demonstration(db).await;
    let shown = site.get("/en/civil-society/red-infancia").await.text();
    assert!(shown.contains("/en/civil-society/casa-del-faro"), "a member that speaks itself");
    let lead = site.as_role(Role::OrganisationLead).await;
    assert_eq!(lead.post(PATH, &[("step", "leave"), ("organisation", "red-infancia")]).await.status, StatusCode::SEE_OTHER);
    let shown = site.get("/en/civil-society/red-infancia").await.text();
    let members = shown.split("Members that speak here").nth(1).unwrap_or_default().split("</dd>").next().unwrap_or_default();
    assert!(!members.contains("casa-del-faro"), "{members}");
    intact(&site).await;
});
