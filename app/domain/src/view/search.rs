//! What the search of the register shows: results, facets, suggestions.

use crate::model::{Facet, Listed, Words};

/// A value of a facet, with how many recommendations it would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    pub code: String,
    /// The value's name where it stands for a named thing; empty where the page has words for it (a status, a year).
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

/// One page of a selection's results.
#[derive(Clone, Debug)]
pub struct Found {
    /// How many recommendations the selection has.
    pub total: u64,
    pub items: Vec<Listed>,
    pub facets: Vec<FacetCounts>,
    /// The number of the page that is shown: the last one, if the number asked for is beyond it.
    pub page: u64,
    pub pages: u64,
}

/// A suggestion that is offered while a reader types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchSuggestion {
    pub facet: Facet,
    pub code: String,
    pub name: String,
    pub count: u64,
}
