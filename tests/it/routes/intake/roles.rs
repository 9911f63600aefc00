//! Tests of who may take in documents: the coordinators of the State, and nobody else; and that what is not published is nowhere.

use super::*;
use crate::site::demonstration;
use answerable_domain::model::Role;
use answerable_store::db::entities::{institution, organisation};

#[tokio::test]
async fn nobody_but_a_coordinator_of_the_state() {
    let site = demonstration().await;
    let ana = site.coordinator("Ana", "XVL").await;
    let id = ana.take_in("o.txt", OBSERVATIONS.as_bytes()).await;
    let own = paragraphs(&site, id).await.remove(0);
    let pages = [
        LIST.to_string(),
        format!("{LIST}/new"),
        format!("{LIST}/{id}"),
        format!("{LIST}/{id}/file"),
        format!("{LIST}/{id}/publish"),
        format!("{LIST}/{id}/abandon"),
    ];
    let institution = institution::Entity::find().one(&*site.db).await.unwrap().unwrap().id.number();
    let organisation = organisation::Entity::find().one(&*site.db).await.unwrap().unwrap().id.number();
    for role in Role::ALL.iter().filter(|role| **role != Role::Coordinator) {
        let body = match role {
            Role::FocalPoint | Role::Validator => Some(institution),
            Role::Contributor | Role::OrganisationLead => Some(organisation),
            _ => None,
        };
        let client = site.somebody(role.code(), *role, body).await;
        for page in &pages {
            assert_eq!(client.get(page).await.status, StatusCode::FORBIDDEN, "{} {page}", role.code());
        }
        assert_eq!(client.upload("o.txt", OBSERVATIONS.as_bytes()).await.status, StatusCode::FORBIDDEN, "{}", role.code());
        assert_eq!(client.decide(id, &own, "accept", &[]).await.status, StatusCode::FORBIDDEN, "{}", role.code());
        assert_eq!(client.post(&format!("{LIST}/{id}/publish"), &[]).await.status, StatusCode::FORBIDDEN, "{}", role.code());
        assert_eq!(client.post(&format!("{LIST}/{id}/abandon"), &[("reason", "x")]).await.status, StatusCode::FORBIDDEN, "{}", role.code());
    }
    // Nobody: to the sign-in, and a form is kept on a page.
    let nobody = site.client();
    for page in &pages {
        assert_eq!(nobody.get(page).await.status, StatusCode::SEE_OTHER, "{page}");
    }
    assert_eq!(nobody.decide(id, &own, "accept", &[]).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(nobody.upload("o.txt", OBSERVATIONS.as_bytes()).await.status, StatusCode::UNAUTHORIZED);
    // Another State's coordinator may not even know of it.
    let other = site.coordinator("Pilar", "PRY").await;
    assert!(!other.get(LIST).await.text().contains("XVL"));
    for page in &pages[2..] {
        assert_eq!(other.get(page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    assert_eq!(other.post(&format!("{LIST}/{id}/publish"), &[("seen", "1")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.post(&format!("{LIST}/{id}/abandon"), &[("reason", "x")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.decide(id, &own, "accept", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.head(id, &[("title", "x")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(paragraphs(&site, id).await[0], own, "nothing was changed");
}

#[tokio::test]
async fn a_document_about_another_state_is_refused() {
    let site = demonstration().await;
    let client = site.coordinator("Ana", "XVL").await;
    let other = OBSERVATIONS.replace("XVL", "PRY").replace("Valdemora", "Paraguay");
    let answer = client.upload("o.txt", other.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said(&answer).contains("about another State: Paraguay"), "{}", said(&answer));
    assert!(intake::Entity::find().all(&*site.db).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_guess_at_the_state_refuses_nothing() {
    let site = demonstration().await;
    let client = site.coordinator("Ana", "XVL").await;
    let list = "Thematic list of recommendations\n\nTheme: Treaties\n\n5.1 Paraguay should ratify it (Peru);\n\nSupported\n\n5.2 Paraguay should sign it (Togo);\n\nNoted\n\nTheme: Schools\n\n5.3 Paraguay should build schools (Kenya);\n\nSupported";
    let id = client.take_in("list.txt", list.as_bytes()).await;
    let page = client.get(&format!("{LIST}/{id}")).await.text();
    assert!(page.contains("The State (PRY) was taken from how often"), "{page}");
}

#[tokio::test]
async fn what_is_not_published_is_nowhere() {
    let site = demonstration().await;
    let paths = [
        "/en/",
        "/en/recommendations?q=Zanfirela",
        "/en/recommendations.json?q=Zanfirela",
        "/en/recommendations.json",
        "/en/recommendations.csv",
        "/en/recommendations?state=XVL",
        "/en/recommendations/suggest?q=zanfirela",
        "/en/documents",
        "/en/documents?state=XVL",
        "/en/changes",
        "/en/changes.atom",
        "/en/calendar",
        "/en/states/XVL",
        "/en/mechanisms/crc",
        "/en/data",
    ];
    let mut before = Vec::new();
    for path in paths {
        before.push(site.get(path).await.text());
    }
    let client = site.coordinator("Ana", "XVL").await;
    let id = client.take_in("o.txt", OBSERVATIONS.as_bytes()).await;
    client.accept_all(id).await;
    site.register.refresh(answerable::clock::today()).await.unwrap();
    for (path, before) in paths.iter().zip(before) {
        let now = site.get(path).await.text();
        let word = if path.contains("anfirela") { "no data are collected" } else { "Zanfirela" };
        assert!(!now.contains(word) && !now.contains("XVL/CO/97"), "{path}");
        assert_eq!(now, before, "{path}");
    }
    for path in ["/en/documents/CRC/C/OPSC/XVL/CO/97", "/en/recommendations/CRC/C/OPSC/XVL/CO/97/3"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
