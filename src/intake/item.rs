//! What a row of a file becomes, whatever format it was written in.

use answerable_domain::model::{Nature, Response, SdgLevel, TextKind};
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
