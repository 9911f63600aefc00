//! What day it is. Commands and queries are given the moment they work at; those that begin by themselves ask here.

use chrono::{NaiveDate, Utc};

/// Today, in universal time: the same for all servers of one register.
pub fn today() -> NaiveDate {
    Utc::now().date_naive()
}
