//! What an organisation writes before a moderator decides: an assessment, alternative to the State's («shadow»), or its answer to a reply.

use super::{Reference, StateAccount, Status};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One recommendation that is judged, with the verdict; the verdict may be missing in a draft.
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
    /// The reference of the recommendation that is judged.
    pub fn reference(&self) -> Reference {
        Reference { symbol: self.symbol.clone(), paragraph: self.paragraph.clone() }
    }
}

/// A sign of personal data that was found in a file when it was submitted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSign {
    /// The row of evidence, numbered from 0.
    pub row: usize,
    /// The code of the sign's kind.
    pub kind: String,
    /// The text before the piece, the piece, and the text after it.
    pub before: String,
    pub piece: String,
    pub after: String,
}

impl FileSign {
    /// The character that separates the parts of a line; the text of a file never contains it.
    const BETWEEN: char = '\u{1f}';

    /// The sign as one line, as a form carries it.
    pub fn line(&self) -> String {
        let row = self.row.to_string();
        let parts = [row.as_str(), &self.kind, &self.before, &self.piece, &self.after];
        parts.map(|part| part.replace(Self::BETWEEN, " ")).join(&Self::BETWEEN.to_string())
    }

    /// Reads a sign from such a line; none if it is not one.
    pub fn read(line: &str) -> Option<FileSign> {
        let mut parts = line.split(Self::BETWEEN).map(str::to_string);
        let row = parts.next()?.parse().ok()?;
        Some(FileSign { row, kind: parts.next()?, before: parts.next()?, piece: parts.next()?, after: parts.next()? })
    }
}

/// All that was typed into a submission's form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Written {
    pub language: String,
    /// The recommendations that are judged together: one or several.
    pub judged: Vec<Judged>,
    pub state_account: Option<StateAccount>,
    pub developments: String,
    pub comments: String,
    pub missing: String,
    pub questions: String,
    pub proposed: String,
    pub place: String,
    /// The slugs of the groups of people that it concerns.
    pub groups: Vec<String>,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
    /// The description of the author that is shown where the name is not.
    pub pseudonym: String,
    /// For an answer to a reply: its whole text.
    pub body: String,
    /// The keys of the signs of personal data that the author says may be public (`rules::signs`).
    pub confirmed: Vec<String>,
    /// Why they may be public. The moderator reads this; it is never published.
    pub confirm_why: String,
    /// The signs of personal data that were found in files.
    pub file_signs: Vec<FileSign>,
    /// The rows of evidence whose files have no text that can be searched (scanned pages).
    pub unreadable: Vec<usize>,
}

/// The members that hold a code or a day, in what is stored of it. Nothing is hidden in them: with a stone in such a member, none of the
/// submission could be read.
pub const NO_WORDS: [&str; 4] = ["verdict", "state_account", "period_from", "period_to"];

/// The names of the reasons' fields, in the order in which the Committee asks.
pub const REASONS: [&str; 5] = ["developments", "comments", "missing", "questions", "proposed"];

impl Written {
    /// The text of one of the reasons' fields, by its name; empty for any other name.
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
