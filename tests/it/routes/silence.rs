//! Tests of how late institutions are, and where they say nothing: the figures, and the lists to which they lead.

use crate::site::Site;
use answerable::clock::today;
use answerable_domain::model::EventKind;
use answerable_store::db::entities::{document, institution, recommendation, responsibility, status_update};
use answerable_store::db::history::{Happening, History};
use axum::http::StatusCode;
use chrono::{Days, NaiveDate, Utc};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, NotSet, Set};

fn ago(days: u64) -> NaiveDate {
    today().checked_sub_days(Days::new(days)).unwrap()
}

/// The cells of the table below an id, as text.
fn cells(page: &str, id: &str) -> Vec<String> {
    let body = page.split_once(&format!("id=\"{id}\"")).unwrap().1;
    let body = body.split_once("<tbody>").unwrap().1.split_once("</tbody>").unwrap().0;
    let plain = |cell: &str| {
        let mut text = String::new();
        let mut inside = true;
        for letter in cell.chars() {
            match letter {
                '<' => inside = false,
                '>' => inside = true,
                letter if inside => text.push(letter),
                _ => {}
            }
        }
        text
    };
    body.split("</td>").filter_map(|cell| cell.rsplit_once("<td").map(|(_, cell)| plain(&format!("<td{cell}")))).collect()
}

/// The selections behind links of a page, with what the links say.
fn links(page: &str) -> Vec<(String, String)> {
    let links = page.split("href=\"/en/recommendations?").skip(1).filter_map(|rest| {
        let (query, rest) = rest.split_once('"')?;
        let (_, inside) = rest.split_once('>')?;
        Some((query.replace("&amp;", "&"), inside.split("</a>").next()?.to_string()))
    });
    links.collect()
}

/// Adds an institution of the fictional State that leads five recommendations, each with a day that has passed.
async fn office(site: &Site) {
    let db = &*site.db;
    let known = institution::Entity::find().one(db).await.unwrap().unwrap();
    let state = known.state_id;
    let mut office = known.into_active_model();
    office.id = NotSet;
    office.slug = Set("test-office".into());
    office.ended_on = Set(None);
    office.successor_id = Set(None);
    let office = office.insert(db).await.unwrap().id;
    let real = document::Entity::find().all(db).await.unwrap().into_iter().find(|row| row.state_id != state).unwrap().id;
    let rows = recommendation::Entity::find().all(db).await.unwrap();
    let ids: Vec<recommendation::Key> =
        rows.into_iter().filter(|row| row.document_id != real && row.nature.code() == "recommendation").map(|row| row.id).collect();
    let led: std::collections::HashSet<recommendation::Key> =
        responsibility::Entity::find().all(db).await.unwrap().into_iter().map(|row| row.recommendation_id).collect();
    let free: Vec<recommendation::Key> = ids.into_iter().filter(|id| !led.contains(id)).take(5).collect();
    assert_eq!(free.len(), 5);
    let give = async |recommendation: recommendation::Key, since: u64, until: Option<u64>, due: u64| {
        let row = responsibility::ActiveModel {
            id: NotSet,
            recommendation_id: Set(recommendation),
            institution_id: Set(office),
            role: Set(answerable_domain::model::ResponsibilityRole::Lead.into()),
            since: Set(ago(since)),
            until: Set(until.map(ago)),
            due_on: Set(Some(ago(due))),
        };
        row.insert(db).await.unwrap();
    };
    let report = async |recommendation: recommendation::Key, status: &str, on: u64| {
        let row = status_update::ActiveModel {
            id: NotSet,
            slug: Set(format!("test-{recommendation}-{on}")),
            recommendation_id: Set(recommendation),
            institution_id: Set(office),
            status: Set(answerable_domain::model::Status::from_code(status).unwrap().into()),
            published_on: Set(ago(on)),
            language: Set("en".into()),
            reasons: Set("Reasons".into()),
            missing: Set(None),
            next_step: Set(None),
            next_step_on: Set(None),
            corrects_id: Set(None),
            later_recommendation_id: Set(None),
        };
        row.insert(db).await.unwrap();
    };
    // In time, and done in time; in time, and done 20 days late; first reported 40 days late, and not done; never reported.
    for id in &free[..4] {
        give(*id, 400, None, 100).await;
    }
    report(free[0], "implemented", 101).await;
    report(free[1], "planned", 100).await;
    report(free[1], "implemented", 80).await;
    report(free[2], "no_action", 60).await;
    // The fifth had another date, which was moved after it had passed; the new one has passed too.
    give(free[4], 400, Some(150), 200).await;
    give(free[4], 150, None, 50).await;
    History::write_one(db, Happening { public: true, ..Happening::of(EventKind::InstitutionCreated) }, Utc::now()).await.unwrap();
    assert!(site.register.refresh(today()).await.unwrap());
}

both!(lateness_is_counted_by_the_day_that_was_set, |db| {
    let site = Site::demonstration(db).await;
    office(&site).await;
    let page = site.get("/en/institutions/test-office").await.text();
    let cells_now = cells(&page, "late");
    let expected =
        ["5", "2", "1, by 40 days in the median", "2 recommendations", "5", "1", "1, by 20 days in the median", "3 recommendations"];
    assert_eq!(cells_now, expected);
    assert!(page.contains("For one recommendation another date was set only after"));
    // On an earlier day: four had not passed, and the fifth still had its first date, which had.
    let page = site.get(&format!("/en/institutions/test-office?as_at={}", ago(160))).await.text();
    assert_eq!(cells(&page, "late"), ["1", "0", "0", "one recommendation", "1", "0", "0", "one recommendation"]);
    assert!(!page.contains("another date was set only after the earlier one had passed."));
    let page = site.get(&format!("/en/institutions/test-office?as_at={}", ago(300))).await.text();
    assert!(!page.contains("How late it is"), "nothing had been due");
});

both!(figures_of_lateness_and_silence_lead_to_as_many_rows, |db| {
    let site = Site::demonstration(db).await;
    let mut seen = 0;
    for day in ["", "?as_at=2024-12-31", "?as_at=2023-03-01"] {
        let mut pages = vec![format!("/en/silence{day}")];
        for slug in ["ministry-of-justice", "institute-for-children"] {
            pages.push(format!("/en/institutions/{slug}{day}"));
        }
        for path in pages {
            let answer = site.get(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            let page = answer.text();
            let part = match page.split_once("id=\"late\"") {
                Some((_, late)) => late.split_once("</table>").map_or(late, |(table, _)| table).to_string(),
                None => page.clone(),
            };
            for (query, said) in links(&part) {
                let number = said.split("figure-n\">").nth(1).unwrap_or(&said);
                let number = number.trim_start_matches("on ").replace("one ", "1 ");
                let number: String = number.chars().take_while(char::is_ascii_digit).collect();
                let Ok(number) = number.parse::<u64>() else { continue };
                assert_eq!(site.total(&query).await, number, "{path}: {query}");
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen}");
});

both!(silence_is_one_page, |db| {
    let site = Site::demonstration(db).await;
    let page = site.get("/en/silence").await.text();
    for shown in
        ["flag=silent&amp;flag=without_action", "flag=reply_overdue", "Valdemora", "Neither a report nor an action, the oldest first"]
    {
        assert!(page.contains(shown), "{shown}");
    }
    for path in ["/en/", "/en/institutions/ministry-of-justice"] {
        assert!(site.get(path).await.text().contains("href=\"/en/silence\""), "{path}");
    }
    let page = site.get("/en/silence?as_at=2009-01-01").await.text();
    assert!(page.contains("nobody can be silent yet"));
    for lang in ["es", "fr", "ar"] {
        let answer = site.get(&format!("/{lang}/silence")).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(!answer.text().contains("[silence-"));
    }
    assert_eq!(site.get("/silence").await.status, StatusCode::SEE_OTHER);
});
