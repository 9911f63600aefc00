//! Tests that addresses of any shape are answered, and never with a failure of ours.

use super::forms::intact;
use crate::site::{Site, demonstration};
use answerable_domain::model::Role;
use answerable_store::db::entities::event;
use axum::http::{Method, StatusCode};
use sea_orm::{EntityTrait, PaginatorTrait};

both!(odd_parameters_are_answered, |db| {
    let site = Site::demonstration(db).await;
    let long = "x".repeat(7_000);
    for query in [
        "page=-1",
        "page=99999999999999999999",
        "page=0",
        "page=1e9",
        "status[]=x",
        "status[]=planned",
        "status=planned%00",
        "q=%ff%fe%00",
        "q=%22",
        "q=*",
        "q=-",
        "q=AND+OR+NOT+NEAR(",
        "q='%3B+DROP+TABLE+state%3B--",
        "q=a%27%27%26%7C%21%3A%2A",
        "q=%D9%8B%D9%8B",
        "sort=%27",
        "state=%F0%9F%98%80",
        "year=99999",
        "as_at=9999-99-99",
        "as_at=-300000-01-01",
        "as_at=0000-01-01",
        "as_at=2030-01-01",
        "&&&===&?",
        "target=16.2&target=16.2&target=16.2",
        "text=children",
        &format!("q={long}"),
    ] {
        for page in ["/en/recommendations", "/ar/recommendations.json", "/en/recommendations/CRC/C/OPSC/CHN/CO/1/18-19"] {
            let answer = site.get(&format!("{page}?{query}")).await;
            // Before its document was there, a recommendation is not found.
            let before = query.contains("as_at=0000") && page.contains("/CRC/");
            // What a program reads is never something else than it asked for: it is told what was not understood.
            let answered = ["q=", "status[]=planned", "as_at=0000", "target=", "state=%F0"];
            let understood = answered.iter().any(|beginning| query.starts_with(beginning)) && query.len() < 1_000;
            let refused = page.contains(".json") && !understood;
            let expected = if before {
                StatusCode::NOT_FOUND
            } else if refused {
                StatusCode::BAD_REQUEST
            } else {
                StatusCode::OK
            };
            assert_eq!(answer.status, expected, "{page}?{}", &query[..query.len().min(60)]);
        }
    }
});

#[tokio::test]
async fn what_was_not_understood_is_said() {
    let site = demonstration().await;
    let page = site.get("/en/recommendations?page=-1&status[]=x").await.text();
    assert!(page.contains("Not understood in the address") && page.contains("page=-1, status[]=x"));
}

#[tokio::test]
async fn nothing_of_the_readers_becomes_markup() {
    let site = demonstration().await;
    let attack = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for path in [
        format!("/en/recommendations?q={attack}"),
        format!("/en/recommendations?state={attack}"),
        format!("/en/recommendations?{attack}=1"),
        format!("/en/recommendations?as_at={attack}"),
        format!("/en/recommendations/{attack}/1"),
        format!("/en/{attack}"),
    ] {
        let page = site.get(&path).await.text();
        assert!(!page.contains("<script>alert"), "{path}");
    }
}

#[tokio::test]
async fn unknown_addresses_are_pages_of_the_site() {
    let site = demonstration().await;
    for (path, status) in [
        ("/xx/recommendations", 404),
        ("/en/nothing", 404),
        ("/ar/nothing", 404),
        ("/en/recommendations/CRC/C/OPSC/CHN/CO/1/999", 404),
        ("/en/recommendations/x", 404),
        ("/en/recommendations/%ff/%fe", 404),
        ("/%2e%2e/%2e%2e/etc/passwd", 404),
        ("/assets/x/../../Cargo.toml", 404),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
    }
    assert!(site.get("/ar/nothing").await.text().contains("dir=\"rtl\""));
    assert_eq!(site.get(&format!("/en/recommendations?q={}", "a".repeat(20_000))).await.status, StatusCode::URI_TOO_LONG);
    assert_eq!(site.ask(Method::POST, "/en/recommendations", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn an_address_without_a_language_goes_to_the_readers() {
    let site = demonstration().await;
    let answer = site.ask(Method::GET, "/recommendations?q=a", &[("accept-language", "es-PY")]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/es/recommendations?q=a"));
    let answer = site.ask(Method::GET, "//evil.example/", &[]).await;
    assert!(!answer.header("location").starts_with("//"), "{}", answer.header("location"));
}

// On every desk it is refused in words; nothing is saved, and nothing published.
both!(a_step_that_no_page_offers_does_nothing, |db| {
    /// A recommendation that the Ministry of Justice leads.
    const ROW: &str = "CRC/C/OPSC/XVL/CO/1/19(a)";
    let site = Site::demonstration(db).await;
    let report = format!("/en/work/recommendations/{ROW}/report");
    let recommendation = format!("/en/coordination/recommendations/{ROW}");
    let wording = format!("/en/coordination/texts/plain/fr/{ROW}");
    let submission = format!("/en/submissions/{}", "0".repeat(32));
    for (role, path) in [
        (Role::FocalPoint, report.as_str()),
        (Role::Validator, &report),
        (Role::FocalPoint, "/en/work/actions/new"),
        (Role::Coordinator, "/en/coordination/responsibilities?document=CRC/C/OPSC/XVL/CO/1"),
        (Role::Coordinator, "/en/coordination/clusters/helplines-and-care"),
        (Role::Coordinator, &recommendation),
        (Role::Coordinator, &wording),
        (Role::Contributor, &submission),
        (Role::OrganisationLead, "/en/submissions/coalitions"),
        (Role::Moderator, "/en/moderating"),
    ] {
        let somebody = site.as_role(role).await;
        let before = event::Entity::find().count(&*site.db).await.unwrap();
        for step in ["perhaps", "Publish", "save "] {
            let answer = somebody.post(path, &[("step", step), ("version", "0"), ("reasons", "Typed"), ("body", "Typed")]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{role:?} {path} {step}");
            assert!(answer.text().contains("This form cannot be read"), "{role:?} {path}");
        }
        assert_eq!(event::Entity::find().count(&*site.db).await.unwrap(), before, "{role:?} {path}");
    }
    intact(&site).await;
});
