//! Labels of a paragraph under review: what it is about, and which earlier recommendation it takes up.

use crate::model::*;
use crate::rules::suggestions::Reason;
use chrono::NaiveDate;

/// The kind of a label: a subject of some sort, or a link to an earlier recommendation.
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
    /// Every kind, in the order in which they are shown.
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

    /// The kind of a code; none if it is unknown.
    pub fn from_code(code: &str) -> Option<LabelKind> {
        LabelKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether a label of this kind links to an earlier recommendation.
    pub fn is_lineage(self) -> bool {
        matches!(self, LabelKind::Repeats | LabelKind::Continues)
    }
}

/// What was decided on a label.
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

    /// The decision of a code; an unknown code counts as undecided.
    pub fn of(code: &str) -> LabelVerdict {
        match code {
            "accepted" => LabelVerdict::Accepted,
            "refused" => LabelVerdict::Refused,
            _ => LabelVerdict::Suggested,
        }
    }
}

/// An earlier recommendation that a paragraph may take up, shown beside it.
#[derive(Clone, Debug)]
pub struct Earlier {
    pub reference: Reference,
    pub dated_on: NaiveDate,
    pub wording: Wording,
}

/// A label of a paragraph: a theme, group, provision, target or earlier recommendation.
#[derive(Clone, Debug)]
pub struct Label {
    pub id: i64,
    pub kind: LabelKind,
    pub verdict: LabelVerdict,
    /// The subject's code and names; empty for an earlier recommendation.
    pub named: Named,
    pub reason: Option<Reason>,
    pub earlier: Option<Earlier>,
}
