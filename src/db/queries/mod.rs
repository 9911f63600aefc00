//! What the ports ask, answered from the snapshot and the database: one module an area.

mod accounts;
mod aspects;
mod listing;
mod recommendations;
mod sdgs;
mod search;
mod subjects;
