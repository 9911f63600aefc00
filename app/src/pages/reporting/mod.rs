//! The pages for reporting on a recommendation and for replying to an assessment.

pub mod replies;
pub mod report;
