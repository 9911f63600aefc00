//! The brief for the Committee as a sheet: both sides' word on each recommendation of a document, in the reader's language, before it
//! becomes a page or a Word file.

mod questions;
mod says;
mod sheet;
mod sides;

pub use sheet::{BriefPart, BriefSheet, TallyRow};

use crate::reader::Reader;

/// The headings above each side's entries, in the order of the columns, and the words around them.
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
    /// The word «Page», which stands before a page's number.
    pub page: String,
}

impl Labels {
    /// The labels in the reader's language.
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
