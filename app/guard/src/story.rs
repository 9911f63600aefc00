//! How signs are weighed that each say little: a place, a person, then whatever else the sentence tells of them, and what speaks
//! against one person. What the signs look like in a script is said in `one_person` and `one_person_arabic`.

use super::{Find, Kind};
use regex::{Match, Regex};

/// From where to where in a sentence.
pub type Span = (usize, usize);

/// So much has to come together.
const ENOUGH: f64 = 3.5;

/// A sentence that may tell of one person.
pub struct Story<'a> {
    own: &'a str,
    places: Vec<Span>,
    trade: Option<Span>,
    spans: Vec<Span>,
    weight: f64,
}

impl<'a> Story<'a> {
    /// Without a place that has a name, or without a person, there is no story. The first of the places counts; the others are where
    /// a trade may be.
    pub fn begin(own: &'a str, places: Vec<Span>, known: f64, trade: Option<Match>, child: Option<Match>) -> Option<Story<'a>> {
        let span = |found: Match| (found.start(), found.end());
        let anchor = *places.first()?;
        let person = trade.or(child).map(span)?;
        let weight = known + if child.is_some() { 0.5 } else { 0.0 };
        Some(Story { own, places, trade: trade.map(span), spans: vec![anchor, person], weight })
    }

    /// Signs that stand in the sentence.
    pub fn add<const N: usize>(&mut self, signs: [(&Regex, f64); N]) {
        for (sign, by) in signs {
            if let Some(found) = sign.find(self.own) {
                self.weight += by;
                self.spans.push((found.start(), found.end()));
            }
        }
    }

    /// A trade counts `beside` if it stands beside a place.
    pub fn add_trade(&mut self, beside: f64) {
        if let Some((start, end)) = self.trade {
            let near = self.places.iter().any(|(from, to)| from.abs_diff(end) < 48 || start.abs_diff(*to) < 30);
            self.weight += if near { beside } else { 1.0 };
        }
    }

    /// Takes off what figures, laws and whole groups weigh against it; what is left is one person or nobody.
    pub fn weigh_against(mut self, general: &Regex, crowd: bool) -> Option<Story<'a>> {
        self.weight -= 1.5 * general.find_iter(self.own).count().min(2) as f64;
        self.weight -= if crowd { 1.0 } else { 0.0 };
        (self.weight >= ENOUGH).then_some(self)
    }

    /// From the first of the signs to the last, for a sentence that begins here.
    pub fn at(&self, start: usize) -> Find {
        let from = self.spans.iter().map(|span| span.0).min().unwrap_or_default();
        let to = self.spans.iter().map(|span| span.1).max().unwrap_or(self.own.len());
        // Some signs begin before the word.
        let from = from + self.own[from..].find(|c: char| c.is_alphanumeric()).unwrap_or(0);
        (start + from, start + to, Kind::OnePerson)
    }
}
