//! Somebody who is signed in.

use super::codes::{BodyKind, Command, Role};
use super::words::{Lang, Words};
use crate::rules::permissions::may;

/// The body that people act for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub kind: BodyKind,
    /// The key of the institution, of the organisation, or of the State whose mechanism it is; none for the moderator and the
    /// installation. Never part of an address.
    pub id: Option<i64>,
    /// The State that it belongs to, where it belongs to one.
    pub state_id: Option<i64>,
    /// Its place in addresses: an institution's or organisation's slug, a State's code.
    pub code: String,
    pub names: Words,
}

/// A role in a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub role: Role,
    pub body: Body,
}

/// A person with a session that is good for acting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    pub person_id: i64,
    pub session_id: i64,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    /// None if the membership has ended: the account still opens, and may do nothing.
    pub member: Option<Member>,
    /// Whether a second factor is set up.
    pub second_factor: bool,
}

impl SignedIn {
    /// The role, if there still is one.
    pub fn role(&self) -> Option<Role> {
        self.member.as_ref().map(|member| member.role)
    }

    /// Whether a command may be given on a record of this body.
    pub fn may(&self, command: Command, kind: BodyKind, id: Option<i64>) -> bool {
        may(self.role(), command, self.is_of(kind, id))
    }

    /// Whether this is a member of this body.
    pub fn is_of(&self, kind: BodyKind, id: Option<i64>) -> bool {
        self.member.as_ref().is_some_and(|member| member.body.kind == kind && member.body.id == id)
    }

    /// The key of the institution that the person is of.
    pub fn institution(&self) -> Option<i64> {
        self.member.as_ref().filter(|member| member.body.kind == BodyKind::Institution).and_then(|member| member.body.id)
    }

    /// The key of the organisation that the person is of.
    pub fn organisation(&self) -> Option<i64> {
        self.member.as_ref().filter(|member| member.body.kind == BodyKind::Organisation).and_then(|member| member.body.id)
    }

    /// The organisation that somebody leads.
    pub fn leads(&self) -> Option<i64> {
        let own = self.organisation()?;
        self.may(Command::ManageOrganisation, BodyKind::Organisation, Some(own)).then_some(own)
    }

    /// The key of the State whose mechanism the person coordinates.
    pub fn coordinates(&self) -> Option<i64> {
        self.member.as_ref().filter(|member| member.body.kind == BodyKind::Mechanism).and_then(|member| member.body.id)
    }
}
