//! What the moderator's desk shows: submissions that wait for a decision. Only moderators see it, and nothing in which they declared an
//! interest.

use super::submissions::{DecisionShown, SubmissionPage};
use crate::model::*;
use crate::rules::submissions::SubmissionStage;
use chrono::NaiveDate;

/// A submission that waits in the queue.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub token: String,
    pub kind: SubmissionKind,
    pub stage: SubmissionStage,
    pub organisation: Named,
    pub references: Vec<Reference>,
    pub visibility: Visibility,
    pub submitted_on: NaiveDate,
    pub due_on: NaiveDate,
    /// How many signs of personal data its author confirmed as fit to be public.
    pub confirmed: u64,
    /// How many of its files have no text that the guard could search.
    pub unreadable: u64,
    /// The language in which it is written, and its first words.
    pub opening: (String, String),
}

/// One page of the moderators' queue.
#[derive(Clone, Debug, Default)]
pub struct SubmissionQueue {
    pub waiting: Vec<Waiting>,
    /// How many submissions wait for this moderator, without any filter.
    pub total: u64,
    /// How many submissions the filter leaves.
    pub found: u64,
    pub page: u64,
    pub pages: u64,
    /// The organisations of all waiting submissions, with how many each has.
    pub organisations: Vec<(Named, u64)>,
    /// How many appeals another moderator must hear, because this one made the earlier decision.
    pub for_others: u64,
    /// How much waits on the desk of hidings: readers' warnings, and hidings that need another moderator.
    pub endangering: u64,
    /// The reader's own declared interests in organisations.
    pub interests: Vec<OwnInterest>,
    /// Other moderators' interests that they ask to end.
    pub endings: Vec<EndingAsked>,
}

/// An organisation, registered or asking to be, in whose matters the reader has declared an interest.
#[derive(Clone, Debug)]
pub struct OwnInterest {
    pub id: i64,
    pub organisation: Words,
    /// Since when the reader has been asking another moderator to agree that the interest has ended.
    pub ending_asked_on: Option<NaiveDate>,
}

/// Another moderator's statement that their interest has ended, which needs agreement.
#[derive(Clone, Debug)]
pub struct EndingAsked {
    pub id: i64,
    pub moderator: String,
    pub organisation: Words,
    pub declared_on: NaiveDate,
}

/// Another text on the same recommendation, published or waiting.
#[derive(Clone, Debug)]
pub struct OtherText {
    /// The text's name in forms: `assessment:slug` or `submission:token`.
    pub code: String,
    /// The path at which it can be read.
    pub path: String,
    pub reference: Reference,
    pub author: Words,
    /// Whether it has the same author; then this submission may duplicate it.
    pub same_author: bool,
    pub verdict: Option<Status>,
    /// The day of its publication; none while it waits.
    pub published_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    pub opening: (String, String),
}

/// A submission as a moderator sees it, with what they need for the decision.
#[derive(Clone, Debug)]
pub struct ModeratedPage {
    pub page: SubmissionPage,
    /// The earlier decisions on it, including other moderators'.
    pub earlier: Vec<DecisionShown>,
    pub submitted_on: NaiveDate,
    /// Other texts on the same recommendations, published or waiting.
    pub others: Vec<OtherText>,
    /// The name of an organisation that shows its name to nobody, if the author's description contains that name.
    pub hidden_name: Option<Words>,
}
