//! Tests of what a tab, a bookmark and a search engine are told: every page has a title of its own, without marks of the program that
//! drew it.

use crate::site::{Site, demonstration};
use answerable_domain::model::Role;
use answerable_testing::{Kind, database};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The most pages that are read in a language.
const MOST: usize = 150;

fn title(page: &str) -> &str {
    page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).expect("a title").0
}

fn links(page: &str) -> Vec<String> {
    page.split("href=\"").skip(1).filter_map(|part| part.split('"').next()).map(str::to_string).collect()
}

/// The titles of the pages to which links lead from the front page of a language, by address.
async fn titles(site: &Site, lang: &str) -> BTreeMap<String, String> {
    let start = format!("/{lang}/");
    let mut queue = VecDeque::from([start.clone()]);
    let (mut seen, mut found) = (BTreeSet::new(), BTreeMap::new());
    while let Some(address) = queue.pop_front() {
        if found.len() == MOST || !seen.insert(address.clone()) {
            continue;
        }
        let answer = site.get(&address).await;
        if !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let page = answer.text();
        found.insert(address, title(&page).to_string());
        queue.extend(links(&page).into_iter().filter(|link| link.starts_with(&start) && !link.contains(['?', '#'])));
    }
    found
}

#[tokio::test]
async fn every_public_page_has_a_title_of_its_own() {
    let site = demonstration().await;
    for lang in ["en", "ar"] {
        let all = titles(&site, lang).await;
        assert_eq!(all.len(), MOST);
        let mut known: BTreeMap<&str, &str> = BTreeMap::new();
        for (address, title) in &all {
            assert!(title.ends_with(" · Answerable") && !title.contains(['<', '>']), "{address}: {title}");
            if let Some(other) = known.insert(title, address) {
                panic!("{address} and {other} are both called {title}");
            }
        }
    }
}

#[tokio::test]
async fn desks_have_titles_without_marks() {
    let site = demonstration().await;
    let desks = [
        (Role::FocalPoint, "/en/work"),
        (Role::Coordinator, "/fr/coordination"),
        (Role::Administrator, "/en/administration"),
        (Role::OrganisationLead, "/ar/submissions"),
        (Role::Moderator, "/es/moderating"),
    ];
    for (role, address) in desks {
        let page = site.as_role(role).await.get(address).await.text();
        assert!(title(&page).ends_with(" · Answerable") && !title(&page).contains('<'), "{address}: {}", title(&page));
    }
}

#[tokio::test]
async fn a_title_says_the_symbol_the_state_and_the_day() {
    let site = demonstration().await;
    let address = "/en/recommendations/CRC/C/OPSC/XVL/CO/1/17";
    let page = site.get(address).await.text();
    assert_eq!(title(&page), "CRC/C/OPSC/XVL/CO/1, para. 17 · Valdemora · Answerable");
    let earlier = site.get(&format!("{address}?as_at=2024-12-31")).await.text();
    assert_eq!(title(&earlier), "CRC/C/OPSC/XVL/CO/1, para. 17 · Valdemora · as at 31 December 2024 · Answerable");
    // What somebody types stands there as text.
    let search = site.get("/en/recommendations?q=%3C%2Ftitle%3E%26amp%3Bx").await.text();
    assert!(title(&search).contains("&lt;/title&gt;&amp;amp;x"), "{}", title(&search));
}

#[tokio::test]
async fn the_title_tells_of_an_error_and_the_summary_takes_the_focus() {
    let site = Site::demonstration(database(Kind::Sqlite).await).await;
    let client = site.client();
    for (lang, word) in [("en", "Error: "), ("es", "Error: "), ("fr", "Erreur : "), ("ar", "خطأ: ")] {
        let address = format!("/{lang}/sign-in");
        let page = client.post(&address, &[("email", ""), ("password", "")]).await.text();
        let said = title(&page).replace('\u{a0}', " ");
        assert!(said.starts_with(word), "{said}");
        let summary = page.split("<div").find(|part| part.contains("class=\"error-summary\"")).expect("a summary");
        let tag = summary.split('>').next().unwrap();
        assert!(tag.contains("autofocus") && tag.contains("tabindex=\"-1\"") && tag.contains("role=\"alert\""), "{tag}");
        assert!(!title(&client.get(&address).await.text()).starts_with(word));
    }
}

#[tokio::test]
async fn search_engines_get_whole_addresses() {
    let site = demonstration().await;
    let page = site.get("/en/documents?page=2&utm_source=x").await.text();
    let origin = "https://register.example";
    for lang in ["en", "es", "fr", "ar"] {
        assert!(page.contains(&format!("hreflang=\"{lang}\" href=\"{origin}/{lang}/documents")), "{lang}");
    }
    let document = site.get("/en/documents/CRC/C/OPSC/XVL/CO/1?utm_source=x").await.text();
    assert!(document.contains(&format!("<link rel=\"canonical\" href=\"{origin}/en/documents/CRC/C/OPSC/XVL/CO/1\">")));
    // An earlier day and a selection are not to be found.
    for unlisted in ["/en/documents/CRC/C/OPSC/XVL/CO/1?as_at=2024-01-01", "/en/recommendations?q=children"] {
        let page = site.get(unlisted).await.text();
        assert!(page.contains("noindex") && !page.contains("canonical"), "{unlisted}");
    }
}
