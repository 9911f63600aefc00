//! What a letter can tell about a draft.

use answerable_domain::model::{Reference, escape_path};

/// What happened to a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It was submitted, and waits for a validator.
    Submitted,
    /// A validator returned it with a question.
    Returned,
    Published,
    /// The coordinator asks a public question on what was published.
    Questioned,
}

impl News {
    /// The last part of the keys of its words.
    pub fn code(self) -> &'static str {
        match self {
            News::Submitted => "submitted",
            News::Returned => "returned",
            News::Published => "published",
            News::Questioned => "questioned",
        }
    }
}

/// A draft of an institution: what it is, and where it is at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    Report(Reference),
    /// A reply: the recommendation, and the assessment's slug.
    Reply(Reference, String),
    /// An action: the first recommendation that it serves, and its address below the language. Its title, which somebody
    /// typed, may still be private, so it is left out.
    Action(Option<Reference>, String),
}

impl Work {
    /// The code of the work, as keys of words have it.
    pub fn code(&self) -> &'static str {
        match self {
            Work::Report(_) => "report",
            Work::Reply(..) => "reply",
            Work::Action(..) => "action",
        }
    }

    /// The address at which to go on, below the language.
    pub fn path(&self, news: News) -> String {
        match self {
            Work::Report(reference) | Work::Reply(reference, _) if news == News::Published => reference.path(),
            Work::Report(reference) => format!("/work{}/report", reference.path()),
            Work::Reply(_, slug) => format!("/work/replies/{}", escape_path(slug)),
            Work::Action(_, path) => path.clone(),
        }
    }
}
