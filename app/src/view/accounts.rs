//! A person's own account, and the members of a body. Who asks comes along: what they may not see is not fetched.

use crate::model::{AccountNews, Appointer, Body, Named, Role, Words};
use chrono::{DateTime, NaiveDate, Utc};

/// A session of one's own. From where and with what is not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionListed {
    pub id: i64,
    pub since: DateTime<Utc>,
    pub last_used: DateTime<Utc>,
    /// The one that asks.
    pub current: bool,
}

/// What a person sees of the own account, beside what is known of whoever is signed in.
#[derive(Clone, Debug, Default)]
pub struct OwnAccount {
    pub sessions: Vec<SessionListed>,
    pub recovery_codes_left: u64,
    /// Whether the person gets mail. Who does not has recovery codes for a way back.
    pub by_mail: bool,
    /// What happened to the account before this session, and was not read yet. The newest first.
    pub news: Vec<(AccountNews, DateTime<Utc>)>,
    pub member_since: Option<NaiveDate>,
}

/// A member of a body.
#[derive(Clone, Debug)]
pub struct MemberListed {
    pub membership_id: i64,
    pub person_id: i64,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub since: NaiveDate,
    pub second_factor: bool,
    /// Whether whoever asks may end it, or of a moderator propose it.
    pub may_end: bool,
    /// Of a moderator whose office somebody proposes to end: from when on that takes effect without an answer.
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
    /// Whether a moderator must agree before it is good for anything.
    pub awaits: bool,
}

/// Somebody who is proposed as a moderator.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The invitation's key.
    pub id: i64,
    pub email: String,
    pub appointed_by: Option<Appointer>,
    pub state: Option<Words>,
    pub proposed_on: NaiveDate,
    pub good_until: NaiveDate,
    /// Whether whoever asks proposed it themselves, when they had another office.
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
    /// Whether it is about whoever asks, who can agree alone.
    pub own: bool,
}

/// The people of a body.
#[derive(Clone, Debug)]
pub struct MembersOf {
    pub body: Body,
    pub members: Vec<MemberListed>,
    /// For those who may invite.
    pub invitations: Vec<InvitationListed>,
    /// Whether its people get mail. Where they do not, an invitation is a link that is handed over.
    pub by_mail: bool,
    /// For moderators: who is proposed, until one of them agrees.
    pub proposals: Vec<Proposal>,
    /// The same of those who are to go.
    pub endings: Vec<EndingProposed>,
    /// To which roles whoever asks may invite.
    pub invites: Vec<Role>,
    /// For a coordinator: the institutions whose members the State's mechanism looks after, with how many there are.
    pub institutions: Vec<(Named, u64)>,
}

/// The coordinators and moderators of the installation.
#[derive(Clone, Debug, Default)]
pub struct Administered {
    pub coordinators: Vec<MemberListed>,
    pub moderators: Vec<MemberListed>,
    pub invitations: Vec<InvitationListed>,
    /// The States, for a coordinator's invitation.
    pub states: Vec<Named>,
}

/// How much of what a person has open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenWork {
    /// `intakes`, `text-drafts`, `refusals`, `reports`, `actions`, `replies`.
    pub what: &'static str,
    pub count: u64,
}

/// Somebody whose work passes on, and to whom it can.
#[derive(Clone, Debug)]
pub struct Leaving {
    pub member: MemberListed,
    pub open: Vec<OpenWork>,
    pub colleagues: Vec<MemberListed>,
    /// The States, for saying whose body decided that a moderator go.
    pub states: Vec<Named>,
}
