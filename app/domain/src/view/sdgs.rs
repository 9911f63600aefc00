//! What the pages of the Sustainable Development Goals show: which recommendations and actions serve them, and the indicators' data.

use super::recommendations::ActionShown;
use super::subjects::Aspect;
use crate::model::*;

/// A Goal or a target, with the recommendations and the number of actions that serve it.
#[derive(Clone, Debug)]
pub struct Served {
    pub named: Named,
    /// Where the recommendations that serve it stand.
    pub tally: Tally,
    pub actions: u64,
}

/// What the page of all Goals shows.
#[derive(Clone, Debug)]
pub struct Goals {
    pub goals: Vec<Served>,
    /// The targets that the most recommendations serve, in falling order.
    pub most_served: Vec<Served>,
}

/// What the page of one Goal shows.
#[derive(Clone, Debug)]
pub struct GoalPage {
    pub named: Named,
    pub official: Words,
    pub actions: u64,
    pub targets: Vec<Served>,
    pub aspect: Aspect,
}

/// An indicator's observed values of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    pub year: i32,
    /// The values in the order of the series' breakdowns, as decimals in the source's own writing.
    pub values: Vec<Option<String>>,
    /// The sources of the values, each once.
    pub sources: Vec<Words>,
}

/// An indicator's values in one State, for one unit and one age group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    pub state: Named,
    pub fiction: bool,
    /// The unit: «percent», «per_100000», «number».
    pub unit: String,
    pub age: Option<String>,
    /// The sexes that have values; none stands for both sexes together, and comes first.
    pub sexes: Vec<Option<String>>,
    /// The observations, the oldest year first.
    pub years: Vec<Observed>,
}

/// An indicator with its data.
#[derive(Clone, Debug)]
pub struct IndicatorShown {
    pub named: Named,
    pub official: Words,
    pub series: Vec<Series>,
}

/// What the page of one target shows.
#[derive(Clone, Debug)]
pub struct TargetPage {
    pub named: Named,
    pub official: Words,
    pub goal: Named,
    pub aspect: Aspect,
    pub actions: Vec<ActionShown>,
    pub indicators: Vec<IndicatorShown>,
}
