//! What publishing an intake would make public, and what prevents it.

use super::IntakeHead;
use crate::model::Named;

/// A reason why an intake cannot be published, with the paragraphs concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    NoSymbol,
    SymbolTaken,
    NoMechanism,
    NoTitle,
    NoDate,
    FutureDate,
    NothingAccepted,
    /// These paragraphs are undecided.
    Undecided(Vec<Place>),
    /// These accepted paragraphs have the same reference as another.
    SameReference(Vec<Place>),
    NoNumber(Vec<Place>),
    NoText(Vec<Place>),
    /// These paragraphs are marked as having parts, and no part was accepted.
    NoParts(Vec<Place>),
    /// The States that made these recommendations are unknown to the register.
    UnknownState(Vec<Place>),
}

impl Hindrance {
    /// The key of the reason's message, and the paragraphs concerned.
    pub fn words(&self) -> (&'static str, &[Place]) {
        match self {
            Hindrance::NoSymbol => ("intake-hindrance-no-symbol", &[]),
            Hindrance::SymbolTaken => ("intake-hindrance-symbol-taken", &[]),
            Hindrance::NoMechanism => ("intake-hindrance-no-mechanism", &[]),
            Hindrance::NoTitle => ("intake-hindrance-no-title", &[]),
            Hindrance::NoDate => ("intake-hindrance-no-date", &[]),
            Hindrance::FutureDate => ("intake-hindrance-future-date", &[]),
            Hindrance::NothingAccepted => ("intake-hindrance-nothing-accepted", &[]),
            Hindrance::Undecided(places) => ("intake-hindrance-undecided", places),
            Hindrance::SameReference(places) => ("intake-hindrance-same-reference", places),
            Hindrance::NoNumber(places) => ("intake-hindrance-no-number", places),
            Hindrance::NoText(places) => ("intake-hindrance-no-text", places),
            Hindrance::NoParts(places) => ("intake-hindrance-no-parts", places),
            Hindrance::UnknownState(places) => ("intake-hindrance-unknown-state", places),
        }
    }
}

/// A paragraph by its reference, and where it is found in the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: i64,
    pub reference: String,
    /// The number of the review's page that shows it, from 1.
    pub page: u64,
}

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
