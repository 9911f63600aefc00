//! Measures how well documents are split, against counts that people made by reading them.

use super::{Refusal, Split, States};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// One paragraph of a document, as a person counted it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The name of the document's file.
    pub document: String,
    /// The paragraph's number.
    pub number: String,
    /// The paragraph's letter, for a lettered part.
    pub letter: Option<String>,
    /// Whether the paragraph recommends.
    pub recommends: bool,
}

/// How well one document was split.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Score {
    /// The name of the document's file.
    pub document: String,
    /// How many paragraphs and lettered parts the document has.
    pub expected: usize,
    /// How many of them were found.
    pub found: usize,
    /// The paragraphs that were not found.
    pub missed: Vec<String>,
    /// The paragraphs that were found and do not exist.
    pub invented: Vec<String>,
    /// How many of the found paragraphs recommend or note as expected.
    pub right: usize,
    /// The found paragraphs that do not recommend or note as expected.
    pub wrong: Vec<String>,
    /// Why the document could not be read, or where it should be.
    pub refused: Option<String>,
}

impl Score {
    /// How many in a hundred found paragraphs recommend or note as expected.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn percent(&self) -> f64 {
        if self.found == 0 { 0.0 } else { self.right as f64 * 100.0 / self.found as f64 }
    }
}

/// Reads counts from a table: a header `document,number,letter,recommends`, then a row for each paragraph.
///
/// # Errors
/// If a row has another shape; with the line's number.
pub fn expectations(text: &str) -> Result<Vec<Expected>, String> {
    let mut lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    if lines.next().map(|(header, _)| header.trim()) != Some("document,number,letter,recommends") {
        return Err("line 1: the header is not «document,number,letter,recommends»".to_owned());
    }
    lines
        .map(|(line, at)| {
            let cells: Vec<&str> = line.split(',').map(str::trim).collect();
            match cells.as_slice() {
                [document, number, letter, recommends @ ("0" | "1")] if !number.is_empty() => Ok(Expected {
                    document: (*document).to_owned(),
                    number: (*number).to_owned(),
                    letter: (!letter.is_empty()).then(|| (*letter).to_owned()),
                    recommends: *recommends == "1",
                }),
                _ => Err(format!("line {at}: «{line}» is not a document, a number, a letter or nothing, and 0 or 1")),
            }
        })
        .collect()
}

/// Compares a document's paragraphs with the counts for it.
#[must_use]
pub fn measure(document: &str, expected: &[Expected], split: &Result<Split, Refusal>) -> Score {
    let wanted: BTreeMap<(String, Option<String>), bool> =
        expected.iter().map(|row| ((row.number.clone(), row.letter.clone()), row.recommends)).collect();
    let mut score = Score { document: document.to_owned(), expected: wanted.len(), ..Score::default() };
    let split = match split {
        Ok(split) => split,
        Err(refusal) => {
            score.refused = Some(refusal.to_string());
            score.missed = wanted.keys().map(shown).collect();
            return score;
        }
    };
    let mut seen = BTreeSet::new();
    for paragraph in &split.paragraphs {
        let key = (paragraph.number.clone(), paragraph.letter.clone());
        match wanted.get(&key) {
            Some(recommends) if seen.insert(key.clone()) => {
                score.found += 1;
                if *recommends == paragraph.recommends {
                    score.right += 1;
                } else {
                    score.wrong.push(shown(&key));
                }
            }
            _ => score.invented.push(shown(&key)),
        }
    }
    score.missed = wanted.keys().filter(|key| !seen.contains(*key)).map(shown).collect();
    score
}

fn shown((number, letter): &(String, Option<String>)) -> String {
    letter.as_ref().map_or_else(|| number.clone(), |letter| format!("{number}({letter})"))
}

/// Splits every document of a folder, and of the folders in it, for which there are counts.
///
/// # Errors
/// If a folder or file cannot be read, or a file of counts has another shape.
pub fn folder(data: &Path, counts: &Path, states: &dyn States) -> io::Result<Vec<Score>> {
    let mut by_document: BTreeMap<String, Vec<Expected>> = BTreeMap::new();
    for path in files(counts, 0)?.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "csv")) {
        let rows = expectations(&fs::read_to_string(&path)?)
            .map_err(|reason| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {reason}", path.display())))?;
        for row in rows {
            by_document.entry(row.document.clone()).or_default().push(row);
        }
    }
    let files = files(data, 0)?;
    let named = |name: &str| files.iter().find(|path| path.file_name().is_some_and(|own| own == name));
    by_document
        .iter()
        .map(|(document, expected)| match named(document) {
            Some(path) => Ok(measure(document, expected, &super::split(&fs::read(path)?, states))),
            None => Ok(Score { document: document.clone(), refused: Some("there is no such file".to_owned()), ..Score::default() }),
        })
        .collect()
}

/// All files of a folder, a few folders deep.
fn files(folder: &Path, depth: usize) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && depth < 4 {
            found.extend(files(&path, depth + 1)?);
        } else if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The scores as a table, with what is wrong below it.
#[must_use]
pub fn table(scores: &[Score]) -> String {
    let width = scores.iter().map(|score| score.document.chars().count()).max().unwrap_or(0).max("document".len());
    let mut text = format!("{:width$}  expected  found  missed  invented  recommending right\n", "document");
    for score in scores {
        let (missed, invented, percent) = (score.missed.len(), score.invented.len(), score.percent());
        let _ = writeln!(
            text,
            "{:width$}  {:8}  {:5}  {missed:6}  {invented:8}  {percent:16.1} %",
            score.document, score.expected, score.found
        );
    }
    for score in scores {
        let lists = [("missed", &score.missed), ("invented", &score.invented), ("recommending wrong", &score.wrong)];
        for (what, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            let _ = writeln!(text, "{}: {what}: {}", score.document, list.join(", "));
        }
        if let Some(reason) = &score.refused {
            let _ = writeln!(text, "{}: {reason}", score.document);
        }
    }
    text
}
