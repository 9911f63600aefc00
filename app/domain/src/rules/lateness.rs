//! How late somebody is: how many things were done by their due day, how many after it, and how many are still not done.

use super::rhythm::median;
use chrono::NaiveDate;

/// How many due days were met, and how many were missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
    pub on_time: u64,
    pub late: u64,
    /// The median of the days by which late things were late; none if nothing was late.
    pub days_late: Option<i64>,
    /// How many are past their day and still not done.
    pub missed: u64,
}

impl Met {
    /// Counts things by their due day and the day on which each was done, if it was. Things that are neither done nor past their day are
    /// left out, since they may still be in time.
    pub fn of(things: impl IntoIterator<Item = (NaiveDate, Option<NaiveDate>)>, today: NaiveDate) -> Met {
        let mut met = Met::default();
        let mut days = Vec::new();
        for (due, done) in things {
            match done.filter(|done| *done <= today) {
                Some(done) if done <= due => met.on_time += 1,
                Some(done) => days.push((done - due).num_days()),
                None if due < today => met.missed += 1,
                None => {}
            }
        }
        met.late = days.len() as u64;
        met.days_late = median(days);
        met
    }

    /// The number of all things that were counted.
    pub fn total(&self) -> u64 {
        self.on_time + self.late + self.missed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_met_until_its_end() {
        let today = day("2026-03-10");
        for (due, done, expected) in [
            ("2026-03-01", Some("2026-02-01"), (1, 0, 0)),
            ("2026-03-01", Some("2026-03-01"), (1, 0, 0)),
            ("2026-03-01", Some("2026-03-02"), (0, 1, 0)),
            ("2026-03-01", None, (0, 0, 1)),
            // Done tomorrow is not done; due today is not missed; done before a day to come is on time.
            ("2026-03-01", Some("2026-03-11"), (0, 0, 1)),
            ("2026-03-10", None, (0, 0, 0)),
            ("2026-04-01", Some("2026-03-01"), (1, 0, 0)),
        ] {
            let met = Met::of([(day(due), done.map(day))], today);
            assert_eq!((met.on_time, met.late, met.missed), expected, "{due} {done:?}");
        }
    }

    #[test]
    fn lateness_is_the_median_of_what_was_late() {
        let due = day("2026-01-01");
        let done = ["2026-01-11", "2026-01-31", "2025-12-01"].map(|on| (due, Some(day(on))));
        let met = Met::of(done, day("2026-03-10"));
        assert_eq!((met.total(), met.late, met.days_late), (3, 2, Some(20)));
        assert_eq!(Met::of([], due), Met::default());
    }
}
