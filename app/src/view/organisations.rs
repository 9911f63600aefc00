//! A registered organisation: how it is reached, and its coalitions.

use crate::model::*;
use chrono::NaiveDate;

/// How an organisation is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    pub email: String,
    pub by_mail: bool,
    pub reached_by: String,
    pub version: i32,
}

/// A registered organisation as the moderator sees it.
#[derive(Clone, Debug)]
pub struct RegisteredLine {
    pub named: Named,
    pub kind: OrganisationKind,
    pub state: Named,
    pub registered_on: NaiveDate,
    /// How many people it has.
    pub members: u64,
}

/// An invitation into a coalition that nobody has used yet.
#[derive(Clone, Debug)]
pub struct OpenOffer {
    pub id: i64,
    pub made_on: NaiveDate,
    pub good_until: NaiveDate,
}

/// An organisation's coalitions, or a coalition's members.
#[derive(Clone, Debug, Default)]
pub struct Coalitions {
    /// Whether it is a coalition itself.
    pub is_coalition: bool,
    /// Whether whoever asks may change them.
    pub may_change: bool,
    /// The members of a coalition, or the coalitions of a member.
    pub others: Vec<Named>,
    pub offers: Vec<OpenOffer>,
}

/// A coalition that invites.
#[derive(Clone, Debug)]
pub struct Offer {
    pub coalition: Named,
    pub member_already: bool,
}
