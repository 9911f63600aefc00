//! What a document becomes.

use super::warning::Warning;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What sort of document it is.
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
    /// Its code, as in JSON.
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

    /// The code of the register's kind of document; a thematic list holds the recommendations of a report.
    #[must_use]
    pub const fn register_code(self) -> Option<&'static str> {
        match self {
            Self::ConcludingObservations => Some("concluding_observations"),
            Self::UprReport | Self::ThematicList => Some("upr_report"),
            Self::VisitReport => Some("visit_report"),
            Self::Other => None,
        }
    }
}

/// What the State said of a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// It supports or accepts it.
    Supported,
    /// It has taken note of it, or rejects it.
    Noted,
}

/// One paragraph, or one lettered part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// Its number: «12», «6.104».
    pub number: String,
    /// Its letter, for a part; Arabic letters in their order as «a», «b» …
    pub letter: Option<String>,
    /// The headings that it stands under, joined by «›».
    pub section: Option<String>,
    /// Whether it recommends something.
    pub recommends: bool,
    /// Its text, without number and letter.
    pub text: String,
    /// In the UPR: who recommends it, as the document writes it.
    pub recommended_by: Option<String>,
    /// In the UPR: what the State said of it, where the document tells.
    pub position: Option<Position>,
    /// What is odd about it.
    pub warnings: Vec<Warning>,
}

/// A document, split.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Split {
    /// The document's symbol.
    pub symbol: Option<String>,
    /// The State it is about, as ISO 3166 alpha-3.
    pub state: Option<String>,
    /// Whether the State was taken from how often the recommendations name it, and not from what the document says of itself.
    pub state_guessed: bool,
    /// The body that issued it, by its key in our list of mechanisms.
    pub mechanism: Option<String>,
    /// What sort of document it is.
    pub kind: Kind,
    /// The day on which it was adopted.
    pub date: Option<NaiveDate>,
    /// Its title.
    pub title: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
}
