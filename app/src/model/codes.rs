//! The closed lists of app/RULES.md. Each value has one code, the same in the database, in addresses and in downloads.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

macro_rules! codes {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray)]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every value, in the order in which it is shown.
            pub const ALL: &'static [$name] = <$name as VariantArray>::VARIANTS;

            /// The value's code.
            pub fn code(self) -> &'static str {
                self.into()
            }

            /// The value of a code.
            pub fn from_code(code: &str) -> Option<$name> {
                code.parse().ok()
            }
        }
    };
}

codes!(
    /// How far a recommendation is implemented, on the scale that the State and civil society share. The Committee itself
    /// does not grade: never present a value as the Committee's.
    Status {
        Implemented,
        PartlyImplemented,
        UnderWay,
        Planned,
        NoAction,
        Reversed,
        Closed,
        /// Civil society only: the organisation could not find out.
        CannotAssess,
        /// Derived, never stored: nobody has reported.
        NotReported,
    }
);

impl Status {
    /// The values that a State can report.
    pub const REPORTABLE: [Status; 7] = [
        Status::Implemented,
        Status::PartlyImplemented,
        Status::UnderWay,
        Status::Planned,
        Status::NoAction,
        Status::Reversed,
        Status::Closed,
    ];

    /// The values that an organisation can give as its verdict.
    pub const VERDICTS: [Status; 8] = [
        Status::Implemented,
        Status::PartlyImplemented,
        Status::UnderWay,
        Status::Planned,
        Status::NoAction,
        Status::Reversed,
        Status::Closed,
        Status::CannotAssess,
    ];

    /// The place on the scale, for comparing: implemented 5 … reversed 0. What is not on the scale has none.
    pub fn rank(self) -> Option<u8> {
        match self {
            Status::Implemented => Some(5),
            Status::PartlyImplemented => Some(4),
            Status::UnderWay => Some(3),
            Status::Planned => Some(2),
            Status::NoAction => Some(1),
            Status::Reversed => Some(0),
            Status::Closed | Status::CannotAssess | Status::NotReported => None,
        }
    }
}

codes!(
    /// What a paragraph of a document is.
    Nature {
        /// It recommends: it counts.
        Recommendation,
        /// It welcomes, notes or introduces: shown in its document, never counted.
        Noting,
        /// It was split into lettered parts, which count; the whole stays citable.
        Compound,
    }
);
codes!(
    /// Which wording of a recommendation a text is.
    TextKind { Official, Plain, Children }
);
codes!(
    /// What a document is.
    DocumentKind { ConcludingObservations, UprReport, VisitReport, Judgment, Views, GeneralRecommendations }
);
codes!(
    /// What sort of body issues recommendations.
    MechanismKind { TreatyBody, Upr, SpecialProcedure, RegionalBody, RegionalCourt }
);
codes!(
    /// What the State under review said of a UPR recommendation.
    Response { Accepted, Noted }
);
codes!(
    /// How a recommendation takes up an earlier one.
    LineageKind { Repeats, Continues }
);
codes!(
    /// What an institution is responsible for a recommendation as.
    ResponsibilityRole { Lead, Supporting }
);
codes!(
    /// What kind of public body an institution is.
    InstitutionKind { Ministry, Agency, Court, Parliament, LocalAuthority, Independent }
);
codes!(
    /// What an institution does.
    ActionKind { Law, Policy, Programme, Budget, Service, Training, Data, Awareness, Cooperation }
);
codes!(
    /// Where an action stands.
    ActionState { Planned, UnderWay, Finished, Abandoned }
);
codes!(
    /// What evidence shows: a law or policy, an activity, or a result.
    EvidenceKind { Structure, Process, Outcome }
);
codes!(
    /// What kind of organisation speaks.
    OrganisationKind { Ngo, Coalition, ChildrensGroup, Academic, Professional, Ombudsperson, Nhri }
);
codes!(
    /// Where an organisation's request to be registered stands.
    RegistrationStage {
        /// It waits for a moderator.
        Waiting,
        /// A moderator has asked something back.
        Asked,
        Registered,
        Refused,
    }
);
codes!(
    /// What happened to somebody's account, for its person to read.
    AccountNews {
        PasswordChanged,
        /// With a way back: a link or a recovery code.
        PasswordReset,
        FactorSetUp,
        FactorTurnedOff,
        /// By whoever runs the installation.
        FactorReset,
        /// A recovery code stood in for the second factor.
        RecoveryUsed,
        CodesRenewed,
        /// Somebody who knows the password tried codes.
        ManyWrongCodes,
    }
);
codes!(
    /// Under which name an assessment shows.
    Visibility { Named, Pseudonymous, Coalition, Private }
);
codes!(
    /// What an organisation submits to the moderator.
    SubmissionKind {
        Assessment,
        /// Its one answer to a reply.
        Answer,
    }
);
codes!(
    /// What an organisation thinks of the State's account.
    StateAccount { Right, PartlyRight, Wrong, Silent }
);
codes!(
    /// What a moderator decided.
    Decision { Published, Returned, Declined, AppealUpheld, AppealDismissed }
);
codes!(
    /// The only grounds on which a moderator may return or decline (app/RULES.md, rule 4).
    Ground { IdentifiesChild, EndangersPerson, PersonalData, UnlawfulMaterial, OffSubject, Duplicate, Spam }
);

impl Ground {
    /// Those that concern a person's safety or personal data: the only ones on which what is published may be hidden (app/RULES.md, rule 10).
    pub const OF_SAFETY: [Ground; 4] = [Ground::IdentifiesChild, Ground::EndangersPerson, Ground::PersonalData, Ground::UnlawfulMaterial];
}

codes!(
    /// What sort of published record words stand in, when somebody says that they endanger a person.
    Published { Recommendation, Document, StatusUpdate, Assessment, Action, Institution, Organisation, Cluster }
);
codes!(
    /// Where a hiding stands.
    HidingStage {
        /// Hidden by one moderator; shown again unless another confirms it in time.
        Provisional,
        Confirmed,
        /// The author's body asks another moderator to decide anew.
        Appealed,
        /// Confirmed on appeal.
        Stands,
        ShownAgain,
    }
);

impl HidingStage {
    /// Whether the words are out of sight.
    pub fn hides(self) -> bool {
        self != HidingStage::ShownAgain
    }
}
codes!(
    /// A date of a reporting cycle.
    CycleDateKind {
        ListOfIssues, StateReportDue, StateReportReceived, AlternativeReportsDue, PreSession, Session,
        ConcludingObservations, NextReportDue, FollowUpDue,
    }
);
codes!(
    /// What asks for attention on a recommendation.
    Flag {
        /// The State's status and a current assessment's verdict differ.
        Disagreement,
        /// Its due date has passed and it is not implemented or closed.
        Overdue,
        /// The newest report is older than the set period.
        Stale,
        /// No action serves it.
        WithoutAction,
        /// An institution leads, and has never reported.
        Silent,
        /// An assessment has waited for the State's reply longer than the set period.
        ReplyOverdue,
    }
);
codes!(
    /// What a person is in the body that they belong to (app/RULES.md, «Roles»).
    Role { FocalPoint, Validator, Coordinator, Contributor, OrganisationLead, Moderator, Administrator }
);
codes!(
    /// On whose decision a moderator is appointed.
    Appointer {
        /// An ombudsperson or a national human rights institution.
        IndependentInstitution,
        Parliament,
        Courts,
        /// Organisations together.
        CivilSociety,
        Academic,
        /// A body of the United Nations or of a region.
        International,
        /// The national mechanism of a State.
        NationalMechanism,
        /// A ministry, or the government as a whole.
        Government,
    }
);

impl Appointer {
    /// Whether it is a body of those whom the register is about.
    pub fn is_of_government(self) -> bool {
        matches!(self, Appointer::NationalMechanism | Appointer::Government)
    }
}

codes!(
    /// What sort of body people belong to.
    BodyKind {
        /// A ministry, agency, court, parliament or local authority.
        Institution,
        /// The national mechanism (secretariat) of a State.
        Mechanism,
        Organisation,
        /// The independent moderator.
        Moderation,
        /// Whoever runs the installation.
        Installation,
    }
);
codes!(
    /// Everything that needs a permission.
    Command {
        TakeInDocument, PublishDocument, GiveResponsibility, DecideRefusal, ManageInstitutions, InviteInstitutionMember, ManageThemes,
        ManageCycles, DraftText, PublishText, FormCluster, QuestionUpdate, RefuseResponsibility, DraftAction, PublishAction,
        DraftStatusUpdate, PublishStatusUpdate, DraftReply, PublishReply, HandOver, DraftAssessment, SubmitAssessment,
        WithdrawAssessment, InviteContributor, ManageOrganisation, RegisterOrganisation, DecideSubmission, HideText, AppealHiding, AgreeToModerator,
        InviteCoordinator, InviteModerator,
        ChangeSettings,
    }
);
codes!(
    /// What sort of thing is due.
    DueKind {
        /// A recommendation, by the date set for its lead institution.
        Recommendation,
        /// An action, by its planned end.
        Action,
        /// The lead institution's reply to an assessment.
        Reply,
        /// The next report on a recommendation, before the newest is stale.
        Update,
    }
);
codes!(
    /// How often a person wants to be reminded. What is overdue is public whatever they choose.
    #[derive(Default)]
    Rhythm {
        /// At every step.
        #[default]
        All,
        /// On Mondays.
        Weekly,
        /// On the day and after it.
        Due,
    }
);

impl OrganisationKind {
    /// Whether it is an independent institution: a public body, listed from its registration on, neither the State's voice nor civil society's.
    pub fn is_independent(self) -> bool {
        matches!(self, OrganisationKind::Ombudsperson | OrganisationKind::Nhri)
    }
}

impl RegistrationStage {
    /// Whether a moderator can still decide.
    pub fn is_open(self) -> bool {
        matches!(self, RegistrationStage::Waiting | RegistrationStage::Asked)
    }
}

impl ActionState {
    /// Whether something is still to be done.
    pub fn is_open(self) -> bool {
        matches!(self, ActionState::Planned | ActionState::UnderWay)
    }
}

impl Role {
    /// The sort of body that the role belongs to.
    pub fn body_kind(self) -> BodyKind {
        match self {
            Role::FocalPoint | Role::Validator => BodyKind::Institution,
            Role::Coordinator => BodyKind::Mechanism,
            Role::Contributor | Role::OrganisationLead => BodyKind::Organisation,
            Role::Moderator => BodyKind::Moderation,
            Role::Administrator => BodyKind::Installation,
        }
    }
}
