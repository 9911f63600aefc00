//! Tests of the history's chain: intact as it is written, broken by whatever is done behind the program's back.

use answerable_demo as demo;
use answerable_domain::model::EventKind;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::event;
use answerable_store::db::history::{Break, Happening, History, RecordKind, verify};
use answerable_testing::TestDatabase;
use chrono::Utc;
use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection, EntityTrait, PaginatorTrait};
use std::collections::BTreeSet;

/// Carries out a statement that the database would refuse, as somebody with the database's own tools can.
pub async fn behind_the_back(db: &TestDatabase, tables: &[&str], statement: &str) {
    match db.get_database_backend() {
        DatabaseBackend::Postgres => {
            for table in tables {
                db.execute_unprepared(&format!("ALTER TABLE {table} DISABLE TRIGGER USER")).await.unwrap();
            }
        }
        _ => {
            for table in tables {
                for seal in ["sealed_update", "sealed_delete", "stays", "written"] {
                    db.execute_unprepared(&format!("DROP TRIGGER IF EXISTS {table}_{seal}")).await.unwrap();
                }
            }
        }
    }
    let done = db.execute_unprepared(statement).await.unwrap();
    assert!(done.rows_affected() > 0, "{statement}");
}

async fn first_break(db: &TestDatabase) -> Break {
    let verdict = verify(db).await.unwrap();
    assert!(!verdict.intact());
    println!("{}", verdict.breaks[0]);
    verdict.breaks[0].clone()
}

both!(the_demonstration_is_intact, |db| {
    demo::load(&db).await.unwrap();
    let verdict = verify(&db).await.unwrap();
    assert!(verdict.intact(), "{:?}", verdict.breaks);
    assert_eq!(verdict.events, event::Entity::find().count(&*db).await.unwrap());
    assert!(verdict.records > 500, "{}", verdict.records);
});

both!(what_is_written_while_it_is_verified_breaks_nothing, |db| {
    demo::load(&db).await.unwrap();
    let written = event::Entity::find().count(&*db).await.unwrap();
    let writer = tokio::spawn({
        let db = DatabaseConnection::clone(&db);
        async move {
            loop {
                let happening = Happening::of(EventKind::RecommendationsImported);
                let tx = begin(&db).await.unwrap();
                History::write_one(&tx, happening, Utc::now()).await.unwrap();
                tx.commit().await.unwrap();
            }
        }
    });
    let mut events = BTreeSet::new();
    for _ in 0..8 {
        let verdict = verify(&db).await.unwrap();
        assert!(verdict.intact(), "{:?}", verdict.breaks);
        events.insert(verdict.events);
    }
    writer.abort();
    assert!(events.len() > 1 && events.first() >= Some(&written), "nothing was written meanwhile: {events:?}");
});

both!(a_changed_event_is_found, |db| {
    demo::load(&db).await.unwrap();
    behind_the_back(&db, &["event"], "UPDATE event SET happened_on = '2020-02-02' WHERE id = 57").await;
    assert_eq!(first_break(&db).await, Break::EventChanged(event::Key::new(57)));
});

both!(a_deleted_event_is_found, |db| {
    demo::load(&db).await.unwrap();
    let tables = ["event", "history_link", "history_record"];
    behind_the_back(&db, &tables, "DELETE FROM history_link WHERE event_id = 80").await;
    behind_the_back(&db, &tables, "DELETE FROM event WHERE id = 80").await;
    assert_eq!(first_break(&db).await, Break::EventMissing(event::Key::new(80)));
});

both!(a_history_that_was_cut_off_is_found, |db| {
    demo::load(&db).await.unwrap();
    let last = event::Entity::find().count(&*db).await.unwrap() as i64;
    let tables = ["event", "history_link", "history_record"];
    for statement in
        ["DELETE FROM history_record WHERE event_id = ", "DELETE FROM history_link WHERE event_id = ", "DELETE FROM event WHERE id = "]
    {
        behind_the_back(&db, &tables, &format!("{statement}{last}")).await;
    }
    assert_eq!(first_break(&db).await, Break::End { head: event::Key::new(last), last: event::Key::new(last - 1) });
});

both!(an_inserted_event_is_found, |db| {
    demo::load(&db).await.unwrap();
    let statement = "INSERT INTO event (id, happened_on, recorded_at, kind, public, actor_kind, subject_kind) \
                     SELECT 100000, happened_on, recorded_at, kind, public, actor_kind, subject_kind FROM event WHERE id = 9";
    behind_the_back(&db, &[], statement).await;
    assert_eq!(first_break(&db).await, Break::EventInserted(event::Key::new(100_000)));
});

both!(an_event_of_an_unknown_kind_is_named_and_the_rest_is_checked, |db| {
    demo::load(&db).await.unwrap();
    for column in ["kind", "actor_kind", "subject_kind"] {
        behind_the_back(&db, &["event"], &format!("UPDATE event SET {column} = 'nobody-knows' WHERE id = 30")).await;
        let error = event::Entity::find().all(&*db).await.unwrap_err().to_string();
        assert!(error.contains("nobody-knows"), "{error}");
    }
    behind_the_back(&db, &["recommendation_text"], "UPDATE recommendation_text SET body = 'softer words' WHERE recommendation_id = 12")
        .await;
    let breaks = verify(&db).await.unwrap().breaks;
    assert!(breaks.contains(&Break::EventChanged(event::Key::new(30))), "{breaks:?}");
    assert!(breaks.iter().any(|own| matches!(own, Break::RecordChanged { kind: RecordKind::Recommendation, .. })), "{breaks:?}");
});

both!(events_in_another_order_are_found, |db| {
    demo::load(&db).await.unwrap();
    let swap = "UPDATE event SET kind = CASE id WHEN 30 THEN (SELECT kind FROM event WHERE id = 200) ELSE (SELECT kind FROM event WHERE id = 30) END, \
                happened_on = CASE id WHEN 30 THEN (SELECT happened_on FROM event WHERE id = 200) ELSE (SELECT happened_on FROM event WHERE id = 30) END \
                WHERE id IN (30, 200)";
    behind_the_back(&db, &["event"], swap).await;
    assert_eq!(first_break(&db).await, Break::EventChanged(event::Key::new(30)));
});

both!(changed_removed_and_added_records_are_found, |db| {
    demo::load(&db).await.unwrap();
    let found = |verdict: &[Break], wanted: RecordKind| {
        verdict.iter().any(|own| match own {
            Break::RecordChanged { kind, .. } | Break::RecordMissing { kind, .. } | Break::RecordInserted { kind, .. } => *kind == wanted,
            _ => false,
        })
    };
    behind_the_back(&db, &["recommendation_text"], "UPDATE recommendation_text SET body = 'softer words' WHERE recommendation_id = 12")
        .await;
    let broken = first_break(&db).await;
    assert!(
        matches!(&broken, Break::RecordChanged { kind: RecordKind::Recommendation, id: 12, name, .. } if name.contains("paragraph")),
        "{broken}"
    );
    behind_the_back(
        &db,
        &["evidence"],
        "DELETE FROM evidence WHERE id = (SELECT MIN(id) FROM evidence WHERE status_update_id IS NOT NULL)",
    )
    .await;
    behind_the_back(&db, &["reply"], "DELETE FROM reply WHERE id = (SELECT MAX(id) FROM reply)").await;
    let added = "INSERT INTO responsibility (recommendation_id, institution_id, role, since) SELECT 3, MIN(id), 'supporting', '2024-01-01' FROM institution";
    behind_the_back(&db, &[], added).await;
    let verdict = verify(&db).await.unwrap();
    for kind in [RecordKind::Recommendation, RecordKind::StatusUpdate, RecordKind::Reply, RecordKind::Responsibility] {
        assert!(found(&verdict.breaks, kind), "{}: {:?}", kind.code(), verdict.breaks);
    }
    assert_eq!(verdict.breaks.len(), 4, "{:?}", verdict.breaks);
});

both!(json_that_cannot_be_read_is_named_and_the_rest_is_checked, |db| {
    demo::load(&db).await.unwrap();
    let odd = "UPDATE institution SET names = '7' WHERE id = (SELECT MIN(id) FROM institution)";
    behind_the_back(&db, &["institution"], odd).await;
    let mut wanted = vec![(RecordKind::Institution, "«names»")];
    // PostgreSQL takes no other text for a date.
    if db.get_database_backend() == DatabaseBackend::Sqlite {
        behind_the_back(&db, &["reply"], "UPDATE reply SET published_on = 'never' WHERE id = (SELECT MAX(id) FROM reply)").await;
        wanted.push((RecordKind::Reply, "published_on"));
    }
    behind_the_back(&db, &["status_question"], "DELETE FROM status_question WHERE id = (SELECT MAX(id) FROM status_question)").await;
    let verdict = verify(&db).await.unwrap();
    for (wanted, part) in &wanted {
        let unreadable =
            |own: &&Break| matches!(own, Break::RecordUnreadable { kind, reason, .. } if kind == wanted && reason.contains(part));
        assert_eq!(verdict.breaks.iter().filter(unreadable).count(), 1, "{}: {:?}", wanted.code(), verdict.breaks);
    }
    let gone = |own: &Break| matches!(own, Break::RecordMissing { kind: RecordKind::StatusQuestion, .. });
    assert!(verdict.breaks.iter().any(gone), "{:?}", verdict.breaks);
    assert_eq!(verdict.breaks.len(), wanted.len() + 1, "{:?}", verdict.breaks);
});

both!(what_cannot_be_read_is_named_and_the_rest_is_checked, |db| {
    demo::load(&db).await.unwrap();
    let odd = "UPDATE lineage SET kind = 'another' WHERE id = (SELECT MIN(id) FROM lineage)";
    behind_the_back(&db, &["lineage"], odd).await;
    behind_the_back(&db, &["event"], "UPDATE event SET actor_role = 'nobody' WHERE id = 30").await;
    behind_the_back(&db, &["reply"], "DELETE FROM reply WHERE id = (SELECT MAX(id) FROM reply)").await;
    let verdict = verify(&db).await.unwrap();
    assert_eq!(verdict.breaks[0], Break::EventChanged(event::Key::new(30)), "{:?}", verdict.breaks);
    let unreadable = |own: &Break| matches!(own, Break::RecordUnreadable { kind: RecordKind::Recommendation, reason, .. } if reason.contains("«another»"));
    assert_eq!(verdict.breaks.iter().filter(|own| unreadable(own)).count(), 1, "{:?}", verdict.breaks);
    assert!(verdict.breaks.iter().any(|own| matches!(own, Break::RecordMissing { kind: RecordKind::Reply, .. })), "{:?}", verdict.breaks);
    assert_eq!(verdict.breaks.len(), 3, "{:?}", verdict.breaks);
});
