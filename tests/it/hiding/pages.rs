//! Tests of the pages of hiding: a reader's warning, the moderators' desk, what a body is told, the public log; and who cannot reach
//! them.

use super::{moderators, samples, stands, today};
use crate::client::Client;
use crate::routes::forms::{does, intact, summary, text, value};
use crate::site::Site;
use answerable::jobs::mail::{claim, send_due};
use answerable_commands::hiding::WAITING;
use answerable_domain::model::{EventKind, Published, Role};
use answerable_store::accounts::throttle::WARN_NETWORK;
use answerable_store::accounts::throttle::WARN_RECORD;
use answerable_store::db::entities::{
    cluster, cluster_recommendation, event, hiding, institution, organisation, outbox, status_update, warning,
};
use answerable_store::db::history::{Happening, History};
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

const WHY: &str = "zzqq they know where she lives";

/// The address of the form for a reader's warning on a record, as the record's page has it.
async fn way(site: &Site, page: &str, slug: &str) -> String {
    let page = site.get(page).await.text();
    let link = page.split("href=\"").filter_map(|rest| rest.split_once('"')).map(|(link, _)| link);
    link.filter(|link| link.contains("/danger/")).find(|link| link.ends_with(slug)).expect("a link to warn").to_string()
}

async fn moderator<'a>(site: &'a Site, which: &str) -> Client<'a> {
    site.sign_in(&format!("{which}@moderation.example")).await
}

both!(a_warning_is_heard_and_what_endangers_is_gone_within_one_page_load, |db| {
    let site = Site::demonstration(db).await;
    moderators(&site).await;
    let (place, words) = samples(&site).await.remove(0);
    let row = status_update::Entity::find_by_id(status_update::Key::new(place.id)).one(&*site.db).await.unwrap().unwrap();
    let page = format!("/en{}", place.path.split('#').next().unwrap());
    // A reader without an account. Nothing public moves, and nothing is kept of who it was.
    let form = way(&site, &page, &row.slug).await;
    let events = event::Entity::find().count(&*site.db).await.unwrap();
    let reader = site.client();
    assert!(text(&reader, &form).await.contains("Tell the moderators"));
    let sent = reader.post(&form, &[("passage", &words), ("why", WHY)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", summary(&sent));
    assert!(sent.header("set-cookie").is_empty());
    assert!(text(&reader, sent.header("location")).await.contains("The moderators are told"));
    assert_eq!(event::Entity::find().count(&*site.db).await.unwrap(), events);
    assert!(stands(&site, "zzqq they know").await.is_empty());
    // It is on the moderators' desk at once.
    let one = moderator(&site, "one").await;
    assert!(text(&one, "/en/moderating").await.contains("one warning or hiding waits"));
    let desk = text(&one, "/en/moderating/hiding").await;
    assert!(desk.contains(WHY) && desk.contains(&words));
    let hide = format!("/en/moderating/hiding/on/status_update/{}", row.slug);
    assert!(desk.contains(&hide));
    // What is wrong with the form is said, and what was typed stays.
    let nothing = one.post(&hide, &[("passage", ""), ("ground", "endangers_person"), ("step", "hide")]).await;
    assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.text().contains("or choose a whole text"));
    let ground = one.post(&hide, &[("passage", &words), ("ground", "spam"), ("step", "hide")]).await;
    assert!(ground.status == StatusCode::UNPROCESSABLE_ENTITY && ground.text().contains(&words));
    let shown = site.get(&page).await.text();
    assert!(shown.contains(&words));
    let done = one.post(&hide, &[("passage", &words), ("ground", "endangers_person"), ("step", "hide")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", summary(&done));
    let place_of_it = done.header("location").split('?').next().unwrap().to_string();
    for address in [page.as_str(), "/en/changes", "/en/recommendations.json?state=XVL", "/en/moderation", "/history.jsonl"] {
        assert!(!site.get(address).await.text().contains(&words), "{address}");
    }
    assert!(site.get(&page).await.text().contains("class=\"stone\""));
    let log = site.get("/en/moderation").await.text();
    assert!(log.contains("id=\"hidings\"") && log.contains("Hidden, not confirmed yet") && log.contains("cannot be called back"));
    assert!(warning::Entity::find().all(&*site.db).await.unwrap().iter().all(|row| row.sealed.is_none()));
    // Who hid it cannot confirm it; another can.
    assert!(text(&one, &place_of_it).await.contains("took no part so far"));
    let own = one.post(&place_of_it, &[("version", "1"), ("step", "confirm")]).await;
    assert_eq!(own.status, StatusCode::NOT_FOUND);
    let two = moderator(&site, "two").await;
    assert!(text(&two, &place_of_it).await.contains(&words));
    let stale = two.post(&place_of_it, &[("version", "0"), ("step", "confirm")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    does(&two, &place_of_it, &[("step", "confirm")]).await;
    // The ministry is told, and appeals once.
    let office = institution::Entity::find_by_id(row.institution_id).one(&*site.db).await.unwrap().unwrap();
    let body = site.body(answerable_domain::model::BodyKind::Institution, &office.slug, "").await;
    site.person("own@ministry.example", Some((Role::Validator, body))).await;
    site.person("focal@ministry.example", Some((Role::FocalPoint, body))).await;
    let (validator, focal) = (site.sign_in("own@ministry.example").await, site.sign_in("focal@ministry.example").await);
    let reference = place_of_it.rsplit('/').next().unwrap();
    let own = format!("/en/hidden/{reference}");
    assert!(text(&validator, "/en/hidden").await.contains(reference));
    assert!(text(&focal, &own).await.contains(&words) && !text(&focal, &own).await.contains("name=\"appeal\""));
    let denied = focal.post(&own, &[("version", "2"), ("appeal", "Why")]).await;
    assert_eq!(denied.status, StatusCode::FORBIDDEN);
    let empty = validator.post(&own, &[("version", "2"), ("appeal", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    does(&validator, &own, &[("appeal", "zzqq it names a place, and nobody")]).await;
    assert!(!text(&validator, &own).await.contains("name=\"appeal\""), "once");
    assert!(text(&two, &place_of_it).await.contains("zzqq it names a place"));
    let took_part = two.post(&place_of_it, &[("version", "3"), ("step", "uphold")]).await;
    assert_eq!(took_part.status, StatusCode::NOT_FOUND);
    let three = moderator(&site, "three").await;
    does(&three, &place_of_it, &[("step", "uphold")]).await;
    assert!(site.get(&page).await.text().contains(&words));
    assert!(site.get("/en/moderation").await.text().contains("Shown again"));
    intact(&site).await;
});

both!(nobody_else_gets_to_the_desk_of_hidings, |db| {
    let site = Site::demonstration(db).await;
    moderators(&site).await;
    let (place, words) = samples(&site).await.remove(1);
    let name = answerable_store::hidden::name_of(&*site.db, &place).await.unwrap();
    let hide = format!("/en/moderating/hiding/on/assessment/{name}");
    let one = moderator(&site, "one").await;
    let done = one.post(&hide, &[("passage", &words), ("ground", "personal_data"), ("step", "hide")]).await;
    let reference = done.header("location").split('?').next().unwrap().rsplit('/').next().unwrap().to_string();
    let desk = ["/en/moderating/hiding".to_string(), hide.clone(), format!("/en/moderating/hiding/{reference}")];
    for role in Role::ALL.iter().filter(|role| **role != Role::Moderator) {
        let somebody = site.as_role(*role).await;
        for address in &desk {
            assert_eq!(somebody.get(address).await.status, StatusCode::FORBIDDEN, "{role:?} {address}");
            let fields = [("step", "show"), ("version", "1"), ("close", "x"), ("passage", "a"), ("ground", "personal_data")];
            assert_eq!(somebody.post(address, &fields).await.status, StatusCode::FORBIDDEN, "{role:?} {address}");
        }
        // Another body's hidden words are nothing to it.
        let own = somebody.get(&format!("/en/hidden/{reference}")).await;
        let author = matches!(role, Role::Contributor | Role::OrganisationLead)
            && site.get(&format!("/en{}", place.path)).await.text().contains("Casa del Faro")
            && own.status == StatusCode::OK;
        let none = if matches!(role, Role::Administrator) { StatusCode::FORBIDDEN } else { StatusCode::NOT_FOUND };
        assert!(author || own.status == none, "{role:?}: {}", own.status);
    }
    let nobody = site.client();
    for address in desk.iter().chain([&format!("/en/hidden/{reference}"), &"/en/hidden".to_string()]) {
        assert_eq!(nobody.get(address).await.status, StatusCode::SEE_OTHER, "{address}");
    }
    assert_eq!(one.get("/en/hidden").await.status, StatusCode::FORBIDDEN);
    // Nobody reads the words from what everybody gets; the addresses of the desk are in no log and compress nothing.
    assert!(!site.get(&format!("/en{}", place.path.split('#').next().unwrap())).await.text().contains(&words));
    assert_eq!(hiding::Entity::find().count(&*site.db).await.unwrap(), 1);
});

both!(a_warning_can_be_given_on_what_is_public_alone_and_not_without_end, |db| {
    let site = Site::demonstration(db).await;
    let reader = site.client();
    for nothing in ["assessment/none", "person/1", "recommendation/none", "institution/1", "hiding/1"] {
        assert_eq!(reader.get(&format!("/en/danger/{nothing}")).await.status, StatusCode::NOT_FOUND, "{nothing}");
        assert_eq!(reader.post(&format!("/en/danger/{nothing}"), &[]).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    // Who is registered and has not spoken is not told of.
    let spoke = site.get("/en/civil-society").await.text();
    for row in organisation::Entity::find().all(&*site.db).await.unwrap() {
        let public = site.get(&format!("/en/civil-society/{}", row.slug)).await.status == StatusCode::OK;
        let told = reader.get(&format!("/en/danger/organisation/{}", row.slug)).await.status == StatusCode::OK;
        assert_eq!(public, told, "{} {}", row.slug, spoke.len());
    }
    let document = answerable_store::db::entities::document::Entity::find().one(&*site.db).await.unwrap().unwrap();
    let place = answerable_store::hidden::find(&*site.db, Published::Document, &document.symbol).await.unwrap().unwrap();
    let form = format!("/en/danger/document/{}", document.symbol);
    let long = reader.post(&form, &[("why", &"x".repeat(2_001))]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    // The button alone is enough, and pressing it again and again fills nothing.
    for _ in 0..25 {
        assert_eq!(reader.post(&form, &[]).await.status, StatusCode::SEE_OTHER);
    }
    let kept = warning::Entity::find().filter(warning::Column::RecordId.eq(place.id)).count(&*site.db).await.unwrap();
    assert_eq!(kept, 1, "the button alone is kept once");
    let now = chrono::Utc::now();
    for _ in 0..WARN_NETWORK.attempts {
        assert!(site.doors.throttle.allowed(WARN_NETWORK, "198.51.100.0/24", now));
    }
    assert!(!site.doors.throttle.allowed(WARN_NETWORK, "198.51.100.0/24", now));
    assert!(today() <= now.date_naive());
});

both!(whoever_has_an_interest_sees_none_of_it, |db| {
    let site = Site::demonstration(db).await;
    moderators(&site).await;
    let (place, words) = samples(&site).await.remove(1);
    let name = answerable_store::hidden::name_of(&*site.db, &place).await.unwrap();
    let id = answerable_store::db::entities::assessment::Key::new(place.id);
    let row = answerable_store::db::entities::assessment::Entity::find_by_id(id).one(&*site.db).await.unwrap().unwrap();
    site.client().post(&format!("/en/danger/assessment/{name}"), &[("why", WHY)]).await;
    let (one, two) = (moderator(&site, "one").await, moderator(&site, "two").await);
    let person = answerable_store::db::entities::person::Entity::find()
        .filter(answerable_store::db::entities::person::Column::Email.eq("two@moderation.example"))
        .one(&*site.db)
        .await
        .unwrap()
        .unwrap();
    let interest = answerable_store::db::entities::moderation_interest::ActiveModel {
        id: sea_orm::NotSet,
        person_id: sea_orm::Set(person.id),
        submission_id: sea_orm::Set(None),
        organisation_id: sea_orm::Set(Some(row.organisation_id)),
        declared_on: sea_orm::Set(today()),
        until: sea_orm::Set(None),
        ending_asked_on: sea_orm::Set(None),
        ended_by_id: sea_orm::Set(None),
        registration_id: sea_orm::Set(None),
    };
    sea_orm::ActiveModelTrait::insert(interest, &*site.db).await.unwrap();
    let hide = format!("/en/moderating/hiding/on/assessment/{name}");
    assert!(!text(&two, "/en/moderating/hiding").await.contains(WHY));
    assert!(!text(&two, "/en/moderating").await.contains("one warning or hiding waits"));
    assert!(text(&one, "/en/moderating").await.contains("one warning or hiding waits"));
    let token = warning::Entity::find().one(&*site.db).await.unwrap().unwrap().token;
    assert_eq!(two.post("/en/moderating/hiding", &[("close", &token)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(two.get(&hide).await.status, StatusCode::NOT_FOUND);
    assert_eq!(two.post(&hide, &[("passage", &words), ("ground", "personal_data"), ("step", "hide")]).await.status, StatusCode::NOT_FOUND);
    let done = one.post(&hide, &[("passage", &words), ("ground", "personal_data"), ("step", "hide")]).await;
    let place = done.header("location").split('?').next().unwrap().to_string();
    assert_eq!(two.get(&place).await.status, StatusCode::NOT_FOUND);
    assert_eq!(two.post(&place, &[("version", "1"), ("step", "confirm")]).await.status, StatusCode::NOT_FOUND);
    assert!(!value(&text(&moderator(&site, "three").await, &place).await, "version").is_empty());
});

both!(one_sender_shuts_nobody_out_and_no_warning_is_dropped_in_silence, |db| {
    answerable_demo::load(&db).await.unwrap();
    let site = Site::with_settings(db, |name| (name == "ANSWERABLE_TRUSTED_PROXY").then(|| "yes".to_string())).await;
    moderators(&site).await;
    let document = answerable_store::db::entities::document::Entity::find().one(&*site.db).await.unwrap().unwrap();
    let form = format!("/en/danger/document/{}", document.symbol);
    let reader = site.client();
    let from = async |address: &str, why: &str| {
        reader.post_with(&form, &[("why", why)], &[("sec-fetch-site", "same-origin"), ("x-forwarded-for", address)]).await
    };
    // Junk from one part of the network: a few are taken, and then it is told that no more are.
    let taken = WARN_RECORD.attempts as usize;
    for number in 0..taken {
        assert_eq!(from("198.51.100.7", &format!("junk {number}")).await.status, StatusCode::SEE_OTHER, "{number}");
    }
    let more = from("198.51.100.8", "junk, and more of it").await;
    assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(more.text().contains("was not sent") && more.text().contains("junk, and more of it"), "what was written stays");
    // What is there already is told, wherever it comes from.
    assert_eq!(from("198.51.100.7", "Junk 0").await.status, StatusCode::SEE_OTHER);
    // A witness elsewhere is heard.
    assert_eq!(from("203.0.113.9", WHY).await.status, StatusCode::SEE_OTHER);
    assert!(text(&moderator(&site, "one").await, "/en/moderating/hiding").await.contains(WHY));
    let rows = warning::Entity::find().all(&*site.db).await.unwrap();
    assert_eq!(rows.len(), taken + 1);
    assert!(stands(&site, "198.51.100").await.is_empty() && stands(&site, "203.0.113").await.is_empty());
    // Where really many wait, it says so.
    for number in rows.len()..WAITING {
        let row = warning::ActiveModel { id: sea_orm::NotSet, token: sea_orm::Set(format!("planted-{number}")), ..rows[0].clone().into() };
        // Closed in what it says, open in what it is.
        let row = warning::ActiveModel { sealed: sea_orm::Set(None), ..row };
        sea_orm::ActiveModelTrait::insert(row, &*site.db).await.unwrap();
    }
    let full = from("192.0.2.1", "one more, at the very end").await;
    assert_eq!(full.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(full.text().contains("no more are taken") && full.text().contains("one more, at the very end"));
});

both!(letters_of_warnings_and_hidings_are_gathered_and_tell_no_minute, |db| {
    let site = Site::demonstration(db).await;
    moderators(&site).await;
    let reader = site.client();
    let place = samples(&site).await.remove(0).0;
    let row = status_update::Entity::find_by_id(status_update::Key::new(place.id)).one(&*site.db).await.unwrap().unwrap();
    let form = format!("/en/danger/status_update/{}", row.slug);
    let waiting = async || site.letters("one@moderation.example").await;
    let quarter = |moment: chrono::DateTime<chrono::Utc>| moment.timestamp() % 900 == 0;
    assert_eq!(reader.post(&form, &[("why", WHY)]).await.status, StatusCode::SEE_OTHER);
    let first = waiting().await;
    assert!(first.len() == 1 && first[0].created_at.timestamp() % 86_400 == 0 && quarter(first[0].send_after), "{first:?}");
    assert!(first[0].send_after > chrono::Utc::now());
    // Many others, before it goes: one letter.
    let others = institution::Entity::find().all(&*site.db).await.unwrap();
    let others: Vec<String> = others.into_iter().map(|row| format!("/en/danger/institution/{}", row.slug)).collect();
    assert!(others.len() > 4);
    for other in &others[..2] {
        assert_eq!(reader.post(other, &[]).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(waiting().await.len(), 1);
    // It has gone: what follows comes an hour later, together, and tells no minute either.
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().display().to_string();
    let config = answerable_store::config::Config::read(|name| (name == "ANSWERABLE_MAIL").then(|| at.clone())).unwrap();
    let post = answerable_store::mail::Post::new(&config).unwrap();
    let soon = first[0].send_after + chrono::Duration::seconds(7);
    assert_eq!(send_due(&site.db, &post, soon - chrono::Duration::minutes(1)).await.unwrap(), 0);
    assert_eq!(send_due(&site.db, &post, soon).await.unwrap(), 3);
    let mut sent = 0;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let mail = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let date = mail.lines().find_map(|line| line.strip_prefix("Date: ")).expect("a date");
        let minutes = [":00:00 ", ":15:00 ", ":30:00 ", ":45:00 "];
        assert!(minutes.iter().any(|minute| date.contains(minute)), "{date}");
        sent += 1;
    }
    assert_eq!(sent, 3);
    let done = outbox::Entity::find().all(&*site.db).await.unwrap();
    assert!(done.iter().all(|row| row.sent_at.is_some_and(|at| at.timestamp() % 86_400 == 0)));
    for other in &others[2..4] {
        assert_eq!(reader.post(other, &[]).await.status, StatusCode::SEE_OTHER);
    }
    let next = waiting().await;
    assert!(next.len() == 1 && next[0].send_after == first[0].send_after + chrono::Duration::hours(1), "{next:?}");
    // One that is on its way may be read too soon: for what comes then another goes.
    assert!(claim(&site.db, next[0].id, chrono::Utc::now()).await.unwrap());
    assert_eq!(reader.post(&others[4], &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(waiting().await.len(), 2);
});

both!(pages_that_print_the_texts_of_others_lead_to_a_warning, |db| {
    let site = Site::demonstration(db).await;
    let warned = async |page: &str| {
        let shown = site.get(page).await;
        assert_eq!(shown.status, StatusCode::OK, "{page}");
        let shown = shown.text();
        let links: Vec<String> = shown
            .split("href=\"")
            .filter_map(|rest| Some(rest.split_once('"')?.0.to_string()))
            .filter(|link| link.contains("/danger/"))
            .collect();
        for link in &links {
            assert_eq!(site.get(link).await.status, StatusCode::OK, "{page} {link}");
        }
        links
    };
    assert!(!warned("/en/disagreements?state=XVL").await.is_empty());
    assert!(!warned("/en/silence").await.is_empty());
    let document = answerable_store::db::entities::assessment::Entity::find()
        .filter(answerable_store::db::entities::assessment::Column::PublishedOn.is_not_null())
        .one(&*site.db)
        .await
        .unwrap()
        .unwrap();
    let place = answerable_store::hidden::place_by_key(&*site.db, Published::Assessment, document.id.number()).await.unwrap().unwrap();
    let symbol = place.path.trim_start_matches("/recommendations/").split('#').next().unwrap().rsplit_once('/').unwrap().0.to_string();
    let brief = warned(&format!("/en/documents/{symbol}/brief")).await;
    assert!(
        brief.iter().any(|link| link.contains("/danger/assessment/")) && brief.iter().any(|link| link.contains("/danger/recommendation/"))
    );
    // A cluster, where its title shows.
    let cluster = cluster::ActiveModel {
        slug: sea_orm::Set("shelters".to_string()),
        state_id: sea_orm::Set(place.state.unwrap()),
        titles: sea_orm::Set(answerable_domain::model::Words::one("en", "Shelters").into()),
        created_on: sea_orm::Set(today()),
        ended_on: sea_orm::Set(None),
        ..Default::default()
    };
    let cluster = sea_orm::ActiveModelTrait::insert(cluster, &*site.db).await.unwrap();
    let others = answerable_store::db::entities::recommendation::Entity::find().all(&*site.db).await.unwrap();
    let other = others.iter().find(|row| Some(row.id) != place.recommendation).unwrap().id;
    for id in [place.recommendation.unwrap(), other] {
        let link = cluster_recommendation::Model { cluster_id: cluster.id, recommendation_id: id };
        let link = sea_orm::IntoActiveModel::into_active_model(link);
        cluster_recommendation::Entity::insert(link).exec_without_returning(&*site.db).await.unwrap();
    }
    // Which clusters there are lies in memory, until an event says that something changed.
    History::write_one(&*site.db, Happening { public: true, ..Happening::of(EventKind::ClusterFormed) }, chrono::Utc::now()).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    let links = warned(&format!("/en{}", place.path.split('#').next().unwrap())).await;
    assert!(links.iter().any(|link| link.ends_with("/danger/cluster/shelters")), "{links:?}");
});
