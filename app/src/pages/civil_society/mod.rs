//! The pages on civil society's organisations, what they say, and who appointed the moderators.

pub mod index;
pub(crate) mod moderators;
pub mod organisation;
pub(crate) mod parts;

pub use moderators::appointed_by;
