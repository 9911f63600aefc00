//! The periods that the rules count with. Each is a setting; the defaults are here.

use chrono::{Months, NaiveDate};

/// Periods of the rules (app/RULES.md, «The status scale» and «Rules that never bend»).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// Months after which a report is stale.
    pub stale_months: u32,
    /// Months within which outcome evidence must be dated for `implemented`.
    pub outcome_months: u32,
    /// Days within which the lead institution owes a reply to an assessment.
    pub reply_days: u32,
    /// Days within which a moderator decides on what waits.
    pub moderation_days: u32,
    /// Days for which hidden words are kept after the hiding was confirmed, or after an appeal against it was dismissed.
    pub appeal_days: u32,
}

impl Default for Periods {
    fn default() -> Self {
        Periods { stale_months: 12, outcome_months: 24, reply_days: 60, moderation_days: 14, appeal_days: 60 }
    }
}

impl Periods {
    /// Whether a report made on that day is stale today.
    pub fn is_stale(&self, reported_on: NaiveDate, today: NaiveDate) -> bool {
        reported_on.checked_add_months(Months::new(self.stale_months)).is_some_and(|until| until < today)
    }

    /// The last day for the reply to an assessment that was published on that day.
    pub fn reply_due(&self, published_on: NaiveDate) -> NaiveDate {
        published_on.checked_add_days(chrono::Days::new(u64::from(self.reply_days))).unwrap_or(NaiveDate::MAX)
    }

    /// The last day for a moderator's decision on a submission made on that day.
    pub fn decision_due(&self, submitted_on: NaiveDate) -> NaiveDate {
        submitted_on.checked_add_days(chrono::Days::new(u64::from(self.moderation_days))).unwrap_or(NaiveDate::MAX)
    }
}
