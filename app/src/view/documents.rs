//! Documents, and one document with all of its paragraphs.

use crate::model::*;
use chrono::NaiveDate;

/// How many documents a page lists.
pub const PER_PAGE: u64 = 50;
/// How many paragraphs a page of one document shows, at the least, before it breaks.
pub const PARAGRAPHS_PER_PAGE: usize = 100;

/// Which documents a reader wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentsWanted {
    /// ISO 3166 alpha-3.
    pub state: Option<String>,
    pub mechanism: Option<String>,
    pub year: Option<i32>,
    /// From 1.
    pub page: u64,
}

impl DocumentsWanted {
    /// Reads an address's parameters; what is not understood is left out.
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

    /// The parameters of its address.
    pub fn parameters(&self) -> Vec<(String, String)> {
        let pairs = [
            ("state", self.state.clone()),
            ("mechanism", self.mechanism.clone()),
            ("year", self.year.map(|year| year.to_string())),
            ("page", (self.page > 1).then(|| self.page.to_string())),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((name.to_string(), value?))).collect()
    }

    /// Whether nothing narrows it.
    pub fn is_everything(&self) -> bool {
        self.state.is_none() && self.mechanism.is_none() && self.year.is_none()
    }
}

/// A page's number as an address gives it; the first, if it is none.
pub fn page_number(written: &str) -> u64 {
    written.trim().parse::<u64>().ok().filter(|page| (1..=u64::from(u32::MAX)).contains(page)).unwrap_or(1)
}

/// Something to narrow by, with how many documents it would leave.
#[derive(Clone, Debug)]
pub struct Choice {
    pub named: Named,
    pub count: u64,
}

/// A document in a list.
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

/// A page of documents.
#[derive(Clone, Debug)]
pub struct DocumentsFound {
    pub total: u64,
    pub items: Vec<DocumentListed>,
    pub states: Vec<Choice>,
    pub mechanisms: Vec<Choice>,
    /// The newest first; their code is the year.
    pub years: Vec<Choice>,
    /// The page that is shown: the last one, if one behind it was asked for.
    pub page: u64,
    pub pages: u64,
}

/// A paragraph in its document.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub listed: Listed,
    pub nature: Nature,
    /// The heading that it stands under.
    pub section: Words,
    pub response: Option<Response>,
    /// The lettered parts of a compound one.
    pub letters: Vec<Paragraph>,
}

/// The document before or after, of the same State and mechanism.
#[derive(Clone, Debug)]
pub struct Neighbour {
    pub symbol: String,
    pub titles: Words,
    pub dated_on: NaiveDate,
}

/// One document with all of its paragraphs.
#[derive(Clone, Debug)]
pub struct DocumentPage {
    pub symbol: String,
    pub titles: Words,
    pub kind: DocumentKind,
    pub state: Named,
    pub fiction: bool,
    pub mechanism: Named,
    /// The instrument's name.
    pub instrument: Option<Words>,
    pub adopted_on: Option<NaiveDate>,
    pub dated_on: NaiveDate,
    pub session: Option<String>,
    pub cycle: Option<i32>,
    /// The language that it was issued in.
    pub language: String,
    pub source_url: Option<String>,
    /// Of what recommends in the whole document.
    pub tally: Tally,
    /// Those of this page, in the document's order.
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
