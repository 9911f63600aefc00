//! Civil society's submissions, and a moderator's decision on them.

use crate::{all_but, events, occasion, refused};
use answerable_commands::AtVersion;
use answerable_commands::evidence::CheckedFiles;
use answerable_commands::moderating::{Decided, decide};
use answerable_commands::submissions::{SubmissionInput, SubmissionStep, save, step};
use answerable_domain::form::Form;
use answerable_domain::model::{Decision, Role};
use answerable_store::db::entities::{assessment, organisation, submission};
use answerable_store::failure::Failure;
use answerable_testing::{demonstration, in_role, intact, somebody};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// The secret name of the submission.
const TOKEN: &str = "0123456789abcdef0123456789abcdef";

fn input() -> SubmissionInput {
    let form = Form::new([
        ("recommendation-0", "CEDAW/C/XVL/CO/5/33"),
        ("verdict-0", "planned"),
        ("visibility", "named"),
        ("language", "en"),
        ("state_account", "partly_right"),
        ("developments", "The unit was announced in March and has no staff. Three regions have no judge for such cases."),
        ("evidence-kind-0", "process"),
        ("evidence-title-0", "Our survey of courts"),
        ("evidence-url-0", "https://faro.example/survey"),
    ]);
    SubmissionInput::read(&form, |_| None).unwrap()
}

async fn row(db: &impl ConnectionTrait) -> submission::Model {
    submission::Entity::find().filter(submission::Column::Token.eq(TOKEN)).one(db).await.unwrap().unwrap()
}

fn published() -> Decided {
    Decided {
        decision: Decision::Published,
        ground: None,
        passage: String::new(),
        field: None,
        note: String::new(),
        duplicate_of: None,
        sure: false,
    }
}

both!(a_submission_is_its_organisations_alone_until_a_moderator_publishes_it, demonstration, |db| {
    let lead = in_role(&*db, Role::OrganisationLead).await;
    let contributor = in_role(&*db, Role::Contributor).await;
    let moderator = in_role(&*db, Role::Moderator).await;
    let (own, files, occasion) = (input(), CheckedFiles::default(), occasion());
    let at = |version| AtVersion { what: TOKEN, version };
    let others = all_but(&*db, &[Role::OrganisationLead, Role::Contributor, Role::Moderator]).await;
    let before = events(&*db).await;
    for who in others.iter().chain([&moderator]) {
        refused!(save(&db, who, at(0), &own, None, &occasion).await, Failure::Forbidden, who.role());
        refused!(save(&db, who, at(0), &own, Some(&files), &occasion).await, Failure::Forbidden, who.role());
    }
    refused!(save(&db, &lead, at(0), &SubmissionInput::default(), None, &occasion).await, Failure::Invalid(_));
    save(&db, &contributor, at(0), &own, None, &occasion).await.unwrap();
    refused!(save(&db, &lead, at(0), &own, None, &occasion).await, Failure::Conflict);
    let elsewhere = organisation::Entity::find().filter(organisation::Column::Slug.ne("casa-del-faro")).one(&*db).await.unwrap().unwrap();
    let stranger = somebody(&*db, "stranger@role.example", (Role::OrganisationLead, Some(elsewhere.id.number()))).await;
    let version = row(&*db).await.version;
    refused!(save(&db, &stranger, at(version), &own, None, &occasion).await, Failure::NotFound);
    refused!(step(&db, &stranger, at(version), &SubmissionStep::Discard, &occasion).await, Failure::NotFound);
    refused!(save(&db, &contributor, at(version), &own, Some(&files), &occasion).await, Failure::Forbidden);
    refused!(decide(&db, &moderator, at(version), &published(), &occasion).await, Failure::Conflict);
    save(&db, &lead, at(version), &own, Some(&files), &occasion).await.unwrap();
    let version = row(&*db).await.version;
    refused!(save(&db, &lead, at(version), &own, None, &occasion).await, Failure::Conflict | Failure::Invalid(_));
    for who in others.iter().chain([&lead, &contributor, &stranger]) {
        refused!(decide(&db, who, at(version), &published(), &occasion).await, Failure::Forbidden, who.role());
    }
    refused!(decide(&db, &moderator, at(version + 1), &published(), &occasion).await, Failure::Conflict);
    // Up to the decision no event is written at all.
    assert_eq!(events(&*db).await, before + 1, "only the stranger's own joining");
    let assessments = assessment::Entity::find().count(&*db).await.unwrap();
    decide(&db, &moderator, at(version), &published(), &occasion).await.unwrap();
    assert_eq!(assessment::Entity::find().count(&*db).await.unwrap(), assessments + 1);
    refused!(decide(&db, &moderator, at(version), &published(), &occasion).await, Failure::Conflict | Failure::NotFound);
    intact(&db).await;
});

both!(of_two_who_save_at_once_one_is_told, demonstration, |db| {
    let (one, two) = (in_role(&*db, Role::OrganisationLead).await, in_role(&*db, Role::Contributor).await);
    let (own, occasion) = (input(), occasion());
    let at = |version| AtVersion { what: TOKEN, version };
    save(&db, &one, at(0), &own, None, &occasion).await.unwrap();
    let version = row(&*db).await.version;
    let (left, right) =
        tokio::join!(save(&db, &one, at(version), &own, None, &occasion), save(&db, &two, at(version), &own, None, &occasion));
    assert!(matches!((&left, &right), (Ok(()), Err(Failure::Conflict)) | (Err(Failure::Conflict), Ok(()))), "{left:?} {right:?}");
    intact(&db).await;
});
