//! Tests that a moderator with an interest can neither register an organisation nor learn how it is reached; and that nobody can learn
//! this for many at once or unseen.

use super::{ACCOUNT, CONTACT, NAME, SAFELY, asks, decides, newest, newest_slug};
use crate::client::Client;
use crate::routes::forms::{intact, text};
use crate::site::Site;
use answerable::clock::today;
use answerable_domain::model::{BodyKind, Role};
use answerable_store::db::entities::{event, moderation_interest};
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

const ORGANISATIONS: &str = "/en/moderating/organisations";

/// How often somebody looked at how an organisation, or one that asks, is reached.
async fn looks(site: &Site) -> u64 {
    let of = event::Entity::find().filter(event::Column::Kind.eq("contact-seen")).filter(event::Column::Public.eq(false));
    of.count(&*site.db).await.unwrap()
}

fn tells(page: &str) -> bool {
    [CONTACT, SAFELY, ACCOUNT].iter().any(|mark| page.contains(mark))
}

both!(who_has_an_interest_neither_registers_nor_sees, |db| {
    let site = Site::demonstration(db).await;
    let (one, other) = (site.as_role(Role::Moderator).await, site.other_moderator().await);
    asks(&site.client(), "no").await;
    let request = format!("{ORGANISATIONS}/{}", newest(&site).await.id);
    assert!(text(&one, &request).await.contains("I have a conflict of interest"));
    assert_eq!(one.post(&request, &[("step", "interest")]).await.status, StatusCode::SEE_OTHER);
    let refused = async |who: &Client<'_>| {
        for what in ["register", "refuse", "question", "look", "interest"] {
            let fields = [("step", what), ("version", "1"), ("reason", "long enough a reason"), ("question", "Who?")];
            assert_eq!(who.post(&request, &fields).await.status, StatusCode::NOT_FOUND, "{what}");
        }
        assert_eq!(who.get(&request).await.status, StatusCode::NOT_FOUND);
        let lists = text(who, ORGANISATIONS).await;
        assert!(!lists.contains(&format!("href=\"{request}\"")) && !lists.contains("/organisations/of/zzqx"), "nor in the lists");
    };
    refused(&one).await;
    assert_eq!((newest(&site).await.stage.code(), looks(&site).await), ("waiting", 0));
    // What is like it is told to be another's, without a way to it.
    asks(&site.client(), "yes").await;
    let alike = format!("{ORGANISATIONS}/{}", newest(&site).await.id);
    let page = text(&one, &alike).await;
    assert!(page.contains("another moderator knows more") && !page.contains(&format!("href=\"{request}\"")));
    assert!(text(&other, &alike).await.contains(&format!("href=\"{request}\"")));
    assert_eq!(other.post(&alike, &[("step", "refuse"), ("version", "1"), ("reason", "Sent twice.")]).await.status, StatusCode::SEE_OTHER);
    // Another registers it: the interest is in the organisation from now on.
    assert_eq!(other.post(&request, &[("step", "register"), ("version", "1")]).await.status, StatusCode::SEE_OTHER);
    refused(&one).await;
    let slug = newest_slug(&site).await;
    let registered = format!("{ORGANISATIONS}/of/{slug}");
    let contact = [("email", "evil@safe.example"), ("mail", "yes"), ("version", "1")];
    for fields in [&contact[..], &[("step", "look")], &[("step", "interest")]] {
        assert_eq!(one.post(&registered, fields).await.status, StatusCode::NOT_FOUND, "{fields:?}");
    }
    assert_eq!(one.get(&registered).await.status, StatusCode::NOT_FOUND);
    assert_eq!(looks(&site).await, 0);
    // It ends by another moderator's word alone, who has no interest there either.
    let desk = text(&one, "/en/moderating").await;
    assert!(desk.contains(NAME));
    let id = moderation_interest::Entity::find().one(&*site.db).await.unwrap().unwrap().id.to_string();
    let (asked, agreed) = ([("step", "ask"), ("interest", &*id)], [("step", "agree"), ("interest", &*id)]);
    assert_eq!(other.post("/en/moderating", &asked).await.status, StatusCode::NOT_FOUND, "another's");
    assert_eq!(other.post("/en/moderating", &agreed).await.status, StatusCode::NOT_FOUND, "nobody asked");
    assert_eq!(one.post("/en/moderating", &asked).await.status, StatusCode::SEE_OTHER);
    assert_eq!(one.post("/en/moderating", &agreed).await.status, StatusCode::NOT_FOUND, "one's own");
    assert_eq!(one.get(&registered).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.post(&registered, &[("step", "interest")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(other.post("/en/moderating", &agreed).await.status, StatusCode::NOT_FOUND, "has one there too");
    site.person("third@moderation.example", Some((Role::Moderator, None))).await;
    let third = site.sign_in("third@moderation.example").await;
    assert!(text(&third, "/en/moderating").await.contains(NAME));
    assert_eq!(third.post("/en/moderating", &agreed).await.status, StatusCode::SEE_OTHER);
    assert!(text(&one, &registered).await.contains("Zzqx"));
    assert_eq!(other.get(&registered).await.status, StatusCode::NOT_FOUND, "the other's stays");
    intact(&site).await;
});

both!(a_contact_is_looked_at_one_at_a_time_and_each_look_leaves_a_trace, |db| {
    let site = Site::demonstration(db).await;
    // Who holds an office is public: they come before the log is looked at.
    for role in Role::ALL.iter() {
        site.as_role(*role).await;
    }
    let moderator = site.as_role(Role::Moderator).await;
    asks(&site.client(), "yes").await;
    let request = format!("{ORGANISATIONS}/{}", newest(&site).await.id);
    for page in [text(&moderator, &request).await, text(&moderator, ORGANISATIONS).await] {
        assert!(!tells(&page) && page.contains("Zzqx"));
    }
    site.close_log().await;
    let before = (site.get("/en/civil-society").await.header("etag").to_string(), site.get("/history.jsonl").await.text());
    let shown = moderator.post(&request, &[("step", "look")]).await;
    assert_eq!((shown.status, shown.header("cache-control")), (StatusCode::OK, "private, no-store"));
    let shown = shown.text();
    assert!(shown.contains(CONTACT) && shown.contains(SAFELY) && shown.contains(ACCOUNT));
    assert_eq!(looks(&site).await, 1);
    assert!(!tells(&text(&moderator, &request).await), "once");
    assert_eq!(decides(&site, &moderator, &[("step", "register")]).await, StatusCode::SEE_OTHER);
    let slug = newest_slug(&site).await;
    let path = format!("{ORGANISATIONS}/of/{slug}");
    assert!(!tells(&text(&moderator, &path).await) && !tells(&text(&moderator, ORGANISATIONS).await));
    assert!(moderator.post(&path, &[("step", "look")]).await.text().contains(CONTACT));
    assert_eq!(looks(&site).await, 2);
    // Something to mend shows what was typed, and nothing of what is kept.
    let wrong = moderator.post(&path, &[("email", "x"), ("mail", "yes"), ("version", "1")]).await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && !tells(&wrong.text()));
    let late = moderator.post(&path, &[("email", "y@safe.example"), ("mail", "no"), ("version", "7")]).await;
    assert!(late.status == StatusCode::CONFLICT && !tells(&late.text()));
    assert_eq!(looks(&site).await, 2);
    // Nobody else's look is one.
    for role in Role::ALL.iter().filter(|role| **role != Role::Moderator) {
        let who = site.as_role(*role).await;
        for path in [&request, &path] {
            assert_eq!(who.post(path, &[("step", "look")]).await.status, StatusCode::FORBIDDEN, "{role:?}");
        }
    }
    assert_eq!(looks(&site).await, 2);
    // The organisation reads on which days, also of when it was asking; nobody reads who, and outsiders nothing at all.
    let own = site.body(BodyKind::Organisation, "", &slug).await;
    site.person("lead@lanterns.example", Some((Role::OrganisationLead, own))).await;
    let lead = site.sign_in("lead@lanterns.example").await;
    let page = text(&lead, "/en/submissions/organisation").await;
    let section = page.split_once("id=\"looks").expect("the section").1;
    let section = section.split("</section>").next().unwrap();
    assert_eq!(section.matches("<li>").count(), 2, "{section}");
    assert!(section.contains(&today().format("%Y-%m-%d").to_string()) && !section.contains("Somebody"));
    let other = site.as_role(Role::OrganisationLead).await;
    assert!(text(&other, "/en/submissions/organisation").await.contains("Nobody has looked yet."));
    assert_eq!(site.get("/en/civil-society").await.header("etag"), before.0);
    site.close_log().await;
    assert!(site.get("/history.jsonl").await.text() == before.1);
    intact(&site).await;
});
