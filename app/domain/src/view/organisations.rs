//! What is shown of a registered organisation to its own people and to moderators: how it is reached, and its coalitions.

use crate::model::*;
use chrono::NaiveDate;

/// How an organisation is reached. Only its own lead, and a moderator after a recorded look, see this.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    pub email: String,
    pub by_mail: bool,
    pub reached_by: String,
    pub version: i32,
}

/// A registered organisation in the moderators' list.
#[derive(Clone, Debug)]
pub struct RegisteredLine {
    pub named: Named,
    pub kind: OrganisationKind,
    pub state: Named,
    pub registered_on: NaiveDate,
    /// How many members (accounts) it has.
    pub members: u64,
}

/// An invitation into a coalition that has not been used yet.
#[derive(Clone, Debug)]
pub struct OpenOffer {
    pub id: i64,
    pub made_on: NaiveDate,
    pub good_until: NaiveDate,
}

/// The coalitions of an organisation, or the members of a coalition.
#[derive(Clone, Debug, Default)]
pub struct Coalitions {
    /// Whether the organisation is a coalition itself.
    pub is_coalition: bool,
    /// Whether the reader may change them.
    pub may_change: bool,
    /// Of a coalition, its members; of another organisation, its coalitions.
    pub others: Vec<Named>,
    pub offers: Vec<OpenOffer>,
}

/// An invitation into a coalition, as the invited organisation's lead sees it.
#[derive(Clone, Debug)]
pub struct Offer {
    pub coalition: Named,
    pub member_already: bool,
}
