//! Tests of `/account/reminders`, and of calendars at secret addresses.

use crate::client::Client;
use crate::site::Site;
use answerable_commands::accounts::end_membership::end_membership;
use answerable_domain::model::{BodyKind, Role};
use answerable_store::db::entities::{institution, membership, person, reminder_choice};
use answerable_store::db::history::verify;
use axum::http::StatusCode;
use chrono::Utc;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

const PAGE: &str = "/en/account/reminders";

/// Asks for a new calendar address, and answers its path.
async fn new_address(browser: &Client<'_>) -> String {
    let answer = browser.post(PAGE, &[("step", "calendar")]).await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "private, no-store"));
    let page = answer.text();
    let address = page.split("https://register.example/calendar/").nth(1).expect("an address").split(".ics").next().unwrap();
    format!("/calendar/{address}.ics")
}

both!(a_calendar_by_a_secret_address, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.as_role(Role::FocalPoint).await;
    let address = new_address(&browser).await;
    let token = address.strip_prefix("/calendar/").and_then(|file| file.strip_suffix(".ics")).unwrap();
    assert!(token.len() == 43 && !browser.get(PAGE).await.text().contains(token), "it is shown once");
    let row = reminder_choice::Entity::find().one(&*site.db).await.unwrap().unwrap();
    assert!(row.calendar_token_hash.is_some_and(|hash| hash.len() == 64 && !hash.contains(token)));
    // Without a cookie.
    let answer = site.get(&address).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!((answer.header("cache-control"), answer.header("x-robots-tag")), ("private, no-store", "noindex"));
    let text = answer.text().replace("\r\n ", "");
    // Its own institution's dates, and no other's.
    let at = site.register.at(None).await.unwrap();
    let due = at.due(None, |_| true).await.unwrap();
    let justice = site.body(BodyKind::Institution, "ministry-of-justice", "").await.map(institution::Key::new).unwrap();
    let since = at.snapshot.day.checked_sub_months(chrono::Months::new(12)).unwrap();
    let own = due[&justice].iter().filter(|thing| thing.due_on >= since).count();
    assert!(own > 0 && due.len() > 1);
    assert_eq!(text.matches("BEGIN:VEVENT").count(), own);
    let path = |thing: &answerable_domain::model::DueThing| thing.reference.as_ref().map(|of| of.path());
    let mine: Vec<_> = due[&justice].iter().filter_map(path).collect();
    let theirs = due.iter().filter(|(institution, _)| **institution != justice).flat_map(|(_, things)| things).filter_map(path);
    let mut others = 0;
    for path in theirs.filter(|path| !mine.contains(path)) {
        others += 1;
        assert!(!text.lines().any(|line| line.ends_with(&path)), "{path}");
    }
    assert!(others > 0 && text.contains("X-WR-CALNAME:Dates of Ministry of Justice"), "{text}");
    // A new address takes the old one's place; another person's is another.
    let newer = new_address(&browser).await;
    assert_eq!((site.get(&address).await.status, site.get(&newer).await.status), (StatusCode::NOT_FOUND, StatusCode::OK));
    let validator = new_address(&site.as_role(Role::Validator).await).await;
    // Taken back.
    assert!(browser.post(PAGE, &[("step", "revoke")]).await.header("location").ends_with("?done=calendar-revoked"));
    let gone = site.get(&newer).await;
    assert_eq!((gone.status, gone.header("cache-control")), (StatusCode::NOT_FOUND, "private, no-store"));
    assert_eq!(site.get(&validator).await.status, StatusCode::OK);
    for nothing in [
        "/calendar/.ics",
        "/calendar/x.ics",
        "/calendar/%00.ics",
        &format!("/calendar/{}.ics", "a".repeat(3000)),
        &validator[..validator.len() - 4],
    ] {
        assert_eq!(site.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    // The membership ends.
    let who = person::Entity::find().filter(person::Column::Email.eq("validator@test.example")).one(&*site.db).await.unwrap().unwrap();
    let row = membership::Entity::find().filter(membership::Column::PersonId.eq(who.id)).one(&*site.db).await.unwrap().unwrap();
    end_membership(&site.db, None, row.id, None, Utc::now()).await.unwrap();
    assert_eq!(site.get(&validator).await.status, StatusCode::NOT_FOUND);
    assert!(verify(&site.db).await.unwrap().intact());
});

both!(how_often_is_ones_own_choice, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.as_role(Role::FocalPoint).await;
    assert!(browser.get("/en/account").await.text().contains("/en/account/reminders"));
    assert!(browser.get(PAGE).await.text().contains("value=\"all\" checked"));
    let wrong = browser.post(PAGE, &[("step", "rhythm"), ("rhythm", "never")]).await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text().contains("Choose how often"));
    for rhythm in ["weekly", "due", "all", "weekly"] {
        assert_eq!(browser.post(PAGE, &[("step", "rhythm"), ("rhythm", rhythm)]).await.status, StatusCode::SEE_OTHER);
        assert!(browser.get(PAGE).await.text().contains(&format!("value=\"{rhythm}\" checked")), "{rhythm}");
    }
    assert_eq!(reminder_choice::Entity::find().all(&*site.db).await.unwrap().len(), 1);
    let nonsense = browser.post(PAGE, &[("step", "nonsense")]).await;
    assert!(nonsense.status == StatusCode::BAD_REQUEST && nonsense.text().contains("This form cannot be read"));
    assert!(verify(&site.db).await.unwrap().intact());
});

both!(only_for_those_who_are_reminded, |db| {
    let site = Site::demonstration(db).await;
    assert!(site.get(PAGE).await.header("location").starts_with("/en/sign-in?next="));
    for role in Role::ALL {
        let browser = site.as_role(*role).await;
        let (page, calendar) = match role {
            Role::FocalPoint | Role::Validator => (StatusCode::OK, StatusCode::OK),
            // A coordinator's dates are in the State's public calendar.
            Role::Coordinator => (StatusCode::OK, StatusCode::NOT_FOUND),
            _ => (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
        };
        assert_eq!(browser.get(PAGE).await.status, page, "{role:?}");
        assert_eq!(browser.get("/en/account").await.text().contains("/en/account/reminders"), page == StatusCode::OK, "{role:?}");
        assert_eq!(browser.post(PAGE, &[("step", "calendar")]).await.status, calendar, "{role:?}");
        let rhythm = browser.post(PAGE, &[("step", "rhythm"), ("rhythm", "due")]).await.status;
        assert_eq!(rhythm == StatusCode::SEE_OTHER, page == StatusCode::OK, "{role:?}");
    }
});
