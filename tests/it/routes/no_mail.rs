//! Tests that a person who refused mail gets no letter, of any kind, from any place of the program. Each kind is first caused among
//! people who take mail, so that what causes it is known to work, and then in the same way among people who refused it.

use super::forms::{does, summary, text};
use super::registration::{CONTACT, asks, decides};
use super::submissions::{at_moderators, submitted};
use crate::client::Client;
use crate::site::Site;
use answerable_commands::accounts::{reset_password, second_factor};
use answerable_commands::reminders;
use answerable_commands::submissions::gather;
use answerable_domain::model::{BodyKind, Role};
use answerable_domain::rules::periods::Periods;
use answerable_store::accounts::totp;
use answerable_store::db::Register;
use answerable_store::db::codes::LetterKind;
use answerable_store::db::entities::{organisation, organisation_contact, outbox, password_reset, person, status_update};
use answerable_store::secrets;
use answerable_testing::PASSWORD;
use axum::http::StatusCode;
use chrono::{Duration, NaiveDate, NaiveTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, NotSet, PaginatorTrait, QueryFilter, Set};
use std::path::Path;

const ORIGIN: &str = "https://register.example";
const NEXT: [&str; 3] = ["two rivers and a bridge", "three rivers and a bridge", "four rivers and a bridge"];

/// Adds a person of the fictional State. A person who refused mail signs in with a name.
async fn joins(site: &Site, role: Role, mail: bool) {
    let body = site.body(role.body_kind(), "ministry-of-justice", "casa-del-faro").await;
    site.person(&called(role, mail), Some((role, body))).await;
}

fn called(role: Role, mail: bool) -> String {
    // People of an organisation came with an address, before the organisation refused mail.
    let address = mail || role == Role::OrganisationLead;
    format!("zzqx-{}{}", role.code().replace('_', "-"), if address { "@test.example" } else { "" })
}

async fn comes(site: &Site, role: Role, mail: bool) -> Client<'_> {
    site.sign_in(&called(role, mail)).await
}

/// The lead's organisation states whether its people take mail.
async fn says(site: &Site, mail: bool) {
    let of = site.body(BodyKind::Organisation, "", "casa-del-faro").await.unwrap();
    let row = organisation_contact::ActiveModel {
        id: NotSet,
        organisation_id: Set(organisation::Key::new(of)),
        email: Set(if mail { "faro@safe.example" } else { "" }.to_string()),
        by_mail: Set(mail),
        reached_by: Set(String::new()),
        changed_on: Set(Utc::now().date_naive()),
        version: Set(1),
    };
    row.insert(&*site.db).await.unwrap();
}

async fn lead(site: &Site) -> person::Model {
    let found = person::Entity::find().filter(person::Column::Email.eq(called(Role::OrganisationLead, true)));
    found.one(&*site.db).await.unwrap().unwrap()
}

/// Does all that queues letters of a kind. The match has no catch-all arm: a new kind must state here what causes it.
async fn causes(site: &Site, kind: LetterKind, mail: bool) {
    let (now, yes_or_no) = (Utc::now(), if mail { "yes" } else { "no" });
    match kind {
        LetterKind::Invitation => {
            let by = comes(site, Role::OrganisationLead, mail).await;
            let fields = [("email", "guest@safe.example"), ("role", "contributor"), ("language", "en")];
            let sent = by.post("/en/account/members", &fields).await;
            assert_eq!(sent.status, if mail { StatusCode::SEE_OTHER } else { StatusCode::OK });
            asks(&site.client(), yes_or_no).await;
            let moderator = comes(site, Role::Moderator, mail).await;
            assert_eq!(decides(site, &moderator, &[("step", "register")]).await, StatusCode::SEE_OTHER);
        }
        LetterKind::RegistrationReceived => {
            asks(&site.client(), yes_or_no).await;
        }
        LetterKind::RegistrationNews => {
            let moderator = comes(site, Role::Moderator, mail).await;
            asks(&site.client(), yes_or_no).await;
            for fields in
                [[("step", "question"), ("question", "Since when?")], [("step", "refuse"), ("reason", "It sells lamps, and no more")]]
            {
                assert_eq!(decides(site, &moderator, &fields).await, StatusCode::SEE_OTHER);
            }
        }
        LetterKind::PasswordReset => {
            for role in [Role::OrganisationLead, Role::FocalPoint] {
                reset_password::send_link(&site.db, &site.doors, &called(role, mail), Some("192.0.2"), ORIGIN, now).await.unwrap();
            }
        }
        LetterKind::PasswordChanged => {
            let browser = comes(site, Role::OrganisationLead, mail).await;
            let done = browser.post("/en/account/password", &[("password", PASSWORD), ("new-password", NEXT[0])]).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER);
            // A link from before the organisation refused mail.
            let token = secrets::token();
            let link = password_reset::ActiveModel {
                id: NotSet,
                token_hash: Set(secrets::token_hash(&token)),
                person_id: Set(lead(site).await.id),
                created_at: Set(now),
                expires_at: Set(now + Duration::hours(1)),
                used_at: Set(None),
            };
            link.insert(&*site.db).await.unwrap();
            let set = site.client().post(&format!("/en/password-reset/{token}"), &[("password", NEXT[1])]).await;
            assert_eq!(set.status, StatusCode::SEE_OTHER);
            if !mail {
                by_code(site).await;
            }
        }
        LetterKind::SecondFactorChanged => {
            let browser = comes(site, Role::OrganisationLead, mail).await;
            let password = if mail { NEXT[1] } else { NEXT[2] };
            text(&browser, "/en/account/second-factor").await;
            let code = totp::code_at(&site.waiting_secret(&lead(site).await.email).await, now.timestamp()).unwrap();
            let set_up = browser.post("/en/account/second-factor", &[("code", &code), ("password", password)]).await;
            let recovery = recovery_code(&set_up.text());
            let again = site.client();
            again.post("/en/sign-in", &[("email", &lead(site).await.email), ("password", password)]).await;
            let shown = again.post("/en/sign-in/code", &[("code", &recovery)]).await;
            assert_eq!(shown.status, StatusCode::SEE_OTHER);
            let off = again.post("/en/account/second-factor/off", &[("password", password)]).await;
            assert_eq!(off.status, StatusCode::SEE_OTHER);
            second_factor::reset(&site.db, &lead(site).await, ORIGIN, now).await.unwrap();
        }
        LetterKind::DraftMoved => {
            let fields = [
                ("step", "submit"),
                ("status", "partly_implemented"),
                ("language", "en"),
                ("reasons", "The law is applied in all seven regions since March."),
                ("evidence-kind-0", "structure"),
                ("evidence-title-0", "Law 12/2026"),
                ("evidence-url-0", "https://gazette.example/12"),
            ];
            let focal = comes(site, Role::FocalPoint, mail).await;
            does(&focal, "/en/work/recommendations/CEDAW/C/XVL/CO/5/33/report", &fields).await;
        }
        LetterKind::SubmissionsWait => {
            comes(site, Role::Moderator, mail).await;
            submitted(&comes(site, Role::OrganisationLead, mail).await, &[]).await;
            gather(&site.db, ORIGIN, now + Duration::days(1), 0).await.unwrap();
        }
        LetterKind::DeskNews => {
            let path = submitted(&comes(site, Role::OrganisationLead, mail).await, &[]).await;
            let moderator = comes(site, Role::Moderator, mail).await;
            does(&moderator, &at_moderators(&path), &[("step", "decline"), ("ground", "off_subject")]).await;
            // The ministry is told that something of it was hidden.
            let justice = site.body(BodyKind::Institution, "ministry-of-justice", "").await;
            let row = status_update::Entity::find().filter(status_update::Column::InstitutionId.eq(justice));
            let row = row.one(&*site.db).await.unwrap().unwrap();
            let passage = row.reasons.split_inclusive(' ').take(5).collect::<String>();
            let fields = [("passage", passage.trim()), ("ground", "endangers_person"), ("step", "hide")];
            let hidden = moderator.post(&format!("/en/moderating/hiding/on/status_update/{}", row.slug), &fields).await;
            assert_eq!(hidden.status, StatusCode::SEE_OTHER, "{}", summary(&hidden));
        }
        LetterKind::OfModerators => {
            let by = comes(site, Role::Administrator, mail).await;
            let fields = [("role", "moderator"), ("email", "proposed@safe.example"), ("language", "en"), ("appointed_by", "courts")];
            assert_eq!(by.post("/en/administration", &fields).await.status, StatusCode::SEE_OTHER);
        }
        LetterKind::Reminder => {
            let first = NaiveDate::from_ymd_opt(2025, 10, 1).unwrap();
            let register = Register::load((*site.db).clone(), first, Periods::default()).await.unwrap();
            for day in first.iter_days().take(14) {
                let morning = day.and_time(NaiveTime::from_hms_opt(6, 0, 0).unwrap()).and_utc();
                reminders::send(&register, ORIGIN, morning).await.unwrap();
            }
        }
    }
}

/// Sets a new password without mail, with a recovery code made on the account page.
async fn by_code(site: &Site) {
    let browser = comes(site, Role::OrganisationLead, false).await;
    let codes = browser.post("/en/account/second-factor/codes", &[("password", NEXT[1])]).await.text();
    let fields = [("email", &*lead(site).await.email), ("code", &recovery_code(&codes)), ("password", NEXT[2])];
    let done = site.client().post("/en/password-reset/by-code", &fields).await;
    assert_eq!(done.header("location"), "/en/sign-in?done=password-set");
}

fn recovery_code(page: &str) -> String {
    page.split("<li><code>").nth(1).and_then(|rest| rest.split('<').next()).expect("a recovery code").to_string()
}

async fn of_kind(site: &Site, kind: LetterKind) -> u64 {
    outbox::Entity::find().filter(outbox::Column::Kind.eq(kind.code())).count(&*site.db).await.unwrap()
}

/// How many letters of each kind were queued by everything that queues letters.
async fn through_all(db: answerable_testing::TestDatabase, mail: bool) -> Vec<(LetterKind, u64)> {
    let site = Site::demonstration(db).await;
    says(&site, mail).await;
    for role in [Role::OrganisationLead, Role::FocalPoint, Role::Validator, Role::Coordinator, Role::Moderator, Role::Administrator] {
        joins(&site, role, mail).await;
    }
    let mut queued = Vec::new();
    for kind in LetterKind::ALL {
        let before = of_kind(&site, *kind).await;
        causes(&site, *kind, mail).await;
        queued.push((*kind, of_kind(&site, *kind).await - before));
    }
    if !mail {
        let all = outbox::Entity::find().all(&*site.db).await.unwrap();
        let to: Vec<(String, String)> = all.into_iter().map(|row| (row.kind.code().to_string(), row.recipient)).collect();
        assert_eq!(to, []);
        assert!(site.letters(CONTACT).await.is_empty());
    }
    queued
}

both!(everything_that_queues_a_letter_does_so_for_who_takes_mail, |db| {
    let least = |kind: LetterKind| match kind {
        LetterKind::Invitation | LetterKind::RegistrationNews | LetterKind::PasswordReset | LetterKind::PasswordChanged => 2,
        LetterKind::SecondFactorChanged => 4,
        // One to whom a submission was declined, and each of two of whom something was hidden.
        LetterKind::DeskNews => 3,
        _ => 1,
    };
    for (kind, queued) in through_all(db, true).await {
        assert!(queued >= least(kind), "{kind:?}: {queued}");
    }
});

both!(nothing_of_it_does_for_who_refused_it, |db| {
    for (kind, queued) in through_all(db, false).await {
        assert_eq!(queued, 0, "{kind:?}");
    }
});

/// The places that queue letters, and how many letters each queues: a new place must be among the causes above.
const PLACES: [(&str, usize); 15] = [
    ("commands/accounts/appointing.rs", 2),
    ("commands/accounts/invite.rs", 1),
    ("commands/accounts/moderators.rs", 1),
    ("commands/accounts/own.rs", 1),
    ("commands/accounts/reset_password.rs", 2),
    ("commands/accounts/second_factor.rs", 1),
    ("commands/accounts/show_code.rs", 1),
    ("commands/hiding/letters.rs", 1),
    ("commands/registration/ask.rs", 1),
    ("commands/registration/decide.rs", 2),
    ("commands/reminders/send.rs", 1),
    ("commands/reporting/news.rs", 1),
    ("commands/submissions/letters.rs", 2),
    ("store/mail/gathered.rs", 1),
    ("store/mail/mod.rs", 3),
];

#[test]
fn every_place_that_queues_a_letter_is_known_here() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut found) = (vec![top.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Ok(code) = std::fs::read_to_string(&path) else { continue };
            let name = path.strip_prefix(&top).unwrap().to_str().unwrap().replace('\\', "/");
            let queues = ["queue_to_person(", "queue_to_guest(", "queue_to_asker(", "queue_gathered("]
                .iter()
                .map(|call| code.matches(call).count())
                .sum();
            if queues > 0 {
                found.push((name.clone(), queues));
            }
            let around = code.contains("outbox::ActiveModel") && !["store/mail/mod.rs", "commands/keys/adopt.rs"].contains(&name.as_str());
            assert!(!around, "{name} writes letters past the question whether somebody takes mail");
        }
    }
    found.sort();
    let known: Vec<(String, usize)> = PLACES.iter().map(|(name, queues)| (name.to_string(), *queues)).collect();
    assert_eq!(found, known);
}
