//! Coalitions.

use crate::{all_but, events, refused};
use answerable_commands::organisations::{end_membership, join, leave, offer};
use answerable_domain::model::{OrganisationKind, Role};
use answerable_store::db::entities::{coalition_member, organisation};
use answerable_store::failure::Failure;
use answerable_testing::{demonstration, intact, somebody};
use chrono::{Days, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

both!(an_invitation_into_a_coalition_is_good_once_and_for_a_time, demonstration, |db| {
    let own = organisation::Entity::find().filter(organisation::Column::StateId.eq(answerable_testing::state(&*db, "XVL").await));
    let rows = own.order_by_asc(organisation::Column::Id).all(&*db).await.unwrap();
    let (coalitions, plain): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.kind == OrganisationKind::Coalition);
    let coalition = coalitions.first().expect("a coalition in the demonstration");
    let members = async || {
        let of = coalition_member::Entity::find().filter(coalition_member::Column::CoalitionId.eq(coalition.id));
        of.all(&*db).await.unwrap().into_iter().map(|row| row.organisation_id).collect::<Vec<_>>()
    };
    let inside = members().await;
    let outside = plain.iter().find(|row| !inside.contains(&row.id)).expect("an organisation outside of it");
    let lead = async |email: &str, of: &organisation::Model| somebody(&*db, email, (Role::OrganisationLead, Some(of.id.number()))).await;
    let (own, guest) = (lead("own@role.example", coalition).await, lead("guest@role.example", outside).await);
    let now = Utc::now();
    let others = all_but(&*db, &[Role::OrganisationLead]).await;
    let before = events(&*db).await;
    for who in &others {
        refused!(offer(&db, who, now).await, Failure::Forbidden, who.role());
        refused!(join(&db, who, "nothing", now).await, Failure::Forbidden, who.role());
    }
    refused!(offer(&db, &guest, now).await, Failure::Forbidden);
    refused!(join(&db, &own, "nothing", now).await, Failure::Forbidden);
    refused!(join(&db, &guest, "nothing", now).await, Failure::NotFound);
    assert_eq!(events(&*db).await, before, "what is refused leaves no event");

    let token = offer(&db, &own, now).await.unwrap();
    let late = now.checked_add_days(Days::new(15)).unwrap();
    refused!(join(&db, &guest, &token, late).await, Failure::NotFound);
    join(&db, &guest, &token, now).await.unwrap();
    refused!(join(&db, &guest, &token, now).await, Failure::NotFound);
    assert!(members().await.contains(&outside.id));
    leave(&db, &guest, &coalition.slug, now).await.unwrap();
    refused!(leave(&db, &guest, &coalition.slug, now).await, Failure::NotFound);
    refused!(end_membership(&db, &own, &outside.slug, now).await, Failure::NotFound);
    assert_eq!(members().await, inside);
    intact(&db).await;
});

both!(of_two_who_use_an_invitation_at_once_one_joins, demonstration, |db| {
    let rows = organisation::Entity::find().order_by_asc(organisation::Column::Id).all(&*db).await.unwrap();
    let coalition = rows.iter().find(|row| row.kind == OrganisationKind::Coalition).expect("a coalition");
    let plain: Vec<_> = rows.iter().filter(|row| row.kind != OrganisationKind::Coalition).take(2).collect();
    let lead = async |email: &str, of: &organisation::Model| somebody(&*db, email, (Role::OrganisationLead, Some(of.id.number()))).await;
    let own = lead("own@role.example", coalition).await;
    let (one, two) = (lead("one@role.example", plain[0]).await, lead("two@role.example", plain[1]).await);
    let now = Utc::now();
    let token = offer(&db, &own, now).await.unwrap();
    let (left, right) = tokio::join!(join(&db, &one, &token, now), join(&db, &two, &token, now));
    assert!(matches!((&left, &right), (Ok(()), Err(Failure::NotFound)) | (Err(Failure::NotFound), Ok(()))), "{left:?} {right:?}");
    intact(&db).await;
});
