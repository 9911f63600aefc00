//! What day it is. Only the edge asks: handlers, jobs, the command line. Commands, queries and the store are given their moment.

use chrono::{NaiveDate, Utc};

/// Today's date in UTC: the same for all servers of one register.
pub fn today() -> NaiveDate {
    Utc::now().date_naive()
}
