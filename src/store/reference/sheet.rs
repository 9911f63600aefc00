//! Reads the tables that come with the program: CSV with a header.

use crate::db::entities::Localised;
use answerable_domain::model::{Lang, Words};
use anyhow::{Context, anyhow};
use csv::StringRecord;
use std::str::FromStr;

/// A table with a header, in memory.
pub struct ListFile {
    /// The table's name in messages.
    name: &'static str,
    header: StringRecord,
    lines: Vec<StringRecord>,
}

/// A line of a table, whose cells are read by column.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    sheet: &'a ListFile,
    at: usize,
}

impl ListFile {
    /// Reads a table from CSV.
    pub fn read(name: &'static str, text: &str) -> anyhow::Result<ListFile> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers().with_context(|| format!("{name}: no header"))?.clone();
        let lines: Result<Vec<StringRecord>, csv::Error> = reader.into_records().collect();
        Ok(ListFile { name, header, lines: lines.with_context(|| name.to_string())? })
    }

    /// The table's lines in order.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        (0..self.lines.len()).map(|at| Line { sheet: self, at })
    }
}

impl<'a> Line<'a> {
    /// The number of the line among the lines, from 1.
    pub fn position(self) -> i32 {
        self.at as i32 + 1
    }

    /// The text of a cell; an unknown column is a mistake of the program.
    pub fn text(self, column: &str) -> anyhow::Result<&'a str> {
        let at = self.sheet.header.iter().position(|name| name == column);
        at.and_then(|at| self.sheet.lines.get(self.at)?.get(at)).ok_or_else(|| self.fault(&format!("no column «{column}»")))
    }

    /// The text of a cell that may be empty.
    pub fn optional(self, column: &str) -> anyhow::Result<Option<String>> {
        Ok(Some(self.text(column)?).filter(|text| !text.is_empty()).map(str::to_string))
    }

    /// The values of a cell that holds several, joined by `|`.
    pub fn several(self, column: &str) -> anyhow::Result<impl Iterator<Item = &'a str> + use<'a>> {
        Ok(self.text(column)?.split('|').filter(|value| !value.is_empty()))
    }

    /// The value of a cell that holds something other than text, and may be empty.
    pub fn parsed<T: FromStr>(self, column: &str) -> anyhow::Result<Option<T>> {
        let text = self.text(column)?;
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| self.fault(&format!("«{text}» in «{column}»")))
    }

    /// The names in the four languages, from the line's columns.
    pub fn names(self) -> anyhow::Result<Localised> {
        let mut names = Words::default();
        for lang in Lang::ALL {
            if let Some(name) = self.optional(lang.tag())? {
                names.by_language_mut().insert(lang.tag().to_string(), name);
            }
        }
        Ok(Localised::from(names))
    }

    /// An error about a line, with the table and the line.
    pub fn fault(self, what: &str) -> anyhow::Error {
        anyhow!("{}, line {}: {what}", self.sheet.name, self.at + 2)
    }
}
