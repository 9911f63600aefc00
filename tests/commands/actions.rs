//! Actions at an institution's desk.

use crate::{all_but, events, occasion, refused};
use answerable_commands::AtVersion;
use answerable_commands::actions::{ActionPlace, Stepped, action_step};
use answerable_commands::reporting::DraftStep;
use answerable_domain::form::Form;
use answerable_domain::model::Role;
use answerable_store::db::entities::action_draft;
use answerable_store::failure::Failure;
use answerable_testing::{body, demonstration, in_role, intact, somebody};
use sea_orm::EntityTrait;

both!(a_draft_is_its_institutions_alone_and_is_saved_as_it_was_seen, demonstration, |db| {
    let focal = in_role(&*db, Role::FocalPoint).await;
    let labour = body(&*db, Role::FocalPoint.body_kind(), "ministry-of-labour", "").await;
    let elsewhere = somebody(&*db, "elsewhere@role.example", (Role::Validator, labour)).await;
    let (form, occasion) = (Form::new([("title-en", "Train judges in three regions")]), occasion());
    let new = AtVersion { what: &ActionPlace::New, version: 0 };
    let others = all_but(&*db, &[Role::FocalPoint, Role::Validator]).await;
    let before = events(&*db).await;
    for who in &others {
        refused!(action_step(&db, who, new, &form, &DraftStep::Save, &occasion).await, Failure::Forbidden, who.role());
    }
    refused!(action_step(&db, &focal, new, &form, &DraftStep::Publish, &occasion).await, Failure::Forbidden);
    refused!(action_step(&db, &focal, new, &form, &DraftStep::Submit, &occasion).await, Failure::Invalid(_));
    assert_eq!(events(&*db).await, before, "what is refused leaves no event");

    let Stepped::Draft(id) = action_step(&db, &focal, new, &form, &DraftStep::Save, &occasion).await.unwrap() else {
        panic!("a draft");
    };
    let (place, version) = (ActionPlace::Draft(id), action_draft::Entity::find_by_id(id).one(&*db).await.unwrap().unwrap().version);
    let at = |version| AtVersion { what: &place, version };
    refused!(action_step(&db, &focal, at(version + 1), &form, &DraftStep::Save, &occasion).await, Failure::Conflict);
    for step in [DraftStep::Save, DraftStep::Discard] {
        refused!(action_step(&db, &elsewhere, at(version), &form, &step, &occasion).await, Failure::Conflict, &step);
    }
    assert_eq!(action_step(&db, &focal, at(version), &form, &DraftStep::Discard, &occasion).await.unwrap(), Stepped::Gone);
    assert!(action_draft::Entity::find_by_id(id).one(&*db).await.unwrap().is_none());
    intact(&db).await;
});
