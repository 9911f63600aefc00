//! What the register takes in: a recommendation with its document, in the register's own keys, codes and days.

use answerable_domain::model::{DocumentKind, Nature, Response, TextKind};
use answerable_store::db::entities::{group, institution, instrument, mechanism, provision, sdg_target, state, theme};
use chrono::NaiveDate;
use std::fmt;

/// A document as one of its records states it. Once the register has the document, only the symbol, the State and the mechanism count.
#[derive(Clone, Debug)]
pub struct DocumentRecord {
    pub symbol: String,
    pub state_id: state::Key,
    pub mechanism_id: mechanism::Key,
    pub instrument_id: Option<instrument::Key>,
    pub kind: DocumentKind,
    /// The title, in the document's language. Without one, a title is made of the kind, the State and the session, in all languages.
    pub title: Option<String>,
    pub adopted_on: Option<NaiveDate>,
    /// The document's date: the day of adoption, or the last day of the session. A document that is new must have one.
    pub dated_on: Option<NaiveDate>,
    pub session: Option<String>,
    pub cycle: Option<i32>,
    pub language: String,
    pub source_url: Option<String>,
    /// The collection that the document was taken from, if it is not the document itself.
    pub source: Option<&'static str>,
}

/// A recommendation in one wording, with all that the register is to know of it.
#[derive(Clone, Debug)]
pub struct Record {
    pub document: DocumentRecord,
    /// The paragraph's number, with its letter if it has one.
    pub paragraph: String,
    /// The paragraph's place in its document ([`position`]). Without one, it comes after the paragraphs that are there already.
    pub position: Option<i32>,
    /// The paragraph of the same document that this one was split from.
    pub parent: Option<String>,
    pub nature: Nature,
    /// The heading in the document, in the language of the text.
    pub section: Option<String>,
    /// The language of the text.
    pub language: String,
    pub text_kind: TextKind,
    pub text: String,
    pub theme_ids: Vec<theme::Key>,
    pub group_ids: Vec<group::Key>,
    pub provision_ids: Vec<provision::Key>,
    pub target_ids: Vec<sdg_target::Key>,
    /// The institution that leads, and the day by which it has to have implemented the recommendation.
    pub lead_id: Option<institution::Key>,
    pub due_on: Option<NaiveDate>,
    pub supporting_ids: Vec<institution::Key>,
    pub response: Option<Response>,
    /// The State that made the recommendation, in the UPR.
    pub recommended_by_id: Option<state::Key>,
    /// UPR Info's category of the action asked for, 1 (least) to 5 (most specific).
    pub action_category: Option<i32>,
}

/// What became of a record that was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The register has something more than before.
    New,
    /// The register had all of it.
    Duplicate,
}

/// Why a record was not taken in, although the register knows everything that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// The document is new, and the record does not say when it was adopted.
    NoDate,
    /// The register's document with this symbol concerns another State.
    OtherState { symbol: String },
    /// The register's document with this symbol was issued by another mechanism.
    OtherMechanism { symbol: String },
    /// The paragraph that this one was split from is not in the register.
    NoParent { parent: String },
    /// The register has another wording of the same kind in the same language.
    OtherWording { paragraph: String, language: String },
    /// Another institution leads on the recommendation.
    OtherLead,
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rejection::NoDate => {
                f.write_str("the register does not have this document yet, so it must say when it was adopted (YYYY-MM-DD)")
            }
            Rejection::OtherState { symbol } => write!(f, "the document {symbol} concerns another State"),
            Rejection::OtherMechanism { symbol } => write!(f, "the document {symbol} was issued by another mechanism"),
            Rejection::NoParent { parent } => write!(f, "the document has no paragraph «{parent}» yet; put it before its parts"),
            Rejection::OtherWording { paragraph, language } => write!(
                f,
                "the register has another wording of paragraph {paragraph} in «{language}»; what was published is not overwritten"
            ),
            Rejection::OtherLead => f.write_str("another institution leads already; the coordinator changes that"),
        }
    }
}

/// A number that orders the paragraphs of a document: «14» before «14(a)» before «15», «118.9» before «118.32».
pub fn position(paragraph: &str) -> i32 {
    let mut numbers = paragraph
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse::<i32>().unwrap_or(9_999));
    let major = numbers.next().unwrap_or(9_999).min(9_999);
    // A range («18-19») is ordered by its beginning; only «118.32» has a second level.
    let minor = if paragraph.contains('.') { numbers.next().unwrap_or(0).min(999) } else { 0 };
    let letter = paragraph
        .split('(')
        .nth(1)
        .and_then(|rest| rest.chars().next())
        .filter(char::is_ascii_lowercase)
        .map_or(0, |c| c as i32 - 'a' as i32 + 1);
    major * 100_000 + minor * 100 + letter
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn paragraphs_stand_in_their_order() {
        let order = ["7-8", "14", "14(a)", "14(b)", "15", "118.9", "118.32", "118.32(a)", "119", "annex"];
        assert!(order.windows(2).all(|pair| position(pair[0]) < position(pair[1])));
        assert!(position("99999999999999") > position("119"));
    }
}
