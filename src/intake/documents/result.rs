//! The result of splitting a document.

use super::warning::Warning;
use answerable_domain::model::DocumentKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The kinds of documents that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A treaty body's concluding observations.
    ConcludingObservations,
    /// The report of the Working Group on the Universal Periodic Review, a draft of it or a part.
    UprReport,
    /// The recommendations of a review as a table, by themes, with the State's position.
    ThematicList,
    /// A special procedure's report on a visit.
    VisitReport,
    /// Anything else.
    Other,
}

impl Kind {
    /// The code of the kind, as in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ConcludingObservations => "concluding_observations",
            Self::UprReport => "upr_report",
            Self::ThematicList => "thematic_list",
            Self::VisitReport => "visit_report",
            Self::Other => "other",
        }
    }

    /// The register's kind of document; a thematic list holds the recommendations of a report.
    #[must_use]
    pub const fn document_kind(self) -> Option<DocumentKind> {
        match self {
            Self::ConcludingObservations => Some(DocumentKind::ConcludingObservations),
            Self::UprReport | Self::ThematicList => Some(DocumentKind::UprReport),
            Self::VisitReport => Some(DocumentKind::VisitReport),
            Self::Other => None,
        }
    }
}

/// What the State said to a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// The State supports or accepts the recommendation.
    Supported,
    /// The State has taken note of the recommendation, or rejects it.
    Noted,
}

/// One paragraph of a split document, or one lettered part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// The paragraph's number: «12», «6.104».
    pub number: String,
    /// The part's letter; Arabic letters in their order as «a», «b» …
    pub letter: Option<String>,
    /// The headings under which the paragraph stands, joined by «›».
    pub section: Option<String>,
    /// Whether the paragraph recommends something.
    pub recommends: bool,
    /// The paragraph's text, without number and letter.
    pub text: String,
    /// In the UPR: who recommends it, as the document writes it.
    pub recommended_by: Option<String>,
    /// In the UPR: what the State said to it, where the document tells.
    pub position: Option<Position>,
    /// What is odd about the paragraph.
    pub warnings: Vec<Warning>,
}

/// A document that was split: what it is, and its paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Split {
    /// The document's symbol.
    pub symbol: Option<String>,
    /// The State that the document is about, as ISO 3166 alpha-3.
    pub state: Option<String>,
    /// Whether the State was guessed from how often the recommendations name it, and not taken from what the document says of itself.
    pub state_guessed: bool,
    /// The body that issued it, by its key in our list of mechanisms.
    pub mechanism: Option<String>,
    /// The kind of document.
    pub kind: Kind,
    /// The day on which the document was adopted.
    pub date: Option<NaiveDate>,
    /// The document's title.
    pub title: Option<String>,
    /// The document's language.
    pub language: Option<String>,
    /// What a person should look at in the document as a whole.
    pub warnings: Vec<Warning>,
    /// The document's paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
}
