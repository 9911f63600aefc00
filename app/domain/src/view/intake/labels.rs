//! Labels of a paragraph under review: what it is about, and which earlier recommendation it takes up.

use crate::model::*;
use crate::rules::suggestions::Reason;
use chrono::NaiveDate;

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
