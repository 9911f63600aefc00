//! What institutions owe, and by when: dates set for recommendations that they lead, their next reports, replies, ends of their actions.
//! Work that is done is left out.

use super::register::RegisterAt;
use crate::db::entities::{institution, recommendation};
use answerable_domain::model::*;
use answerable_domain::rules::deadlines::months_later;
use chrono::NaiveDate;
use sea_orm::DbErr;
use std::collections::BTreeMap;

/// What is due, by the institution's key, the soonest first.
pub type DueBy = BTreeMap<institution::Key, Vec<DueThing>>;

/// Something that is due, before the reference of its recommendation is known.
struct Found {
    institution: institution::Key,
    kind: DueKind,
    subject_id: i64,
    due_on: NaiveDate,
    row: Option<u32>,
    title: Words,
}

impl RegisterAt {
    /// What one institution owes, or all institutions owe, on the dates that are wanted.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub async fn due(&self, of: Option<institution::Key>, wanted: impl Fn(NaiveDate) -> bool) -> Result<DueBy, DbErr> {
        let mut found = self.due_of_rows();
        found.extend(self.due_of_actions().await?);
        found.retain(|found| of.is_none_or(|of| of == found.institution) && wanted(found.due_on));
        let mut ids: Vec<recommendation::Key> =
            found.iter().filter_map(|found| found.row).map(|row| self.snapshot.facts.ids[row]).collect();
        ids.sort_unstable();
        ids.dedup();
        let references = self.references(&ids);
        let mut due = DueBy::new();
        for Found { institution, kind, subject_id, due_on, row, title } in found {
            let reference = row.and_then(|row| references.get(&self.snapshot.facts.ids[row]).cloned());
            due.entry(institution).or_default().push(DueThing { kind, subject_id, due_on, reference, title });
        }
        for things in due.values_mut() {
            things.sort_by(|left, right| {
                (left.due_on, &left.reference, left.kind, left.subject_id).cmp(&(
                    right.due_on,
                    &right.reference,
                    right.kind,
                    right.subject_id,
                ))
            });
        }
        Ok(due)
    }

    /// What the lead institution of each recommendation owes: the dates set, and the next reports and replies.
    fn due_of_rows(&self) -> Vec<Found> {
        let (snapshot, day) = (&self.snapshot, self.snapshot.day);
        let mut found = Vec::new();
        for row in snapshot.rows() {
            let Some(lead) = snapshot.leads[row] else { continue };
            let institution = snapshot.catalogue.institutions.at(lead).id;
            let standing = snapshot.standing(row);
            let mut push = |kind: DueKind, subject_id: i64, due_on: NaiveDate| {
                found.push(Found { institution, kind, subject_id, due_on, row: Some(row), title: Words::default() });
            };
            let id = snapshot.facts.ids[row];
            let done = matches!(standing.status, Status::Implemented | Status::Closed);
            if let Some(due_on) = snapshot.due[row].filter(|_| !done) {
                push(DueKind::Recommendation, id.number(), due_on);
            }
            // The same rule as for the mark «stale»: a closed recommendation needs no report.
            if let Some(reported_on) = standing.reported_on.filter(|_| standing.status != Status::Closed) {
                push(DueKind::Update, id.number(), months_later(reported_on, snapshot.periods.stale_months));
            }
            for fact in snapshot.facts.assessments.of(row) {
                let answered = fact.verdict.replied_on.is_some_and(|on| on <= day);
                if fact.verdict.is_current(day) && !answered {
                    push(DueKind::Reply, fact.id.number(), snapshot.periods.reply_due(fact.verdict.published_on));
                }
            }
        }
        found
    }

    /// Planned ends of actions that have not ended, owed by the institution that leads each.
    async fn due_of_actions(&self) -> Result<Vec<Found>, DbErr> {
        let ends = self.action_ends().await?;
        Ok(ends
            .into_iter()
            .filter_map(|end| {
                Some(Found {
                    institution: end.lead?,
                    kind: DueKind::Action,
                    subject_id: end.action.id.number(),
                    due_on: end.on,
                    row: end.serves,
                    title: end.action.titles.0,
                })
            })
            .collect())
    }
}
