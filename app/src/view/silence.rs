//! Where those who answer say nothing.

use super::overview::Scope;
use crate::model::*;
use crate::rules::standing::Standing;

/// How much is silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Silences {
    pub total: u64,
    /// The lead has never reported.
    pub report: u64,
    /// No action serves it.
    pub action: u64,
    /// An assessment waits for a reply beyond the term.
    pub reply: u64,
    /// Neither a report nor an action.
    pub neither: u64,
    /// Neither of the three.
    pub all: u64,
}

impl Silences {
    /// Counts one recommendation in.
    pub fn add(&mut self, standing: &Standing) {
        let [report, action, reply] = [Flag::Silent, Flag::WithoutAction, Flag::ReplyOverdue].map(|flag| standing.has(flag));
        self.total += 1;
        self.report += u64::from(report);
        self.action += u64::from(action);
        self.reply += u64::from(reply);
        self.neither += u64::from(report && action);
        self.all += u64::from(report && action && reply);
    }

    /// Whether there is any.
    pub fn any(&self) -> bool {
        self.report + self.action + self.reply > 0
    }
}

/// An institution that is silent somewhere.
#[derive(Clone, Debug)]
pub struct QuietInstitution {
    pub named: Named,
    pub state: Named,
    pub fiction: bool,
    /// Of what it leads.
    pub silences: Silences,
}

/// Where those who answer say nothing.
#[derive(Clone, Debug, Default)]
pub struct SilencePage {
    /// All real States that answer together, then each fictional one.
    pub accounts: Vec<(Scope, Silences)>,
    /// The first few with neither report nor action, the oldest first.
    pub quietest: Vec<Listed>,
    /// The most silent first, fictional ones last.
    pub institutions: Vec<QuietInstitution>,
}
