//! The standing of one recommendation on a day: the State's account, civil society's account, and what asks for attention.

use super::periods::Periods;
use crate::model::{Flag, Standing, Status};
use chrono::NaiveDate;

/// A published report, with what standing depends on.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    pub status: Status,
    pub published_on: NaiveDate,
    /// The day for which it counts: its own, or that of the report that it corrects.
    pub stands_for: NaiveDate,
    /// The day from which a correction takes its place.
    pub corrected_on: Option<NaiveDate>,
}

impl Report {
    /// Whether it is published and not corrected on that day.
    pub fn counts(&self, today: NaiveDate) -> bool {
        self.published_on <= today && self.corrected_on.is_none_or(|day| day > today)
    }
}

/// A published assessment, with what standing depends on.
#[derive(Clone, Copy, Debug)]
pub struct Verdict {
    pub verdict: Status,
    pub published_on: NaiveDate,
    /// The day from which it no longer counts, because the same author superseded it or it was withdrawn.
    pub ended_on: Option<NaiveDate>,
    /// The day of the State's reply, if there is one.
    pub replied_on: Option<NaiveDate>,
    /// Whether an independent institution gives it under its own name; then it is counted separately from civil society's.
    pub independent: bool,
}

impl Verdict {
    /// Whether it is its author's current assessment on that day.
    pub fn is_current(&self, today: NaiveDate) -> bool {
        self.published_on <= today && self.ended_on.is_none_or(|ended| ended > today)
    }
}

/// All facts that standing depends on. Everything in it is published.
#[derive(Clone, Copy, Debug, Default)]
pub struct History<'a> {
    /// The reports, in any order.
    pub reports: &'a [Report],
    pub verdicts: &'a [Verdict],
    /// Whether an institution leads on the day; `due_on` is the lead's due date.
    pub has_lead: bool,
    pub due_on: Option<NaiveDate>,
    /// Whether any action serves the recommendation on the day.
    pub has_action: bool,
}

/// Whether the State's status and a verdict differ. If either says nothing, they do not.
pub fn differ(status: Status, verdict: Status) -> bool {
    status != Status::NotReported && verdict != Status::CannotAssess && status != verdict
}

/// Works out the standing of a recommendation on a day.
pub fn standing(history: &History, today: NaiveDate, periods: &Periods) -> Standing {
    let newest = history.reports.iter().filter(|report| report.counts(today)).max_by_key(|report| (report.stands_for, report.published_on));
    let status = newest.map_or(Status::NotReported, |report| report.status);
    let (mut verdicts, mut independent) = (0, 0);
    let mut flags = 0u8;
    let mut raise = |flag: Flag| flags |= 1 << flag as u8;
    for verdict in history.verdicts.iter().filter(|verdict| verdict.is_current(today)) {
        *if verdict.independent { &mut independent } else { &mut verdicts } |= 1 << verdict.verdict as u16;
        if differ(status, verdict.verdict) {
            raise(Flag::Disagreement);
        }
        let answered = verdict.replied_on.is_some_and(|day| day <= today);
        if !answered && periods.reply_due(verdict.published_on) < today {
            raise(Flag::ReplyOverdue);
        }
    }
    let done = matches!(status, Status::Implemented | Status::Closed);
    if !done && history.due_on.is_some_and(|due| due < today) {
        raise(Flag::Overdue);
    }
    if status != Status::Closed && newest.is_some_and(|report| periods.is_stale(report.published_on, today)) {
        raise(Flag::Stale);
    }
    if !history.has_action {
        raise(Flag::WithoutAction);
    }
    if history.has_lead && newest.is_none() {
        raise(Flag::Silent);
    }
    Standing { status, reported_on: newest.map(|report| report.published_on), verdicts, independent, flags }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn report(status: Status, on: &str) -> Report {
        Report { status, published_on: day(on), stands_for: day(on), corrected_on: None }
    }

    fn verdict(verdict: Status, on: &str) -> Verdict {
        Verdict { verdict, published_on: day(on), ended_on: None, replied_on: None, independent: false }
    }

    fn at(history: &History, today: &str) -> Standing {
        standing(history, day(today), &Periods::default())
    }

    #[test]
    fn without_a_report_nobody_has_reported() {
        let standing = at(&History { has_lead: true, ..History::default() }, "2026-01-01");
        assert_eq!(standing.status, Status::NotReported);
        assert!(standing.has(Flag::Silent) && standing.has(Flag::WithoutAction));
        assert!(!standing.has(Flag::Stale) && !standing.has(Flag::Disagreement));
    }

    #[test]
    fn the_newest_report_of_the_day_counts() {
        let reports = [report(Status::Planned, "2024-01-10"), report(Status::UnderWay, "2025-02-01")];
        let history = History { reports: &reports, ..History::default() };
        assert_eq!(at(&history, "2024-12-31").status, Status::Planned);
        assert_eq!(at(&history, "2025-02-01").status, Status::UnderWay);
        assert_eq!(at(&history, "2023-12-31").status, Status::NotReported);
    }

    #[test]
    fn a_correction_takes_the_place_of_what_it_corrects() {
        let mut reports =
            [report(Status::Implemented, "2024-01-10"), report(Status::UnderWay, "2025-02-01"), report(Status::Planned, "2025-03-01")];
        // The third corrects the first: the second stays the newest.
        reports[0].corrected_on = Some(day("2025-03-01"));
        reports[2].stands_for = day("2024-01-10");
        let history = History { reports: &reports, ..History::default() };
        assert_eq!(at(&history, "2024-06-01").status, Status::Implemented);
        assert_eq!(at(&history, "2025-04-01").status, Status::UnderWay);
        let history = History { reports: &[reports[0], reports[2]], ..History::default() };
        assert_eq!(at(&history, "2025-02-28").status, Status::Implemented);
        assert_eq!(at(&history, "2025-03-01").status, Status::Planned);
    }

    #[test]
    fn a_report_is_stale_the_day_after_its_twelfth_month() {
        let reports = [report(Status::UnderWay, "2025-02-01")];
        let history = History { reports: &reports, ..History::default() };
        assert!(!at(&history, "2026-02-01").has(Flag::Stale));
        assert!(at(&history, "2026-02-02").has(Flag::Stale));
    }

    #[test]
    fn disagreement_needs_two_different_words() {
        let reports = [report(Status::Implemented, "2025-02-01")];
        for (word, parts) in [(Status::NoAction, true), (Status::Implemented, false), (Status::CannotAssess, false)] {
            let verdicts = [verdict(word, "2025-03-01")];
            let history = History { reports: &reports, verdicts: &verdicts, ..History::default() };
            assert_eq!(at(&history, "2025-04-01").has(Flag::Disagreement), parts, "{word:?}");
        }
        let verdicts = [verdict(Status::NoAction, "2025-03-01")];
        assert!(!at(&History { verdicts: &verdicts, ..History::default() }, "2025-04-01").has(Flag::Disagreement));
    }

    #[test]
    fn verdicts_are_a_set_and_end_when_withdrawn() {
        let mut verdicts = [verdict(Status::NoAction, "2025-03-01"), verdict(Status::Planned, "2025-03-02")];
        verdicts[0].ended_on = Some(day("2025-06-01"));
        let history = History { verdicts: &verdicts, ..History::default() };
        assert_eq!(at(&history, "2025-05-31").verdicts().count(), 2);
        assert_eq!(at(&history, "2025-06-01").verdicts().collect::<Vec<_>>(), [Status::Planned]);
    }

    #[test]
    fn an_independent_institution_stands_apart_and_can_differ_alone() {
        let reports = [report(Status::Implemented, "2025-02-01")];
        let verdicts = [Verdict { independent: true, ..verdict(Status::NoAction, "2025-03-01") }];
        let own = at(&History { reports: &reports, verdicts: &verdicts, ..History::default() }, "2025-04-01");
        assert_eq!((own.verdicts().count(), own.independent().collect::<Vec<_>>()), (0, vec![Status::NoAction]));
        assert!(own.has(Flag::Disagreement));
    }

    #[test]
    fn the_most_contested_is_furthest_and_by_most() {
        let own = |status| at(&History { reports: &[report(status, "2025-02-01")], ..History::default() }, "2025-04-01");
        let verdicts = || [Status::NoAction, Status::Planned, Status::CannotAssess].into_iter();
        assert_eq!(own(Status::Implemented).contested(verdicts()), 4 + 3);
        assert_eq!(own(Status::Planned).contested(verdicts()), 1);
        // What is no longer applicable has no place on the scale, and who has not reported says nothing to contest.
        assert_eq!(own(Status::Closed).contested(verdicts()), 0);
        assert_eq!(at(&History::default(), "2025-04-01").contested(verdicts()), 0);
    }

    #[test]
    fn a_reply_is_overdue_after_sixty_days() {
        let mut verdicts = [verdict(Status::NoAction, "2025-01-01")];
        let history = History { verdicts: &verdicts, ..History::default() };
        assert!(!at(&history, "2025-03-02").has(Flag::ReplyOverdue));
        assert!(at(&history, "2025-03-03").has(Flag::ReplyOverdue));
        verdicts[0].replied_on = Some(day("2025-03-03"));
        assert!(!at(&History { verdicts: &verdicts, ..History::default() }, "2025-03-03").has(Flag::ReplyOverdue));
    }

    #[test]
    fn what_is_done_is_not_overdue() {
        for (status, overdue) in [(Status::UnderWay, true), (Status::Implemented, false), (Status::Closed, false)] {
            let reports = [report(status, "2025-01-01")];
            let history = History { reports: &reports, due_on: Some(day("2025-02-01")), ..History::default() };
            assert_eq!(at(&history, "2025-02-02").has(Flag::Overdue), overdue, "{status:?}");
            assert!(!at(&history, "2025-02-01").has(Flag::Overdue));
        }
    }
}
