//! The closed lists of app/RULES.md. Each value has one code, which is the same in the database, in addresses and in downloads.

/// A value of a closed list.
pub trait Code: Copy + 'static {
    /// The name of the list, for messages.
    const LIST: &'static str;

    /// The value's code.
    fn code(self) -> &'static str;

    /// The value with this code; none if the code is unknown.
    fn from_code(code: &str) -> Option<Self>;
}

/// A closed list of which something is counted or kept for each value.
pub trait Placed: Code {
    /// Every value, in the order in which it is shown.
    const ALL: &'static [Self];

    /// The value's place in `ALL`.
    fn place(self) -> usize;
}

/// Defines a closed list, whose codes are its values in snake case, or in another case that is named first.
macro_rules! codes {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident),+ $(,)? }) => {
        $crate::model::codes::codes!("snake_case" $(#[$about])* $name { $($(#[$doc])* $variant),+ });
    };
    ($case:tt $(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
            strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
        )]
        #[serde(rename_all = $case)]
        #[strum(serialize_all = $case)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every value, in the order in which it is shown.
            pub const ALL: &'static [$name] = <$name as strum::VariantArray>::VARIANTS;

            /// The value's code.
            pub fn code(self) -> &'static str {
                self.into()
            }

            /// The value with this code; none if the code is unknown.
            pub fn from_code(code: &str) -> Option<$name> {
                code.parse().ok()
            }
        }

        impl $crate::model::codes::Placed for $name {
            const ALL: &'static [Self] = $name::ALL;

            fn place(self) -> usize {
                self as usize
            }
        }

        impl $crate::model::codes::Code for $name {
            const LIST: &'static str = stringify!($name);

            fn code(self) -> &'static str {
                self.into()
            }

            fn from_code(code: &str) -> Option<$name> {
                code.parse().ok()
            }
        }
    };
}
pub(crate) use codes;

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
        /// Given by civil society only: the organisation could not find out.
        CannotAssess,
        /// Derived and never stored: nobody has reported for the State.
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

    /// The position on the scale, for comparing: implemented 5 … reversed 0. Values that are not on the scale have none.
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
    /// The nature of a paragraph of a document.
    Nature {
        /// A paragraph that recommends; it counts in lists and figures.
        Recommendation,
        /// A paragraph that welcomes, notes or introduces: it is shown in its document and never counted.
        Noting,
        /// A paragraph that was split into lettered parts, which count; the whole can still be cited.
        Compound,
    }
);
codes!(
    /// The kind of a recommendation's wording.
    #[derive(Default)]
    TextKind {
        /// The wording that the issuing body adopted, or its official translation.
        #[default]
        Official,
        Plain,
        Children,
    }
);
codes!(
    /// The three levels of the Sustainable Development Goals.
    SdgLevel { Goal, Target, Indicator }
);
codes!(
    /// The kind of a document.
    DocumentKind { ConcludingObservations, UprReport, VisitReport, Judgment, Views, GeneralRecommendations }
);
codes!(
    /// The kind of body that issues recommendations.
    MechanismKind { TreatyBody, Upr, SpecialProcedure, RegionalBody, RegionalCourt }
);
codes!(
    /// The answer of the State under review to a UPR recommendation.
    Response { Accepted, Noted }
);
codes!(
    /// How a recommendation takes up an earlier one.
    LineageKind { Repeats, Continues }
);
codes!(
    /// The role of an institution in a recommendation.
    ResponsibilityRole { Lead, Supporting }
);
codes!(
    /// The kind of public body that an institution is.
    InstitutionKind { Ministry, Agency, Court, Parliament, LocalAuthority, Independent }
);
codes!(
    /// The kind of activity that an action is.
    ActionKind { Law, Policy, Programme, Budget, Service, Training, Data, Awareness, Cooperation }
);
codes!(
    /// The stage of an action.
    ActionState { Planned, UnderWay, Finished, Abandoned }
);
codes!(
    /// What a piece of evidence shows: a law or policy, an activity, or a result.
    EvidenceKind { Structure, Process, Outcome }
);
codes!(
    /// The kind of organisation that assesses.
    OrganisationKind { Ngo, Coalition, ChildrensGroup, Academic, Professional, Ombudsperson, Nhri }
);
codes!(
    /// The stage of an organisation's request to be registered.
    RegistrationStage {
        /// The request waits for a moderator.
        Waiting,
        /// A moderator has asked a question and waits for the answer.
        Asked,
        Registered,
        Refused,
    }
);
codes!(
    /// An event of a person's account, of which the person is told.
    AccountNews {
        PasswordChanged,
        /// The password was reset by a link or a recovery code.
        PasswordReset,
        FactorSetUp,
        FactorTurnedOff,
        /// The second factor was reset by the people who run the installation.
        FactorReset,
        /// A recovery code was used in place of the second factor.
        RecoveryUsed,
        CodesRenewed,
        /// Somebody who knows the password entered many wrong codes.
        ManyWrongCodes,
    }
);
codes!(
    /// The name under which an assessment is shown.
    Visibility { Named, Pseudonymous, Coalition, Private }
);
codes!(
    /// The kinds of text that an organisation submits to the moderator.
    SubmissionKind {
        Assessment,
        /// The organisation's one answer to a reply.
        Answer,
    }
);
codes!(
    /// An organisation's opinion of the State's account.
    StateAccount { Right, PartlyRight, Wrong, Silent }
);
codes!(
    /// A moderator's decision on a submission.
    Decision { Published, Returned, Declined, AppealUpheld, AppealDismissed }
);
codes!(
    /// The only grounds on which a moderator may return or decline (app/RULES.md, rule 4).
    Ground { IdentifiesChild, EndangersPerson, PersonalData, UnlawfulMaterial, OffSubject, Duplicate, Spam }
);

impl Ground {
    /// The grounds that concern a person's safety or personal data. Published words may be hidden on these grounds only (app/RULES.md, rule
    /// 10).
    pub const OF_SAFETY: [Ground; 4] = [Ground::IdentifiesChild, Ground::EndangersPerson, Ground::PersonalData, Ground::UnlawfulMaterial];
}

codes!(
    /// The kinds of published record in which words may endanger a person.
    Published { Recommendation, Document, StatusUpdate, Assessment, Action, Institution, Organisation, Cluster }
);
codes!(
    /// The stage of a hiding.
    HidingStage {
        /// Hidden by one moderator. The words are shown again unless another moderator confirms the hiding in time.
        Provisional,
        Confirmed,
        /// The author's body has appealed, and another moderator must decide.
        Appealed,
        /// Confirmed again after an appeal.
        Stands,
        ShownAgain,
    }
);

impl HidingStage {
    /// Whether the words are hidden: at every stage except `ShownAgain`.
    pub fn hides(self) -> bool {
        self != HidingStage::ShownAgain
    }
}
codes!(
    /// The kind of a date in a reporting cycle.
    CycleDateKind {
        ListOfIssues, StateReportDue, StateReportReceived, AlternativeReportsDue, PreSession, Session,
        ConcludingObservations, NextReportDue, FollowUpDue,
    }
);
codes!(
    /// A condition of a recommendation that asks for attention.
    Flag {
        /// The State's status and the verdict of a current assessment differ.
        Disagreement,
        /// The due date has passed, and the recommendation is neither implemented nor closed.
        Overdue,
        /// The newest report is older than the set period (`Periods::stale_months`).
        Stale,
        /// No action serves the recommendation.
        WithoutAction,
        /// A lead institution is named and has never reported.
        Silent,
        /// An assessment has waited for the State's reply longer than the set period (`Periods::reply_days`).
        ReplyOverdue,
    }
);
codes!(
    /// A person's role in their body (app/RULES.md, «Roles»).
    Role { FocalPoint, Validator, Coordinator, Contributor, OrganisationLead, Moderator, Administrator }
);
codes!(
    /// The body on whose decision a moderator is appointed.
    Appointer {
        /// An ombudsperson or a national human rights institution.
        IndependentInstitution,
        Parliament,
        Courts,
        /// Several organisations of civil society together.
        CivilSociety,
        Academic,
        /// A body of the United Nations or of a regional organisation.
        International,
        /// The national mechanism of a State.
        NationalMechanism,
        /// A ministry, or the government as a whole.
        Government,
    }
);

impl Appointer {
    /// Whether it is a body of a State, whose conduct the register is about.
    pub fn is_of_government(self) -> bool {
        matches!(self, Appointer::NationalMechanism | Appointer::Government)
    }
}

codes!(
    /// The kind of body to which people belong.
    BodyKind {
        /// A ministry, agency, court, parliament or local authority.
        Institution,
        /// The national mechanism (secretariat) of a State.
        Mechanism,
        Organisation,
        /// The independent moderator.
        Moderation,
        /// The people who run the installation.
        Installation,
    }
);
codes!(
    /// Every action that needs a permission (`rules::permissions`).
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
    /// The kind of thing that is due.
    DueKind {
        /// A recommendation, by the date set for its lead institution.
        Recommendation,
        /// An action, by its planned end.
        Action,
        /// The lead institution's reply to an assessment.
        Reply,
        /// The next report on a recommendation, before its newest report becomes stale.
        Update,
    }
);
codes!(
    /// How often a person wants to be reminded. Whatever they choose, what is overdue is public.
    #[derive(Default)]
    Rhythm {
        /// A reminder at every step (`rules::deadlines`).
        #[default]
        All,
        /// Reminders on Mondays only.
        Weekly,
        /// Reminders on the due day and after it only.
        Due,
    }
);

codes!(
    /// What a coordinator decided on an institution's «not ours».
    RefusalDecision {
        /// The institution is right: its responsibility ended.
        Upheld,
        /// The responsibility stays.
        Dismissed,
    }
);

/// In a draft the kind of evidence may not be chosen yet: the code is empty until then.
impl Code for Option<EvidenceKind> {
    const LIST: &'static str = EvidenceKind::LIST;

    fn code(self) -> &'static str {
        self.map_or("", EvidenceKind::code)
    }

    fn from_code(code: &str) -> Option<Self> {
        if code.is_empty() { Some(None) } else { EvidenceKind::from_code(code).map(Some) }
    }
}

impl OrganisationKind {
    /// Whether an organisation of this kind is an independent institution: a public body that speaks neither for the State nor for civil
    /// society, and is listed from its registration on.
    pub fn is_independent(self) -> bool {
        matches!(self, OrganisationKind::Ombudsperson | OrganisationKind::Nhri)
    }
}

impl RegistrationStage {
    /// Whether a moderator can still decide on the request.
    pub fn is_open(self) -> bool {
        matches!(self, RegistrationStage::Waiting | RegistrationStage::Asked)
    }
}

impl ActionState {
    /// Whether something is still to be done: the action is planned or under way.
    pub fn is_open(self) -> bool {
        matches!(self, ActionState::Planned | ActionState::UnderWay)
    }
}

impl Role {
    /// The kind of body to which the role belongs.
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
