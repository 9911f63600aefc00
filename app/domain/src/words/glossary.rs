//! Tests that pages and letters call each thing what the glossary calls it (`app/locales/GLOSSARY.md`).

use super::LOCALES;
use crate::model::Lang;
use std::path::Path;

/// The rows of the glossary's tables that have so many cells.
fn rows(cells: usize) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/GLOSSARY.md");
    let text = std::fs::read_to_string(path).expect("the glossary");
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let rows = rows.map(|line| line.split(" | ").map(|cell| cell.trim().to_string()).collect::<Vec<_>>());
    rows.filter(|row| row.len() == cells && !row[1].starts_with("---") && row[1] != "en" && row[1] != "not").collect()
}

/// What is said in a language: the values of all its files, a line each with its key.
fn said(lang: Lang) -> Vec<String> {
    let files = LOCALES.get_dir(lang.tag()).expect("the language").files();
    let lines = files.flat_map(|file| file.contents_utf8().expect("UTF-8").lines());
    lines.filter(|line| !line.starts_with('#')).map(str::to_string).collect()
}

/// Whether a term stands in a line, not as a piece of another word: `mend` is not in «recommendation».
fn stands(line: &str, term: &str) -> bool {
    let (line, term) = (line.to_lowercase(), term.to_lowercase());
    let whole = term.chars().next().is_some_and(|first| first.is_ascii_alphabetic());
    line.match_indices(&term).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + term.len()..].chars().next();
        !whole || !before.is_some_and(|sign| sign.is_alphanumeric() || sign == '-') && !after.is_some_and(char::is_alphabetic)
    })
}

fn value(line: &str) -> &str {
    line.split_once(" = ").map_or(line, |(_, value)| value)
}

#[test]
fn each_language_uses_the_terms_of_the_glossary() {
    let rows = rows(5);
    assert!(rows.len() > 20, "{rows:?}");
    for (column, lang) in (1..).zip([Lang::En, Lang::Es, Lang::Fr, Lang::Ar]) {
        let said = said(lang);
        let terms = rows.iter().flat_map(|row| row[column].split(" / "));
        let unused: Vec<&str> =
            terms.filter(|term| !said.iter().any(|line| value(line).to_lowercase().contains(&term.to_lowercase()))).collect();
        assert!(unused.is_empty(), "{}: {unused:?}", lang.tag());
    }
}

#[test]
fn what_was_left_behind_is_said_nowhere() {
    let rows = rows(3);
    assert!(rows.len() > 10, "{rows:?}");
    for row in rows {
        let lang = Lang::from_tag(&row[0]).expect("a language");
        let said = said(lang);
        let still: Vec<&String> = said.iter().filter(|line| stands(value(line), &row[1])).collect();
        assert!(still.is_empty(), "{}, «{}» for «{}»: {still:?}", row[0], row[1], row[2]);
    }
}
