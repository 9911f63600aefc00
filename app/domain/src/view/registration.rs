//! What the pages on registering organisations show: to the applicant, to moderators, and to an organisation's own people. Each query is
//! made for the person who asks: what they may not see is not fetched.

use super::organisations::{Contact, RegisteredLine};
use crate::model::*;
use chrono::NaiveDate;

/// The values that the registration form offers.
#[derive(Clone, Debug, Default)]
pub struct RegistrationLists {
    /// The States, each with whether it is fictional.
    pub states: Vec<(Named, bool)>,
    pub themes: Vec<Named>,
    pub groups: Vec<Named>,
}

/// A moderator's question on a request, or the applicant's answer.
#[derive(Clone, Debug)]
pub struct Message {
    pub by_moderator: bool,
    pub language: String,
    pub body: String,
    pub written_on: NaiveDate,
}

/// Whether a registered organisation's first account has been set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstAccount {
    NotYet,
    /// The account can be set up now.
    Open,
    Made,
}

/// A request as the applicant sees it, who knows its secret address. Their contact details are left out, since somebody may look over their
/// shoulder.
#[derive(Clone, Debug)]
pub struct Asked {
    pub stage: RegistrationStage,
    pub names: Words,
    pub received_on: NaiveDate,
    pub by_mail: bool,
    pub messages: Vec<Message>,
    /// The reason for a refusal, with the language in which it is written.
    pub reason: Option<(String, String)>,
    pub account: FirstAccount,
    /// The day on which the request's content is removed.
    pub removed_on: Option<NaiveDate>,
}

/// A request in the moderators' queue.
#[derive(Clone, Debug)]
pub struct QueueLine {
    pub id: i64,
    pub names: Words,
    pub kind: OrganisationKind,
    pub state: Named,
    pub stage: RegistrationStage,
    pub received_on: NaiveDate,
    /// The last day for a decision; none while the applicant's answer is awaited.
    pub due_on: Option<NaiveDate>,
}

/// The requests that wait, and the organisations that are registered.
#[derive(Clone, Debug, Default)]
pub struct RegistrationQueue {
    /// The open requests, the longest waiting first.
    pub open: Vec<QueueLine>,
    pub refused: Vec<QueueLine>,
    pub registered: Vec<RegisteredLine>,
}

/// An organisation or request that is probably the same organisation as the one that asks.
#[derive(Clone, Debug)]
pub enum Alike {
    Registered(Named),
    /// Another open request, with its key and names.
    Asking(i64, Words),
    /// One in which this moderator declared an interest: only the name is told, another moderator knows more.
    Elsewhere(Words),
}

/// A request as a moderator sees it.
#[derive(Clone, Debug)]
pub struct Request {
    pub line: QueueLine,
    pub about: Words,
    pub languages: Vec<String>,
    pub concerns: Vec<Named>,
    /// Whether they want mail; none after the request's content was removed. The contact details themselves are shown only after a look
    /// that is recorded.
    pub by_mail: Option<bool>,
    pub messages: Vec<Message>,
    pub reason: Option<(String, String)>,
    pub decided_on: Option<NaiveDate>,
    /// The organisation's slug, once it is registered.
    pub slug: Option<String>,
    pub alike: Vec<Alike>,
    pub version: i32,
    /// The keys of the signs of personal data that the author confirmed as fit to be public, and why.
    pub confirmed: Vec<String>,
    pub confirm_why: Option<String>,
}

/// The contact details that a moderator has just looked at. Each look is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub contact: Contact,
    /// The name for the first account; empty for an organisation that is registered already.
    pub account_name: String,
}
