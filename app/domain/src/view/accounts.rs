//! What the pages of a person's own account and of a body's members show. Each query is made for the person who asks: what they may not see
//! is not fetched.

use crate::model::{AccountNews, Appointer, Body, Named, Role, Words};
use chrono::{DateTime, NaiveDate, Utc};

/// One session of the reader's own account. The address and device that it came from are not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionListed {
    pub id: i64,
    pub since: DateTime<Utc>,
    pub last_used: DateTime<Utc>,
    /// Whether it is the session that asks for this list.
    pub current: bool,
}

/// What a person sees of their own account, in addition to what their session knows of them.
#[derive(Clone, Debug, Default)]
pub struct OwnAccount {
    pub sessions: Vec<SessionListed>,
    pub recovery_codes_left: u64,
    /// Whether the person gets mail. People who get none have recovery codes as their way back.
    pub by_mail: bool,
    /// What happened to the account before this session and has not been read yet, the newest first.
    pub news: Vec<(AccountNews, DateTime<Utc>)>,
    pub member_since: Option<NaiveDate>,
}

/// A member of a body, as lists of members show it.
#[derive(Clone, Debug)]
pub struct MemberListed {
    pub membership_id: i64,
    pub person_id: i64,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub since: NaiveDate,
    pub second_factor: bool,
    /// Whether the reader may end the membership; of a moderator, propose that it end.
    pub may_end: bool,
    /// For a moderator whose office somebody proposes to end: the day from which that takes effect if nobody answers.
    pub ends_on: Option<NaiveDate>,
    pub body: Body,
}

/// An invitation that nobody has accepted yet.
#[derive(Clone, Debug)]
pub struct InvitationListed {
    pub id: i64,
    pub email: String,
    pub role: Role,
    pub sent_on: NaiveDate,
    pub good_until: NaiveDate,
    pub body: Body,
    /// Whether a moderator must agree before the invitation can be used.
    pub awaits: bool,
}

/// A person who is proposed as a moderator and waits for an answer.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The key of the invitation.
    pub id: i64,
    pub email: String,
    pub appointed_by: Option<Appointer>,
    pub state: Option<Words>,
    pub proposed_on: NaiveDate,
    pub good_until: NaiveDate,
    /// Whether the reader made the proposal, while they held another office.
    pub own: bool,
}

/// A moderator whose membership somebody proposes to end.
#[derive(Clone, Debug)]
pub struct EndingProposed {
    pub id: i64,
    pub name: String,
    pub decided_by: Option<Appointer>,
    pub state: Option<Words>,
    pub proposed_on: NaiveDate,
    pub effect_on: NaiveDate,
    /// Whether it is about the reader, who can agree alone.
    pub own: bool,
}

/// The people of a body: its members, open invitations and proposals.
#[derive(Clone, Debug)]
pub struct MembersOf {
    pub body: Body,
    pub members: Vec<MemberListed>,
    /// The invitations that are open, for readers who may invite; empty for others.
    pub invitations: Vec<InvitationListed>,
    /// Whether the body's people get mail. Where they do not, an invitation is a link that is handed over.
    pub by_mail: bool,
    /// For moderators: who is proposed as one, until a moderator agrees.
    pub proposals: Vec<Proposal>,
    /// For moderators: whose membership is proposed to end, until a moderator answers.
    pub endings: Vec<EndingProposed>,
    /// The roles to which the reader may invite.
    pub invites: Vec<Role>,
    /// For a coordinator: the institutions whose members the State's mechanism looks after, each with its number of members.
    pub institutions: Vec<(Named, u64)>,
}

/// The coordinators and moderators of the installation.
#[derive(Clone, Debug, Default)]
pub struct Administered {
    pub coordinators: Vec<MemberListed>,
    pub moderators: Vec<MemberListed>,
    pub invitations: Vec<InvitationListed>,
    /// The States to choose from when a coordinator is invited.
    pub states: Vec<Named>,
}

/// How much open work of one kind a person has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenWork {
    /// The kind: `intakes`, `text-drafts`, `refusals`, `reports`, `actions`, `replies`.
    pub what: &'static str,
    pub count: u64,
}

/// A person whose open work passes on, and the colleagues to whom it can pass.
#[derive(Clone, Debug)]
pub struct Leaving {
    pub member: MemberListed,
    pub open: Vec<OpenWork>,
    pub colleagues: Vec<MemberListed>,
    /// The States to choose from when it must be said which State's body decided that a moderator leave.
    pub states: Vec<Named>,
}
