//! Tests of getting in: invitation, sign-in, second factor, a forgotten password.

use crate::site::{Answer, Site};
use answerable_commands::accounts::invite::{Invite, invite};
use answerable_commands::accounts::moderators::Appointment;
use answerable_commands::accounts::show_code::show_code;
use answerable_commands::accounts::sign_in::{Shown, sign_in};
use answerable_domain::model::{Appointer, BodyKind, Lang, Role};
use answerable_store::accounts::sessions::{self, SessionStage};
use answerable_store::accounts::{device, throttle, totp};
use answerable_store::db::entities::{account_news, membership, password_reset, person, sign_in};
use answerable_store::failure::Failure;
use answerable_testing::{PASSWORD, SECRET};
use axum::http::StatusCode;
use chrono::{Duration, Utc};
use futures_util::future::join_all;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

fn code(secret: &str, after: i64) -> String {
    totp::code_at(secret, Utc::now().timestamp() + after).unwrap()
}

fn sent_to<'a>(answer: &'a Answer, path: &str) -> &'a str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert!(answer.header("location").starts_with(path), "{}", answer.header("location"));
    answer.header("location")
}

/// Invites somebody by a link that is handed over, and answers the path of the link.
pub async fn invited(site: &Site, email: &str, role: Role) -> String {
    let id = site.body(role.body_kind(), "ministry-of-justice", "casa-del-faro").await;
    let body = answerable_store::accounts::sessions::body(&*site.db, role.body_kind(), id).await.unwrap().unwrap();
    let appointment = (role == Role::Moderator).then_some(Appointment { by: Appointer::Parliament, state: None });
    let invitation = Invite { email, role, body: &body, lang: Lang::En, appointment };
    let link = invite(&site.db, None, &invitation, "https://register.example", Utc::now()).await.unwrap().unwrap();
    link.trim_start_matches("https://register.example").to_string()
}

both!(from_the_invitation_to_the_account, |db| {
    let site = Site::demonstration(db).await;
    let link = invited(&site, "ana@justice.example", Role::Validator).await;
    assert_eq!(site.link("ana@justice.example").await, link);
    let browser = site.client();
    let page = browser.get(&link).await;
    assert!(page.text().contains("Ministry of Justice") && page.text().contains("ana@justice.example"));
    assert_eq!(page.header("cache-control"), "private, no-store");
    // Everything that is wrong is said at once, and what was typed stays.
    let wrong = browser.post(&link, &[("name", "Ana Ruiz"), ("password", "short"), ("language", "xx")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("Two things") || wrong.text().contains("2 things"), "{}", wrong.text());
    assert!(wrong.text().contains("value=\"Ana Ruiz\""));
    let fields = [("name", "Ana Ruiz"), ("password", "two rivers and a bridge"), ("language", "es")];
    sent_to(&browser.post(&link, &fields).await, "/en/account/second-factor");
    // Half-way in: nothing else opens.
    let half_way = browser.cookie().unwrap();
    sent_to(&browser.get("/en/account").await, "/en/account/second-factor?next=");
    assert_eq!(browser.post("/en/account/details", &[("name", "X"), ("language", "en")]).await.status, StatusCode::UNAUTHORIZED);
    let page = browser.get("/en/account/second-factor").await.text();
    let row = person::Entity::find().filter(person::Column::Email.eq("ana@justice.example")).one(&*site.db).await.unwrap().unwrap();
    let secret = site.waiting_secret("ana@justice.example").await;
    assert!(page.contains("<svg") && page.contains(&secret[..4]) && !row.totp_confirmed);
    let wrong = browser.post("/en/account/second-factor", &[("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let codes = browser.post("/en/account/second-factor", &[("code", &code(&secret, 0))]).await;
    assert_eq!(codes.status, StatusCode::OK);
    assert_eq!(codes.text().matches("<li><code>").count(), 10);
    // A new session; the half-way one has ended.
    assert_ne!(browser.cookie().unwrap(), half_way);
    let account = browser.get("/en/account").await.text();
    assert!(account.contains("Ana Ruiz") && account.contains("Publish or return such reports") && !account.contains("[command-"));
    // The invitation is used up.
    let replayed = site.client().get(&link).await;
    assert_eq!(replayed.status, StatusCode::GONE);
    assert_eq!(site.client().post(&link, &fields).await.status, StatusCode::GONE);
    assert_eq!(person::Entity::find().count(&*site.db).await.unwrap(), 1);
    // Out, and in again: a recovery code works once.
    sent_to(&browser.post("/en/sign-out", &[]).await, "/en/sign-in?done=signed-out");
    assert_eq!(browser.cookie(), None);
    let recovery = codes.text().split("<li><code>").nth(1).unwrap()[..11].to_string();
    for (code, good) in [(recovery.to_uppercase().replace('-', " "), true), (recovery, false)] {
        let browser = site.client();
        let fields = [("email", "Ana@Justice.example "), ("password", "two rivers and a bridge"), ("next", "/en/account/members")];
        sent_to(&browser.post("/en/sign-in", &fields).await, "/en/sign-in/code?next=%2Fen%2Faccount%2Fmembers");
        let answer = browser.post("/en/sign-in/code", &[("code", &code), ("next", "/en/account/members")]).await;
        if good {
            sent_to(&answer, "/en/account/members");
        } else {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
    }
    // The chain holds.
    assert!(answerable_store::db::history::verify(&site.db).await.is_ok());
});

both!(two_who_accept_at_once_make_one_person, |db| {
    let site = Site::demonstration(db).await;
    let link = invited(&site, "two@justice.example", Role::FocalPoint).await;
    let (one, other) = (site.client(), site.client());
    let fields = [("name", "Ana Ruiz"), ("password", "two rivers and a bridge"), ("language", "en")];
    let (one, other) = tokio::join!(one.post(&link, &fields), other.post(&link, &fields));
    let mut statuses = [one.status, other.status];
    statuses.sort();
    assert_eq!(statuses[0], StatusCode::SEE_OTHER);
    assert!([StatusCode::GONE, StatusCode::CONFLICT].contains(&statuses[1]), "{statuses:?}");
    assert_eq!(person::Entity::find().count(&*site.db).await.unwrap(), 1);
    assert_eq!(membership::Entity::find().count(&*site.db).await.unwrap(), 1);
});

both!(known_and_unknown_addresses_get_one_answer, |db| {
    let site = Site::demonstration(db).await;
    site.person("known@justice.example", Some((Role::FocalPoint, site.body(BodyKind::Institution, "ministry-of-justice", "").await))).await;
    let plain = |answer: Answer| {
        let text = answer.text().replace("known@justice.example", "A").replace("nobody@justice.example", "A");
        (answer.status, text)
    };
    let browser = site.client();
    let mut answers = Vec::new();
    for email in ["known@justice.example", "nobody@justice.example"] {
        let sign_in = plain(browser.post("/en/sign-in", &[("email", email), ("password", "not the password")]).await);
        let reset = plain(browser.post("/en/password-reset", &[("email", email)]).await);
        assert_eq!((sign_in.0, reset.0), (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::OK));
        answers.push((sign_in, reset));
    }
    assert_eq!(answers[0], answers[1]);
    // Nothing is written while the person who tries waits. The attempt at an account is noted later, without a place; a link goes out to it alone.
    assert_eq!(sign_in::Entity::find().count(&*site.db).await.unwrap(), 0);
    site.doors.note(&*site.db).await.unwrap();
    assert_eq!(sign_in::Entity::find().count(&*site.db).await.unwrap(), 1);
    site.link("known@justice.example").await;
    assert!(site.letters("nobody@justice.example").await.is_empty());
});

both!(a_forgotten_password, |db| {
    let site = Site::demonstration(db).await;
    site.person("known@justice.example", Some((Role::FocalPoint, site.body(BodyKind::Institution, "ministry-of-justice", "").await))).await;
    let before = site.sign_in("known@justice.example").await;
    assert_eq!(before.get("/en/account").await.status, StatusCode::OK);
    let browser = site.client();
    browser.post("/en/password-reset", &[("email", "known@justice.example")]).await;
    let link = site.link("known@justice.example").await;
    assert_eq!(browser.get(&link).await.status, StatusCode::OK);
    let weak = browser.post(&link, &[("password", "password1234567")]).await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    sent_to(&browser.post(&link, &[("password", "two rivers and a bridge")]).await, "/en/sign-in?done=password-set");
    sent_to(&before.get("/en/account").await, "/en/sign-in");
    assert_eq!(browser.get(&link).await.status, StatusCode::GONE);
    assert_eq!(browser.post(&link, &[("password", "three rivers and a bridge")]).await.status, StatusCode::GONE);
    let kinds: Vec<&str> = site.letters("known@justice.example").await.into_iter().map(|letter| letter.kind.code()).collect();
    assert_eq!(kinds, ["password-reset", "password-changed"]);
    let old = browser.post("/en/sign-in", &[("email", "known@justice.example"), ("password", PASSWORD)]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    let new = browser.post("/en/sign-in", &[("email", "known@justice.example"), ("password", "two rivers and a bridge")]).await;
    sent_to(&new, "/en/account");
    // An hour later a link is no longer good.
    browser.post("/en/password-reset", &[("email", "known@justice.example")]).await;
    while site.letters("known@justice.example").await.len() < 3 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let link = site.link("known@justice.example").await;
    let past = Expr::value(Utc::now() - Duration::seconds(1));
    password_reset::Entity::update_many().col_expr(password_reset::Column::ExpiresAt, past).exec(&*site.db).await.unwrap();
    assert_eq!(browser.get(&link).await.status, StatusCode::GONE);
    assert_eq!(browser.post(&link, &[("password", "four rivers and a bridge")]).await.status, StatusCode::GONE);
});

both!(codes_are_good_once_and_cannot_be_guessed, |db| {
    let site = Site::demonstration(db).await;
    site.person("val@justice.example", Some((Role::Validator, site.body(BodyKind::Institution, "ministry-of-justice", "").await))).await;
    let fields = [("email", "val@justice.example"), ("password", PASSWORD)];
    let used = code(SECRET, 0);
    for round in 0..2 {
        let browser = site.client();
        sent_to(&browser.post("/en/sign-in", &fields).await, "/en/sign-in/code");
        let half_way = browser.cookie().unwrap();
        let answer = browser.post("/en/sign-in/code", &[("code", &used)]).await;
        if round == 0 {
            sent_to(&answer, "/en/account");
            assert_ne!(browser.cookie().unwrap(), half_way, "a new session at each privilege");
        } else {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a second time");
        }
    }
    // Guessing ends in «too many», from any browser, and a right code does not help then.
    let mut last = StatusCode::OK;
    for guess in 0..throttle::SECOND_FACTOR.attempts + 1 {
        let browser = site.client();
        browser.post("/en/sign-in", &fields).await;
        last = browser.post("/en/sign-in/code", &[("code", &format!("{guess:06}"))]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let browser = site.client();
    browser.post("/en/sign-in", &fields).await;
    assert_eq!(browser.post("/en/sign-in/code", &[("code", &code(SECRET, 30))]).await.status, StatusCode::TOO_MANY_REQUESTS);
});

both!(passwords_cannot_be_guessed, |db| {
    let site = Site::demonstration(db).await;
    site.person("foc@justice.example", Some((Role::FocalPoint, site.body(BodyKind::Institution, "ministry-of-justice", "").await))).await;
    for email in ["foc@justice.example", "nobody@justice.example"] {
        let browser = site.client();
        for attempt in 0..=throttle::SIGN_IN_PAIR.attempts {
            let answer = browser.post("/en/sign-in", &[("email", email), ("password", &format!("guess number {attempt}"))]).await;
            let expected = match attempt == throttle::SIGN_IN_PAIR.attempts {
                true => StatusCode::TOO_MANY_REQUESTS,
                false => StatusCode::UNPROCESSABLE_ENTITY,
            };
            assert_eq!(answer.status, expected, "{email} {attempt}");
            assert_eq!(browser.cookie(), None);
        }
        let right = browser.post("/en/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(right.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(right.text().contains("Wait a quarter of an hour"));
    }
});

both!(a_network_is_limited_whoever_it_tries, |db| {
    let site = Site::demonstration(db).await;
    site.as_role(Role::FocalPoint).await;
    let now = Utc::now();
    let attempt = async |email: &str, password: &str, now| {
        let shown = Shown { email, password, network: Some("192.0.2"), device: None };
        sign_in(&site.db, &site.doors, shown, None, now).await
    };
    assert!(attempt("focal_point@test.example", PASSWORD, now).await.is_ok());
    for _ in 0..throttle::SIGN_IN_NETWORK.attempts {
        site.doors.throttle.count(throttle::SIGN_IN_NETWORK, "192.0.2", now);
    }
    for (email, password) in [("focal_point@test.example", PASSWORD), ("nobody@test.example", "whatever it is")] {
        assert!(matches!(attempt(email, password, now).await, Err(Failure::TooMany)), "{email}");
    }
    assert!(attempt("focal_point@test.example", PASSWORD, now + throttle::SIGN_IN_NETWORK.window).await.is_ok());
});

both!(of_many_attempts_at_once_no_more_get_through_than_of_many_in_a_row, |db| {
    let site = Site::demonstration(db).await;
    site.as_role(Role::FocalPoint).await;
    let now = Utc::now();
    let wrong = async |email: String, network: &'static str| {
        let shown = Shown { email: &email, password: "not it, whatever it is", network: Some(network), device: None };
        sign_in(&site.db, &site.doors, shown, None, now).await.unwrap_err()
    };
    let looked_at = |failures: &[Failure]| failures.iter().filter(|failure| matches!(failure, Failure::Invalid(_))).count();
    // One account from one place.
    let failures = join_all((0..30).map(|_| wrong("focal_point@test.example".to_string(), "192.0.2"))).await;
    assert_eq!(looked_at(&failures), throttle::SIGN_IN_PAIR.attempts as usize, "{failures:?}");
    // Many accounts from one place, of which ten attempts are left.
    for _ in 0..throttle::SIGN_IN_NETWORK.attempts - 10 {
        site.doors.throttle.count(throttle::SIGN_IN_NETWORK, "198.51.100", now);
    }
    let failures = join_all((0..30).map(|at| wrong(format!("nobody-{at}@test.example"), "198.51.100"))).await;
    assert_eq!(looked_at(&failures), 10, "{failures:?}");
    // Neither those that were looked at nor those that were refused wrote anything.
    assert_eq!(sign_in::Entity::find().count(&*site.db).await.unwrap(), 0);
    assert_eq!(answerable_store::db::entities::throttle::Entity::find().count(&*site.db).await.unwrap(), 0);
    // Nobody else is kept out, elsewhere or in a browser that was signed in before.
    let mark = device::new("focal_point@test.example", now);
    for (network, device) in [("203.0.113", None), ("192.0.2", Some(mark.as_str()))] {
        let shown = Shown { email: "focal_point@test.example", password: PASSWORD, network: Some(network), device };
        assert!(sign_in(&site.db, &site.doors, shown, None, now).await.is_ok(), "{network}");
    }
});

both!(codes_tried_at_once_are_good_once, |db| {
    let site = Site::demonstration(db).await;
    site.person("val@justice.example", Some((Role::Validator, site.body(BodyKind::Institution, "ministry-of-justice", "").await))).await;
    let fields = [("email", "val@justice.example"), ("password", PASSWORD)];
    let browsers: Vec<_> = (0..4).map(|_| site.client()).collect();
    for browser in &browsers {
        sent_to(&browser.post("/en/sign-in", &fields).await, "/en/sign-in/code");
    }
    let right = code(SECRET, 0);
    let code = [("code", right.as_str())];
    let answers = join_all(browsers.iter().map(|browser| browser.post("/en/sign-in/code", &code))).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == StatusCode::SEE_OTHER).count(), 1);
});

both!(many_wrong_codes_wait_longer_and_are_told, |db| {
    let site = Site::demonstration(db).await;
    let id = site
        .person("val@justice.example", Some((Role::Validator, site.body(BodyKind::Institution, "ministry-of-justice", "").await)))
        .await
        .id;
    let mut now = Utc::now();
    let shows = async |code: &str, now| {
        let token = sessions::begin(&*site.db, id, SessionStage::Password, now).await.unwrap();
        let session = sessions::find(&*site.db, &token, now).await.unwrap().unwrap();
        show_code(&site.db, &site.doors, &session, code, "https://register.example", now).await
    };
    let mut looked_at = Vec::new();
    // A day and a half of somebody who knows the password, with a try each quarter of an hour and ten at the beginning.
    for _ in 0..150 {
        let tried = shows("000000x1", now).await.unwrap_err();
        looked_at.push(matches!(tried, Failure::Invalid(_)));
        now += if looked_at.len() < 10 { Duration::zero() } else { Duration::minutes(15) };
    }
    let count = looked_at.iter().filter(|looked| **looked).count();
    assert!((20..40).contains(&count), "{count} of 150");
    let news = account_news::Entity::find().all(&*site.db).await.unwrap();
    assert_eq!(news.iter().map(|row| (row.person_id, row.kind.code())).collect::<Vec<_>>(), [(id, "many_wrong_codes")]);
});

both!(demonstration_accounts_do_not_open_where_others_reach_the_server, |db| {
    // The origin of tests is no loopback address.
    let site = Site::demonstration(db).await;
    answerable_demo::accounts::add(&site.db).await.unwrap();
    let fields = [("email", "focal-point@valdemora.example"), ("password", answerable_demo::accounts::PASSWORD)];
    let answer = site.client().post("/en/sign-in", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let nobody = site.client().post("/en/sign-in", &[("email", "nobody@valdemora.example"), ("password", "not it at all")]).await;
    let plain = |answer: &Answer| answer.text().replace("focal-point@", "nobody@");
    assert_eq!(plain(&answer), plain(&nobody), "as for any wrong password");
});

both!(the_demonstration_has_an_account_for_each_role, |db| {
    answerable_demo::load(&db).await.unwrap();
    let allowed = |name: &str| (name == "ANSWERABLE_ALLOW_DEMONSTRATION_ACCOUNTS").then(|| "yes".to_string());
    let site = Site::with_settings(db, allowed).await;
    let accounts = answerable_demo::accounts::add(&site.db).await.unwrap();
    assert_eq!(accounts, answerable_demo::accounts::add(&site.db).await.unwrap(), "a second time changes nothing");
    let mut roles: Vec<Role> = accounts.iter().map(|account| account.role).collect();
    roles.sort();
    // Three moderators: one hides, another confirms, a third hears the appeal; three organisations, one of them a children's group.
    assert_eq!(roles.iter().filter(|role| **role == Role::Moderator).count(), 3);
    assert_eq!(roles.iter().filter(|role| **role == Role::OrganisationLead).count(), 3);
    roles.dedup();
    assert_eq!(roles, Role::ALL);
    assert!(answerable_demo::accounts::exist(&site.db).await.unwrap());
    let browser = site.client();
    let fields = [("email", "coordinator@valdemora.example"), ("password", answerable_demo::accounts::PASSWORD)];
    sent_to(&browser.post("/en/sign-in", &fields).await, "/en/sign-in/code");
    // Not into a register that has people of its own.
    let people = person::Entity::find().count(&*site.db).await.unwrap();
    assert_eq!(people, accounts.len() as u64);
});
