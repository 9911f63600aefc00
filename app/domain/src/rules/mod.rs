//! The rules as pure functions: no database and no clock; what they need comes in as arguments.

pub mod actions;
pub mod citations;
pub mod deadlines;
pub mod folding;
pub mod guard;
pub mod lateness;
pub mod lead_suggestion;
pub mod likeness;
pub mod median;
pub mod members;
pub mod moderating;
pub mod periods;
pub mod permissions;
pub mod publication;
pub mod references;
pub mod reminders;
pub mod reporting;
pub mod responsibilities;
pub mod rhythm;
pub mod search_text;
pub mod signs;
pub mod standing;
pub mod stone;
pub mod submissions;
pub mod suggestions;
