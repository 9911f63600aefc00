//! What the public log of moderation shows.

use super::hiding::HidingLine;
use crate::model::*;
use chrono::NaiveDate;

/// How many decisions a page of the log lists.
pub const DECISIONS_PER_PAGE: u64 = 50;

/// A moderator's decision in the public log. What it was about is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionLine {
    pub received_on: NaiveDate,
    pub decided_on: NaiveDate,
    pub decision: Decision,
    pub ground: Option<Ground>,
    pub fiction: bool,
}

impl DecisionLine {
    /// How many days the decision took.
    pub fn days(&self) -> u64 {
        u64::try_from((self.decided_on - self.received_on).num_days()).unwrap_or_default()
    }
}

/// An event about a moderator's office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithModerators {
    Came,
    Left,
    /// Somebody is proposed as moderator after all moderators had left.
    Proposed,
    /// The end of a moderator's office is proposed.
    EndingProposed,
    /// A moderator objected to that proposed end, and the office goes on.
    Stays,
}

impl WithModerators {
    /// The event's code, for the keys of its words.
    pub fn code(self) -> &'static str {
        match self {
            WithModerators::Came => "came",
            WithModerators::Left => "left",
            WithModerators::Proposed => "proposed",
            WithModerators::EndingProposed => "ending-proposed",
            WithModerators::Stays => "stays",
        }
    }
}

/// Who agreed to an event about a moderator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreed {
    Moderator,
    /// The moderator concerned, who leaves.
    Own,
    /// Nobody: no one could agree, or no one did.
    Nobody,
    /// Nobody, because all moderators had left; the proposal was public for two weeks first.
    Waited,
}

impl Agreed {
    /// The value for the code that an event stores; none if it is unknown.
    pub fn from_code(code: &str) -> Option<Agreed> {
        Some(match code {
            "moderator" => Agreed::Moderator,
            "own" => Agreed::Own,
            "nobody" => Agreed::Nobody,
            "waited" => Agreed::Waited,
            _ => return None,
        })
    }
}

/// An event about a moderator's office, without any name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfModerator {
    pub on: NaiveDate,
    pub what: WithModerators,
    pub said: SaidOfModerator,
}

/// On whose decision the event happened, and with whose agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidOfModerator {
    pub by: Option<Appointer>,
    pub state: Option<Words>,
    pub agreed: Option<Agreed>,
    /// For a proposal: the day from which it takes effect if nobody answers.
    pub effect_on: Option<NaiveDate>,
}

/// How many moderators there are, and how each came or left.
#[derive(Clone, Debug, Default)]
pub struct Moderators {
    /// How many moderators are in office on the reader's day.
    pub sitting: u64,
    /// For how many of them it was not recorded who appointed them.
    pub unrecorded: u64,
    /// The events, the newest first.
    pub lines: Vec<OfModerator>,
}

impl Moderators {
    /// Whether a body of the State itself appointed any of them.
    pub fn of_government(&self) -> bool {
        let came = self.lines.iter().filter(|line| line.what == WithModerators::Came);
        came.filter_map(|line| line.said.by).any(Appointer::is_of_government)
    }
}

/// What the public log of moderation shows: every decision, who appointed the moderators, and every hiding.
#[derive(Clone, Debug)]
pub struct ModerationPage {
    pub moderators: Moderators,
    pub total: u64,
    /// How many decisions of each kind there are.
    pub by_decision: PerCode<Decision, u64, { Decision::ALL.len() }>,
    /// How many decisions named each ground.
    pub by_ground: PerCode<Ground, u64, { Ground::ALL.len() }>,
    pub median_days: Option<u64>,
    /// The decisions of this page, the newest first.
    pub lines: Vec<DecisionLine>,
    pub page: u64,
    pub pages: u64,
    /// Whether every decision concerns a fictional State.
    pub fiction: bool,
    /// What was hidden because it endangered somebody, the newest first.
    pub hidings: Vec<HidingLine>,
}

impl ModerationPage {
    /// How many decisions were of this kind.
    pub fn decided(&self, decision: Decision) -> u64 {
        self.by_decision[decision]
    }

    /// How many decisions named this ground.
    pub fn on_ground(&self, ground: Ground) -> u64 {
        self.by_ground[ground]
    }
}
