//! A code that its list does not have: the reader of it gets an error that names column, list and code. It is never taken for another
//! value, and its row never vanishes.

use crate::history::behind_the_back;
use crate::support::TestDatabase;
use answerable::demo;
use answerable_store::db::Coded;
use answerable_store::db::entities::*;
use answerable_store::db::memory::Catalogue;
use sea_orm::{DbErr, EntityTrait, QuerySelect};

fn said<T>(read: Result<T, DbErr>) -> String {
    read.err().map(|error| error.to_string()).unwrap_or_default()
}

/// Puts a code that nobody knows into a column of each row of a table.
async fn garble(db: &TestDatabase, table: &str, column: &str) {
    behind_the_back(db, &[table], &format!("UPDATE {table} SET {column} = 'nobody_knows'")).await;
}

macro_rules! all_fail {
    ($db:ident: $($table:ident . $column:literal is $list:literal),+ $(,)?) => { $(
        garble(&$db, stringify!($table), $column).await;
        let error = said($table::Entity::find().all(&*$db).await);
        for part in [$column, $list, "nobody_knows"] {
            assert!(error.contains(part), "{}.{}: «{error}»", stringify!($table), $column);
        }
    )+ };
}

both!(an_unknown_code_is_an_error, |db| {
    demo::load(&db).await.unwrap();
    all_fail!(db:
        mechanism."kind" is "MechanismKind",
        document."kind" is "DocumentKind",
        institution."kind" is "InstitutionKind",
        organisation."kind" is "OrganisationKind",
        recommendation."nature" is "Nature",
        recommendation_text."kind" is "TextKind",
        responsibility."role" is "ResponsibilityRole",
        status_update."status" is "Status",
        assessment."visibility" is "Visibility",
        action."kind" is "ActionKind",
        action_version."state" is "ActionState",
        evidence."kind" is "EvidenceKind",
        cycle_date."kind" is "CycleDateKind",
        lineage."kind" is "LineageKind",
        moderation_decision."decision" is "Decision",
    );
    // A column that is read alone has its name, too, and the register in memory refuses what it cannot place.
    let read = recommendation::Entity::find().select_only().column(recommendation::Column::Nature);
    let error = said(read.into_tuple::<Coded<answerable_domain::model::Nature>>().all(&*db).await);
    assert!(error.contains("nature") && error.contains("nobody_knows"), "{error}");
    assert!(said(Catalogue::load(&*db).await).contains("MechanismKind"));
});

both!(a_code_that_may_be_missing_is_none_or_known, |db| {
    demo::load(&db).await.unwrap();
    garble(&db, "assessment", "state_account").await;
    assert!(said(assessment::Entity::find().all(&*db).await).contains("StateAccount"));
    behind_the_back(&db, &["assessment"], "UPDATE assessment SET state_account = NULL").await;
    assert!(assessment::Entity::find().all(&*db).await.unwrap().iter().all(|row| row.state_account.is_none()));
});
