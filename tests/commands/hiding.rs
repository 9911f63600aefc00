//! Hiding: who may, a second moderator, appeals, what is destroyed, and readers' warnings. On which pages a passage still stands is tested in
//! `tests/it`.

use crate::PERIODS;
use answerable_commands::evidence::Files;
use answerable_commands::hiding::{Warned, appeal, close, confirm, decide, hide, tick, warn};
use answerable_commands::{AtVersion, Occasion};
use answerable_domain::model::*;
use answerable_domain::rules::stone::{self, HiddenBy};
use answerable_store::config::Config;
use answerable_store::db::entities::*;
use answerable_store::failure::Failure;
use answerable_store::hidden::{Chosen, Warning, find, kept, opened};
use answerable_testing::{body, demonstration, intact, later, moderators, moment, passage, samples, somebody, stands, today};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeSet;
use tempfile::TempDir;

/// A shelf of files in a folder of its own.
fn files() -> (TempDir, Files) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().display().to_string();
    let config = Config::read(|name| match name {
        "ANSWERABLE_ORIGIN" => Some("https://register.example".to_string()),
        "ANSWERABLE_FILES" => Some(place.clone()),
        _ => None,
    });
    (folder, Files::open(&config.unwrap()).unwrap())
}

/// An occasion on another day, at this time of the day.
fn on(day: NaiveDate) -> Occasion<'static> {
    Occasion { now: moment(day), ..crate::occasion() }
}

/// A hiding as a form showed it.
fn shown(reference: &str, version: i32) -> AtVersion<&str> {
    AtVersion { what: reference, version }
}

both!(without_a_second_moderator_it_shows_again_and_after_its_time_it_is_destroyed, demonstration, |db| {
    let (_folder, files) = files();
    let [one, two, three] = moderators(&*db).await;
    let (place, words) = samples(&db).await.remove(0);
    hide(&db, &one, &place, &passage(&words), &files, &on(today())).await.unwrap();
    assert_eq!(tick(&db, &files, &on(later(7))).await.unwrap().shown_again, 0);
    assert_eq!(tick(&db, &files, &on(later(8))).await.unwrap().shown_again, 1);
    intact(&db).await;
    assert!(!stands(&db, &words).await.is_empty());

    let reference = hide(&db, &one, &place, &passage(&words), &files, &on(today())).await.unwrap();
    confirm(&db, &two, shown(&reference, 1), true, &files, &on(today())).await.unwrap();
    assert_eq!(tick(&db, &files, &on(later(8))).await.unwrap(), Default::default());
    let row = hiding::Entity::find().filter(hiding::Column::Reference.eq(reference.as_str())).one(&*db).await.unwrap().unwrap();
    assert!(kept(&*db, &row).await.unwrap().unwrap().passages.contains(&words));

    // The ministry appeals once; who took part does not decide.
    let institution = status_update::Entity::find_by_id(status_update::Key::new(place.id)).one(&*db).await.unwrap().unwrap().institution_id;
    let validator = somebody(&*db, "validator@ministry.example", (Role::Validator, Some(institution.number()))).await;
    let stranger =
        somebody(&*db, "lead@elsewhere.example", (Role::OrganisationLead, body(&*db, BodyKind::Organisation, "", "casa-del-faro").await))
            .await;
    assert!(matches!(appeal(&db, &stranger, shown(&reference, 2), "Why", &on(today())).await, Err(Failure::NotFound)));
    assert!(matches!(appeal(&db, &validator, shown(&reference, 2), " ", &on(today())).await, Err(Failure::Invalid(_))));
    appeal(&db, &validator, shown(&reference, 2), &format!("{words} is a place"), &on(today())).await.unwrap();
    assert!(stands(&db, &words).await.is_empty(), "an appeal that repeats the words is sealed");
    for took_part in [&one, &two] {
        assert!(matches!(decide(&db, took_part, shown(&reference, 3), true, &files, &on(today())).await, Err(Failure::NotFound)));
    }
    assert_eq!(tick(&db, &files, &on(later(400))).await.unwrap(), Default::default(), "nothing is destroyed before it is decided");
    decide(&db, &three, shown(&reference, 3), false, &files, &on(today())).await.unwrap();
    assert!(matches!(appeal(&db, &validator, shown(&reference, 4), "Again", &on(today())).await, Err(Failure::Conflict)));
    intact(&db).await;
    assert_eq!(tick(&db, &files, &on(later(u64::from(PERIODS.appeal_days) + 1))).await.unwrap().destroyed, 1);
    intact(&db).await;
    assert_eq!(hidden_words::Entity::find().all(&*db).await.unwrap().len(), 0);
    assert!(stands(&db, &words).await.is_empty());
    // The salts under which the words could be guessed are gone.
    let first = history_record::Entity::find()
        .filter(history_record::Column::Kind.eq("status_update"))
        .filter(history_record::Column::RecordId.eq(place.id))
        .one(&*db)
        .await
        .unwrap()
        .unwrap();
    let link = history_link::Entity::find_by_id(first.event_id).one(&*db).await.unwrap().unwrap();
    assert!(link.salt.is_empty() && link.withheld.is_some());
});

both!(only_moderators_hide_and_only_for_somebodys_safety, demonstration, |db| {
    let (_folder, files) = files();
    let [one, ..] = moderators(&*db).await;
    let (place, words) = samples(&db).await.remove(1);
    for role in Role::ALL.iter().filter(|role| **role != Role::Moderator) {
        let body = body(&*db, role.body_kind(), "ministry-of-justice", "casa-del-faro").await;
        let who = somebody(&*db, &format!("{}@nobody.example", role.code()), (*role, body)).await;
        let tried = hide(&db, &who, &place, &passage(&words), &files, &on(today())).await;
        assert!(matches!(tried, Err(Failure::Forbidden)), "{}", role.code());
    }
    for ground in Ground::ALL.iter().filter(|ground| !Ground::OF_SAFETY.contains(ground)) {
        let chosen = Chosen { ground: *ground, ..passage(&words) };
        let tried = hide(&db, &one, &place, &chosen, &files, &on(today())).await;
        assert!(matches!(tried, Err(Failure::Invalid(_))), "{}", ground.code());
    }
    for nothing in ["", "nobody wrote this anywhere"] {
        let tried = hide(&db, &one, &place, &passage(nothing), &files, &on(today())).await;
        assert!(matches!(tried, Err(Failure::Invalid(_))), "{nothing}");
    }
    assert!(!stands(&db, &words).await.is_empty());
});

both!(what_is_sealed_changes_by_a_hiding_alone, demonstration, |db| {
    let (_folder, files) = files();
    let [one, ..] = moderators(&*db).await;
    let (place, words) = samples(&db).await.remove(0);
    hide(&db, &one, &place, &passage(&words), &files, &on(today())).await.unwrap();
    // Neither before, nor beside, nor after.
    for column in ["reasons", "status", "slug"] {
        let change = format!("UPDATE status_update SET {column} = 'other' WHERE id = {}", place.id);
        assert!(db.execute_unprepared(&change).await.is_err(), "{column}");
    }
    assert!(db.execute_unprepared("UPDATE history_link SET salt = '' WHERE event_id = 1").await.is_err());
});

both!(an_address_goes_as_a_whole_and_comes_back, demonstration, |db| {
    let (_folder, files) = files();
    let [one, two, _] = moderators(&*db).await;
    let linked = evidence::Entity::find()
        .filter(evidence::Column::StatusUpdateId.is_not_null())
        .filter(evidence::Column::Url.is_not_null())
        .filter(evidence::Column::PublishedOn.is_not_null())
        .order_by_asc(evidence::Column::Id)
        .one(&*db)
        .await
        .unwrap()
        .unwrap();
    let update = status_update::Entity::find_by_id(linked.status_update_id.unwrap()).one(&*db).await.unwrap().unwrap();
    let place = find(&*db, Published::StatusUpdate, &update.slug).await.unwrap().unwrap();
    let whole = BTreeSet::from([format!("evidence.url.{}", linked.id)]);
    let chosen = Chosen { ground: Ground::IdentifiesChild, passage: String::new(), whole, by: HiddenBy::Moderator };
    let reference = hide(&db, &one, &place, &chosen, &files, &on(today())).await.unwrap();
    intact(&db).await;
    let now = evidence::Entity::find_by_id(linked.id).one(&*db).await.unwrap().unwrap();
    assert!(now.url.is_none() && stone::has(&now.title) && now.title.starts_with(&linked.title), "{now:?}");
    confirm(&db, &two, shown(&reference, 1), false, &files, &on(today())).await.unwrap();
    intact(&db).await;
    assert_eq!(evidence::Entity::find_by_id(linked.id).one(&*db).await.unwrap().unwrap(), linked);
});

both!(a_readers_warning_is_sealed_told_once_and_gone_when_it_is_answered, demonstration, |db| {
    let (_folder, files) = files();
    let [one, ..] = moderators(&*db).await;
    let (place, words) = samples(&db).await.remove(0);
    let letters = async || outbox::Entity::find().all(&*db).await.unwrap().len();
    let said = Warning { passage: words.clone(), why: "zzqqwarned".into(), ..Warning::default() };
    let before = letters().await;
    let warns = async |said: &Warning, room: bool| warn(&db, &place, said, Lang::Es, &on(today()), || room).await;
    assert_eq!(warns(&said, true).await.unwrap(), Warned::Told);
    // The same again is told already, no matter who says it, and needs no room.
    let same = Warning { passage: format!(" {} ", words.to_uppercase()), ..said.clone() };
    assert_eq!(warns(&same, false).await.unwrap(), Warned::Told);
    let other = Warning { why: "zzqqwarned, by another".into(), ..said.clone() };
    assert_eq!(warns(&other, false).await.unwrap(), Warned::TooMany);
    assert_eq!(warns(&other, true).await.unwrap(), Warned::Told);
    assert_eq!(letters().await - before, 3, "each moderator is told once");
    assert!(stands(&db, "zzqqwarned").await.is_empty());
    let rows = warning::Entity::find().all(&*db).await.unwrap();
    assert_eq!(opened(&rows[0]).unwrap().unwrap(), Warning { language: "es".into(), ..said.clone() });
    close(&db, &one, &rows[0].token, &on(today())).await.unwrap();
    assert!(matches!(close(&db, &one, &rows[0].token, &on(today())).await, Err(Failure::NotFound)));
    hide(&db, &one, &place, &passage(&words), &files, &on(today())).await.unwrap();
    let rows = warning::Entity::find().all(&*db).await.unwrap();
    assert!(rows.len() == 2 && rows.iter().all(|row| row.closed_on.is_some() && opened(row).unwrap().is_none()));
    let long = Warning { why: "x".repeat(2_001), ..said };
    assert!(matches!(warns(&long, true).await, Err(Failure::Invalid(_))));
    intact(&db).await;
});
