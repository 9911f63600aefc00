//! Tests of commands as handlers call them, without pages: who may, what is refused and leaves nothing behind, two people at once, one event for
//! each change, and a history that verifies. What a reader then sees is tested in `tests/it`.

// What helps tests is no part of a test for clippy, and may do what tests may (`.clippy.toml`).
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::unwrap_used)]

#[macro_use]
extern crate answerable_testing;

mod accounts;
mod actions;
mod coordination;
mod hiding;
mod intake;
mod keys;
mod organisations;
mod registration;
mod reminders;
mod reporting;
mod submissions;

use answerable_commands::Occasion;
use answerable_domain::model::{Role, SignedIn};
use answerable_domain::rules::periods::Periods;
use answerable_store::db::entities::event;
use answerable_testing::in_role;
use chrono::Utc;
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait};
use std::sync::LazyLock;

static PERIODS: LazyLock<Periods> = LazyLock::new(Periods::default);

/// An occasion now.
fn occasion() -> Occasion<'static> {
    Occasion { now: Utc::now(), periods: &PERIODS, origin: "https://register.example" }
}

/// Somebody new in each role but these.
async fn all_but(db: &impl ConnectionTrait, roles: &[Role]) -> Vec<SignedIn> {
    let mut all = Vec::new();
    for role in Role::ALL.iter().filter(|role| !roles.contains(role)) {
        all.push(in_role(db, *role).await);
    }
    assert!(!all.is_empty());
    all
}

/// How many events the history has.
async fn events(db: &impl ConnectionTrait) -> u64 {
    event::Entity::find().count(db).await.unwrap()
}

/// Expects a command to be refused in one way: `refused!(a_command(…).await, Failure::Forbidden)`.
macro_rules! refused {
    ($done:expr, $failure:pat $(, $who:expr)?) => {
        match $done {
            Err($failure) => {}
            other => panic!("expected {}, got {other:?} {:?}", stringify!($failure), ($($who)?)),
        }
    };
}
use refused;
