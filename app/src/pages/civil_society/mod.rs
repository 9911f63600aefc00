//! What organisations say, where accounts part, and what the moderator decides.

pub mod index;
pub(crate) mod moderators;
pub mod organisation;
pub(crate) mod parts;

pub use moderators::appointed_by;
