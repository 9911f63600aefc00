//! Where the two accounts of a recommendation part.

use super::civil_society::*;
use super::overview::Scope;
use crate::model::*;
use chrono::NaiveDate;

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
