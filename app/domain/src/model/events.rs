//! The events of the history: each kind has one code, which the chain and the public log hold, and which is never changed.

use super::codes::codes;

codes!(
    "kebab-case"
    /// The kind of an event of the history. A kind that nothing writes any more would stay in this list: the chain of an older register has it.
    EventKind {
        // What everybody may read (`view::changes::ChangeKind`).
        StatusUpdatePublished, StatusUpdateCorrected, StatusQuestionAsked, AssessmentPublished, AssessmentWithdrawn, ReplyPublished,
        ReplyAnswered, ActionPublished, ActionStarted, ActionChanged, ActionFinished, ActionAbandoned, DocumentPublished,
        RecommendationsImported, WordingImported, WordingPublished, ModerationDecided, TextHidden, HidingConfirmed, HidingStands,
        TextShownAgain, HiddenWordsDestroyed, ModeratorAppointed, ModeratorLeft, ModeratorProposed, ModeratorEndingProposed,
        ModeratorStays, ResponsibilityGiven, ResponsibilityEnded, DueDateChanged, ResponsibilityRefused, RefusalUpheld,
        RefusalDismissed, RecommendationClassified, ClusterFormed, ClusterChanged, ClusterEnded, InstitutionCreated,
        InstitutionChanged, InstitutionEnded, ThemeAdded, ThemeRenamed, CycleAdded, CycleChanged,
        // What is no news, and yet lists records that are public (`EventKind::lists_public_records`).
        DemonstrationAccountsAdded, DemonstrationLoaded, HistoryBegun, OfficeLeft, OfficeTaken, RecordsBound, SettingsNoted,
        // What is for the body itself.
        AccountChanged, ActionDiscarded, ReplyDiscarded, ReportDiscarded, CalendarAddressMade, CalendarAddressRevoked,
        RemindersChanged, ActionDrafted, ActionReturned, ActionSubmitted, AssessmentVisibilityLowered, CoalitionChanged,
        CoalitionInvited, CoalitionShown, ContactSeen, EndingProposed, EndingRefused, FormDiscarded, FormHeld, HidingAppealed,
        IndependentInstitutionRegistered, IntakeAbandoned, IntakeBegun, IntakeChanged, IntakePublished, InterestDeclared,
        InterestEnded, InterestEndingAsked, InterestStays, InvitationRevoked, MemberInvited, MemberJoined, MembershipEnded,
        ModeratorAgreed, ModeratorObjected, ModeratorWaited, OrganisationContactChanged, OrganisationRegistered, PasswordChanged,
        PasswordReset, RecordsRecorded, RecoveryCodesRenewed, ReferenceUpdated, RegistrationQuestioned, RegistrationRefused,
        ReplyDrafted, ReplyReturned, ReplySubmitted, ReportDrafted, ReportReturned, ReportSubmitted, SecondFactorReset,
        SecondFactorSetUp, SecondFactorTurnedOff, SignatureLeft, TextConfirmed, TextDrafted, TextReturned, TextSubmitted,
        WorkHandedOver,
    }
);

impl EventKind {
    /// Whether an event of this kind has an entry in the public log although not everybody may read it: it lists records that are public, and
    /// the log must have a place for them.
    pub fn lists_public_records(self) -> bool {
        matches!(
            self,
            EventKind::DemonstrationAccountsAdded
                | EventKind::DemonstrationLoaded
                | EventKind::HistoryBegun
                | EventKind::OfficeLeft
                | EventKind::OfficeTaken
                | EventKind::RecordsBound
                | EventKind::SettingsNoted
        )
    }
}
