//! Who is reminded of what is due, and how often. When a reminder falls due is in `deadlines.rs`.

use super::deadlines::{Reminder, escalation, reminder};
use crate::model::{DueThing, Rhythm, Role};
use chrono::{Datelike, NaiveDate, Weekday};

/// Whether a role is reminded at all; other roles have nothing with a due date.
pub fn is_reminded(role: Role) -> bool {
    matches!(role, Role::FocalPoint | Role::Validator | Role::Coordinator)
}

/// Whether a role hears of something due: a focal point of everything, a validator of what is two weeks late, a coordinator of what is four
/// weeks late. Where an institution has no focal point, its validators take their place.
pub fn hears(role: Role, has_focal_point: bool, due_on: NaiveDate, today: NaiveDate) -> bool {
    let up = escalation(due_on, today);
    match role {
        Role::FocalPoint => true,
        Role::Validator => up.validator || !has_focal_point,
        Role::Coordinator => up.coordinator,
        _ => false,
    }
}

/// Whether a person's rhythm lets a reminder through on a day. A reminder that is held back is not sent later: the next one says the same.
pub fn lets_through(rhythm: Rhythm, reminder: Reminder, today: NaiveDate) -> bool {
    match rhythm {
        Rhythm::All => true,
        Rhythm::Weekly => today.weekday() == Weekday::Mon,
        Rhythm::Due => !matches!(reminder, Reminder::Before(days) if days > 0),
    }
}

/// The things of which a person is to be reminded on a day, each with its reminder, if none was sent before.
pub fn wanted(
    things: &[DueThing],
    role: Role,
    has_focal_point: bool,
    rhythm: Rhythm,
    today: NaiveDate,
) -> impl Iterator<Item = (&DueThing, Reminder)> {
    things.iter().filter_map(move |thing| {
        let reminder = reminder(thing.due_on, today)?;
        let concerned = hears(role, has_focal_point, thing.due_on, today) && lets_through(rhythm, reminder, today);
        concerned.then_some((thing, reminder))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn who_hears() {
        let due = day("2026-06-01");
        for (role, first, late_two_weeks, late_four_weeks) in [
            (Role::FocalPoint, true, true, true),
            (Role::Validator, false, true, true),
            (Role::Coordinator, false, false, true),
            (Role::Contributor, false, false, false),
            (Role::OrganisationLead, false, false, false),
            (Role::Moderator, false, false, false),
            (Role::Administrator, false, false, false),
        ] {
            assert_eq!(hears(role, true, due, day("2026-05-20")), first, "{role:?}");
            assert_eq!(hears(role, true, due, day("2026-06-15")), late_two_weeks, "{role:?}");
            assert_eq!(hears(role, true, due, day("2026-06-29")), late_four_weeks, "{role:?}");
            assert_eq!(is_reminded(role), late_four_weeks, "{role:?}");
        }
        assert!(hears(Role::Validator, false, due, day("2026-05-20")), "nobody else would hear of it");
        assert!(!hears(Role::Coordinator, false, due, day("2026-05-20")));
    }

    #[test]
    fn rhythms() {
        // A Monday and a Tuesday.
        let (monday, tuesday) = (day("2026-06-01"), day("2026-06-02"));
        for (rhythm, reminder, on_monday, on_tuesday) in [
            (Rhythm::All, Reminder::Before(30), true, true),
            (Rhythm::All, Reminder::Overdue(3), true, true),
            (Rhythm::Weekly, Reminder::Before(0), true, false),
            (Rhythm::Weekly, Reminder::Overdue(1), true, false),
            (Rhythm::Due, Reminder::Before(30), false, false),
            (Rhythm::Due, Reminder::Before(7), false, false),
            (Rhythm::Due, Reminder::Before(0), true, true),
            (Rhythm::Due, Reminder::Overdue(1), true, true),
        ] {
            assert_eq!(lets_through(rhythm, reminder, monday), on_monday, "{rhythm:?} {reminder:?}");
            assert_eq!(lets_through(rhythm, reminder, tuesday), on_tuesday, "{rhythm:?} {reminder:?}");
        }
    }
}
