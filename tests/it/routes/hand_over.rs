//! Tests of the hand-over sheet: what stands on it, who may read it, and that nothing unpublished of civil society stands on it.

use super::forms::{does, text};
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::{assessment, evidence};
use axum::http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, NotSet, QueryFilter, Set};

const SHEET: &str = "/en/work/hand-over";
/// A recommendation that the Ministry of Justice leads and that was never reported on.
const NEW: &str = "CEDAW/C/XVL/CO/5/33";
/// A recommendation that the Ministry of Justice leads, with reports.
const REPORTED: &str = "CRC/C/OPSC/XVL/CO/1/19(a)";
/// A word that stands in every planted text.
const MARK: &str = "zzqxplanted";

/// The part of a page from one id to the next.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let start = page.find(&format!("id=\"{from}\"")).unwrap_or_else(|| panic!("no {from}"));
    let end = page[start..].find(&format!("id=\"{to}\"")).unwrap_or_else(|| panic!("no {to}"));
    &page[start..start + end]
}

both!(what_is_open_promised_and_concerned_stands_on_one_sheet, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    // A new colleague is led to it, since there is work already.
    assert!(text(&focal, "/en/work").await.contains("stands on one sheet"));
    let report = format!("/en/work/recommendations/{NEW}/report");
    does(
        &focal,
        &report,
        &[("version", "0"), ("step", "submit"), ("status", "no_action"), ("language", "en"), ("reasons", "Nothing was done so far.")],
    )
    .await;
    let back = [
        ("version", "1"),
        ("step", "return"),
        ("status", "no_action"),
        ("language", "en"),
        ("reasons", "Nothing was done so far."),
        ("question", "Why not?"),
    ];
    does(&validator, &report, &back).await;
    let action = [("version", "0"), ("step", "save"), ("language", "en"), ("title", "A court in the south"), ("state", "planned")];
    does(&focal, "/en/work/actions/new", &action).await;
    let replies = text(&focal, "/en/work/replies").await;
    let slug = replies.split("/en/work/replies/").nth(1).and_then(|rest| rest.split_once('"')).expect("a reply that is owed").0;
    does(&focal, &format!("/en/work/replies/{slug}"), &[("version", "0"), ("step", "save"), ("language", "en"), ("body", "First words")])
        .await;
    let coordinator = site.as_role(Role::Coordinator).await;
    let desk = text(&coordinator, &format!("/en/coordination/recommendations/{REPORTED}")).await;
    let asks = desk.split("/en/coordination/reports/").nth(1).and_then(|rest| rest.split_once('"')).unwrap().0;
    does(&coordinator, &format!("/en/coordination/reports/{asks}"), &[("question", "Who pays for the judges?"), ("language", "en")]).await;

    let page = text(&validator, SHEET).await;
    let drafts = between(&page, "drafts", "replies");
    for shown in ["para. 33", "Returned with a question", "Why not?", "A court in the south", "Who pays for the judges?"] {
        assert!(drafts.contains(shown), "{shown}: {drafts}");
    }
    let replies = between(&page, "replies", "going");
    assert!(replies.contains(&format!("/en/work/replies/{slug}\"")) && replies.contains("Draft"));
    assert!(between(&page, "going", "promised").contains("<time"), "actions with the day of their end");
    assert!(between(&page, "promised", "concerned").contains("<time"), "promises with their day");
    let concerned = between(&page, "concerned", "matters");
    for shown in ["Somebody called focal_point", "Somebody called validator", "Focal point", "/en/institutions/", "/en/civil-society/"] {
        assert!(concerned.contains(shown), "{shown}");
    }
    assert!(!concerned.contains("coordinator@") && !concerned.contains("Somebody called coordinator"), "who coordinates is not named");
    let matters = page.split_once("id=\"matters\"").unwrap().1;
    assert!(matters.contains("The coordinator asked a public question") && matters.contains("Last change"));
    let by = page.split_once("drawn up by").expect("who drew it up").1;
    assert!(by.split("</p>").next().unwrap().contains("Somebody called validator"));
    for lang in ["es", "fr", "ar"] {
        let page = text(&focal, &format!("/{lang}/work/hand-over")).await;
        assert!(!page.contains("[sheet-") && !page.contains("Hand-over sheet"), "{lang}");
    }
    // The hand-over of drafts leads to it, for who has one.
    assert!(text(&focal, "/en/account/hand-over").await.contains(SHEET));
    let lead = site.as_role(Role::OrganisationLead).await;
    assert!(!text(&lead, "/en/account/hand-over").await.contains(SHEET));
});

both!(nobody_else_reads_it, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let report = format!("/en/work/recommendations/{NEW}/report");
    does(&focal, &report, &[("version", "0"), ("step", "save"), ("language", "en"), ("reasons", "Soon")]).await;
    assert!(between(&text(&focal, SHEET).await, "drafts", "replies").contains("para. 33"));
    assert_eq!(site.get(SHEET).await.status, StatusCode::SEE_OTHER, "who is not signed in is led to sign in");
    for role in [Role::Coordinator, Role::Contributor, Role::OrganisationLead, Role::Moderator, Role::Administrator] {
        let answer = site.as_role(role).await.get(SHEET).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role:?}");
        assert!(!answer.text().contains("para. 33"), "{role:?}");
    }
    // Another institution has its own, and none of this one's.
    let other = site.body(answerable_domain::model::BodyKind::Institution, "institute-for-children", "casa-del-faro").await;
    site.person("other@test.example", Some((Role::FocalPoint, other))).await;
    let neighbour = site.sign_in("other@test.example").await;
    let page = text(&neighbour, SHEET).await;
    assert!(!between(&page, "drafts", "replies").contains("para. 33") && !page.contains("Somebody called focal_point"));
    assert!(!text(&neighbour, "/en/work/hand-over?institution=ministry-of-justice").await.contains("Somebody called focal_point"));
});

both!(what_civil_society_has_not_published_does_not_stand_on_it, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let before = text(&focal, SHEET).await;
    // Beside each assessment that stands on the sheet, the same once more, unpublished.
    let published = assessment::Entity::find().filter(assessment::Column::PublishedOn.is_not_null()).all(&*site.db).await.unwrap();
    assert!(published.len() > 3);
    for (at, row) in published.into_iter().enumerate() {
        let visibility = ["named", "pseudonymous", "coalition", "private"][at % 4];
        let mut planted = row.into_active_model();
        planted.id = NotSet;
        planted.slug = Set(format!("{MARK}-{at}"));
        planted.visibility = Set(answerable_domain::model::Visibility::from_code(visibility).unwrap().into());
        planted.verdict = Set(answerable_domain::model::Status::Reversed.into());
        planted.comments = Set(Some(MARK.into()));
        planted.published_on = Set(None);
        planted.supersedes_id = Set(None);
        let planted = planted.insert(&*site.db).await.unwrap();
        let proof = evidence::ActiveModel {
            id: NotSet,
            status_update_id: Set(None),
            action_id: Set(None),
            assessment_id: Set(Some(planted.id)),
            kind: Set(answerable_domain::model::EvidenceKind::Outcome.into()),
            title: Set(MARK.into()),
            url: Set(None),
            dated_on: Set(None),
            published_on: Set(None),
            file_hash: Set(None),
        };
        proof.insert(&*site.db).await.unwrap();
    }
    let after = text(&focal, SHEET).await;
    assert!(!after.contains(MARK));
    assert!(before == after, "the sheet has changed");
});
