//! `/work/…/report` and `/work/replies`: what an institution reports, and what it answers.

pub mod replies;
pub mod report;
