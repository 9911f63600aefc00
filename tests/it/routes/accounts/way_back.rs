//! Tests of the account of a person who refused mail: a name to sign in with, a way back by recovery codes, news on the account page; and
//! of what ends with a password or a membership.

use crate::client::Client;
use crate::routes::forms::text;
use crate::site::Site;
use answerable_domain::model::{BodyKind, Role};
use answerable_store::accounts::recovery;
use answerable_store::db::entities::{invitation, membership, organisation, organisation_contact, person, reminder_choice};
use answerable_testing::PASSWORD;
use axum::http::StatusCode;
use chrono::Utc;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, NotSet, QueryFilter, Set};

const NEXT: &str = "two rivers and a bridge";
const BY_CODE: &str = "/en/password-reset/by-code";

/// Casa del Faro states that it wants no mail.
async fn refuses_mail(site: &Site) {
    let row = organisation_contact::ActiveModel {
        id: NotSet,
        organisation_id: Set(organisation::Key::new(site.body(BodyKind::Organisation, "", "casa-del-faro").await.unwrap())),
        email: Set(String::new()),
        by_mail: Set(false),
        reached_by: Set(String::new()),
        changed_on: Set(Utc::now().date_naive()),
        version: Set(1),
    };
    row.insert(&*site.db).await.unwrap();
}

/// A link into Casa del Faro that its lead hands over.
async fn link(lead: &Client<'_>) -> String {
    let page = lead.post("/en/account/members", &[("role", "contributor"), ("language", "en")]).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "private, no-store"));
    page.text().split("https://register.example").nth(1).unwrap().split('<').next().unwrap().to_string()
}

fn codes(page: &str) -> Vec<String> {
    page.split("<li><code>").skip(1).map(|rest| rest.split('<').next().unwrap().to_string()).collect()
}

async fn sign_in(site: &Site, name: &str, password: &str) -> StatusCode {
    site.client().post("/en/sign-in", &[("email", name), ("password", password)]).await.status
}

both!(with_a_name_and_back_with_a_code, |db| {
    let site = Site::demonstration(db).await;
    refuses_mail(&site).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let (one, other) = (link(&lead).await, link(&lead).await);
    let browser = site.client();
    // Both are open: one that is handed over does not end another.
    assert_eq!(browser.get(&other).await.status, StatusCode::OK);
    let joins = |name: &'static str| [("name", "Garza"), ("sign_in", name), ("password", PASSWORD), ("language", "en")];
    for wrong in ["", "abc", "with space", "an@address.example", "x\u{202E}abc"] {
        let answer = browser.post(&one, &joins(wrong)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        assert!(answer.text().contains("href=\"#sign_in\"") && answer.text().contains("value=\"Garza\""), "{wrong:?}");
    }
    let joined = browser.post(&one, &joins(" Garza-7 ")).await;
    let given = codes(&joined.text());
    assert_eq!((joined.status, given.len()), (StatusCode::OK, 10));
    assert_eq!(site.client().get(&one).await.status, StatusCode::GONE);
    let taken = site.client().post(&other, &joins("GARZA-7")).await;
    assert!(taken.status == StatusCode::UNPROCESSABLE_ENTITY && taken.text().contains("cannot be had"));
    assert_eq!(sign_in(&site, "garza-7", PASSWORD).await, StatusCode::SEE_OTHER);
    // Forgotten: a name and a code; every failure says the same.
    let back = async |name: &str, code: &str| site.client().post(BY_CODE, &[("email", name), ("code", code), ("password", NEXT)]).await;
    let empty = site.client().post(BY_CODE, &[]).await.text();
    for field in ["email", "code", "password"] {
        assert!(empty.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    let mail = site.person("mail@justice.example", Some((Role::FocalPoint, None))).await;
    let of_mail = recovery::renew(&*site.db, mail.id).await.unwrap();
    for (name, code) in [("garza-7", "aaaaa-bbbbb"), ("nobody-7", &*given[0]), ("mail@justice.example", &*of_mail[0])] {
        let answer = back(name, code).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.text().contains("do not belong together"), "{name}");
    }
    let typed = given[0].to_uppercase().replace('-', " ");
    assert_eq!(back("Garza-7", &typed).await.header("location"), "/en/sign-in?done=password-set");
    assert_eq!(back("garza-7", &given[0]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
    assert_eq!(browser.get("/en/account").await.status, StatusCode::SEE_OTHER, "the sessions have ended");
    assert_eq!(sign_in(&site, "garza-7", PASSWORD).await, StatusCode::UNPROCESSABLE_ENTITY);
    // What happened is on the account page, until it was read.
    let again = site.client();
    again.post("/en/sign-in", &[("email", "garza-7"), ("password", NEXT)]).await;
    let page = text(&again, "/en/account").await;
    assert!(page.contains("Your password was reset") && page.contains("9 recovery codes are left"), "{page}");
    assert_eq!(again.post("/en/account/news", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!text(&again, "/en/account").await.contains("Your password was reset"));
    assert!(answerable_store::db::history::verify(&site.db).await.unwrap().intact());
});

both!(codes_cannot_be_guessed_at_the_way_back, |db| {
    let site = Site::with_settings(demonstrated(db).await, |name| (name == "ANSWERABLE_TRUSTED_PROXY").then(|| "yes".to_string())).await;
    refuses_mail(&site).await;
    site.as_role(Role::OrganisationLead).await;
    let from = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", "192.0.2.7")];
    let mut statuses = Vec::new();
    for attempt in 0..12 {
        let code = format!("aaaaa-{attempt:05}");
        let fields = [("email", "organisation_lead@test.example"), ("code", code.as_str()), ("password", NEXT)];
        statuses.push(site.client().post_with(BY_CODE, &fields, &from).await.status);
    }
    assert_eq!(statuses.iter().filter(|status| **status == StatusCode::UNPROCESSABLE_ENTITY).count(), 10);
    assert_eq!(statuses[11], StatusCode::TOO_MANY_REQUESTS);
});

async fn demonstrated(db: answerable_testing::TestDatabase) -> answerable_testing::TestDatabase {
    answerable_demo::load(&db).await.unwrap();
    db
}

both!(whoever_came_with_an_address_before_mail_was_refused_makes_codes, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let renew = async || lead.post("/en/account/second-factor/codes", &[("password", PASSWORD)]).await;
    assert!(!text(&lead, "/en/account").await.contains("no recovery code left"));
    assert_eq!(renew().await.status, StatusCode::FORBIDDEN, "who gets mail has another way back");
    refuses_mail(&site).await;
    assert!(text(&lead, "/en/account").await.contains("no recovery code left"));
    let page = renew().await.text();
    assert!(page.contains("your only way back") && codes(&page).len() == 10);
    assert!(!text(&lead, "/en/account").await.contains("no recovery code left"));
    // The second factor comes and goes; the way back stays.
    let row =
        person::Entity::find().filter(person::Column::Email.eq("organisation_lead@test.example")).one(&*site.db).await.unwrap().unwrap();
    text(&lead, "/en/account/second-factor").await;
    let code = answerable_store::accounts::totp::code_at(&site.waiting_secret(&row.email).await, Utc::now().timestamp()).unwrap();
    let set_up = lead.post("/en/account/second-factor", &[("code", &code), ("password", PASSWORD)]).await;
    assert!(set_up.status == StatusCode::OK && set_up.text().contains("your only way back"));
    assert_eq!(lead.post("/en/account/second-factor/off", &[("password", PASSWORD)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(recovery::left(&*site.db, row.id).await.unwrap(), 10);
});

both!(a_second_factor_is_offered_to_those_who_lead_and_have_none, |db| {
    let site = Site::demonstration(db).await;
    for role in Role::ALL {
        let browser = site.as_role(*role).await;
        let offered = text(&browser, "/en/account").await.contains("needs no telephone number");
        assert_eq!(offered, *role == Role::OrganisationLead, "{role:?}");
    }
    let lead = site.as_role(Role::OrganisationLead).await;
    assert!(text(&lead, "/en/submissions").await.contains("needs no telephone number"));
    text(&lead, "/en/account/second-factor").await;
    let secret = site.waiting_secret("organisation_lead@test.example").await;
    let code = answerable_store::accounts::totp::code_at(&secret, Utc::now().timestamp()).unwrap();
    assert_eq!(lead.post("/en/account/second-factor", &[("code", &code), ("password", PASSWORD)]).await.status, StatusCode::OK);
    for page in ["/en/account", "/en/submissions"] {
        assert!(!text(&lead, page).await.contains("needs no telephone number"), "{page}");
    }
});

both!(with_whoever_leaves_their_invitations_end, |db| {
    let site = Site::demonstration(db).await;
    let of = site.body(BodyKind::Organisation, "", "casa-del-faro").await;
    site.person("leaving@faro.example", Some((Role::OrganisationLead, of))).await;
    let (leaving, staying) = (site.sign_in("leaving@faro.example").await, site.as_role(Role::OrganisationLead).await);
    for (browser, email) in [(&leaving, "theirs@guest.example"), (&staying, "another@guest.example")] {
        let fields = [("email", email), ("role", "contributor"), ("language", "en")];
        assert_eq!(browser.post("/en/account/members", &fields).await.status, StatusCode::SEE_OTHER);
    }
    let (theirs, another) = (site.link("theirs@guest.example").await, site.link("another@guest.example").await);
    let row = person::Entity::find().filter(person::Column::Email.eq("leaving@faro.example")).one(&*site.db).await.unwrap().unwrap();
    let member = membership::Entity::find().filter(membership::Column::PersonId.eq(row.id)).one(&*site.db).await.unwrap().unwrap();
    let ended = staying.post("/en/account/members/end", &[("member", &member.id.to_string())]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert_eq!(site.client().get(&theirs).await.status, StatusCode::GONE);
    assert_eq!(site.client().get(&another).await.status, StatusCode::OK);
    let revoked = invitation::Entity::find().filter(invitation::Column::RevokedAt.is_not_null()).all(&*site.db).await.unwrap();
    assert_eq!(revoked.iter().map(|row| row.email.as_str()).collect::<Vec<_>>(), ["theirs@guest.example"]);
});

both!(with_a_password_the_address_of_the_calendar_ends, |db| {
    let site = Site::demonstration(db).await;
    let browser = site.as_role(Role::FocalPoint).await;
    let other = site.as_role(Role::Validator).await;
    let address = async |browser: &Client<'_>| {
        let page = browser.post("/en/account/reminders", &[("step", "calendar")]).await.text();
        let token = page.split("https://register.example/calendar/").nth(1).unwrap().split(".ics").next().unwrap().to_string();
        format!("/calendar/{token}.ics")
    };
    let theirs = address(&other).await;
    // Changed by its person.
    let own = address(&browser).await;
    assert_eq!(site.get(&own).await.status, StatusCode::OK);
    let changed = browser.post("/en/account/password", &[("password", PASSWORD), ("new-password", NEXT)]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get(&own).await.status, StatusCode::NOT_FOUND);
    // Set again by a link.
    let own = address(&browser).await;
    assert_eq!(site.get(&own).await.status, StatusCode::OK);
    site.client().post("/en/password-reset", &[("email", "focal_point@test.example")]).await;
    let mut link = site.link("focal_point@test.example").await;
    for _ in 0..100 {
        if link.len() > "/en/password-reset/".len() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        link = site.link("focal_point@test.example").await;
    }
    assert_eq!(site.client().post(&link, &[("password", PASSWORD)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get(&own).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&theirs).await.status, StatusCode::OK, "nobody else's");
    let rows = reminder_choice::Entity::find().all(&*site.db).await.unwrap();
    assert_eq!(rows.iter().filter(|row| row.calendar_token_hash.is_some()).count(), 1);
});
