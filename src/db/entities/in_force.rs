//! Rows that say since when and until when they hold, next to a record that is published on a day.

use chrono::NaiveDate;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, Condition};

/// What holds on a day: begun by then (or always), and not ended by then.
pub fn in_force<C: ColumnTrait>(since: C, until: C, day: NaiveDate) -> Condition {
    Condition::all().add(since.is_null().or(since.lte(day))).add(until.is_null().or(until.gt(day)))
}
