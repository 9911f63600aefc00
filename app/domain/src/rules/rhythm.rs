//! How often somebody reports: the days between one report and the next, and the median of such numbers.

use chrono::NaiveDate;

/// The median, halves rounded up; none for no numbers.
pub fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    let middle = days.len() / 2;
    let upper = *days.get(middle)?;
    if days.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *days.get(middle.checked_sub(1)?)?;
    Some((lower + upper + 1).div_euclid(2))
}

/// The days between each report and the next one on the same thing. Several reports on one day count as one.
pub fn gaps(reports: impl IntoIterator<Item = (u32, NaiveDate)>) -> Vec<i64> {
    let mut reports: Vec<(u32, NaiveDate)> = reports.into_iter().collect();
    reports.sort_unstable();
    reports.dedup();
    let pairs = reports.iter().zip(reports.iter().skip(1));
    pairs.filter(|(one, next)| one.0 == next.0).map(|(one, next)| (next.1 - one.1).num_days()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_some_days() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![9, 1, 5]), Some(5));
        assert_eq!(median(vec![4, 1]), Some(3));
        assert_eq!(median(vec![60, 10, 20, 30]), Some(25));
    }

    #[test]
    fn gaps_are_within_one_thing() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let reports =
            [(2, day("2025-01-11")), (1, day("2024-01-01")), (1, day("2024-01-31")), (2, day("2025-01-01")), (1, day("2024-01-31"))];
        assert_eq!(gaps(reports), [30, 10]);
        assert!(gaps([(1, day("2024-01-01")), (2, day("2024-01-02"))]).is_empty());
    }
}
