//! What a letter can tell of a draft.

use answerable_app::model::{Reference, escape_path};

/// What happened to a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It waits for a validator.
    Submitted,
    /// A validator has a question.
    Returned,
    Published,
    /// The coordinator asks a public question on what was published.
    Questioned,
}

impl News {
    /// The end of the keys of its words.
    pub fn code(self) -> &'static str {
        match self {
            News::Submitted => "submitted",
            News::Returned => "returned",
            News::Published => "published",
            News::Questioned => "questioned",
        }
    }
}

/// What was drafted, and where it stands at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    Report(Reference),
    /// The recommendation, and the assessment's place in addresses.
    Reply(Reference, String),
    /// The first recommendation that it serves, and its address below the language. Its title is what somebody typed, and may not be public.
    Action(Option<Reference>, String),
}

impl Work {
    /// Its place in the words.
    pub fn code(&self) -> &'static str {
        match self {
            Work::Report(_) => "report",
            Work::Reply(..) => "reply",
            Work::Action(..) => "action",
        }
    }

    /// Where to go on, below the language.
    pub fn path(&self, news: News) -> String {
        match self {
            Work::Report(reference) | Work::Reply(reference, _) if news == News::Published => reference.path(),
            Work::Report(reference) => format!("/work{}/report", reference.path()),
            Work::Reply(_, slug) => format!("/work/replies/{}", escape_path(slug)),
            Work::Action(_, path) => path.clone(),
        }
    }
}
