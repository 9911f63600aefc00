//! Tests of headers, caching and compressing.

use crate::site::{Site, demonstration};
use answerable::clock::today;
use answerable_domain::model::Role;
use answerable_domain::rules::guard::made;
use axum::http::{Method, StatusCode};
use sea_orm::ConnectionTrait;
use std::time::Duration;

#[tokio::test]
async fn every_answer_is_guarded() {
    let site = demonstration().await;
    for path in ["/en/recommendations", "/en/nothing", "/healthz", "/en/recommendations.json"] {
        let answer = site.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
        assert!(!answer.headers.contains_key("set-cookie"), "readers get no cookie");
    }
}

both!(the_guard_is_made_ready_when_somebody_comes_who_may_write, |db| {
    let site = Site::with_guard_later(db).await;
    let before = made();
    for path in ["/en/", "/en/recommendations?q=children", "/en/sign-in", "/en/recommendations.csv"] {
        assert_eq!(site.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(made(), before, "who only reads needs no guard");
    let client = site.as_role(Role::FocalPoint).await;
    assert_eq!(client.get("/en/work").await.status, StatusCode::OK);
    for _ in 0..600 {
        if made() > before + 100 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("{} patterns were made", made() - before);
});

#[tokio::test]
async fn a_page_is_kept_until_the_register_changes() {
    let site = demonstration().await;
    let path = "/en/recommendations?state=XVL";
    let first = site.get(path).await;
    let tag = first.header("etag").to_string();
    assert!(tag.starts_with("W/\""));
    let again = site.ask(Method::GET, path, &[("if-none-match", &tag)]).await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(site.get(path).await.bytes, first.bytes);
    // What another program writes is seen, once the register has been asked.
    let writes = "INSERT INTO event (happened_on, recorded_at, kind, public, actor_kind, subject_kind) \
                  VALUES ('2026-01-01', '2026-01-01 00:00:00+00:00', 'reference-updated', false, 'register', 'reference')";
    site.db.execute_unprepared(writes).await.unwrap();
    assert!(site.register.refresh(today()).await.unwrap());
    let changed = site.ask(Method::GET, path, &[("if-none-match", &tag)]).await;
    assert_eq!(changed.status, StatusCode::OK);
    assert_ne!(changed.header("etag"), tag);
}

#[tokio::test]
async fn whoever_sends_a_cookie_is_not_served_from_memory() {
    let site = demonstration().await;
    assert!(site.ask(Method::GET, "/en/recommendations", &[("cookie", "a=b")]).await.header("etag").is_empty());
}

#[tokio::test]
async fn pages_are_coded_as_the_reader_accepts() {
    let site = demonstration().await;
    let plain = site.get("/en/recommendations").await;
    for coding in ["br", "gzip"] {
        let coded = site.ask(Method::GET, "/en/recommendations", &[("accept-encoding", coding)]).await;
        assert_eq!(coded.header("content-encoding"), coding);
        assert!(coded.bytes.len() * 3 < plain.bytes.len());
    }
    assert!(plain.header("vary").contains("accept-encoding"));
}

#[tokio::test]
async fn files_of_the_site_last_for_ever_under_their_hash() {
    let site = demonstration().await;
    let page = site.get("/en/recommendations").await.text();
    let address =
        page.split("href=\"").find(|part| part.starts_with("/assets/") && part.contains("site.css")).unwrap().split('"').next().unwrap();
    let file = site.get(address).await;
    assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(site.get("/assets/old/site.css").await.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn the_server_says_that_it_lives_and_is_ready() {
    let site = demonstration().await;
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(site.get("/readyz").await.status, StatusCode::OK);
}
