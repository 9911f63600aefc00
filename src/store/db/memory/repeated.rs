//! Values by row of which most are the same as the row's before: each is kept once for all rows of a stretch.

/// Values by row, kept by stretches of equal ones.
#[derive(Debug)]
pub struct Repeated<T> {
    /// The first row of each stretch, with its value.
    stretches: Vec<(u32, T)>,
    rows: u32,
}

impl<T> Default for Repeated<T> {
    fn default() -> Self {
        Repeated { stretches: Vec::new(), rows: 0 }
    }
}

impl<T> Repeated<T> {
    /// The value of a row; none if there is no such row.
    pub fn of(&self, row: u32) -> Option<&T> {
        let after = self.stretches.partition_point(|(first, _)| *first <= row);
        self.stretches.get(after.checked_sub(1)?).filter(|_| row < self.rows).map(|(_, value)| value)
    }
}

impl<T: PartialEq> FromIterator<T> for Repeated<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Repeated<T> {
        let mut repeated = Repeated::default();
        for value in values {
            if repeated.stretches.last().is_none_or(|(_, last)| *last != value) {
                repeated.stretches.push((repeated.rows, value));
            }
            repeated.rows += 1;
        }
        repeated.stretches.shrink_to_fit();
        repeated
    }
}

#[cfg(test)]
mod tests {
    use super::Repeated;

    #[test]
    fn each_row_has_its_value() {
        let repeated: Repeated<char> = "aabccc".chars().collect();
        assert_eq!(
            (0..7).map(|row| repeated.of(row).copied()).collect::<Vec<_>>(),
            ['a', 'a', 'b', 'c', 'c', 'c'].map(Some).into_iter().chain([None]).collect::<Vec<_>>()
        );
        assert_eq!(repeated.stretches.len(), 3);
        assert_eq!(Repeated::<char>::default().of(0), None);
    }
}
