//! What the coordinator's desk shows. Every query is for one State: that of the person's mechanism.

use super::recommendations::{HistoryEntry, Responsible, StatusUpdate, TextVersion};
use super::search::FacetCounts;
use crate::model::codes::codes;
use crate::model::*;
use crate::rules::responsibilities::{Choice, Held};
use chrono::NaiveDate;

/// The most recommendations that one change takes: each gets its own entry in the history, all in one transaction.
pub const MOST_AT_ONCE: usize = 500;
/// How many recommendations a page of the desk lists.
pub const DESK_PAGE: u64 = 50;

/// What a recommendation can lack: a lead institution, a due date, a target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gap {
    #[default]
    Lead,
    Due,
    Target,
}

impl Gap {
    /// Every gap, in the order in which the desk shows them.
    pub const ALL: [Gap; 3] = [Gap::Lead, Gap::Due, Gap::Target];

    /// The gap's value in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Gap::Lead => "lead",
            Gap::Due => "due",
            Gap::Target => "target",
        }
    }

    /// The gap for a value in an address; none if it is unknown.
    pub fn from_code(code: &str) -> Option<Gap> {
        Gap::ALL.into_iter().find(|gap| gap.code() == code)
    }
}

/// What the desk's front page shows: how much waits, and where.
#[derive(Clone, Debug, Default)]
pub struct DeskPage {
    pub state: Named,
    pub fiction: bool,
    pub recommendations: u64,
    /// How many recommendations have each gap, in the order of [`Gap::ALL`].
    pub gaps: [u64; 3],
    pub refusals: u64,
    pub texts_in_review: u64,
    pub intakes: u64,
    /// The next dates of the State's reporting cycles.
    pub dates: Vec<(NaiveDate, CycleDateKind, Named)>,
}

/// An institution of the State, whether it can be chosen now or has ended.
#[derive(Clone, Debug)]
pub struct StateInstitution {
    pub id: i64,
    pub named: Named,
    pub ended_on: Option<NaiveDate>,
}

/// The State's institutions, for choosing one and for naming those that have ended.
#[derive(Clone, Debug, Default)]
pub struct StateInstitutions(pub Vec<StateInstitution>);

impl StateInstitutions {
    /// The institutions that can be given responsibilities: those that have not ended.
    pub fn open(&self) -> impl Iterator<Item = &StateInstitution> {
        self.0.iter().filter(|office| office.ended_on.is_none())
    }

    /// The name of the institution with this key.
    pub fn name(&self, id: i64) -> Option<&Named> {
        self.0.iter().find(|office| office.id == id).map(|office| &office.named)
    }

    /// The key of the institution with this slug, if it can be given responsibilities.
    pub fn find(&self, slug: &str) -> Option<i64> {
        self.open().find(|office| office.named.code == slug).map(|office| office.id)
    }
}

/// What the suggestion of a lead institution rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    Theme(Named),
    Group(Named),
    Target(Named),
    /// The words that the most similar recommendations share.
    Words(Vec<String>),
}

/// An institution that might lead a recommendation, with the reason.
#[derive(Clone, Debug)]
pub struct LeadSuggestion {
    pub institution: Named,
    pub ground: Basis,
    /// Of the recommendations that the suggestion rests on, how many this institution leads.
    pub count: usize,
    /// How many recommendations the suggestion rests on.
    pub of: usize,
}

/// A recommendation in the desk's lists, with who answers for it.
#[derive(Clone, Debug)]
pub struct Assigned {
    pub id: i64,
    pub listed: Listed,
    pub held: Vec<Held>,
    pub suggestions: Vec<LeadSuggestion>,
    pub targets: Vec<String>,
    /// The classification (themes, groups …) that the form was filled from, so that a change made meanwhile is noticed.
    pub about_seen: String,
    /// Whether an institution's «not ours» waits for a decision.
    pub refused: bool,
}

/// One page of the desk's list of recommendations.
#[derive(Clone, Debug, Default)]
pub struct AssignedFound {
    pub total: u64,
    pub page: u64,
    pub pages: u64,
    pub items: Vec<Assigned>,
    pub facets: Vec<FacetCounts>,
    pub offices: StateInstitutions,
    /// How many of the State's recommendations have each gap, in the order of [`Gap::ALL`], then how many have an open «not ours».
    pub gaps: [u64; 3],
    pub refusals: u64,
}

/// One recommendation in the preview of a change: who answers for it before and after.
#[derive(Clone, Debug)]
pub struct Previewed {
    pub reference: Reference,
    pub before: Vec<Held>,
    pub after: Vec<Held>,
    /// The responsibilities that the coordinator saw, if they have changed since.
    pub saw: Option<Vec<Held>>,
    /// Whether the change settles an institution's «not ours», or takes it along.
    pub refused: bool,
}

/// The preview of a change: what it would do to each of the chosen recommendations.
#[derive(Clone, Debug)]
pub struct Preview {
    pub choice: Choice,
    pub rows: Vec<Previewed>,
    pub offices: StateInstitutions,
    /// How many of the given references do not exist or belong to another State.
    pub unknown: usize,
}

/// An institution's «not ours», with the decision on it if there is one.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub id: i64,
    pub reference: Reference,
    pub wording: Wording,
    pub institution: Named,
    pub role: ResponsibilityRole,
    pub language: String,
    pub reason: String,
    pub made_on: NaiveDate,
    /// The decision: whether it was upheld, the reason given, and the day.
    pub decided: Option<(bool, Option<String>, NaiveDate)>,
    /// The recommendation's responsibilities now, so that a decision can be compared with what was seen.
    pub held: Vec<Held>,
    pub suggestions: Vec<LeadSuggestion>,
}

codes!(
    /// The stage of a draft of a wording.
    #[derive(Default)]
    DraftStage {
        #[default]
        Draft,
        InReview,
        Returned,
        Published,
    }
);

/// A draft of a wording of a recommendation: plain, for children, or in another language.
#[derive(Clone, Debug)]
pub struct Draft {
    pub reference: Reference,
    pub kind: TextKind,
    pub language: String,
    pub body: String,
    pub stage: DraftStage,
    /// Who edited it last. Only people of the mechanism see this.
    pub author: String,
    /// Whether the reader edited it last.
    pub own: bool,
    pub note: Option<String>,
    pub version: i32,
    pub changed_on: NaiveDate,
}

/// What the desk's page of one recommendation shows.
#[derive(Clone, Debug)]
pub struct RecommendationDesk {
    pub assigned: Assigned,
    pub fiction: bool,
    pub offices: StateInstitutions,
    /// All of its responsibilities, including those that have ended.
    pub responsible: Vec<Responsible>,
    pub refusals: Vec<Refusal>,
    pub texts: Vec<TextVersion>,
    pub drafts: Vec<Draft>,
    pub themes: Vec<Named>,
    pub groups: Vec<Named>,
    pub all_themes: Vec<Named>,
    pub all_groups: Vec<Named>,
    pub clusters: Vec<Named>,
    /// What institutions have reported on it, the newest first.
    pub updates: Vec<StatusUpdate>,
    pub history: Vec<HistoryEntry>,
}

/// A published report on which the coordinator may ask a public question.
#[derive(Clone, Debug)]
pub struct ReportToQuestion {
    pub reference: Reference,
    pub fiction: bool,
    pub update: StatusUpdate,
}

/// What the page of one draft of a wording shows.
#[derive(Clone, Debug)]
pub struct DraftPage {
    pub reference: Reference,
    pub kind: TextKind,
    pub language: String,
    pub draft: Option<Draft>,
    /// What is published: the official wording, and the newest wording of this kind and language.
    pub official: Option<Wording>,
    pub published: Option<TextVersion>,
}

/// A cluster (recommendations that are answered together), as the coordinator sees it.
#[derive(Clone, Debug)]
pub struct ClusterShown {
    pub named: Named,
    pub created_on: NaiveDate,
    pub ended_on: Option<NaiveDate>,
    pub members: Vec<Listed>,
    /// The state that the form was filled from, so that a change made meanwhile is noticed.
    pub seen: String,
}

/// An institution as the coordinator edits it.
#[derive(Clone, Debug)]
pub struct InstitutionDesk {
    pub named: Named,
    pub kind: InstitutionKind,
    pub abbreviation: Option<String>,
    pub about: Words,
    pub ended_on: Option<NaiveDate>,
    pub successor: Option<Named>,
    pub leads: u64,
    pub supports: u64,
    /// The state that the form was filled from, so that a change made meanwhile is noticed.
    pub seen: String,
}

/// What would happen to an institution's responsibilities if it ended.
#[derive(Clone, Debug)]
pub struct Ending {
    pub institution: InstitutionDesk,
    pub successor: Option<Named>,
    pub rows: Vec<Previewed>,
    pub offices: StateInstitutions,
    /// All the responsibilities that were seen, so that a change made meanwhile is noticed.
    pub seen: String,
}

/// A theme that the register has added to the treaties' own schemes.
#[derive(Clone, Debug)]
pub struct ThemeDesk {
    pub named: Named,
    pub recommendations: u64,
    pub seen: String,
}

/// A reporting cycle with its dates.
#[derive(Clone, Debug)]
pub struct CycleDesk {
    /// The cycle's subject, «crc» or «crc:opsc»: together with the number, its place in addresses.
    pub code: String,
    pub mechanism: Named,
    pub instrument: Option<Named>,
    pub number: i32,
    pub dates: Vec<(CycleDateKind, NaiveDate)>,
    pub seen: String,
}

/// A subject for reporting cycles: a mechanism, or one of its treaties.
#[derive(Clone, Debug)]
pub struct CycleSubject {
    pub code: String,
    pub names: Words,
}

/// The reporting cycles of a State, and the subjects that a new one could have.
#[derive(Clone, Debug)]
pub struct CyclesDesk {
    pub cycles: Vec<CycleDesk>,
    pub subjects: Vec<CycleSubject>,
}
