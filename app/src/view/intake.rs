//! Documents that are being taken in: for the coordinators of a State, and nobody else.

mod labels;
mod publication;

pub use labels::{Earlier, Label, LabelKind, LabelVerdict};
pub use publication::{Hindrance, Outcome, Place, Publication};

use crate::model::*;
use chrono::NaiveDate;

/// How many paragraphs a page of a review shows.
pub const PER_PAGE: u64 = 25;

/// Where an intake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntakeStage {
    Open,
    Published,
    Abandoned,
}

impl IntakeStage {
    /// The stage's code.
    pub fn code(self) -> &'static str {
        match self {
            IntakeStage::Open => "open",
            IntakeStage::Published => "published",
            IntakeStage::Abandoned => "abandoned",
        }
    }

    /// The stage of a code. What is not known is not worked on.
    pub fn of(code: &str) -> IntakeStage {
        match code {
            "open" => IntakeStage::Open,
            "published" => IntakeStage::Published,
            _ => IntakeStage::Abandoned,
        }
    }
}

/// What was decided of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewDecision {
    Pending,
    Accepted,
    LeftOut,
}

impl ReviewDecision {
    /// The decision's code.
    pub fn code(self) -> &'static str {
        match self {
            ReviewDecision::Pending => "pending",
            ReviewDecision::Accepted => "accepted",
            ReviewDecision::LeftOut => "left_out",
        }
    }

    /// The decision of a code.
    pub fn of(code: &str) -> ReviewDecision {
        match code {
            "accepted" => ReviewDecision::Accepted,
            "left_out" => ReviewDecision::LeftOut,
            _ => ReviewDecision::Pending,
        }
    }
}

/// How many paragraphs stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub pending: u64,
    pub accepted: u64,
    pub left_out: u64,
}

impl Progress {
    /// All of them.
    pub fn total(self) -> u64 {
        self.pending + self.accepted + self.left_out
    }

    /// Those that were decided.
    pub fn decided(self) -> u64 {
        self.accepted + self.left_out
    }
}

/// An intake in a list.
#[derive(Clone, Debug)]
pub struct IntakeListed {
    pub id: i64,
    pub stage: IntakeStage,
    pub symbol: String,
    pub title: String,
    pub language: String,
    /// The file's name, for what has neither symbol nor title yet.
    pub file_name: Option<String>,
    /// The person's name: coordinators of one State are colleagues.
    pub begun_by: String,
    pub begun_on: NaiveDate,
    pub changed_on: NaiveDate,
    pub progress: Progress,
    pub reason: Option<String>,
}

/// The file that a document came in.
#[derive(Clone, Debug)]
pub struct OriginalFile {
    pub name: String,
    pub size: u64,
    /// SHA-256.
    pub hash: String,
}

/// What the review says of the document as a whole.
#[derive(Clone, Debug)]
pub struct IntakeHead {
    pub listed: IntakeListed,
    pub version: i32,
    /// The key of the mechanism's and of the instrument's entry.
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

/// Something to look at: the key of its words, or the reader's own words where there is none.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Notice {
    pub code: String,
    /// What it is about: a number, a letter, a name.
    #[serde(default)]
    pub value: String,
}

impl Notice {
    /// One without a value.
    pub fn new(code: &str) -> Notice {
        Notice { code: code.to_string(), value: String::new() }
    }

    /// One about something.
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
    /// The State that made it, as the document writes it.
    pub recommended_by: Option<String>,
    pub verdict: ReviewDecision,
    pub changed_by: Option<String>,
    pub warnings: Vec<Notice>,
    /// What stands at its place in the source.
    pub source: Vec<String>,
    pub labels: Vec<Label>,
    /// Whether another stands before it in the document.
    pub has_previous: bool,
}

impl IntakeParagraph {
    /// Its reference, as the register writes it: «12», «12(a)».
    pub fn reference(&self) -> String {
        reference(&self.number, self.letter.as_deref())
    }
}

/// A paragraph's reference, as the register writes it: «12», «12(a)».
pub fn reference(number: &str, letter: Option<&str>) -> String {
    match letter {
        Some(letter) => format!("{number}({letter})"),
        None => number.to_string(),
    }
}

/// Which paragraphs of a review are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewWanted {
    /// Only those that nobody decided yet.
    pub open_only: bool,
    /// From 1.
    pub page: u64,
}

impl ReviewWanted {
    /// Reads an address's parameters; what is not understood is left out.
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

    /// The parameters of its address, on some page of it.
    pub fn parameters(self, page: u64) -> Vec<(String, String)> {
        let show = self.open_only.then(|| ("show".to_string(), "open".to_string()));
        let page = (page > 1).then(|| ("page".to_string(), page.to_string()));
        show.into_iter().chain(page).collect()
    }

    /// Its address below the language.
    pub fn path(self, id: i64) -> String {
        let query: Vec<String> = self.parameters(self.page).iter().map(|(name, value)| format!("{name}={value}")).collect();
        if query.is_empty() { format!("/coordination/documents/{id}") } else { format!("/coordination/documents/{id}?{}", query.join("&")) }
    }
}

/// Lists to choose from, by code.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub mechanisms: Vec<Named>,
    pub instruments: Vec<Named>,
    /// What can be added to a paragraph by hand.
    pub subjects: Vec<(LabelKind, Named)>,
}

/// A page of a review.
#[derive(Clone, Debug)]
pub struct Review {
    pub head: IntakeHead,
    pub paragraphs: Vec<IntakeParagraph>,
    pub choices: Choices,
    /// How many the view has, decided or not.
    pub shown: u64,
    pub page: u64,
    pub pages: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_written_as_in_the_register() {
        assert_eq!(reference("12", None), "12");
        assert_eq!(reference("12", Some("a")), "12(a)");
    }

    #[test]
    fn any_address_is_answered() {
        assert_eq!(ReviewWanted::read([("page", "x"), ("show", "everything")]), ReviewWanted { open_only: false, page: 1 });
        let wanted = ReviewWanted::read([("page", "3"), ("show", "open")]);
        assert_eq!(wanted.path(7), "/coordination/documents/7?show=open&page=3");
        assert_eq!(ReviewWanted::read([]).path(7), "/coordination/documents/7");
    }
}
