//! The header of a table: the names of its columns, and the format to which they belong.

use super::cell::Cell;
use super::format::Format;
use super::problem::FileProblem;

/// A column that a format asks for: its name, and others that exports give it.
pub type Names = &'static [&'static str];

/// What a format asks of a header: which columns.
pub struct Columns {
    pub format: Format,
    pub required: &'static [Names],
    /// Further columns that the format reads; others are passed over, unless `closed`.
    pub optional: &'static [Names],
    /// Whether columns that the format does not know are refused, so that nothing is lost unseen.
    pub closed: bool,
}

/// The names of a table's columns, as written and folded for comparison.
#[derive(Debug, Clone, Default)]
pub struct Header {
    written: Vec<String>,
    folded: Vec<String>,
}

impl Header {
    pub fn new(cells: &[Cell]) -> Self {
        let mut written: Vec<String> = cells.iter().map(Cell::shown).collect();
        while written.last().is_some_and(String::is_empty) {
            written.pop();
        }
        let folded = written.iter().map(|name| fold(name)).collect();
        Self { written, folded }
    }

    pub fn len(&self) -> usize {
        self.written.len()
    }

    /// The name of a column as the file writes it.
    pub fn name(&self, index: usize) -> String {
        match self.written.get(index) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => format!("column {}", index + 1),
        }
    }

    /// The index of a column with one of these names.
    pub fn find(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.folded.iter().position(|folded| *folded == fold(name)))
    }

    /// The columns, by index, with their names as written.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        self.written.iter().map(String::as_str).enumerate()
    }

    pub(super) fn names(&self) -> Vec<String> {
        (0..self.len()).map(|index| self.name(index)).collect()
    }

    /// How many of a format's required columns the header has.
    pub(super) fn present(&self, columns: &Columns) -> usize {
        let found = columns.required.iter();
        found.filter(|names| self.find(names).is_some()).count()
    }

    fn known(columns: &Columns) -> impl Iterator<Item = Names> {
        columns.required.iter().chain(columns.optional).copied()
    }

    fn is_one_of(&self, index: usize, names: Names) -> bool {
        self.folded.get(index).is_some_and(|own| names.iter().any(|name| fold(name) == *own))
    }

    fn unknown<'a>(&'a self, columns: &'a Columns) -> impl Iterator<Item = usize> + 'a {
        (0..self.len()).filter(|&index| !Self::known(columns).any(|names| self.is_one_of(index, names)))
    }

    pub(super) fn missing(&self, columns: &Columns) -> FileProblem {
        let missing: Vec<&str> = columns.required.iter().filter(|names| self.find(names).is_none()).map(first).collect();
        let hints =
            self.unknown(columns).filter_map(|index| Some((self.name(index), nearest(self.folded.get(index)?, &missing)?))).collect();
        FileProblem::MissingColumns {
            format: columns.format,
            missing: missing.into_iter().map(str::to_owned).collect(),
            found: self.names(),
            hints,
        }
    }

    pub(super) fn check(&self, columns: &Columns) -> Result<(), FileProblem> {
        for names in Self::known(columns) {
            let mut here = (0..self.len()).filter(|&index| self.is_one_of(index, names));
            if let (Some(_), Some(second)) = (here.next(), here.next()) {
                return Err(FileProblem::RepeatedColumn { column: self.name(second) });
            }
        }
        let unknown: Vec<usize> = self.unknown(columns).collect();
        if !columns.closed || unknown.is_empty() {
            return Ok(());
        }
        let free: Vec<&str> = Self::known(columns).filter(|names| self.find(names).is_none()).map(|names| first(&names)).collect();
        Err(FileProblem::UnknownColumns {
            format: columns.format,
            columns: unknown.iter().map(|&index| self.name(index)).collect(),
            hints: unknown.iter().filter_map(|&index| Some((self.name(index), nearest(self.folded.get(index)?, &free)?))).collect(),
        })
    }
}

/// The name of a column in our own files, which comes before the names that exports give it.
pub(super) fn first(names: &Names) -> &'static str {
    names.first().copied().unwrap_or_default()
}

/// Folds a name for comparison: lower case, with one underscore for whatever separates words.
fn fold(name: &str) -> String {
    let words = name.to_lowercase();
    let words = words.split(|c: char| c.is_whitespace() || matches!(c, '_' | '-')).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}

/// The known name that a written one is probably meant for.
fn nearest(written: &str, known: &[&str]) -> Option<String> {
    let part_of = |name: &&&str| name.len() > 3 && (written.contains(**name) || (written.len() > 3 && name.contains(written)));
    known
        .iter()
        .map(|name| (distance(written, name), name))
        .filter(|(distance, name)| *distance <= name.len().div_ceil(3).min(3))
        .min()
        .map(|(_, name)| name)
        .or_else(|| known.iter().find(part_of))
        .map(|name| (*name).to_owned())
}

/// How many letters must be changed to make one word of the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut costs: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate().take(60) {
        // The cost of the letter before, in the row above; and the one just worked out, in this row.
        let (mut diagonal, mut left) = (i, i + 1);
        for (cost, to) in costs.iter_mut().skip(1).zip(&b) {
            let above = *cost;
            *cost = (diagonal + usize::from(from != *to)).min(above + 1).min(left + 1);
            (diagonal, left) = (above, *cost);
        }
        if let Some(first) = costs.first_mut() {
            *first = i + 1;
        }
    }
    costs.last().copied().unwrap_or_default()
}
