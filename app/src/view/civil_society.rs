//! What organisations say, where accounts part, and what the moderator decides. An organisation is known here only by what
//! it has published under its own name: nothing in these types may come from a pseudonymous assessment's author.

use super::hiding::HidingLine;
use super::overview::Scope;
use super::recommendations::AssessmentShown;
use crate::model::*;
use chrono::NaiveDate;

/// How many assessments or recommendations a page lists.
pub const PER_PAGE: u64 = 20;
/// How many decisions a page lists.
pub const DECISIONS_PER_PAGE: u64 = 50;

/// What became of assessments: the State's replies, and its silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    pub given: u64,
    /// Current assessments without a reply, still within the time for it.
    pub waiting: u64,
    /// Current assessments without a reply after that time.
    pub overdue: u64,
    /// Between an assessment and its reply.
    pub median_days: Option<u64>,
}

/// An organisation in the list.
#[derive(Clone, Debug)]
pub struct OrganisationLine {
    pub named: Named,
    pub kind: OrganisationKind,
    pub state: Named,
    pub fiction: bool,
    /// Its current assessments under its own name.
    pub current: u64,
    /// The day of its newest assessment under its own name.
    pub newest: Option<NaiveDate>,
}

/// An assessment with what its recommendation's standing says of it.
#[derive(Clone, Debug)]
pub struct AssessmentLine {
    pub shown: AssessmentShown,
    /// Whether it is current and parts from the State's account.
    pub differs: bool,
    pub state: Named,
    pub fiction: bool,
}

/// A page of assessments, the newest first.
#[derive(Clone, Debug, Default)]
pub struct AssessmentList {
    pub total: u64,
    pub items: Vec<AssessmentLine>,
    pub page: u64,
    pub pages: u64,
}

/// Where one side has spoken and another has not, or both have and part: lists that lead on from a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// The State's account and a current verdict differ.
    pub differ: u64,
    /// Assessed by civil society; the State has not reported.
    pub silent_state: u64,
    /// Reported by the State; nobody has assessed it.
    pub unassessed: u64,
}

/// All of civil society.
#[derive(Clone, Debug)]
pub struct CivilSocietyPage {
    pub lists: Lists,
    pub organisations: Vec<OrganisationLine>,
    pub assessments: AssessmentList,
    pub replies: Replies,
    /// How many recommendations carry an assessment whose reply is overdue.
    pub overdue_recommendations: u64,
}

/// Where an organisation parts from the State.
#[derive(Clone, Debug)]
pub struct Difference {
    pub reference: Reference,
    pub status: Status,
    pub verdict: Status,
    pub assessed_on: NaiveDate,
}

/// An assessment that waits for a reply.
#[derive(Clone, Debug)]
pub struct Unanswered {
    pub reference: Reference,
    pub published_on: NaiveDate,
    pub due_on: NaiveDate,
}

/// One organisation.
#[derive(Clone, Debug)]
pub struct OrganisationPage {
    pub named: Named,
    pub kind: OrganisationKind,
    pub about: Words,
    pub state: Named,
    pub fiction: bool,
    /// Language tags.
    pub languages: Vec<String>,
    /// The members of a coalition that have pages of their own.
    pub members: Vec<Named>,
    pub coalitions: Vec<Named>,
    /// How many of its assessments are current.
    pub current: u64,
    /// Its current verdicts, in the order of `Status::ALL`.
    pub verdicts: [u64; Status::ALL.len()],
    /// The newest first.
    pub differences: Vec<Difference>,
    pub replies: Replies,
    /// The longest waiting first.
    pub unanswered: Vec<Unanswered>,
    pub assessments: AssessmentList,
}

/// On how many recommendations accounts parted at the end of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartedYear {
    pub year: i32,
    /// The last day of the year, or, of the running one, the reader's day.
    pub on: NaiveDate,
    /// On how many at least one verdict parted from the State's account.
    pub differ: u64,
    /// How many both sides had spoken on.
    pub both: u64,
}

/// A cell of the matrix of both accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub status: Status,
    pub verdict: Status,
    pub count: u64,
}

/// A recommendation on which accounts part.
#[derive(Clone, Debug)]
pub struct DisagreementLine {
    pub listed: Listed,
    pub assessed_on: NaiveDate,
}

/// Where accounts part.
#[derive(Clone, Debug)]
pub struct DisagreementsPage {
    /// Whose matrix it is.
    pub scope: Scope,
    /// Whose matrices there are to choose from: those who answer, real States together first if there are several.
    pub choices: Vec<Scope>,
    /// How many recommendations the scope's States have.
    pub total: u64,
    /// The State's account against civil society's.
    pub cells: Vec<Meeting>,
    /// The State's account against independent institutions'.
    pub independent: Vec<Meeting>,
    pub lists: Lists,
    /// The earliest year first, the running one last.
    pub over_years: Vec<PartedYear>,
    /// Years at whose ends the matrix can be read, the earliest first.
    pub years: Vec<i32>,
    pub items: Vec<DisagreementLine>,
    pub page: u64,
    pub pages: u64,
}

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
