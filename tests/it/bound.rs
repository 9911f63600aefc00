//! Tests of what the public log binds, kind by kind and part by part: whatever is changed, removed or slipped in behind the program's
//! back is found from outside, or, for what is not public, by those who have the database. The test fails for a kind or a part that has
//! no edit here.

use crate::history::behind_the_back;
use crate::log::{against, in_python};
use crate::site::Site;
use answerable_commands::register::settings;
use answerable_demo as demo;
use answerable_domain::model::{EventKind, Role};
use answerable_store::config::Config;
use answerable_store::db::entities::{membership, moderation_interest, public_record};
use answerable_store::db::history::{Break, Happening, History, RecordKind, adopt_offices, verify};
use answerable_store::db::log::{self, FORMS, Fault};
use answerable_testing::TestDatabase;
use chrono::Utc;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};

/// A site with the demonstration and everything that it lacks, each noted in the history, and its log closed; with a copy of the log.
async fn everything(db: TestDatabase) -> (Site, String) {
    let site = Site::demonstration(db).await;
    demo::accounts::add(&site.db).await.unwrap();
    assert!(settings::note(&site.db, &Config::read(|_| None).unwrap(), Utc::now()).await.unwrap());
    for statement in [
        "INSERT INTO responsibility_refusal (responsibility_id, person_id, language, reason, made_on) \
         VALUES ((SELECT MIN(id) FROM responsibility), (SELECT MIN(id) FROM person), 'en', 'Not ours.', '2026-01-02')",
        "INSERT INTO reply_answer (reply_id, language, body, published_on) VALUES ((SELECT MIN(id) FROM reply), 'en', 'So it is.', '2026-01-02')",
        "INSERT INTO cluster (slug, state_id, titles, created_on) \
         VALUES ('schools', (SELECT MIN(state_id) FROM institution), '{\"en\":\"Schools\"}', '2026-01-02')",
        "INSERT INTO cluster_recommendation (cluster_id, recommendation_id) VALUES ((SELECT MIN(id) FROM cluster), 3)",
        "INSERT INTO evidence (action_id, kind, title, dated_on, published_on) \
         VALUES ((SELECT MIN(id) FROM action), 'process', 'A list', '2026-01-01', '2026-01-02')",
        "INSERT INTO hiding (reference, kind, record_id, ground, stage, hidden_by_id, hidden_on, confirm_by, shown_again_on, version) \
         VALUES ('aa11', 'assessment', 1, 'endangers_person', 'shown_again', (SELECT MIN(id) FROM person), '2026-01-02', '2026-01-09', '2026-01-03', 2)",
        "INSERT INTO moderation_interest (person_id, organisation_id, declared_on) \
         VALUES ((SELECT MIN(id) FROM person), (SELECT MIN(id) FROM organisation), '2026-01-02')",
    ] {
        site.db.execute_unprepared(statement).await.unwrap();
    }
    // Interests and hidings are noted where nobody outside sees them; the others as news.
    let mut news = Vec::new();
    for kind in [RecordKind::Responsibility, RecordKind::Answer, RecordKind::Cluster, RecordKind::Action] {
        news.extend(kind.published(&*site.db).await.unwrap().into_iter().map(|id| (kind, id)));
    }
    let mut inside = Vec::new();
    for kind in [RecordKind::Interest, RecordKind::Hiding] {
        inside.extend(kind.published(&*site.db).await.unwrap().into_iter().map(|id| (kind, id)));
    }
    for (public, records) in [(true, news), (false, inside)] {
        let happening = Happening { public, records, ..Happening::of(EventKind::InstitutionChanged) };
        History::write_one(&*site.db, happening, Utc::now()).await.unwrap();
    }
    site.close_log().await;
    let copy = site.get("/history.jsonl").await.text();
    (site, copy)
}

/// The change of one part of some record of a kind that the test makes: the table, and the SQL. `row` is the record's own row.
fn edit(kind: RecordKind, part: &str) -> (&'static str, String) {
    let first = |table: &'static str, set: &str, of: &str| {
        (table, format!("UPDATE {table} SET {set} WHERE id = (SELECT MIN(id) FROM {table} WHERE {of})"))
    };
    let gone =
        |table: &'static str, column: &str| (table, format!("DELETE FROM {table} WHERE {column} = (SELECT MIN({column}) FROM {table})"));
    let nothing = || -> (&'static str, String) { panic!("no edit of the part {part} of {}", kind.code()) };
    match kind {
        RecordKind::Document => first("document", "session = 'Another'", "id > 0"),
        RecordKind::Recommendation => match part {
            "row" => first("recommendation", r#"section = '{"en":"Another"}'"#, "id > 0"),
            "texts" => first("recommendation_text", "body = 'Softer words.'", "id > 0"),
            "lineage" => first("lineage", "kind = CASE kind WHEN 'repeats' THEN 'continues' ELSE 'repeats' END", "id > 0"),
            "themes" => gone("recommendation_theme", "recommendation_id"),
            "groups" => gone("recommendation_group", "recommendation_id"),
            "provisions" => gone("recommendation_provision", "recommendation_id"),
            "targets" => gone("recommendation_sdg_target", "recommendation_id"),
            _ => nothing(),
        },
        RecordKind::Institution => first("institution", "abbreviation = 'ELSE'", "id > 0"),
        RecordKind::Responsibility => match part {
            "row" => first("responsibility", "due_on = '2040-01-01'", "id > 0"),
            "refusals" => first("responsibility_refusal", "reason = 'Ours after all.'", "id > 0"),
            _ => nothing(),
        },
        RecordKind::Action => match part {
            "row" => first("action", r#"place = '{"en":"Elsewhere"}'"#, "id > 0"),
            "versions" => first("action_version", "progress = 99", "id > 0"),
            "milestones" => first("milestone", "reached_on = '2001-01-01'", "id > 0"),
            "budget" => first("budget_line", "spent_minor = 1", "id > 0"),
            "evidence" => first("evidence", "title = 'Another'", "action_id IS NOT NULL"),
            "institutions" => gone("action_institution", "id"),
            "recommendations" => gone("action_recommendation", "id"),
            "targets" => gone("action_sdg_target", "id"),
            "groups" => gone("action_group", "id"),
            _ => nothing(),
        },
        RecordKind::StatusUpdate => match part {
            "row" => first("status_update", "reasons = 'All is well.'", "id > 0"),
            "evidence" => first("evidence", "title = 'Another'", "status_update_id IS NOT NULL"),
            _ => nothing(),
        },
        RecordKind::StatusQuestion => first("status_question", "body = 'Nothing.'", "id > 0"),
        RecordKind::Organisation => first("organisation", "languages = 'xx'", "id > 0"),
        RecordKind::Assessment => match part {
            "row" => first("assessment", "verdict = 'implemented'", "verdict <> 'implemented' AND published_on IS NOT NULL"),
            "evidence" => first("evidence", "title = 'Another'", "assessment_id IS NOT NULL AND published_on IS NOT NULL"),
            "groups" => gone("assessment_group", "assessment_id"),
            _ => nothing(),
        },
        RecordKind::Withdrawal => first("assessment_withdrawal", "note = 'They were wrong.'", "id > 0"),
        RecordKind::Reply => first("reply", "body = 'All is well.'", "id > 0"),
        RecordKind::Decision => first("moderation_decision", "received_on = '2001-01-01'", "id > 0"),
        RecordKind::Answer => first("reply_answer", "body = 'Thank you.'", "id > 0"),
        RecordKind::Cycle => match part {
            "row" => first("reporting_cycle", "number = 77", "id > 0"),
            "dates" => first("cycle_date", "falls_on = '2040-01-01'", "id > 0"),
            _ => nothing(),
        },
        RecordKind::Cluster => match part {
            "row" => first("cluster", "ended_on = '2040-01-01'", "id > 0"),
            "recommendations" => gone("cluster_recommendation", "cluster_id"),
            _ => nothing(),
        },
        RecordKind::Membership => match part {
            "row" => first("membership", "role = 'administrator'", "body_kind = 'moderation'"),
            "institutions" => first("membership", "body_id = (SELECT MAX(id) FROM institution)", "body_kind = 'institution'"),
            "states" => first("membership", "body_id = (SELECT MIN(id) FROM state)", "body_kind = 'mechanism'"),
            _ => nothing(),
        },
        RecordKind::Interest => first("moderation_interest", "until = '2026-01-03'", "id > 0"),
        RecordKind::Hiding => first("hiding", "ground = 'spam'", "id > 0"),
        RecordKind::Setting => first("setting", "value = '600'", "name = 'reply_days'"),
    }
}

/// What the site serves as the public forms of a kind, by the last part of the address.
async fn shown(site: &Site, kind: RecordKind) -> BTreeMap<String, Option<Vec<u8>>> {
    let rows = public_record::Entity::find().filter(public_record::Column::Kind.eq(kind.code())).all(&*site.db).await.unwrap();
    let mut found = BTreeMap::new();
    for row in rows {
        let form = log::served(&*site.db, kind.code(), &row.name).await.unwrap();
        found.insert(row.name, form);
    }
    found
}

both!(every_part_of_every_kind_is_bound, |db| {
    let (site, copy) = everything(db).await;
    assert_eq!((verify(&site.db).await.unwrap().breaks, against(&site, &copy).await.breaks), (Vec::new(), Vec::new()));
    let mut outside = BTreeSet::new();
    for kind in RecordKind::ALL {
        let Some(form) = FORMS.iter().find(|form| form.kind == *kind) else {
            let (table, statement) = edit(*kind, "row");
            behind_the_back(&site.db, &[table], &statement).await;
            continue;
        };
        outside.insert(kind.code());
        let mut before = shown(&site, *kind).await;
        for part in ["row"].into_iter().chain(form.parts.iter().map(|(part, _)| *part)) {
            let (table, statement) = edit(*kind, part);
            behind_the_back(&site.db, &[table], &statement).await;
            let after = shown(&site, *kind).await;
            assert_ne!(before, after, "{}: {part}", kind.code());
            before = after;
        }
    }
    assert_eq!(site.get("/history.jsonl").await.text(), copy, "the log itself says nothing of it");
    let found = against(&site, &copy).await;
    let kinds: BTreeSet<&str> = found.breaks.iter().filter_map(|broken| broken.split('/').nth(2)).collect();
    assert_eq!(kinds, outside);
    let (content, said) = in_python(&site, &copy, None).await;
    assert!(!content && outside.iter().all(|kind| said.contains(&format!("BROKEN: /records/{kind}/"))), "{said}");
    // With the database each kind is named, also those that nobody sees outside.
    let verdict = verify(&site.db).await.unwrap();
    let named =
        |kind: RecordKind| verdict.breaks.iter().any(|broken| matches!(broken, Break::RecordChanged { kind: own, .. } if *own == kind));
    for kind in RecordKind::ALL {
        assert!(named(*kind), "{}: {:?}", kind.code(), verdict.breaks);
    }
});

both!(what_was_slipped_in_or_taken_out_is_found_from_outside, |db| {
    let (site, copy) = everything(db).await;
    assert_eq!(site.get("/records/unbound.json").await.text(), "{}");
    for statement in [
        "INSERT INTO responsibility (recommendation_id, institution_id, role, since) \
         SELECT 3, MIN(id), 'supporting', '2024-01-01' FROM institution",
        "INSERT INTO moderation_decision (decision, received_on, decided_on) VALUES ('published', '2026-01-01', '2026-01-02')",
        // A moderator whom nobody appointed.
        "INSERT INTO membership (person_id, body_kind, role, since, until) \
         VALUES ((SELECT MIN(id) FROM person), 'moderation', 'moderator', '2024-01-01', '2024-02-01')",
        // Of somebody in an organisation nothing is told outside.
        "INSERT INTO membership (person_id, body_kind, body_id, role, since, until) \
         VALUES ((SELECT MIN(id) FROM person), 'organisation', (SELECT MIN(id) FROM organisation), 'contributor', '2024-01-01', '2024-02-01')",
    ] {
        site.db.execute_unprepared(statement).await.unwrap();
    }
    let left = site.get("/records/unbound.json").await.json();
    assert_eq!(left, serde_json::json!({ "membership": 1, "moderation_decision": 1, "responsibility": 1 }));
    behind_the_back(&site.db, &["assessment_withdrawal"], "DELETE FROM assessment_withdrawal").await;
    behind_the_back(&site.db, &["membership"], "DELETE FROM membership WHERE body_kind = 'installation'").await;
    let found = against(&site, &copy).await.breaks;
    for part in [
        "membership stand in no entry",
        "moderation_decision stand",
        "responsibility stand",
        "/records/assessment_withdrawal/",
        "/records/membership/",
    ] {
        assert!(found.iter().any(|broken| broken.contains(part)), "{part}: {found:?}");
    }
    assert_eq!(found.len(), 5, "{found:?}");
    let (content, said) = in_python(&site, &copy, None).await;
    assert!(!content && said.matches("stand in no entry").count() == 3 && said.matches("BROKEN").count() == 5, "{said}");
    let inside = verify(&site.db).await.unwrap().breaks;
    let inserted = inside.iter().filter(|broken| matches!(broken, Break::RecordInserted { kind: RecordKind::Membership, .. })).count();
    assert_eq!(inserted, 2, "{inside:?}");
    assert!(!inside.iter().any(|broken| matches!(broken, Break::Log(Fault::Unbound(..)))), "named once: {inside:?}");
});

both!(who_holds_an_office_is_public_without_a_name_and_who_joins_an_organisation_is_not, |db| {
    let site = Site::demonstration(db).await;
    site.close_log().await;
    let before = site.get("/history.jsonl").await.text();
    let organisation = site.body(Role::Contributor.body_kind(), "", "casa-del-faro").await;
    let member = site.person("quiet@faro.example", Some((Role::Contributor, organisation))).await;
    // Nothing to close, nothing in the log, nothing that waits.
    assert_eq!(site.close_log().await, []);
    assert_eq!(site.get("/history.jsonl").await.text(), before);
    let ministry = site.body(Role::Validator.body_kind(), "ministry-of-justice", "").await;
    let judge = site.person("judge@court.example", Some((Role::Moderator, None))).await;
    let validator = site.person("validator@justice.example", Some((Role::Validator, ministry))).await;
    assert_eq!(site.close_log().await.len(), 1);
    let after = site.get("/history.jsonl").await.text();
    assert_eq!(after.lines().count(), before.lines().count() + 2);
    let memberships = membership::Entity::find().order_by_asc(membership::Column::Id).all(&*site.db).await.unwrap();
    let forms: Vec<_> = public_record::Entity::find().filter(public_record::Column::Kind.eq("membership")).all(&*site.db).await.unwrap();
    assert_eq!((memberships.len(), forms.len()), (3, 2));
    let mut roles = BTreeSet::new();
    for form in forms {
        let shown = site.get(&format!("/records/membership/{}.json", form.name)).await;
        let record = &shown.json()["record"];
        roles.insert(record["role"].as_str().unwrap().to_string());
        let keys: BTreeSet<&str> = record.as_object().unwrap().keys().map(String::as_str).collect();
        assert!(keys.is_subset(&["body_kind", "institutions", "role", "since"].into()), "{record}");
        let everywhere = shown.text() + &after;
        for person in [&judge, &validator, &member] {
            assert!(!everywhere.contains(&person.email) && !everywhere.contains(&person.name), "{everywhere}");
        }
    }
    assert_eq!(roles, ["moderator".to_string(), "validator".to_string()].into());
});

both!(settings_by_which_the_register_measures_are_records, |db| {
    let site = Site::demonstration(db).await;
    let config = |days: &'static str| Config::read(|name| (name == "ANSWERABLE_REPLY_DAYS").then(|| days.to_string())).unwrap();
    assert!(settings::note(&site.db, &config("60"), Utc::now()).await.unwrap());
    // The same again is no news.
    assert!(!settings::note(&site.db, &config("60"), Utc::now()).await.unwrap());
    site.close_log().await;
    let before = site.get("/history.jsonl").await.text();
    assert_eq!(
        site.get("/records/setting/reply_days.json").await.json()["record"],
        serde_json::json!({ "name": "reply_days", "value": "60" })
    );
    assert!(settings::note(&site.db, &config("600"), Utc::now()).await.unwrap());
    site.close_log().await;
    let after = site.get("/history.jsonl").await.text();
    let entry: serde_json::Value = serde_json::from_str(after.lines().last().unwrap()).unwrap();
    assert_eq!((&entry["kind"], entry["records"].as_array().unwrap().len()), (&"settings-noted".into(), 1));
    assert_eq!(entry["records"][0]["place"], "/records/setting/reply_days");
    assert!(after.starts_with(&before));
    assert!(verify(&site.db).await.unwrap().intact());
    assert_eq!(against(&site, &before).await.breaks, Vec::<String>::new());
});

both!(memberships_of_a_register_from_before_are_bound_when_it_is_brought_up_to_date, |db| {
    let site = Site::demonstration(db).await;
    demo::accounts::add(&site.db).await.unwrap();
    // As it was before memberships were records.
    for (table, statement) in [
        ("public_record", "DELETE FROM public_record WHERE kind = 'membership'"),
        ("history_record", "UPDATE history_record SET kind = 'nothing' WHERE kind = 'membership'"),
    ] {
        behind_the_back(&site.db, &[table], statement).await;
    }
    let inserted = async || {
        let breaks = verify(&site.db).await.unwrap().breaks;
        breaks.into_iter().filter(|broken| matches!(broken, Break::RecordInserted { kind: RecordKind::Membership, .. })).count() as u64
    };
    let all = membership::Entity::find().count(&*site.db).await.unwrap();
    assert_eq!(inserted().await, all);
    adopt_offices(&*site.db, Utc::now()).await.unwrap();
    assert_eq!(inserted().await, 0);
    assert_eq!(site.get("/records/unbound.json").await.text(), "{}");
    assert!(all > 5 && moderation_interest::Entity::find().count(&*site.db).await.unwrap() == 0);
});
