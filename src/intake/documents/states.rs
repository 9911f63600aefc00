//! Finds States in a text by their names in four languages.

use super::clean::{fold, is_arabic};
use std::collections::HashMap;

/// A list of States, for looking up names. The register's own list can be one; so that nothing here needs a database, [`StateList`] is
/// another.
pub trait States {
    /// The ISO 3166 alpha-3 code of the State with this name or code, with or without accents.
    fn iso3(&self, name: &str) -> Option<String>;
}

/// The States of the project's list, by all their names.
#[derive(Debug, Clone, Default)]
pub struct StateList(HashMap<String, String>);

impl StateList {
    /// The list that is built into the program.
    #[must_use]
    pub fn carried() -> Self {
        Self::from_csv(include_str!("../../store/reference/states.csv"))
    }

    /// Reads `iso3,iso2,en,es,fr,ar,aliases`, where `|` stands between aliases. Rows that cannot be read are passed over.
    #[must_use]
    pub fn from_csv(text: &str) -> Self {
        let mut names = HashMap::new();
        let rows: Vec<csv::StringRecord> = csv::Reader::from_reader(text.as_bytes()).records().filter_map(Result::ok).collect();
        // Every State's first name before any State's other names.
        for row in &rows {
            for column in [0, 2, 3, 4, 5] {
                if let (Some(iso3), Some(name)) = (row.get(0), row.get(column)) {
                    names.entry(plain(name)).or_insert_with(|| iso3.to_owned());
                }
            }
        }
        for row in &rows {
            for alias in row.get(6).unwrap_or_default().split('|').filter(|alias| !alias.is_empty()) {
                names.entry(plain(alias)).or_insert_with(|| row.get(0).unwrap_or_default().to_owned());
            }
        }
        names.remove("");
        Self(names)
    }
}

impl States for StateList {
    fn iso3(&self, name: &str) -> Option<String> {
        self.0.get(&plain(name)).cloned()
    }
}

/// A name folded for comparison: its words, without what stands between them.
fn plain(name: &str) -> String {
    let folded = fold(name);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The most words in a State's name.
const LONGEST: usize = 9;

/// The States named in a text, in order, each with the name as it is written.
pub fn named(text: &str, states: &dyn States) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    let mut rest = words.as_slice();
    while let Some((_, after)) = rest.split_first() {
        match longest(rest, states) {
            Some((iso3, length)) => {
                rest = rest.split_at(length).1;
                // «China (Taiwan)» does not name China.
                if !rest.first().is_some_and(|next| fold(next).starts_with("(taiwan")) {
                    found.push(iso3);
                }
            }
            None => rest = after,
        }
    }
    found
}

/// The longest State's name that begins with the first of these words, and how many words it has.
fn longest(words: &[&str], states: &dyn States) -> Option<(String, usize)> {
    let (first, others) = words.split_first()?;
    let starts = first.trim_start_matches(['(', '[', '«', '“', '"', '‘']);
    let starts = starts.split_once(['’', '\'']).filter(|(before, _)| before.chars().count() <= 2).map_or(starts, |(_, after)| after);
    // A name begins with a capital, and a code of three letters does not count as a name within a text.
    if !starts.starts_with(|c: char| c.is_uppercase() || is_arabic(c)) {
        return None;
    }
    (1..=LONGEST.min(words.len())).rev().find_map(|length| {
        let own: Vec<&str> = std::iter::once(starts).chain(others.iter().copied()).take(length).collect();
        let joined = own.join(" ");
        // «CHINA/TAIWAN» does not name either of the two as a State.
        if joined.contains('/') {
            return None;
        }
        let balanced = joined.matches('(').count() == joined.matches(')').count();
        let name = joined.trim_end_matches([',', '.', ';', ':', '*', '»', '”', '"', '،', '؛']);
        let name = if balanced { name } else { name.trim_end_matches([')', ',', '.', ';']) };
        let name = name.strip_suffix("’s").or_else(|| name.strip_suffix("'s")).unwrap_or(name);
        if name.chars().count() < 4
            || (length > 1 && joined[..joined.len() - own.last().map_or(0, |last| last.len())].contains([',', ';']) && !name.contains(", "))
        {
            return None;
        }
        states.iso3(name).or_else(|| arabic_stem(name).and_then(|stem| states.iso3(&stem))).map(|iso3| (iso3, length))
    })
}

/// An Arabic name without «for», «by» or «and», which are written into the word: «لأستراليا».
fn arabic_stem(name: &str) -> Option<String> {
    if !name.starts_with(is_arabic) {
        return None;
    }
    if let Some(rest) = name.strip_prefix("لل") {
        return Some(format!("ال{rest}"));
    }
    ["ل", "ب", "و", "ك"].iter().find_map(|prefix| name.strip_prefix(prefix)).map(ToOwned::to_owned)
}
