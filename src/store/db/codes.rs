//! Closed lists that only the store knows. Each value has one code, which its column stores.

/// Defines a closed list, each value with its code.
macro_rules! stored_codes {
    ($(#[$about:meta])* $list:ident { $($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $list { $($(#[$doc])* $name),+ }

        impl $list {
            /// Every value, in the order in which they are defined.
            pub const ALL: &'static [$list] = &[$($list::$name),+];

            /// The value's code, as its column stores it.
            pub fn code(self) -> &'static str {
                match self { $($list::$name => $code),+ }
            }

            /// The value with this code; none if the code is unknown.
            pub fn from_code(code: &str) -> Option<$list> {
                match code { $($code => Some($list::$name),)+ _ => None }
            }
        }

        impl answerable_domain::model::codes::Code for $list {
            const LIST: &'static str = stringify!($list);

            fn code(self) -> &'static str {
                $list::code(self)
            }

            fn from_code(code: &str) -> Option<$list> {
                $list::from_code(code)
            }
        }
    };
}

stored_codes!(
    /// How far a session's sign-in has come: what its person has shown so far.
    SessionStage {
        /// The password. A code is wanted next, or (for a role that needs one) a second factor must be set up.
        Password = "password",
        /// Everything that the role asks for.
        Full = "full",
    }
);
stored_codes!(
    /// How an attempt to sign in ended.
    SignInOutcome {
        SignedIn = "signed_in",
        /// The password was right; a code is wanted next.
        PasswordShown = "password_shown",
        WrongPassword = "wrong_password",
        WrongCode = "wrong_code",
        RecoveryCode = "recovery_code",
    }
);
stored_codes!(
    /// The kind of a letter. A new kind must be added in `tests/it/routes/no_mail.rs`, which asks about all of them for people who refused
    /// mail.
    LetterKind {
        Invitation = "invitation",
        RegistrationReceived = "registration-received",
        RegistrationNews = "registration-news",
        PasswordReset = "password-reset",
        PasswordChanged = "password-changed",
        SecondFactorChanged = "second-factor-changed",
        DraftMoved = "draft-moved",
        SubmissionsWait = "submissions-wait",
        DeskNews = "desk-news",
        Reminder = "reminder",
        OfModerators = "of-moderators",
    }
);
stored_codes!(
    /// What the guard's confirmations belong to: a draft, a form that waits for a second person, or the record once it is public. The codes are
    /// names of tables.
    GuardSubject {
        StatusDraft = "status_draft",
        ActionDraft = "action_draft",
        ReplyDraft = "reply_draft",
        TextDraft = "text_draft",
        HeldForm = "held_form",
        Document = "document",
        RecommendationText = "recommendation_text",
        StatusUpdate = "status_update",
        StatusQuestion = "status_question",
        Refusal = "responsibility_refusal",
        Action = "action",
        Reply = "reply",
        Institution = "institution",
        Cluster = "cluster",
        Theme = "theme",
    }
);
stored_codes!(
    /// What is sealed of a hiding.
    SealedKind {
        /// The words and values that were cut out.
        Words = "words",
        /// A file that was taken off the shelf, with the mark by which it is known.
        File = "file",
        /// Nothing but the mark by which an earlier address is known.
        Place = "place",
        /// The guard's confirmations of the words.
        Confirmed = "confirmed",
        /// The reasons of the author's body for its appeal.
        Appeal = "appeal",
    }
);
stored_codes!(
    /// The kind of a record.
    RecordKind {
        Document = "document",
        Recommendation = "recommendation",
        Institution = "institution",
        Responsibility = "responsibility",
        Action = "action",
        StatusUpdate = "status_update",
        StatusQuestion = "status_question",
        Organisation = "organisation",
        Assessment = "assessment",
        Withdrawal = "assessment_withdrawal",
        Reply = "reply",
        Decision = "moderation_decision",
        Answer = "reply_answer",
        Cycle = "reporting_cycle",
        Cluster = "cluster",
        Hiding = "hiding",
        Membership = "membership",
        Interest = "moderation_interest",
        Setting = "setting",
    }
);
stored_codes!(
    /// Who acted in an event: a body, never a person.
    ActorKind {
        /// The program itself.
        Register = "register",
        /// A body that issues recommendations.
        Mechanism = "mechanism",
        Institution = "institution",
        Organisation = "organisation",
        /// The national mechanism of a State: its coordinators.
        Coordination = "coordination",
        /// The independent moderator.
        Moderation = "moderation",
        /// Somebody of civil society, who is not named.
        CivilSociety = "civil_society",
        /// Somebody of civil society whose description of themselves stands in the event. Older events have it; nothing writes it any more.
        Pseudonym = "pseudonym",
    }
);
stored_codes!(
    /// What an event is about.
    SubjectKind {
        Action = "action",
        ActionDraft = "action_draft",
        Assessment = "assessment",
        AssessmentWithdrawal = "assessment_withdrawal",
        Cluster = "cluster",
        Document = "document",
        File = "file",
        HeldForm = "held_form",
        Hiding = "hiding",
        Institution = "institution",
        Intake = "intake",
        Invitation = "invitation",
        Membership = "membership",
        Moderation = "moderation",
        ModerationDecision = "moderation_decision",
        ModerationInterest = "moderation_interest",
        Organisation = "organisation",
        Person = "person",
        Recommendation = "recommendation",
        Reference = "reference",
        Register = "register",
        Registration = "registration",
        Reply = "reply",
        ReplyAnswer = "reply_answer",
        ReplyDraft = "reply_draft",
        ReportingCycle = "reporting_cycle",
        Responsibility = "responsibility",
        StatusDraft = "status_draft",
        StatusQuestion = "status_question",
        StatusUpdate = "status_update",
        TextDraft = "text_draft",
        Theme = "theme",
    }
);
