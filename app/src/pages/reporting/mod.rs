//! Reporting on a recommendation, and replying to an assessment.

pub mod replies;
pub mod report;
