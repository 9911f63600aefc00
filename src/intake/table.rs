//! Our own table of recommendations: see `README.md` for its columns.

use std::collections::HashMap;

use super::format::Format;
use super::header::{Columns, Header, Names};
use super::item::{Item, RecommendationRow};
use super::problem::{Reason, Refusal, shortened};
use super::row::Row;

const REQUIRED: &[Names] = &[&["state"], &["mechanism"], &["symbol"], &["paragraph"], &["text"]];

const OPTIONAL: &[Names] = &[
    &["instrument"],
    &["document_kind"],
    &["title"],
    &["adopted_on"],
    &["session"],
    &["cycle"],
    &["source_url"],
    &["parent"],
    &["nature"],
    &["section"],
    &["language"],
    &["text_kind"],
    &["themes"],
    &["groups"],
    &["provisions"],
    &["sdg_targets"],
    &["lead"],
    &["supporting"],
    &["due_on"],
    &["response"],
    &["recommended_by"],
    &["action_category"],
];

pub(super) const COLUMNS: Columns = Columns { format: Format::Table, required: REQUIRED, optional: OPTIONAL, closed: true };

const SEPARATORS: &[char] = &[';', '|'];

/// Reads rows of our own table.
#[derive(Debug)]
pub struct Table {
    /// The index of each column.
    columns: HashMap<&'static str, usize>,
}

impl Table {
    pub fn new(header: &Header) -> Self {
        let names = REQUIRED.iter().chain(OPTIONAL).filter_map(|names| names.first().copied());
        Self { columns: names.filter_map(|name| Some((name, header.find(&[name])?))).collect() }
    }

    pub fn read(&self, row: &Row<'_>) -> Result<Item, Refusal> {
        let at = |name: &str| self.columns.get(name).copied();
        let list = |name: &str| row.list(at(name), SEPARATORS);
        let provisions = list("provisions")?;
        let sdg_targets =
            list("sdg_targets")?.into_iter().map(|target| sdg_target(&target).ok_or(target)).collect::<Result<_, _>>().map_err(
                |target| {
                    let value = shortened(&target);
                    row.refuse(at("sdg_targets"), Reason::NotATarget { value })
                },
            )?;
        Ok(Item::Recommendation(Box::new(RecommendationRow {
            state: row.required(at("state"))?,
            mechanism: row.required(at("mechanism"))?,
            instrument: row.text(at("instrument"))?,
            symbol: Some(row.required(at("symbol"))?),
            document_kind: row.text(at("document_kind"))?,
            title: row.text(at("title"))?,
            adopted_on: row.date(at("adopted_on"))?,
            session: row.text(at("session"))?,
            cycle: row.number(at("cycle"), 1, 999)?.and_then(|cycle| i32::try_from(cycle).ok()),
            source_url: address(row, at("source_url"))?,
            paragraph: Some(row.required(at("paragraph"))?),
            parent: row.text(at("parent"))?,
            nature: row.code(at("nature"))?,
            section: row.text(at("section"))?,
            language: language(row, at("language"))?,
            text_kind: row.code(at("text_kind"))?.unwrap_or_default(),
            text: row.required(at("text"))?,
            themes: list("themes")?,
            groups: list("groups")?,
            provisions,
            sdg_targets,
            lead: row.text(at("lead"))?,
            supporting: list("supporting")?,
            due_on: row.date(at("due_on"))?,
            response: row.code(at("response"))?,
            recommended_by: row.text(at("recommended_by"))?,
            action_category: row.number(at("action_category"), 1, 5)?.and_then(|category| u8::try_from(category).ok()),
        })))
    }
}

/// The number of an SDG target in lower case (`16.2`, `16.a`); none if it is not one.
fn sdg_target(written: &str) -> Option<String> {
    let written = written.to_lowercase();
    let (goal, target) = written.split_once('.')?;
    let digits = |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
    let in_range = digits(goal) && goal.parse().is_ok_and(|goal: u8| (1..=17).contains(&goal));
    let lettered = matches!(target.as_bytes(), [b'a'..=b'd']);
    (in_range && (lettered || digits(target))).then_some(written)
}

fn address(row: &Row<'_>, column: Option<usize>) -> Result<Option<String>, Refusal> {
    let Some(value) = row.text(column)? else {
        return Ok(None);
    };
    let host = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !value.contains(' ') => Ok(Some(value)),
        _ => {
            let value = shortened(&value);
            Err(row.refuse(column, Reason::NotAnAddress { value }))
        }
    }
}

/// The language code in a cell, with its subtags; `en` where the cell is empty.
fn language(row: &Row<'_>, column: Option<usize>) -> Result<String, Refusal> {
    let Some(value) = row.text(column)? else {
        return Ok("en".to_owned());
    };
    language_code(&value).ok_or_else(|| {
        let value = shortened(&value);
        row.refuse(column, Reason::NotALanguage { value })
    })
}

/// A language code in its usual form: `EN` → `en`, `zh_hans` → `zh-Hans`; `None` if it is not a language code.
pub(super) fn language_code(written: &str) -> Option<String> {
    let mut parts = written.split(['-', '_']);
    let language = parts.next()?.to_ascii_lowercase();
    if !matches!(language.len(), 2 | 3) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let mut code = language;
    for part in parts {
        if !(2..=8).contains(&part.len()) || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return None;
        }
        code.push('-');
        match part.len() {
            2 => code.push_str(&part.to_ascii_uppercase()),
            4 => {
                code.push_str(&part[..1].to_ascii_uppercase());
                code.push_str(&part[1..].to_ascii_lowercase());
            }
            _ => code.push_str(&part.to_ascii_lowercase()),
        }
    }
    Some(code)
}
