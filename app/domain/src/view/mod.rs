//! What pages show, as plain data: one module for each area. The server's queries make it, a page (`pages`) draws it. The query has already
//! chosen the day that the reader asks about (`?as_at=`) and has left out what the reader may not see.

pub mod accounts;
pub mod actions;
pub mod brief;
pub mod calendar;
pub mod changes;
pub mod civil_society;
pub mod coordination;
pub mod disagreements;
pub mod documents;
pub mod hand_over;
pub mod hiding;
pub mod institutions;
pub mod intake;
pub mod moderating;
pub mod moderation;
pub mod organisations;
pub mod overview;
pub mod recommendations;
pub mod registration;
pub mod reminders;
pub mod reporting;
pub mod sdgs;
pub mod search;
pub mod silence;
pub mod subjects;
pub mod submissions;
pub mod work;
