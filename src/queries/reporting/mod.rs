//! Reports in work, and replies that are owed.

pub mod replies;
pub mod report;
