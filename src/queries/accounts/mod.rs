//! Accounts: a person's own, and those of the people of a body.

pub mod members;
pub mod own;
