//! Texts that are about to become public, in the form that the guard takes.

use answerable_domain::doubts::Label;
use answerable_domain::model::Words;
use serde::{Deserialize, Serialize};

/// A text that is about to become public: its field, what the field is called on pages, and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub field: String,
    pub label: Label,
    pub text: String,
}

impl Text {
    /// A text of a field, with the field's label.
    pub fn new(field: impl Into<String>, label: impl Into<String>, text: impl Into<String>) -> Text {
        Text { field: field.into(), label: Label::of(label), text: text.into() }
    }

    /// The texts of a wording by language, in the fields `<prefix>-en`, `<prefix>-es` …
    pub fn by_language(prefix: &str, label: &str, words: &Words) -> Vec<Text> {
        let one = |(tag, text): (&String, &String)| Text {
            field: format!("{prefix}-{tag}"),
            label: Label::in_language(label, tag),
            text: text.clone(),
        };
        words.by_language().iter().map(one).collect()
    }
}

/// The texts and confirmations of a form without a draft that must wait for a second person.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub texts: Vec<Text>,
    pub confirmed: Vec<Confirmation>,
}

/// A person's confirmation of a passage that the guard asked about.
#[derive(Clone, Debug)]
pub struct Confirmation {
    pub field: String,
    pub kind: String,
    pub digest: String,
    pub reason: String,
    pub words: String,
    pub field_words: String,
}
