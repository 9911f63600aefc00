//! Texts that are about to become public, as the guard is shown them.

use answerable_app::components::doubts::Label;
use answerable_app::model::Words;
use serde::{Deserialize, Serialize};

/// A text that is about to become public: its field, what the field is called on pages, and what it says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Text {
    pub field: String,
    pub label: Label,
    pub text: String,
}

impl Text {
    /// A text of a field.
    pub fn new(field: impl Into<String>, label: impl Into<String>, text: impl Into<String>) -> Text {
        Text { field: field.into(), label: Label::of(label), text: text.into() }
    }

    /// Wording by language, whose fields are `<prefix>-en`, `<prefix>-es` …
    pub fn by_language(prefix: &str, label: &str, words: &Words) -> Vec<Text> {
        let one = |(tag, text): (&String, &String)| Text {
            field: format!("{prefix}-{tag}"),
            label: Label::in_language(label, tag),
            text: text.clone(),
        };
        words.0.iter().map(one).collect()
    }
}

/// What a form without a draft needs so that a second person can send it.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub texts: Vec<Text>,
    pub confirmed: Vec<Confirmation>,
}

/// What somebody confirmed just now.
#[derive(Clone, Debug)]
pub struct Confirmation {
    pub field: String,
    pub kind: String,
    pub digest: String,
    pub reason: String,
    pub words: String,
    pub field_words: String,
}
