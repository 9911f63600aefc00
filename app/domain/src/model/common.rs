//! Small types that many pages show: names, references, tallies.

use super::{Flag, PerFlag, PerStatus, Standing, Status, Words};
use chrono::NaiveDate;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A thing that has a page of its own: its code in addresses, and its name.
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
    /// The path of the recommendation's page, without the language. The symbol's slashes stay; other characters that an address may not
    /// hold are escaped.
    pub fn path(&self) -> String {
        format!("/recommendations/{}/{}", escape_path(&self.symbol), escape_path(&self.paragraph))
    }
}

/// What stands in the path of an address as it is: slashes and parentheses too, which symbols and paragraphs have.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/').remove(b'(').remove(b')').remove(b',').remove(b':');
/// What is escaped in the name or the value of an address's parameter.
pub const PARAMETER: &AsciiSet = &PATH.add(b'/').add(b':');

/// Escapes a text for the path of an address, keeping slashes and parentheses, which symbols and paragraphs have.
pub fn escape_path(text: &str) -> String {
    utf8_percent_encode(text, PATH).to_string()
}

/// A text in one language, with the language's tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub language: String,
    pub body: String,
}

/// A recommendation as lists show it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub reference: Reference,
    pub state: Named,
    /// Whether its State is fictional.
    pub fiction: bool,
    pub mechanism: Named,
    pub document_titles: Words,
    /// The day on which the document was adopted, or the last day of its session.
    pub dated_on: NaiveDate,
    /// The wording in the reader's language if there is one, else in the document's language.
    pub wording: Wording,
    pub standing: Standing,
    pub lead: Option<Named>,
    pub due_on: Option<NaiveDate>,
    /// For a UPR recommendation: the State that made it.
    pub recommended_by: Option<Named>,
}

/// How many recommendations of a set have each status, verdict and flag. The two accounts are counted separately and never merged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub total: u64,
    /// How many have each status by the State's account.
    pub by_status: PerStatus,
    /// How many have each current verdict by civil society; one recommendation can have several verdicts.
    pub by_verdict: PerStatus,
    /// How many have at least one current assessment by civil society.
    pub assessed: u64,
    /// How many have each current verdict by independent institutions, counted separately from civil society's.
    pub by_independent: PerStatus,
    /// How many have at least one current assessment by an independent institution.
    pub assessed_independent: u64,
    /// How many carry each flag.
    pub by_flag: PerFlag,
}

impl Tally {
    /// Adds one recommendation to the counts.
    pub fn add(&mut self, standing: &Standing) {
        self.total += 1;
        self.by_status[standing.status] += 1;
        self.assessed += u64::from(standing.verdicts != 0);
        for verdict in standing.verdicts() {
            self.by_verdict[verdict] += 1;
        }
        self.assessed_independent += u64::from(standing.independent != 0);
        for verdict in standing.independent() {
            self.by_independent[verdict] += 1;
        }
        for flag in Flag::ALL {
            self.by_flag[*flag] += u64::from(standing.has(*flag));
        }
    }

    /// How many have this status by the State's account.
    pub fn status(&self, status: Status) -> u64 {
        self.by_status[status]
    }

    /// How many have this verdict by somebody in civil society.
    pub fn verdict(&self, verdict: Status) -> u64 {
        self.by_verdict[verdict]
    }

    /// How many carry this flag.
    pub fn flag(&self, flag: Flag) -> u64 {
        self.by_flag[flag]
    }
}

/// How many recommendations had each status at the end of a year, by the State's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearEnd {
    pub year: i32,
    /// The last day of the year; for the running year, the reader's day.
    pub on: NaiveDate,
    /// How many had each status.
    pub counts: PerStatus,
}
