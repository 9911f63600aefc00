//! What the list of changes and its feed show, and how an address narrows the list.

use super::recommendations::HistoryEntry;
use crate::model::Named;

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

    /// The codes of the history's events that belong to this kind.
    pub fn events(self) -> &'static [&'static str] {
        match self {
            ChangeKind::Reports => &["status-update-published", "status-update-corrected", "status-question-asked"],
            ChangeKind::Assessments => &["assessment-published", "assessment-withdrawn"],
            ChangeKind::Replies => &["reply-published", "reply-answered"],
            ChangeKind::Actions => &["action-published", "action-started", "action-changed", "action-finished", "action-abandoned"],
            ChangeKind::Documents => &["document-published", "recommendations-imported", "wording-imported", "wording-published"],
            ChangeKind::Moderation => &[
                "moderation-decided",
                "text-hidden",
                "hiding-confirmed",
                "hiding-stands",
                "text-shown-again",
                "hidden-words-destroyed",
                "moderator-appointed",
                "moderator-left",
                "moderator-proposed",
                "moderator-ending-proposed",
                "moderator-stays",
            ],
            ChangeKind::Coordination => &[
                "responsibility-given",
                "responsibility-ended",
                "due-date-changed",
                "responsibility-refused",
                "refusal-upheld",
                "refusal-dismissed",
                "recommendation-classified",
                "cluster-formed",
                "cluster-changed",
                "cluster-ended",
                "institution-created",
                "institution-changed",
                "institution-ended",
                "theme-added",
                "theme-renamed",
                "cycle-added",
                "cycle-changed",
            ],
        }
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
