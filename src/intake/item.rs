//! What a row of a file becomes, whatever format it was written in.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One row of a file that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A recommendation with its document. Boxed, because it is many times larger than the others.
    Recommendation(Box<RecommendationRow>),
    /// The wording of an SDG goal, target or indicator.
    SdgWording(SdgWording),
    /// The names of a State or area.
    CountryNames(CountryNames),
}

/// A recommendation as a file states it.
///
/// Names (of States, mechanisms, themes, institutions) are as written: the importer matches them to the register's own. Text is trimmed,
/// its white space normalised, HTML entities decoded.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecommendationRow {
    /// The State addressed: a name or an ISO 3166 alpha-3 code.
    pub state: String,
    /// The mechanism, as a slug or a name; `upr` for rows of UPR Info.
    pub mechanism: String,
    pub instrument: Option<String>,
    /// The document's symbol. `None` only for rows of UPR Info: see [`upr_reference`](super::upr_reference).
    pub symbol: Option<String>,
    pub document_kind: Option<String>,
    /// The document's title.
    pub title: Option<String>,
    pub adopted_on: Option<NaiveDate>,
    pub session: Option<String>,
    pub cycle: Option<i32>,
    pub source_url: Option<String>,
    /// The paragraph. `None` only for rows of UPR Info: see [`upr_reference`](super::upr_reference).
    pub paragraph: Option<String>,
    /// The paragraph of the same document that this one was split from.
    pub parent: Option<String>,
    pub nature: Option<Nature>,
    pub section: Option<String>,
    /// The language of `text`, `en` where the file does not say.
    pub language: String,
    pub text_kind: TextKind,
    pub text: String,
    pub themes: Vec<String>,
    pub groups: Vec<String>,
    pub provisions: Vec<String>,
    pub sdg_targets: Vec<String>,
    /// The institution that leads on the recommendation.
    pub lead: Option<String>,
    pub supporting: Vec<String>,
    pub due_on: Option<NaiveDate>,
    pub response: Option<Response>,
    /// The State that made the recommendation, in the UPR.
    pub recommended_by: Option<String>,
    /// UPR Info's category of the action asked for, 1 (least) to 5 (most specific).
    pub action_category: Option<u8>,
}

/// The wording of an SDG goal, target or indicator in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SdgWording {
    pub level: SdgLevel,
    /// The number of the goal, target or indicator: `16`, `16.2` or `16.2.1`.
    pub code: String,
    /// The wordings with their language codes, in the order of the file's columns; languages without wording are left out.
    pub texts: Vec<(String, String)>,
}

/// The short names of a State or area in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryNames {
    /// The State's code in ISO 3166 alpha-3.
    pub iso3: String,
    /// The names, without the article, with their language codes (`en fr es ar ru zh`); languages without a name are left out.
    pub names: Vec<(String, String)>,
}

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// All words of the closed list, as they are written.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word, as it is written.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub(super) fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// Whether a paragraph recommends, notes or holds several recommendations.
    Nature {
        /// The paragraph recommends something.
        Recommendation = "recommendation",
        /// The paragraph only notes or welcomes.
        Noting = "noting",
        /// The paragraph holds several recommendations, which are given as its children.
        Compound = "compound",
    }
}

words! {
    /// The kind of a wording.
    #[derive(Default)]
    TextKind {
        #[default]
        Official = "official",
        Plain = "plain",
        Children = "children",
    }
}

words! {
    /// What the State under review answered to a recommendation in the UPR.
    Response { Accepted = "accepted", Noted = "noted" }
}

words! {
    /// The three levels of the Sustainable Development Goals.
    SdgLevel { Goal = "goal", Target = "target", Indicator = "indicator" }
}
