//! Tests of what a moderator decides, may not decide, and cannot change.

use super::{ABOUT, OTHER, WORDS, at_moderators, below, new, published, submitted, whole, with};
use crate::routes::forms::{does, intact, refused, sends, summary, text};
use crate::site::Site;
use answerable_domain::model::Role;
use answerable_store::db::entities::{assessment, moderation_decision, moderation_interest};
use axum::http::StatusCode;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

both!(a_declined_one_is_appealed_once_to_another_moderator, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let other = site.other_moderator().await;
    let path = submitted(&lead, &[]).await;
    let at = at_moderators(&path);
    does(&moderator, &at, &[("step", "decline"), ("ground", "off_subject")]).await;
    assert!(!text(&lead, &path).await.contains("A reply is due"), "nobody owes a reply to what is not public");
    refused(&lead, &path, &[("step", "appeal"), ("appeal", " ")], "Write why").await;
    does(&lead, &path, &[("step", "appeal"), ("appeal", "It concerns the courts that the paragraph names.")]).await;
    // Anyone who declined it neither sees nor decides it; the queue says that it is there for others.
    assert_eq!(moderator.get(&at).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        moderator.post(&at, &[("step", "dismiss"), ("ground", "off_subject"), ("version", "3")]).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(text(&moderator, "/en/moderating").await.contains("One appeal waits for another moderator"));
    assert!(text(&other, &at).await.contains("It concerns the courts that the paragraph names."));
    does(&other, &at, &[("step", "dismiss"), ("ground", "off_subject")]).await;
    assert!(text(&lead, &path).await.contains("Declined for good"));
    for step in ["appeal", "submit", "save"] {
        let answer = lead.post(&path, &with(whole(step), &[("appeal", "Once more"), ("version", "4")])).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}");
    }
    // Another, upheld: it is public.
    let path = submitted(&lead, &[("developments", "Appealed and right, and nobody is named.")]).await;
    let at = at_moderators(&path);
    does(&other, &at, &[("step", "decline"), ("ground", "spam")]).await;
    does(&lead, &path, &[("step", "appeal"), ("appeal", "It was written by hand.")]).await;
    does(&moderator, &at, &[("step", "uphold")]).await;
    assert!(site.get(&format!("/en/recommendations/{ABOUT}")).await.text().contains("Appealed and right"));
    // The log tells of four decisions, and of nothing else.
    let lines = moderation_decision::Entity::find().filter(moderation_decision::Column::StateId.is_not_null());
    let made: Vec<_> = lines.all(&*site.db).await.unwrap().into_iter().rev().take(4).collect();
    assert_eq!(made.iter().filter(|line| line.assessment_id.is_some()).count(), 1);
    let log = site.get("/en/moderation").await.text();
    assert!(!log.contains("It was written by hand") && !log.contains("It concerns the courts"));
    intact(&site).await;
});

both!(who_has_an_interest_decides_nothing, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let other = site.other_moderator().await;
    let path = submitted(&lead, &[]).await;
    let at = at_moderators(&path);
    does(&moderator, &at, &[("step", "interest"), ("whole", "yes")]).await;
    assert_eq!(moderator.get(&at).await.status, StatusCode::NOT_FOUND);
    for fields in [vec![("step", "publish"), ("version", "1")], vec![("step", "interest"), ("version", "1")]] {
        assert_eq!(moderator.post(&at, &fields).await.status, StatusCode::NOT_FOUND);
    }
    // The next of the same organisation goes by as well; what is another's does not.
    let next = submitted(&lead, &[]).await;
    assert_eq!(moderator.get(&at_moderators(&next)).await.status, StatusCode::NOT_FOUND);
    let puente = site.of_organisation("puente-seguro", Role::OrganisationLead).await;
    let third = submitted(&puente, &[]).await;
    assert_eq!(moderator.get(&at_moderators(&third)).await.status, StatusCode::OK);
    let queue = text(&moderator, "/en/moderating").await;
    assert!(queue.contains("Your declared interests") && queue.contains("Casa del Faro"));
    does(&other, &at, &[("step", "publish")]).await;
    // Nobody ends their own interest: it is asked for, and another moderator agrees.
    let asked = moderation_interest::Entity::find().one(&*site.db).await.unwrap().unwrap().id.to_string();
    assert_eq!(moderator.post("/en/moderating", &[("step", "ask"), ("interest", asked.as_str())]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(moderator.get(&at_moderators(&next)).await.status, StatusCode::NOT_FOUND);
    for answer in ["agree", "refuse"] {
        let own = moderator.post("/en/moderating", &[("interest", asked.as_str()), ("step", answer)]).await;
        assert_eq!(own.status, StatusCode::NOT_FOUND, "one's own");
    }
    for role in [Role::Administrator, Role::OrganisationLead, Role::Coordinator, Role::Validator] {
        let by = site.as_role(role).await;
        let answer = by.post("/en/moderating", &[("interest", asked.as_str()), ("step", "agree")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role:?}");
    }
    assert!(text(&other, "/en/moderating").await.contains("Interests that are said to have ended"));
    let stays = other.post("/en/moderating", &[("interest", asked.as_str()), ("step", "refuse")]).await;
    assert_eq!(stays.status, StatusCode::SEE_OTHER);
    assert_eq!(moderator.get(&at_moderators(&next)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(moderator.post("/en/moderating", &[("step", "ask"), ("interest", asked.as_str())]).await.status, StatusCode::SEE_OTHER);
    let ended = other.post("/en/moderating", &[("interest", asked.as_str()), ("step", "agree")]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert_eq!(moderator.get(&at_moderators(&next)).await.status, StatusCode::OK);
    intact(&site).await;
});

both!(a_moderator_changes_no_word, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let path = submitted(&lead, &[]).await;
    let at = at_moderators(&path);
    // Whatever a form of the moderator's holds besides the decision goes nowhere.
    let smuggled = [
        ("step", "publish"),
        ("developments", "Other words"),
        ("verdict-0", "implemented"),
        ("visibility", "pseudonymous"),
        ("pseudonym", "Somebody"),
        ("note", "Other words"),
        ("passage", "Other words"),
    ];
    // The organisation's own form is not a moderator's.
    for step in ["save", "submit", "take_back", "discard", "appeal"] {
        let answer = moderator.post(&path, &with(whole(step), &[("version", "1")])).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{step}");
    }
    // Nor the database's: what waits cannot be changed or removed, only decided.
    let db = &*site.db;
    for statement in [
        "UPDATE submission SET content = '{}'",
        "UPDATE submission SET visibility = 'named', coalition_id = 1",
        "UPDATE submission SET organisation_id = organisation_id + 1",
        "DELETE FROM submission",
        "UPDATE draft_evidence SET url = 'https://other.example' WHERE submission_id IS NOT NULL",
        "DELETE FROM draft_evidence WHERE submission_id IS NOT NULL",
        "INSERT INTO draft_evidence (submission_id, kind, title) SELECT id, 'outcome', 'Another' FROM submission",
    ] {
        let refused = db.execute_unprepared(statement).await;
        assert!(refused.is_err(), "{statement}");
    }
    does(&moderator, &at, &smuggled).await;
    let row = assessment::Entity::find().all(db).await.unwrap().into_iter().max_by_key(|row| row.id).unwrap();
    assert_eq!((row.developments.as_deref(), row.verdict.code(), row.visibility.code()), (Some(WORDS), "planned", "named"));
    assert!(row.pseudonym.is_none() && row.questions.as_deref() == Some("When will the unit have staff?"));
    for statement in [
        format!("UPDATE assessment SET developments = 'x' WHERE id = {}", row.id),
        format!("UPDATE assessment SET verdict = 'implemented' WHERE id = {}", row.id),
        format!("DELETE FROM assessment WHERE id = {}", row.id),
        "UPDATE submission SET content = '{}'".to_string(),
        "UPDATE submission SET stage = 'draft'".to_string(),
        "UPDATE submission_decision SET decision = 'declined'".to_string(),
        "DELETE FROM submission_decision".to_string(),
        "UPDATE moderation_decision SET ground = 'spam'".to_string(),
    ] {
        assert!(db.execute_unprepared(&statement).await.is_err(), "{statement}");
    }
    intact(&site).await;
});

both!(what_was_asked_at_submission_still_holds_when_it_is_published, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let moderator = site.as_role(Role::Moderator).await;
    let other = site.other_moderator().await;
    let file = [("evidence-file-0", "count.txt", "What was counted in the north.".as_bytes())];
    let pseudonymous = [("version", "0"), ("visibility", "pseudonymous"), ("pseudonym", "A clinic"), ("evidence-url-0", "")];
    // Declined under a description; then the same file goes out under the name; then the appeal is heard.
    let hidden = new(&lead, ABOUT).await;
    let sent = lead.post_files(&hidden, &with(whole("submit"), &pseudonymous), &file).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", summary(&sent));
    let hidden = below(&hidden);
    does(&moderator, &at_moderators(hidden), &[("step", "decline"), ("ground", "spam")]).await;
    let named = new(&lead, OTHER).await;
    let fields = with(whole("submit"), &[("version", "0"), ("evidence-url-0", ""), ("recommendation-0", OTHER)]);
    assert_eq!(lead.post_files(&named, &fields, &file).await.status, StatusCode::SEE_OTHER);
    does(&moderator, &at_moderators(below(&named)), &[("step", "publish")]).await;
    does(&lead, hidden, &[("step", "appeal"), ("appeal", "It is no spam.")]).await;
    refused(&other, &at_moderators(hidden), &[("step", "uphold")], "under another name by now").await;
    does(&other, &at_moderators(hidden), &[("step", "dismiss"), ("ground", "spam")]).await;
    // An answer that was begun under the name shows as its assessment does now, and is looked through so.
    let slug = published(&site).await.rsplit('/').next().unwrap().to_string();
    let validator = site.as_role(Role::Validator).await;
    let reply = [("step", "publish"), ("names_nobody", "yes"), ("language", "en"), ("body", "We see it otherwise.")];
    does(&validator, &format!("/en/work/replies/{slug}"), &reply).await;
    let answer = lead.post(&format!("/en/submissions/answer/{slug}"), &[]).await.header("location").to_string();
    let own = format!("/en/submissions/published/{slug}");
    let lowering = [("step", "lower"), ("visibility", "pseudonymous"), ("pseudonym", "A legal clinic")];
    does(&lead, &own, &lowering).await;
    let words = [("step", "submit"), ("language", "en"), ("body", "We of Casa del Faro have counted again.")];
    let asked = sends(&lead, &answer, &words).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text().contains("name=\"confirm\""), "{}", summary(&asked));
    // Where the words themselves hold the name, showing less is asked about.
    let spoken = submitted(&lead, &[("developments", "Casa del Faro visited three courts.")]).await;
    does(&moderator, &at_moderators(&spoken), &[("step", "publish")]).await;
    let own = published(&site).await;
    refused(&lead, &own, &lowering, "holds the name of your organisation").await;
    does(&lead, &own, &[&lowering[..], &[("even_so", "yes")]].concat()).await;
    intact(&site).await;
});
