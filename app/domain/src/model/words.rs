//! The languages of the pages, and texts that may exist in several languages.

use super::codes::Code;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A language in which the pages themselves are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    En,
    Es,
    Fr,
    Ar,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Lang; 4] = [Lang::En, Lang::Es, Lang::Fr, Lang::Ar];

    /// The language's tag, which is also the first part of an address.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
            Lang::Fr => "fr",
            Lang::Ar => "ar",
        }
    }

    /// The language for a tag; regional variants («es-PY») count as their language. None for other languages.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The language's name in the language itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Es => "Español",
            Lang::Fr => "Français",
            Lang::Ar => "العربية",
        }
    }

    /// The direction of the language's script, as HTML's `dir` wants it.
    pub fn dir(self) -> &'static str {
        if self == Lang::Ar { "rtl" } else { "ltr" }
    }
}

impl Code for Lang {
    const LIST: &'static str = "Lang";

    fn code(self) -> &'static str {
        self.tag()
    }

    /// The language with this tag. A column holds a language's own tag: a variant («es-PY») is none of the list.
    fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == code)
    }
}

/// A text in several languages, by language tag. It may have languages that the pages do not have. A clone shares the texts: every row of
/// a list names its State, its body and its ministry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(Arc<BTreeMap<String, String>>);

impl From<BTreeMap<String, String>> for Words {
    fn from(texts: BTreeMap<String, String>) -> Words {
        Words(Arc::new(texts))
    }
}

impl FromIterator<(String, String)> for Words {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(texts: I) -> Words {
        texts.into_iter().collect::<BTreeMap<_, _>>().into()
    }
}

impl Words {
    /// A text in one language only.
    pub fn one(tag: &str, text: impl Into<String>) -> Words {
        BTreeMap::from([(tag.to_string(), text.into())]).into()
    }

    /// All texts, by language tag.
    pub fn by_language(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// All texts by language tag, to be changed here alone.
    pub fn by_language_mut(&mut self) -> &mut BTreeMap<String, String> {
        Arc::make_mut(&mut self.0)
    }

    /// The text in exactly this language.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.get(lang.tag()).map(String::as_str)
    }

    /// The best text for a reader, with its language tag: the reader's language, else English, else any other.
    pub fn best(&self, lang: Lang) -> (&str, &str) {
        self.0
            .get_key_value(lang.tag())
            .or_else(|| self.0.get_key_value("en"))
            .or_else(|| self.0.iter().next())
            .map_or((lang.tag(), ""), |(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// The best text for a reader, without its language tag.
    pub fn text(&self, lang: Lang) -> &str {
        self.best(lang).1
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.is_empty())
    }
}
