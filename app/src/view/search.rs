//! Searching the register.

use crate::model::{Facet, Listed, Words};

/// A value of a facet, with how many recommendations it would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    pub code: String,
    /// Its name where it is a thing with a name; empty where the page has words of its own (a status, a year).
    pub names: Words,
    pub count: u64,
    pub chosen: bool,
}

/// A facet with its values, the most frequent first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    pub facet: Facet,
    pub values: Vec<FacetValue>,
}

/// A page of a selection.
#[derive(Clone, Debug)]
pub struct Found {
    /// How many recommendations the selection has.
    pub total: u64,
    pub items: Vec<Listed>,
    pub facets: Vec<FacetCounts>,
    /// The page that is shown: the last one, if one behind it was asked for.
    pub page: u64,
    pub pages: u64,
}

/// Something to offer while a reader types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub facet: Facet,
    pub code: String,
    pub name: String,
    pub count: u64,
}
