//! Something for each value of a closed list, such as a count for each status.

use super::codes::{Flag, Placed, Status};
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A `T` for each of the `N` values of the closed list `C`, in the order of the list. It is indexed by a value: `counts[Status::Planned]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerCode<C, T, const N: usize> {
    each: [T; N],
    list: PhantomData<C>,
}

/// A `T`, by default a count, for each status.
pub type PerStatus<T = u64> = PerCode<Status, T, { Status::ALL.len() }>;

/// A count for each flag.
pub type PerFlag = PerCode<Flag, u64, { Flag::ALL.len() }>;

impl<C: Placed, T, const N: usize> PerCode<C, T, N> {
    /// What belongs to each value, in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.each.iter()
    }
}

impl<C: Placed, T, const N: usize> From<[T; N]> for PerCode<C, T, N> {
    fn from(each: [T; N]) -> Self {
        const { assert!(N == C::ALL.len(), "a place for each value of the list") };
        PerCode { each, list: PhantomData }
    }
}

impl<C: Placed, T: Copy + Default, const N: usize> Default for PerCode<C, T, N> {
    fn default() -> Self {
        PerCode::from([T::default(); N])
    }
}

#[expect(clippy::indexing_slicing, reason = "there are as many places as the list has values: `from` does not compile otherwise")]
impl<C: Placed, T, const N: usize> Index<C> for PerCode<C, T, N> {
    type Output = T;

    fn index(&self, value: C) -> &T {
        &self.each[value.place()]
    }
}

#[expect(clippy::indexing_slicing, reason = "as for `Index`")]
impl<C: Placed, T, const N: usize> IndexMut<C> for PerCode<C, T, N> {
    fn index_mut(&mut self, value: C) -> &mut T {
        &mut self.each[value.place()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_a_place_of_its_own() {
        let mut counts = PerStatus::<usize>::default();
        for (at, status) in Status::ALL.iter().enumerate() {
            counts[*status] += at;
        }
        assert_eq!(counts.iter().copied().collect::<Vec<_>>(), (0..Status::ALL.len()).collect::<Vec<_>>());
    }
}
