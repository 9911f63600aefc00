//! Answers what pages show (`answerable_domain::view`), from the snapshot and the database: one module for each area.

pub mod accounts;
pub mod actions;
mod aspects;
mod authors;
pub mod brief;
mod calendar;
mod changes;
mod civil_society;
pub mod coordination;
mod disagreements;
mod documents;
mod drafted;
pub mod hand_over;
pub mod hiding;
mod institutions;
pub mod intake;
mod lateness;
pub mod moderating;
mod moderation;
mod moderators;
pub mod organisations;
mod overview;
mod recommendations;
pub mod registration;
mod reminders;
pub mod reporting;
mod scopes;
mod sdgs;
mod search;
pub mod sides;
mod silence;
mod subjects;
pub mod submissions;
pub mod work;

use answerable_store::db::RegisterAt;
use std::ops::Deref;

/// The register as at a day, with every question that pages have.
#[derive(Clone, Debug)]
pub struct Queries(pub RegisterAt);

impl Deref for Queries {
    type Target = RegisterAt;

    fn deref(&self) -> &RegisterAt {
        &self.0
    }
}
