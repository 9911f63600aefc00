//! What publishing an intake would make public, and what prevents it.

use super::IntakeHead;
use crate::model::Named;
use crate::rules::publication::Hindrance;

/// What publishing would make public, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub recommendations: u64,
    pub noting: u64,
    pub compound: u64,
    pub themes: u64,
    pub groups: u64,
    pub provisions: u64,
    pub targets: u64,
    pub lineage: u64,
    /// How many suggested labels nobody decided on; they are not published.
    pub not_taken_up: u64,
}

/// What the page before publishing shows.
#[derive(Clone, Debug)]
pub struct Publication {
    pub head: IntakeHead,
    pub mechanism: Option<Named>,
    pub hindrances: Vec<Hindrance>,
    pub outcome: Outcome,
    /// A text that stands for what was shown and differs after any change, so that only what was shown is published.
    pub seen: String,
}
