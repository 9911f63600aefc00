//! A person's own choices of reminders.

use crate::{all_but, events, refused};
use answerable_commands::reminders::calendar::owner;
use answerable_commands::reminders::choose::{new_address, revoke_address, rhythm};
use answerable_domain::form::Form;
use answerable_domain::model::Role;
use answerable_domain::rules::reminders::is_reminded;
use answerable_store::db::AccountKeys;
use answerable_store::failure::Failure;
use answerable_testing::{demonstration, in_role, intact};
use chrono::Utc;

both!(who_is_reminded_chooses_how_often_and_has_one_secret_address, demonstration, |db| {
    let now = Utc::now();
    let weekly = Form::new([("rhythm", "weekly")]);
    let before = events(&*db).await;
    for who in all_but(&*db, &[Role::FocalPoint]).await {
        if !who.role().is_some_and(is_reminded) {
            refused!(rhythm(&db, &who, &weekly, now).await, Failure::NotFound, who.role());
        }
        if who.institution_key().is_none() {
            refused!(new_address(&db, &who, now).await, Failure::NotFound, who.role());
        }
    }
    let joined = events(&*db).await;
    assert!(joined > before, "the people themselves are noted");
    let who = in_role(&*db, Role::FocalPoint).await;
    let before = events(&*db).await;
    refused!(rhythm(&db, &who, &Form::new([("rhythm", "hourly")]), now).await, Failure::Invalid(_));
    assert_eq!(events(&*db).await, before, "what is refused leaves no event");
    rhythm(&db, &who, &weekly, now).await.unwrap();
    let first = new_address(&db, &who, now).await.unwrap();
    assert!(owner(&*db, &first).await.unwrap().is_some());
    let second = new_address(&db, &who, now).await.unwrap();
    assert!(owner(&*db, &first).await.unwrap().is_none(), "the earlier address is no longer good");
    assert!(owner(&*db, &second).await.unwrap().is_some());
    revoke_address(&db, &who, now).await.unwrap();
    assert!(owner(&*db, &second).await.unwrap().is_none());
    intact(&db).await;
});
