//! What the page of disagreements shows: where the two accounts of recommendations differ.

use super::civil_society::*;
use super::overview::Scope;
use crate::model::*;
use chrono::NaiveDate;

/// On how many recommendations the accounts differed at the end of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartedYear {
    pub year: i32,
    /// The last day of the year; for the running year, the reader's day.
    pub on: NaiveDate,
    /// The number of recommendations on which at least one verdict differed from the State's account.
    pub differ: u64,
    /// The number of recommendations on which both sides had spoken.
    pub both: u64,
}

/// One cell of the matrix of both accounts: a status, a verdict and how many recommendations have both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub status: Status,
    pub verdict: Status,
    pub count: u64,
}

/// A recommendation on which the accounts differ, with the day of its newest assessment.
#[derive(Clone, Debug)]
pub struct DisagreementLine {
    pub listed: Listed,
    pub assessed_on: NaiveDate,
}

/// What the page of disagreements shows for one scope of States.
#[derive(Clone, Debug)]
pub struct DisagreementsPage {
    /// The States whose matrix is shown.
    pub scope: Scope,
    /// The scopes to choose from: States that answer; all real States together come first if there are several.
    pub choices: Vec<Scope>,
    /// How many recommendations the scope's States have.
    pub total: u64,
    /// The cells of the matrix of the State's account against civil society's.
    pub cells: Vec<Meeting>,
    /// The cells of the matrix of the State's account against independent institutions'.
    pub independent: Vec<Meeting>,
    pub lists: Lists,
    /// The years' ends with their numbers: the earliest year first, the running one last.
    pub over_years: Vec<PartedYear>,
    /// The years at whose ends the matrix can be viewed, the earliest first.
    pub years: Vec<i32>,
    pub items: Vec<DisagreementLine>,
    pub page: u64,
    pub pages: u64,
}
