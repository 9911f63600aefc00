//! Who may do what, as one table that commands and queries ask and that every person's account shows (app/RULES.md, «Roles»).

use crate::model::codes::Command;
use crate::model::{BodyKind, Role, SignedIn};

/// The records on which a role may use a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Records of its own body: what an institution is responsible for, what an organisation wrote, the State of a mechanism.
    Own,
    /// Records of every body.
    Any,
}

/// Every command with the roles that may give it. A role that is not listed may not give the command.
const TABLE: &[(Command, &[Role], Reach)] = {
    use Command::*;
    use Role::*;
    &[
        (TakeInDocument, &[Coordinator], Reach::Own),
        (PublishDocument, &[Coordinator], Reach::Own),
        (GiveResponsibility, &[Coordinator], Reach::Own),
        (DecideRefusal, &[Coordinator], Reach::Own),
        (ManageInstitutions, &[Coordinator], Reach::Own),
        (InviteInstitutionMember, &[Coordinator], Reach::Own),
        (ManageThemes, &[Coordinator], Reach::Any),
        (ManageCycles, &[Coordinator], Reach::Own),
        (DraftText, &[Coordinator], Reach::Own),
        (PublishText, &[Coordinator], Reach::Own),
        (FormCluster, &[Coordinator], Reach::Own),
        (QuestionUpdate, &[Coordinator], Reach::Own),
        (RefuseResponsibility, &[FocalPoint, Validator], Reach::Own),
        (DraftAction, &[FocalPoint, Validator], Reach::Own),
        (PublishAction, &[Validator], Reach::Own),
        (DraftStatusUpdate, &[FocalPoint, Validator], Reach::Own),
        (PublishStatusUpdate, &[Validator], Reach::Own),
        (DraftReply, &[FocalPoint, Validator], Reach::Own),
        (PublishReply, &[Validator], Reach::Own),
        (HandOver, &[FocalPoint, Validator, Coordinator, Contributor, OrganisationLead, Moderator, Administrator], Reach::Own),
        (DraftAssessment, &[Contributor, OrganisationLead], Reach::Own),
        (SubmitAssessment, &[OrganisationLead], Reach::Own),
        (WithdrawAssessment, &[OrganisationLead], Reach::Own),
        (InviteContributor, &[OrganisationLead], Reach::Own),
        (ManageOrganisation, &[OrganisationLead], Reach::Own),
        (RegisterOrganisation, &[Moderator], Reach::Any),
        (DecideSubmission, &[Moderator], Reach::Any),
        (HideText, &[Moderator], Reach::Any),
        (AppealHiding, &[Validator, Coordinator, OrganisationLead], Reach::Own),
        (AgreeToModerator, &[Moderator], Reach::Own),
        (InviteCoordinator, &[Administrator], Reach::Any),
        (InviteModerator, &[Administrator], Reach::Any),
        (ChangeSettings, &[Administrator], Reach::Any),
    ]
};

/// Whether a role may give a command. `role` is none for somebody who is not signed in; `own` says that the record belongs to the role's
/// own body.
pub fn may(role: Option<Role>, command: Command, own: bool) -> bool {
    let Some(role) = role else { return false };
    TABLE.iter().any(|(listed, roles, reach)| *listed == command && roles.contains(&role) && (own || *reach == Reach::Any))
}

impl SignedIn {
    /// Whether the person may give a command on a record of the body with this kind and key.
    pub fn may(&self, command: Command, kind: BodyKind, id: Option<i64>) -> bool {
        may(self.role(), command, self.is_of(kind, id))
    }

    /// The key of the organisation of which the person is the lead; none for everybody else.
    pub fn leads(&self) -> Option<i64> {
        let own = self.organisation()?;
        self.may(Command::ManageOrganisation, BodyKind::Organisation, Some(own)).then_some(own)
    }
}

/// The commands that a role may give, in the table's order, with the records they reach.
pub fn commands_of(role: Role) -> impl Iterator<Item = (Command, Reach)> {
    TABLE.iter().filter(move |(_, roles, _)| roles.contains(&role)).map(|(command, _, reach)| (*command, *reach))
}

/// Whether a role may act only with a second factor.
pub fn needs_second_factor(role: Role) -> bool {
    matches!(role, Role::Coordinator | Role::Validator | Role::Moderator | Role::Administrator)
}

/// The command that invites people with a role and ends their membership; who may give it manages them.
pub fn invitation_of(role: Role) -> Command {
    match role {
        Role::FocalPoint | Role::Validator => Command::InviteInstitutionMember,
        Role::Contributor | Role::OrganisationLead => Command::InviteContributor,
        Role::Coordinator | Role::Administrator => Command::InviteCoordinator,
        Role::Moderator => Command::InviteModerator,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_in_the_table_once() {
        for command in Command::ALL {
            assert_eq!(TABLE.iter().filter(|(listed, ..)| listed == command).count(), 1, "{}", command.code());
        }
    }

    /// Written out a second time, by role, as app/RULES.md says it: a change of the table must be a change here.
    #[test]
    fn every_role_on_its_own_and_on_another_body() {
        use Command::*;
        let focal = [RefuseResponsibility, DraftAction, DraftStatusUpdate, DraftReply, HandOver];
        let validator = [&focal[..], &[PublishAction, PublishStatusUpdate, PublishReply, AppealHiding]].concat();
        let coordinator = [
            TakeInDocument,
            PublishDocument,
            GiveResponsibility,
            DecideRefusal,
            ManageInstitutions,
            InviteInstitutionMember,
            ManageThemes,
            ManageCycles,
            DraftText,
            PublishText,
            FormCluster,
            QuestionUpdate,
            AppealHiding,
            HandOver,
        ];
        let contributor = [DraftAssessment, HandOver];
        let lead = [DraftAssessment, SubmitAssessment, WithdrawAssessment, InviteContributor, ManageOrganisation, AppealHiding, HandOver];
        let moderator = [RegisterOrganisation, DecideSubmission, HideText, AgreeToModerator, HandOver];
        let administrator = [InviteCoordinator, InviteModerator, ChangeSettings, HandOver];
        let anywhere = [ManageThemes, RegisterOrganisation, DecideSubmission, HideText, InviteCoordinator, InviteModerator, ChangeSettings];
        let expected: [(Role, &[Command]); 7] = [
            (Role::FocalPoint, &focal),
            (Role::Validator, &validator),
            (Role::Coordinator, &coordinator),
            (Role::Contributor, &contributor),
            (Role::OrganisationLead, &lead),
            (Role::Moderator, &moderator),
            (Role::Administrator, &administrator),
        ];
        assert_eq!(expected.len(), Role::ALL.len());
        for command in Command::ALL {
            assert!(!may(None, *command, true) && !may(None, *command, false), "nobody: {}", command.code());
            for (role, commands) in expected {
                let own = commands.contains(command);
                assert_eq!(may(Some(role), *command, true), own, "{} {} own", role.code(), command.code());
                assert_eq!(may(Some(role), *command, false), own && anywhere.contains(command), "{} {}", role.code(), command.code());
            }
        }
    }

    #[test]
    fn a_mechanism_never_reports_nor_judges_and_an_administrator_sees_no_submission() {
        for command in [Command::DraftStatusUpdate, Command::PublishStatusUpdate, Command::DraftAssessment, Command::DecideSubmission] {
            assert!(!may(Some(Role::Coordinator), command, true) && !may(Some(Role::Administrator), command, true));
        }
    }
}
