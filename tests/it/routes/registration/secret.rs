//! Tests that everybody else learns nothing of a request, of a contact, or of an organisation that has not spoken.

use super::{CONTACT, NAME, SAFELY, asks, decides, newest, newest_slug, registered};
use crate::client::Client;
use crate::routes::forms::{intact, text, value};
use crate::site::Site;
use answerable::clock::today;
use answerable_domain::model::{BodyKind, Role};
use answerable_store::db::entities::*;
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

/// Addresses where a trace could stand; `{slug}` is the organisation's slug.
const PLACES: [&str; 40] = [
    "/",
    "/recommendations",
    "/recommendations?q=zzqx",
    "/recommendations?q=lanterns",
    "/recommendations.json?q=zzqx",
    "/recommendations.csv",
    "/recommendations/suggest?q=zzqx",
    "/documents",
    "/institutions",
    "/institutions/ministry-of-justice",
    "/civil-society",
    "/civil-society/register",
    "/civil-society/{slug}",
    "/civil-society/red-infancia",
    "/disagreements",
    "/states/XVL",
    "/states",
    "/changes",
    "/changes.atom",
    "/changes.atom?state=XVL",
    "/calendar",
    "/moderation",
    "/data",
    "/silence",
    "/privacy",
    "/sign-in",
    "/account",
    "/account/members",
    "/account/hand-over",
    "/administration",
    "/coordination",
    "/coordination/institutions",
    "/work",
    "/work/hand-over",
    "/work/replies",
    "/submissions/organisation",
    "/submissions/coalitions",
    "/moderating/organisations",
    "/moderating/organisations/1",
    "/moderating/organisations/of/{slug}",
];

/// A slug that the organisation might have: until it is registered it has none.
const LANTERNS: &str = "zzqx-lanterns-of-the-gulf-a1b2c3";

/// The first place at which somebody finds a trace, in the languages in which the request has a name.
async fn trace(browser: &Client<'_>, slug: &str) -> Option<String> {
    let langs = if browser.cookie().is_some() { &["en"][..] } else { &["en", "ar"] };
    for lang in langs {
        for place in PLACES {
            let bytes = browser.get(&format!("/{lang}{}", place.replace("{slug}", slug))).await.bytes;
            let text = String::from_utf8_lossy(&bytes);
            // What was asked for stands in the page that asks.
            let text = text.replace("q=zzqx", "").replace(slug, "").replace("value=\"zzqx\"", "");
            for mark in ["Zzqx", "zzqx-", "Lanterns of", SAFELY, CONTACT, "فوانيس"] {
                if text.contains(mark) {
                    return Some(format!("{place}: {mark}"));
                }
            }
        }
    }
    let history = browser.get("/history.jsonl").await.text();
    ["Zzqx", "zzqx", "organisation-registered", "registration"]
        .iter()
        .find(|mark| history.contains(**mark))
        .map(|mark| format!("history: {mark}"))
}

both!(nobody_but_the_moderator_learns_of_it, |db| {
    let site = Site::demonstration(db).await;
    let moderator = site.as_role(Role::Moderator).await;
    let tag = site.get("/en/civil-society").await.header("etag").to_string();
    asks(&site.client(), "no").await;
    for registered in [false, true] {
        if registered {
            assert_eq!(decides(&site, &moderator, &[("step", "register")]).await, StatusCode::SEE_OTHER);
            assert!(!site.register.refresh(today()).await.unwrap(), "it was read again at once");
        }
        let slug = if registered { newest_slug(&site).await } else { LANTERNS.to_string() };
        assert_eq!(trace(&site.client(), &slug).await, None);
        for role in Role::ALL.iter().filter(|role| **role != Role::Moderator) {
            assert_eq!(trace(&site.as_role(*role).await, &slug).await, None, "{role:?}");
        }
        assert!(trace(&moderator, &slug).await.is_some());
        assert_eq!(site.get("/en/civil-society").await.header("etag"), tag, "not even a tag tells of it");
    }
    // The register in memory knows it, for desks.
    let place = site.register.current().catalogue.organisations.find(&newest_slug(&site).await);
    assert!(place.is_some());
    intact(&site).await;
});

both!(only_a_moderator_decides_and_only_the_lead_changes_a_contact, |db| {
    let site = Site::demonstration(db).await;
    asks(&site.client(), "no").await;
    let id = newest(&site).await.id;
    let roles: Vec<Option<Role>> = Role::ALL.iter().copied().filter(|role| *role != Role::Moderator).map(Some).chain([None]).collect();
    for role in roles {
        let browser = match role {
            Some(role) => site.as_role(role).await,
            None => site.client(),
        };
        let refused = if role.is_some() { StatusCode::FORBIDDEN } else { StatusCode::UNAUTHORIZED };
        for what in ["register", "refuse", "question"] {
            let fields = [("step", what), ("version", "1"), ("reason", "long enough a reason"), ("question", "Who?")];
            for path in [format!("/en/moderating/organisations/{id}"), "/en/moderating/organisations/999".to_string()] {
                assert_eq!(browser.post(&path, &fields).await.status, refused, "{role:?} {what}");
            }
        }
        let contact = [("email", "evil@safe.example"), ("mail", "yes"), ("version", "0")];
        for path in ["/en/moderating/organisations/of/casa-del-faro", "/en/moderating/organisations/of/no-such"] {
            assert_eq!(browser.post(path, &contact).await.status, refused, "{role:?}");
        }
        let own = browser.post("/en/submissions/organisation", &contact).await.status;
        assert_eq!(own, if role == Some(Role::OrganisationLead) { StatusCode::SEE_OTHER } else { refused }, "{role:?}");
    }
    assert_eq!(newest(&site).await.stage.code(), "waiting");
    let contacts = organisation_contact::Entity::find().all(&*site.db).await.unwrap();
    assert_eq!(contacts.len(), 1, "the lead's own");
});

both!(a_contact_is_the_moderators_and_the_leads, |db| {
    let site = Site::demonstration(db).await;
    let moderator = site.as_role(Role::Moderator).await;
    let path = "/en/moderating/organisations/of/casa-del-faro";
    let look = async || moderator.post(path, &[("step", "look")]).await.text();
    let version = value(&look().await, "version");
    let fields = [("email", CONTACT), ("mail", "yes"), ("reached_by", SAFELY), ("version", version.as_str())];
    let wrong = moderator.post(path, &[("email", "x"), ("version", version.as_str())]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(moderator.post(path, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(moderator.post(path, &fields).await.status, StatusCode::CONFLICT, "somebody saw an older one");
    assert!(look().await.contains(CONTACT));
    let lead = site.as_role(Role::OrganisationLead).await;
    let own = text(&lead, "/en/submissions/organisation").await;
    assert!(own.contains(CONTACT) && own.contains(SAFELY) && own.contains("Leave this page now"));
    let fields = [("email", "other@safe.example"), ("mail", "yes"), ("reached_by", SAFELY), ("version", "1")];
    assert_eq!(lead.post("/en/submissions/organisation", &fields).await.status, StatusCode::SEE_OTHER);
    assert!(look().await.contains("other@safe.example"));
    // Who wants no mail any more leaves no address behind.
    let fields = [("email", "other@safe.example"), ("mail", "no"), ("reached_by", SAFELY), ("version", "2")];
    assert_eq!(lead.post("/en/submissions/organisation", &fields).await.status, StatusCode::SEE_OTHER);
    assert!(!look().await.contains("other@safe.example"));
    for role in Role::ALL.iter().filter(|role| ![Role::Moderator, Role::OrganisationLead].contains(role)) {
        assert_eq!(trace(&site.as_role(*role).await, LANTERNS).await, None, "{role:?}");
    }
    let elsewhere = site.body(BodyKind::Organisation, "", "puente-seguro").await;
    site.person("lead@puente.example", Some((Role::OrganisationLead, elsewhere))).await;
    assert_eq!(trace(&site.sign_in("lead@puente.example").await, LANTERNS).await, None);
    intact(&site).await;
});

both!(an_address_that_is_nothing_is_not_found, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.client();
    let long = format!("/en/civil-society/register/{}", "x".repeat(500));
    for path in ["/en/civil-society/register/nothing", "/ar/civil-society/register/%00", &long] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        for what in ["account", "answer"] {
            let status = browser.post(path, &[("step", what), ("answer", "x")]).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{path} {what}");
        }
    }
    let secret = asks(&browser, "no").await;
    assert_eq!(browser.post(&secret, &[("step", "register")]).await.status, StatusCode::BAD_REQUEST);
    let forged = browser.post_with(&secret, &[("step", "account")], &[("sec-fetch-site", "cross-site")]).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert_eq!(organisation_contact::Entity::find().count(&*site.db).await.unwrap(), 0);
});

both!(an_independent_institution_is_listed_at_once, |db| {
    let site = Site::demonstration(db).await;
    let moderator = site.as_role(Role::Moderator).await;
    let tag = site.get("/en/civil-society").await.header("etag").to_string();
    registered(&site, &moderator, "nhri", "Zzqx Commission").await;
    let page = site.get("/en/civil-society").await;
    assert!(page.text().contains("Zzqx Commission") && page.header("etag") != tag);
    assert!(!page.text().contains("safe.example") && !page.text().contains(NAME));
    assert_eq!(site.get(&format!("/en/civil-society/{}", newest_slug(&site).await)).await.status, StatusCode::OK);
    intact(&site).await;
});
