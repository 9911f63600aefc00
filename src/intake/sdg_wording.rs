//! Reads the wording of the Sustainable Development Goals, their targets and indicators, with a column for each language.

use std::collections::HashMap;

use super::format::Format;
use super::header::{Columns, Header};
use super::item::{Item, SdgWording};
use super::problem::{Reason, Refusal};
use super::row::Row;
use super::table::language_code;
use answerable_domain::model::SdgLevel;

pub(super) const COLUMNS: Columns =
    Columns { format: Format::SdgWording, required: &[&["level"], &["code"], &["en"]], optional: &[], closed: false };

/// Reads rows of SDG wording, and knows those that it has read, to notice repetitions.
#[derive(Debug)]
pub struct Wording {
    level: Option<usize>,
    code: Option<usize>,
    /// Each language with its column.
    languages: Vec<(String, usize)>,
    /// The lines on which codes were read, and the codes of the wordings within one target.
    codes: HashMap<String, u64>,
    wordings: HashMap<(String, String), String>,
}

impl Wording {
    pub fn new(header: &Header) -> Self {
        let (level, code) = (header.find(&["level"]), header.find(&["code"]));
        let languages = header
            .iter()
            .filter(|(index, _)| Some(*index) != level && Some(*index) != code)
            .filter_map(|(index, name)| Some((language_code(name)?, index)))
            .collect();
        Self { level, code, languages, codes: HashMap::new(), wordings: HashMap::new() }
    }

    pub fn read(&mut self, row: &Row<'_>) -> Result<Item, Refusal> {
        let level: SdgLevel = row.code(self.level)?.ok_or_else(|| row.refuse(self.level, Reason::Missing))?;
        let code = row.required(self.code)?;
        let mut texts = Vec::with_capacity(self.languages.len());
        for (language, index) in &self.languages {
            if let Some(text) = row.text(Some(*index))? {
                texts.push((language.clone(), text));
            }
        }
        let Some((_, first)) = texts.first() else {
            return Err(row.refuse(None, Reason::Missing));
        };

        if let Some(&line) = self.codes.get(&code) {
            let what = format!("{} {code}", level.code());
            return Err(row.refuse(self.code, Reason::Repeats { what, line }));
        }
        // Some indicators serve several targets in the same words; within one target the same words are a stale copy.
        let within = code.rsplit_once('.').map_or("", |(within, _)| within);
        let wording = (within.to_owned(), first.clone());
        if let Some(earlier) = self.wordings.get(&wording) {
            let line = self.codes.get(earlier).copied().unwrap_or_default();
            let what = format!("{} {earlier}", level.code());
            return Err(row.refuse(self.code, Reason::Repeats { what, line }));
        }
        self.wordings.insert(wording, code.clone());
        self.codes.insert(code.clone(), row.line);
        Ok(Item::SdgWording(SdgWording { level, code, texts }))
    }
}
