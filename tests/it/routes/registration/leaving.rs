//! Tests of «Leave this page now».

use crate::site::Site;
use answerable_domain::model::Role;
use axum::http::StatusCode;

const EXIT: &str = "https://www.wikipedia.org/";

both!(leaving_ends_the_session_and_leads_away, |db| {
    let site = Site::demonstration(db).await;
    for headers in [&[("sec-fetch-site", "same-origin")][..], &[]] {
        let lead = site.as_role(Role::OrganisationLead).await;
        let cookie = format!("__Host-answerable={}", lead.cookie().unwrap());
        let headers = [&[("cookie", cookie.as_str())][..], headers].concat();
        let answer = site.ask(axum::http::Method::GET, "/ar/leave", &headers).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, EXIT));
        assert_eq!((answer.header("referrer-policy"), answer.header("cache-control")), ("no-referrer", "private, no-store"));
        assert!(answer.header("set-cookie").starts_with("__Host-answerable=;") && answer.header("set-cookie").contains("Max-Age=0"));
        assert_eq!(lead.get("/en/account").await.status, StatusCode::SEE_OTHER, "signed out on the server too");
    }
});

both!(nobody_is_signed_out_from_elsewhere, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let cookie = format!("__Host-answerable={}", lead.cookie().unwrap());
    for headers in
        [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("sec-fetch-site", "none"), ("sec-purpose", "prefetch")]
    {
        let answer = site.ask(axum::http::Method::GET, "/en/leave", &[("cookie", &cookie), headers]).await;
        assert_eq!(answer.header("set-cookie"), "", "{headers:?}");
        assert_eq!(lead.get("/en/account").await.status, StatusCode::OK, "{headers:?}");
    }
    // Without a session it only leads away.
    assert_eq!(site.get("/en/leave").await.header("location"), EXIT);
    assert_eq!(site.ask(axum::http::Method::POST, "/en/leave", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
});

both!(it_stands_first_where_it_is_needed_and_nowhere_else, |db| {
    let site = Site::demonstration(db).await;
    let has = |page: &str| page.split_once("<body>").unwrap().1.split('>').next().unwrap().contains("class=\"quick-exit\"");
    for (role, wanted) in [(Role::OrganisationLead, true), (Role::Contributor, true), (Role::Validator, false), (Role::Moderator, false)] {
        let page = site.as_role(role).await.get("/en/account").await.text();
        assert_eq!(has(&page), wanted, "{role:?}");
        assert_eq!(page.contains("quick_exit.js"), wanted);
    }
    assert!(has(&site.get("/ar/civil-society/register").await.text()));
    assert!(!has(&site.get("/en/civil-society").await.text()) && !has(&site.get("/en/").await.text()));
});
