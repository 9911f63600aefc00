//! Tests of the public log through hidings: it verifies, inside and outside, says nothing of what is hidden, and does not show what
//! belongs together.

use super::{intact, later, moderators, on, passage, samples, shown, stands, today};
use crate::log::against;
use crate::routes::forms::does;
use crate::site::Site;
use answerable_commands::hiding::{confirm, hide, tick};
use answerable_domain::model::{Ground, Published, Role};
use answerable_domain::rules::periods::Periods;
use answerable_domain::rules::stone::HiddenBy;
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::{assessment, guard_confirmation, history_record, institution, public_record, status_update};
use answerable_store::hidden::{Chosen, find};
use chrono::Utc;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};
use serde_json::Value;
use std::collections::BTreeSet;

/// All that everybody gets of the log: its lines, and the form of each record.
async fn everything(site: &Site) -> String {
    let mut all = site.get("/history.jsonl").await.text();
    // Recommendations and what they are about are many, and none of them is hidden here.
    let many = ["recommendation", "document", "reporting_cycle", "moderation_decision"];
    for row in public_record::Entity::find().filter(public_record::Column::Kind.is_not_in(many)).all(&*site.db).await.unwrap() {
        all.push_str(&site.get(&format!("/records/{}/{}.json", row.kind.code(), row.name)).await.text());
        all.push('\n');
    }
    all.to_lowercase()
}

async fn whole(site: &Site) {
    intact(site).await;
    let copy = site.get("/history.jsonl").await.text();
    let found = against(site, &copy).await;
    assert!(found.breaks.is_empty(), "{:?}", found.breaks);
}

both!(the_log_verifies_through_hidings_and_tells_nothing_of_them, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    assert_eq!(site.close_log().await.len(), 1);
    whole(&site).await;
    for (place, words) in samples(&site).await {
        let small = words.to_lowercase();
        assert!(everything(&site).await.contains(&small), "{words}");
        // Hidden, shown again, hidden for good: before and after each closing.
        let reference = hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
        intact(&site).await;
        let told = everything(&site).await;
        assert!(!told.contains(&small), "{words}");
        assert!(!told.contains(&reference) && !told.contains(['\u{E0F0}', '\u{E0F1}']) && told.contains("[hidden; "));
        site.close_log().await;
        whole(&site).await;
        confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
        intact(&site).await;
        assert!(everything(&site).await.contains(&small), "{words}");
        site.close_log().await;
        let reference = hide(&site.db, &two, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
        confirm(&site.db, &one, shown(&reference, 1), true, &site.files, &on(today())).await.unwrap();
        site.close_log().await;
        intact(&site).await;
        assert_eq!(tick(&site.db, &site.files, &on(later(u64::from(Periods::default().appeal_days) + 1))).await.unwrap().destroyed, 1);
        intact(&site).await;
        site.close_log().await;
        whole(&site).await;
        assert!(!everything(&site).await.contains(&small), "{words}");
    }
});

both!(a_name_that_an_address_was_made_of_is_never_in_the_log, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    site.close_log().await;
    let office =
        institution::Entity::find().filter(institution::Column::Slug.eq("ministry-of-justice")).one(&*site.db).await.unwrap().unwrap();
    let place = find(&*site.db, Published::Institution, &office.slug).await.unwrap().unwrap();
    let log = site.get("/history.jsonl").await.text();
    assert!(!log.contains("ministry-of-justice"), "what is in the log stays");
    let chosen = Chosen {
        ground: Ground::EndangersPerson,
        passage: String::new(),
        whole: BTreeSet::from([format!("institution.names.{}", office.id)]),
        by: HiddenBy::Moderator,
    };
    let reference = hide(&site.db, &one, &place, &chosen, &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    whole(&site).await;
    assert!(!everything(&site).await.contains("ministry-of-justice"));
    let gone = site.get("/en/institutions/ministry-of-justice").await;
    assert_eq!(gone.status.as_u16(), 410, "{}", gone.text());
    site.close_log().await;
    whole(&site).await;
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    whole(&site).await;
    assert_eq!(site.get("/en/institutions/ministry-of-justice").await.status.as_u16(), 200);
    assert_eq!(institution::Entity::find_by_id(office.id).one(&*site.db).await.unwrap().unwrap(), office);
    let updates = status_update::Entity::find().filter(status_update::Column::InstitutionId.eq(office.id)).all(&*site.db).await.unwrap();
    assert!(!updates.is_empty() && updates.iter().all(|row| !row.slug.starts_with("update-")), "their places came back too");
});

both!(what_was_written_in_one_piece_is_not_tied_together, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    // One submission on two recommendations: two assessments with the same words.
    let lead = site.as_role(Role::OrganisationLead).await;
    let begun = lead.get("/en/submissions/new?recommendation=CEDAW/C/XVL/CO/5/33").await;
    let path = begun.header("location").split('?').next().unwrap().to_string();
    let fields = [
        ("version", "0"),
        ("step", "submit"),
        ("recommendation-0", "CEDAW/C/XVL/CO/5/33"),
        ("verdict-0", "planned"),
        ("recommendation-1", "CRC/C/OPSC/XVL/CO/1/19(a)"),
        ("verdict-1", "planned"),
        ("visibility", "named"),
        ("language", "en"),
        ("developments", "The blue kiosk of the harbour heard of it first."),
        ("evidence-kind-0", "process"),
        ("evidence-title-0", "Our survey of courts"),
        ("evidence-url-0", "https://faro.example/survey"),
    ];
    assert_eq!(lead.post(&path, &fields).await.status.as_u16(), 303);
    does(&site.as_role(Role::Moderator).await, &path.replace("/submissions/", "/moderating/"), &[("step", "publish")]).await;
    let rows = assessment::Entity::find().filter(assessment::Column::Developments.contains("blue kiosk")).all(&*site.db).await.unwrap();
    assert_eq!(rows.len(), 2);
    let words = rows[0].developments.clone().expect("words");
    let place = find(&*site.db, Published::Assessment, &rows[0].slug).await.unwrap().unwrap();
    let reference = hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
    confirm(&site.db, &two, shown(&reference, 1), true, &site.files, &on(today())).await.unwrap();
    site.close_log().await;
    assert_eq!(tick(&site.db, &site.files, &on(later(61))).await.unwrap().destroyed, 1);
    site.close_log().await;
    whole(&site).await;
    for line in site.get("/history.jsonl").await.text().lines() {
        let entry: Value = serde_json::from_str(line).unwrap();
        let kind = entry["kind"].as_str().unwrap();
        if matches!(kind, "text-hidden" | "hiding-confirmed" | "hidden-words-destroyed") {
            let of = entry["records"].as_array().unwrap().iter().filter(|record| record["kind"] == "assessment").count();
            assert!(of <= 1, "{line}");
        }
    }
    let shown = everything(&site).await;
    let stones = shown.matches("[hidden; ").count();
    assert!(stones >= 2 && !shown.contains(&reference));
});

both!(what_was_confirmed_of_hidden_words_is_sealed_along, |db| {
    let site = Site::demonstration(db).await;
    let [one, two, _] = moderators(&site).await;
    let (place, words) = samples(&site).await.remove(0);
    let row = guard_confirmation::ActiveModel {
        id: NotSet,
        subject_kind: Set(answerable_store::db::codes::GuardSubject::StatusUpdate.into()),
        subject_id: Set(place.id),
        field: Set("reasons".into()),
        kind: Set("name".into()),
        digest: Set("d1".into()),
        reason: Set("zzqq agreed with her".into()),
        person_id: Set(one.person_key()),
        confirmed_on: Set(Utc::now().date_naive()),
        seconded_by_id: Set(None),
        seconded_on: Set(None),
        words: Set(None),
        field_words: Set(None),
    };
    let row = row.insert(&*site.db).await.unwrap();
    let reference = hide(&site.db, &one, &place, &passage(&words), &site.files, &on(today())).await.unwrap();
    assert!(stands(&site, "zzqq").await.is_empty());
    confirm(&site.db, &two, shown(&reference, 1), false, &site.files, &on(today())).await.unwrap();
    let back =
        guard_confirmation::Entity::find().filter(guard_confirmation::Column::Digest.eq("d1")).one(&*site.db).await.unwrap().unwrap();
    assert_eq!((back.reason, back.subject_id), (row.reason, row.subject_id));
    assert!(history_record::Entity::find().order_by_desc(history_record::Column::Id).one(&*site.db).await.unwrap().is_some());
    intact(&site).await;
});
