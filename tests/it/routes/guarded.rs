//! Tests that what the State publishes is guarded too: each desk, each text. A child's name, age and street are asked about and not
//! published; corrected, the text is published; confirmed with a reason, it waits for a second person of the same body.

use super::forms::{does, intact, refused, sends, text};
use crate::client::Client;
use crate::site::Site;
use answerable_domain::model::{BodyKind, Role};
use answerable_store::db::entities::{guard_confirmation, held_form, text_draft};
use axum::http::StatusCode;
use sea_orm::{EntityTrait, PaginatorTrait};

/// A sentence that must never become public by one person's press.
const CHILD: &str = "Marta Ruiz, de 12 años, calle Olmo 14, ya fue atendida por el servicio.";
const MENDED: &str = "Una niña ya fue atendida por el servicio.";
pub(super) const WHY: (&str, &str) = ("guard_reason", "An invented example, agreed with everybody.");
const NEW: &str = "CEDAW/C/XVL/CO/5/33";

/// The keys of the tick boxes of a page.
pub(super) fn boxes(page: &str) -> Vec<String> {
    page.split("<input")
        .filter(|tag| tag.contains("name=\"confirm\""))
        .filter_map(|tag| tag.split_once("value=\"")?.1.split_once('"').map(|(value, _)| value.to_string()))
        .map(|value| value.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">"))
        .collect()
}

pub(super) async fn second(site: &Site, role: Role) -> Client<'_> {
    let email = format!("second-{}@test.example", role.code());
    let body = site.body(role.body_kind(), "ministry-of-justice", "").await;
    site.person(&email, Some((role, body))).await;
    site.sign_in(&email).await
}

/// Sends a form that the guard asks about; answers the fields with every box ticked.
pub(super) async fn asked<'a>(client: &Client<'_>, path: &str, fields: &[(&'a str, &'a str)]) -> Vec<String> {
    let answer = sends(client, path, fields).await;
    let page = answer.text();
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {fields:?}");
    assert!(page.contains("id=\"signs\"") && page.contains("Marta Ruiz"), "{path}: what is asked is not shown");
    let keys = boxes(&page);
    assert!(!keys.is_empty(), "{path}");
    keys
}

pub(super) fn with<'a>(fields: &[(&'a str, &'a str)], keys: &'a [String], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().chain(keys.iter().map(|key| ("confirm", key.as_str()))).chain(more.iter().copied()).collect()
}

// A reply, a report and an action, which have drafts.
both!(drafts_are_asked_about_before_they_are_public, |db| {
    let site = Site::demonstration(db).await;
    let validator = site.as_role(Role::Validator).await;
    let report = format!("/en/work/recommendations/{NEW}/report");
    let replies = text(&validator, "/en/work/replies").await;
    let owed: Vec<&str> =
        replies.split("/en/work/replies/").skip(1).filter_map(|rest| rest.split_once('"')).map(|(slug, _)| slug).collect();
    let reply = format!("/en/work/replies/{}", owed[0]);
    let law = [("evidence-kind-0", "structure"), ("evidence-title-0", "Law 12/2026"), ("evidence-url-0", "https://gazette.example/12")];
    let reported = |field: &'static str, words: &'static str| {
        let mut fields = vec![("step", "publish"), ("status", "partly_implemented"), ("language", "es")];
        fields.extend(law);
        fields.push(("reasons", "La ley se aplica en las siete regiones desde marzo."));
        fields.retain(|(name, _)| *name != field);
        fields.push((field, words));
        fields
    };
    let planned = |field: &'static str, words: &'static str| {
        let mut fields = vec![
            ("step", "publish"),
            ("language", "es"),
            ("kind", "service"),
            ("title", "Atención a la infancia"),
            ("state", "planned"),
            ("planned_end", "2030-12-31"),
            ("recommendations", NEW),
            ("milestone-due-0", "2030-05-01"),
            ("milestone-title-0", "Primera sala abierta"),
            ("budget-year-0", "2030"),
            ("budget-currency-0", "EUR"),
            ("budget-allocated-0", "100"),
        ];
        fields.retain(|(name, _)| *name != field);
        fields.push((field, words));
        fields
    };
    for field in ["reasons", "missing", "next_step", "evidence-title-0"] {
        asked(&validator, &report, &reported(field, CHILD)).await;
    }
    for field in ["title", "description", "place", "milestone-title-0", "budget-source-0"] {
        asked(&validator, "/en/work/actions/new", &planned(field, CHILD)).await;
    }
    let body = [("step", "publish"), ("language", "es"), ("names_nobody", "yes"), ("body", CHILD)];
    asked(&validator, &reply, &body).await;
    // Nothing of it is public, nor kept as a confirmation.
    assert!(!site.get(&format!("/en/recommendations/{NEW}")).await.text().contains("Marta"));
    assert_eq!(guard_confirmation::Entity::find().count(&*site.db).await.unwrap(), 0);
    // Alone, nobody publishes what was confirmed; a reason is wanted; then a second person does.
    let fields = reported("reasons", CHILD);
    let keys = asked(&validator, &report, &fields).await;
    refused(&validator, &report, &with(&fields, &keys, &[]), "Say in a sentence why this may be public").await;
    refused(&validator, &report, &with(&fields, &keys, &[WHY]), "ask the coordinator to invite a second validator").await;
    let other = second(&site, Role::Validator).await;
    for (path, fields) in
        [(report.as_str(), fields), (reply.as_str(), body.to_vec()), ("/en/work/actions/new", planned("description", CHILD))]
    {
        let keys = asked(&validator, path, &fields).await;
        let went = does(&validator, path, &with(&fields, &keys, &[WHY])).await;
        let place = if path.ends_with("/new") { went.as_str() } else { path };
        // The one who confirmed asks again in vain; the other sees who confirmed, and why.
        does(&validator, place, &with(&fields, &keys, &[WHY])).await;
        let answer = sends(&other, place, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{place}");
        assert!(answer.text().contains("An invented example") && answer.text().contains("Somebody called validator"), "{place}");
        does(&other, place, &with(&fields, &keys, &[])).await;
    }
    assert!(site.get(&format!("/en/recommendations/{NEW}")).await.text().contains("Marta Ruiz"));
    let kept = guard_confirmation::Entity::find().all(&*site.db).await.unwrap();
    assert!(kept.iter().all(|row| row.seconded_by_id.is_some()), "{kept:?}");
    for kind in ["status_update", "reply", "action"] {
        assert!(kept.iter().any(|row| row.subject_kind.code() == kind), "{kind}: {kept:?}");
    }
    // Mended, it is public at once; the mended title is what the address is made of.
    let action = does(&validator, "/en/work/actions/new", &planned("title", MENDED)).await;
    assert!(action.contains("una-nina-ya-fue-atendida"), "{action}");
    // A title that two people confirmed stands on the page, and not in the address.
    let titled = planned("title", "Atención a Marta Ruiz, de 12 años");
    let keys = asked(&validator, "/en/work/actions/new", &titled).await;
    let draft = does(&validator, "/en/work/actions/new", &with(&titled, &keys, &[WHY])).await;
    let address = does(&other, &draft, &with(&titled, &keys, &[])).await;
    assert!(!address.contains("marta"), "{address}");
    intact(&site).await;
});

// Forms without a draft are held until a second person sends them.
both!(forms_are_held_for_a_second_person, |db| {
    let site = Site::demonstration(db).await;
    let coordinator = site.as_role(Role::Coordinator).await;
    let other = second(&site, Role::Coordinator).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    let task = format!("/en/work/recommendations/{NEW}");
    let institution = |name: &'static str, about: &'static str| vec![("kind", "ministry"), ("name-en", name), ("about-en", about)];
    let row = ("row", NEW);
    let other_row = ("row", "CRC/C/OPSC/XVL/CO/1/19(a)");
    // Who writes, who may not publish it alone, where, and what is sent.
    type Case<'a> = (&'a Client<'a>, &'a Client<'a>, &'a str, Vec<(&'a str, &'a str)>);
    let cases: Vec<Case<'_>> = vec![
        (&coordinator, &other, "/en/coordination/themes", vec![("name-es", CHILD)]),
        (&coordinator, &other, "/en/coordination/institutions/new", institution(CHILD, "")),
        (&coordinator, &other, "/en/coordination/institutions/new", institution("Office of Ports", CHILD)),
        (&coordinator, &other, "/en/coordination/clusters", vec![row, other_row, ("title-es", CHILD)]),
        (&focal, &validator, &task, vec![("reason", CHILD)]),
    ];
    for (first, second, path, fields) in cases {
        let answer = first.post(path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        let keys = boxes(&answer.text());
        assert!(!keys.is_empty() && answer.text().contains("Marta Ruiz"), "{path}");
        let answer = first.post(path, &with(&fields, &keys, &[WHY])).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        let list = text(first, "/en/second-look").await;
        let place = list.split("/en/second-look/").nth(1).and_then(|rest| rest.split_once('"')).expect("what waits").0;
        let place = format!("/en/second-look/{place}");
        // Not by the author, nor without looking, nor by a stranger.
        assert_eq!(first.post(&place, &with(&[("step", "publish")], &keys, &[])).await.status, StatusCode::FORBIDDEN);
        let moderator = site.as_role(Role::Moderator).await;
        assert_eq!(moderator.get(&place).await.status, StatusCode::FORBIDDEN);
        let page = text(second, &place).await;
        assert!(page.contains("An invented example") && page.contains("calle Olmo 14"), "{path}");
        assert_eq!(second.post(&place, &[("step", "publish")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let answer = second.post(&place, &with(&[("step", "publish")], &keys, &[])).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", crate::routes::forms::summary(&answer));
        assert_eq!(second.get(&place).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(held_form::Entity::find().count(&*site.db).await.unwrap(), 0);
    assert!(site.get(&format!("/en/recommendations/{NEW}")).await.text().contains("Marta Ruiz"));
    // What is thrown away is gone.
    let fields = [("name-es", CHILD)];
    let keys = boxes(&coordinator.post("/en/coordination/themes", &fields).await.text());
    coordinator.post("/en/coordination/themes", &with(&fields, &keys, &[WHY])).await;
    let list = text(&other, "/en/second-look").await;
    let place = list.split("/en/second-look/").nth(1).and_then(|rest| rest.split_once('"')).expect("what waits").0;
    assert_eq!(other.post(&format!("/en/second-look/{place}"), &[("step", "discard")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(held_form::Entity::find().count(&*site.db).await.unwrap(), 0);
    intact(&site).await;
});

// Wording: asked at the first sending, confirmed by the author, published by another; a hand-over does not make the author another.
both!(wording_keeps_its_four_eyes_through_a_hand_over, |db| {
    let site = Site::demonstration(db).await;
    let author = site.as_role(Role::Coordinator).await;
    let other = second(&site, Role::Coordinator).await;
    let path = format!("/en/coordination/texts/plain/es/{NEW}");
    does(&author, &path, &[("step", "save"), ("body", CHILD)]).await;
    let keys = asked(&author, &path, &[("step", "submit")]).await;
    does(&author, &path, &with(&[("step", "submit")], &keys, &[WHY])).await;
    let row = text_draft::Entity::find().all(&*site.db).await.unwrap().pop().expect("the draft");
    let heir = answerable_store::db::entities::person::Entity::find().all(&*site.db).await.unwrap();
    let heir = heir.iter().find(|person| person.email.starts_with("second-")).expect("the colleague").id;
    answerable_store::accounts::open_work::hand_over(&*site.db, row.author_id, heir).await.unwrap();
    refused(&author, &path, &with(&[("step", "publish")], &keys, &[]), "another coordinator has to read").await;
    asked(&other, &path, &[("step", "publish")]).await;
    does(&other, &path, &with(&[("step", "publish")], &keys, &[])).await;
    assert!(site.body(BodyKind::Mechanism, "", "").await.is_some());
    intact(&site).await;
});

// Nobody publishes that it is implemented in words that nobody else has seen.
both!(the_words_themselves_need_a_second_pair_of_eyes, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let validator = site.as_role(Role::Validator).await;
    let path = format!("/en/work/recommendations/{NEW}/report");
    let today: &'static str = chrono::Utc::now().date_naive().to_string().leak();
    let fields = |step: &'static str, reasons: &'static str| {
        vec![
            ("step", step),
            ("status", "implemented"),
            ("language", "en"),
            ("reasons", reasons),
            ("evidence-kind-0", "outcome"),
            ("evidence-title-0", "Survey"),
            ("evidence-url-0", "https://statistics.example/s"),
            ("evidence-date-0", today),
        ]
    };
    let (first, mended) = ("The law is applied in all seven regions since March.", "Everything is done in all seven regions since March.");
    does(&focal, &path, &fields("submit", first)).await;
    refused(&validator, &path, &fields("publish", mended), "needs a second pair of eyes").await;
    does(&validator, &path, &fields("save", mended)).await;
    refused(&validator, &path, &fields("publish", mended), "needs a second pair of eyes").await;
    // Given back and submitted again, a second person stands for the words.
    does(&validator, &path, &[&fields("return", mended)[..], &[("question", "Do you agree?")]].concat()).await;
    does(&focal, &path, &fields("submit", mended)).await;
    does(&validator, &path, &fields("publish", mended)).await;
    assert!(site.get(&format!("/en/recommendations/{NEW}")).await.text().contains("Everything is done"));
    intact(&site).await;
});
