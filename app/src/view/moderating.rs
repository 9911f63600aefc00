//! The moderator's desk: what waits for a decision. Answered for moderators alone, and without what they declared an interest in.

use super::submissions::{DecisionShown, SubmissionPage};
use crate::model::*;
use crate::rules::submissions::SubmissionStage;
use chrono::NaiveDate;

/// A submission in the queue.
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
    /// How many signs of personal data its author confirmed.
    pub confirmed: u64,
    /// How many of its files have no text that could be looked through.
    pub unreadable: u64,
    /// The language that it is written in, and its first words.
    pub opening: (String, String),
}

/// A page of the queue.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    pub waiting: Vec<Waiting>,
    /// All that waits for who asks, whatever was chosen.
    pub total: u64,
    /// How many the choice leaves.
    pub found: u64,
    pub page: u64,
    pub pages: u64,
    /// The organisations of all that waits, with how many of each.
    pub organisations: Vec<(Named, u64)>,
    /// Appeals that somebody else must hear, because one has decided before.
    pub for_others: u64,
    /// Warnings of readers, and hidings that wait for another moderator.
    pub endangering: u64,
    /// One's own declared interests in organisations.
    pub interests: Vec<OwnInterest>,
    /// Interests of other moderators, who ask that they end.
    pub endings: Vec<EndingAsked>,
}

/// An organisation in all of whose matters one has declared an interest, registered or asking to be.
#[derive(Clone, Debug)]
pub struct OwnInterest {
    pub id: i64,
    pub organisation: Words,
    /// Since when another moderator is asked to agree that it has ended.
    pub ending_asked_on: Option<NaiveDate>,
}

/// Another moderator says that an interest is no more.
#[derive(Clone, Debug)]
pub struct EndingAsked {
    pub id: i64,
    pub moderator: String,
    pub organisation: Words,
    pub declared_on: NaiveDate,
}

/// Another text on the same recommendation.
#[derive(Clone, Debug)]
pub struct OtherText {
    /// What a form says of it: `assessment:slug` or `submission:token`.
    pub code: String,
    /// Where it can be read.
    pub path: String,
    pub reference: Reference,
    pub author: Words,
    /// Whether it is of the same author: then this one may be its duplicate.
    pub same_author: bool,
    pub verdict: Option<Status>,
    /// The day of its publication; none while it waits.
    pub published_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    pub opening: (String, String),
}

/// One of them.
#[derive(Clone, Debug)]
pub struct ModeratedPage {
    pub page: SubmissionPage,
    /// What was decided before, also by others.
    pub earlier: Vec<DecisionShown>,
    pub submitted_on: NaiveDate,
    /// What else was said on the same recommendations, published or waiting.
    pub others: Vec<OtherText>,
    /// The name of an organisation that shows to nobody, if the description holds it.
    pub hidden_name: Option<Words>,
}
