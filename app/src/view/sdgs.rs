//! The Sustainable Development Goals: which recommendations and actions serve them, and what is measured.

use super::recommendations::ActionShown;
use super::subjects::Aspect;
use crate::model::*;

/// A Goal or a target with what serves it.
#[derive(Clone, Debug)]
pub struct Served {
    pub named: Named,
    /// Where the recommendations stand that serve it.
    pub tally: Tally,
    pub actions: u64,
}

/// All Goals.
#[derive(Clone, Debug)]
pub struct Goals {
    pub goals: Vec<Served>,
    /// The targets that most recommendations serve, the first the most.
    pub most_served: Vec<Served>,
}

/// A Goal's page.
#[derive(Clone, Debug)]
pub struct GoalPage {
    pub named: Named,
    pub official: Words,
    pub actions: u64,
    pub targets: Vec<Served>,
    pub aspect: Aspect,
}

/// What was observed in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    pub year: i32,
    /// By the series' breakdowns, in their order; the decimal as its source wrote it.
    pub values: Vec<Option<String>>,
    /// Each once.
    pub sources: Vec<Words>,
}

/// An indicator's values in one State, for one unit and age.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    pub state: Named,
    pub fiction: bool,
    /// «percent», «per_100000», «number».
    pub unit: String,
    pub age: Option<String>,
    /// The sexes that there are values for; none is both, and comes first.
    pub sexes: Vec<Option<String>>,
    /// The oldest year first.
    pub years: Vec<Observed>,
}

/// An indicator with its data.
#[derive(Clone, Debug)]
pub struct IndicatorShown {
    pub named: Named,
    pub official: Words,
    pub series: Vec<Series>,
}

/// A target's page.
#[derive(Clone, Debug)]
pub struct TargetPage {
    pub named: Named,
    pub official: Words,
    pub goal: Named,
    pub aspect: Aspect,
    pub actions: Vec<ActionShown>,
    pub indicators: Vec<IndicatorShown>,
}
