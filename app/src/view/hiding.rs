//! What endangers somebody, and what is hidden for it: readers' warnings, the moderators' desk of hidings, and what a body is told of its
//! own words. Answered for the moderators without what they declared an interest in, and for a body with its own alone.

use crate::model::*;
use chrono::NaiveDate;

/// A published record, as its page calls it.
#[derive(Clone, Debug)]
pub struct RecordShown {
    pub kind: Published,
    /// Its place in addresses.
    pub name: String,
    /// The page on which people read it, below the language.
    pub path: String,
    /// Its name, where its place in addresses says nothing to people.
    pub title: Option<Words>,
    pub fiction: bool,
}

impl RecordShown {
    /// Where a reader says that it endangers somebody, below the language.
    pub fn danger(&self) -> String {
        format!("/danger/{}/{}", self.kind.code(), escape_path(&self.name))
    }

    /// Where a moderator hides something of it.
    pub fn hide(&self) -> String {
        format!("/moderating/hiding/on/{}/{}", self.kind.code(), escape_path(&self.name))
    }
}

/// A value of a record that can be hidden.
#[derive(Clone, Debug)]
pub struct ValueShown {
    /// Its name in forms.
    pub token: String,
    /// Of which table and column: what it is called on the page.
    pub part: String,
    pub column: String,
    pub text: String,
}

/// What a reader said.
#[derive(Clone, Debug)]
pub struct WarningShown {
    pub token: String,
    pub passage: String,
    pub why: String,
    pub language: String,
    pub received_on: NaiveDate,
}

/// A record of which readers said that it endangers somebody.
#[derive(Clone, Debug)]
pub struct Endangering {
    pub record: RecordShown,
    pub warnings: Vec<WarningShown>,
}

/// A hiding.
#[derive(Clone, Debug)]
pub struct HidingShown {
    pub reference: String,
    pub record: RecordShown,
    /// Of a reply, a question, an answer: that, and not the record beside which it stands.
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
    /// Whether who asks may take the step that comes next: confirm, decide, appeal.
    pub may: bool,
}

impl HidingShown {
    /// Whether it waits for a step of a moderator.
    pub fn waits(&self) -> bool {
        matches!(self.stage, HidingStage::Provisional | HidingStage::Appealed)
    }
}

/// Words that are hidden, or would be, within their sentence.
#[derive(Clone, Debug)]
pub struct StandingShown {
    /// Of which table and column: what it is called on the page.
    pub part: String,
    pub column: String,
    /// Of a recommendation, its paragraph.
    pub paragraph: String,
    pub before: String,
    pub words: String,
    pub after: String,
}

/// What was looked at before it is hidden.
#[derive(Clone, Debug)]
pub struct LookedAt {
    pub places: Vec<StandingShown>,
    /// Says with the second press that these were looked at.
    pub mark: String,
    /// Whether they are so many that they must be.
    pub many: bool,
}

/// A place at which much the same still stands in public.
#[derive(Clone, Debug)]
pub struct NearShown {
    pub record: RecordShown,
    pub part: String,
    pub column: String,
    pub words: String,
    pub sentence: String,
    /// Whether they are the same words, in another record.
    pub same: bool,
}

/// What only moderators see of a hiding.
#[derive(Clone, Debug, Default)]
pub struct HidingWithin {
    /// Each hidden piece in its sentence.
    pub standing: Vec<StandingShown>,
    pub near: Vec<NearShown>,
}

/// One of them, with what was hidden and what was said of it. Only for moderators, and the body whose words they are.
#[derive(Clone, Debug)]
pub struct HidingPage {
    pub hiding: HidingShown,
    /// Each passage once; nothing once they are destroyed, or shown again.
    pub passages: Vec<String>,
    /// How many files went along.
    pub files: u64,
    pub appeal: Option<String>,
    /// What the same step hid of other bodies' words; for moderators alone.
    pub siblings: Vec<HidingShown>,
}

/// The moderators' desk of hidings.
#[derive(Clone, Debug, Default)]
pub struct HidingDesk {
    pub endangering: Vec<Endangering>,
    /// What waits for a moderator's step first.
    pub hidings: Vec<HidingShown>,
}

/// One line of the public log.
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
