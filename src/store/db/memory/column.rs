//! Values by row, and values by the place of a thing in its table of the catalogue.

use std::ops::{Index, IndexMut};
use std::sync::Arc;

/// A value for each row, indexed by the row: `ids[row]`. A clone shares the values.
#[derive(Debug, PartialEq, Eq)]
pub struct Column<T>(Arc<Vec<T>>);

impl<T> Column<T> {
    /// The value of a row; none if there is no such row.
    pub fn of(&self, row: u32) -> Option<&T> {
        self.0.get(row as usize)
    }

    /// The values, in the order of the rows.
    pub fn values(&self) -> &[T] {
        &self.0
    }
}

impl<T> Clone for Column<T> {
    fn clone(&self) -> Self {
        Column(Arc::clone(&self.0))
    }
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Column(Arc::default())
    }
}

impl<T> FromIterator<T> for Column<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Column(Arc::new(values.into_iter().collect()))
    }
}

impl<T> From<Vec<T>> for Column<T> {
    fn from(values: Vec<T>) -> Self {
        Column(Arc::new(values))
    }
}

#[expect(clippy::indexing_slicing, reason = "rows are given out by the same facts, whose columns are equally long")]
impl<T> Index<u32> for Column<T> {
    type Output = T;

    fn index(&self, row: u32) -> &T {
        &self.0[row as usize]
    }
}

/// A value for each thing of a table, indexed by the thing's place: `counts[place]`. [`super::catalogue::Table::each`] makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Each<T>(Vec<T>);

impl<T> Each<T> {
    /// A value for each of so many things.
    pub(super) fn new(things: usize, value: T) -> Each<T>
    where
        T: Clone,
    {
        Each(vec![value; things])
    }

    /// The values with their places, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &T)> {
        (0..).zip(&self.0)
    }
}

impl<T> IntoIterator for Each<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[expect(clippy::indexing_slicing, reason = "places are given out by the table for which it was made")]
impl<T> Index<u16> for Each<T> {
    type Output = T;

    fn index(&self, place: u16) -> &T {
        &self.0[usize::from(place)]
    }
}

#[expect(clippy::indexing_slicing, reason = "as for `Index`")]
impl<T> IndexMut<u16> for Each<T> {
    fn index_mut(&mut self, place: u16) -> &mut T {
        &mut self.0[usize::from(place)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_and_a_place_have_their_values() {
        let column: Column<char> = "abc".chars().collect();
        assert_eq!((column[1], column.of(2), column.of(3)), ('b', Some(&'c'), None));
        let mut each = Each::new(2, 0);
        each[1] += 5;
        assert_eq!(each.iter().map(|(place, value)| (place, *value)).collect::<Vec<_>>(), [(0, 0), (1, 5)]);
    }
}
