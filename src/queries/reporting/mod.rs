//! The reports that an institution works on, and the replies that it owes.

pub mod replies;
pub mod report;
