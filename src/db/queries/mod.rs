//! What the ports ask, answered from the snapshot and the database: one module an area.

mod accounts;
mod aspects;
mod documents;
mod institutions;
mod civil_society;
mod disagreements;
mod calendar;
mod changes;
mod listing;
mod moderation;
mod overview;
mod recommendations;
mod sdgs;
mod scopes;
mod search;
mod subjects;
