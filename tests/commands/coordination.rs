//! A coordinator's clusters, themes and institutions.

use crate::{all_but, events, refused};
use answerable_commands::coordination::*;
use answerable_commands::guarding::Said;
use answerable_domain::model::{InstitutionKind, Role, Words};
use answerable_store::db::entities::{cluster, cluster_recommendation, recommendation, state, theme};
use answerable_store::db::responsibilities::of_state;
use answerable_store::db::seen::fingerprint;
use answerable_store::failure::Failure;
use answerable_testing::{demonstration, in_role, intact, somebody, state};
use chrono::Utc;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder};

/// The first recommendations of a State, by key.
async fn first(db: &DatabaseConnection, of: state::Key, many: usize) -> Vec<recommendation::Key> {
    let all = recommendation::Entity::find()
        .filter(recommendation::Column::Id.in_subquery(of_state(of)))
        .order_by_asc(recommendation::Column::Id)
        .all(db)
        .await
        .unwrap();
    all.iter().take(many).map(|row| row.id).collect()
}

/// A cluster's members, and the mark of what a form showed of it.
async fn cluster_seen(db: &DatabaseConnection, slug: &str) -> (Vec<recommendation::Key>, String) {
    let row = cluster::Entity::find().filter(cluster::Column::Slug.eq(slug)).one(db).await.unwrap().unwrap();
    let links = cluster_recommendation::Entity::find()
        .filter(cluster_recommendation::Column::ClusterId.eq(row.id))
        .order_by_asc(cluster_recommendation::Column::RecommendationId)
        .all(db)
        .await
        .unwrap();
    let members: Vec<recommendation::Key> = links.into_iter().map(|link| link.recommendation_id).collect();
    let seen = fingerprint(&(&row, &members));
    (members, seen)
}

both!(a_cluster_is_of_its_own_state_and_changes_as_it_was_seen, demonstration, |db| {
    let (own, other) = (state(&*db, "XVL").await, state(&*db, "CHL").await);
    let (members, foreign) = (first(&db, own, 3).await, first(&db, other, 1).await);
    let coordinator = in_role(&*db, Role::Coordinator).await;
    let stranger = somebody(&*db, "stranger@role.example", (Role::Coordinator, Some(other.number()))).await;
    let (titles, said, now) = (Words::one("en", "Helplines and care"), Said::default(), Utc::now());

    let others = all_but(&*db, &[Role::Coordinator]).await;
    let before = events(&*db).await;
    for who in &others {
        refused!(form_cluster(&db, who, &titles, &members[..2], &said, now).await, Failure::Forbidden, who.role());
    }
    refused!(form_cluster(&db, &stranger, &titles, &members[..2], &said, now).await, Failure::NotFound);
    refused!(form_cluster(&db, &coordinator, &titles, &[members[0], foreign[0]], &said, now).await, Failure::NotFound);
    refused!(form_cluster(&db, &coordinator, &titles, &[members[0], members[0]], &said, now).await, Failure::Invalid(_));
    refused!(form_cluster(&db, &coordinator, &Words::default(), &members[..2], &said, now).await, Failure::Invalid(_));
    assert_eq!(events(&*db).await, before, "what is refused leaves no event");

    let slug = form_cluster(&db, &coordinator, &titles, &members[..2], &said, now).await.unwrap();
    assert_eq!(events(&*db).await, before + 1);
    let (_, seen) = cluster_seen(&db, &slug).await;
    let wanted = ClusterChange { titles: &titles, add: &members[2..], remove: &members[..1] };
    for who in &others {
        refused!(change_cluster(&db, who, &slug, &seen, &wanted, &said, now).await, Failure::Forbidden, who.role());
        refused!(end_cluster(&db, who, &slug, &seen, now).await, Failure::Forbidden, who.role());
    }
    refused!(change_cluster(&db, &stranger, &slug, &seen, &wanted, &said, now).await, Failure::NotFound);
    refused!(end_cluster(&db, &stranger, &slug, &seen, now).await, Failure::NotFound);
    let foreign = ClusterChange { add: &foreign, ..wanted };
    refused!(change_cluster(&db, &coordinator, &slug, &seen, &foreign, &said, now).await, Failure::NotFound);
    change_cluster(&db, &coordinator, &slug, &seen, &wanted, &said, now).await.unwrap();
    refused!(change_cluster(&db, &coordinator, &slug, &seen, &wanted, &said, now).await, Failure::Conflict);
    refused!(end_cluster(&db, &coordinator, &slug, &seen, now).await, Failure::Conflict);
    let (now_members, seen) = cluster_seen(&db, &slug).await;
    assert_eq!(now_members, members[1..3]);
    // A form that changes nothing writes nothing.
    let nothing = ClusterChange { titles: &titles, add: &[], remove: &[] };
    change_cluster(&db, &coordinator, &slug, &seen, &nothing, &said, now).await.unwrap();
    assert_eq!(events(&*db).await, before + 2);
    end_cluster(&db, &coordinator, &slug, &seen, now).await.unwrap();
    let (kept, seen) = cluster_seen(&db, &slug).await;
    assert_eq!(kept, members[1..3], "what has ended stays in the register");
    refused!(end_cluster(&db, &coordinator, &slug, &seen, now).await, Failure::Conflict);
    assert_eq!(events(&*db).await, before + 3);
    intact(&db).await;
});

both!(of_two_who_change_a_cluster_at_once_one_is_told, demonstration, |db| {
    let members = first(&db, state(&*db, "XVL").await, 3).await;
    let (said, now) = (Said::default(), Utc::now());
    let one = in_role(&*db, Role::Coordinator).await;
    let two = somebody(&*db, "two@role.example", (Role::Coordinator, Some(state(&*db, "XVL").await.number()))).await;
    let slug = form_cluster(&db, &one, &Words::one("en", "Together"), &members[..2], &said, now).await.unwrap();
    let (_, seen) = cluster_seen(&db, &slug).await;
    let (left, right) = (Words::one("en", "Left"), Words::one("en", "Right"));
    let wanted = |titles| ClusterChange { titles, add: &members[2..], remove: &[] };
    let (left, right) = (wanted(&left), wanted(&right));
    let (left, right) = tokio::join!(
        change_cluster(&db, &one, &slug, &seen, &left, &said, now),
        change_cluster(&db, &two, &slug, &seen, &right, &said, now)
    );
    assert!(matches!((&left, &right), (Ok(()), Err(Failure::Conflict)) | (Err(Failure::Conflict), Ok(()))), "{left:?} {right:?}");
    intact(&db).await;
});

both!(themes_are_the_registers_own_and_keep_their_slug, demonstration, |db| {
    let coordinator = in_role(&*db, Role::Coordinator).await;
    let (names, said, now) = (Words::one("en", "Online games"), Said::default(), Utc::now());
    let others = all_but(&*db, &[Role::Coordinator]).await;
    let before = events(&*db).await;
    for who in &others {
        refused!(add_theme(&db, who, &names, &said, now).await, Failure::Forbidden, who.role());
    }
    refused!(add_theme(&db, &coordinator, &Words::default(), &said, now).await, Failure::Invalid(_));
    assert_eq!(events(&*db).await, before);
    let slug = add_theme(&db, &coordinator, &names, &said, now).await.unwrap();
    let twin = add_theme(&db, &coordinator, &names, &said, now).await.unwrap();
    assert!(slug != twin, "two themes of one name have two addresses");
    let row = async |slug: &str| theme::Entity::find().filter(theme::Column::Slug.eq(slug)).one(&*db).await.unwrap().unwrap();
    let seen = fingerprint(&row(&slug).await);
    let renamed = Words::one("en", "Games online");
    for who in &others {
        refused!(rename_theme(&db, who, &slug, &seen, &renamed, &said, now).await, Failure::Forbidden, who.role());
    }
    rename_theme(&db, &coordinator, &slug, &seen, &renamed, &said, now).await.unwrap();
    refused!(rename_theme(&db, &coordinator, &slug, &seen, &names, &said, now).await, Failure::Conflict);
    assert_eq!(row(&slug).await.names.0, renamed);
    let of_treaty = fingerprint(&row("opsc-objectives").await);
    refused!(rename_theme(&db, &coordinator, "opsc-objectives", &of_treaty, &renamed, &said, now).await, Failure::NotFound);
    intact(&db).await;
});

both!(a_second_institution_of_a_name_is_asked_about, demonstration, |db| {
    let coordinator = in_role(&*db, Role::Coordinator).await;
    let (said, now) = (Said::default(), Utc::now());
    let names = Words::one("en", "ministry of justice  AND Human Rights");
    let input = InstitutionInput { kind: Some(InstitutionKind::Ministry), names, ..InstitutionInput::default() };
    for who in all_but(&*db, &[Role::Coordinator]).await {
        refused!(create_institution(&db, &who, &input, &said, now).await, Failure::Forbidden, who.role());
    }
    let before = events(&*db).await;
    refused!(create_institution(&db, &coordinator, &InstitutionInput::default(), &said, now).await, Failure::Invalid(_));
    refused!(create_institution(&db, &coordinator, &input, &said, now).await, Failure::Invalid(_));
    assert_eq!(events(&*db).await, before);
    let input = InstitutionInput { of_this_name: true, ..input };
    let slug = create_institution(&db, &coordinator, &input, &said, now).await.unwrap();
    assert_ne!(slug, create_institution(&db, &coordinator, &input, &said, now).await.unwrap(), "each has an address of its own");
    assert_eq!(events(&*db).await, before + 2);
    intact(&db).await;
});
