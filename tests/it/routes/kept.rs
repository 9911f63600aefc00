//! Tests of what may be kept, and by whom; of what is compressed; of what is logged.

use super::addresses;
use crate::site::demonstration;
use answerable_domain::model::Role;
use axum::http::{Method, StatusCode};
use std::io;
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn what_somebody_who_is_signed_in_reads_is_kept_by_nobody() {
    let site = demonstration().await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let name = "Somebody called";
    assert!(lead.get("/en/").await.text().contains(name));
    for path in addresses::public().into_iter().chain(addresses::desks()) {
        let answer = lead.get(&path).await;
        let kept = answer.header("cache-control");
        assert!(kept == "private, no-store", "{path}: {kept}");
        let vary = answer.header("vary").to_ascii_lowercase();
        assert!(vary.contains("cookie") && vary.contains("accept-encoding"), "{path}: {vary}");
    }
}

#[tokio::test]
async fn what_anybody_reads_says_that_it_depends_on_who_reads() {
    let site = demonstration().await;
    for path in addresses::public() {
        // Twice: as it is drawn, and from memory; and once more as one that the reader has.
        for _ in 0..2 {
            let answer = site.get(&path).await;
            let vary = answer.header("vary").to_ascii_lowercase();
            assert!(vary.contains("cookie"), "{path}: {vary}");
            let tag = answer.header("etag").to_string();
            if !tag.is_empty() {
                let again = site.ask(Method::GET, &path, &[("if-none-match", &tag)]).await;
                assert_eq!(again.status, StatusCode::NOT_MODIFIED);
                assert!(again.header("vary").contains("cookie"), "{path}");
            }
        }
    }
}

#[tokio::test]
async fn pages_that_show_a_secret_are_not_coded() {
    let site = demonstration().await;
    // The one has coalitions, the other is reminded.
    let lead = site.as_role(Role::OrganisationLead).await;
    let focal = site.as_role(Role::FocalPoint).await;
    let cookie = format!("__Host-answerable={}", focal.cookie().unwrap());
    let reminders = site.ask(Method::GET, "/en/account/reminders", &[("cookie", cookie.as_str()), ("accept-encoding", "br")]).await;
    assert_eq!((reminders.status, reminders.header("content-encoding")), (StatusCode::OK, ""));
    let cookie = format!("__Host-answerable={}", lead.cookie().unwrap());
    let headers = [("cookie", cookie.as_str()), ("accept-encoding", "br, gzip")];
    for path in ["/en/account/second-factor?x=JBSW", "/en/submissions/coalitions"] {
        let answer = site.ask(Method::GET, path, &headers).await;
        assert_eq!((answer.status, answer.header("content-encoding")), (StatusCode::OK, ""), "{path}");
    }
    for path in ["/en/submissions", "/en/account", "/en/civil-society/register", "/en/"] {
        assert_eq!(site.ask(Method::GET, path, &headers).await.header("content-encoding"), "gzip", "{path}");
    }
}

/// Collects the lines of the server's log.
#[derive(Clone, Default)]
struct Collected(Arc<Mutex<Vec<u8>>>);

impl io::Write for Collected {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_log_holds_an_address_that_opens_a_door() {
    let site = demonstration().await;
    let collected = Collected::default();
    let writer = collected.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(answerable::http::log_filter("answerable=trace,tower_http=trace").unwrap())
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish();
    let _here = tracing::subscriber::set_default(subscriber);
    // Once as they are, and once while the database is gone, so that each of them fails.
    for gone in [false, true] {
        if gone {
            let db: &sea_orm::DatabaseConnection = &site.db;
            db.clone().close().await.unwrap();
        }
        for path in addresses::desks().into_iter().filter(|path| path.contains("sample-secret")) {
            site.get(&path).await;
            site.client().post(&path, &[("password", "sample-secret"), ("email", "sample-secret@x.example")]).await;
        }
    }
    let log = String::from_utf8(collected.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("a page failed") && log.contains("/en/invitation/"), "something is logged, or this test says nothing");
    let told: Vec<&str> =
        log.lines().filter(|line| line.contains("sample-secret") && TELLS.iter().any(|place| line.contains(place))).collect();
    assert_eq!(told, Vec::<&str>::new());
}

/// Parts of addresses after which the last part is a secret. (The name of an institution in an address is not one.)
const TELLS: [&str; 8] = [
    "/invitation/",
    "/password-reset/",
    "/calendar/",
    "/civil-society/register/",
    "/coalitions/join/",
    "/work/files/",
    "/submissions/",
    "/moderating/",
];
