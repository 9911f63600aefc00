//! Status updates at an institution's desk.

use crate::{all_but, events, occasion, refused};
use answerable_commands::AtVersion;
use answerable_commands::guarding::Said;
use answerable_commands::reporting::*;
use answerable_domain::model::{Role, SignedIn, Status};
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::{recommendation, responsibility, status_draft, status_update};
use answerable_store::failure::Failure;
use answerable_testing::{body, demonstration, in_role, intact, somebody};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

/// A recommendation on which the Ministry of Justice leads.
async fn led(db: &impl ConnectionTrait, who: &SignedIn) -> recommendation::Key {
    let post = responsibility::Entity::find()
        .filter(responsibility::Column::InstitutionId.eq(who.institution_key().unwrap()))
        .filter(responsibility::Column::Role.eq("lead"))
        .filter(responsibility::Column::Until.is_null())
        .order_by_asc(responsibility::Column::Id)
        .one(db)
        .await
        .unwrap();
    post.unwrap().recommendation_id
}

fn typed(status: Status) -> ReportInput {
    ReportInput {
        status: Some(status),
        language: "en".into(),
        reasons: "The bill was sent to parliament in March, and its committee has begun to read it.".into(),
        missing: "The vote of both chambers.".into(),
        next_step: "The committee’s report is expected.".into(),
        ..ReportInput::default()
    }
}

both!(a_report_is_written_by_one_and_published_by_a_validator, demonstration, |db| {
    let focal = in_role(&*db, Role::FocalPoint).await;
    let validator = in_role(&*db, Role::Validator).await;
    let recommendation = led(&*db, &focal).await;
    let (said, occasion, input) = (Said::default(), occasion(), typed(Status::UnderWay));
    let at = |version| AtVersion { what: recommendation, version };
    let others = all_but(&*db, &[Role::FocalPoint, Role::Validator]).await;
    let labour = body(&*db, Role::Validator.body_kind(), "ministry-of-labour", "").await;
    let elsewhere = somebody(&*db, "elsewhere@role.example", (Role::Validator, labour)).await;
    let before = events(&*db).await;
    for step in [DraftStep::Save, DraftStep::Submit, DraftStep::Publish, DraftStep::Discard] {
        for who in &others {
            refused!(report(&db, who, at(0), &input, &said, &step, &occasion).await, Failure::Forbidden, who.role());
        }
        refused!(report(&db, &elsewhere, at(0), &input, &said, &step, &occasion).await, Failure::NotFound, &step);
    }
    refused!(report(&db, &focal, at(0), &input, &said, &DraftStep::Publish, &occasion).await, Failure::Forbidden);
    let question = "What does the bill say of online games?".to_string();
    refused!(
        report(&db, &focal, at(0), &input, &said, &DraftStep::Return { question: question.clone() }, &occasion).await,
        Failure::Forbidden
    );
    let empty = ReportInput { language: "en".into(), ..ReportInput::default() };
    refused!(report(&db, &focal, at(0), &empty, &said, &DraftStep::Save, &occasion).await, Failure::Invalid(_));
    refused!(report(&db, &focal, at(0), &empty, &said, &DraftStep::Submit, &occasion).await, Failure::Invalid(_));
    assert_eq!(events(&*db).await, before, "what is refused leaves no event");

    report(&db, &focal, at(0), &input, &said, &DraftStep::Save, &occasion).await.unwrap();
    refused!(report(&db, &validator, at(0), &input, &said, &DraftStep::Save, &occasion).await, Failure::Conflict);
    let drafts = status_draft::Entity::find().filter(status_draft::Column::RecommendationId.eq(recommendation));
    assert_eq!(drafts.clone().count(&*db).await.unwrap(), 1);
    let now = async || drafts.clone().one(&*db).await.unwrap().unwrap().version;
    report(&db, &focal, at(now().await), &input, &said, &DraftStep::Submit, &occasion).await.unwrap();
    let returned = DraftStep::Return { question };
    report(&db, &validator, at(now().await), &input, &said, &returned, &occasion).await.unwrap();
    report(&db, &focal, at(now().await), &input, &said, &DraftStep::Submit, &occasion).await.unwrap();
    let published = status_update::Entity::find().count(&*db).await.unwrap();
    report(&db, &validator, at(now().await), &input, &said, &DraftStep::Publish, &occasion).await.unwrap();
    assert_eq!(status_update::Entity::find().count(&*db).await.unwrap(), published + 1);
    assert_eq!(drafts.count(&*db).await.unwrap(), 0, "what is published is no draft any more");
    assert_eq!(events(&*db).await, before + 5);
    intact(&db).await;
});

both!(nobody_publishes_their_own_words_that_something_is_implemented, demonstration, |db| {
    let validator = in_role(&*db, Role::Validator).await;
    let recommendation = led(&*db, &validator).await;
    let (said, occasion) = (Said::default(), occasion());
    let before = (events(&*db).await, status_update::Entity::find().count(&*db).await.unwrap());
    let at = AtVersion { what: recommendation, version: 0 };
    let done = report(&db, &validator, at, &typed(Status::Implemented), &said, &DraftStep::Publish, &occasion).await;
    refused!(done, Failure::Invalid(_));
    assert_eq!((events(&*db).await, status_update::Entity::find().count(&*db).await.unwrap()), before);
});

both!(of_two_who_begin_a_report_at_once_one_is_told, demonstration, |db| {
    let (one, two) = (in_role(&*db, Role::FocalPoint).await, in_role(&*db, Role::Validator).await);
    let at = AtVersion { what: led(&*db, &one).await, version: 0 };
    let (said, occasion, input) = (Said::default(), occasion(), typed(Status::Planned));
    let (left, right) = tokio::join!(
        report(&db, &one, at, &input, &said, &DraftStep::Save, &occasion),
        report(&db, &two, at, &input, &said, &DraftStep::Save, &occasion)
    );
    assert!(matches!((&left, &right), (Ok(_), Err(Failure::Conflict)) | (Err(Failure::Conflict), Ok(_))), "{left:?} {right:?}");
    intact(&db).await;
});
