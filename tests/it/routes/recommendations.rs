//! Tests of `/recommendations`: searching, narrowing, reading one.

use crate::site::{Site, demonstration};
use answerable_store::db::entities::{recommendation_sdg_target, sdg_target};
use axum::http::{Method, StatusCode};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use std::collections::HashSet;

both!(words_phrases_beginnings_and_exclusions, |db| {
    let site = Site::demonstration(db).await;
    let everything = site.total("").await;
    assert_eq!(everything, 156);
    let helpline = site.total("q=helpline").await;
    assert!(helpline > 3);
    // Accents and case do not matter; a beginning finds more than a word.
    assert_eq!(site.total("q=HELPLINE").await, helpline);
    assert_eq!(site.total("q=h%C3%A9lpl%C3%ADne").await, helpline);
    assert!(site.total("q=help*").await >= helpline);
    assert!(site.total("q=%22victims+child%22").await < site.total("q=victims+child").await);
    assert!(site.total("q=%22child+victims%22").await > 0);
    // Leaving out is the rest of keeping.
    assert_eq!(site.total("q=-helpline").await, everything - helpline);
    let children = site.total("q=children").await;
    assert_eq!(site.total("q=children+-helpline").await, children - site.total("q=children+helpline").await);
    // A reference is found too.
    assert_eq!(site.total("q=%22CRC/C/OPSC/CHN/CO/1%22").await, 1);
    assert_eq!(site.total("q=nosuchwordanywhere").await, 0);
});

both!(arabic_and_spanish_are_found, |db| {
    let site = Site::demonstration(db).await;
    let with_article = site.total("q=%D8%A7%D9%84%D8%A3%D8%B7%D9%81%D8%A7%D9%84").await;
    assert!(with_article > 0);
    assert_eq!(site.total("q=%D8%A3%D8%B7%D9%81%D8%A7%D9%84").await, with_article);
    let accented = site.total("q=ni%C3%B1os").await;
    assert!(accented > 0);
    assert_eq!(site.total("q=ninos").await, accented);
});

both!(the_best_match_comes_first_when_asked, |db| {
    let site = Site::demonstration(db).await;
    let answer = site.get("/en/recommendations.json?q=helpline&sort=relevance&page=1").await.json();
    let text = answer["items"][0].to_string().to_lowercase();
    assert!(text.contains("helpline"), "{text}");
});

#[tokio::test]
async fn facets_count_what_choosing_them_gives() {
    let site = demonstration().await;
    let found = site.get("/en/recommendations.json?state=XVL&page=1").await.json();
    assert_eq!(found["total"], 70);
    let mut tried = 0;
    for facet in found["facets"].as_array().unwrap() {
        let name = facet["facet"].as_str().unwrap();
        for value in facet["values"].as_array().unwrap().iter().take(4) {
            if value["chosen"] == true || name == "state" {
                continue;
            }
            let code = value["code"].as_str().unwrap();
            let total = site.total(&format!("state=XVL&{name}={code}")).await;
            assert_eq!(total, value["count"].as_u64().unwrap(), "{name}={code}");
            tried += 1;
        }
    }
    assert!(tried > 25, "{tried}");
}

#[tokio::test]
async fn several_values_of_a_facet_mean_any_of_them_and_flags_all() {
    let site = demonstration().await;
    let (planned, reversed) = (site.total("status=planned").await, site.total("status=reversed").await);
    assert_eq!(site.total("status=planned&status=reversed").await, planned + reversed);
    let both = site.total("flag=stale&flag=overdue").await;
    assert!(both <= site.total("flag=stale").await.min(site.total("flag=overdue").await));
    assert_eq!(site.total("state=ZZZ").await, 0);
}

#[tokio::test]
async fn twenty_a_page_and_no_row_twice() {
    let site = demonstration().await;
    let mut seen = std::collections::HashSet::new();
    for page in 1..=8 {
        let found = site.get(&format!("/en/recommendations.json?page={page}")).await.json();
        let items = found["items"].as_array().unwrap();
        assert_eq!(items.len(), if page == 8 { 16 } else { 20 });
        for item in items {
            assert!(seen.insert((item["symbol"].to_string(), item["paragraph"].to_string())));
        }
    }
    assert_eq!(seen.len(), 156);
}

#[tokio::test]
async fn sorts_are_sorted() {
    let site = demonstration().await;
    for (sort, field) in [("newest", "document_date"), ("oldest", "document_date"), ("due", "due_on"), ("reported", "reported_on")] {
        let found = site.get(&format!("/en/recommendations.json?sort={sort}")).await.json();
        let days: Vec<&str> = found["items"].as_array().unwrap().iter().filter_map(|item| item[field].as_str()).collect();
        let rising = matches!(sort, "oldest" | "due");
        assert!(days.len() > 20 && days.windows(2).all(|pair| if rising { pair[0] <= pair[1] } else { pair[0] >= pair[1] }), "{sort}");
    }
}

#[tokio::test]
async fn one_recommendation_shows_both_sides() {
    let site = demonstration().await;
    let page = site.get("/en/recommendations/CRC/C/OPSC/XVL/CO/1/23").await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    for part in [
        "Paragraph 23",
        "The State says",
        "Civil society says",
        "Ministry of Foreign Affairs",
        "Both accounts over time",
        "fictional State",
        "Cite this page",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!text.contains(" style="), "the policy forbids style attributes");
    assert!(!text.contains("<script"), "a page without an island has no script");
}

#[tokio::test]
async fn an_earlier_day_shows_what_was_known() {
    let site = demonstration().await;
    let status = async |day: &str| {
        let found = site.get(&format!("/en/recommendations.json?state=XVL&q=%22CRC/C/OPSC/XVL/CO/1+23%22&as_at={day}")).await.json();
        found["items"][0]["status"].as_str().unwrap_or("nothing").to_string()
    };
    assert_eq!(status("2008-10-02").await, "nothing");
    assert_eq!(status("2019-12-31").await, "not_reported");
    assert_eq!(status("2020-09-14").await, "under_way");
    assert_eq!(status("2024-10-06").await, "partly_implemented");
    assert_eq!(status("2024-10-07").await, "implemented");
    let page = site.get("/en/recommendations/CRC/C/OPSC/XVL/CO/1/23?as_at=2021-01-01").await.text();
    assert!(page.contains("as at 1 January 2021") && !page.contains("7 October 2024"));
    assert_eq!(site.get("/en/recommendations/CRC/C/OPSC/XVL/CO/1/23?as_at=2008-10-02").await.status, StatusCode::NOT_FOUND);
    // A day that is none is said so, and today is shown.
    assert!(site.get("/en/recommendations?as_at=2021-02-30").await.text().contains("“2021-02-30” is not a date"));
}

#[tokio::test]
async fn the_wholes_of_split_paragraphs_and_notes_are_read_but_not_counted() {
    let site = demonstration().await;
    let whole = site.get("/en/recommendations/CRC/C/OPSC/ISL/CO/1/13-14").await;
    assert!(whole.text().contains("was split into parts"));
    let part = site.get("/en/recommendations/CRC/C/OPSC/ISL/CO/1/13-14(b)").await;
    assert_eq!(part.status, StatusCode::OK);
    assert_eq!(site.total("document=CRC/C/OPSC/ISL/CO/1").await, 5);
}

#[tokio::test]
async fn what_is_fictional_says_so() {
    let site = demonstration().await;
    let notice = "is a fictional State";
    assert!(site.get("/en/recommendations?state=XVL").await.text().contains(notice));
    assert!(!site.get("/en/recommendations?state=CHL").await.text().contains(notice));
    assert!(!site.get("/en/recommendations/CRC/C/OPSC/CHN/CO/1/18-19").await.text().contains(notice));
}

both!(suggestions_lead_to_selections, |db| {
    let site = Site::demonstration(db).await;
    let offers = site.get("/en/recommendations/suggest?q=chil").await.json();
    let chile = offers.as_array().unwrap().iter().find(|offer| offer["name"] == "Chile").expect("Chile");
    assert_eq!(chile["href"], "/en/recommendations?state=CHL");
    assert_eq!(site.get("/en/recommendations/suggest?q=c").await.json(), serde_json::json!([]));
    // In the language of the address, which stands in what they lead to as well.
    let offers = site.get("/ar/recommendations/suggest?q=%D8%B4%D9%8A%D9%84%D9%8A").await.json();
    let chile = offers.as_array().unwrap().iter().find(|offer| offer["href"] == "/ar/recommendations?state=CHL").expect("Chile");
    assert!(!chile["name"].as_str().unwrap().is_ascii() && !chile["kind"].as_str().unwrap().is_ascii());
});

both!(what_is_rare_is_suggested_too, |db| {
    let site = Site::demonstration(db).await;
    // Every target is meant by one recommendation: more than the facet of a page of results offers.
    let linked = recommendation_sdg_target::Entity::find().all(&*site.db).await.unwrap();
    let targets = sdg_target::Entity::find().all(&*site.db).await.unwrap();
    let one = linked[0].recommendation_id;
    let known: HashSet<sdg_target::Key> = linked.iter().filter(|row| row.recommendation_id == one).map(|row| row.sdg_target_id).collect();
    for target in targets.iter().filter(|target| !known.contains(&target.id)) {
        let row = recommendation_sdg_target::ActiveModel { recommendation_id: Set(one), sdg_target_id: Set(target.id) };
        row.insert(&*site.db).await.unwrap();
    }
    let site = Site::again(site).await;
    assert!(targets.len() > 40);
    for code in targets.into_iter().map(|target| target.code) {
        let offers = site.get(&format!("/en/recommendations/suggest?q={code}")).await.json();
        let address = format!("/en/recommendations?target={code}");
        assert!(offers.as_array().unwrap().iter().any(|offer| offer["href"] == *address), "{code}: {offers}");
    }
});

both!(suggestions_are_answered_whatever_asks_for_them, |db| {
    let site = Site::demonstration(db).await;
    let address = "/en/recommendations/suggest?q=chil";
    let offers = site.get(address).await;
    assert_eq!((offers.status, offers.header("content-type")), (StatusCode::OK, "application/json"));
    // Anyone who opens the address itself reads the same, and is sent nowhere.
    let headers = [("accept", "text/html"), ("referer", "https://elsewhere.example/"), ("cookie", "a=b")];
    let opened = site.ask(Method::GET, address, &headers).await;
    assert_eq!((opened.status, opened.header("location")), (StatusCode::OK, ""));
    assert_eq!(opened.json(), offers.json());
    assert_eq!(site.ask(Method::HEAD, address, &headers).await.status, StatusCode::OK);
    assert_eq!(site.ask(Method::POST, address, &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
    // The first of several counts, what is not known is left out, and nothing is not a failure.
    for (query, same) in [
        ("?q=chil&q=zanfirela", true),
        ("?x=1&q=chil&q[]=zanfirela", true),
        ("?q[0]=chil", false),
        ("?q=%00%FF", false),
        ("?q=%5B%5D%26%3D", false),
        ("?q=", false),
        ("?", false),
        ("", false),
    ] {
        // With a cookie nothing of it comes from memory.
        for headers in [&headers[..], &[]] {
            let answer = site.ask(Method::GET, &format!("/en/recommendations/suggest{query}"), headers).await;
            let expected = if same { offers.json() } else { serde_json::json!([]) };
            assert_eq!((answer.status, answer.json()), (StatusCode::OK, expected), "{query}");
        }
    }
    let long = format!("/en/recommendations/suggest?q={}", "a".repeat(8_001));
    assert_eq!(site.get(&long).await.status, StatusCode::URI_TOO_LONG);
    let brackets = format!("/en/recommendations/suggest?q={}", "[".repeat(2_000));
    assert_eq!(site.get(&brackets).await.json(), serde_json::json!([]));
});

both!(suggestions_are_kept_like_pages, |db| {
    let site = Site::demonstration(db).await;
    let address = "/en/recommendations/suggest?q=chil";
    let first = site.get(address).await;
    assert_eq!((first.header("vary"), first.header("cache-control")), ("accept-encoding, cookie", "no-cache"));
    let again = site.ask(Method::GET, address, &[("if-none-match", first.header("etag"))]).await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(site.get(address).await.bytes, first.bytes);
    let whoever_came_in = site.ask(Method::GET, address, &[("cookie", "a=b")]).await;
    assert_eq!(whoever_came_in.header("cache-control"), "private, no-store");
});

both!(an_empty_register_says_what_to_do, |db| {
    let site = Site::empty(db).await;
    let page = site.get("/en/recommendations").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("answerable import"));
});
