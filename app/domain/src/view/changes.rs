//! What the list of changes and its feed show, and how an address narrows the list.

use super::recommendations::HistoryEntry;
use crate::model::{EventKind, Named};

/// How many entries a page of the list of changes has, and how many the feed.
pub const PER_PAGE: u64 = 50;

/// The kinds of change to which the list can be narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Reports,
    Assessments,
    Replies,
    Actions,
    Documents,
    Moderation,
    /// What coordinators decide: who answers for what, and by when.
    Coordination,
}

impl ChangeKind {
    /// Every kind of change, in the order in which the page offers them.
    pub const ALL: [ChangeKind; 7] = [
        ChangeKind::Reports,
        ChangeKind::Assessments,
        ChangeKind::Replies,
        ChangeKind::Actions,
        ChangeKind::Documents,
        ChangeKind::Moderation,
        ChangeKind::Coordination,
    ];

    /// The kind's value in addresses.
    pub fn code(self) -> &'static str {
        match self {
            ChangeKind::Reports => "reports",
            ChangeKind::Assessments => "assessments",
            ChangeKind::Replies => "replies",
            ChangeKind::Actions => "actions",
            ChangeKind::Documents => "documents",
            ChangeKind::Moderation => "moderation",
            ChangeKind::Coordination => "coordination",
        }
    }

    /// The kind for a value in an address; none if it is unknown.
    pub fn from_code(code: &str) -> Option<ChangeKind> {
        ChangeKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The kinds of the history's events that belong to this kind.
    pub fn events(self) -> impl Iterator<Item = EventKind> {
        EventKind::ALL.iter().copied().filter(move |event| event.change() == Some(self))
    }
}

impl EventKind {
    /// Under which kind of change the list of changes has an event; none for an event that not everybody may read.
    pub fn change(self) -> Option<ChangeKind> {
        let kind = match self {
            EventKind::StatusUpdatePublished | EventKind::StatusUpdateCorrected | EventKind::StatusQuestionAsked => ChangeKind::Reports,
            EventKind::AssessmentPublished | EventKind::AssessmentWithdrawn => ChangeKind::Assessments,
            EventKind::ReplyPublished | EventKind::ReplyAnswered => ChangeKind::Replies,
            EventKind::ActionPublished
            | EventKind::ActionStarted
            | EventKind::ActionChanged
            | EventKind::ActionFinished
            | EventKind::ActionAbandoned => ChangeKind::Actions,
            EventKind::DocumentPublished
            | EventKind::RecommendationsImported
            | EventKind::WordingImported
            | EventKind::WordingPublished => ChangeKind::Documents,
            EventKind::ModerationDecided
            | EventKind::TextHidden
            | EventKind::HidingConfirmed
            | EventKind::HidingStands
            | EventKind::TextShownAgain
            | EventKind::HiddenWordsDestroyed
            | EventKind::ModeratorAppointed
            | EventKind::ModeratorLeft
            | EventKind::ModeratorProposed
            | EventKind::ModeratorEndingProposed
            | EventKind::ModeratorStays => ChangeKind::Moderation,
            EventKind::ResponsibilityGiven
            | EventKind::ResponsibilityEnded
            | EventKind::DueDateChanged
            | EventKind::ResponsibilityRefused
            | EventKind::RefusalUpheld
            | EventKind::RefusalDismissed
            | EventKind::RecommendationClassified
            | EventKind::ClusterFormed
            | EventKind::ClusterChanged
            | EventKind::ClusterEnded
            | EventKind::InstitutionCreated
            | EventKind::InstitutionChanged
            | EventKind::InstitutionEnded
            | EventKind::ThemeAdded
            | EventKind::ThemeRenamed
            | EventKind::CycleAdded
            | EventKind::CycleChanged => ChangeKind::Coordination,
            EventKind::AccountChanged
            | EventKind::ActionDiscarded
            | EventKind::ReplyDiscarded
            | EventKind::ReportDiscarded
            | EventKind::CalendarAddressMade
            | EventKind::CalendarAddressRevoked
            | EventKind::RemindersChanged
            | EventKind::ActionDrafted
            | EventKind::ActionReturned
            | EventKind::ActionSubmitted
            | EventKind::AssessmentVisibilityLowered
            | EventKind::CoalitionChanged
            | EventKind::CoalitionInvited
            | EventKind::CoalitionShown
            | EventKind::ContactSeen
            | EventKind::DemonstrationAccountsAdded
            | EventKind::DemonstrationLoaded
            | EventKind::EndingProposed
            | EventKind::EndingRefused
            | EventKind::FormDiscarded
            | EventKind::FormHeld
            | EventKind::HidingAppealed
            | EventKind::HistoryBegun
            | EventKind::IndependentInstitutionRegistered
            | EventKind::IntakeAbandoned
            | EventKind::IntakeBegun
            | EventKind::IntakeChanged
            | EventKind::IntakePublished
            | EventKind::InterestDeclared
            | EventKind::InterestEnded
            | EventKind::InterestEndingAsked
            | EventKind::InterestStays
            | EventKind::InvitationRevoked
            | EventKind::MemberInvited
            | EventKind::MemberJoined
            | EventKind::MembershipEnded
            | EventKind::ModeratorAgreed
            | EventKind::ModeratorObjected
            | EventKind::ModeratorWaited
            | EventKind::OfficeLeft
            | EventKind::OfficeTaken
            | EventKind::OrganisationContactChanged
            | EventKind::OrganisationRegistered
            | EventKind::PasswordChanged
            | EventKind::PasswordReset
            | EventKind::RecordsBound
            | EventKind::RecordsRecorded
            | EventKind::RecoveryCodesRenewed
            | EventKind::ReferenceUpdated
            | EventKind::RegistrationQuestioned
            | EventKind::RegistrationRefused
            | EventKind::ReplyDrafted
            | EventKind::ReplyReturned
            | EventKind::ReplySubmitted
            | EventKind::ReportDrafted
            | EventKind::ReportReturned
            | EventKind::ReportSubmitted
            | EventKind::SecondFactorReset
            | EventKind::SecondFactorSetUp
            | EventKind::SecondFactorTurnedOff
            | EventKind::SettingsNoted
            | EventKind::SignatureLeft
            | EventKind::TextConfirmed
            | EventKind::TextDrafted
            | EventKind::TextReturned
            | EventKind::TextSubmitted
            | EventKind::WorkHandedOver => return None,
        };
        Some(kind)
    }
}

/// Which changes a reader asks for: one State's or all, of one kind or all, and which page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhichChanges {
    /// The State's code.
    pub state: Option<String>,
    pub kind: Option<ChangeKind>,
    /// The page's number, from 1.
    pub page: u64,
}

impl WhichChanges {
    /// Reads an address's parameters. Every address gets an answer: a value that is not understood counts as not given.
    pub fn read<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> WhichChanges {
        let mut which = WhichChanges { state: None, kind: None, page: 1 };
        for (name, value) in parameters {
            match (name, value.trim()) {
                ("state", value) => which.state = state_code(value),
                ("kind", value) => which.kind = ChangeKind::from_code(value),
                ("page", value) => which.page = value.parse().ok().filter(|page| (1..=u64::from(u32::MAX)).contains(page)).unwrap_or(1),
                _ => {}
            }
        }
        which
    }

    /// The parameters of the list's address with the given page number.
    pub fn parameters(&self, page: u64) -> Vec<(String, String)> {
        let mut parameters = Vec::new();
        if let Some(state) = &self.state {
            parameters.push(("state".to_string(), state.clone()));
        }
        if let Some(kind) = self.kind {
            parameters.push(("kind".to_string(), kind.code().to_string()));
        }
        if page > 1 {
            parameters.push(("page".to_string(), page.to_string()));
        }
        parameters
    }
}

/// The code of a State from an address's value: in capital letters, 20 characters at most; none if the value is empty.
pub fn state_code(written: &str) -> Option<String> {
    let code: String = written.chars().take(20).collect::<String>().to_uppercase();
    (!code.is_empty()).then_some(code)
}

/// A State to which a list can be narrowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateChoice {
    pub state: Named,
    pub fiction: bool,
}

/// One entry of the list of changes: a public event and the State that it concerns.
#[derive(Clone, Debug)]
pub struct Change {
    pub entry: HistoryEntry,
    /// Whether the State is fictional.
    pub fiction: bool,
    /// For a document that was issued: its symbol.
    pub document: Option<String>,
}

/// One page of the list of changes, with the numbers that its filters show.
#[derive(Clone, Debug)]
pub struct ChangesFound {
    /// How many changes the selection has.
    pub total: u64,
    /// The changes of this page, the newest first.
    pub items: Vec<Change>,
    /// The number of the page that is shown: the last one, if the number asked for is beyond it.
    pub page: u64,
    pub pages: u64,
    /// How many changes there are of each kind, in the chosen State if there is one.
    pub kinds: Vec<(ChangeKind, u64)>,
    /// The States that have changes, to narrow the list to.
    pub states: Vec<StateChoice>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_address_is_answered() {
        let read = |parameters: &[(&'static str, &'static str)]| WhichChanges::read(parameters.iter().copied());
        let which = read(&[("state", "xvl"), ("kind", "replies"), ("page", "3")]);
        assert_eq!(which, WhichChanges { state: Some("XVL".into()), kind: Some(ChangeKind::Replies), page: 3 });
        assert_eq!(which.parameters(1), [("state".to_string(), "XVL".to_string()), ("kind".to_string(), "replies".to_string())]);
        let nothing = WhichChanges { state: None, kind: None, page: 1 };
        assert_eq!(read(&[("state", " "), ("kind", "gossip"), ("page", "-1"), ("x", "y")]), nothing);
        assert_eq!(read(&[("page", "99999999999999999999")]), nothing);
    }

    #[test]
    fn every_event_belongs_to_one_kind() {
        let mut events: Vec<_> = ChangeKind::ALL.into_iter().flat_map(ChangeKind::events).collect();
        let all = events.len();
        events.sort_unstable();
        events.dedup();
        assert_eq!(events.len(), all);
    }
}
