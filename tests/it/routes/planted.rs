//! Tests that what is not public changes nothing. One unpublished record of each kind is planted; then every public page, download, feed
//! and error must be what it was before, to the last byte. What cannot change anything cannot be found, counted, or guessed at.

use crate::site::{Site, demonstration};
use answerable::clock::today;
use answerable_domain::model::EventKind;
use answerable_store::accounts::sessions::{self, SessionStage};
use answerable_store::db::entities::*;
use answerable_store::db::history::{Happening, History, SubjectKind};
use chrono::Utc;
use sea_orm::{ActiveModelTrait, EntityTrait, NotSet, PaginatorTrait, Set};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::{Cursor, Read};

/// A word that stands in every planted text.
const MARK: &str = "zzqxplanted";
/// The most pages that are read, each time.
const MOST: usize = 400;

/// Addresses without a link to them, and those whose answer could tell by a count, an error or a redirection.
const OTHERS: [&str; 26] = [
    "/en/recommendations.json",
    "/en/recommendations.csv",
    "/en/recommendations.json?q=zzqxplanted",
    "/en/recommendations?q=zzqxplanted",
    "/en/recommendations/suggest?q=zzqx",
    "/en/recommendations?state=XVL",
    "/ar/recommendations?q=zzqxplanted",
    "/en/changes.atom",
    "/en/changes.atom?state=XVL",
    "/en/calendar.ics",
    "/en/documents/zzqxplanted",
    "/en/documents/ZZQX/C/XVL/CO/9",
    "/en/recommendations/ZZQX/C/XVL/CO/9/1",
    "/en/institutions/zzqxplanted",
    "/en/civil-society/zzqxplanted",
    "/en/themes/zzqxplanted",
    "/en/?as_at=2024-05-01",
    "/en/recommendations?as_at=2024-05-01&state=XVL",
    "/es/moderation",
    "/fr/civil-society",
    "/ar/disagreements",
    "/en/recommendations?page=4&sort=reported",
    "/en/danger/organisation/zzqxplanted",
    "/en/moderation",
    "/history.jsonl",
    "/log/checkpoint",
];

/// Reads every page to which links lead from the front page, without selections, and the other addresses: their statuses and bodies.
async fn everything(site: &Site) -> BTreeMap<String, (u16, Vec<u8>)> {
    let mut found = BTreeMap::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut queue: VecDeque<String> = ["/en/"].into_iter().chain(OTHERS).map(str::to_string).collect();
    while let Some(address) = queue.pop_front() {
        if found.len() == MOST || !seen.insert(address.clone()) {
            continue;
        }
        let answer = site.get(&address).await;
        let html = answer.header("content-type").starts_with("text/html");
        if html && !OTHERS.contains(&address.as_str()) {
            for part in answer.text().split("href=\"").skip(1) {
                let link = part.split('"').next().unwrap_or_default();
                if link.starts_with("/en/") && !link.contains(['?', '#']) && !["sign-in", "/danger/"].iter().any(|part| link.contains(part))
                {
                    queue.push_back(link.to_string());
                }
            }
        }
        // A workbook says when it was made; its cells do not.
        let mut body = if address.ends_with(".xlsx") { cells(&answer.bytes) } else { answer.bytes };
        // This form carries a random word of its own each time.
        if address.ends_with("/civil-society/register") {
            let page = String::from_utf8_lossy(&body).into_owned();
            body = page.replace(&super::forms::value(&page, "once"), "").into_bytes();
        }
        found.insert(address, (answer.status.as_u16(), body));
    }
    found
}

/// The cells of a workbook, as bytes.
fn cells(workbook: &[u8]) -> Vec<u8> {
    let mut parts = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut sheet = Vec::new();
    parts.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_end(&mut sheet).unwrap();
    sheet
}

async fn plant(site: &Site) {
    let (db, now) = (&*site.db, Utc::now());
    let valdemora = state::Entity::find().all(db).await.unwrap().into_iter().find(|state| state.fiction).unwrap().id;
    let of_state = document::Entity::find().all(db).await.unwrap().into_iter().find(|row| row.state_id == valdemora).unwrap();
    let recommendation =
        recommendation::Entity::find().all(db).await.unwrap().into_iter().find(|row| row.document_id == of_state.id).unwrap().id;
    let institution = institution::Entity::find().one(db).await.unwrap().unwrap().id;
    let organisation = organisation::Entity::find().one(db).await.unwrap().unwrap().id;
    let mark = || Set(MARK.to_string());
    let person = person::ActiveModel {
        id: NotSet,
        email: Set(format!("{MARK}@example.org")),
        name: mark(),
        language: Set(answerable_domain::model::Lang::En.into()),
        password_hash: Set(None),
        totp_secret: Set(None),
        totp_confirmed: Set(false),
        totp_step: Set(None),
        totp_pending: Set(None),
        demonstration: Set(false),
        created_at: Set(now),
    };
    let person = person.insert(db).await.unwrap().id;
    let membership = membership::ActiveModel {
        id: NotSet,
        person_id: Set(person),
        body_kind: Set(answerable_domain::model::BodyKind::Institution.into()),
        body_id: Set(Some(institution.number())),
        role: Set(answerable_domain::model::Role::FocalPoint.into()),
        since: Set(today()),
        until: Set(None),
    };
    membership.insert(db).await.unwrap();
    sessions::begin(db, person, SessionStage::Full, now).await.unwrap();
    let warned = warning::ActiveModel {
        id: NotSet,
        token: mark(),
        kind: Set(answerable_domain::model::Published::Recommendation.into()),
        record_id: Set(recommendation.number()),
        sealed: Set(Some(MARK.into())),
        received_on: Set(today()),
        closed_by_id: Set(None),
        closed_on: Set(None),
        hiding_id: Set(None),
    };
    warned.insert(db).await.unwrap();
    let held = held_form::ActiveModel {
        id: NotSet,
        token: mark(),
        body_kind: Set(answerable_domain::model::BodyKind::Institution.into()),
        body_id: Set(institution.number()),
        path: mark(),
        form: Set(vec![("reasons".to_string(), MARK.to_string())].into()),
        texts: Set(Vec::new().into()),
        asked_by_id: Set(person),
        asked_on: Set(today()),
        digest: Set(None),
    };
    held.insert(db).await.unwrap();
    let confirmed = guard_confirmation::ActiveModel {
        id: NotSet,
        subject_kind: Set(answerable_store::db::codes::GuardSubject::RecommendationText.into()),
        subject_id: Set(recommendation.number()),
        field: Set("body".into()),
        kind: Set("name".into()),
        digest: mark(),
        reason: mark(),
        person_id: Set(person),
        confirmed_on: Set(today()),
        seconded_by_id: Set(None),
        seconded_on: Set(None),
        words: Set(None),
        field_words: Set(None),
    };
    confirmed.insert(db).await.unwrap();
    let intake = intake::ActiveModel {
        id: NotSet,
        state_id: Set(valdemora),
        begun_by_id: Set(person),
        created_at: Set(now),
        changed_at: Set(now),
        stage: Set(answerable_domain::model::IntakeStage::Open.into()),
        file_id: Set(None),
        source: Set(vec![MARK.to_string()].into()),
        warnings: Set(vec![answerable_domain::view::intake::Notice::of("other", MARK)].into()),
        symbol: Set("ZZQX/C/XVL/CO/9".into()),
        mechanism_id: Set(Some(of_state.mechanism_id)),
        instrument_id: Set(None),
        kind: Set(answerable_domain::model::DocumentKind::ConcludingObservations.into()),
        title: mark(),
        adopted_on: Set(Some(today())),
        session: Set(None),
        cycle: Set(None),
        language: Set("en".into()),
        source_url: Set(None),
        version: Set(1),
        document_id: Set(None),
        file_name: Set(None),
        reason: Set(None),
    };
    let intake = intake.insert(db).await.unwrap().id;
    let paragraph = intake_paragraph::ActiveModel {
        id: NotSet,
        intake_id: Set(intake),
        position: Set(1),
        number: Set("1".into()),
        letter: Set(None),
        section: Set(Some(MARK.into())),
        nature: Set(answerable_domain::model::Nature::Recommendation.into()),
        body: mark(),
        response: Set(None),
        recommended_by: Set(None),
        decision: Set(answerable_domain::model::ReviewDecision::Accepted.into()),
        version: Set(1),
        changed_by_id: Set(Some(person)),
        source_from: Set(None),
        source_to: Set(None),
        warnings: Set(None),
    };
    paragraph.insert(db).await.unwrap();
    let draft = text_draft::ActiveModel {
        id: NotSet,
        recommendation_id: Set(recommendation),
        language: Set("fr".into()),
        kind: Set(answerable_domain::model::TextKind::Plain.into()),
        body: mark(),
        stage: Set(answerable_domain::view::coordination::DraftStage::InReview.into()),
        author_id: Set(person),
        written_by_id: Set(Some(person)),
        note: Set(Some(MARK.into())),
        version: Set(1),
        changed_at: Set(now),
    };
    draft.insert(db).await.unwrap();
    let assessment = |visibility: &str, submitted: bool, slug: &str| assessment::ActiveModel {
        id: NotSet,
        slug: Set(format!("{MARK}-{slug}")),
        recommendation_id: Set(recommendation),
        organisation_id: Set(organisation),
        visibility: Set(answerable_domain::model::Visibility::from_code(visibility).unwrap().into()),
        pseudonym: Set(None),
        coalition_id: Set(None),
        verdict: Set(answerable_domain::model::Status::Reversed.into()),
        state_account: Set(Some(answerable_domain::model::StateAccount::Wrong.into())),
        language: Set("en".into()),
        developments: Set(Some(MARK.into())),
        comments: Set(Some(MARK.into())),
        missing: Set(None),
        questions: Set(None),
        proposed: Set(None),
        place: Set(Some(MARK.into())),
        period_from: Set(None),
        period_to: Set(None),
        submitted_on: Set(submitted.then(today)),
        published_on: Set(None),
        supersedes_id: Set(None),
    };
    for (visibility, submitted) in [("named", false), ("named", true), ("pseudonymous", true), ("coalition", true), ("private", false)] {
        let row = assessment(visibility, submitted, &format!("{visibility}-{submitted}")).insert(db).await.unwrap();
        let proof = evidence::ActiveModel {
            id: NotSet,
            status_update_id: Set(None),
            action_id: Set(None),
            assessment_id: Set(Some(row.id)),
            kind: Set(answerable_domain::model::EvidenceKind::Outcome.into()),
            title: mark(),
            url: Set(Some(format!("https://example.org/{MARK}"))),
            dated_on: Set(None),
            published_on: Set(None),
            file_hash: Set(None),
        };
        proof.insert(db).await.unwrap();
    }
    let mail = outbox::ActiveModel {
        id: NotSet,
        kind: Set(answerable_store::db::codes::LetterKind::Invitation.into()),
        recipient: Set(format!("{MARK}@example.org")),
        language: Set(answerable_domain::model::Lang::En.into()),
        subject: mark(),
        body_text: mark(),
        body_html: mark(),
        created_at: Set(now),
        send_after: Set(now),
        attempts: Set(0),
        claimed_until: Set(None),
        sent_at: Set(None),
        problem: Set(None),
    };
    mail.insert(db).await.unwrap();
    let event = Happening {
        state_id: Some(valdemora),
        recommendation_id: Some(recommendation),
        subject: (SubjectKind::Person, Some(person.number())),
        detail: Some(json!({ "note": MARK })),
        withheld: Some(json!({ "note": MARK })),
        person_id: Some(person),
        public: false,
        ..Happening::of(EventKind::AccountChanged)
    };
    History::write_one(db, event, Utc::now()).await.unwrap();
}

#[tokio::test]
async fn what_is_unpublished_changes_no_public_answer() {
    let site = demonstration().await;
    site.close_log().await;
    let before = everything(&site).await;
    assert!(before.len() > 150, "{}", before.len());
    let drafts = assessment::Entity::find().count(&*site.db).await.unwrap();
    plant(&site).await;
    assert_eq!(assessment::Entity::find().count(&*site.db).await.unwrap(), drafts + 5, "they are there");
    assert!(!site.register.refresh(today()).await.unwrap(), "nothing of it makes a server read the register again");
    let after = everything(&site).await;
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "no page more, no page less");
    for (address, (status, body)) in &after {
        let (status_before, body_before) = &before[address];
        assert_eq!(status_before, status, "{address}");
        assert!(body_before == body, "{address} has changed");
        let asked_for_it = address.contains(MARK);
        assert!(asked_for_it || !String::from_utf8_lossy(body).contains(MARK), "{address}");
    }
    // The log grows by nothing at all: what is not public has no entry, and so neither number nor moment of it can be seen.
    assert_eq!(site.close_log().await, []);
    assert!(!site.get("/history.jsonl").await.text().contains(MARK));
}
