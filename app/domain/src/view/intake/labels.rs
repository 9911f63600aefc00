//! Labels of a paragraph under review: what it is about, and which earlier recommendation it takes up.

use crate::model::codes::codes;
use crate::model::*;
use crate::rules::suggestions::Reason;
use chrono::NaiveDate;

codes!(
    /// The kind of a label: a subject of some sort, or a link to an earlier recommendation.
    LabelKind { Theme, Group, Provision, Target, Repeats, Continues }
);

impl LabelKind {
    /// Whether a label of this kind links to an earlier recommendation.
    pub fn is_lineage(self) -> bool {
        self.lineage().is_some()
    }

    /// How a recommendation with this label takes up an earlier one; none for a subject.
    pub fn lineage(self) -> Option<LineageKind> {
        match self {
            LabelKind::Repeats => Some(LineageKind::Repeats),
            LabelKind::Continues => Some(LineageKind::Continues),
            LabelKind::Theme | LabelKind::Group | LabelKind::Provision | LabelKind::Target => None,
        }
    }
}

codes!(
    /// A decision on a label.
    LabelVerdict { Suggested, Accepted, Refused }
);

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
