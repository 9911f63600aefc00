//! What the page of silences shows: where States and institutions have not reported, acted or replied.

use super::overview::Scope;
use crate::model::*;

/// How many of a set of recommendations meet silence, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Silences {
    pub total: u64,
    /// Recommendations whose lead institution has never reported.
    pub report: u64,
    /// Recommendations that no action serves.
    pub action: u64,
    /// Recommendations with an assessment whose reply is overdue.
    pub reply: u64,
    /// Recommendations that have neither a report nor an action.
    pub neither: u64,
    /// Recommendations that have neither a report nor an action, and an overdue reply.
    pub all: u64,
}

impl Silences {
    /// Adds one recommendation to the counts.
    pub fn add(&mut self, standing: &Standing) {
        let [report, action, reply] = [Flag::Silent, Flag::WithoutAction, Flag::ReplyOverdue].map(|flag| standing.has(flag));
        self.total += 1;
        self.report += u64::from(report);
        self.action += u64::from(action);
        self.reply += u64::from(reply);
        self.neither += u64::from(report && action);
        self.all += u64::from(report && action && reply);
    }

    /// Whether there is silence of any kind.
    pub fn any(&self) -> bool {
        self.report + self.action + self.reply > 0
    }
}

/// An institution that has not reported, acted or replied on something that it leads.
#[derive(Clone, Debug)]
pub struct QuietInstitution {
    pub named: Named,
    pub state: Named,
    pub fiction: bool,
    /// The silences among the recommendations that it leads.
    pub silences: Silences,
}

/// What the page of silences shows.
#[derive(Clone, Debug, Default)]
pub struct SilencePage {
    /// The figures of all real States that answer together, then of each fictional one.
    pub accounts: Vec<(Scope, Silences)>,
    /// The first few recommendations that have neither a report nor an action, the oldest first.
    pub quietest: Vec<Listed>,
    /// The institutions, the most silent first, fictional States' last.
    pub institutions: Vec<QuietInstitution>,
}
