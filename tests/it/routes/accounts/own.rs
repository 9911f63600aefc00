//! Tests of one's own account: sessions, password, second factor.

use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::accounts::totp;
use answerable_store::db::entities::{person, session};
use answerable_testing::{PASSWORD, SECRET};
use axum::http::StatusCode;
use chrono::{Duration, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

both!(sessions_end_when_they_should, |db| {
    let site = Site::demonstration(db).await;
    let (here, there) = (site.as_role(Role::FocalPoint).await, site.as_role(Role::FocalPoint).await);
    assert_eq!(here.get("/en/account/sessions").await.text().matches("name=\"session\"").count(), 2);
    // One of them, by the other.
    let page = here.get("/en/account/sessions").await.text();
    let id = page.split("name=\"session\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_string();
    assert_eq!(here.post("/en/account/sessions", &[("session", &id)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(there.get("/en/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(here.get("/en/account").await.status, StatusCode::OK);
    // Not anybody else's.
    let other = site.as_role(Role::Contributor).await;
    let own = session::Entity::find().filter(session::Column::EndedAt.is_null()).all(&*site.db).await.unwrap();
    for row in own {
        let answer = other.post("/en/account/sessions", &[("session", &row.id.to_string())]).await.status;
        assert!(answer == StatusCode::NOT_FOUND || other.get("/en/account").await.status == StatusCode::SEE_OTHER);
    }
    assert_eq!(here.get("/en/account").await.status, StatusCode::OK);
    // Idle for too long, or simply too long.
    for (column, at) in
        [(session::Column::SeenAt, Utc::now() - Duration::hours(3)), (session::Column::ExpiresAt, Utc::now() - Duration::seconds(1))]
    {
        let browser = site.as_role(Role::FocalPoint).await;
        assert_eq!(browser.get("/en/account").await.status, StatusCode::OK);
        let all = session::Entity::update_many().col_expr(column, Expr::value(at));
        all.exec(&*site.db).await.unwrap();
        assert_eq!(browser.get("/en/account").await.status, StatusCode::SEE_OTHER);
    }
    // What was typed meanwhile is kept, but for passwords.
    let browser = site.client();
    let answer = browser.post("/en/account/details", &[("name", "A long new name"), ("password", "secret"), ("language", "en")]).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(answer.text().contains("A long new name") && !answer.text().contains("secret"));
});

both!(changing_the_password, |db| {
    let site = Site::demonstration(db).await;
    let (here, there) = (site.as_role(Role::FocalPoint).await, site.as_role(Role::FocalPoint).await);
    let stolen = here.stolen();
    let wrong = here.post("/en/account/password", &[("password", "not it at all"), ("new-password", "two rivers and a bridge")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = here.post("/en/account/password", &[("password", PASSWORD), ("new-password", "two rivers and a bridge")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(here.get("/en/account").await.status, StatusCode::OK);
    assert_eq!(stolen.get("/en/account").await.status, StatusCode::SEE_OTHER, "the old token is dead");
    assert_eq!(there.get("/en/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.letters("focal_point@test.example").await[0].kind.code(), "password-changed");
});

both!(a_second_factor_of_ones_own_will, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.as_role(Role::Contributor).await;
    let before = browser.stolen();
    assert_eq!(browser.get("/en/account/second-factor").await.status, StatusCode::OK);
    let row = async || person::Entity::find().filter(person::Column::Email.eq("contributor@test.example")).one(&*site.db).await;
    let secret = site.waiting_secret("contributor@test.example").await;
    let code = totp::code_at(&secret, Utc::now().timestamp()).unwrap();
    // A person who is signed in shows the password too.
    let without = browser.post("/en/account/second-factor", &[("code", &code)]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    let with = browser.post("/en/account/second-factor", &[("code", &code), ("password", PASSWORD)]).await;
    assert_eq!(with.status, StatusCode::OK);
    assert!(row().await.unwrap().unwrap().totp_confirmed);
    assert_eq!(before.get("/en/account").await.status, StatusCode::SEE_OTHER);
    let codes = browser.post("/en/account/second-factor/codes", &[("password", PASSWORD)]).await;
    assert_eq!(codes.text().matches("<li><code>").count(), 10);
    let off = browser.post("/en/account/second-factor/off", &[("password", PASSWORD)]).await;
    assert_eq!(off.status, StatusCode::SEE_OTHER);
    let row = row().await.unwrap().unwrap();
    assert!(!row.totp_confirmed && row.totp_secret.is_none());
    let kinds: Vec<&str> = site.letters("contributor@test.example").await.into_iter().map(|letter| letter.kind.code()).collect();
    assert_eq!(kinds, ["second-factor-changed", "second-factor-changed"]);
    // Not where the role needs it.
    let validator = site.as_role(Role::Validator).await;
    let off = validator.post("/en/account/second-factor/off", &[("password", PASSWORD)]).await;
    assert_eq!(off.status, StatusCode::FORBIDDEN);
});

both!(a_second_factor_that_waits_is_another_after_a_quarter_of_an_hour, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.as_role(Role::Contributor).await;
    let path = "/en/account/second-factor";
    browser.get(path).await;
    let first = site.waiting_secret("contributor@test.example").await;
    let began = async |ago: Duration| {
        let at = session::Entity::update_many().col_expr(session::Column::TotpPendingAt, Expr::value(Utc::now() - ago));
        at.exec(&*site.db).await.unwrap();
    };
    // The same while it waits, and nothing after: somebody who looked over a shoulder then has nothing.
    began(Duration::minutes(14)).await;
    browser.get(path).await;
    assert_eq!(site.waiting_secret("contributor@test.example").await, first);
    began(Duration::minutes(16)).await;
    let code = totp::code_at(&first, Utc::now().timestamp()).unwrap();
    let late = browser.post(path, &[("code", &code), ("password", PASSWORD)]).await;
    assert_ne!(late.status, StatusCode::OK);
    let row = person::Entity::find().filter(person::Column::Email.eq("contributor@test.example")).one(&*site.db).await.unwrap().unwrap();
    assert!(!row.totp_confirmed && row.totp_secret.is_none());
    browser.get(path).await;
    let second = site.waiting_secret("contributor@test.example").await;
    assert_ne!(second, first);
    let code = totp::code_at(&second, Utc::now().timestamp()).unwrap();
    assert_eq!(browser.post(path, &[("code", &code), ("password", PASSWORD)]).await.status, StatusCode::OK);
});

both!(a_second_factor_cannot_be_replaced_half_way, |db| {
    let site = Site::demonstration(db).await;
    site.as_role(Role::Validator).await;
    let browser = site.client();
    browser.post("/en/sign-in", &[("email", "validator@test.example"), ("password", PASSWORD)]).await;
    for path in ["/en/account/second-factor", "/en/account"] {
        let answer = browser.get(path).await;
        assert!(answer.header("location").starts_with("/en/sign-in/code"), "{path}: {}", answer.header("location"));
    }
    let answer = browser.post("/en/account/second-factor", &[("code", "000000")]).await;
    assert!(answer.header("location").starts_with("/en/sign-in/code"));
    let row = person::Entity::find().filter(person::Column::Email.eq("validator@test.example")).one(&*site.db).await.unwrap().unwrap();
    assert_eq!((row.totp_secret.as_deref(), row.totp_pending), (Some(SECRET), None));
});

both!(another_sign_in_in_the_same_browser_ends_the_session_before, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.as_role(Role::FocalPoint).await;
    let before = browser.stolen();
    let fields = [("email", "focal_point@test.example"), ("password", PASSWORD)];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, StatusCode::SEE_OTHER);
    assert_ne!(browser.cookie(), before.cookie());
    assert_eq!(before.get("/en/account").await.status, StatusCode::SEE_OTHER);
    // A token that somebody else chose is worth nothing.
    let fixed = site.client();
    let answer = fixed.post_with("/en/sign-in", &fields, &[("cookie", "__Host-answerable=chosen-by-somebody-else")]).await;
    assert!(!answer.header("set-cookie").contains("chosen-by"));
    let cookie = answer.header("set-cookie");
    for part in ["__Host-answerable=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
});
