//! `/work/…/report` and `/work/replies`: an institution's reports, and its replies to assessments.

pub mod replies;
pub mod report;
