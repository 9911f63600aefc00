//! What the list of documents and the page of one document show.

use crate::model::*;
use chrono::NaiveDate;

/// How many documents a page of the list has.
pub const PER_PAGE: u64 = 50;
/// The fewest paragraphs that a page of one document shows before it breaks.
pub const PARAGRAPHS_PER_PAGE: usize = 100;

/// Which documents a reader asks for: the filters and the page, read from an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentsWanted {
    /// The State's code (ISO 3166 alpha-3).
    pub state: Option<String>,
    pub mechanism: Option<String>,
    pub year: Option<i32>,
    /// The page's number, from 1.
    pub page: u64,
}

impl DocumentsWanted {
    /// Reads an address's parameters; a value that is not understood is left out.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> DocumentsWanted {
        let mut wanted = DocumentsWanted { page: 1, ..DocumentsWanted::default() };
        for (name, value) in parameters {
            let value = value.trim();
            let code = || (!value.is_empty() && value.len() <= 100).then(|| value.to_string());
            match name {
                "state" => wanted.state = code().or(wanted.state),
                "mechanism" => wanted.mechanism = code().or(wanted.mechanism),
                "year" => wanted.year = value.parse().ok().filter(|year| (1900..2200).contains(year)).or(wanted.year),
                "page" => wanted.page = page_number(value),
                _ => {}
            }
        }
        wanted
    }

    /// The parameters of the list's address.
    pub fn parameters(&self) -> Vec<(String, String)> {
        let pairs = [
            ("state", self.state.clone()),
            ("mechanism", self.mechanism.clone()),
            ("year", self.year.map(|year| year.to_string())),
            ("page", (self.page > 1).then(|| self.page.to_string())),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((name.to_string(), value?))).collect()
    }

    /// Whether no filter is set.
    pub fn is_everything(&self) -> bool {
        self.state.is_none() && self.mechanism.is_none() && self.year.is_none()
    }
}

/// The number of a page as an address gives it; 1 if the value is no such number.
pub fn page_number(written: &str) -> u64 {
    written.trim().parse::<u64>().ok().filter(|page| (1..=u64::from(u32::MAX)).contains(page)).unwrap_or(1)
}

/// A value to narrow the list to, with how many documents it would leave.
#[derive(Clone, Debug)]
pub struct NarrowingChoice {
    pub named: Named,
    pub count: u64,
}

/// A document in the list of documents.
#[derive(Clone, Debug)]
pub struct DocumentListed {
    pub symbol: String,
    pub kind: DocumentKind,
    pub state: Named,
    pub fiction: bool,
    pub mechanism: Named,
    pub dated_on: NaiveDate,
    pub tally: Tally,
}

/// One page of the list of documents, with the filters it offers.
#[derive(Clone, Debug)]
pub struct DocumentsFound {
    pub total: u64,
    pub items: Vec<DocumentListed>,
    pub states: Vec<NarrowingChoice>,
    pub mechanisms: Vec<NarrowingChoice>,
    /// The years to narrow to, the newest first; the code of each is the year.
    pub years: Vec<NarrowingChoice>,
    /// The number of the page that is shown: the last one, if the number asked for is beyond it.
    pub page: u64,
    pub pages: u64,
}

/// A paragraph of a document, with where its recommendation stands.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub listed: Listed,
    pub nature: Nature,
    /// The heading under which it stands.
    pub section: Words,
    pub response: Option<Response>,
    /// The lettered parts of a compound paragraph.
    pub letters: Vec<Paragraph>,
}

/// The previous or next document of the same State and mechanism.
#[derive(Clone, Debug)]
pub struct Neighbour {
    pub symbol: String,
    pub titles: Words,
    pub dated_on: NaiveDate,
}

/// One document with its paragraphs.
#[derive(Clone, Debug)]
pub struct DocumentPage {
    pub symbol: String,
    pub titles: Words,
    pub kind: DocumentKind,
    pub state: Named,
    pub fiction: bool,
    pub mechanism: Named,
    /// The name of the treaty or other instrument.
    pub instrument: Option<Words>,
    pub adopted_on: Option<NaiveDate>,
    pub dated_on: NaiveDate,
    pub session: Option<String>,
    pub cycle: Option<i32>,
    /// The language in which it was issued.
    pub language: String,
    pub source_url: Option<String>,
    /// Where the recommendations of the whole document stand.
    pub tally: Tally,
    /// The paragraphs of this page, in the document's order.
    pub paragraphs: Vec<Paragraph>,
    pub page: u64,
    pub pages: u64,
    pub previous: Option<Neighbour>,
    pub next: Option<Neighbour>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_address_is_answered() {
        let wanted = DocumentsWanted::read([("state", "PRY"), ("year", "20x6"), ("page", "-3"), ("mechanism", " "), ("other", "1")]);
        assert_eq!(wanted, DocumentsWanted { state: Some("PRY".into()), page: 1, ..DocumentsWanted::default() });
        let wanted = DocumentsWanted::read([("year", "2019"), ("mechanism", "crc"), ("page", "4")]);
        let pairs = wanted.parameters();
        assert_eq!(DocumentsWanted::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))), wanted);
        assert!(!wanted.is_everything() && page_number("99999999999999") == 1);
    }
}
