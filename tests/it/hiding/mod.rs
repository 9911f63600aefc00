//! Tests that danger is taken out of sight: everywhere, at once, for everybody alike; put back exactly, or destroyed; and that the
//! history still verifies.

use crate::site::Site;
use answerable_commands::hiding::{confirm, hide};
use answerable_commands::{AtVersion, Occasion};
use answerable_domain::model::*;
use answerable_domain::rules::periods::Periods;
use answerable_store::db::entities::*;
use answerable_store::db::history::{RecordKind, digest_under};
use answerable_store::failure::Failure;
use answerable_store::hidden::{Place, name_of};
use answerable_testing::{later, moment, passage, today};
use chrono::{NaiveDate, Utc};
use sea_orm::EntityTrait;
use std::sync::LazyLock;

mod bodies;
mod calendars;
mod columns;
mod covered;
mod edited;
mod files;
mod forms;
mod logged;
mod pages;
mod taken_back;

static PERIODS: LazyLock<Periods> = LazyLock::new(Periods::default);

/// An occasion on another day, at this time of the day.
fn on(day: NaiveDate) -> Occasion<'static> {
    Occasion { now: moment(day), periods: &PERIODS, origin: "https://register.example" }
}

/// A hiding as a form showed it.
fn shown(reference: &str, version: i32) -> AtVersion<&str> {
    AtVersion { what: reference, version }
}

async fn somebody(site: &Site, email: &str, of: (Role, Option<i64>)) -> SignedIn {
    answerable_testing::somebody(&*site.db, email, of).await
}

async fn moderators(site: &Site) -> [SignedIn; 3] {
    answerable_testing::moderators(&*site.db).await
}

async fn intact(site: &Site) {
    answerable_testing::intact(&site.db).await;
}

/// Every column of the database in which some words stand.
async fn stands(site: &Site, words: &str) -> Vec<String> {
    answerable_testing::stands(&site.db, words).await
}

/// One record of each sort, with a passage of it that stands nowhere else.
async fn samples(site: &Site) -> Vec<(Place, String)> {
    answerable_testing::samples(&site.db).await
}

/// The pages, files and earlier days on which a record of the fictional State could show.
async fn everywhere(site: &Site, place: &Place) -> Vec<(String, String)> {
    let page = place.path.split('#').next().unwrap();
    let mut found = Vec::new();
    for lang in ["en", "ar"] {
        for path in
            [page, "/changes", "/changes.atom", "/recommendations.json?state=XVL", "/recommendations.csv?state=XVL", "/disagreements"]
        {
            let mark = if path.contains('?') { '&' } else { '?' };
            for day in [String::new(), format!("{mark}as_at={}", Utc::now().date_naive().pred_opt().unwrap())] {
                let address = format!("/{lang}{path}{day}");
                let answer = site.get(&address).await;
                assert_eq!(answer.status.as_u16(), 200, "{address}");
                found.push((address, answer.text()));
            }
        }
    }
    found
}

both!(a_hidden_passage_is_nowhere_and_comes_back_exactly, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    for (place, words) in samples(&site).await {
        let before: Vec<history_record::Model> = history_record::Entity::find().all(&*site.db).await.unwrap();
        let name = name_of(&*site.db, &place).await.unwrap();
        let pages_before = everywhere(&site, &place).await;
        let shows = |text: &str| text.to_lowercase().contains(&words.to_lowercase());
        assert!(pages_before.iter().any(|(_, text)| shows(text)), "{words} of {:?} never showed", place.kind);
        let reference = hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
        site.register.refresh(today()).await.unwrap();
        intact(&site).await;
        let rows = stands(&site, &words).await;
        assert!(rows.is_empty(), "{words} of {:?} still stands in {rows:?}", place.kind);
        let mut stones = 0;
        for (address, text) in everywhere(&site, &place).await {
            assert!(!shows(&text), "{words} at {address}");
            assert!(!text.contains(['\u{E0F0}', '\u{E0F1}']), "a raw mark at {address}");
            stones += text.matches("class=\"stone\"").count();
        }
        assert!(stones > 0, "no stone for {:?}", place.kind);
        if place.kind == Published::Action {
            let now = action::Entity::find_by_id(action::Key::new(place.id)).one(&*site.db).await.unwrap().unwrap().slug;
            assert!(now != name && !now.contains(&words.to_lowercase().replace(' ', "-")), "{now}");
        }
        // The one who hid it cannot confirm it; another can take it back.
        assert!(matches!(confirm(&site.db, &one, shown(&reference, 1), true, &site.files, &on(today())).await, Err(Failure::NotFound)));
        confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
        site.register.refresh(today()).await.unwrap();
        intact(&site).await;
        // Word for word: the digests of before hold for the records as they are now.
        for record in before.iter().filter(|record| record.record_id == place.id && record.kind == place.kind.code()) {
            let newest =
                before.iter().filter(|row| row.kind == record.kind && row.record_id == record.record_id).map(|row| row.event_id).max();
            if newest != Some(record.event_id) {
                continue;
            }
            let salt = history_link::Entity::find_by_id(record.event_id).one(&*site.db).await.unwrap().unwrap().salt;
            let kind = RecordKind::from_code(&record.kind).unwrap();
            let value = kind.read(&*site.db, &[record.record_id]).await.unwrap().remove(&record.record_id).unwrap();
            assert_eq!(digest_under(&salt, &value), record.digest, "{:?}", place.kind);
        }
        assert_eq!(name_of(&*site.db, &place).await.unwrap(), name);
        for ((address, then), (_, now)) in pages_before.iter().zip(everywhere(&site, &place).await) {
            if !address.contains("/changes") && address.contains("as_at") {
                assert!(*then == now, "{address} is not as it was");
            }
        }
        assert_eq!(hidden_words::Entity::find().all(&*site.db).await.unwrap().len(), 0);
    }
});
