//! In which order records are written that name each other.

use anyhow::bail;

/// Sorts records into rounds: one that names an earlier record by `needs` is in a later round than that record.
pub(super) fn rounds<T>(records: &[T], key: impl Fn(&T) -> &str, needs: impl Fn(&T) -> Option<&str>) -> anyhow::Result<Vec<Vec<&T>>> {
    let mut rest: Vec<&T> = records.iter().collect();
    let mut rounds: Vec<Vec<&T>> = Vec::new();
    while !rest.is_empty() {
        let waiting: Vec<&str> = rest.iter().map(|record| key(record)).collect();
        let (later, now): (Vec<&T>, Vec<&T>) =
            rest.iter().partition(|record| needs(record).is_some_and(|needed| waiting.contains(&needed)));
        if now.is_empty() {
            bail!("records that name each other in a circle: {}", waiting.join(", "));
        }
        rounds.push(now);
        rest = later;
    }
    Ok(rounds)
}
