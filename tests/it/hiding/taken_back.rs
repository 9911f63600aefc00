//! Tests that an author can withdraw words because they endanger somebody: they are out of sight at once, with the note.

use super::{intact, on, shown, somebody, stands, today};
use crate::site::Site;
use answerable_commands::hiding::appeal;
use answerable_commands::submissions::withdraw;
use answerable_domain::model::{BodyKind, Ground, Role};
use answerable_store::db::entities::{assessment, assessment_withdrawal, hiding};
use answerable_store::failure::Failure;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

both!(a_withdrawal_for_somebodys_safety_takes_the_words_away, |db| {
    let site = Site::demonstration(db).await;
    let organisation = site.body(BodyKind::Organisation, "", "casa-del-faro").await;
    let lead = somebody(&site, "lead@faro.example", (Role::OrganisationLead, organisation)).await;
    let superseded: Vec<assessment::Key> =
        assessment::Entity::find().all(&*site.db).await.unwrap().into_iter().filter_map(|row| row.supersedes_id).collect();
    let withdrawn: Vec<assessment::Key> =
        assessment_withdrawal::Entity::find().all(&*site.db).await.unwrap().into_iter().map(|row| row.assessment_id).collect();
    let rows = assessment::Entity::find()
        .filter(assessment::Column::OrganisationId.eq(organisation.unwrap()))
        .filter(assessment::Column::PublishedOn.is_not_null())
        .filter(assessment::Column::Developments.is_not_null())
        .all(&*site.db)
        .await
        .unwrap();
    let own = rows.into_iter().find(|row| !superseded.contains(&row.id) && !withdrawn.contains(&row.id)).unwrap();
    let words = own.developments.clone().unwrap();
    assert!(!stands(&site, &words).await.is_empty());
    let wrong = withdraw(&site.db, &lead, &own.slug, "zzqq note", Some(Ground::Duplicate), &site.files, &on(today())).await;
    assert!(matches!(wrong, Err(Failure::Invalid(_))), "only what endangers is a reason to hide");
    withdraw(&site.db, &lead, &own.slug, "zzqq note", Some(Ground::EndangersPerson), &site.files, &on(today())).await.unwrap();
    site.register.refresh(today()).await.unwrap();
    intact(&site).await;
    assert!(stands(&site, &words).await.is_empty() && stands(&site, "zzqq note").await.is_empty());
    let row = hiding::Entity::find().one(&*site.db).await.unwrap().unwrap();
    assert!(row.by_author && row.stage.code() == "confirmed");
    let about =
        answerable_store::hidden::find(&*site.db, answerable_domain::model::Published::Assessment, &own.slug).await.unwrap().unwrap();
    let page = site.get(&format!("/en{}", about.path.split('#').next().unwrap())).await.text();
    assert!(page.contains("Taken back by its author on") && !page.contains(&words));
    // It says so to the organisation, which has nobody to appeal against.
    let client = site.sign_in("lead@faro.example").await;
    let own = format!("/en/hidden/{}", row.reference);
    let said = client.get(&own).await.text();
    assert!(said.contains("Your own body took this back") && !said.contains("a moderator says") && !said.contains("name=\"appeal\""));
    let tried = appeal(&site.db, &lead, shown(&row.reference, row.version), "Why", &on(today())).await;
    assert!(matches!(tried, Err(Failure::NotFound)));
    site.close_log().await;
    intact(&site).await;
});
