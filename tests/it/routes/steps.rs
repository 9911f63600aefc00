//! A step that no page offers: on every desk it is refused in words, and nothing is written, neither saved nor published.

use super::forms::intact;
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::event;
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

/// A recommendation that the Ministry of Justice leads.
const ROW: &str = "CRC/C/OPSC/XVL/CO/1/19(a)";

both!(a_step_that_no_page_offers_does_nothing, |db| {
    let site = Site::demonstration(db).await;
    let before = event::Entity::find().count(&*site.db).await.unwrap();
    let report = format!("/en/work/recommendations/{ROW}/report");
    let recommendation = format!("/en/coordination/recommendations/{ROW}");
    let wording = format!("/en/coordination/texts/plain/fr/{ROW}");
    let submission = format!("/en/submissions/{}", "0".repeat(32));
    for (role, path) in [
        (Role::FocalPoint, report.as_str()),
        (Role::Validator, &report),
        (Role::FocalPoint, "/en/work/actions/new"),
        (Role::Coordinator, "/en/coordination/responsibilities?document=CRC/C/OPSC/XVL/CO/1"),
        (Role::Coordinator, "/en/coordination/clusters/helplines-and-care"),
        (Role::Coordinator, &recommendation),
        (Role::Coordinator, &wording),
        (Role::Contributor, &submission),
        (Role::OrganisationLead, "/en/submissions/coalitions"),
        (Role::Moderator, "/en/moderating"),
    ] {
        let somebody = site.as_role(role).await;
        for step in ["perhaps", "Publish", "save "] {
            let answer = somebody.post(path, &[("step", step), ("version", "0"), ("reasons", "Typed"), ("body", "Typed")]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{role:?} {path} {step}");
            assert!(answer.text().contains("This form cannot be read"), "{role:?} {path}");
        }
    }
    assert_eq!(event::Entity::find().count(&*site.db).await.unwrap(), before);
    intact(&site).await;
});
