//! Accounts: one's own, and the people of a body.

pub mod members;
pub mod own;
