//! Conditions for rows that say since when and until when they hold, next to a record that is published on a day.

use chrono::NaiveDate;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, Condition};

/// A condition: the row holds on a day. It had begun by then (or holds from publication on), and had not ended by then.
pub fn in_force<C: ColumnTrait>(since: C, until: C, day: NaiveDate) -> Condition {
    Condition::all().add(since.is_null().or(since.lte(day))).add(until.is_null().or(until.gt(day)))
}
