//! What a paragraph is about, and what it takes up again.

use crate::model::*;
use crate::rules::suggestions::Reason;
use chrono::NaiveDate;

/// What a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LabelKind {
    Theme,
    Group,
    Provision,
    Target,
    Repeats,
    Continues,
}

impl LabelKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [LabelKind; 6] =
        [LabelKind::Theme, LabelKind::Group, LabelKind::Provision, LabelKind::Target, LabelKind::Repeats, LabelKind::Continues];

    /// The kind's code.
    pub fn code(self) -> &'static str {
        match self {
            LabelKind::Theme => "theme",
            LabelKind::Group => "group",
            LabelKind::Provision => "provision",
            LabelKind::Target => "target",
            LabelKind::Repeats => "repeats",
            LabelKind::Continues => "continues",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<LabelKind> {
        LabelKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it leads to an earlier recommendation.
    pub fn is_lineage(self) -> bool {
        matches!(self, LabelKind::Repeats | LabelKind::Continues)
    }
}

/// What was decided of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelVerdict {
    Suggested,
    Accepted,
    Refused,
}

impl LabelVerdict {
    /// The decision's code.
    pub fn code(self) -> &'static str {
        match self {
            LabelVerdict::Suggested => "suggested",
            LabelVerdict::Accepted => "accepted",
            LabelVerdict::Refused => "refused",
        }
    }

    /// The decision of a code.
    pub fn of(code: &str) -> LabelVerdict {
        match code {
            "accepted" => LabelVerdict::Accepted,
            "refused" => LabelVerdict::Refused,
            _ => LabelVerdict::Suggested,
        }
    }
}

/// An earlier recommendation, side by side.
#[derive(Clone, Debug)]
pub struct Earlier {
    pub reference: Reference,
    pub dated_on: NaiveDate,
    pub wording: Wording,
}

/// A theme, group, provision, target or earlier recommendation of a paragraph.
#[derive(Clone, Debug)]
pub struct Label {
    pub id: i64,
    pub kind: LabelKind,
    pub verdict: LabelVerdict,
    /// Its code and names; of an earlier recommendation none.
    pub named: Named,
    pub reason: Option<Reason>,
    pub earlier: Option<Earlier>,
}
