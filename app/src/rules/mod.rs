//! Pure decisions: no database, no clock; what they need comes in as arguments.

pub mod actions;
pub mod deadlines;
pub mod folding;
pub mod median;
pub mod periods;
pub mod permissions;
pub mod reporting;
pub mod rhythm;
pub mod search_text;
pub mod standing;
