//! What an institution's desk asks for. Whoever answers answers for one institution.

use super::Answer;
use super::recommendations::HistoryEntry;
use crate::model::*;
use chrono::NaiveDate;

/// Something that was given to the institution.
#[derive(Clone, Debug)]
pub struct Task {
    pub listed: Listed,
    pub role: ResponsibilityRole,
    pub since: NaiveDate,
    /// The reason and day of a «not ours» that waits for the coordinator.
    pub refused: Option<(String, String, NaiveDate)>,
}

/// What can be asked of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhichTasks {
    pub role: Option<ResponsibilityRole>,
    pub status: Option<Status>,
    pub flag: Option<Flag>,
    pub page: u64,
}

impl WhichTasks {
    /// Reads an address's parameters; what is not understood counts as not said.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> WhichTasks {
        let mut which = WhichTasks { page: 1, ..WhichTasks::default() };
        for (name, value) in parameters {
            match name {
                "role" => which.role = ResponsibilityRole::from_code(value),
                "status" => which.status = Status::from_code(value),
                "flag" => which.flag = Flag::from_code(value),
                "page" => which.page = value.parse().ok().filter(|page| (1..=u64::from(u32::MAX)).contains(page)).unwrap_or(1),
                _ => {}
            }
        }
        which
    }

    /// The parameters of its address, on some page.
    pub fn parameters(&self, page: u64) -> Vec<(String, String)> {
        let mut parameters = Vec::new();
        parameters.extend(self.role.map(|role| ("role".to_string(), role.code().to_string())));
        parameters.extend(self.status.map(|status| ("status".to_string(), status.code().to_string())));
        parameters.extend(self.flag.map(|flag| ("flag".to_string(), flag.code().to_string())));
        if page > 1 {
            parameters.push(("page".to_string(), page.to_string()));
        }
        parameters
    }
}

/// A page of the list.
#[derive(Clone, Debug, Default)]
pub struct TasksFound {
    pub institution: Named,
    pub fiction: bool,
    pub total: u64,
    pub page: u64,
    pub pages: u64,
    /// How many it leads, supports, and leads past the date.
    pub leads: u64,
    pub supports: u64,
    pub overdue: u64,
    pub items: Vec<Task>,
}

/// One task with what happened to it.
#[derive(Clone, Debug)]
pub struct TaskPage {
    pub institution: Named,
    pub task: Task,
    pub history: Vec<HistoryEntry>,
}

/// An institution's desk.
#[async_trait::async_trait]
pub trait Work: Send + Sync {
    /// What is given to it.
    async fn tasks(&self, which: &WhichTasks, lang: Lang) -> Answer<TasksFound>;

    /// One of them; none if it was not given to it.
    async fn task(&self, reference: &Reference, lang: Lang) -> Answer<Option<TaskPage>>;
}
