//! Tests of the demonstration register.

use answerable_demo::{self as demo, Counts, Loaded, fiction::Fiction};
use answerable_domain::model::{Flag, Lang, Nature, Status};
use answerable_domain::rules::periods::Periods;
use answerable_store::db::entities::{self, *};
use answerable_store::db::{self, Register, register};
use answerable_store::reference;
use chrono::{NaiveDate, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::time::Instant;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn loaded(db: &sea_orm::DatabaseConnection) -> Counts {
    match demo::load(db).await.unwrap() {
        Loaded::Now(counts) => counts,
        Loaded::AlreadyThere => panic!("the register was empty"),
    }
}

both!(migrating_twice_is_fine, answerable_testing::empty_database, |db| {
    assert!(db::is_behind(&db).await.unwrap());
    db::migrate(&db, Utc::now()).await.unwrap();
    db::migrate(&db, Utc::now()).await.unwrap();
    assert!(!db::is_behind(&db).await.unwrap());
});

both!(the_real_part_is_complete, |db| {
    loaded(&db).await;
    let documents: HashMap<document::Key, document::Model> = document::Entity::find()
        .filter(document::Column::Symbol.contains("/OPSC/"))
        .filter(document::Column::Symbol.ne("CRC/C/OPSC/XVL/CO/1"))
        .all(&*db)
        .await
        .unwrap()
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    assert_eq!(documents.len(), 21);
    let rows: Vec<recommendation::Model> = recommendation::Entity::find()
        .order_by_asc(recommendation::Column::DocumentId)
        .order_by_asc(recommendation::Column::Position)
        .all(&*db)
        .await
        .unwrap()
        .into_iter()
        .filter(|row| documents.contains_key(&row.document_id))
        .collect();
    let of = |nature: Nature| rows.iter().filter(|row| row.nature == nature).count();
    assert_eq!((of(Nature::Recommendation), of(Nature::Noting), of(Nature::Compound)), (86, 7, 6));
    let sudan: Vec<&str> = rows
        .iter()
        .filter(|row| documents[&row.document_id].symbol == "CRC/C/OPSC/SDN/CO/1")
        .map(|row| row.paragraph.as_str())
        .take(5)
        .collect();
    assert_eq!(sudan, ["17-18", "17-18(a)", "17-18(b)", "17-18(c)", "19-20"]);
    let by_id: HashMap<recommendation::Key, &recommendation::Model> = rows.iter().map(|row| (row.id, row)).collect();
    for part in rows.iter().filter(|row| row.parent_id.is_some()) {
        let whole = by_id[&part.parent_id.unwrap()];
        assert_eq!(whole.nature, Nature::Compound);
        assert!(part.paragraph.starts_with(&whole.paragraph) && whole.document_id == part.document_id);
    }
    for document in documents.values() {
        assert_eq!(document.titles.0.by_language().len(), 4, "{}", document.symbol);
    }
    let official = recommendation_text::Entity::find()
        .filter(recommendation_text::Column::RecommendationId.is_in(by_id.keys().copied()))
        .filter(recommendation_text::Column::Kind.eq("official"))
        .count(&*db)
        .await
        .unwrap();
    assert_eq!(official, 0, "the wording is ours, and must not pass for the Committee's");
    let themed = recommendation_theme::Entity::find()
        .filter(recommendation_theme::Column::RecommendationId.is_in(by_id.keys().copied()))
        .count(&*db)
        .await
        .unwrap();
    assert_eq!(themed, 93);
});

both!(the_fiction_is_complete, |db| {
    let begun = Instant::now();
    let counts = loaded(&db).await;
    println!("loaded in {:?}: {counts:?}", begun.elapsed());
    let fiction = Fiction::read().unwrap();
    macro_rules! count {
        ($table:ident) => {
            entities::$table::Entity::find().count(&*db).await.unwrap() as usize
        };
    }
    assert_eq!(count!(document), 21 + fiction.documents.len());
    assert_eq!(count!(recommendation), 99 + fiction.recommendations.len());
    assert_eq!(count!(recommendation_words), count!(recommendation));
    assert_eq!(count!(institution), fiction.institutions.len());
    assert_eq!(count!(organisation), fiction.organisations.len());
    assert_eq!(count!(coalition_member), fiction.organisations.iter().map(|record| record.members.len()).sum::<usize>());
    assert_eq!(count!(action), fiction.actions.len());
    assert!(count!(action_version) >= fiction.actions.len());
    assert_eq!(count!(action_recommendation), fiction.actions.iter().map(|record| record.recommendations.len()).sum::<usize>());
    assert_eq!(count!(milestone), fiction.actions.iter().map(|record| record.milestone.len()).sum::<usize>());
    assert_eq!(count!(budget_line), fiction.actions.iter().map(|record| record.budget.len()).sum::<usize>());
    assert_eq!(count!(status_update), fiction.status_updates.len());
    assert_eq!(count!(status_question), fiction.status_updates.iter().filter(|record| record.returned_on.is_some()).count());
    assert_eq!(count!(assessment), fiction.assessments.len());
    assert_eq!(count!(reply), fiction.assessments.iter().filter(|record| record.reply.is_some()).count());
    assert_eq!(count!(assessment_withdrawal), fiction.assessments.iter().filter(|record| record.withdrawn_on.is_some()).count());
    let proofs = fiction.status_updates.iter().map(|record| record.evidence.len()).sum::<usize>()
        + fiction.assessments.iter().map(|record| record.evidence.len()).sum::<usize>();
    assert_eq!(count!(evidence), proofs);
    assert_eq!(count!(moderation_decision), fiction.decisions.len());
    assert_eq!(count!(reporting_cycle), fiction.cycles.len());
    assert_eq!(count!(cycle_date), fiction.cycles.iter().map(|record| record.date.len()).sum::<usize>());
    assert_eq!(count!(observation), fiction.observations.len());
    assert_eq!(count!(lineage), fiction.recommendations.iter().map(|record| record.repeats.len() + record.continues.len()).sum::<usize>());
    assert_eq!(counts.documents, count!(document));
    assert_eq!(counts.paragraphs, count!(recommendation));
    assert_eq!(counts.events + 1, count!(event), "and one for the reference lists");
});

both!(loading_twice_changes_nothing, |db| {
    loaded(&db).await;
    let version = register::version(&db).await.unwrap();
    assert_eq!(demo::load(&db).await.unwrap(), Loaded::AlreadyThere);
    reference::load(&db, Utc::now()).await.unwrap();
    assert_eq!(register::version(&db).await.unwrap(), version);
});

both!(what_is_cut_off_leaves_nothing, |db| {
    reference::load(&db, Utc::now()).await.unwrap();
    // A State in the way of the fictional one: the load fails halfway.
    let (sql, version) = ("INSERT INTO state (iso3, names, aliases) VALUES ('XVL', '{}', '')", register::version(&db).await.unwrap());
    db.execute_unprepared(sql).await.unwrap();
    demo::load(&db).await.unwrap_err();
    assert_eq!(document::Entity::find().count(&*db).await.unwrap(), 0);
    assert_eq!(register::version(&db).await.unwrap(), version);
});

both!(history_is_in_order_and_names_nobody_who_may_not_be_known, |db| {
    loaded(&db).await;
    let fiction = Fiction::read().unwrap();
    let events = event::Entity::find().filter(event::Column::Public.eq(true)).order_by_asc(event::Column::Id).all(&*db).await.unwrap();
    assert!(events.is_sorted_by_key(|event| event.happened_on), "keys rise with the days");
    let kinds: BTreeSet<&str> = events.iter().map(|event| event.kind.code()).collect();
    let expected = [
        "action-abandoned",
        "action-finished",
        "action-published",
        "assessment-published",
        "assessment-withdrawn",
        "document-published",
        "moderation-decided",
        "reply-published",
        "responsibility-given",
        "status-question-asked",
        "status-update-corrected",
        "status-update-published",
    ];
    assert_eq!(kinds.into_iter().filter(|kind| *kind != "action-started").collect::<BTreeSet<_>>(), BTreeSet::from(expected));
    let of = |kind: &str| events.iter().filter(|event| event.kind.code() == kind).count();
    assert_eq!(of("assessment-published"), fiction.assessments.iter().filter(|record| record.published().is_some()).count());
    assert_eq!(of("moderation-decided"), fiction.decisions.len());
    assert_eq!(of("action-published"), fiction.actions.len());

    let stored: HashMap<assessment::Key, assessment::Model> =
        assessment::Entity::find().all(&*db).await.unwrap().into_iter().map(|row| (row.id, row)).collect();
    let published: HashSet<(NaiveDate, recommendation::Key)> =
        stored.values().filter_map(|row| Some((row.published_on?, row.recommendation_id))).collect();
    for event in &events {
        match (event.subject_kind.code(), event.subject_id) {
            ("assessment" | "reply", id) => assert_eq!(id, None, "{event:?}"),
            ("moderation_decision", id) => assert_eq!((id, event.recommendation_id), (None, None)),
            _ => {}
        }
        assert!(!matches!(event.actor_kind.code(), "pseudonym" | "organisation"), "{event:?}");
        if event.kind.code().starts_with("assessment-") {
            assert!(event.actor_kind.code() == "civil_society" && event.actor_id.is_none(), "{event:?}");
            assert_eq!(event.detail.as_ref().unwrap().as_object().unwrap().keys().collect::<Vec<_>>(), ["status"]);
        }
        if event.kind.code() == "assessment-published" {
            assert!(published.contains(&(event.happened_on, event.recommendation_id.unwrap())), "{event:?}");
        }
    }
    assert!(events.iter().any(|event| event.actor_kind.code() == "civil_society"));
    // Of what is not public, no word stands in the history.
    let history = serde_json::to_string(&events.iter().filter_map(|event| event.detail.clone()).collect::<Vec<_>>()).unwrap();
    for record in &fiction.assessments {
        assert!(!history.contains(&record.key), "{}", record.key);
        for text in [&record.comments, &record.developments, &record.missing, &record.questions, &record.proposed].into_iter().flatten() {
            assert!(!history.contains(text.as_str()), "{}", record.key);
        }
    }
    let unpublished = stored.values().filter(|row| row.published_on.is_none()).map(|row| row.id);
    let open = evidence::Entity::find()
        .filter(evidence::Column::AssessmentId.is_in(unpublished))
        .filter(evidence::Column::PublishedOn.is_not_null())
        .count(&*db)
        .await
        .unwrap();
    assert_eq!(open, 0, "evidence is public when what it supports is");
});

both!(what_is_published_stays, |db| {
    loaded(&db).await;
    for (table, column) in [
        ("recommendation_text", "body"),
        ("action_version", "state"),
        ("status_update", "reasons"),
        ("status_question", "body"),
        ("assessment_withdrawal", "note"),
        ("reply", "body"),
        ("moderation_decision", "decision"),
        ("event", "kind"),
    ] {
        for statement in [format!("UPDATE {table} SET {column} = 'x'"), format!("DELETE FROM {table}")] {
            let refused = db.execute_unprepared(&statement).await.unwrap_err().to_string();
            assert!(refused.contains("append-only"), "{statement}: {refused}");
        }
    }
    for (table, column) in [("assessment", "verdict"), ("evidence", "title")] {
        for condition in ["published_on IS NOT NULL", "1 = 1"] {
            for statement in
                [format!("UPDATE {table} SET {column} = 'x' WHERE {condition}"), format!("DELETE FROM {table} WHERE {condition}")]
            {
                let refused = db.execute_unprepared(&statement).await.unwrap_err().to_string();
                assert!(refused.contains("append-only"), "{statement}: {refused}");
            }
        }
    }
    // A draft is its author's own.
    let draft = "published_on IS NULL AND visibility = 'private'";
    let changed = db.execute_unprepared(&format!("UPDATE assessment SET comments = 'x' WHERE {draft}")).await.unwrap();
    assert!(changed.rows_affected() > 0);
    // Once it is published, it stays.
    let one = assessment::Entity::find().filter(assessment::Column::PublishedOn.is_null()).one(&*db).await.unwrap().unwrap().id;
    db.execute_unprepared(&format!("UPDATE assessment SET published_on = '2026-11-22' WHERE id = {one}")).await.unwrap();
    db.execute_unprepared(&format!("UPDATE assessment SET published_on = NULL WHERE id = {one}")).await.unwrap_err();
});

both!(a_snapshot_tells_what_was_loaded, |db| {
    loaded(&db).await;
    let begun = Instant::now();
    let register = Register::load((*db).clone(), day("2026-11-22"), Periods::default()).await.unwrap();
    println!("snapshot in {:?}", begun.elapsed());
    let now = register.at(None).await.unwrap();
    let snapshot = &now.snapshot;
    let fiction = Fiction::read().unwrap();
    let recommends = fiction.recommendations.iter().filter(|record| record.nature == Nature::Recommendation).count();
    let tally = snapshot.tally(snapshot.rows());
    println!("{tally:?}");
    assert_eq!(tally.total as usize, 86 + recommends);
    assert_eq!(tally.by_status.iter().sum::<u64>(), tally.total);
    let reported: HashSet<&str> = fiction.status_updates.iter().map(|record| record.recommendation.as_str()).collect();
    assert_eq!((tally.total - tally.status(Status::NotReported)) as usize, reported.len());
    for status in Status::REPORTABLE {
        assert!(tally.status(status) > 0, "the demonstration shows every status: {status:?}");
    }
    for flag in Flag::ALL {
        assert!(tally.flag(*flag) > 0, "and every flag: {flag:?}");
    }
    assert!(tally.assessed > 20);
    // As at the day before anything was reported.
    let before = register.at(Some(day("2019-06-01"))).await.unwrap();
    let earlier = before.snapshot.tally(before.snapshot.rows());
    assert!(earlier.total > 86 && earlier.total < tally.total);
    assert_eq!(earlier.status(Status::NotReported), earlier.total);
    assert_eq!((earlier.assessed, earlier.flag(Flag::Silent)), (0, 0));

    // Lists show our own plain wording where there is no official one.
    let rows: Vec<u32> = snapshot.rows().collect();
    for listed in now.list(&rows, Lang::Ar).await.unwrap() {
        assert!(!listed.wording.body.is_empty(), "{:?}", listed.reference);
    }
    // What is not public is not in memory either.
    let public = fiction.assessments.iter().filter(|record| record.published().is_some()).count();
    assert_eq!(snapshot.facts.assessments.iter().count(), public);
});

both!(what_was_loaded_is_found, |db| {
    use answerable_domain::rules::search_text::SearchText;
    use answerable_store::db::search::{Hits, hits};
    loaded(&db).await;
    for (query, least) in [("camel racing", 2), ("\"double criminality\"", 6), ("tourism", 10), ("CRC/C/OPSC/CHL/CO/1", 9), ("الأطفال", 5)]
    {
        let Hits::These(found) = hits(&*db, &SearchText::read(query), true).await.unwrap() else { panic!("{query}") };
        assert!(found.len() >= least, "{query}: {}", found.len());
    }
});
