//! The signs that a page shows, as they come.

use super::budget::Budget;
use super::line::Line;

/// The line to which signs are added, with how many of this page's signs are known, and how many are not.
pub(super) struct Signs<'a> {
    pub budget: &'a mut Budget,
    pub line: Line,
    pub known: usize,
    pub unknown: usize,
}

impl<'a> Signs<'a> {
    pub fn new(budget: &'a mut Budget) -> Self {
        Signs { budget, line: Line::default(), known: 0, unknown: 0 }
    }
}
