//! The moderator's desk: what waits for a decision. Answered for moderators alone, and without what they declared an interest in.

use super::Answer;
use super::submissions::{DecisionShown, SubmissionPage};
use crate::model::*;
use crate::rules::submissions::Stage;
use chrono::NaiveDate;

/// A submission in the queue.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub token: String,
    pub kind: SubmissionKind,
    pub stage: Stage,
    pub organisation: Named,
    pub references: Vec<Reference>,
    pub visibility: Visibility,
    pub submitted_on: NaiveDate,
    pub due_on: NaiveDate,
    /// How many signs of personal data its author confirmed.
    pub confirmed: u64,
}

/// The queue, the longest waiting first.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    pub waiting: Vec<Waiting>,
    /// Appeals that somebody else must hear, because one has decided before.
    pub for_others: u64,
    /// Organisations in all of whose submissions one has declared an interest.
    pub interests: Vec<Named>,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct ModeratedPage {
    pub page: SubmissionPage,
    /// What was decided before, also by others.
    pub earlier: Vec<DecisionShown>,
    pub submitted_on: NaiveDate,
    /// Other work of the organisation on the same recommendations, published or waiting.
    pub alike: u64,
}

/// The moderator's desk.
#[async_trait::async_trait]
pub trait Moderating: Send + Sync {
    /// What waits.
    async fn queue(&self) -> Answer<Queue>;

    /// One that waits; none for one in which the moderator declared an interest, or an appeal against their own decision.
    async fn waiting(&self, token: &str, lang: Lang) -> Answer<Option<ModeratedPage>>;
}
