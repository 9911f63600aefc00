//! Where recommendations stood year after year, for pictures over time.

use super::Snapshot;
use answerable_domain::model::{PerStatus, Status, YearEnd};
use chrono::{Datelike, NaiveDate};

/// The most years that a picture shows.
const MOST_YEARS: i32 = 12;

impl Snapshot {
    /// The day from which a row's document counts.
    pub fn dated_on(&self, row: u32) -> NaiveDate {
        self.catalogue.documents.at(self.facts.document[row]).dated_on
    }

    /// Where some rows stood at the end of each year since a first day, for the last twelve years at most. The last end is the
    /// snapshot's own day. A row counts in the years at whose end its document was there and it `belongs`.
    pub fn year_ends(&self, rows: &[u32], first: Option<NaiveDate>, belongs: impl Fn(u32, NaiveDate) -> bool) -> Vec<YearEnd> {
        let Some(first) = first.filter(|first| *first <= self.day) else { return Vec::new() };
        year_ends(first, self.day)
            .into_iter()
            .map(|(year, on)| {
                let mut counts = PerStatus::default();
                for row in rows.iter().copied().filter(|row| self.dated_on(*row) <= on && belongs(*row, on)) {
                    let status = if on == self.day {
                        self.standing(row).status
                    } else if self.facts.reports.of(row).is_empty() {
                        // Most rows of a large register: nothing to work out.
                        Status::NotReported
                    } else {
                        self.standing_on(row, on).status
                    };
                    counts[status] += 1;
                }
                YearEnd { year, on, counts }
            })
            .collect()
    }
}

/// The years from a first day to a last, each with the day that it is looked at: its end, or the last day.
pub fn year_ends(first: NaiveDate, last: NaiveDate) -> Vec<(i32, NaiveDate)> {
    let from = first.year().max(last.year() - MOST_YEARS + 1);
    (from..=last.year()).filter_map(|year| Some((year, NaiveDate::from_ymd_opt(year, 12, 31)?.min(last)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_end_with_their_last_day_and_the_running_one_today() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let ends = year_ends(day("2024-06-04"), day("2026-02-10"));
        assert_eq!(ends, [(2024, day("2024-12-31")), (2025, day("2025-12-31")), (2026, day("2026-02-10"))]);
        let long = year_ends(day("2005-06-04"), day("2026-12-31"));
        assert_eq!((long.len(), long[0].0, long[11]), (12, 2015, (2026, day("2026-12-31"))));
        assert_eq!(year_ends(day("2026-02-10"), day("2026-02-10")), [(2026, day("2026-02-10"))]);
    }
}
