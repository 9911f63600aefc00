//! `/documents/{symbol}/brief`: for the Committee, both sides on each recommendation of a document, side by side, made to be printed.
//! The same sheet is drawn as a Word file (`/documents/{symbol}/brief.docx`).

mod draw;
mod questions;
mod says;
pub mod sheet;
pub mod sides;

use crate::model::*;
use crate::pages::{Head, Page};
use crate::reader::*;
use crate::view::brief::Brief;
use sheet::BriefSheet;
use std::sync::Arc;

/// Both sides, side by side.
pub fn page(reader: &Arc<Reader>, brief: Brief) -> Page {
    let sheet = BriefSheet::of(&brief, reader);
    crate::pages::draw(
        reader,
        || Head {
            title: sheet.title.clone(),
            state: Some(brief.state.names.text(reader.lang).to_string()),
            description: t("brief-description"),
            trail: vec![
                (t("nav-documents"), "/documents".to_string()),
                (brief.symbol.clone(), format!("/documents/{}", escape_path(&brief.symbol))),
            ],
            section: "/documents",
            fiction: brief.fiction,
            ..Head::default()
        },
        || draw::body(&sheet, &brief.tally),
    )
}

/// The words above what each side says, in the order of the columns, and below them.
#[derive(Clone, Debug)]
pub struct Labels {
    pub state: String,
    pub civil: String,
    pub tally: String,
    pub recommendations: String,
    pub none: String,
    pub independent: String,
    pub independent_note: String,
    pub questions: String,
    /// «Page», before its number.
    pub page: String,
}

impl Labels {
    /// In a reader's language.
    pub fn of(reader: &Reader) -> Labels {
        let says = says::Says(reader);
        Labels {
            state: says.t("brief-column-state"),
            civil: says.t("brief-column-civil"),
            tally: says.t("brief-tally"),
            recommendations: says.t("brief-recommendations"),
            none: says.t("brief-none"),
            independent: says.t("brief-independent"),
            independent_note: says.t("independent-note"),
            questions: says.t("brief-questions"),
            page: says.t("brief-page"),
        }
    }
}
