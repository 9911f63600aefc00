//! Recommendations of the Universal Periodic Review, as UPR Info exports its database.
//!
//! The CSV and the XLS of one export have different headers: `To, Text, From …` and `SuR, Recommendation, RS …`.
//! Regional groups and organisations of the States are passed over. Several issues stand in one cell, with commas
//! between them; no issue has a comma in its own name.

use super::format::Format;
use super::header::{Columns, Header};
use super::item::{Item, RecommendationRow};
use super::problem::{Reason, Refusal};
use super::row::Row;
use answerable_domain::model::{Response, TextKind};

const STATE: &[&str] = &["to", "sur", "state_under_review"];
const TEXT: &[&str] = &["text", "recommendation"];
const FROM: &[&str] = &["from", "rs", "recommending_state", "recommended_by"];
const ISSUE: &[&str] = &["issue", "issues"];
const SESSION: &[&str] = &["session"];
const RESPONSE: &[&str] = &["response"];
const ACTION: &[&str] = &["action", "action_category"];

pub(super) const COLUMNS: Columns =
    Columns { format: Format::UprInfo, required: &[STATE, TEXT, FROM, RESPONSE, ACTION, ISSUE, SESSION], optional: &[], closed: false };

/// The last sessions of the review's cycles so far.
const LAST_SESSIONS: [i64; 3] = [12, 26, 40];

/// Reads rows of an export of UPR Info.
#[derive(Debug)]
pub struct UprInfo {
    state: Option<usize>,
    text: Option<usize>,
    from: Option<usize>,
    issue: Option<usize>,
    session: Option<usize>,
    response: Option<usize>,
    action: Option<usize>,
}

impl UprInfo {
    pub fn new(header: &Header) -> Self {
        Self {
            state: header.find(STATE),
            text: header.find(TEXT),
            from: header.find(FROM),
            issue: header.find(ISSUE),
            session: header.find(SESSION),
            response: header.find(RESPONSE),
            action: header.find(ACTION),
        }
    }

    pub fn read(&self, row: &Row<'_>) -> Result<Item, Refusal> {
        let response = row.text(self.response)?;
        if response.is_some_and(|response| response.eq_ignore_ascii_case("voluntary pledge")) {
            return Err(row.refuse(self.response, Reason::VoluntaryPledge));
        }
        let session = row.number(self.session, 1, 999)?.ok_or_else(|| row.refuse(self.session, Reason::Missing))?;
        let cycle = 1 + LAST_SESSIONS.iter().filter(|last| session > **last).count();
        let recommended_by = row.text(self.from)?;
        Ok(Item::Recommendation(Box::new(RecommendationRow {
            state: row.required(self.state)?,
            mechanism: "upr".to_owned(),
            session: Some(session.to_string()),
            cycle: i32::try_from(cycle).ok(),
            language: "en".to_owned(),
            text_kind: TextKind::Official,
            text: row.required(self.text)?,
            themes: row.list(self.issue, &[','])?,
            response: row.word(self.response, response_of, || vec!["accepted", "supported", "noted"])?,
            recommended_by: recommended_by.filter(|state| !is_unknown(state)),
            action_category: row.number(self.action, 1, 5)?.and_then(|category| u8::try_from(category).ok()),
            ..RecommendationRow::default()
        })))
    }
}

fn response_of(word: &str) -> Option<Response> {
    match word {
        "accepted" | "supported" => Some(Response::Accepted),
        "noted" => Some(Response::Noted),
        _ => None,
    }
}

/// Whether the recommending State is unknown: UPR Info writes «(Unknown)» where the report does not say who recommended.
fn is_unknown(state: &str) -> bool {
    let word = state.trim_matches(['(', ')']);
    word.eq_ignore_ascii_case("unknown")
}
