//! Tests of what readers and writers are told while the database is away, its lock is held, or its file is gone: 503 with the time to
//! come again, and everything that was typed.

use super::forms::{does, intact};
use crate::site::{Answer, Site};
use answerable_domain::model::Role;
use answerable_store::db;
use answerable_testing::{Kind, database};
use axum::http::StatusCode;
use std::path::Path;

const FORM: &str = "/en/work/recommendations/CEDAW/C/XVL/CO/5/33/report";
const TYPED: [(&str, &str); 3] =
    [("step", "save"), ("language", "en"), ("reasons", "The law is applied in all seven regions; it took us three days to write this.")];

/// Checks that nothing was kept, and that the page says so with all that was typed.
fn given_back(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!answer.header("retry-after").is_empty());
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    let page = answer.text();
    assert!(page.contains("It was not saved") && page.contains("seven regions; it took us three days"), "{page}");
    assert!(page.contains("name=\"step\"") && !page.contains("Nothing is lost"), "{page}");
}

async fn ready(site: &Site) -> (StatusCode, String) {
    // A look is good for a second.
    tokio::time::sleep(std::time::Duration::from_millis(1_050)).await;
    let answer = site.get("/readyz").await;
    (answer.status, answer.text())
}

#[tokio::test]
async fn another_program_holds_the_lock() {
    let site = Site::demonstration(database(Kind::Sqlite).await).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let other = db::connect(&site.db.address, 1).await.unwrap();
    assert_eq!(ready(&site).await.0, StatusCode::OK);
    let theirs = db::batch::begin(&other).await.unwrap();
    given_back(&focal.post(FORM, &TYPED).await);
    let (status, words) = ready(&site).await;
    assert!(status == StatusCode::SERVICE_UNAVAILABLE && words.contains("lock is held"), "{words}");
    for path in ["/en/recommendations", "/healthz"] {
        assert_eq!(site.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(focal.get("/en/work").await.status, StatusCode::OK, "a person who only reads waits for nothing");
    theirs.rollback().await.unwrap();
    does(&focal, FORM, &TYPED).await;
    assert_eq!(ready(&site).await.0, StatusCode::OK);
    intact(&site).await;
}

both!(the_database_is_gone, |db| {
    let site = Site::demonstration(db).await;
    let focal = site.as_role(Role::FocalPoint).await;
    assert_eq!(ready(&site).await.0, StatusCode::OK);
    site.register.db.clone().close().await.unwrap();
    given_back(&focal.post(FORM, &TYPED).await);
    let read = site.get("/en/recommendations?q=children").await;
    assert_eq!(read.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!read.header("retry-after").is_empty());
    let (status, words) = ready(&site).await;
    assert!(status == StatusCode::SERVICE_UNAVAILABLE && words.contains("does not answer"), "{words}");
});

#[tokio::test]
async fn the_file_is_taken_away() {
    let site = Site::demonstration(database(Kind::Sqlite).await).await;
    let focal = site.as_role(Role::FocalPoint).await;
    assert_eq!(site.get("/en/recommendations").await.status, StatusCode::OK);
    let path = Path::new(db::sqlite_path(&site.db.address).unwrap());
    let aside = path.with_file_name("aside.db");
    std::fs::rename(path, &aside).unwrap();
    // Readers too, of pages that were in memory.
    for page in ["/en/recommendations", "/en/documents", "/en/work"] {
        let answer = site.get(page).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{page}");
        assert!(!answer.header("retry-after").is_empty());
    }
    given_back(&focal.post(FORM, &TYPED).await);
    let (status, words) = ready(&site).await;
    assert!(status == StatusCode::SERVICE_UNAVAILABLE && words.contains("moved or replaced"), "{words}");
    assert!(!path.exists());
    std::fs::rename(&aside, path).unwrap();
    does(&focal, FORM, &TYPED).await;
    assert_eq!(ready(&site).await.0, StatusCode::OK);
    intact(&site).await;
}
