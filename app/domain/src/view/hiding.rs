//! What the pages show about danger and hiding: readers' warnings, the moderators' desk of hidings, and what a body is told of its own
//! words that were hidden. A moderator sees nothing in which they declared an interest; a body sees its own hidden words only.

use crate::model::*;
use chrono::NaiveDate;

/// A published record that can be warned of or hidden from, named as its page names it.
#[derive(Clone, Debug)]
pub struct RecordShown {
    pub kind: Published,
    /// The record's place in addresses.
    pub name: String,
    /// The path of the page on which people read it, without the language.
    pub path: String,
    /// The record's name, where its place in addresses means nothing to people.
    pub title: Option<Words>,
    pub fiction: bool,
}

impl RecordShown {
    /// The path, without the language, where a reader reports that the record endangers somebody.
    pub fn danger(&self) -> String {
        format!("/danger/{}/{}", self.kind.code(), escape_path(&self.name))
    }

    /// The path, without the language, where a moderator hides a part of the record.
    pub fn hide(&self) -> String {
        format!("/moderating/hiding/on/{}/{}", self.kind.code(), escape_path(&self.name))
    }
}

/// One value of a record (a text, title or file) that a moderator can hide.
#[derive(Clone, Debug)]
pub struct ValueShown {
    /// The value's name in forms.
    pub token: String,
    /// The value's table; together with `column` it gives the value its name on the page.
    pub part: String,
    pub column: String,
    pub text: String,
}

/// A reader's warning that something endangers somebody. It says nothing of the reader.
#[derive(Clone, Debug)]
pub struct WarningShown {
    pub token: String,
    pub passage: String,
    pub why: String,
    pub language: String,
    pub received_on: NaiveDate,
}

/// A record that readers have warned of, with their warnings.
#[derive(Clone, Debug)]
pub struct Endangering {
    pub record: RecordShown,
    pub warnings: Vec<WarningShown>,
}

/// A hiding: which record, on which ground, at which stage, and its dates.
#[derive(Clone, Debug)]
pub struct HidingShown {
    pub reference: String,
    pub record: RecordShown,
    /// For a hidden reply, question or answer: which of these it is, since the record is the one beside which it stands.
    pub part: Option<String>,
    pub ground: Ground,
    pub stage: HidingStage,
    pub by_author: bool,
    pub hidden_on: NaiveDate,
    pub confirm_by: NaiveDate,
    pub appealed_on: Option<NaiveDate>,
    pub destroy_after: Option<NaiveDate>,
    pub destroyed_on: Option<NaiveDate>,
    pub shown_again_on: Option<NaiveDate>,
    pub version: i32,
    /// Whether the reader may take the next step: confirm, decide, or appeal.
    pub may: bool,
}

impl HidingShown {
    /// Whether the hiding waits for a moderator's step: confirmation, or the decision on an appeal.
    pub fn waits(&self) -> bool {
        matches!(self.stage, HidingStage::Provisional | HidingStage::Appealed)
    }
}

/// Words that are hidden, or would be, shown within their sentence.
#[derive(Clone, Debug)]
pub struct StandingShown {
    /// The table of the value in which they stand; together with `column` it gives the place its name on the page.
    pub part: String,
    pub column: String,
    /// For words of a recommendation: the paragraph.
    pub paragraph: String,
    pub before: String,
    pub words: String,
    pub after: String,
}

/// The places that a moderator looks at before hiding words.
#[derive(Clone, Debug)]
pub struct LookedAt {
    pub places: Vec<StandingShown>,
    /// Sent with the second press of the button, as proof that these places were looked at.
    pub mark: String,
    /// Whether there are so many places that the moderator must look at them first.
    pub many: bool,
}

/// A public place at which nearly the same words still stand.
#[derive(Clone, Debug)]
pub struct NearShown {
    pub record: RecordShown,
    pub part: String,
    pub column: String,
    pub words: String,
    pub sentence: String,
    /// Whether they are exactly the hidden words, in another record.
    pub same: bool,
}

/// What a hiding shows to moderators only.
#[derive(Clone, Debug, Default)]
pub struct HidingWithin {
    /// Each hidden piece within its sentence.
    pub standing: Vec<StandingShown>,
    pub near: Vec<NearShown>,
}

/// One hiding with the hidden words and what was said of it. Only moderators and the body that wrote the words may see this.
#[derive(Clone, Debug)]
pub struct HidingPage {
    pub hiding: HidingShown,
    /// Each hidden passage once; empty after the passages were destroyed or shown again.
    pub passages: Vec<String>,
    /// How many files are hidden together with the words.
    pub files: u64,
    pub appeal: Option<String>,
    /// What the same step hid of other bodies' words. Only moderators may see this.
    pub siblings: Vec<HidingShown>,
}

/// What the moderators' desk of hidings shows.
#[derive(Clone, Debug, Default)]
pub struct HidingDesk {
    pub endangering: Vec<Endangering>,
    /// The hidings, those that wait for a moderator's step first.
    pub hidings: Vec<HidingShown>,
}

/// One hiding in the public log of moderation, without the words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HidingLine {
    pub hidden_on: NaiveDate,
    pub kind: Published,
    pub ground: Ground,
    pub by_author: bool,
    pub stage: HidingStage,
    pub confirmed_on: Option<NaiveDate>,
    pub shown_again_on: Option<NaiveDate>,
    pub destroyed_on: Option<NaiveDate>,
    pub fiction: bool,
}
