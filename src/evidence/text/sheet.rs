//! Reads the cells of an XLSX: text that stands elsewhere, and figures that are days.

use super::super::clean::{Rules, Tag, TagFate};
use super::super::refused::Refused;
use super::lines::Lines;
use super::parts::{Gives, plain, unless_full};
use chrono::{Days, NaiveDate};
use std::collections::{HashMap, HashSet};

/// The most bytes of shared text that are held in memory.
const MOST_SHARED: usize = 32 << 20;
/// The most styles of cells, and of number formats; Excel's own limit is 65,490.
const MOST_STYLES: usize = 66_000;

/// Reads the strings that cells share.
pub(super) struct Shared<'a> {
    lines: &'a mut Lines,
    strings: Vec<String>,
    bytes: usize,
}

impl<'a> Shared<'a> {
    pub fn new(lines: &'a mut Lines) -> Self {
        Shared { lines, strings: Vec::new(), bytes: 0 }
    }

    pub fn strings(self) -> Vec<String> {
        self.strings
    }
}

impl Gives for Shared<'_> {
    fn lines(&mut self) -> &mut Lines {
        self.lines
    }
}

impl Rules for Shared<'_> {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        if tag.name() == "si" {
            self.bytes += size_of::<String>();
            self.strings.push(String::new());
        }
        if self.bytes > MOST_SHARED { Err(Refused::TooComplex) } else { Ok(TagFate::Keep) }
    }

    fn text(&mut self, text: &mut String, inside: &[String]) -> Result<(), Refused> {
        // Elements of their own say how words are pronounced; they are left out.
        let spoken = inside.iter().any(|name| name == "rPh");
        if inside.last().is_some_and(|name| name == "t")
            && !spoken
            && let Some(last) = self.strings.last_mut()
        {
            self.bytes += text.len();
            last.push_str(&plain(text));
        }
        Ok(())
    }
}

/// Reads which styles of cells show days.
pub(super) struct Dates<'a> {
    lines: &'a mut Lines,
    /// The number formats in the workbook that show days.
    formats: HashSet<u32>,
    /// All number formats in the workbook: whether each shows days.
    own: HashMap<u32, bool>,
    /// Whether each style of a cell shows days, in order.
    styles: Vec<bool>,
}

impl<'a> Dates<'a> {
    pub fn new(lines: &'a mut Lines) -> Self {
        Dates { lines, formats: HashSet::new(), own: HashMap::new(), styles: Vec::new() }
    }

    pub fn done(self) -> Vec<bool> {
        self.styles
    }
}

impl Gives for Dates<'_> {
    fn lines(&mut self) -> &mut Lines {
        self.lines
    }
}

impl Rules for Dates<'_> {
    fn tag(&mut self, tag: &mut Tag, inside: &[String]) -> Result<TagFate, Refused> {
        if self.styles.len() + self.own.len() > MOST_STYLES {
            return Err(Refused::TooComplex);
        }
        let format = |tag: &Tag| tag.value("numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
        match tag.name() {
            "numFmt" => {
                let shows = tag.value("formatCode").is_some_and(|code| shows_day(&code));
                self.own.insert(format(tag), shows);
                if shows {
                    self.formats.insert(format(tag));
                }
            }
            "xf" if inside.last().is_some_and(|name| name == "cellXfs") => {
                let id = format(tag);
                let day = self.formats.contains(&id) || !self.own.contains_key(&id) && matches!(id, 14..=17 | 22 | 27..=31 | 36 | 50..=58);
                self.styles.push(day);
            }
            _ => {}
        }
        Ok(TagFate::Keep)
    }
}

/// Whether a number format shows years or days: it has a «y» or a «d» outside of quoted words and of conditions in brackets.
fn shows_day(code: &str) -> bool {
    let (mut quoted, mut bracket) = (false, false);
    code.chars().any(|letter| {
        match letter {
            '"' => quoted = !quoted,
            '[' => bracket = true,
            ']' => bracket = false,
            _ => {}
        }
        !quoted && !bracket && matches!(letter, 'y' | 'Y' | 'd' | 'D')
    })
}

/// Reads one sheet, row by row.
pub(super) struct Sheet<'a> {
    lines: &'a mut Lines,
    shared: &'a [String],
    dates: &'a [bool],
    /// The kind of value that the cell says it has.
    kind: String,
    is_date: bool,
    value: String,
    /// The column of the cell, and how many columns of the row are written.
    column: usize,
    written: usize,
}

/// The most empty columns that are told apart.
const MOST_EMPTY: usize = 40;

/// The column of a cell, from its name: «B7» is in the second column.
fn column(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).take(3);
    letters
        .map(|letter| usize::from(letter.to_ascii_uppercase() - b'A'))
        .fold(None, |column, letter| Some(column.map_or(0, |column| (column + 1) * 26) + letter))
}

impl<'a> Sheet<'a> {
    pub fn new(lines: &'a mut Lines, shared: &'a [String], dates: &'a [bool]) -> Self {
        Sheet { lines, shared, dates, kind: String::new(), is_date: false, value: String::new(), column: 0, written: 0 }
    }

    /// Writes the cell that was read last.
    pub fn flush(&mut self) {
        let value = std::mem::take(&mut self.value);
        if value.is_empty() {
            return;
        }
        let shown = match self.kind.as_str() {
            "s" => value.trim().parse().ok().and_then(|place: usize| self.shared.get(place).cloned()).unwrap_or_default(),
            "str" | "inlineStr" | "d" => value,
            "b" | "e" => return,
            _ => figure(value.trim(), self.is_date),
        };
        let empty = self.column.saturating_sub(self.written).min(MOST_EMPTY);
        (0..=empty).for_each(|_| self.lines.cell());
        self.lines.push(&shown.replace('\t', " "));
        self.written = self.column + 1;
    }
}

/// A figure as it is shown, without the digits that binary fractions leave at its end.
fn figure(value: &str, is_date: bool) -> String {
    let Ok(number) = value.parse::<f64>() else { return value.to_string() };
    if is_date && (1.0..2_958_466.0).contains(&number) {
        // Day 60 of Excel is 29 February 1900, a day that never existed.
        let days = number as u64;
        let begin = NaiveDate::from_ymd_opt(1899, 12, if days < 60 { 31 } else { 30 });
        if let Some(day) = begin.and_then(|begin| begin.checked_add_days(Days::new(days))) {
            return day.to_string();
        }
    }
    if number.abs() < 1e15 { format!("{}", (number * 1e6).round() / 1e6) } else { value.to_string() }
}

impl Gives for Sheet<'_> {
    fn lines(&mut self) -> &mut Lines {
        self.lines
    }
}

impl Rules for Sheet<'_> {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        unless_full(self.lines)?;
        match tag.name() {
            "row" => {
                self.flush();
                self.lines.row();
                self.written = 0;
                self.column = 0;
            }
            "c" => {
                self.flush();
                self.column = tag.value("r").and_then(|name| column(&name)).unwrap_or(self.written).max(self.written);
                self.kind = tag.value("t").unwrap_or_default().into_owned();
                let style: Option<usize> = tag.value("s").and_then(|style| style.parse().ok());
                self.is_date = style.and_then(|style| self.dates.get(style)).copied().unwrap_or_default();
            }
            "headerFooter" | "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter" => {
                self.flush();
                self.lines.line();
            }
            // In the workbook's own part: what the sheets are called.
            "sheet" => {
                if let Some(name) = tag.value("name") {
                    self.lines.whole(&name);
                }
            }
            // These hold the hint that is shown when a cell is chosen, and the address to which it leads.
            "dataValidation" | "hyperlink" => {
                for name in ["promptTitle", "prompt", "errorTitle", "error", "tooltip", "display"] {
                    if let Some(words) = tag.value(name) {
                        self.flush();
                        self.lines.whole(&words);
                    }
                }
            }
            _ => {}
        }
        Ok(TagFate::Keep)
    }

    fn text(&mut self, text: &mut String, inside: &[String]) -> Result<(), Refused> {
        match inside.last().map_or("", String::as_str) {
            "v" => self.value.push_str(&plain(text)),
            "t" if !inside.iter().any(|name| name == "rPh") => self.value.push_str(&plain(text)),
            "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter" => {
                // The header is in pieces, between which codes of fonts and pages stand.
                self.flush();
                self.lines.push(&plain(text));
            }
            _ => {}
        }
        Ok(())
    }
}
