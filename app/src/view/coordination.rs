//! What the coordinator's desk asks for. Whoever answers answers for one State: that of the person's mechanism.

use super::recommendations::{HistoryEntry, Responsible, StatusUpdate, TextVersion};
use super::search::FacetCounts;
use crate::model::*;
use crate::rules::responsibilities::{Choice, Held};
use chrono::NaiveDate;

/// How many recommendations one change takes at most: each gets its own entry in the history, all in one transaction.
pub const MOST_AT_ONCE: usize = 500;
/// How many a page of the desk lists.
pub const DESK_PAGE: u64 = 50;

/// What a recommendation can be without.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gap {
    #[default]
    Lead,
    Due,
    Target,
}

impl Gap {
    /// All of them.
    pub const ALL: [Gap; 3] = [Gap::Lead, Gap::Due, Gap::Target];

    /// Its value in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Gap::Lead => "lead",
            Gap::Due => "due",
            Gap::Target => "target",
        }
    }

    /// The gap of a value.
    pub fn from_code(code: &str) -> Option<Gap> {
        Gap::ALL.into_iter().find(|gap| gap.code() == code)
    }
}

/// The desk: how much waits, and where.
#[derive(Clone, Debug, Default)]
pub struct DeskPage {
    pub state: Named,
    pub fiction: bool,
    pub recommendations: u64,
    /// In the order of [`Gap::ALL`].
    pub gaps: [u64; 3],
    pub refusals: u64,
    pub texts_in_review: u64,
    pub intakes: u64,
    /// The next dates of the State's reporting cycles.
    pub dates: Vec<(NaiveDate, CycleDateKind, Named)>,
}

/// An institution that can be chosen, or could once.
#[derive(Clone, Debug)]
pub struct Office {
    pub id: i64,
    pub named: Named,
    pub ended_on: Option<NaiveDate>,
}

/// The State's institutions, for choosing and for naming.
#[derive(Clone, Debug, Default)]
pub struct Offices(pub Vec<Office>);

impl Offices {
    /// Those that can be given something.
    pub fn open(&self) -> impl Iterator<Item = &Office> {
        self.0.iter().filter(|office| office.ended_on.is_none())
    }

    /// The name of a key.
    pub fn name(&self, id: i64) -> Option<&Named> {
        self.0.iter().find(|office| office.id == id).map(|office| &office.named)
    }

    /// The key of a slug that can be given something.
    pub fn find(&self, slug: &str) -> Option<i64> {
        self.open().find(|office| office.named.code == slug).map(|office| office.id)
    }
}

/// What a suggestion rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    Theme(Named),
    Group(Named),
    Target(Named),
    /// The words that the most alike share.
    Words(Vec<String>),
}

/// Who might lead, and why.
#[derive(Clone, Debug)]
pub struct Suggestion {
    pub institution: Named,
    pub ground: Basis,
    /// So many …
    pub count: usize,
    /// … of so many are led by it.
    pub of: usize,
}

/// A recommendation on the desk.
#[derive(Clone, Debug)]
pub struct Assigned {
    pub id: i64,
    pub listed: Listed,
    pub held: Vec<Held>,
    pub suggestions: Vec<Suggestion>,
    pub targets: Vec<String>,
    /// What the form saw of what it is about.
    pub about_seen: String,
    /// Whether a «not ours» waits for a decision.
    pub refused: bool,
}

/// A page of recommendations on the desk.
#[derive(Clone, Debug, Default)]
pub struct AssignedFound {
    pub total: u64,
    pub page: u64,
    pub pages: u64,
    pub items: Vec<Assigned>,
    pub facets: Vec<FacetCounts>,
    pub offices: Offices,
    /// How many lack what, of the State's: in the order of [`Gap::ALL`], then refusals.
    pub gaps: [u64; 3],
    pub refusals: u64,
}

/// One recommendation of a preview.
#[derive(Clone, Debug)]
pub struct Previewed {
    pub reference: Reference,
    pub before: Vec<Held>,
    pub after: Vec<Held>,
    /// What the coordinator saw, where that is no longer what is there.
    pub saw: Option<Vec<Held>>,
    /// An institution's «not ours» that the change settles, or takes along.
    pub refused: bool,
}

/// What a choice would do.
#[derive(Clone, Debug)]
pub struct Preview {
    pub choice: Choice,
    pub rows: Vec<Previewed>,
    pub offices: Offices,
    /// References that are not of this State, or do not exist.
    pub unknown: usize,
}

/// A «not ours» with what was decided, if anything.
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
    /// `upheld` or `dismissed`, the reason, the day.
    pub decided: Option<(bool, Option<String>, NaiveDate)>,
    /// What the recommendation's responsibilities are, so that a decision can be compared with what was seen.
    pub held: Vec<Held>,
    pub suggestions: Vec<Suggestion>,
}

/// Where a draft of a wording stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DraftStage {
    #[default]
    Draft,
    InReview,
    Returned,
    Published,
}

impl DraftStage {
    /// Its code, the same in the database and in words.
    pub fn code(self) -> &'static str {
        match self {
            DraftStage::Draft => "draft",
            DraftStage::InReview => "in_review",
            DraftStage::Returned => "returned",
            DraftStage::Published => "published",
        }
    }

    /// The stage of a code.
    pub fn from_code(code: &str) -> DraftStage {
        match code {
            "in_review" => DraftStage::InReview,
            "returned" => DraftStage::Returned,
            "published" => DraftStage::Published,
            _ => DraftStage::Draft,
        }
    }
}

/// A draft of a wording.
#[derive(Clone, Debug)]
pub struct Draft {
    pub reference: Reference,
    pub kind: TextKind,
    pub language: String,
    pub body: String,
    pub stage: DraftStage,
    /// Who wrote the last word: visible within the mechanism only.
    pub author: String,
    /// Whether that is the reader.
    pub own: bool,
    pub note: Option<String>,
    pub version: i32,
    pub changed_on: NaiveDate,
}

/// A recommendation as the coordinator works on it.
#[derive(Clone, Debug)]
pub struct RecommendationDesk {
    pub assigned: Assigned,
    pub fiction: bool,
    pub offices: Offices,
    /// All responsibilities, the ended ones too.
    pub responsible: Vec<Responsible>,
    pub refusals: Vec<Refusal>,
    pub texts: Vec<TextVersion>,
    pub drafts: Vec<Draft>,
    pub themes: Vec<Named>,
    pub groups: Vec<Named>,
    pub all_themes: Vec<Named>,
    pub all_groups: Vec<Named>,
    pub clusters: Vec<Named>,
    /// What institutions have reported, the newest first.
    pub updates: Vec<StatusUpdate>,
    pub history: Vec<HistoryEntry>,
}

/// A published report that the coordinator may ask a public question on.
#[derive(Clone, Debug)]
pub struct ReportToQuestion {
    pub reference: Reference,
    pub fiction: bool,
    pub update: StatusUpdate,
}

/// What one draft's page shows.
#[derive(Clone, Debug)]
pub struct DraftPage {
    pub reference: Reference,
    pub kind: TextKind,
    pub language: String,
    pub draft: Option<Draft>,
    /// What is published: the official wording, and the newest of this kind and language.
    pub official: Option<Wording>,
    pub published: Option<TextVersion>,
}

/// A cluster.
#[derive(Clone, Debug)]
pub struct ClusterShown {
    pub named: Named,
    pub created_on: NaiveDate,
    pub ended_on: Option<NaiveDate>,
    pub members: Vec<Listed>,
    /// What the form saw.
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
    /// What the form saw.
    pub seen: String,
}

/// What the end of an institution would do.
#[derive(Clone, Debug)]
pub struct Ending {
    pub institution: InstitutionDesk,
    pub successor: Option<Named>,
    pub rows: Vec<Previewed>,
    pub offices: Offices,
    /// What was seen of all that it holds.
    pub seen: String,
}

/// A theme of the register's own.
#[derive(Clone, Debug)]
pub struct ThemeDesk {
    pub named: Named,
    pub recommendations: u64,
    pub seen: String,
}

/// A reporting cycle with its dates.
#[derive(Clone, Debug)]
pub struct CycleDesk {
    /// «crc», «crc:opsc»: with the number, its place in addresses.
    pub code: String,
    pub mechanism: Named,
    pub instrument: Option<Named>,
    pub number: i32,
    pub dates: Vec<(CycleDateKind, NaiveDate)>,
    pub seen: String,
}

/// What a cycle can be of: a mechanism, or one of its treaties.
#[derive(Clone, Debug)]
pub struct CycleSubject {
    pub code: String,
    pub names: Words,
}

/// The cycles of a State, and what another could be of.
#[derive(Clone, Debug)]
pub struct CyclesDesk {
    pub cycles: Vec<CycleDesk>,
    pub subjects: Vec<CycleSubject>,
}
