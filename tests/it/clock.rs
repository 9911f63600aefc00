//! The moment of a command comes in from outside, once: it dates rows, events and letters alike, whatever the clock says meanwhile.

use crate::site::Site;
use answerable_commands::coordination::{TextPlace, form_cluster, save_text};
use answerable_commands::guarding::Said;
use answerable_domain::model::{EventKind, Lang, Role, TextKind, Words};
use answerable_store::db::entities::{cluster, event, institution, log_event, recommendation, state, text_draft};
use answerable_store::db::history::{Happening, History, RecordKind};
use answerable_store::db::responsibilities::of_state;
use answerable_testing::{intact, somebody};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use regex::Regex;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::path::{Path, PathBuf};

/// The folders whose code is given its moment: only handlers, jobs and the command line look at the clock.
const GIVEN: [&str; 6] = ["app", "src/coding", "src/commands", "src/package", "src/queries", "src/store"];

/// Files in those folders that ask the clock all the same, each with the reason.
const EXCEPTIONS: [(&str, &str); 0] = [];

/// The Rust files below a folder, without tests.
pub fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if name != "tests" && name != "target" {
                sources(&path, found);
            }
        } else if name.ends_with(".rs") && name != "tests.rs" {
            found.push(path);
        }
    }
}

#[test]
fn nobody_asks_the_clock_but_the_edge() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let asks = Regex::new(r"\b(Utc|Local|SystemTime)::now\b|\bclock::today\b|CURRENT_(DATE|TIMESTAMP)").unwrap();
    let mut files = Vec::new();
    GIVEN.iter().for_each(|folder| sources(&top.join(folder), &mut files));
    assert!(files.len() > 300, "{}", files.len());
    let mut found = Vec::new();
    for path in files {
        let code = std::fs::read_to_string(&path).unwrap();
        // A file's own tests stand at its end.
        let code = code.split("#[cfg(test)]").next().unwrap();
        if code.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| asks.is_match(line)) {
            found.push(path.strip_prefix(top).unwrap().display().to_string());
        }
    }
    found.sort();
    let known: Vec<&str> = EXCEPTIONS.iter().map(|(file, _)| *file).collect();
    assert_eq!(found, known, "take the moment as an argument instead; or, with a reason, name the file here");
}

both!(a_command_just_before_midnight_has_one_day, |db| {
    let site = Site::demonstration(db).await;
    let valdemora = state::Entity::find().filter(state::Column::Iso3.eq("XVL")).one(&*site.db).await.unwrap().unwrap().id;
    let who = somebody(&*site.db, "midnight@register.example", (Role::Coordinator, Some(valdemora.number()))).await;
    let now: DateTime<Utc> = "2026-02-28T23:59:59.999Z".parse().unwrap();
    let day: NaiveDate = "2026-02-28".parse().unwrap();
    let ids: Vec<recommendation::Key> = recommendation::Entity::find()
        .select_only()
        .column(recommendation::Column::Id)
        .filter(recommendation::Column::Id.in_subquery(of_state(valdemora)))
        .order_by_asc(recommendation::Column::Id)
        .limit(2)
        .into_tuple()
        .all(&*site.db)
        .await
        .unwrap();
    let newest = async || event::Entity::find().order_by_desc(event::Column::Id).one(&*site.db).await.unwrap().unwrap();

    let titles = Words::one("en", "Two that are answered together");
    let slug = form_cluster(&site.db, &who, &titles, &ids, &Said::default(), now).await.unwrap();
    let row = cluster::Entity::find().filter(cluster::Column::Slug.eq(slug)).one(&*site.db).await.unwrap().unwrap();
    let event = newest().await;
    assert_eq!((event.kind.code(), event.subject_id), ("cluster-formed", Some(row.id.number())));
    assert_eq!((row.created_on, event.happened_on, event.recorded_at), (day, day, now));

    let place = TextPlace { recommendation: ids[0], kind: TextKind::Plain, language: Lang::Fr };
    save_text(&site.db, &who, &place, "Chaque juge est formé.", 0, now).await.unwrap();
    let row = text_draft::Entity::find().order_by_desc(text_draft::Column::Id).one(&*site.db).await.unwrap().unwrap();
    let event = newest().await;
    assert_eq!((event.kind.code(), event.subject_id), ("text-drafted", Some(row.id.number())));
    assert_eq!((row.changed_at, event.happened_on, event.recorded_at), (now, day, now));
    intact(&site.db).await;
});

// An event that waited for its turn until after midnight opens no closing of its own: that would tell when somebody was at work.
both!(an_event_of_yesterday_goes_with_those_of_today, |db| {
    let site = Site::demonstration(db).await;
    let id = institution::Entity::find().one(&*site.db).await.unwrap().unwrap().id;
    let tomorrow = Utc::now() + Duration::days(1);
    let mut closings = Vec::new();
    for at in [tomorrow, tomorrow - Duration::days(1), tomorrow] {
        let happening = Happening { records: vec![(RecordKind::Institution, id.number())], ..Happening::of(EventKind::InstitutionChanged) };
        History::write_one(&*site.db, happening, at).await.unwrap();
        let newest = log_event::Entity::find().order_by_desc(log_event::Column::EventId).one(&*site.db).await.unwrap().unwrap();
        closings.push(newest.closing);
    }
    assert!(closings.iter().all(|closing| *closing == closings[0]), "{closings:?}");
    intact(&site.db).await;
});
