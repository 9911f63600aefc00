//! The register in memory: names, and for each recommendation the few figures that lists and counts depend on. Texts stay in
//! the database.
//!
//! Why: a search shows counts for fifteen facets. Counting them with SQL costs a pass over the matching rows for each; here
//! one pass over columns of small numbers counts them all, and a quarter of a million recommendations take about 20 MB.
//! Only what is published is ever loaded, so that no count can tell of anything else.

pub mod catalogue;
pub mod column;
pub mod facts;
pub mod hits;
pub mod paragraphs;
pub mod repeated;
pub mod select;
pub mod snapshot;
pub mod years;

pub use catalogue::Catalogue;
pub use column::{Column, Each};
pub use facts::Facts;
pub use snapshot::Snapshot;

use std::sync::Arc;

/// A run of values for each row, one after the other in a single vector. A clone shares the values.
#[derive(Debug)]
pub struct Runs<T> {
    /// Where each row's run begins, with one more entry than there are rows. Empty if there are no values at all.
    starts: Arc<Vec<u32>>,
    values: Arc<Vec<T>>,
}

impl<T> Default for Runs<T> {
    fn default() -> Self {
        Runs { starts: Arc::default(), values: Arc::default() }
    }
}

impl<T> Clone for Runs<T> {
    fn clone(&self) -> Self {
        Runs { starts: Arc::clone(&self.starts), values: Arc::clone(&self.values) }
    }
}

impl<T> Runs<T> {
    /// Runs from pairs of row and value, in any order; within a row they keep their order.
    pub fn new(rows: usize, mut pairs: Vec<(u32, T)>) -> Runs<T> {
        if pairs.is_empty() {
            return Runs::default();
        }
        pairs.sort_by_key(|(row, _)| *row);
        let mut starts = Vec::with_capacity(rows + 1);
        let mut values = Vec::with_capacity(pairs.len());
        let mut pairs = pairs.into_iter().peekable();
        for row in 0..rows as u32 {
            starts.push(values.len() as u32);
            while let Some((_, value)) = pairs.next_if(|(at, _)| *at == row) {
                values.push(value);
            }
        }
        starts.push(values.len() as u32);
        Runs { starts: Arc::new(starts), values: Arc::new(values) }
    }

    /// The values of a row.
    pub fn of(&self, row: u32) -> &[T] {
        match self.starts.get(row as usize..row as usize + 2) {
            Some([from, until]) => self.values.get(*from as usize..*until as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// All values, each with its row.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &T)> {
        (0..self.starts.len().saturating_sub(1) as u32).flat_map(|row| self.of(row).iter().map(move |value| (row, value)))
    }
}

#[cfg(test)]
mod tests {
    use super::Runs;

    #[test]
    fn runs_hold_each_rows_values() {
        let runs = Runs::new(4, vec![(2, 'c'), (0, 'a'), (2, 'd'), (0, 'b')]);
        assert_eq!((runs.of(0), runs.of(1), runs.of(2), runs.of(3)), (&['a', 'b'][..], &[][..], &['c', 'd'][..], &[][..]));
        assert_eq!(runs.iter().map(|(row, value)| (row, *value)).collect::<Vec<_>>(), [(0, 'a'), (0, 'b'), (2, 'c'), (2, 'd')]);
        let none: Runs<char> = Runs::new(4, vec![]);
        assert!(none.of(3).is_empty() && none.iter().next().is_none());
    }
}
