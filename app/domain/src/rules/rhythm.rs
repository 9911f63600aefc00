//! How often somebody reports: the days between one report and the next, and the median of such numbers.

use chrono::NaiveDate;

/// The median, halves rounded up; none for no numbers.
pub fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    let middle = days.len() / 2;
    match days.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(days[middle]),
        _ => Some((days[middle - 1] + days[middle] + 1).div_euclid(2)),
    }
}

/// The days between each report and the next one on the same thing. Several reports on one day count as one.
pub fn gaps(reports: impl IntoIterator<Item = (u32, NaiveDate)>) -> Vec<i64> {
    let mut reports: Vec<(u32, NaiveDate)> = reports.into_iter().collect();
    reports.sort_unstable();
    reports.dedup();
    reports.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|pair| (pair[1].1 - pair[0].1).num_days()).collect()
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
