//! A person who is signed in, and the body for which they act.

use super::codes::{BodyKind, Role};
use super::words::{Lang, Words};

/// The body (institution, mechanism, organisation …) for which people act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub kind: BodyKind,
    /// The key of the institution, of the organisation, or of the State whose mechanism it is; none for the moderators and the
    /// installation. It is never part of an address.
    pub id: Option<i64>,
    /// The key of the State to which it belongs; none if it belongs to none.
    pub state_id: Option<i64>,
    /// Its place in addresses: an institution's or organisation's slug, a State's code.
    pub code: String,
    pub names: Words,
}

/// A person's membership: their role and the body in which they hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub role: Role,
    pub body: Body,
}

/// A person whose session may be used to act, with their membership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    pub person_id: i64,
    pub session_id: i64,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    /// The membership; none if it has ended. Then the account still opens, and may do nothing.
    pub member: Option<Member>,
    /// Whether a second factor is set up.
    pub second_factor: bool,
}

impl SignedIn {
    /// The role in which the person acts; none if the membership has ended.
    pub fn role(&self) -> Option<Role> {
        self.member.as_ref().map(|member| member.role)
    }

    /// Whether the person is a member of the body with this kind and key.
    pub fn is_of(&self, kind: BodyKind, id: Option<i64>) -> bool {
        self.member.as_ref().is_some_and(|member| member.body.kind == kind && member.body.id == id)
    }

    /// The key of the institution to which the person belongs; none for members of other bodies.
    pub fn institution(&self) -> Option<i64> {
        self.member.as_ref().filter(|member| member.body.kind == BodyKind::Institution).and_then(|member| member.body.id)
    }

    /// The key of the organisation to which the person belongs; none for members of other bodies.
    pub fn organisation(&self) -> Option<i64> {
        self.member.as_ref().filter(|member| member.body.kind == BodyKind::Organisation).and_then(|member| member.body.id)
    }

    /// The key of the State whose mechanism the person coordinates; none for everybody else.
    pub fn coordinates(&self) -> Option<i64> {
        self.member.as_ref().filter(|member| member.body.kind == BodyKind::Mechanism).and_then(|member| member.body.id)
    }
}
