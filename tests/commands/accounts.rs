//! Inviting people, accepting, and ending a membership.

use crate::{events, refused};
use answerable_commands::accounts::accept::accept;
use answerable_commands::accounts::end_membership::end_membership;
use answerable_commands::accounts::invite::{Invite, invite};
use answerable_domain::form::Form;
use answerable_domain::model::{Body, Lang, Role, SignedIn};
use answerable_domain::rules::members::manages;
use answerable_store::accounts::sessions;
use answerable_store::db::entities::{membership, person};
use answerable_store::failure::Failure;
use answerable_testing::{demonstration, in_role, intact};
use chrono::{Days, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

const ORIGIN: &str = "https://register.example";

fn invited(body: &Body) -> Invite<'_> {
    Invite { email: "new@office.example", role: Role::FocalPoint, body, lang: Lang::En, appointment: None }
}

fn account() -> Form {
    Form::new([("name", "Inés Duarte"), ("language", "es"), ("password", "seven green umbrellas")])
}

async fn member(db: &impl ConnectionTrait, email: &str) -> membership::Model {
    let person = person::Entity::find().filter(person::Column::Email.eq(email)).one(db).await.unwrap().unwrap();
    membership::Entity::find().filter(membership::Column::PersonId.eq(person.id)).one(db).await.unwrap().unwrap()
}

async fn each_role(db: &impl ConnectionTrait) -> Vec<SignedIn> {
    let mut all = Vec::new();
    for role in Role::ALL {
        all.push(in_role(db, *role).await);
    }
    all
}

both!(an_invitation_is_given_by_who_manages_the_body_and_used_once, demonstration, |db| {
    let all = each_role(&*db).await;
    let of = all.iter().find(|who| who.role() == Some(Role::Validator)).unwrap().member.as_ref().unwrap();
    let body = sessions::body(&*db, of.body.kind, of.body.id).await.unwrap().unwrap();
    let now = Utc::now();
    let before = events(&*db).await;
    let (may, may_not): (Vec<_>, Vec<_>) = all.iter().partition(|who| manages(who, Role::FocalPoint, &body));
    assert!(!may.is_empty() && may_not.len() > 3);
    for who in &may_not {
        let done = invite(&db, Some(who), &invited(&body), ORIGIN, now).await;
        assert!(matches!(done, Err(Failure::Forbidden | Failure::NotFound)), "{:?}: {done:?}", who.role());
    }
    refused!(invite(&db, Some(may[0]), &Invite { email: "no address", ..invited(&body) }, ORIGIN, now).await, Failure::Invalid(_));
    refused!(
        invite(&db, Some(may[0]), &Invite { role: Role::Moderator, ..invited(&body) }, ORIGIN, now).await,
        Failure::NotFound | Failure::Forbidden | Failure::Invalid(_)
    );
    assert_eq!(events(&*db).await, before, "what is refused leaves no event");

    let first = invite(&db, Some(may[0]), &invited(&body), ORIGIN, now).await.unwrap().unwrap();
    let link = invite(&db, Some(may[0]), &invited(&body), ORIGIN, now).await.unwrap().unwrap();
    let token = |link: &str| link.rsplit('/').next().unwrap().to_string();
    refused!(accept(&db, &token(&first), &account(), ORIGIN, now).await, Failure::NotFound);
    let late = now.checked_add_days(Days::new(60)).unwrap();
    refused!(accept(&db, &token(&link), &account(), ORIGIN, late).await, Failure::NotFound);
    let weak = Form::new([("name", "Inés Duarte"), ("language", "es"), ("password", "ines")]);
    refused!(accept(&db, &token(&link), &weak, ORIGIN, now).await, Failure::Invalid(_));
    accept(&db, &token(&link), &account(), ORIGIN, now).await.unwrap();
    assert!(accept(&db, &token(&link), &account(), ORIGIN, now).await.is_err(), "used once");
    refused!(invite(&db, Some(may[0]), &invited(&body), ORIGIN, now).await, Failure::Invalid(_));

    let row = member(&*db, "new@office.example").await;
    assert_eq!((row.role.0, row.body_id), (Role::FocalPoint, body.id));
    for who in &may_not {
        refused!(end_membership(&db, Some(who), row.id, None, now).await, Failure::NotFound, who.role());
    }
    end_membership(&db, Some(may[0]), row.id, None, now).await.unwrap();
    refused!(end_membership(&db, Some(may[0]), row.id, None, now).await, Failure::NotFound);
    assert!(member(&*db, "new@office.example").await.until.is_some(), "its row stays");
    intact(&db).await;
});

both!(of_two_who_accept_one_invitation_at_once_one_joins, demonstration, |db| {
    let all = each_role(&*db).await;
    let of = all.iter().find(|who| who.role() == Some(Role::Validator)).unwrap().member.as_ref().unwrap();
    let body = sessions::body(&*db, of.body.kind, of.body.id).await.unwrap().unwrap();
    let now = Utc::now();
    let link = invite(&db, None, &invited(&body), ORIGIN, now).await.unwrap().unwrap();
    let token = link.rsplit('/').next().unwrap();
    let (form, other) = (account(), account());
    let (left, right) = tokio::join!(accept(&db, token, &form, ORIGIN, now), accept(&db, token, &other, ORIGIN, now));
    assert!(left.is_ok() != right.is_ok(), "{left:?} {right:?}");
    assert!(matches!(left.err().or(right.err()), Some(Failure::NotFound | Failure::Conflict)));
    intact(&db).await;
});
