//! What an institution owes by a day.

use super::codes::DueKind;
use super::common::Reference;
use super::words::Words;
use chrono::NaiveDate;

/// One thing that is due. Nothing in it is unpublished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueThing {
    pub kind: DueKind,
    /// The key of the recommendation, the action or the assessment. Never part of an address.
    pub subject_id: i64,
    pub due_on: NaiveDate,
    /// The recommendation that it is about; of an action, the first that it serves.
    pub reference: Option<Reference>,
    /// An action's title; empty for the others, which the reference names.
    pub title: Words,
}
