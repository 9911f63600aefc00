//! Tests that a stranger learns nothing of people.

use crate::site::Site;
use answerable::clock::today;
use answerable_domain::model::Role;
use axum::http::StatusCode;

both!(no_public_page_names_a_person, |db| {
    let site = Site::demonstration(db).await;
    for role in Role::ALL {
        let browser = site.as_role(*role).await;
        // Something of everybody's in the history.
        let answer = browser.post("/en/account/details", &[("name", "Somebody quite secret"), ("language", "en")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{role:?}");
    }
    let coordinator = site.as_role(Role::Coordinator).await;
    let invited = [("email", "hidden@test.example"), ("role", "focal_point"), ("language", "en")];
    coordinator.post("/en/account/members?institution=ministry-of-justice", &invited).await;
    site.register.refresh(today()).await.unwrap();
    for path in [
        "/",
        "/recommendations",
        "/recommendations?q=secret",
        "/recommendations?q=test.example",
        "/recommendations.json?q=secret",
        "/recommendations.csv",
        "/recommendations/suggest?q=secret",
        "/documents",
        "/institutions",
        "/institutions/ministry-of-justice",
        "/civil-society",
        "/civil-society/casa-del-faro",
        "/states/XVL",
        "/changes",
        "/changes.atom",
        "/calendar",
        "/calendar.ics",
        "/moderation",
        "/data",
        "/about",
        "/sign-in",
        "/account",
        "/account/members",
        "/administration",
        "/nothing",
    ] {
        for lang in ["en", "ar"] {
            let text = site.get(&format!("/{lang}{path}")).await.bytes;
            let text = String::from_utf8_lossy(&text);
            for secret in ["quite secret", "_point@test", "coordinator@test", "hidden@test", "moderator@test"] {
                assert!(!text.contains(secret), "{path}: {secret}");
            }
        }
    }
});

both!(whoever_is_not_signed_in_is_led_to_the_door, |db| {
    let site = Site::empty(db).await;
    for path in [
        "/account",
        "/account/details",
        "/account/password",
        "/account/sessions",
        "/account/members",
        "/account/hand-over",
        "/account/second-factor",
        "/account/second-factor/off",
        "/account/second-factor/codes",
        "/administration",
    ] {
        let answer = site.get(&format!("/fr{path}")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert!(answer.header("location").starts_with("/fr/sign-in?next=%2Ffr%2F"), "{path}: {}", answer.header("location"));
        assert_eq!(answer.header("cache-control"), "private, no-store", "{path}");
    }
    let page = site.get("/fr/sign-in?next=https://evil.example/").await.text();
    assert!(!page.contains("evil.example\" name=\"next") && !page.contains("value=\"https://evil.example"));
});
