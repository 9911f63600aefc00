//! How late an institution is: with the reports on what it leads, with carrying it out, and with replies.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::rules::lateness::Met;
use answerable_domain::rules::standing::Report;
use answerable_domain::view::institutions::Lateness;
use chrono::NaiveDate;

impl Queries {
    /// The institution's lateness in what it leads (`led`) on the day.
    pub(super) fn lateness(&self, place: u16, led: &[u32]) -> Lateness {
        let (snapshot, day) = (&self.snapshot, self.snapshot.day);
        let due: Vec<(u32, NaiveDate)> = led.iter().filter_map(|row| Some((*row, snapshot.due[*row].filter(|due| *due < day)?))).collect();
        let verdicts = || led.iter().flat_map(|row| snapshot.facts.assessments.of(*row)).map(|fact| fact.verdict);
        // An assessment that its author withdrew before the reply was due, or withdrew unanswered, is owed no reply any more.
        let owed = verdicts().filter(|verdict| {
            let answered = verdict.replied_on.is_some_and(|on| on <= day);
            verdict.published_on <= day && (answered || verdict.is_current(day))
        });
        let lapsed = verdicts().filter(|verdict| {
            let due = snapshot.periods.reply_due(verdict.published_on);
            let ended = verdict.ended_on.filter(|on| *on <= day);
            verdict.published_on <= day && verdict.replied_on.is_none_or(|on| on > day) && ended.is_some_and(|on| on > due)
        });
        Lateness {
            reports: Met::of(due.iter().map(|(row, due)| (*due, self.first_report(*row))), day),
            done: Met::of(due.iter().map(|(row, due)| (*due, self.done_on(*row))), day),
            moved: led.iter().filter(|row| self.was_moved_late(**row, place)).count() as u64,
            replies: Met::of(owed.map(|verdict| (snapshot.periods.reply_due(verdict.published_on), verdict.replied_on)), day),
            lapsed: lapsed.count() as u64,
        }
    }

    /// When a recommendation was first reported on, by whichever institution led it then.
    fn first_report(&self, row: u32) -> Option<NaiveDate> {
        self.snapshot.facts.reports.of(row).iter().map(|fact| fact.report.published_on).filter(|on| *on <= self.snapshot.day).min()
    }

    /// Since when the State's account has said, without a break, that the recommendation is implemented or no longer applicable.
    fn done_on(&self, row: u32) -> Option<NaiveDate> {
        let counts = self.snapshot.facts.reports.of(row).iter().map(|fact| fact.report).filter(|report| report.counts(self.snapshot.day));
        let mut reports: Vec<Report> = counts.collect();
        reports.sort_by_key(|report| (report.stands_for, report.published_on));
        let done = |report: &&Report| matches!(report.status, Status::Implemented | Status::Closed);
        reports.iter().rev().take_while(done).map(|report| report.published_on).min()
    }

    /// Whether the due date was moved only after the earlier date had passed, while the institution kept the lead.
    fn was_moved_late(&self, row: u32, place: u16) -> bool {
        let day = self.snapshot.day;
        let own = |role, institution| role == ResponsibilityRole::Lead && institution == place;
        let facts = self.snapshot.facts.responsibilities.of(row);
        facts.iter().filter(|fact| own(fact.role, fact.institution)).any(|fact| {
            let Some((due, until)) = fact.due_on.zip(fact.until.filter(|until| *until <= day)) else { return false };
            let follows =
                facts.iter().find(|other| own(other.role, other.institution) && other.since == until && other.until != Some(until));
            due < until && follows.is_some_and(|other| other.due_on.is_none_or(|later| later > due))
        })
    }
}
