//! One cell of a table, whatever container it came in.

use super::clean::tidy;
use chrono::NaiveDate;

/// What a cell holds. Text files have only `Text`.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(f64),
    Bool(bool),
    Date(NaiveDate),
    Error(String),
    FormulaWithoutValue,
}

impl Cell {
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(char::is_whitespace),
            _ => false,
        }
    }

    /// The cell as a header or a message shows it.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty | Self::FormulaWithoutValue => String::new(),
            Self::Text(text) => tidy(text).unwrap_or_default(),
            Self::Number(number) => written(*number),
            Self::Bool(value) => value.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Error(error) => error.clone(),
        }
    }
}

/// A number as people write it: 5 instead of 5.0.
pub fn written(number: f64) -> String {
    format!("{number}")
}
