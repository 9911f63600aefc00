//! Small things that many pages show.

use super::{Flag, Status, Words};
use crate::rules::standing::Standing;
use chrono::NaiveDate;

/// Something with a page of its own: its code in addresses, and its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// The last part of its address: a slug, an ISO code, a symbol, a target's number.
    pub code: String,
    pub names: Words,
}

/// A recommendation's citable reference: the document's symbol and the paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    pub symbol: String,
    pub paragraph: String,
}

impl Reference {
    /// Its address below the language: the symbol's slashes stay, everything else that an address may not hold is escaped.
    pub fn path(&self) -> String {
        format!("/recommendations/{}/{}", escape_path(&self.symbol), escape_path(&self.paragraph))
    }
}

/// Escapes a text for the path of an address, keeping slashes and parentheses, which symbols and paragraphs have.
pub fn escape_path(text: &str) -> String {
    let mut path = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'(' | b')' | b',' | b':' => {
                path.push(byte as char)
            }
            _ => path.push_str(&format!("%{byte:02X}")),
        }
    }
    path
}

/// A text in one language, with the language's tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub language: String,
    pub body: String,
}

/// A recommendation as a list shows it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub reference: Reference,
    pub state: Named,
    /// Whether the State is a fictional one.
    pub fiction: bool,
    pub mechanism: Named,
    pub document_titles: Words,
    /// The document's day of adoption, or the last day of its session.
    pub dated_on: NaiveDate,
    /// The wording in the reader's language if there is one, else in the document's.
    pub wording: Wording,
    pub standing: Standing,
    pub lead: Option<Named>,
    pub due_on: Option<NaiveDate>,
    /// The State that made it (UPR).
    pub recommended_by: Option<Named>,
}

/// How many recommendations of a set stand where. The two accounts are counted apart and never merged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub total: u64,
    /// By the State's status, in the order of `Status::ALL`.
    pub by_status: [u64; Status::ALL.len()],
    /// By civil society's current verdicts; one recommendation can carry several.
    pub by_verdict: [u64; Status::ALL.len()],
    /// How many have at least one current assessment by civil society.
    pub assessed: u64,
    /// By independent institutions' current verdicts, apart from civil society's.
    pub by_independent: [u64; Status::ALL.len()],
    /// How many an independent institution has assessed.
    pub assessed_independent: u64,
    /// By what asks for attention, in the order of `Flag::ALL`.
    pub by_flag: [u64; Flag::ALL.len()],
}

impl Tally {
    /// Counts one recommendation in.
    pub fn add(&mut self, standing: &Standing) {
        self.total += 1;
        self.by_status[standing.status as usize] += 1;
        self.assessed += u64::from(standing.verdicts != 0);
        for verdict in standing.verdicts() {
            self.by_verdict[verdict as usize] += 1;
        }
        self.assessed_independent += u64::from(standing.independent != 0);
        for verdict in standing.independent() {
            self.by_independent[verdict as usize] += 1;
        }
        for flag in Flag::ALL {
            self.by_flag[*flag as usize] += u64::from(standing.has(*flag));
        }
    }

    /// How many the State reports so.
    pub fn status(&self, status: Status) -> u64 {
        self.by_status[status as usize]
    }

    /// How many somebody in civil society judges so.
    pub fn verdict(&self, verdict: Status) -> u64 {
        self.by_verdict[verdict as usize]
    }

    /// How many carry a flag.
    pub fn flag(&self, flag: Flag) -> u64 {
        self.by_flag[flag as usize]
    }
}

/// Where recommendations stood at the end of a year, by the State's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearEnd {
    pub year: i32,
    /// The last day of the year, or, of the running one, the reader's day.
    pub on: NaiveDate,
    /// In the order of `Status::ALL`.
    pub counts: [u64; Status::ALL.len()],
}
