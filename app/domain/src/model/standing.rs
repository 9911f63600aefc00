//! Where a recommendation stands on a day. `rules::standing` works it out.

use super::{Flag, Status};
use chrono::NaiveDate;

/// The standing of a recommendation on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub status: Status,
    pub reported_on: Option<NaiveDate>,
    /// Civil society's current verdicts as a set (bit n stands for `Status::ALL[n]`). They are never merged into one verdict.
    pub verdicts: u16,
    /// The independent institutions' current verdicts as such a set, separate from civil society's.
    pub independent: u16,
    /// The flags as a set: bit n stands for `Flag::ALL[n]`.
    pub flags: u8,
}

impl Standing {
    /// Whether the recommendation carries a flag.
    pub fn has(&self, flag: Flag) -> bool {
        self.flags & (1 << flag as u8) != 0
    }

    /// Civil society's current verdicts, each once.
    pub fn verdicts(&self) -> impl Iterator<Item = Status> + use<> {
        of_set(self.verdicts)
    }

    /// The independent institutions' current verdicts, each once.
    pub fn independent(&self) -> impl Iterator<Item = Status> + use<> {
        of_set(self.independent)
    }

    /// How contested the recommendation is: the distance of each verdict from the State's status in steps of the scale, added up, including
    /// independent institutions' verdicts. Values that are not on the scale count nothing.
    pub fn contested(&self, verdicts: impl Iterator<Item = Status>) -> u32 {
        let Some(own) = self.status.rank() else { return 0 };
        verdicts.filter_map(Status::rank).map(|other| u32::from(own.abs_diff(other))).sum()
    }
}

fn of_set(set: u16) -> impl Iterator<Item = Status> + use<> {
    Status::ALL.iter().copied().filter(move |status| set & (1 << *status as u16) != 0)
}
