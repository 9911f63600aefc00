//! What publishing would do, and what stands in its way.

use super::IntakeHead;
use crate::model::Named;

/// Why an intake cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    NoSymbol,
    SymbolTaken,
    NoMechanism,
    NoTitle,
    NoDate,
    FutureDate,
    NothingAccepted,
    /// Nobody has decided of these.
    Undecided(Vec<Place>),
    /// Two accepted paragraphs have the same reference.
    SameReference(Vec<Place>),
    NoNumber(Vec<Place>),
    NoText(Vec<Place>),
    /// Said to have parts, and none was accepted.
    NoParts(Vec<Place>),
    /// The register does not know the State that made it.
    UnknownState(Vec<Place>),
}

impl Hindrance {
    /// The key of its words, and the paragraphs that it is about.
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

/// Where a paragraph is in its review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: i64,
    pub reference: String,
    /// The page that shows it, from 1.
    pub page: u64,
}

/// What publishing would make public.
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
    /// Suggestions that nobody took up; they are not published.
    pub not_taken_up: u64,
}

/// The page before publishing.
#[derive(Clone, Debug)]
pub struct Publication {
    pub head: IntakeHead,
    pub mechanism: Option<Named>,
    pub hindrances: Vec<Hindrance>,
    pub outcome: Outcome,
    /// What was shown, so that nothing else is published: another text after any change.
    pub seen: String,
}
