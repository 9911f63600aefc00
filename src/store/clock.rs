//! What day it is. Commands and queries are given their moment; code that starts work by itself asks here.

use chrono::{NaiveDate, Utc};

/// Today's date in UTC: the same for all servers of one register.
pub fn today() -> NaiveDate {
    Utc::now().date_naive()
}
