//! Tests that a moderator's office ends by two people, in public, or slowly; and that emptying the moderation does not bring back what
//! was hidden.

use super::appointing::{ACCOUNT, member, proposes, sitting};
use crate::client::Client;
use crate::routes::forms::{intact, text};
use crate::site::Site;
use answerable::clock::today;
use answerable_commands::Occasion;
use answerable_commands::accounts::appointing::open_waiting;
use answerable_commands::accounts::ending::take_effect;
use answerable_commands::hiding::tick;
use answerable_domain::model::Role;
use answerable_store::db::entities::{ending_proposal, event, hiding, membership, person, status_update};
use axum::http::StatusCode;
use chrono::{Duration, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};

const END: &str = "/en/account/members/end";
const ENDING: &str = "/en/account/members/ending";
const ORIGIN: &str = "https://register.example";

/// Proposes that a moderator should go, on a body's decision.
pub(super) async fn proposes_ending(administrator: &Client<'_>, id: membership::Key, by: &str) {
    let id = id.to_string();
    let answer = administrator.post(END, &[("member", &id), ("decided_by", by), ("state", "XVL")]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/en/administration?done=ending-proposed"));
}

/// Sends an answer to the newest proposal that a moderator should go.
pub(super) async fn answers_ending(site: &Site, who: &Client<'_>, answer: &str) -> StatusCode {
    let newest = ending_proposal::Entity::find().order_by_desc(ending_proposal::Column::Id).one(&*site.db).await.unwrap().unwrap();
    who.post(ENDING, &[("proposal", &*newest.id.to_string()), ("step", answer)]).await.status
}

both!(a_moderators_office_ends_by_two_in_public, |db| {
    let site = Site::demonstration(db).await;
    let (one, two) = (site.as_role(Role::Moderator).await, site.other_moderator().await);
    let administrator = site.as_role(Role::Administrator).await;
    let id = member(&site, "moderator@test.example").await.id;
    // On nobody's decision, or by somebody else: nothing.
    let bare = administrator.post(END, &[("member", &*id.to_string())]).await;
    assert!(bare.status == StatusCode::UNPROCESSABLE_ENTITY && bare.text().contains("Choose the body that decided"));
    for role in Role::ALL.iter().filter(|role| !matches!(role, Role::Administrator)) {
        let who = site.as_role(*role).await;
        let tried = who.post(END, &[("member", &*id.to_string()), ("decided_by", "courts")]).await;
        assert_eq!(tried.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    proposes_ending(&administrator, id, "national_mechanism").await;
    let again = administrator.post(END, &[("member", &*id.to_string()), ("decided_by", "courts")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "one at a time");
    assert!(
        site.letters("moderator@test.example")
            .await
            .iter()
            .any(|letter| letter.body_text.contains("It is proposed that a moderator leave"))
    );
    site.register.refresh(today()).await.unwrap();
    let page = site.get("/en/moderation").await.text();
    assert!(page.contains("it was proposed that a moderator leave") && page.contains("a national mechanism, a body of the State"));
    assert!(page.contains("takes effect without an answer on") && !page.contains("Somebody called"));
    // Nobody but moderators answers; whom it is about cannot object; a word that is neither is none.
    for role in Role::ALL.iter().filter(|role| **role != Role::Moderator) {
        let who = site.as_role(*role).await;
        assert_eq!(answers_ending(&site, &who, "agree").await, StatusCode::FORBIDDEN, "{role:?}");
    }
    assert_eq!(answers_ending(&site, &site.client(), "agree").await, StatusCode::UNAUTHORIZED);
    assert_eq!(answers_ending(&site, &one, "refuse").await, StatusCode::FORBIDDEN);
    assert_eq!(answers_ending(&site, &two, "perhaps").await, StatusCode::BAD_REQUEST);
    assert!(text(&two, "/en/account/members").await.contains("Proposed to leave the moderation"));
    assert_eq!(sitting(&site).await, 2);
    // Another objects: it goes on, also after the two weeks. Another agrees: it ends.
    assert_eq!(answers_ending(&site, &two, "refuse").await, StatusCode::SEE_OTHER);
    assert_eq!(answers_ending(&site, &two, "agree").await, StatusCode::NOT_FOUND, "once");
    assert_eq!(take_effect(&site.db, Utc::now() + Duration::days(40)).await.unwrap(), 0);
    proposes_ending(&administrator, id, "parliament").await;
    assert_eq!(answers_ending(&site, &two, "agree").await, StatusCode::SEE_OTHER);
    assert_eq!(sitting(&site).await, 1);
    assert_ne!(one.get("/en/moderating").await.status, StatusCode::OK, "signed out");
    // The last one leaves by their own word, and by nobody else's alone.
    proposes_ending(&administrator, member(&site, "moderator-2@test.example").await.id, "parliament").await;
    assert_eq!(answers_ending(&site, &two, "agree").await, StatusCode::SEE_OTHER);
    assert_eq!(sitting(&site).await, 0);
    site.register.refresh(today()).await.unwrap();
    let page = site.get("/en/moderation").await.text();
    assert!(page.contains("a moderator objected, and the moderator stays") && page.contains("by the moderator who left"));
    assert!(page.contains("There is no moderator.") && page.contains("There are fewer than two moderators"));
    site.close_log().await;
    let log = site.get("/history.jsonl").await.text();
    assert!(
        log.contains("\"moderator-ending-proposed\"") && log.contains("\"decided_by\":\"parliament\"") && !log.contains("test.example")
    );
    intact(&site).await;
});

both!(who_empties_the_moderation_waits_in_public_and_wins_nothing_that_was_hidden, |db| {
    let site = Site::demonstration(db).await;
    let (one, _two) = (site.as_role(Role::Moderator).await, site.other_moderator().await);
    let administrator = site.as_role(Role::Administrator).await;
    let row = status_update::Entity::find().one(&*site.db).await.unwrap().unwrap();
    let passage = row.reasons.split_inclusive(' ').take(5).collect::<String>();
    let fields = [("passage", passage.trim()), ("ground", "endangers_person"), ("step", "hide")];
    let hidden = one.post(&format!("/en/moderating/hiding/on/status_update/{}", row.slug), &fields).await;
    assert_eq!(hidden.status, StatusCode::SEE_OTHER);
    let place = hidden.header("location").split('?').next().unwrap().to_string();
    let periods = site.register.current().periods;
    let ticks = async |days: i64| {
        let occasion = Occasion { now: Utc::now() + Duration::days(days), periods: &periods, origin: ORIGIN };
        tick(&site.db, &site.files, &occasion).await.unwrap().shown_again
    };
    for email in ["moderator@test.example", "moderator-2@test.example"] {
        proposes_ending(&administrator, member(&site, email).await.id, "government").await;
    }
    assert_eq!(take_effect(&site.db, Utc::now() + Duration::days(13)).await.unwrap(), 0);
    assert_eq!(sitting(&site).await, 2);
    // No moderator answers: it takes effect, in public, with the body that decided.
    assert_eq!(take_effect(&site.db, Utc::now() + Duration::days(14)).await.unwrap(), 2);
    assert_eq!(sitting(&site).await, 0);
    assert_eq!(ticks(60).await, 0, "the days to confirm it stop");
    site.register.refresh(today()).await.unwrap();
    let events = event::Entity::find().filter(event::Column::Kind.eq("moderator-left")).all(&*site.db).await.unwrap();
    let said = |row: &event::Model| {
        row.public && row.detail.as_ref().is_some_and(|detail| detail["decided_by"] == "government" && detail["agreed"] == "nobody")
    };
    assert!(events.len() == 2 && events.iter().all(said), "{events:?}");
    // A new one: proposed in public; no link before two weeks, and none that is good.
    assert!(proposes(&administrator, "new@guest.example", "government").await.ends_with("done=proposed"));
    site.register.refresh(today()).await.unwrap();
    assert!(site.get("/en/moderation").await.text().contains("a moderator was proposed: all had left"));
    assert!(site.letters("new@guest.example").await.is_empty());
    assert_eq!(open_waiting(&site.db, ORIGIN, Utc::now() + Duration::days(13)).await.unwrap(), 0);
    assert_eq!(open_waiting(&site.db, ORIGIN, Utc::now() + Duration::days(14)).await.unwrap(), 1);
    assert_eq!(open_waiting(&site.db, ORIGIN, Utc::now() + Duration::days(15)).await.unwrap(), 0, "once");
    let link = site.link("new@guest.example").await;
    assert_eq!(site.client().post(&link, &ACCOUNT).await.status, StatusCode::SEE_OTHER);
    site.register.refresh(today()).await.unwrap();
    assert!(site.get("/en/moderation").await.text().contains("all had left, and it was public for two weeks"));
    // Alone, nobody shows again what was hidden, and no time does.
    let found = person::Entity::find().filter(person::Column::Email.eq("new@guest.example")).one(&*site.db).await.unwrap().unwrap();
    let mut found = found.into_active_model();
    found.totp_confirmed = Set(true);
    found.update(&*site.db).await.unwrap();
    let newcomer = site.sign_in("new@guest.example").await;
    let tried = newcomer.post(&place, &[("version", "1"), ("step", "show")]).await;
    assert!(tried.header("location").ends_with("done=hiding-too-few"), "{} {}", tried.status, tried.header("location"));
    assert_eq!(ticks(60).await, 0);
    let stands = hiding::Entity::find().one(&*site.db).await.unwrap().unwrap();
    assert_eq!(stands.stage.code(), "provisional");
    // With two, the seven days begin again.
    site.person("second@moderation.example", Some((Role::Moderator, None))).await;
    assert_eq!(ticks(7).await, 0);
    assert_eq!(ticks(8).await, 1);
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
});
