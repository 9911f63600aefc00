//! Tests of addresses of which there is no end: earlier days, unknown parameters, addresses that programs read.

use crate::site::demonstration;
use answerable::clock::today;
use axum::http::{Method, StatusCode};
use chrono::{Days, NaiveDate};
use futures_util::future::join_all;

#[tokio::test]
async fn earlier_days_wait_in_a_short_queue_and_hold_nothing_back() {
    let site = demonstration().await;
    let first: NaiveDate = "2020-01-01".parse().unwrap();
    let asked = (0..60).map(|more| format!("/en/?as_at={}", first.checked_add_days(Days::new(more)).unwrap()));
    let paths: Vec<String> = asked.collect();
    let (answers, anew) = tokio::join!(join_all(paths.iter().map(|path| site.get(path))), site.register.refresh(today()));
    assert!(!anew.unwrap());
    let busy: Vec<_> = answers.iter().filter(|answer| answer.status == StatusCode::SERVICE_UNAVAILABLE).collect();
    assert!(!busy.is_empty() && answers.iter().filter(|answer| answer.status == StatusCode::OK).count() >= 30);
    for answer in busy {
        assert!(answer.header("retry-after") == "5" && answer.header("content-security-policy").contains("'none'"));
        assert!(answer.text().contains("cannot answer just now"));
    }
    // What shows no earlier day asks for none, however many wait.
    assert_eq!(site.get("/en/nothing?as_at=2001-01-01").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/en/sign-in?as_at=2001-01-01").await.status, StatusCode::OK);
}

#[tokio::test]
async fn addresses_that_mean_the_same_are_one_page() {
    let site = demonstration().await;
    for (one, other) in [
        ("/en/", "/en/?x=1"),
        ("/en/documents?page=1&state=XVL", "/en/documents?utm_source=mail&state=XVL&page=1"),
        ("/en/recommendations?state=XVL&status=planned", "/en/recommendations?status=planned&q=&state=XVL"),
    ] {
        let (one, other) = (site.get(one).await, site.get(other).await);
        assert!(one.status == StatusCode::OK && one.bytes == other.bytes);
    }
    assert!(site.get("/en/recommendations?nonsense=1").await.text().contains("nonsense=1"), "the search says what it did not understand");
}

#[tokio::test]
async fn programs_are_told_what_was_not_understood() {
    let site = demonstration().await;
    for ending in ["recommendations.json", "recommendations.csv", "recommendations.xlsx", "changes.atom", "calendar.ics"] {
        for (query, why) in [
            ("as_at=foo", "\u{201c}foo\u{201d} is not a date"),
            ("as_at=2999-01-01", "still to come"),
            ("statte=XVL", "Not understood in the address: statte"),
        ] {
            let answer = site.get(&format!("/en/{ending}?{query}")).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{ending}?{query}");
            assert!(answer.text().contains(why), "{}", answer.text());
        }
        assert_eq!(site.get(&format!("/en/{ending}?state=XVL&as_at=")).await.status, StatusCode::OK, "{ending}");
    }
    let answer = site.get("/es/recommendations.json?page=0").await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::BAD_REQUEST, "application/problem+json"));
    assert!(answer.json()["detail"].as_str().unwrap().contains("page=0"));
    // A page for people says so, and shows today.
    let page = site.ask(Method::GET, "/en/recommendations?as_at=2999-01-01", &[]).await;
    assert!(page.status == StatusCode::OK && page.text().contains("1 January 2999 is still to come"));
}
