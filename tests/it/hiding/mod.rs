//! Tests that danger is taken out of sight: everywhere, at once, for everybody alike; put back exactly, or destroyed; and that the
//! history still verifies.

use crate::site::Site;
use answerable_commands::hiding::{Warned, appeal, close, confirm, decide, hide, tick, warn};
use answerable_commands::{AtVersion, Occasion};
use answerable_domain::model::*;
use answerable_domain::rules::periods::Periods;
use answerable_domain::rules::stone::{self, Office};
use answerable_store::accounts::sessions;
use answerable_store::db::entities::*;
use answerable_store::db::history::{RecordKind, digest_under, verify};
use answerable_store::failure::Failure;
use answerable_store::hidden::{COPIES, Chosen, Place, Warning, find, kept, name_of, opened};
use chrono::{Days, NaiveDate, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, QueryFilter, QueryOrder, Statement};
use std::collections::{BTreeMap, BTreeSet};
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
    let now = Utc::now();
    let now = now + (day - now.date_naive());
    Occasion { now, periods: &PERIODS, origin: "https://register.example" }
}

/// A hiding as a form showed it.
fn shown(reference: &str, version: i32) -> AtVersion<&str> {
    AtVersion { what: reference, version }
}

fn today() -> NaiveDate {
    Utc::now().date_naive()
}

fn later(days: u64) -> NaiveDate {
    today().checked_add_days(Days::new(days)).unwrap()
}

pub async fn somebody(site: &Site, email: &str, of: (Role, Option<i64>)) -> SignedIn {
    let person = site.person(email, Some(of)).await;
    sessions::without_session(&*site.db, &person).await.unwrap()
}

async fn moderators(site: &Site) -> [SignedIn; 3] {
    [
        somebody(site, "one@moderation.example", (Role::Moderator, None)).await,
        somebody(site, "two@moderation.example", (Role::Moderator, None)).await,
        somebody(site, "three@moderation.example", (Role::Moderator, None)).await,
    ]
}

fn passage(text: &str) -> Chosen {
    Chosen { ground: Ground::IdentifiesChild, passage: text.to_string(), whole: BTreeSet::new(), by: Office::Moderator }
}

pub async fn intact(site: &Site) {
    let verdict = verify(&site.db).await.unwrap();
    assert!(verdict.intact(), "{:?}", verdict.breaks);
}

/// The tables and columns of the database, with their types.
async fn columns(site: &Site) -> Vec<(String, String, String)> {
    let backend = site.db.get_database_backend();
    let sql = match backend {
        DatabaseBackend::Postgres => {
            "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2"
        }
        _ => {
            "SELECT m.name, c.name, lower(c.type) FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'recommendation_fts%' ORDER BY 1, 2"
        }
    };
    let rows = site.db.query_all_raw(Statement::from_string(backend, sql.to_string())).await.unwrap();
    rows.iter().map(|row| (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap(), row.try_get_by_index(2).unwrap())).collect()
}

/// Whether a column can hold words; SQLite calls its days and moments `date_text`, `timestamp_text` and the like.
fn holds_words(kind: &str) -> bool {
    ["text", "char", "json"].iter().any(|of| kind.contains(of)) && !kind.starts_with("date") && !kind.starts_with("timestamp")
}

/// Every column of the database in which some words stand. They are compared here, since SQLite's own lower case knows only ASCII
/// letters.
async fn stands(site: &Site, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    let words = words.to_lowercase();
    for (table, column, kind) in columns(site).await {
        if !holds_words(&kind) {
            continue;
        }
        let sql = format!("SELECT CAST(\"{column}\" AS TEXT) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
        let rows = site.db.query_all_raw(Statement::from_string(site.db.get_database_backend(), sql)).await.unwrap();
        let mut texts = rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap().to_lowercase());
        if texts.any(|text| text.contains(&words)) {
            found.push(format!("{table}.{column}"));
        }
    }
    found
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

/// The rows of the database in lower case, one text for each row; without the working copies of the same words, and without the history.
async fn rows(site: &Site) -> Vec<String> {
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (table, column, _) in columns(site).await {
        if table != "event" && !COPIES.iter().any(|copy| copy.table == table) {
            tables.entry(table).or_default().push(format!("COALESCE(CAST(\"{column}\" AS TEXT), '')"));
        }
    }
    let mut all = Vec::new();
    for (table, columns) in tables {
        let sql = format!("SELECT {} FROM \"{table}\"", columns.join(" || ' ' || "));
        let rows = site.db.query_all_raw(Statement::from_string(site.db.get_database_backend(), sql)).await.unwrap();
        all.extend(rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap().to_lowercase()));
    }
    all
}

/// A passage of a text that stands in only one row.
fn rare(text: &str, rows: &[String]) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric())).collect();
    let passages = (2..=5).flat_map(|many| words.windows(many)).map(|some| some.join(" "));
    let mut plain = passages.filter(|passage| passage.len() > 9 && passage.chars().all(|sign| sign.is_alphanumeric() || sign == ' '));
    plain.find(|passage| text.contains(passage.as_str()) && rows.iter().filter(|row| row.contains(&passage.to_lowercase())).count() == 1)
}

/// One record of each sort, with a passage of it that stands nowhere else.
async fn samples(site: &Site) -> Vec<(Place, String)> {
    let db = &*site.db;
    let rows = rows(site).await;
    let mut found = Vec::new();
    let updates = status_update::Entity::find().order_by_asc(status_update::Column::Id).all(db).await.unwrap();
    let update = updates.into_iter().find_map(|row| Some((Published::StatusUpdate, row.slug, rare(&row.reasons, &rows)?)));
    found.push(update.unwrap());
    let own = assessment::Entity::find()
        .filter(assessment::Column::PublishedOn.is_not_null())
        .filter(assessment::Column::Developments.is_not_null())
        .order_by_asc(assessment::Column::Id)
        .all(db)
        .await
        .unwrap();
    found.push(own.into_iter().find_map(|row| Some((Published::Assessment, row.slug, rare(&row.developments?, &rows)?))).unwrap());
    let replies = reply::Entity::find().order_by_asc(reply::Column::Id).all(db).await.unwrap();
    let (answered, passage) = replies.into_iter().find_map(|row| Some((row.assessment_id, rare(&row.body, &rows)?))).unwrap();
    let about = assessment::Entity::find_by_id(answered).one(db).await.unwrap().unwrap();
    found.push((Published::Assessment, about.slug, passage));
    let actions = action::Entity::find().order_by_asc(action::Column::Id).all(db).await.unwrap();
    let titled = actions.into_iter().find_map(|row| {
        let passage = row.titles.0.by_language().values().find_map(|title| rare(title, &rows))?;
        Some((Published::Action, row.slug, passage))
    });
    found.push(titled.unwrap());
    let mut places = Vec::new();
    for (kind, name, passage) in found {
        places.push((find(db, kind, &name).await.unwrap().expect("a place"), passage));
    }
    places
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

both!(without_a_second_moderator_it_shows_again_and_after_its_time_it_is_destroyed, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, three] = moderators(&site).await;
    let (place, words) = samples(&site).await.remove(0);
    hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
    assert_eq!(tick(&site.db, &site.files, &on(later(7))).await.unwrap().shown_again, 0);
    assert_eq!(tick(&site.db, &site.files, &on(later(8))).await.unwrap().shown_again, 1);
    intact(&site).await;
    assert!(!stands(&site, &words).await.is_empty());

    let reference = hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
    confirm(&site.db, &two, shown(&reference, 1), true, &site.files, &on(today())).await.unwrap();
    assert_eq!(tick(&site.db, &site.files, &on(later(8))).await.unwrap(), Default::default());
    let row = hiding::Entity::find().filter(hiding::Column::Reference.eq(reference.as_str())).one(&*site.db).await.unwrap().unwrap();
    assert!(kept(&*site.db, &row).await.unwrap().unwrap().passages.contains(&words));

    // The ministry appeals once; who took part does not decide.
    let institution =
        status_update::Entity::find_by_id(status_update::Key::new(place.id)).one(&*site.db).await.unwrap().unwrap().institution_id;
    let validator = somebody(&site, "validator@ministry.example", (Role::Validator, Some(institution.number()))).await;
    let stranger =
        somebody(&site, "lead@elsewhere.example", (Role::OrganisationLead, site.body(BodyKind::Organisation, "", "casa-del-faro").await))
            .await;
    assert!(matches!(appeal(&site.db, &stranger, shown(&reference, 2), "Why", &on(today())).await, Err(Failure::NotFound)));
    assert!(matches!(appeal(&site.db, &validator, shown(&reference, 2), " ", &on(today())).await, Err(Failure::Invalid(_))));
    appeal(&site.db, &validator, shown(&reference, 2), &format!("{words} is a place"), &on(today())).await.unwrap();
    assert!(stands(&site, &words).await.is_empty(), "an appeal that repeats the words is sealed");
    for took_part in [&one, &two] {
        assert!(matches!(decide(&site.db, took_part, shown(&reference, 3), true, &site.files, &on(today())).await, Err(Failure::NotFound)));
    }
    assert_eq!(
        tick(&site.db, &site.files, &on(later(400))).await.unwrap(),
        Default::default(),
        "nothing is destroyed before it is decided"
    );
    decide(&site.db, &three, shown(&reference, 3), false, &site.files, &on(today())).await.unwrap();
    assert!(matches!(appeal(&site.db, &validator, shown(&reference, 4), "Again", &on(today())).await, Err(Failure::Conflict)));
    intact(&site).await;
    assert_eq!(tick(&site.db, &site.files, &on(later(u64::from(PERIODS.appeal_days) + 1))).await.unwrap().destroyed, 1);
    intact(&site).await;
    assert_eq!(hidden_words::Entity::find().all(&*site.db).await.unwrap().len(), 0);
    assert!(stands(&site, &words).await.is_empty());
    // The salts under which the words could be guessed are gone.
    let first = history_record::Entity::find()
        .filter(history_record::Column::Kind.eq("status_update"))
        .filter(history_record::Column::RecordId.eq(place.id))
        .one(&*site.db)
        .await
        .unwrap()
        .unwrap();
    let link = history_link::Entity::find_by_id(first.event_id).one(&*site.db).await.unwrap().unwrap();
    assert!(link.salt.is_empty() && link.withheld.is_some());
});

both!(only_moderators_hide_and_only_for_somebodys_safety, |db| {
    let site = Site::demonstration(db).await;
    let [one, ..] = moderators(&site).await;
    let (place, words) = samples(&site).await.remove(1);
    for role in Role::ALL.iter().filter(|role| **role != Role::Moderator) {
        let body = site.body(role.body_kind(), "ministry-of-justice", "casa-del-faro").await;
        let who = somebody(&site, &format!("{}@nobody.example", role.code()), (*role, body)).await;
        let tried = hide(&site.db, &who, &place, &passage(&words), &site.files, &on(today())).await;
        assert!(matches!(tried, Err(Failure::Forbidden)), "{}", role.code());
    }
    for ground in Ground::ALL.iter().filter(|ground| !Ground::OF_SAFETY.contains(ground)) {
        let chosen = Chosen { ground: *ground, ..passage(&words) };
        let tried = hide(&site.db, &one, &place, &chosen, &site.files, &on(today())).await;
        assert!(matches!(tried, Err(Failure::Invalid(_))), "{}", ground.code());
    }
    for nothing in ["", "nobody wrote this anywhere"] {
        let tried = hide(&site.db, &one, &place, &passage(nothing), &site.files, &on(today())).await;
        assert!(matches!(tried, Err(Failure::Invalid(_))), "{nothing}");
    }
    assert!(!stands(&site, &words).await.is_empty());
});

both!(what_is_sealed_changes_by_a_hiding_alone, |db| {
    let site = Site::demonstration(db).await;
    let [one, ..] = moderators(&site).await;
    let (place, words) = samples(&site).await.remove(0);
    hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
    // Neither before, nor beside, nor after.
    for column in ["reasons", "status", "slug"] {
        let change = format!("UPDATE status_update SET {column} = 'other' WHERE id = {}", place.id);
        assert!(site.db.execute_unprepared(&change).await.is_err(), "{column}");
    }
    assert!(site.db.execute_unprepared("UPDATE history_link SET salt = '' WHERE event_id = 1").await.is_err());
});

both!(an_address_goes_as_a_whole_and_comes_back, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let linked = evidence::Entity::find()
        .filter(evidence::Column::StatusUpdateId.is_not_null())
        .filter(evidence::Column::Url.is_not_null())
        .filter(evidence::Column::PublishedOn.is_not_null())
        .order_by_asc(evidence::Column::Id)
        .one(&*site.db)
        .await
        .unwrap()
        .unwrap();
    let update = status_update::Entity::find_by_id(linked.status_update_id.unwrap()).one(&*site.db).await.unwrap().unwrap();
    let place = find(&*site.db, Published::StatusUpdate, &update.slug).await.unwrap().unwrap();
    let whole = BTreeSet::from([format!("evidence.url.{}", linked.id)]);
    let chosen = Chosen { ground: Ground::IdentifiesChild, passage: String::new(), whole, by: Office::Moderator };
    let reference = hide(&site.db, &one, &place, &chosen, &site.files, &on(today())).await.unwrap();
    intact(&site).await;
    let now = evidence::Entity::find_by_id(linked.id).one(&*site.db).await.unwrap().unwrap();
    assert!(now.url.is_none() && stone::has(&now.title) && now.title.starts_with(&linked.title), "{now:?}");
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    intact(&site).await;
    assert_eq!(evidence::Entity::find_by_id(linked.id).one(&*site.db).await.unwrap().unwrap(), linked);
});

both!(a_readers_warning_is_sealed_told_once_and_gone_when_it_is_answered, |db| {
    let site = Site::demonstration(db).await;
    let [one, ..] = moderators(&site).await;
    let (place, words) = samples(&site).await.remove(0);
    let letters = async || outbox::Entity::find().all(&*site.db).await.unwrap().len();
    let said = Warning { passage: words.clone(), why: "zzqqwarned".into(), ..Warning::default() };
    let before = letters().await;
    let warns = async |said: &Warning, room: bool| warn(&site.db, &place, said, Lang::Es, &on(today()), || room).await;
    assert_eq!(warns(&said, true).await.unwrap(), Warned::Told);
    // The same again is told already, no matter who says it, and needs no room.
    let same = Warning { passage: format!(" {} ", words.to_uppercase()), ..said.clone() };
    assert_eq!(warns(&same, false).await.unwrap(), Warned::Told);
    let other = Warning { why: "zzqqwarned, by another".into(), ..said.clone() };
    assert_eq!(warns(&other, false).await.unwrap(), Warned::TooMany);
    assert_eq!(warns(&other, true).await.unwrap(), Warned::Told);
    assert_eq!(letters().await - before, 3, "each moderator is told once");
    assert!(stands(&site, "zzqqwarned").await.is_empty());
    let rows = warning::Entity::find().all(&*site.db).await.unwrap();
    assert_eq!(opened(&rows[0]).unwrap().unwrap(), Warning { language: "es".into(), ..said.clone() });
    close(&site.db, &one, &rows[0].token, &on(today())).await.unwrap();
    assert!(matches!(close(&site.db, &one, &rows[0].token, &on(today())).await, Err(Failure::NotFound)));
    hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
    let rows = warning::Entity::find().all(&*site.db).await.unwrap();
    assert!(rows.len() == 2 && rows.iter().all(|row| row.closed_on.is_some() && opened(row).unwrap().is_none()));
    let long = Warning { why: "x".repeat(2_001), ..said };
    assert!(matches!(warns(&long, true).await, Err(Failure::Invalid(_))));
    intact(&site).await;
});
