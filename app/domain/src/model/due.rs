//! Things that an institution must do by a day.

use super::codes::DueKind;
use super::common::Reference;
use super::words::Words;
use chrono::NaiveDate;

/// One thing that is due. It holds nothing that is unpublished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueThing {
    pub kind: DueKind,
    /// The key of the recommendation, the action or the assessment. It is never part of an address.
    pub subject_id: i64,
    pub due_on: NaiveDate,
    /// The recommendation that it is about; for an action, the first that it serves.
    pub reference: Option<Reference>,
    /// The title of an action; empty for other things, which are named by the reference.
    pub title: Words,
}
