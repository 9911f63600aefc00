//! Documents, and one document with all of its paragraphs.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::documents::*;
use answerable_store::boxed;
use answerable_store::db::memory::catalogue::DocumentEntry;
use chrono::Datelike;
use sea_orm::DbErr;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

/// A paragraph's place in its document, before its wording is fetched.
pub(super) struct Outline {
    pub section: Words,
    pub letters: Vec<u32>,
}

impl Queries {
    fn tally_of_document(&self, place: u16) -> Tally {
        self.snapshot.tally(self.snapshot.facts.of_document(place).filter(|row| self.snapshot.counts(*row)))
    }

    /// The structure of a document: its top-level rows in order, and by row each paragraph's heading and lettered parts.
    pub(super) fn outline(&self, place: u16) -> (Vec<u32>, HashMap<u32, Outline>) {
        let facts = &self.snapshot.facts;
        let outline = |row: u32| Outline { section: facts.sections.of(row).cloned().unwrap_or_default(), letters: Vec::new() };
        let mut outlines: HashMap<u32, Outline> = facts.of_document(place).map(|row| (row, outline(row))).collect();
        let mut top = Vec::new();
        for row in facts.of_document(place) {
            match facts.parents.of(row).copied().flatten().and_then(|parent| outlines.get_mut(&parent)) {
                Some(parent) => parent.letters.push(row),
                None => top.push(row),
            }
        }
        (top, outlines)
    }

    /// The next document of the same State and mechanism, among others that come in order of time.
    fn neighbour<'a>(&self, own: &DocumentEntry, mut others: impl Iterator<Item = (u16, &'a DocumentEntry)>) -> Option<Neighbour> {
        let fits = |other: &DocumentEntry| {
            other.id != own.id && other.state == own.state && other.mechanism == own.mechanism && other.dated_on <= self.snapshot.day
        };
        others.find(|(_, other)| fits(other)).map(|(_, other)| Neighbour {
            symbol: other.named.code.clone(),
            titles: other.named.names.clone(),
            dated_on: other.dated_on,
        })
    }
}

impl Queries {
    /// A page of documents, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn documents(&self, wanted: &DocumentsWanted) -> Result<DocumentsFound, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        // A code that the register does not know matches nothing, and so finds nothing.
        let state = wanted.state.as_ref().map(|code| catalogue.states.find(code));
        let mechanism = wanted.mechanism.as_ref().map(|code| catalogue.mechanisms.find(code));
        let mut found: Vec<u16> = Vec::new();
        let mut states: HashMap<u16, u64> = HashMap::new();
        let mut mechanisms: HashMap<u16, u64> = HashMap::new();
        let mut years: HashMap<i32, u64> = HashMap::new();
        for (place, document) in catalogue.documents.iter().filter(|(_, document)| document.dated_on <= snapshot.day) {
            let year = document.dated_on.year();
            let of_state = state.is_none_or(|state| state == Some(document.state));
            let of_mechanism = mechanism.is_none_or(|mechanism| mechanism == Some(document.mechanism));
            let of_year = wanted.year.is_none_or(|wanted| wanted == year);
            // Each filter's values are counted as if nothing were chosen in that filter.
            if of_mechanism && of_year {
                *states.entry(document.state).or_default() += 1;
            }
            if of_state && of_year {
                *mechanisms.entry(document.mechanism).or_default() += 1;
            }
            if of_state && of_mechanism {
                *years.entry(year).or_default() += 1;
            }
            if of_state && of_mechanism && of_year {
                found.push(place);
            }
        }
        let total = found.len() as u64;
        let pages = total.div_ceil(PER_PAGE).max(1);
        let page = wanted.page.clamp(1, pages);
        let shown = found.into_iter().skip(((page - 1) * PER_PAGE) as usize).take(PER_PAGE as usize);
        let items = shown.map(|place| {
            let document = catalogue.documents.at(place);
            let state = catalogue.states.at(document.state);
            DocumentListed {
                symbol: document.named.code.clone(),
                kind: document.kind,
                state: state.named.clone(),
                fiction: state.fiction,
                mechanism: catalogue.mechanisms.at(document.mechanism).named.clone(),
                dated_on: document.dated_on,
                tally: self.tally_of_document(place),
            }
        });
        let year = |(year, count): (i32, u64)| NarrowingChoice { named: Named { code: year.to_string(), names: Words::default() }, count };
        let mut years: Vec<(i32, u64)> = years.into_iter().collect();
        years.sort_unstable_by_key(|(year, _)| Reverse(*year));
        let chosen = |named: &Named, count: u64| NarrowingChoice { named: named.clone(), count };
        Ok(DocumentsFound {
            total,
            items: items.collect(),
            states: states.into_iter().map(|(place, count)| chosen(&catalogue.states.at(place).named, count)).collect(),
            mechanisms: mechanisms.into_iter().map(|(place, count)| chosen(&catalogue.mechanisms.at(place).named, count)).collect(),
            years: years.into_iter().map(year).collect(),
            page,
            pages,
        })
    }

    /// The document with a symbol, with one page of its paragraphs; none if there is no such document on the day.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn document(&self, symbol: &str, page: u64, lang: Lang) -> Result<Option<DocumentPage>, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let Some(place) = catalogue.documents.find(symbol) else { return Ok(None) };
        let document = catalogue.documents.at(place);
        if document.dated_on > snapshot.day {
            return Ok(None);
        }
        let (top, outlines) = self.outline(place);
        let pages = broken(&top, |row| size(*row, &outlines));
        let page = page.clamp(1, pages.len() as u64);
        let shown = pages.get(page as usize - 1).and_then(|page| top.get(page.clone())).unwrap_or_default();
        let mut rows = Vec::new();
        shown.iter().for_each(|row| gather(*row, &outlines, &mut rows));
        let listed = self.list(&rows, lang).await?;
        let mut listed: HashMap<u32, Listed> = rows.iter().copied().zip(listed).collect();
        let paragraphs = shown.iter().filter_map(|row| self.paragraph(*row, &outlines, &mut listed)).collect();
        let state = catalogue.states.at(document.state);
        let mut older = catalogue.documents.iter().skip(usize::from(place) + 1);
        let newer: Vec<_> = catalogue.documents.iter().take(usize::from(place)).collect();
        Ok(Some(DocumentPage {
            symbol: document.named.code.clone(),
            titles: document.named.names.clone(),
            kind: document.kind,
            state: state.named.clone(),
            fiction: state.fiction,
            mechanism: catalogue.mechanisms.at(document.mechanism).named.clone(),
            instrument: document.instrument.map(|place| catalogue.instruments.at(place).named.names.clone()),
            adopted_on: document.adopted_on,
            dated_on: document.dated_on,
            session: document.session.clone(),
            cycle: document.cycle,
            language: document.language.clone(),
            source_url: document.source_url.clone(),
            tally: self.tally_of_document(place),
            paragraphs,
            page,
            pages: pages.len() as u64,
            previous: self.neighbour(document, &mut older),
            next: self.neighbour(document, newer.into_iter().rev()),
        }))
    }
}

impl Queries {
    fn paragraph(&self, row: u32, outlines: &HashMap<u32, Outline>, listed: &mut HashMap<u32, Listed>) -> Option<Paragraph> {
        let outline = outlines.get(&row)?;
        Some(Paragraph {
            listed: listed.remove(&row)?,
            nature: self.snapshot.facts.nature[row],
            section: outline.section.clone(),
            response: self.snapshot.facts.response[row],
            letters: outline.letters.iter().filter_map(|letter| self.paragraph(*letter, outlines, listed)).collect(),
        })
    }
}

/// Appends a paragraph's row and the rows of its parts, in order.
fn gather(row: u32, outlines: &HashMap<u32, Outline>, rows: &mut Vec<u32>) {
    rows.push(row);
    if let Some(outline) = outlines.get(&row) {
        outline.letters.iter().for_each(|letter| gather(*letter, outlines, rows));
    }
}

fn size(row: u32, outlines: &HashMap<u32, Outline>) -> usize {
    let mut rows = Vec::new();
    gather(row, outlines, &mut rows);
    rows.len()
}

/// The pages of a document, as ranges. Each page ends after the paragraph that fills it, so that no paragraph is separated from its
/// lettered parts. There is at least one page.
fn broken<T>(top: &[T], size: impl Fn(&T) -> usize) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let (mut first, mut filled) = (0, 0);
    for (at, paragraph) in top.iter().enumerate() {
        filled += size(paragraph);
        if filled >= PARAGRAPHS_PER_PAGE {
            pages.push(first..at + 1);
            (first, filled) = (at + 1, 0);
        }
    }
    if first < top.len() || pages.is_empty() {
        pages.push(first..top.len());
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_break_between_paragraphs() {
        let one_each = vec![1; 250];
        assert_eq!(broken(&one_each, |size| *size), [0..100, 100..200, 200..250]);
        assert_eq!(broken(&[60, 60, 1], |size| *size), [0..2, 2..3]);
        assert_eq!(broken(&[100], |size| *size), std::slice::from_ref(&(0..1)));
        assert_eq!(broken(&[] as &[usize], |size| *size), std::slice::from_ref(&(0..0)));
    }
}
