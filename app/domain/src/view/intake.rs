//! What the pages for taking in documents show. Only the coordinators of the document's State see them.

mod labels;
mod publication;

pub use labels::{Earlier, Label};
pub use publication::{Outcome, Publication};

use crate::model::*;
use chrono::NaiveDate;

/// How many paragraphs are undecided, accepted and left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub pending: u64,
    pub accepted: u64,
    pub left_out: u64,
}

impl Progress {
    /// The number of all paragraphs.
    pub fn total(self) -> u64 {
        self.pending + self.accepted + self.left_out
    }

    /// The number of paragraphs that were decided on.
    pub fn decided(self) -> u64 {
        self.accepted + self.left_out
    }
}

/// An intake in the list of intakes.
#[derive(Clone, Debug)]
pub struct IntakeListed {
    pub id: i64,
    pub stage: IntakeStage,
    pub symbol: String,
    pub title: String,
    pub language: String,
    /// The file's name, by which an intake is named while it has neither symbol nor title.
    pub file_name: Option<String>,
    /// The name of the person who began it; coordinators of one State see each other's names.
    pub begun_by: String,
    pub begun_on: NaiveDate,
    pub changed_on: NaiveDate,
    pub progress: Progress,
    pub reason: Option<String>,
}

/// The file in which the document was sent.
#[derive(Clone, Debug)]
pub struct OriginalFile {
    pub name: String,
    pub size: u64,
    /// The SHA-256 hash of the file's content.
    pub hash: String,
}

/// What a review shows of the document as a whole.
#[derive(Clone, Debug)]
pub struct IntakeHead {
    pub listed: IntakeListed,
    pub version: i32,
    /// The key of the mechanism's entry; `instrument` has the instrument's.
    pub mechanism: Option<String>,
    pub instrument: Option<String>,
    pub kind: DocumentKind,
    pub adopted_on: Option<NaiveDate>,
    pub session: Option<String>,
    pub cycle: Option<i32>,
    pub source_url: Option<String>,
    pub file: Option<OriginalFile>,
    pub warnings: Vec<Notice>,
}

/// Something that the reviewer should look at: the key of a message, or the splitter's own sentence where there is no key.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Notice {
    pub code: String,
    /// What the message is about: a number, a letter, a name.
    #[serde(default)]
    pub value: String,
}

impl Notice {
    /// A notice whose message has no value.
    pub fn new(code: &str) -> Notice {
        Notice { code: code.to_string(), value: String::new() }
    }

    /// A notice whose message has a value.
    pub fn of(code: &str, value: impl Into<String>) -> Notice {
        Notice { code: code.to_string(), value: value.into() }
    }
}

/// A paragraph under review.
#[derive(Clone, Debug)]
pub struct IntakeParagraph {
    pub id: i64,
    pub version: i32,
    pub number: String,
    pub letter: Option<String>,
    pub section: Option<String>,
    pub nature: Nature,
    pub body: String,
    pub response: Option<Response>,
    /// For a UPR recommendation: the State that made it, as the document writes it.
    pub recommended_by: Option<String>,
    pub verdict: ReviewDecision,
    pub changed_by: Option<String>,
    pub warnings: Vec<Notice>,
    /// The paragraphs of the source at the place from which it was read.
    pub source: Vec<String>,
    pub labels: Vec<Label>,
    /// Whether the document has a paragraph before it.
    pub has_previous: bool,
}

impl IntakeParagraph {
    /// The paragraph's reference, as the register writes it: «12», «12(a)».
    pub fn reference(&self) -> String {
        reference_of(&self.number, self.letter.as_deref())
    }
}

/// Which paragraphs of a review a reader asks for: all or undecided ones, and which page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewWanted {
    /// Whether only undecided paragraphs are asked for.
    pub open_only: bool,
    /// The page's number, from 1.
    pub page: u64,
}

impl ReviewWanted {
    /// Reads an address's parameters; a value that is not understood is left out.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> ReviewWanted {
        let mut wanted = ReviewWanted { open_only: false, page: 1 };
        for (name, value) in parameters {
            match name {
                "show" => wanted.open_only = value == "open",
                "page" => wanted.page = super::documents::page_number(value),
                _ => {}
            }
        }
        wanted
    }

    /// The parameters of the review's address with the given page number.
    pub fn parameters(self, page: u64) -> Vec<(String, String)> {
        let show = self.open_only.then(|| ("show".to_string(), "open".to_string()));
        let page = (page > 1).then(|| ("page".to_string(), page.to_string()));
        show.into_iter().chain(page).collect()
    }

    /// The path of this view of an intake's review, without the language.
    pub fn path(self, id: i64) -> String {
        let query: Vec<String> = self.parameters(self.page).iter().map(|(name, value)| format!("{name}={value}")).collect();
        if query.is_empty() { format!("/coordination/documents/{id}") } else { format!("/coordination/documents/{id}?{}", query.join("&")) }
    }
}

/// The lists from which a reviewer chooses, by code.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub mechanisms: Vec<Named>,
    pub instruments: Vec<Named>,
    /// The themes, groups, provisions and targets that can be added to a paragraph by hand.
    pub subjects: Vec<(LabelKind, Named)>,
}

/// One page of a review: the document, the paragraphs and the lists to choose from.
#[derive(Clone, Debug)]
pub struct Review {
    pub head: IntakeHead,
    pub paragraphs: Vec<IntakeParagraph>,
    pub choices: Choices,
    /// How many paragraphs this view has on all of its pages, decided or not.
    pub shown: u64,
    pub page: u64,
    pub pages: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_address_is_answered() {
        assert_eq!(ReviewWanted::read([("page", "x"), ("show", "everything")]), ReviewWanted { open_only: false, page: 1 });
        let wanted = ReviewWanted::read([("page", "3"), ("show", "open")]);
        assert_eq!(wanted.path(7), "/coordination/documents/7?show=open&page=3");
        assert_eq!(ReviewWanted::read([]).path(7), "/coordination/documents/7");
    }
}
