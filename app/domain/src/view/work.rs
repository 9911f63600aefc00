//! What an institution's desk shows. Every query is for one institution.

use super::recommendations::{ActionShown, HistoryEntry};
use crate::model::*;
use crate::rules::reporting::ReportStage;
use chrono::NaiveDate;

/// A recommendation for which the institution answers, as its desk lists it.
#[derive(Clone, Debug)]
pub struct Task {
    pub listed: Listed,
    pub role: ResponsibilityRole,
    pub since: NaiveDate,
    /// A «not ours» that waits for the coordinator: the language of the reason, the reason, and the day.
    pub refused: Option<(String, String, NaiveDate)>,
    /// The stage of the draft of a report, if there is one.
    pub draft: Option<ReportStage>,
    /// Whether the coordinator asked a public question on its newest report.
    pub questioned: bool,
}

/// How the desk's list is narrowed, read from an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhichTasks {
    pub role: Option<ResponsibilityRole>,
    pub status: Option<Status>,
    pub flag: Option<Flag>,
    /// Only recommendations with a report in work: drafted, submitted, or returned with a question (a validator's on the draft, or the
    /// coordinator's on the published report).
    pub draft: Option<ReportStage>,
    /// Only recommendations that are due this month and not done.
    pub this_month: bool,
    pub page: u64,
}

impl WhichTasks {
    /// Reads an address's parameters; a value that is not understood counts as not given.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> WhichTasks {
        let mut which = WhichTasks { page: 1, ..WhichTasks::default() };
        for (name, value) in parameters {
            match name {
                "role" => which.role = ResponsibilityRole::from_code(value),
                "status" => which.status = Status::from_code(value),
                "flag" => which.flag = Flag::from_code(value),
                "draft" => which.draft = ReportStage::from_code(value).filter(|stage| *stage != ReportStage::Published),
                "due" => which.this_month = value == "month",
                "page" => which.page = value.parse().ok().filter(|page| (1..=u64::from(u32::MAX)).contains(page)).unwrap_or(1),
                _ => {}
            }
        }
        which
    }

    /// Whether no filter is set.
    pub fn is_all(&self) -> bool {
        *self == WhichTasks { page: self.page, ..WhichTasks::default() }
    }

    /// The parameters of the list's address with the given page number.
    pub fn parameters(&self, page: u64) -> Vec<(String, String)> {
        let mut parameters = Vec::new();
        parameters.extend(self.role.map(|role| ("role".to_string(), role.code().to_string())));
        parameters.extend(self.status.map(|status| ("status".to_string(), status.code().to_string())));
        parameters.extend(self.flag.map(|flag| ("flag".to_string(), flag.code().to_string())));
        parameters.extend(self.draft.map(|stage| ("draft".to_string(), stage.code().to_string())));
        parameters.extend(self.this_month.then(|| ("due".to_string(), "month".to_string())));
        if page > 1 {
            parameters.push(("page".to_string(), page.to_string()));
        }
        parameters
    }
}

/// One page of the institution's list of recommendations.
#[derive(Clone, Debug, Default)]
pub struct TasksFound {
    pub institution: Named,
    pub fiction: bool,
    pub total: u64,
    pub page: u64,
    pub pages: u64,
    pub counts: Counts,
    pub items: Vec<Task>,
    /// Whether the reader has drafted nothing so far; then the desk explains itself.
    pub first_time: bool,
    /// Whether the institution has a report, a draft or an action already.
    pub has_begun: bool,
}

/// How much the institution owes, by kind; each number opens its list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub leads: u64,
    pub supports: u64,
    /// Recommendations that it leads and on which nobody has ever reported.
    pub unanswered: u64,
    pub drafts: u64,
    pub submitted: u64,
    pub returned: u64,
    pub replies: u64,
    pub this_month: u64,
    pub overdue: u64,
    pub stale: u64,
    /// How many replies wait for a validator.
    pub replies_submitted: u64,
    pub action_drafts: u64,
    pub actions_submitted: u64,
    pub actions_returned: u64,
    /// How many public actions go on after their planned end.
    pub actions_late: u64,
}

/// The previous and next item in the list from which the reader came.
#[derive(Clone, Debug, Default)]
pub struct Neighbours {
    pub previous: Option<Reference>,
    pub next: Option<Reference>,
    /// How many items the list has now.
    pub total: u64,
}

/// One recommendation on the institution's desk, with what happened to it.
#[derive(Clone, Debug)]
pub struct TaskPage {
    pub institution: Named,
    pub task: Task,
    pub neighbours: Neighbours,
    /// The actions that serve it, each with whether the institution leads it.
    pub actions: Vec<(ActionShown, bool)>,
    /// The institution's actions that do not serve this recommendation but ones of its cluster or lineage (clustered, earlier or later
    /// ones).
    pub near: Vec<ActionShown>,
    pub history: Vec<HistoryEntry>,
}
