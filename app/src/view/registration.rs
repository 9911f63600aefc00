//! Organisations that ask to be registered, and those that are: for the asker, for the moderator, for an organisation's own people. Who
//! asks comes along; what somebody may not see is not fetched.

use super::organisations::{Contact, RegisteredLine};
use crate::model::*;
use chrono::NaiveDate;

/// What the form offers to choose from.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// With whether it is a fictional one.
    pub states: Vec<(Named, bool)>,
    pub themes: Vec<Named>,
    pub groups: Vec<Named>,
}

/// A question of a moderator, or its answer.
#[derive(Clone, Debug)]
pub struct Message {
    pub by_moderator: bool,
    pub language: String,
    pub body: String,
    pub written_on: NaiveDate,
}

/// Whether the organisation's first account is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstAccount {
    NotYet,
    /// It can be set up.
    Open,
    Made,
}

/// A request as its asker sees it, who knows the secret address. How to reach them is not in it: somebody may look over a shoulder.
#[derive(Clone, Debug)]
pub struct Asked {
    pub stage: RegistrationStage,
    pub names: Words,
    pub received_on: NaiveDate,
    pub by_mail: bool,
    pub messages: Vec<Message>,
    /// Why it was refused, with the language of the words.
    pub reason: Option<(String, String)>,
    pub account: FirstAccount,
    /// When what it says is removed.
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
    /// The last day for a decision; none while the asker's answer is awaited.
    pub due_on: Option<NaiveDate>,
}

/// All that waits, and all that is registered.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// The longest waiting first.
    pub open: Vec<QueueLine>,
    pub refused: Vec<QueueLine>,
    pub registered: Vec<RegisteredLine>,
}

/// What is likely the same organisation.
#[derive(Clone, Debug)]
pub enum Alike {
    Registered(Named),
    /// Another request that is open.
    Asking(i64, Words),
    /// One in which the moderator declared an interest: another knows more.
    Elsewhere(Words),
}

/// A request as the moderator sees it.
#[derive(Clone, Debug)]
pub struct Request {
    pub line: QueueLine,
    pub about: Words,
    pub languages: Vec<String>,
    pub concerns: Vec<Named>,
    /// Whether they want mail; none once what was said is removed. How they are reached is looked at apart, and leaves a trace.
    pub by_mail: Option<bool>,
    pub messages: Vec<Message>,
    pub reason: Option<(String, String)>,
    pub decided_on: Option<NaiveDate>,
    /// Its place in addresses, once it is registered.
    pub slug: Option<String>,
    pub alike: Vec<Alike>,
    pub version: i32,
    /// The keys of what its author said may be public, and why.
    pub confirmed: Vec<String>,
    pub confirm_why: Option<String>,
}

/// How somebody is reached, as a moderator has looked at it just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub contact: Contact,
    /// The name by which the first account wants to be called; none for one that is registered.
    pub account_name: String,
}
