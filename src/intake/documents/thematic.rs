//! Reads thematic lists: tables with a row for each recommendation, its position, and rows that name the theme of those below. The
//! layouts differ, so columns are found by their headings and, where there are none, by what the cells hold.

use super::block::{Block, Document};
use super::clean::fold;
use super::recommending;
use super::result::Paragraph;
use super::states::States;
use super::symbols;
use super::text::join;
use super::thematic_cells::{Columns, Row, headings, number_alone, numbered, position_alone, theme};
use super::upr;
use super::warning::Warning;
use std::collections::HashMap;

/// A thematic list that was read.
pub struct List {
    /// The recommendations, in the order of the list.
    pub paragraphs: Vec<Paragraph>,
    /// The symbol of the report in which the recommendations stand.
    pub symbol: Option<String>,
    /// What a person should look at.
    pub warnings: Vec<Warning>,
}

/// Reads a thematic list; none where the document is not one.
pub fn read(document: &Document, states: &dyn States) -> Option<List> {
    let mut reader =
        Reader { states, columns: Columns::default(), theme: None, paragraphs: Vec::new(), sources: HashMap::new(), known: 0, themes: 0 };
    for row in rows(&document.blocks) {
        reader.row(&row);
    }
    let is_list = reader.paragraphs.len() >= 2 && (reader.themes > 0 || reader.known > 0);
    if !is_list || reader.paragraphs.len() * 40 < document.blocks.iter().filter(|block| block.text.len() > 40).count() {
        return None;
    }
    Some(reader.finish())
}

/// The rows of all tables, each with its cells that are not empty.
fn rows(blocks: &[Block]) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut last = None;
    for block in blocks {
        let here = block.cell.map(|cell| (cell.table, cell.row));
        let column = block.cell.map_or(0, |cell| cell.column);
        if here.is_none() || here != last {
            rows.push(Vec::new());
        }
        last = here;
        let Some(row) = rows.last_mut() else { continue };
        match row.last_mut() {
            Some((known, cell)) if *known == column => cell.push(&block.text),
            _ => row.push((column, vec![&block.text])),
        }
    }
    rows
}

struct Reader<'s> {
    states: &'s dyn States,
    columns: Columns,
    theme: Option<String>,
    paragraphs: Vec<Paragraph>,
    sources: HashMap<String, usize>,
    /// How many headings of columns, and how many themes, have been met.
    known: usize,
    themes: usize,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row<'_>) {
        if let Some(columns) = headings(row) {
            self.columns = columns;
            self.known += 1;
            return;
        }
        if let [(_, cell)] = row.as_slice()
            && let [text] = cell.as_slice()
            && let Some(theme) = theme(text)
        {
            self.theme = Some(theme);
            self.themes += 1;
            return;
        }
        let from = self.paragraphs.len();
        let cell = |column: Option<usize>| row.iter().find(|(known, _)| column == Some(*known)).map(|(_, cell)| cell);
        let number = cell(self.columns.number).and_then(|cell| number_alone(cell.first()?));
        let texts = match cell(self.columns.text) {
            Some(cell) => Some(cell),
            None => row
                .iter()
                .map(|(_, cell)| cell)
                .find(|cell| cell.first().is_some_and(|text| numbered(text).is_some_and(|found| found.sub > 0))),
        };
        let Some(texts) = texts else {
            self.below(row);
            return;
        };
        self.recommendations(texts, number);
        let by = cell(self.columns.state).map(|cell| cell.join("; "));
        let said = cell(self.columns.position).and_then(|cell| upr::position(cell.first()?)).or_else(|| {
            let mut words = row.iter().flat_map(|(_, cell)| cell.iter());
            words.find_map(|word| position_alone(word))
        });
        for paragraph in self.paragraphs.iter_mut().skip(from) {
            paragraph.position = paragraph.position.or(said);
            paragraph.recommended_by = paragraph.recommended_by.take().or_else(|| by.clone());
        }
    }

    /// Takes what stands below a recommendation in lists without tables.
    fn below(&mut self, row: &Row<'_>) {
        let text = row.iter().flat_map(|(_, cell)| cell.iter()).copied().next().unwrap_or_default();
        self.source(text);
        if let (Some(last), Some(position)) = (self.paragraphs.last_mut(), position_alone(text)) {
            last.position = last.position.or(Some(position));
        }
    }

    /// Takes the recommendations of a cell: each begins with its number.
    fn recommendations(&mut self, cell: &[&str], number: Option<String>) {
        let from = self.paragraphs.len();
        let mut ended = false;
        for (at, text) in cell.iter().enumerate() {
            if self.source(text) {
                ended = true;
                continue;
            }
            let found = numbered(text);
            let begins = match (&found, at) {
                (Some(found), 0) => Some((found.number.clone(), found.text, found.position)),
                (Some(found), _) if found.sub > 0 => Some((found.number.clone(), found.text, found.position)),
                (None, 0) => number.clone().map(|number| (number, *text, None)),
                _ => None,
            };
            if let Some((number, text, position)) = begins {
                ended = false;
                self.paragraphs.push(Paragraph {
                    number,
                    letter: None,
                    section: self.theme.clone(),
                    recommends: true,
                    text: text.to_owned(),
                    recommended_by: None,
                    position,
                    warnings: Vec::new(),
                });
            } else if let Some(last) = self.paragraphs.get_mut(from..).and_then(<[Paragraph]>::last_mut).filter(|_| !ended) {
                join(&mut last.text, text);
            }
        }
        for paragraph in self.paragraphs.iter_mut().skip(from) {
            paragraph.recommended_by = recommending::states(&paragraph.text, self.states);
        }
    }

    /// Whether a line says where the State's position is to be found; its symbol leads to the report.
    fn source(&mut self, text: &str) -> bool {
        let folded = fold(text);
        let is_source = ["source", "fuente", "المصدر"].iter().any(|word| folded.trim_start().starts_with(word));
        if is_source {
            for symbol in symbols::all(text) {
                let report = symbol.split("/Add.").next().unwrap_or(&symbol).to_owned();
                *self.sources.entry(report).or_default() += 1;
            }
        }
        is_source
    }

    fn finish(self) -> List {
        let mut warnings = Vec::new();
        let symbol = self.sources.into_iter().max_by_key(|(symbol, times)| (*times, symbol.clone())).map(|(symbol, _)| symbol);
        if let Some(symbol) = &symbol {
            warnings.push(Warning::NumbersOf { symbol: symbol.clone() });
        }
        let mut known: HashMap<String, String> = HashMap::new();
        let (mut again, mut paragraphs) = (0, Vec::with_capacity(self.paragraphs.len()));
        for mut paragraph in self.paragraphs {
            match known.get(&paragraph.number) {
                // A recommendation stands under each of its themes in some lists.
                Some(text) if *text == paragraph.text => {
                    again += 1;
                    continue;
                }
                Some(_) => paragraph.warnings.push(Warning::NumberTwice { number: paragraph.number.clone() }),
                None => {
                    known.insert(paragraph.number.clone(), paragraph.text.clone());
                }
            }
            paragraphs.push(paragraph);
        }
        if again > 0 {
            warnings.push(Warning::RowsRepeat { rows: again });
        }
        List { paragraphs, symbol, warnings }
    }
}
