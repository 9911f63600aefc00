//! After something is hidden: what still stands in public and says the same, in another order or in other records.

use super::cover::covered;
use super::fields::{FIELDS, Shape};
use super::fold::{Passage, bare, words};
use super::look::ends;
use super::place::{Place, by_key};
use super::plan::published;
use super::rows::{all, is_json};
use super::sealed::Kept;
use crate::failure::Done;
use answerable_domain::rules::stone;
use sea_orm::ConnectionTrait;
use serde_json::Value;
use std::collections::BTreeSet;

/// The fewest letters of a word that counts for a near form.
const LETTERS: usize = 4;
/// The most words of a passage whose near forms are looked for; whole texts are longer, and are not looked for.
const WORDS: usize = 12;
/// How many places are listed of each sort.
const MOST: usize = 50;

/// A place at which nearly the same still stands in public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    pub place: Place,
    pub table: String,
    pub column: String,
    /// The words that were found, and their sentence.
    pub words: String,
    pub sentence: String,
    /// Whether these are the same words in another record; otherwise a near form of them.
    pub same: bool,
}

/// The places where hidden words still stand: near forms in the records that the hiding covers, the same words in any other.
///
/// # Errors
/// If the database fails.
pub async fn near(db: &impl ConnectionTrait, place: &Place, kept: &Kept) -> Done<Vec<Near>> {
    let mut seen = BTreeSet::new();
    let passages: Vec<&String> = kept.passages.iter().filter(|passage| seen.insert(bare(passage))).collect();
    let same: Vec<Passage> = passages.iter().filter_map(|passage| Passage::read(passage)).filter(|own| own.length() >= 3).collect();
    let others: Vec<BTreeSet<String>> = passages.iter().filter_map(|passage| counted(passage)).collect();
    let own = covered(db, place).await?.records;
    let mut found = Vec::new();
    for (kind, id) in &own {
        for (value, ..) in published(db, *kind, *id).await? {
            for text in texts(&value.value, is_json(value.at.table, value.at.column)) {
                for (start, end) in sentences(&text) {
                    let sentence = &text[start..end];
                    let Some(stands) = others.iter().find_map(|needed| stands(needed, sentence)) else { continue };
                    let Some(place) = by_key(db, *kind, *id).await? else { continue };
                    let (table, column) = (value.at.table.to_string(), value.at.column.to_string());
                    found.push(Near { place, table, column, words: stands, sentence: sentence.trim().to_string(), same: false });
                }
            }
        }
    }
    found.truncate(MOST);
    let mut elsewhere: Vec<Near> = Vec::new();
    let fields = FIELDS.iter().filter(|field| !matches!(field.shape, Shape::Address | Shape::File));
    'fields: for field in fields {
        for (value, within) in all(db, field, None).await? {
            if own.contains(&(field.within, within)) || elsewhere.iter().any(|one| (one.place.kind, one.place.id) == (field.within, within))
            {
                continue;
            }
            for text in texts(&value.value, is_json(value.at.table, value.at.column)) {
                let Some((from, to)) = same.iter().find_map(|passage| passage.find(&text).first().copied()) else { continue };
                let around: Vec<_> = sentences(&text).into_iter().filter(|(start, end)| *end > from && *start < to).collect();
                let (start, end) = (around.first().map_or(from, |one| one.0), around.last().map_or(to, |one| one.1));
                let (words, sentence) = (text[from..to].to_string(), text[start..end].trim().to_string());
                let Some(place) = by_key(db, field.within, within).await? else { continue };
                let (table, column) = (value.at.table.to_string(), value.at.column.to_string());
                elsewhere.push(Near { place, table, column, words, sentence, same: true });
                if elsewhere.len() >= MOST {
                    break 'fields;
                }
                break;
            }
        }
    }
    found.extend(elsewhere);
    Ok(found)
}

/// The words of a passage that count for near forms, if it has several words.
fn counted(passage: &str) -> Option<BTreeSet<String>> {
    let all = words(passage);
    let counted: BTreeSet<String> = all.iter().filter(|word| word.text.chars().count() >= LETTERS).map(|word| word.text.clone()).collect();
    ((2..=WORDS).contains(&all.len()) && !counted.is_empty()).then_some(counted)
}

/// The part of a sentence from the first needed word to the last, if all of them occur in it.
fn stands(needed: &BTreeSet<String>, sentence: &str) -> Option<String> {
    let there: Vec<_> = words(sentence).into_iter().filter(|word| needed.contains(&word.text)).collect();
    let all: BTreeSet<&String> = there.iter().map(|word| &word.text).collect();
    let (first, last) = (there.first()?, there.last()?);
    (all.len() == needed.len()).then(|| sentence[first.start..last.end].to_string())
}

/// The texts of a stored value, without stones.
fn texts(stored: &str, json: bool) -> Vec<String> {
    let plain = |text: &str| stone::without(text).into_owned();
    if !json {
        return vec![plain(stored)];
    }
    let read: Value = serde_json::from_str(stored).unwrap_or_default();
    read.as_object().into_iter().flat_map(|words| words.values()).filter_map(Value::as_str).map(plain).collect()
}

/// The first byte of each sentence, and the byte behind it.
fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    for end in ends(text).into_iter().chain([text.len()]) {
        if end > from {
            found.push((from, end));
        }
        from = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_in_another_order_are_near_and_short_ones_do_not_count() {
        let needed = counted("José Peñalara").unwrap();
        assert_eq!(stands(&needed, " Peñalara, Jose, left.").unwrap(), "Peñalara, Jose");
        assert_eq!(stands(&needed, "Peñalara left."), None);
        assert_eq!(stands(&counted("la de Olmo").unwrap(), "in Olmo 14").unwrap(), "Olmo");
        assert!(counted("Peñalara").is_none() && counted("a la de").is_none());
    }
}
