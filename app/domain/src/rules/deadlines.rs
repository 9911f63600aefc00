//! Deadlines, and when reminders of them are due: 30 and 7 days before, on the day, and weekly after it until the work is done.

use chrono::{Days, Months, NaiveDate};

/// How many days before the due date people are reminded.
const BEFORE: [u64; 3] = [30, 7, 0];
/// How many days lie between the reminders of something overdue.
const EVERY: i64 = 7;
/// After how many days the validator is told as well; `TO_COORDINATOR` is the same for the coordinator.
const TO_VALIDATOR: i64 = 14;
const TO_COORDINATOR: i64 = 28;

/// The same day some months later; the last day of the month where the month has no such day (31 January + one month = 28 or 29 February).
pub fn months_later(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// One of the reminders of a due date. Each is sent once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reminder {
    /// The reminder this many days before the due date; 0 is on the day.
    Before(u64),
    /// The weekly reminder after the due date, numbered from 1.
    Overdue(u32),
}

impl Reminder {
    /// The reminder's code, under which it is recorded as sent.
    pub fn code(self) -> String {
        match self {
            Reminder::Before(days) => format!("before-{days}"),
            Reminder::Overdue(week) => format!("overdue-{week}"),
        }
    }

    /// The day on which the reminder is to be sent.
    pub fn day(self, due_on: NaiveDate) -> NaiveDate {
        match self {
            Reminder::Before(days) => due_on.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN),
            Reminder::Overdue(week) => due_on.checked_add_days(Days::new(u64::from(week) * EVERY.unsigned_abs())).unwrap_or(NaiveDate::MAX),
        }
    }
}

/// The newest reminder of a due date that is to be sent by a day; none before the first. Reminders that were missed while the server was
/// down are not sent later: one reminder says as much as three.
pub fn reminder(due_on: NaiveDate, today: NaiveDate) -> Option<Reminder> {
    let days = (due_on - today).num_days();
    if days <= -EVERY {
        return Some(Reminder::Overdue(u32::try_from(-days / EVERY).unwrap_or(u32::MAX)));
    }
    BEFORE.into_iter().rev().find(|before| days <= i64::try_from(*before).unwrap_or(i64::MAX)).map(Reminder::Before)
}

/// Who is told of something overdue in addition to the focal points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Escalation {
    pub validator: bool,
    pub coordinator: bool,
}

/// Who else is told of something overdue on a day: the validator after two weeks, the coordinator after four.
pub fn escalation(due_on: NaiveDate, today: NaiveDate) -> Escalation {
    let late = (today - due_on).num_days();
    Escalation { validator: late >= TO_VALIDATOR, coordinator: late >= TO_COORDINATOR }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn months_end_where_they_should() {
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-03-31", 1, "2026-04-30"),
            ("2026-12-31", 2, "2027-02-28"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2026-01-15", 24, "2028-01-15"),
        ] {
            assert_eq!(months_later(day(from), months), day(to), "{from} + {months}");
        }
    }

    #[test]
    fn over_a_year_each_reminder_comes_once_in_its_order() {
        let due = day("2026-06-30");
        let mut sent: Vec<(NaiveDate, Reminder)> = Vec::new();
        for today in day("2026-01-01").iter_days().take(270) {
            if let Some(reminder) = reminder(due, today)
                && sent.last().is_none_or(|(_, last)| *last != reminder)
            {
                sent.push((today, reminder));
            }
        }
        let first: Vec<_> = sent.iter().take(5).map(|(on, reminder)| (on.to_string(), reminder.code())).collect();
        let expected = [
            ("2026-05-31", "before-30"),
            ("2026-06-23", "before-7"),
            ("2026-06-30", "before-0"),
            ("2026-07-07", "overdue-1"),
            ("2026-07-14", "overdue-2"),
        ];
        assert_eq!(first, expected.map(|(on, code)| (on.to_string(), code.to_string())));
        for (on, reminder) in &sent {
            assert_eq!(reminder.day(due), *on, "each on its own day");
        }
        assert!(sent.windows(2).all(|pair| pair[0].1 != pair[1].1));
    }

    #[test]
    fn lateness_goes_up() {
        let due = day("2026-06-01");
        for (today, validator, coordinator) in
            [("2026-06-14", false, false), ("2026-06-15", true, false), ("2026-06-28", true, false), ("2026-06-29", true, true)]
        {
            assert_eq!(escalation(due, day(today)), Escalation { validator, coordinator }, "{today}");
        }
    }
}
