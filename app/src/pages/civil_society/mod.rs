//! What organisations say, where accounts part, and what the moderator decides.

pub mod disagreements;
pub mod index;
pub mod moderation;
pub mod organisation;
mod parts;
