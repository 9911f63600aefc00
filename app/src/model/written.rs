//! What an organisation writes, before anybody decides on it: an alternative («shadow») assessment, or its answer to a reply.

use super::{Reference, StateAccount, Status};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A verdict on one recommendation; none while it is still a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    pub symbol: String,
    pub paragraph: String,
    pub verdict: Option<Status>,
    /// The row of the form in which it stands.
    #[serde(skip)]
    pub row: usize,
}

impl Judged {
    /// Which recommendation.
    pub fn reference(&self) -> Reference {
        Reference { symbol: self.symbol.clone(), paragraph: self.paragraph.clone() }
    }
}

/// A sign of personal data that was found in a file when it was submitted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSign {
    /// The row of evidence, from nought.
    pub row: usize,
    /// The kind of the sign, by its code.
    pub kind: String,
    /// The piece itself with what stands around it.
    pub before: String,
    pub piece: String,
    pub after: String,
}

impl FileSign {
    /// What parts of a line are told apart with; no text of a file holds it.
    const BETWEEN: char = '\u{1f}';

    /// In one line, as a form that comes back carries it.
    pub fn line(&self) -> String {
        let row = self.row.to_string();
        let parts = [row.as_str(), &self.kind, &self.before, &self.piece, &self.after];
        parts.map(|part| part.replace(Self::BETWEEN, " ")).join(&Self::BETWEEN.to_string())
    }

    /// Reads such a line.
    pub fn read(line: &str) -> Option<FileSign> {
        let mut parts = line.split(Self::BETWEEN).map(str::to_string);
        let row = parts.next()?.parse().ok()?;
        Some(FileSign { row, kind: parts.next()?, before: parts.next()?, piece: parts.next()?, after: parts.next()? })
    }
}

/// Everything that was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Written {
    pub language: String,
    /// One recommendation, or several that are judged together.
    pub judged: Vec<Judged>,
    pub state_account: Option<StateAccount>,
    pub developments: String,
    pub comments: String,
    pub missing: String,
    pub questions: String,
    pub proposed: String,
    pub place: String,
    /// Slugs of groups.
    pub groups: Vec<String>,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
    /// How the author is described where the name does not show.
    pub pseudonym: String,
    /// Of an answer to a reply: all of it.
    pub body: String,
    /// The signs of personal data that the author says may be public, each by its key (`rules::signs`).
    pub confirmed: Vec<String>,
    /// Why they may be: the author's words to the moderator, which are never published.
    pub confirm_why: String,
    /// What was found in files.
    pub file_signs: Vec<FileSign>,
    /// Rows of evidence whose files have no text to look through (scanned pages).
    pub unreadable: Vec<usize>,
}

/// The fields of the reasons, in the order in which the Committee asks.
pub const REASONS: [&str; 5] = ["developments", "comments", "missing", "questions", "proposed"];

impl Written {
    /// A field of the reasons by its name; empty for any other.
    pub fn reason(&self, field: &str) -> &str {
        match field {
            "developments" => &self.developments,
            "comments" => &self.comments,
            "missing" => &self.missing,
            "questions" => &self.questions,
            "proposed" => &self.proposed,
            _ => "",
        }
    }

    /// Every text that readers would see, with the name of its field.
    pub fn texts(&self) -> Vec<(&'static str, &str)> {
        let mut texts: Vec<(&'static str, &str)> = REASONS.iter().map(|field| (*field, self.reason(field))).collect();
        texts.extend([("place", self.place.as_str()), ("pseudonym", self.pseudonym.as_str()), ("body", self.body.as_str())]);
        texts.retain(|(_, text)| !text.is_empty());
        texts
    }
}
