//! Registered organisations: their contacts and their coalitions.

mod coalition;
mod contact;

pub use coalition::{end_membership, join, leave, offer, revoke_offer};
pub use contact::{change_contact, change_own_contact};
