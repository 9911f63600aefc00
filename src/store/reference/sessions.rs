//! The dates of the sessions of the Working Group on the Universal Periodic Review.

use super::sheet::ListFile;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::LazyLock;

type Sessions = BTreeMap<u32, (NaiveDate, NaiveDate)>;

static SESSIONS: LazyLock<Sessions> =
    LazyLock::new(|| read().unwrap_or_else(|error| panic!("upr_sessions.csv, which comes with the program: {error}")));

/// The first and the last day of a session; none if they are not known.
pub fn upr_session(number: u32) -> Option<(NaiveDate, NaiveDate)> {
    SESSIONS.get(&number).copied()
}

fn read() -> anyhow::Result<Sessions> {
    let sheet = ListFile::read("upr_sessions.csv", include_str!("upr_sessions.csv"))?;
    let mut sessions = Sessions::new();
    for line in sheet.lines() {
        let missing = || line.fault("an empty cell");
        let number = line.parsed("session")?.ok_or_else(missing)?;
        let days = (line.parsed("begins_on")?.ok_or_else(missing)?, line.parsed("ends_on")?.ok_or_else(missing)?);
        if sessions.insert(number, days).is_some() {
            return Err(line.fault("a session twice"));
        }
    }
    Ok(sessions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;

    #[test]
    fn sessions_follow_each_other() {
        let sessions = read().unwrap();
        assert_eq!(upr_session(2), Some(("2008-05-05".parse().unwrap(), "2008-05-19".parse().unwrap())));
        assert_eq!(upr_session(0), None);
        let mut before = NaiveDate::MIN;
        for (number, (begins, ends)) in sessions {
            assert!(before < begins && begins < ends, "{number}");
            assert!((10..=16).contains(&((ends - begins).num_days() + 1)), "{number} lasts two weeks");
            assert_eq!(begins.weekday(), chrono::Weekday::Mon, "{number}");
            before = ends;
        }
    }
}
