//! Tests of lists of where one side is silent or both differ, and of independent institutions in a lane of their own.

use crate::committee;
use crate::site::{Site, demonstration};

/// The numbers of a page's figures with the addresses to which they lead.
fn figures(page: &str) -> Vec<(u64, String)> {
    let found = page.split("<li class=\"figure\">").skip(1).filter_map(|figure| {
        let link = figure.split("</li>").next()?.split("href=\"").nth(1)?.split('"').next()?.replace("&amp;", "&");
        let number: String = figure.split("figure-n\">").nth(1)?.chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
        Some((number.replace(',', "").parse().ok()?, link))
    });
    found.collect()
}

both!(every_list_has_as_many_as_it_says, |db| {
    let site = committee::site(db).await;
    for path in ["/en/civil-society", "/en/disagreements", "/en/disagreements?state=XVL", "/en/disagreements?as_at=2024-12-31"] {
        let figures = figures(&site.get(path).await.text());
        let lists: Vec<_> = figures
            .iter()
            // Replies are counted by assessment there, and say so.
            .filter(|(_, link)| link.starts_with("/en/recommendations?") && !link.contains("reply_overdue"))
            .collect();
        assert!(lists.len() >= 3, "{path}: {figures:?}");
        for (count, link) in lists {
            let query = link.split_once('?').unwrap().1;
            assert_eq!(site.total(query).await, *count, "{path}: {link}");
        }
    }
});

both!(the_most_contested_come_first, |db| {
    let site = committee::site(db).await;
    let found = site.get("/en/recommendations.json?flag=disagreement&sort=contested").await.json();
    let rank = |code: &str| {
        ["reversed", "no_action", "planned", "under_way", "partly_implemented", "implemented"].iter().position(|own| *own == code)
    };
    // By the verdicts that are named once: no more than a lower bound, but the first must be further apart than the last.
    let apart = |item: &serde_json::Value| -> usize {
        let own = rank(item["status"].as_str().unwrap());
        let others = ["verdicts", "independent"].into_iter().flat_map(|field| item[field].as_array().unwrap().clone());
        others.filter_map(|verdict| Some(own?.abs_diff(rank(verdict.as_str()?)?))).sum()
    };
    let items = found["items"].as_array().unwrap();
    assert!(items.len() > 20);
    assert!(apart(&items[0]) > apart(items.last().unwrap()) && apart(&items[0]) >= 3, "{}", items[0]);
    let page = site.get("/en/recommendations?flag=disagreement&sort=contested").await.text();
    assert!(page.contains("Most contested: for each current verdict"));
    assert!(!site.get("/en/recommendations").await.text().contains("Most contested: for each current verdict"));
});

#[tokio::test]
async fn the_independent_institution_has_its_own_lane() {
    let site = demonstration().await;
    let found = site.get("/en/recommendations.json?state=XVL").await.json();
    let items = found["items"].as_array().unwrap();
    let item =
        items.iter().find(|item| !item["independent"].as_array().unwrap().is_empty()).expect("one that the ombudsperson has assessed");
    let path = item["url"].as_str().unwrap().trim_start_matches("https://register.example");
    let page = site.get(path).await.text();
    for part in
        ["The independent institution says", "lane lane-independent", "speaks neither for the State nor for civil society", "t-independent"]
    {
        assert!(page.contains(part), "{part}");
    }
    let civil = page.split("class=\"lane lane-civil\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(!civil.contains("(Ombudsperson)"));
    // In lists, in figures and as a facet; each number leads to its rows.
    let list = site.get("/en/recommendations?state=XVL&independent=no_action").await.text();
    assert!(list.contains("Independent institution’s verdict"));
    assert!(site.get("/en/").await.text().contains("lane lane-independent"));
    let document = site.get("/en/documents/CRC/C/OPSC/XVL/CO/1").await.text();
    assert!(document.contains("independent=") && document.contains("side side-independent"));
    let civil_society = site.get("/en/civil-society").await.text();
    let organisations = civil_society.split("id=\"organisations\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(!organisations.contains("childrens-defender") && civil_society.contains("id=\"independent\""));
}

#[tokio::test]
async fn the_two_kinds_of_verdicts_are_never_one_number() {
    let site = demonstration().await;
    let both = site.total("state=XVL&verdict=no_action&independent=no_action").await;
    let (civil, independent) = (site.total("state=XVL&verdict=no_action").await, site.total("state=XVL&independent=no_action").await);
    assert!(both <= civil.min(independent) && civil > 0);
    // A register in which no institution has spoken does not offer the facet.
    let list = site.get("/en/recommendations?state=CHL").await.text();
    assert!(!list.contains("Independent institution’s verdict"));
}

#[tokio::test]
async fn the_years_are_drawn_with_their_table_and_the_last_is_what_the_list_says() {
    let site = demonstration().await;
    let page = site.get("/en/disagreements").await.text();
    let years = page.split("id=\"years\"").nth(1).expect("the years").split("</section>").next().unwrap();
    assert!(years.contains("<svg") && years.contains("<table"));
    let differ = site.total("state=XVL&flag=disagreement").await;
    assert!(years.contains(&format!("The accounts differ on {differ} of the ")), "{differ}");
    // The matrix as at the end of an earlier year, and the figure of that day.
    let then = site.total("state=XVL&flag=disagreement&as_at=2023-12-31").await;
    let page = site.get("/en/disagreements?as_at=2023-12-31").await.text();
    assert!(then < differ && page.contains(&format!("The accounts differ on {then} of the ")));
}

#[tokio::test]
async fn an_empty_register_has_no_lists() {
    let site = Site::empty(answerable_testing::database(answerable_testing::Kind::Sqlite).await).await;
    assert!(site.get("/en/disagreements").await.text().contains("Nobody has reported or assessed anything"));
    assert_eq!(site.get("/en/civil-society").await.status, axum::http::StatusCode::OK);
}
