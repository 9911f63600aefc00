//! A request to register an organisation, and the moderator's decision.

use crate::{all_but, events, refused};
use answerable_commands::registration::{Asker, answer, ask, question, refuse, register};
use answerable_domain::form::Form;
use answerable_domain::model::{Lang, Role};
use answerable_domain::view::registration::RegistrationLists;
use answerable_store::accounts::Doors;
use answerable_store::db::entities::{organisation, registration};
use answerable_store::failure::Failure;
use answerable_testing::{TestDatabase, demonstration, in_role, intact};
use chrono::Utc;
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

const ORIGIN: &str = "https://register.example";

fn form() -> Form {
    Form::new([
        ("once", "kG7sZ1b9yTq4mNf0wXr2cVh8jLd5pAe3uQoI6tBnMsK"),
        ("state", "XVL"),
        ("kind", "ngo"),
        ("name-en", "Lanterns of the Gulf"),
        ("about", "It keeps a light for children who travel."),
        ("languages", "en"),
        ("email", "contact@lanterns.example"),
        ("mail", "no"),
        ("reached_by", "Ring twice after dark"),
        ("account_name", "Heron"),
    ])
}

/// A request that arrived: its secret token, its row.
async fn asked(db: &TestDatabase) -> (String, registration::Model) {
    let (doors, asker) = (Doors::default(), Asker { lang: Lang::En, network: None });
    let sent = ask(db, &form(), asker, &RegistrationLists::default(), &doors, ORIGIN, Utc::now()).await.unwrap();
    assert!(!sent.again);
    let again = ask(db, &form(), asker, &RegistrationLists::default(), &doors, ORIGIN, Utc::now()).await.unwrap();
    assert!(again.again && again.token == sent.token, "a form that is sent twice makes one request");
    (sent.token, newest(db).await)
}

async fn newest(db: &TestDatabase) -> registration::Model {
    registration::Entity::find().order_by_desc(registration::Column::Id).one(&**db).await.unwrap().unwrap()
}

both!(only_moderators_decide_on_a_request_and_as_they_saw_it, demonstration, |db| {
    let moderator = in_role(&*db, Role::Moderator).await;
    let others = all_but(&*db, &[Role::Moderator]).await;
    let (token, row) = asked(&db).await;
    let (now, seen) = (Utc::now(), row.version.to_string());
    let why = Form::new([("reason", "We could not reach you."), ("question", "Who runs it?")]);
    let before = (events(&*db).await, organisation::Entity::find().count(&*db).await.unwrap());
    for who in &others {
        refused!(register(&db, who, row.id, &seen, ORIGIN, now).await, Failure::Forbidden, who.role());
        refused!(refuse(&db, who, row.id, &seen, &why, Lang::En, now).await, Failure::Forbidden, who.role());
        refused!(question(&db, who, row.id, &seen, &why, Lang::En, now).await, Failure::Forbidden, who.role());
    }
    refused!(register(&db, &moderator, row.id, "99", ORIGIN, now).await, Failure::Conflict);
    refused!(refuse(&db, &moderator, row.id, &seen, &Form::default(), Lang::En, now).await, Failure::Invalid(_));
    refused!(answer(&db, &token, &Form::new([("answer", "Nobody asked")]), Lang::En, now).await, Failure::Conflict);
    refused!(answer(&db, "no-such-token", &Form::new([("answer", "Yes")]), Lang::En, now).await, Failure::NotFound);
    assert_eq!((events(&*db).await, organisation::Entity::find().count(&*db).await.unwrap()), before);

    question(&db, &moderator, row.id, &seen, &why, Lang::En, now).await.unwrap();
    answer(&db, &token, &Form::new([("answer", "Three teachers.")]), Lang::En, now).await.unwrap();
    refused!(answer(&db, &token, &Form::new([("answer", "Once more")]), Lang::En, now).await, Failure::Conflict);
    refused!(register(&db, &moderator, row.id, &seen, ORIGIN, now).await, Failure::Conflict);
    let seen = newest(&db).await.version.to_string();
    register(&db, &moderator, row.id, &seen, ORIGIN, now).await.unwrap();
    assert_eq!(organisation::Entity::find().count(&*db).await.unwrap(), before.1 + 1);
    refused!(register(&db, &moderator, row.id, &seen, ORIGIN, now).await, Failure::Conflict | Failure::NotFound);
    intact(&db).await;
});

both!(of_two_moderators_who_decide_at_once_one_is_told, demonstration, |db| {
    let one = in_role(&*db, Role::Moderator).await;
    let two = answerable_testing::somebody(&*db, "second@role.example", (Role::Moderator, None)).await;
    let (_, row) = asked(&db).await;
    let (now, seen) = (Utc::now(), row.version.to_string());
    let why = Form::new([("reason", "We could not reach you.")]);
    let (left, right) =
        tokio::join!(register(&db, &one, row.id, &seen, ORIGIN, now), refuse(&db, &two, row.id, &seen, &why, Lang::En, now));
    assert!(left.is_ok() != right.is_ok(), "{left:?} {right:?}");
    intact(&db).await;
});
