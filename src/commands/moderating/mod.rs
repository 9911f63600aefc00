//! A moderator's work: deciding on what organisations submit, and declaring interests.

mod decide;
mod interest;

pub use decide::{Decided, decide};
pub use interest::{
    agree_to_ending, ask_ending, carry_over, declare, declare_in_organisation, declare_in_request, in_request, is_interested,
};
