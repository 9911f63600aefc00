//! Tests of the way from the request to the account, and of what can go wrong on it.

use super::{ACCOUNT, CONTACT, NAME, SAFELY, asks, decides, newest, registered, request};
use crate::routes::forms::{intact, text, value};
use crate::site::Site;
use answerable_commands::registration::forget;
use answerable_domain::model::{Lang, Role};
use answerable_store::db::entities::*;
use axum::http::StatusCode;
use chrono::{Days, Utc};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

both!(asked_questioned_answered_registered_and_in, |db| {
    let site = Site::demonstration(db).await;
    let (asker, moderator) = (site.client(), site.as_role(Role::Moderator).await);
    let secret = asks(&asker, "no").await;
    let page = text(&asker, &secret).await;
    assert!(page.contains(NAME) && page.contains(&secret) && page.contains("It waits for the moderator") && !page.contains(CONTACT));
    let queue = text(&moderator, "/en/moderating/organisations").await;
    assert!(queue.contains(NAME) && queue.contains("today"));
    let path = format!("/en/moderating/organisations/{}", newest(&site).await.id);
    let shown = text(&moderator, &path).await;
    for said in [NAME, "Girls", "keeps a light"] {
        assert!(shown.contains(said), "{said}");
    }
    let looked = moderator.post(&path, &[("step", "look")]).await.text();
    for said in [SAFELY, ACCOUNT, "no mail"] {
        assert!(looked.contains(said), "{said}");
    }
    assert!(!looked.contains(CONTACT) && newest(&site).await.email.is_empty(), "an address that is not used is not kept");
    // A question back, once; its answer, once.
    assert_eq!(decides(&site, &moderator, &[("step", "question"), ("question", " ")]).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(asker.post(&secret, &[("step", "answer"), ("answer", "unasked")]).await.status, StatusCode::CONFLICT);
    assert_eq!(decides(&site, &moderator, &[("step", "question"), ("question", "Since when?")]).await, StatusCode::SEE_OTHER);
    assert_eq!(decides(&site, &moderator, &[("step", "question"), ("question", "And why?")]).await, StatusCode::CONFLICT);
    assert!(text(&asker, &secret).await.contains("Since when?"));
    let empty = asker.post(&secret, &[("step", "answer"), ("answer", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What the moderator saw before the answer is not decided on.
    let before = newest(&site).await.version.to_string();
    let answered = asker.post(&secret, &[("step", "answer"), ("answer", "Since 2019, <b>always</b>")]).await;
    assert_eq!(answered.header("location"), format!("{secret}?done=register-answered"));
    let late = moderator.post(&path, &[("step", "register"), ("version", &before)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Since 2019, &lt;b&gt;always"), "what happened is on the page");
    assert_eq!(asker.post(&secret, &[("step", "account")]).await.status, StatusCode::CONFLICT, "not registered yet");
    assert_eq!(decides(&site, &moderator, &[("step", "register")]).await, StatusCode::SEE_OTHER);
    // The account, from the secret page alone; each time one presses, the earlier invitation is no longer good.
    assert!(text(&asker, &secret).await.contains("Set up the account"));
    let first = asker.post(&secret, &[("step", "account")]).await.header("location").to_string();
    let invitation = asker.post(&secret, &[("step", "account")]).await.header("location").to_string();
    assert_eq!(asker.get(&first).await.status, StatusCode::GONE);
    let page = text(&asker, &invitation).await;
    assert_eq!(value(&page, "name"), ACCOUNT);
    assert!(page.contains("need not be your real name"));
    assert!(page.contains("name=\"sign_in\"") && !page.contains("safe.example"));
    let fields = [("name", ACCOUNT), ("sign_in", "Zzqx.Heron"), ("password", "two rivers and a bridge"), ("language", "en")];
    let joined = asker.post(&invitation, &fields).await;
    assert_eq!(joined.status, StatusCode::OK, "{}", crate::routes::forms::summary(&joined));
    let page = joined.text();
    assert_eq!((page.matches("<li><code>").count(), page.contains("only way back")), (10, true));
    // A lead: invites contributors and other leads.
    let members = text(&asker, "/en/account/members").await;
    assert!(members.contains(NAME) && members.contains("need not say their real name"));
    // By links that are handed over; no address is asked for, and none that is sent is used.
    assert!(!members.contains("name=\"email\"") && members.contains("You get a link"));
    for (email, role) in [("one@safe.example", "contributor"), ("two@safe.example", "organisation_lead")] {
        let sent = asker.post("/en/account/members", &[("email", email), ("role", role), ("language", "en")]).await;
        assert_eq!(sent.status, StatusCode::OK);
        let link = sent.text().split("https://register.example").nth(1).unwrap().split('<').next().unwrap().to_string();
        assert!(text(&site.client(), &link).await.contains("name=\"sign_in\""));
        assert!(site.letters(email).await.is_empty());
    }
    assert_eq!(text(&asker, "/en/account/members").await.matches("by a link").count(), 4, "each row, and its button's words");
    // Anyone who finds the secret page later opens nothing.
    let stranger = site.client();
    assert!(text(&stranger, &secret).await.contains("this page opens no other"));
    assert_eq!(stranger.post(&secret, &[("step", "account")]).await.status, StatusCode::CONFLICT);
    assert!(site.letters(CONTACT).await.is_empty(), "no mail was wanted");
    let row = organisation::Entity::find().order_by_desc(organisation::Column::Id).one(&*site.db).await.unwrap().unwrap();
    assert_eq!((row.names.0.get(Lang::En), row.languages.as_str()), (Some(NAME), "en ar"));
    intact(&site).await;
});

both!(mail_names_nothing_before_it_is_registered, |db| {
    let site = Site::demonstration(db).await;
    let (asker, moderator) = (site.client(), site.as_role(Role::Moderator).await);
    let secret = asks(&asker, "yes").await;
    assert_eq!(site.link(CONTACT).await, secret);
    assert_eq!(decides(&site, &moderator, &[("step", "question"), ("question", "Since when?")]).await, StatusCode::SEE_OTHER);
    asker.post(&secret, &[("step", "answer"), ("answer", "For years")]).await;
    let letters = site.letters(CONTACT).await;
    assert_eq!(letters.iter().map(|own| own.kind.code()).collect::<Vec<_>>(), ["registration-received", "registration-news"]);
    for letter in &letters {
        let all = format!("{}{}{}", letter.subject, letter.body_text, letter.body_html);
        assert!(!all.contains("Lanterns") && !all.contains("Since when"), "{all}");
    }
    assert_eq!(decides(&site, &moderator, &[("step", "register")]).await, StatusCode::SEE_OTHER);
    let invitation = site.link(CONTACT).await;
    assert!(invitation.starts_with("/en/invitation/"));
    let fields = [("name", "Heron"), ("password", "two rivers and a bridge"), ("language", "en")];
    assert_eq!(asker.post(&invitation, &fields).await.status, StatusCode::SEE_OTHER);
});

both!(everything_that_is_wrong_is_said_at_once, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.client();
    for lang in ["en", "es", "fr", "ar"] {
        let path = format!("/{lang}/civil-society/register");
        let fields = [("once", "x"), ("about", "Only this was written"), ("email", "no address"), ("group", "girls"), ("name-fr", " ")];
        let answer = browser.post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        for field in ["state", "kind", &format!("name-{lang}"), "languages", "email", "mail", "account_name"] {
            assert!(page.contains(&format!("href=\"#{field}\"")), "{lang} {field}");
        }
        assert!(!page.contains("href=\"#about\"") && page.contains("Only this was written") && page.contains("no address"));
        assert!(!page.contains("[register-") && !page.contains("[done-"));
    }
    let long = "x".repeat(3_000);
    let mut fields = request("x", "no");
    fields.retain(|(field, _)| !["about", "name-en"].contains(field));
    fields.extend([("about", long.as_str()), ("name-en", long.as_str())]);
    let page = browser.post("/en/civil-society/register", &fields).await.text();
    assert!(page.contains("at most 200 characters") && page.contains("at most 2,000 characters"));
    // Signs that no text may hold are left out.
    let mut fields = request("x", "no");
    fields.retain(|(field, _)| *field != "about");
    fields.push(("about", "With a \0 in it"));
    assert_eq!(browser.post("/en/civil-society/register", &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(registration::Entity::find().count(&*site.db).await.unwrap(), 1);
});

both!(a_form_that_is_sent_twice_is_one_request, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.client();
    let once = value(&text(&browser, "/en/civil-society/register").await, "once");
    let fields = request(&once, "yes");
    let (one, two) = tokio::join!(browser.post("/en/civil-society/register", &fields), browser.post("/en/civil-society/register", &fields));
    let third = browser.post("/en/civil-society/register", &fields).await;
    let place = |answer: &crate::site::Answer| answer.header("location").split('?').next().unwrap().to_string();
    assert_eq!([place(&one), place(&two)], [place(&third), place(&third)]);
    assert!(third.header("location").ends_with("?done=register-sent-before"));
    assert_eq!(registration::Entity::find().count(&*site.db).await.unwrap(), 1);
    assert_eq!(site.letters(CONTACT).await.len(), 1);
    assert!(text(&browser, third.header("location")).await.contains("had arrived before"));
});

both!(requests_are_limited, |db| {
    let site = Site::with_settings(demonstrated(db).await, |name| (name == "ANSWERABLE_TRUSTED_PROXY").then(|| "yes".to_string())).await;
    let browser = site.client();
    let from = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", "192.0.2.7")];
    let mut last = StatusCode::OK;
    for number in 0..=20 {
        let email = format!("asker-{number}@safe.example");
        let mut fields = request("", "yes");
        fields.retain(|(field, _)| *field != "email");
        fields.push(("email", email.as_str()));
        let answer = browser.post_with("/en/civil-society/register", &fields, &from).await;
        last = answer.status;
        if number == 20 {
            assert!(answer.text().contains("wait an hour") && answer.text().contains(NAME), "what was typed is kept");
        }
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    // One address, from wherever.
    for number in 0..4 {
        let from = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", &*format!("198.51.{number}.7"))];
        last = browser.post_with("/en/civil-society/register", &request("", "yes"), &from).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(site.letters(CONTACT).await.len(), 3);
});

async fn demonstrated(db: answerable_testing::TestDatabase) -> answerable_testing::TestDatabase {
    answerable_demo::load(&db).await.unwrap();
    db
}

both!(of_two_moderators_one_decides, |db| {
    let site = Site::demonstration(db).await;
    site.person("second@moderation.example", Some((Role::Moderator, None))).await;
    let (one, other) = (site.as_role(Role::Moderator).await, site.sign_in("second@moderation.example").await);
    asks(&site.client(), "no").await;
    let row = newest(&site).await;
    let path = format!("/en/moderating/organisations/{}", row.id);
    let version = row.version.to_string();
    let register = [("step", "register"), ("version", version.as_str())];
    let refuse = [("step", "refuse"), ("version", version.as_str()), ("reason", "It is not an organisation")];
    let (left, right) = tokio::join!(one.post(&path, &register), other.post(&path, &refuse));
    let mut statuses = [left.status, right.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
    let lost = if left.status == StatusCode::CONFLICT { left } else { right };
    assert!(lost.text().contains("Somebody else was quicker") && lost.text().contains("Decided on"));
    let again = one.post(&path, &register).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    let made = organisation::Entity::find().filter(organisation::Column::Slug.contains("zzqx")).count(&*site.db).await.unwrap();
    assert_eq!(made, u64::from(newest(&site).await.stage.code() == "registered"));
    intact(&site).await;
});

both!(what_was_refused_is_read_by_the_asker_and_then_goes, |db| {
    let site = Site::demonstration(db).await;
    let (asker, moderator) = (site.client(), site.as_role(Role::Moderator).await);
    let secret = asks(&asker, "no").await;
    assert_eq!(decides(&site, &moderator, &[("step", "refuse"), ("reason", "No")]).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(decides(&site, &moderator, &[("step", "refuse"), ("reason", "It sells lamps")]).await, StatusCode::SEE_OTHER);
    let page = text(&asker, &secret).await;
    assert!(page.contains("It sells lamps") && page.contains("has not registered"));
    assert_eq!(asker.post(&secret, &[("step", "account")]).await.status, StatusCode::CONFLICT);
    let now = Utc::now();
    assert_eq!(forget(&*site.db, now + Days::new(89)).await.unwrap(), 0);
    assert_eq!(forget(&*site.db, now + Days::new(90)).await.unwrap(), 1);
    assert_eq!(forget(&*site.db, now + Days::new(91)).await.unwrap(), 0);
    assert_eq!(asker.get(&secret).await.status, StatusCode::NOT_FOUND);
    let kept = format!("{:?}", newest(&site).await);
    for gone in [NAME, CONTACT, SAFELY, ACCOUNT, "lamps", "Zzqx"] {
        assert!(!kept.contains(gone), "{gone}");
    }
    let path = format!("/en/moderating/organisations/{}", newest(&site).await.id);
    assert!(text(&moderator, &path).await.contains("content was removed"));
});

both!(likely_the_same_organisation_is_named, |db| {
    let site = Site::demonstration(db).await;
    let moderator = site.as_role(Role::Moderator).await;
    registered(&site, &moderator, "ngo", "Casa del Faro").await;
    // Every address ends in something random, whether or not the name was free.
    registered(&site, &moderator, "ngo", "Zzqx Oars").await;
    let slugs: Vec<String> = organisation::Entity::find().all(&*site.db).await.unwrap().into_iter().map(|row| row.slug).collect();
    for start in ["casa-del-faro-", "zzqx-oars-"] {
        assert!(slugs.iter().any(|slug| slug.starts_with(start) && slug.len() == start.len() + 6), "{start} {slugs:?}");
    }
    let mut fields = request("", "no");
    fields.retain(|(field, _)| !field.starts_with("name-"));
    fields.push(("name-es", "La Casa del Faro"));
    site.client().post("/en/civil-society/register", &fields).await;
    let page = text(&moderator, &format!("/en/moderating/organisations/{}", newest(&site).await.id)).await;
    assert!(page.contains("Perhaps the same organisation") && page.contains("/moderating/organisations/of/casa-del-faro"));
    // A name that an address of ours has already.
    registered(&site, &moderator, "ngo", "Register").await;
    assert_eq!(site.get("/en/civil-society/register").await.status, StatusCode::OK);
});
