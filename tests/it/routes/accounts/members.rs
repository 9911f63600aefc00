//! Tests of members: who sees, invites, ends and hands over, and who does not.

use super::doors::invited;
use crate::client::Client;
use crate::site::Site;
use answerable_domain::model::{BodyKind, RefusalDecision, Role};
use answerable_store::db::entities::{event, invitation, membership, outbox, person, responsibility, responsibility_refusal, session};
use axum::http::StatusCode;
use chrono::Utc;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, NotSet, PaginatorTrait, QueryFilter, QueryOrder, Set};

/// Adds one person to every body; the roles of the tests may see none of these people except those of their own body.
async fn others(site: &Site) {
    let at = async |kind, institution, organisation| site.body(kind, institution, organisation).await;
    let neighbour = at(BodyKind::Institution, "ministry-of-education", "").await;
    site.person("neighbour@secret.example", Some((Role::FocalPoint, neighbour))).await;
    let colleague = at(BodyKind::Institution, "ministry-of-justice", "").await;
    site.person("colleague@secret.example", Some((Role::FocalPoint, colleague))).await;
    let organisation = at(BodyKind::Organisation, "", "puente-seguro").await;
    site.person("activist@secret.example", Some((Role::Contributor, organisation))).await;
    let own = at(BodyKind::Organisation, "", "casa-del-faro").await;
    site.person("helper@secret.example", Some((Role::Contributor, own))).await;
    let state = at(BodyKind::Mechanism, "", "").await;
    site.person("secretary@secret.example", Some((Role::Coordinator, state))).await;
    let abroad =
        answerable_store::db::entities::state::Entity::find().filter(answerable_store::db::entities::state::Column::Iso3.eq("PRY"));
    let abroad = abroad.one(&*site.db).await.unwrap().unwrap().id;
    site.person("abroad@secret.example", Some((Role::Coordinator, Some(abroad.number())))).await;
    site.person("judge@secret.example", Some((Role::Moderator, None))).await;
    site.person("technician@secret.example", Some((Role::Administrator, None))).await;
}

/// All names that a browser's pages show.
async fn seen(browser: &Client<'_>) -> Vec<&'static str> {
    let mut pages = String::new();
    for path in [
        "/account/members",
        "/account/members?institution=ministry-of-justice",
        "/account/members?institution=ministry-of-education",
        "/account/members?institution=no-such",
        "/account/hand-over",
        "/administration",
        "/account",
    ] {
        pages.push_str(&browser.get(&format!("/en{path}")).await.text());
    }
    for membership in 1..20 {
        pages.push_str(&browser.get(&format!("/en/account/members/end?member={membership}")).await.text());
    }
    ["neighbour", "colleague", "activist", "helper", "secretary", "abroad", "judge", "technician"]
        .into_iter()
        .filter(|name| pages.contains(&format!("{name}@secret.example")) || pages.contains(&format!("Somebody called {name}")))
        .collect()
}

both!(each_role_sees_its_own_people_and_no_others, |db| {
    let site = Site::demonstration(db).await;
    others(&site).await;
    for (role, sees) in [
        (Role::FocalPoint, vec!["colleague"]),
        (Role::Validator, vec!["colleague"]),
        (Role::Coordinator, vec!["neighbour", "colleague", "secretary"]),
        (Role::Contributor, vec!["helper"]),
        (Role::OrganisationLead, vec!["helper"]),
        (Role::Moderator, vec!["judge"]),
        (Role::Administrator, vec!["secretary", "abroad", "judge", "technician"]),
    ] {
        assert_eq!(seen(&site.as_role(role).await).await, sees, "{role:?}");
    }
    assert_eq!(seen(&site.client()).await, Vec::<&str>::new());
    site.person("former@justice.example", None).await;
    assert_eq!(seen(&site.sign_in("former@justice.example").await).await, Vec::<&str>::new());
});

both!(each_role_ends_and_invites_where_it_may_and_nowhere_else, |db| {
    let site = Site::demonstration(db).await;
    others(&site).await;
    let rows = membership::Entity::find().order_by_asc(membership::Column::Id).all(&*site.db).await.unwrap();
    let may = |role: Role, row: &membership::Model| match role {
        Role::Coordinator => row.body_kind.code() == "institution",
        Role::OrganisationLead => row.body_kind.code() == "organisation" && row.id == rows[3].id,
        // Its own fellow administrators too; see the table of permissions.
        // Not a moderator's: that takes two (`ending.rs`).
        Role::Administrator => ["mechanism", "installation"].contains(&row.body_kind.code()),
        _ => false,
    };
    let roles: Vec<Option<Role>> = Role::ALL.iter().copied().map(Some).chain([None]).collect();
    for role in roles {
        let browser = match role {
            Some(role) => site.as_role(role).await,
            None => site.client(),
        };
        for row in &rows {
            let allowed = role.is_some_and(|role| may(role, row));
            let answer = browser.post("/en/account/members/end", &[("member", &row.id.to_string())]).await;
            let now = membership::Entity::find_by_id(row.id).one(&*site.db).await.unwrap().unwrap();
            assert_eq!(now.until.is_some(), allowed, "{role:?} {row:?} {}", answer.status);
            if !allowed {
                let expected = match role {
                    Some(Role::Administrator) if row.body_kind.code() == "moderation" => StatusCode::UNPROCESSABLE_ENTITY,
                    Some(_) => StatusCode::NOT_FOUND,
                    None => StatusCode::UNAUTHORIZED,
                };
                assert_eq!(answer.status, expected, "{role:?} {row:?}");
            }
            let again = membership::ActiveModel { id: Set(row.id), until: Set(None), ..Default::default() };
            again.update(&*site.db).await.unwrap();
        }
        for (path, invited) in [
            ("/en/account/members", "focal_point"),
            ("/en/account/members", "contributor"),
            ("/en/account/members?institution=ministry-of-justice", "validator"),
            ("/en/account/members?institution=ministry-of-education", "validator"),
            ("/en/account/members", "coordinator"),
            ("/en/administration", "coordinator"),
            ("/en/administration", "moderator"),
            ("/en/administration", "focal_point"),
        ] {
            let before = invitation::Entity::find().count(&*site.db).await.unwrap();
            let fields =
                [("email", "new@guest.example"), ("role", invited), ("language", "en"), ("state", "XVL"), ("appointed_by", "courts")];
            let status = browser.post(path, &fields).await.status;
            let made = invitation::Entity::find().count(&*site.db).await.unwrap() - before;
            let allowed = match (role, path) {
                (Some(Role::Coordinator), "/en/account/members?institution=ministry-of-justice") => true,
                (Some(Role::Coordinator), "/en/account/members?institution=ministry-of-education") => true,
                (Some(Role::OrganisationLead), "/en/account/members") => invited == "contributor",
                (Some(Role::Administrator), "/en/administration") => invited != "focal_point",
                _ => false,
            };
            assert_eq!(made == 1, allowed, "{role:?} {path} {invited}: {status}");
            assert_eq!(status == StatusCode::SEE_OTHER, allowed, "{role:?} {path} {invited}: {status}");
        }
    }
});

both!(an_invitation_can_be_taken_back_and_sent_again, |db| {
    let site = Site::demonstration(db).await;
    let coordinator = site.as_role(Role::Coordinator).await;
    let path = "/en/account/members?institution=ministry-of-justice";
    let fields = [("email", "Guest@Justice.example"), ("role", "focal_point"), ("language", "ar")];
    assert_eq!(coordinator.post(path, &fields).await.status, StatusCode::SEE_OTHER);
    let first = site.link("guest@justice.example").await;
    assert!(first.starts_with("/ar/invitation/"));
    assert_eq!(coordinator.post(path, &fields).await.status, StatusCode::SEE_OTHER);
    let second = site.link("guest@justice.example").await;
    assert_eq!(site.client().get(&first).await.status, StatusCode::GONE, "the one before is no longer good");
    assert_eq!(site.client().get(&second).await.status, StatusCode::OK);
    let page = coordinator.get(path).await.text();
    let id = page.split("name=\"invitation\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_string();
    let stranger = site.as_role(Role::OrganisationLead).await;
    assert_eq!(stranger.post("/en/account/members/revoke", &[("invitation", &id)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.client().get(&second).await.status, StatusCode::OK);
    let answer = coordinator.post("/en/account/members/revoke", &[("invitation", &id), ("next", path)]).await;
    assert_eq!(answer.header("location"), "/en/account/members?institution=ministry-of-justice&done=invitation-revoked");
    assert_eq!(site.client().get(&second).await.status, StatusCode::GONE);
});

both!(one_body_a_person_and_no_form_tells_where_somebody_is, |db| {
    let site = Site::demonstration(db).await;
    others(&site).await;
    let coordinator = site.as_role(Role::Coordinator).await;
    let path = "/en/account/members?institution=ministry-of-justice";
    // A member of an organisation, and nobody at all: the form answers the same.
    for email in ["activist@secret.example", "nobody@secret.example"] {
        let answer = coordinator.post(path, &[("email", email), ("role", "focal_point"), ("language", "en")]).await;
        assert_eq!(answer.header("location"), format!("{path}&done=invited"));
    }
    let own = coordinator.post(path, &[("email", "colleague@secret.example"), ("role", "validator"), ("language", "en")]).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Anyone who holds the address learns why not, and nothing changes.
    let link = site.link("activist@secret.example").await;
    let activist = site.sign_in("activist@secret.example").await;
    assert!(activist.get(&link).await.text().contains("a member of one body only"));
    let fields = [("name", "Ana Ruiz"), ("password", "two rivers and a bridge"), ("language", "en")];
    assert_eq!(activist.post(&link, &fields).await.status, StatusCode::CONFLICT);
    assert_eq!(site.client().post(&link, &fields).await.status, StatusCode::CONFLICT);
    // Once the membership has ended, the account joins with it.
    let lead = site.body(BodyKind::Organisation, "", "puente-seguro").await;
    site.person("lead@secret.example", Some((Role::OrganisationLead, lead))).await;
    let lead = site.sign_in("lead@secret.example").await;
    let person = person::Entity::find().filter(person::Column::Email.eq("activist@secret.example")).one(&*site.db).await.unwrap().unwrap();
    let of = membership::Entity::find().filter(membership::Column::PersonId.eq(person.id)).one(&*site.db).await.unwrap().unwrap();
    assert_eq!(lead.post("/en/account/members/end", &[("member", &of.id.to_string())]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(activist.get("/en/account").await.status, StatusCode::SEE_OTHER, "the sessions have ended");
    let back = site.sign_in("activist@secret.example").await;
    assert!(site.client().get(&link).await.text().contains("has an account already"));
    assert!(back.get("/en/account").await.text().contains("not a member of a body at present"));
    let before = back.cookie();
    assert_eq!(back.post(&link, &[]).await.header("location"), "/en/account?done=joined");
    assert_ne!(back.cookie(), before, "a new session with the new role");
    assert!(back.get("/en/account").await.text().contains("Ministry of Justice"));
    assert_eq!(membership::Entity::find().filter(membership::Column::PersonId.eq(person.id)).count(&*site.db).await.unwrap(), 2);
});

both!(what_was_open_passes_to_a_colleague, |db| {
    let site = Site::demonstration(db).await;
    let ministry = site.body(BodyKind::Institution, "ministry-of-justice", "").await;
    let leaving = site.person("leaving@justice.example", Some((Role::FocalPoint, ministry))).await;
    let staying = site.person("staying@justice.example", Some((Role::FocalPoint, ministry))).await;
    let elsewhere = site.body(BodyKind::Institution, "ministry-of-education", "").await;
    let stranger = site.person("stranger@education.example", Some((Role::FocalPoint, elsewhere))).await;
    let given = responsibility::Entity::find().all(&*site.db).await.unwrap();
    for (row, decided) in given.iter().zip([None, Some(Utc::now().date_naive())]) {
        let refusal = responsibility_refusal::ActiveModel {
            id: NotSet,
            responsibility_id: Set(row.id),
            person_id: Set(leaving.id),
            language: Set("en".to_string()),
            reason: Set("Not ours".to_string()),
            made_on: Set(Utc::now().date_naive()),
            decision: Set(decided.map(|_| RefusalDecision::Upheld.into())),
            decision_reason: Set(None),
            decided_on: Set(decided),
        };
        refusal.insert(&*site.db).await.unwrap();
    }
    let coordinator = site.as_role(Role::Coordinator).await;
    let of = membership::Entity::find().filter(membership::Column::PersonId.eq(leaving.id)).one(&*site.db).await.unwrap().unwrap();
    let member = of.id.to_string();
    let page = coordinator.get(&format!("/en/account/members/end?member={member}")).await.text();
    assert!(page.contains("One “not ours” that waits") && page.contains("Somebody called staying"));
    let to_stranger = [("member", member.as_str()), ("to", &stranger.id.to_string())];
    assert_eq!(coordinator.post("/en/account/members/end", &to_stranger).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = coordinator.post("/en/account/members/end", &[("member", &member), ("to", &staying.id.to_string())]).await;
    assert_eq!(done.header("location"), "/en/account/members?institution=ministry-of-justice&done=membership-ended");
    let refusals = responsibility_refusal::Entity::find().order_by_asc(responsibility_refusal::Column::Id).all(&*site.db).await.unwrap();
    assert_eq!((refusals[0].person_id, refusals[1].person_id), (staying.id, leaving.id), "what was decided stays theirs");
    let noted = event::Entity::find().filter(event::Column::Kind.eq("office-left")).one(&*site.db).await.unwrap().unwrap();
    assert!(!noted.public && noted.actor_kind.code() == "coordination" && noted.withheld.unwrap()["moved"]["refusals"] == 1);
    // One's own, to a colleague.
    let own = site.sign_in("staying@justice.example").await;
    site.person("third@justice.example", Some((Role::FocalPoint, ministry))).await;
    let third = person::Entity::find().filter(person::Column::Email.eq("third@justice.example")).one(&*site.db).await.unwrap().unwrap();
    assert_eq!(own.post("/en/account/hand-over", &[("to", "")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = own.post("/en/account/hand-over", &[("to", &third.id.to_string())]).await;
    assert_eq!(done.header("location"), "/en/account/hand-over?done=handed-over");
    assert!(answerable_store::db::history::verify(&site.db).await.is_ok());
});

both!(a_forged_form_changes_nothing, |db| {
    let site = Site::demonstration(db).await;
    let lead = site.as_role(Role::OrganisationLead).await;
    let path = "/en/account/members";
    let fields = [("email", "new@guest.example"), ("role", "contributor"), ("language", "en")];
    let headers: [&[(&str, &str)]; 3] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example"), ("host", "register.example")],
    ];
    for headers in headers {
        let answer = lead.post_with(path, &fields, headers).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
        assert!(answer.text().contains("did not come from our own page"));
        let out = lead.post_with("/en/sign-out", &[], headers).await;
        assert_eq!((out.status, out.header("set-cookie")), (StatusCode::FORBIDDEN, ""));
    }
    assert_eq!(invitation::Entity::find().count(&*site.db).await.unwrap(), 0);
    assert_eq!(outbox::Entity::find().count(&*site.db).await.unwrap(), 0);
    let open = session::Entity::find().filter(session::Column::EndedAt.is_null()).count(&*site.db).await.unwrap();
    assert_eq!(open, 1);
    assert_eq!(lead.post(path, &fields).await.status, StatusCode::SEE_OTHER);
    invited(&site, "other@guest.example", Role::Moderator).await;
});
