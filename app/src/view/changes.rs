//! What happened, and what is due.

use super::recommendations::HistoryEntry;
use crate::model::Named;

/// How many entries a page of changes has, and the feed.
pub const PER_PAGE: u64 = 50;

/// What changes can be narrowed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Reports,
    Assessments,
    Replies,
    Actions,
    Documents,
    Moderation,
    /// What the coordinators decide: who answers for what, by when.
    Coordination,
}

impl ChangeKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ChangeKind; 7] = [
        ChangeKind::Reports,
        ChangeKind::Assessments,
        ChangeKind::Replies,
        ChangeKind::Actions,
        ChangeKind::Documents,
        ChangeKind::Moderation,
        ChangeKind::Coordination,
    ];

    /// Its value in addresses.
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

    /// The kind of a value.
    pub fn from_code(code: &str) -> Option<ChangeKind> {
        ChangeKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The codes of the events that belong to it.
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

/// Which changes a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhichChanges {
    /// A State's code.
    pub state: Option<String>,
    pub kind: Option<ChangeKind>,
    /// From 1.
    pub page: u64,
}

impl WhichChanges {
    /// Reads an address's parameters. Any value is answered: what is not understood counts as not said.
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

    /// The parameters of its address, on some page of it.
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

/// A State's code as an address says it; nothing if it says none.
pub fn state_code(written: &str) -> Option<String> {
    let code: String = written.chars().take(20).collect::<String>().to_uppercase();
    (!code.is_empty()).then_some(code)
}

/// A State that a list can be narrowed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateChoice {
    pub state: Named,
    pub fiction: bool,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Change {
    pub entry: HistoryEntry,
    /// Whether the State is a fictional one.
    pub fiction: bool,
    /// The symbol of the document that was issued, if that is what happened.
    pub document: Option<String>,
}

/// A page of changes.
#[derive(Clone, Debug)]
pub struct ChangesFound {
    /// How many the selection has.
    pub total: u64,
    /// The newest first.
    pub items: Vec<Change>,
    /// The page that is shown: the last one, if one behind it was asked for.
    pub page: u64,
    pub pages: u64,
    /// How many there are of each kind, of the State if one is chosen.
    pub kinds: Vec<(ChangeKind, u64)>,
    /// The States that have changes.
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
