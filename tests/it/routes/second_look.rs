//! Tests that what waits for a second person is published as it stands, or not at all; and that no letter says a word of it.

use super::forms::{does, intact, sends, text};
use super::guarded::{WHY, asked, boxes, second, with};
use crate::client::Client;
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::{held_form, institution, outbox};
use answerable_store::mail::opened;
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

const NEW: &str = "/en/coordination/institutions/new";
const TOLD: &str = "It was named after Marta Ruiz, aged 12, of 14 Olmo Street.";
const OTHER: &str = "It took the house of Marta Ruiz, aged 12, of 14 Olmo Street, by force.";

fn form(about: &str) -> Vec<(&str, &str)> {
    vec![("kind", "ministry"), ("name-ar", "ملجأ الأطفال"), ("name-en", "Shelter of the coast"), ("about-en", about)]
}

/// Confirms and sends a form, which waits from then on.
async fn holds(client: &Client<'_>, fields: &[(&str, &str)]) -> Vec<String> {
    let keys = boxes(&client.post(NEW, fields).await.text());
    assert!(!keys.is_empty());
    assert_eq!(client.post(NEW, &with(fields, &keys, &[WHY])).await.status, StatusCode::SEE_OTHER);
    keys
}

async fn waiting(client: &Client<'_>) -> Vec<String> {
    let list = text(client, "/en/second-look").await;
    list.split("/en/second-look/").skip(1).filter_map(|rest| rest.split_once('"')).map(|(token, _)| token.to_string()).collect()
}

both!(what_waits_is_published_as_it_stands_by_another, |db| {
    let site = Site::demonstration(db).await;
    let first = site.as_role(Role::Coordinator).await;
    let other = second(&site, Role::Coordinator).await;
    let there = institution::Entity::find().count(&*site.db).await.unwrap();
    let keys = holds(&first, &form(TOLD)).await;
    // The same form, sent twice, waits once; the title is in the reader's language.
    holds(&first, &form(TOLD)).await;
    let tokens = waiting(&other).await;
    assert_eq!(tokens.len(), 1, "{tokens:?}");
    assert!(text(&other, "/en/second-look").await.contains("Shelter of the coast"));
    assert!(text(&other, "/ar/second-look").await.contains("ملجأ الأطفال"));
    let token = tokens[0].as_str();
    // Other words with the token and the boxes of what waits: the guard asks again, and the person who changed them does not publish them.
    let changed = with(&form(OTHER), &keys, &[("second", token)]);
    assert_eq!(other.post(NEW, &changed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = other.post(NEW, &with(&form(OTHER), &keys, &[("second", token), WHY])).await;
    assert_eq!(answer.header("location").split('?').next(), Some("/en/second-look"));
    // The very same words as well: from the page of a second look alone, where they are read.
    let answer = other.post(NEW, &with(&form(TOLD), &keys, &[("second", token), WHY])).await;
    assert_eq!(answer.header("location").split('?').next(), Some("/en/second-look"));
    // Another address, another's token, the first one's own.
    let elsewhere = [("name-es", TOLD), ("second", token)];
    assert_eq!(other.post("/en/coordination/themes", &with(&elsewhere, &keys, &[])).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(first.post(NEW, &with(&form(TOLD), &keys, &[("second", token), WHY])).await.status, StatusCode::SEE_OTHER);
    let place = format!("/en/second-look/{token}");
    assert_eq!(first.post(&place, &with(&[("step", "publish")], &keys, &[])).await.status, StatusCode::FORBIDDEN);
    assert_eq!(institution::Entity::find().count(&*site.db).await.unwrap(), there, "nothing is public");
    // As it stands, by the other; what the other one wrote waits for the first.
    let published = other.post(&place, &with(&[("step", "publish"), ("about-en", OTHER)], &keys, &[])).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", crate::routes::forms::summary(&published));
    let rows = institution::Entity::find().all(&*site.db).await.unwrap();
    let new = rows.iter().max_by_key(|row| row.id).unwrap();
    assert_eq!(
        (rows.len() as u64, new.about.as_ref().and_then(|about| about.0.by_language().get("en")).map(String::as_str)),
        (there + 1, Some(TOLD))
    );
    assert_eq!(held_form::Entity::find().count(&*site.db).await.unwrap(), 2);
    intact(&site).await;
});

both!(a_draft_that_was_changed_around_a_name_is_asked_about_anew_and_letters_name_the_reference, |db| {
    let site = Site::demonstration(db).await;
    let first = site.as_role(Role::Validator).await;
    let other = second(&site, Role::Validator).await;
    let planned = |description: &'static str| {
        vec![
            ("step", "publish"),
            ("language", "en"),
            ("kind", "service"),
            ("title", "Shelter for Marta Ruiz, aged 12"),
            ("description", description),
            ("state", "planned"),
            ("planned_end", "2030-12-31"),
            ("others", "CEDAW/C/XVL/CO/5 párr. 33\nCRC/C/OPSC/XVL/CO/1, para. 21\nCRC/C/OPSC/XVL/CO/1/21"),
        ]
    };
    let new = "/en/work/actions/new";
    let fields = planned("A house.");
    let keys = asked(&first, new, &fields).await;
    let draft = does(&first, new, &with(&fields, &keys, &[WHY])).await;
    let letters = outbox::Entity::find().all(&*site.db).await.unwrap();
    assert!(!letters.is_empty(), "the other validator is told");
    for letter in letters {
        let letter = opened(letter).unwrap();
        let said = format!("{} {} {}", letter.subject, letter.body_text, letter.body_html);
        assert!(!said.contains("Marta") && !said.contains("Shelter") && letter.subject.contains("CEDAW/C/XVL/CO/5, para. 33"), "{said}");
    }
    // The other validator changes words around the name: both look again.
    let changed = planned("A house that nobody may leave.");
    let keys = asked(&other, &draft, &changed).await;
    assert_eq!(sends(&other, &draft, &with(&changed, &keys, &[])).await.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is wanted");
    assert_eq!(does(&other, &draft, &with(&changed, &keys, &[WHY])).await, draft, "it waits still");
    // What the first one confirmed was other words; now they see these.
    let page = sends(&first, &draft, &changed).await.text();
    assert!(page.contains("An invented example"));
    let public = does(&first, &draft, &with(&changed, &keys, &[])).await;
    assert_ne!(public, draft);
    let page = site.get("/en/recommendations/CRC/C/OPSC/XVL/CO/1/21").await.text();
    assert!(page.contains("nobody may leave"), "references are read as pages print them");
    intact(&site).await;
});
