//! Dates: what is due, what is coming, what has been.

use super::changes::*;
use crate::model::{CycleDateKind, Named, Reference, Words};
use chrono::NaiveDate;

/// A recommendation whose date is set.
#[derive(Clone, Debug)]
pub struct Due {
    pub reference: Reference,
    pub lead: Option<Named>,
}

/// What falls on a date.
#[derive(Clone, Debug)]
pub enum Occasion {
    /// A date of a reporting cycle.
    Cycle {
        kind: CycleDateKind,
        mechanism: Named,
        /// The treaty, where the mechanism has several.
        instrument: Option<Named>,
        number: i32,
    },
    /// The date set for recommendations that are not yet implemented.
    Due(Vec<Due>),
    /// The last day for the State's replies to assessments of these recommendations.
    Replies(Vec<Reference>),
    /// The planned end of an action.
    ActionEnd {
        slug: String,
        titles: Words,
        lead: Option<Named>,
        /// One recommendation that it serves, on whose page it stands.
        serves: Option<Reference>,
    },
}

/// Something in the calendar.
#[derive(Clone, Debug)]
pub struct Appointment {
    pub on: NaiveDate,
    pub state: Named,
    /// Whether the State is a fictional one.
    pub fiction: bool,
    pub occasion: Occasion,
    /// Whether it should have been done by now.
    pub overdue: bool,
}

/// The calendar.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    /// By date.
    pub items: Vec<Appointment>,
    /// The States that have dates.
    pub states: Vec<StateChoice>,
    /// How many recommendations are past the date set for them, and how many have a reply overdue.
    pub overdue: u64,
    pub replies_overdue: u64,
}
