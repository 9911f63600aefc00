//! One row of a table, whatever container it came in, and how the formats ask for its cells.

use answerable_domain::model::codes::Code;
use chrono::{Days, NaiveDate};
use strum::VariantArray;

use super::cell::{Cell, written};
use super::clean::tidy;
use super::header::Header;
use super::problem::{Reason, Refusal, shortened};

/// A row on its way through a format.
pub struct Row<'a> {
    pub line: u64,
    pub header: &'a Header,
    pub cells: &'a [Cell],
    /// The day that a sheet counts its dates from, for dates that lost their formatting.
    pub epoch: Option<NaiveDate>,
}

impl Row<'_> {
    /// A refusal of this row on account of a column.
    pub fn refuse(&self, column: Option<usize>, reason: Reason) -> Refusal {
        Refusal { line: self.line, column: column.map(|index| self.header.name(index)), reason }
    }

    fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// The tidied text of a cell; `None` where it is empty or there is no such column.
    pub fn text(&self, column: Option<usize>) -> Result<Option<String>, Refusal> {
        let Some(index) = column else { return Ok(None) };
        let text = match self.cell(index) {
            Cell::Empty => return Ok(None),
            Cell::Text(text) => tidy(text),
            Cell::Number(number) => Ok(written(*number)),
            Cell::Bool(value) => Ok(value.to_string()),
            Cell::Date(date) => Err(Reason::UnexpectedDate { date: date.to_string() }),
            Cell::Error(error) => Err(Reason::CellError { error: error.clone() }),
            Cell::FormulaWithoutValue => Err(Reason::FormulaWithoutValue),
        };
        match text {
            Ok(text) if text.is_empty() => Ok(None),
            Ok(text) => Ok(Some(text)),
            Err(reason) => Err(self.refuse(column, reason)),
        }
    }

    /// The tidied text of a cell; a refusal where it is empty.
    pub fn required(&self, column: Option<usize>) -> Result<String, Refusal> {
        self.text(column)?.ok_or_else(|| self.refuse(column, Reason::Missing))
    }

    /// The values of a cell that can have several. Repeated ones are taken once.
    pub fn list(&self, column: Option<usize>, separators: &[char]) -> Result<Vec<String>, Refusal> {
        let Some(text) = self.text(column)? else {
            return Ok(Vec::new());
        };
        let mut values: Vec<String> = Vec::new();
        for value in text.split(separators).map(str::trim) {
            if !value.is_empty() && !values.iter().any(|known| known == value) {
                values.push(value.to_owned());
            }
        }
        Ok(values)
    }

    /// A date: one of a sheet, or YYYY-MM-DD.
    pub fn date(&self, column: Option<usize>) -> Result<Option<NaiveDate>, Refusal> {
        let Some(index) = column else { return Ok(None) };
        let date = match self.cell(index) {
            Cell::Date(date) => Some(*date),
            Cell::Number(number) => self.date_of_serial(*number),
            _ => match self.text(column)? {
                None => return Ok(None),
                Some(text) => iso_date(&text),
            },
        };
        match date.filter(|date| Some(*date) >= EARLIEST && Some(*date) < LATEST) {
            Some(date) => Ok(Some(date)),
            None => Err(self.refuse(column, Reason::NotADate { value: shortened(&self.cell(index).shown()) })),
        }
    }

    /// A date that lost its formatting and became the number of days that a sheet stores.
    fn date_of_serial(&self, number: f64) -> Option<NaiveDate> {
        // The range is 1940 to 2119 with either epoch; a year alone, such as 2008, is below it.
        if !(14_610.0..=80_000.0).contains(&number) {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the range just checked")]
        let days = Days::new(number as u64);
        self.epoch?.checked_add_days(days)
    }

    /// The whole number in a cell, within limits.
    pub fn number(&self, column: Option<usize>, from: i64, to: i64) -> Result<Option<i64>, Refusal> {
        let Some(text) = self.text(column)? else {
            return Ok(None);
        };
        match text.parse::<i64>() {
            Ok(number) if (from..=to).contains(&number) => Ok(Some(number)),
            _ => Err(self.refuse(column, Reason::NotANumber { value: shortened(&text), from, to })),
        }
    }

    /// The value of a closed list whose code stands in a cell, in any case of letters.
    pub fn code<T: Code + VariantArray>(&self, column: Option<usize>) -> Result<Option<T>, Refusal> {
        self.word(column, T::from_code, || T::VARIANTS.iter().map(|own| own.code()).collect())
    }

    /// The value that the word in a cell stands for, in any case of letters. A refusal of any other word lists those that are allowed.
    pub fn word<T>(
        &self,
        column: Option<usize>,
        from_word: impl Fn(&str) -> Option<T>,
        allowed: impl FnOnce() -> Vec<&'static str>,
    ) -> Result<Option<T>, Refusal> {
        let Some(text) = self.text(column)? else {
            return Ok(None);
        };
        match from_word(&text.to_lowercase()) {
            Some(value) => Ok(Some(value)),
            None => Err(self.refuse(column, Reason::NotOneOf { value: shortened(&text), allowed: allowed() })),
        }
    }
}

const EARLIEST: Option<NaiveDate> = NaiveDate::from_ymd_opt(1900, 1, 1);
const LATEST: Option<NaiveDate> = NaiveDate::from_ymd_opt(2200, 1, 1);

/// Reads YYYY-MM-DD; a time after it is left out.
fn iso_date(text: &str) -> Option<NaiveDate> {
    let (date, time) = match text.split_once(['T', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    if time.is_some_and(|time| !time.bytes().all(|b| b.is_ascii_digit() || b":.+-Z".contains(&b))) {
        return None;
    }
    if !matches!(date.as_bytes(), [_, _, _, _, b'-', _, _, b'-', _, _]) {
        return None;
    }
    NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()
}
