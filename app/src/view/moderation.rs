//! The public log of moderation.

use super::hiding::HidingLine;
use crate::model::*;
use chrono::NaiveDate;

/// How many decisions a page lists.
pub const DECISIONS_PER_PAGE: u64 = 50;

/// A moderator's decision, without what it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionLine {
    pub received_on: NaiveDate,
    pub decided_on: NaiveDate,
    pub decision: Decision,
    pub ground: Option<Ground>,
    pub fiction: bool,
}

impl DecisionLine {
    /// How long it took.
    pub fn days(&self) -> u64 {
        u64::try_from((self.decided_on - self.received_on).num_days()).unwrap_or_default()
    }
}

/// What happened with a moderator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithModerators {
    Came,
    Left,
    /// One is proposed, since all have left.
    Proposed,
    /// That one's office end is proposed.
    EndingProposed,
    /// A moderator objected to that.
    Stays,
}

impl WithModerators {
    /// Its code, for its words.
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

/// Who agreed to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreed {
    Moderator,
    /// Whom it is about, who leaves.
    Own,
    /// There was nobody who could, or nobody who did.
    Nobody,
    /// All moderators had left; it was public for two weeks first.
    Waited,
}

impl Agreed {
    /// From the code of an event.
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

/// Something happened with a moderator. Never who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfModerator {
    pub on: NaiveDate,
    pub what: WithModerators,
    pub said: SaidOfModerator,
}

/// On whose decision, and with whose agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidOfModerator {
    pub by: Option<Appointer>,
    pub state: Option<Words>,
    pub agreed: Option<Agreed>,
    /// Of a proposal: from when on it takes effect without an answer.
    pub effect_on: Option<NaiveDate>,
}

/// Who moderates.
#[derive(Clone, Debug, Default)]
pub struct Moderators {
    /// How many there are on the day.
    pub sitting: u64,
    /// Of how many of them it was not recorded who appointed them.
    pub unrecorded: u64,
    /// The newest first.
    pub lines: Vec<OfModerator>,
}

impl Moderators {
    /// Whether a State's own body appointed one.
    pub fn of_government(&self) -> bool {
        let came = self.lines.iter().filter(|line| line.what == WithModerators::Came);
        came.filter_map(|line| line.said.by).any(Appointer::is_of_government)
    }
}

/// Every decision of the moderators, and who they are.
#[derive(Clone, Debug)]
pub struct ModerationPage {
    pub moderators: Moderators,
    pub total: u64,
    /// In the order of `Decision::ALL`.
    pub by_decision: [u64; Decision::ALL.len()],
    /// In the order of `Ground::ALL`.
    pub by_ground: [u64; Ground::ALL.len()],
    pub median_days: Option<u64>,
    /// The newest first.
    pub lines: Vec<DecisionLine>,
    pub page: u64,
    pub pages: u64,
    /// Whether every decision concerns a fictional State.
    pub fiction: bool,
    /// What was hidden because it endangered somebody, the newest first.
    pub hidings: Vec<HidingLine>,
}

impl ModerationPage {
    /// How many decisions were of a kind.
    pub fn decided(&self, decision: Decision) -> u64 {
        self.by_decision[decision as usize]
    }

    /// How many decisions named a ground.
    pub fn on_ground(&self, ground: Ground) -> u64 {
        self.by_ground[ground as usize]
    }
}
