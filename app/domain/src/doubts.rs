//! Doubts: pieces of a text that may give somebody away, each with its surroundings and a plain question. The author corrects the text or
//! confirms that a piece may be public; the person who checks the text sees what was confirmed, by whom and why.

use crate::model::{FileSign, Words};
use crate::rules::signs::{Sign, key, signs};
use serde::{Deserialize, Serialize};

/// How many characters are shown on each side of a piece.
const AROUND: usize = 60;

/// What a field is called on pages: the key of its label, with the values that the label needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    pub key: String,
    /// For a field in a row: the row's number, from 1.
    pub number: Option<usize>,
    /// For wording in one language: the language's tag.
    pub language: Option<String>,
    /// For a text in a document: its paragraph.
    #[serde(default)]
    pub paragraph: Option<String>,
}

impl Label {
    /// A label whose text has no values.
    pub fn of(key: impl Into<String>) -> Label {
        Label { key: key.into(), ..Label::default() }
    }

    /// The label of a field in a row; `row` is counted from 0.
    pub fn row(key: impl Into<String>, row: usize) -> Label {
        Label { number: Some(row + 1), ..Label::of(key) }
    }

    /// The label of a wording in one language.
    pub fn in_language(key: impl Into<String>, tag: &str) -> Label {
        Label { language: Some(tag.to_string()), ..Label::of(key) }
    }

    /// The label of a text in a paragraph of a document.
    pub fn in_paragraph(key: impl Into<String>, paragraph: &str) -> Label {
        Label { paragraph: Some(paragraph.to_string()), ..Label::of(key) }
    }
}

/// The label for a field of evidence (`evidence-title-0`, `evidence-url-0`, `evidence-file-0`); none for other fields.
pub fn of_evidence(field: &str) -> Option<Label> {
    let (part, row) = field.rsplit_once('-')?;
    let key = match part {
        "evidence-title" => "submissions-evidence-title",
        "evidence-url" => "submissions-evidence-url",
        "evidence-file" => "submissions-evidence-file",
        _ => return None,
    };
    Some(Label::row(key, row.parse().unwrap_or_default()))
}

/// Who has confirmed that a piece may be public, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    pub by: String,
    pub reason: String,
}

/// A piece that may give somebody away, with its surroundings and the question about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The key by which a confirmation names the piece.
    pub key: String,
    pub place: Label,
    pub before: String,
    pub piece: String,
    pub after: String,
    /// The key of the question about it.
    pub question: String,
    /// The confirmation, if somebody else has confirmed the piece.
    pub confirmed: Option<Confirmed>,
}

impl Doubt {
    /// The doubt about a sign in a text.
    pub fn of_text(sign: &Sign, text: &str, place: Label) -> Doubt {
        let before: Vec<char> = text[..sign.start].chars().rev().take(AROUND).collect();
        let cut = |left: bool| if left { "…" } else { "" };
        let earlier = cut(text[..sign.start].chars().nth(AROUND).is_some());
        let later = cut(text[sign.end..].chars().nth(AROUND).is_some());
        Doubt {
            key: sign.key(),
            place,
            before: earlier.chars().chain(before.into_iter().rev()).collect(),
            piece: sign.piece.clone(),
            after: text[sign.end..].chars().take(AROUND).chain(later.chars()).collect(),
            question: sign.kind.question(),
            confirmed: None,
        }
    }

    /// The doubt about a sign in a file.
    pub fn of_file(sign: &FileSign) -> Doubt {
        let field = format!("evidence-file-{}", sign.row);
        Doubt {
            key: key(&field, &sign.kind, &sign.piece),
            place: Label::row("submissions-evidence-file", sign.row),
            before: sign.before.clone(),
            piece: sign.piece.clone(),
            after: sign.after.clone(),
            question: format!("guard-{}", sign.kind.replace('_', "-")),
            confirmed: None,
        }
    }
}

/// The doubts about what everybody will read of an organisation: its names, and its description of what it does.
pub fn of_organisation(names: &Words, about: &Words) -> Vec<Doubt> {
    let own = |(tag, text): (&String, &String)| (format!("name-{tag}"), Label::in_language("register-name-in", tag), text.clone());
    let said = |(tag, text): (&String, &String)| (format!("about-{tag}"), Label::of("register-about"), text.clone());
    let texts: Vec<(String, Label, String)> = names.by_language().iter().map(own).chain(about.by_language().iter().map(said)).collect();
    let found = signs(texts.iter().map(|(field, _, text)| (field.as_str(), text.as_str())), &[]);
    let mut met = std::collections::HashSet::new();
    let doubt = |sign: &Sign| {
        let (_, label, text) = texts.iter().find(|(field, ..)| *field == sign.field)?;
        Some(Doubt::of_text(sign, text, label.clone()))
    };
    found.iter().filter_map(doubt).filter(|one| met.insert(one.key.clone())).collect()
}
