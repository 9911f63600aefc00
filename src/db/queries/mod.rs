//! What the ports ask, answered from the snapshot and the database: one module an area.

mod accounts;
mod accounts_members;
mod accounts_own;
mod action_ends;
mod aspects;
mod briefs;
mod calendar;
mod changes;
mod civil_society;
pub mod coordination;
mod disagreements;
mod documents;
mod due;
mod institutions;
pub mod intake;
mod lateness;
mod listing;
mod moderation;
mod overview;
mod recommendations;
mod reminders;
mod scopes;
mod sdgs;
mod search;
mod silence;
mod subjects;
pub mod work;
