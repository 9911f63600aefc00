//! What the calendar shows: dates that are overdue, dates to come and dates that have passed.

use super::changes::*;
use crate::model::{CycleDateKind, Named, Reference, Words};
use chrono::NaiveDate;

/// A recommendation that has a due date.
#[derive(Clone, Debug)]
pub struct Due {
    pub reference: Reference,
    pub lead: Option<Named>,
}

/// What falls on a date of the calendar.
#[derive(Clone, Debug)]
pub enum Occasion {
    /// A date of a reporting cycle.
    Cycle {
        kind: CycleDateKind,
        mechanism: Named,
        /// The treaty, where the mechanism has several of them.
        instrument: Option<Named>,
        number: i32,
    },
    /// Recommendations that are due on that date and not yet implemented.
    Due(Vec<Due>),
    /// The last day for the State's replies to assessments of these recommendations.
    Replies(Vec<Reference>),
    /// The planned end of an action.
    ActionEnd {
        slug: String,
        titles: Words,
        lead: Option<Named>,
        /// One of the recommendations that the action serves; the action is shown on its page.
        serves: Option<Reference>,
    },
}

/// One entry of the calendar: what falls on which day, in which State.
#[derive(Clone, Debug)]
pub struct CalendarEntry {
    pub on: NaiveDate,
    pub state: Named,
    /// Whether the State is fictional.
    pub fiction: bool,
    pub occasion: Occasion,
    /// Whether it is overdue on the reader's day.
    pub overdue: bool,
}

/// All that the calendar's page shows.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    /// The entries, in the order of their dates.
    pub items: Vec<CalendarEntry>,
    /// The States that have dates, to narrow the list to.
    pub states: Vec<StateChoice>,
    /// How many recommendations are past their due date, and how many have an overdue reply.
    pub overdue: u64,
    pub replies_overdue: u64,
}
