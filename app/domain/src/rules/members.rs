//! Who may see, invite and end the members of which body. People are seen only by their own body and by those who invite into it.

use super::permissions::invitation_of;
use crate::model::{Body, BodyKind, Command, Role, SignedIn};

/// Whether a person may invite members with this role into this body, and end their memberships.
pub fn manages(who: &SignedIn, role: Role, body: &Body) -> bool {
    if role.body_kind() != body.kind {
        return false;
    }
    match invitation_of(role) {
        // The national mechanism answers for the accounts of its State's institutions.
        Command::InviteInstitutionMember => {
            body.state_id.is_some() && who.may(Command::InviteInstitutionMember, BodyKind::Mechanism, body.state_id)
        }
        command => who.may(command, body.kind, body.id),
    }
}

/// The roles in this body to which a person may invite.
pub fn invites(who: &SignedIn, body: &Body) -> Vec<Role> {
    Role::ALL.iter().copied().filter(|role| manages(who, *role, body)).collect()
}

/// Whether a person may see who the members of this body are: they belong to it, or may invite into it.
pub fn sees_members(who: &SignedIn, body: &Body) -> bool {
    who.is_of(body.kind, body.id) || !invites(who, body).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Lang, Member, Words};

    fn body(kind: BodyKind, id: Option<i64>, state_id: Option<i64>) -> Body {
        Body { kind, id, state_id, code: String::new(), names: Words::default() }
    }

    fn of(role: Role, body: Body) -> SignedIn {
        let member = Some(Member { role, body });
        SignedIn { person_id: 1, session_id: 1, name: String::new(), email: String::new(), lang: Lang::En, member, second_factor: true }
    }

    #[test]
    fn each_role_manages_and_sees_its_own_and_no_more() {
        let ministry = body(BodyKind::Institution, Some(1), Some(7));
        let neighbour = body(BodyKind::Institution, Some(2), Some(7));
        let abroad = body(BodyKind::Institution, Some(3), Some(8));
        let mechanism = body(BodyKind::Mechanism, Some(7), Some(7));
        let organisation = body(BodyKind::Organisation, Some(1), Some(7));
        let other = body(BodyKind::Organisation, Some(2), Some(7));
        let moderation = body(BodyKind::Moderation, None, None);
        let installation = body(BodyKind::Installation, None, None);
        let all = [&ministry, &neighbour, &abroad, &mechanism, &organisation, &other, &moderation, &installation];
        let institution = [Role::FocalPoint, Role::Validator];
        type Invites<'a> = Vec<(&'a Body, &'a [Role])>;
        let expected: [(SignedIn, Invites); 7] = [
            (of(Role::FocalPoint, ministry.clone()), vec![(&ministry, &[])]),
            (of(Role::Validator, ministry.clone()), vec![(&ministry, &[])]),
            (of(Role::Coordinator, mechanism.clone()), vec![(&mechanism, &[]), (&ministry, &institution), (&neighbour, &institution)]),
            (of(Role::Contributor, organisation.clone()), vec![(&organisation, &[])]),
            (of(Role::OrganisationLead, organisation.clone()), vec![(&organisation, &[Role::Contributor, Role::OrganisationLead])]),
            (of(Role::Moderator, moderation.clone()), vec![(&moderation, &[])]),
            (
                of(Role::Administrator, installation.clone()),
                vec![(&mechanism, &[Role::Coordinator]), (&moderation, &[Role::Moderator]), (&installation, &[Role::Administrator])],
            ),
        ];
        for (who, sees) in expected {
            for body in all {
                let roles = sees.iter().find(|(seen, _)| *seen == body).map(|(_, roles)| *roles);
                assert_eq!(sees_members(&who, body), roles.is_some(), "{:?} {:?}", who.role(), body);
                assert_eq!(invites(&who, body), roles.unwrap_or_default(), "{:?} {:?}", who.role(), body);
            }
        }
        let nobody = SignedIn { member: None, ..of(Role::Validator, ministry.clone()) };
        assert!(all.iter().all(|body| !sees_members(&nobody, body)));
    }
}
