//! Weighs signs that each say little: a place, a person, then whatever else the sentence tells of them, and what speaks against one person.
//! The patterns of the signs are in `one_person` and `one_person_arabic`.

use super::found::{Find, Kind};
use regex::{Match, Regex};

/// The start and end of something in a sentence.
pub type Span = (usize, usize);

/// The weight that must come together for a find.
const ENOUGH: f64 = 3.5;

/// A sentence that may tell of one person, with the signs found so far.
pub struct Story<'a> {
    own: &'a str,
    places: Vec<Span>,
    trade: Option<Span>,
    spans: Vec<Span>,
    weight: f64,
}

impl<'a> Story<'a> {
    /// Begins with a sentence; none if it has no place with a name, or no person. The first place counts; the others matter for where a
    /// trade may be.
    pub fn begin(own: &'a str, places: Vec<Span>, known: f64, trade: Option<Match>, child: Option<Match>) -> Option<Story<'a>> {
        let span = |found: Match| (found.start(), found.end());
        let anchor = *places.first()?;
        let person = trade.or(child).map(span)?;
        let weight = known + if child.is_some() { 0.5 } else { 0.0 };
        Some(Story { own, places, trade: trade.map(span), spans: vec![anchor, person], weight })
    }

    /// Adds the weights of the signs that occur in the sentence.
    pub fn add<const N: usize>(&mut self, signs: [(&Regex, f64); N]) {
        for (sign, by) in signs {
            if let Some(found) = sign.find(self.own) {
                self.weight += by;
                self.spans.push((found.start(), found.end()));
            }
        }
    }

    /// Adds the weight of the trade: `beside` if it stands beside a place, else 1.
    pub fn add_trade(&mut self, beside: f64) {
        if let Some((start, end)) = self.trade {
            let near = self.places.iter().any(|(from, to)| from.abs_diff(end) < 48 || start.abs_diff(*to) < 30);
            self.weight += if near { beside } else { 1.0 };
        }
    }

    /// Subtracts the weights of figures, laws and whole groups; none if too little weight is left for one person.
    pub fn weigh_against(mut self, general: &Regex, crowd: bool) -> Option<Story<'a>> {
        self.weight -= 1.5 * general.find_iter(self.own).count().min(2) as f64;
        self.weight -= if crowd { 1.0 } else { 0.0 };
        (self.weight >= ENOUGH).then_some(self)
    }

    /// The find from the first of the signs to the last, for a sentence that begins at `start`.
    pub fn at(&self, start: usize) -> Find {
        let from = self.spans.iter().map(|span| span.0).min().unwrap_or_default();
        let to = self.spans.iter().map(|span| span.1).max().unwrap_or(self.own.len());
        // The patterns of some signs begin before the word.
        let from = from + self.own[from..].find(|c: char| c.is_alphanumeric()).unwrap_or(0);
        (start + from, start + to, Kind::OnePerson)
    }
}
