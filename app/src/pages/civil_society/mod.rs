//! What organisations say, where accounts part, and what the moderator decides.

pub mod disagreements;
pub mod index;
pub mod moderation;
mod moderators;
pub mod organisation;
mod parts;

pub use moderators::appointed_by;
