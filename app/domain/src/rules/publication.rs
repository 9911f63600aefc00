//! What prevents a document that is being taken in from being published.

use crate::model::{Nature, ReviewDecision, reference_of};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// How many paragraphs one page of a review shows.
pub const PER_PAGE: u64 = 25;

/// A reason why an intake cannot be published, with the paragraphs concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    NoSymbol,
    SymbolTaken,
    NoMechanism,
    NoTitle,
    NoDate,
    FutureDate,
    NothingAccepted,
    /// These paragraphs are undecided.
    Undecided(Vec<Place>),
    /// These accepted paragraphs have the same reference as another.
    SameReference(Vec<Place>),
    NoNumber(Vec<Place>),
    NoText(Vec<Place>),
    /// These paragraphs are marked as having parts, and no part was accepted.
    NoParts(Vec<Place>),
    /// The States that made these recommendations are unknown to the register.
    UnknownState(Vec<Place>),
}

impl Hindrance {
    /// The key of the reason's message, and the paragraphs concerned.
    pub fn words(&self) -> (&'static str, &[Place]) {
        match self {
            Hindrance::NoSymbol => ("intake-hindrance-no-symbol", &[]),
            Hindrance::SymbolTaken => ("intake-hindrance-symbol-taken", &[]),
            Hindrance::NoMechanism => ("intake-hindrance-no-mechanism", &[]),
            Hindrance::NoTitle => ("intake-hindrance-no-title", &[]),
            Hindrance::NoDate => ("intake-hindrance-no-date", &[]),
            Hindrance::FutureDate => ("intake-hindrance-future-date", &[]),
            Hindrance::NothingAccepted => ("intake-hindrance-nothing-accepted", &[]),
            Hindrance::Undecided(places) => ("intake-hindrance-undecided", places),
            Hindrance::SameReference(places) => ("intake-hindrance-same-reference", places),
            Hindrance::NoNumber(places) => ("intake-hindrance-no-number", places),
            Hindrance::NoText(places) => ("intake-hindrance-no-text", places),
            Hindrance::NoParts(places) => ("intake-hindrance-no-parts", places),
            Hindrance::UnknownState(places) => ("intake-hindrance-unknown-state", places),
        }
    }
}

/// A paragraph by its reference, and where it is found in the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: i64,
    pub reference: String,
    /// The number of the review's page that shows it, from 1.
    pub page: u64,
}

/// The facts of the whole document on which its publication depends.
#[derive(Clone, Copy, Debug)]
pub struct DocumentFacts<'a> {
    pub symbol: &'a str,
    /// Whether the register already has a document with this symbol.
    pub symbol_taken: bool,
    pub has_mechanism: bool,
    pub title: &'a str,
    pub adopted_on: Option<NaiveDate>,
    pub today: NaiveDate,
}

/// The facts of a paragraph on which publication depends. Paragraphs are given in the document's order.
#[derive(Clone, Copy, Debug)]
pub struct ParagraphFacts<'a> {
    pub id: i64,
    pub number: &'a str,
    pub letter: Option<&'a str>,
    pub nature: Nature,
    pub body: &'a str,
    pub verdict: ReviewDecision,
    /// Whether the register knows the State that is named as having made the recommendation; also true if none is named.
    pub state_known: bool,
}

/// A check of a paragraph, and the hindrance that lists the paragraphs which fail it.
type Check<'a> = (&'a dyn Fn(&ParagraphFacts) -> bool, fn(Vec<Place>) -> Hindrance);

/// The nature of a paragraph once it is published: a recommending paragraph whose lettered parts were accepted becomes a compound one.
pub fn nature(own: &ParagraphFacts, wholes: &HashSet<&str>) -> Nature {
    let is_whole = own.letter.is_none() && wholes.contains(own.number.trim());
    if is_whole && own.nature == Nature::Recommendation { Nature::Compound } else { own.nature }
}

/// The numbers of paragraphs of which lettered parts were accepted.
pub fn numbers_with_parts<'a>(paragraphs: &[ParagraphFacts<'a>]) -> HashSet<&'a str> {
    let parts = paragraphs.iter().filter(|own| own.verdict == ReviewDecision::Accepted && own.letter.is_some());
    parts.map(|own| own.number.trim()).collect()
}

/// All reasons why the document cannot be published, in the order in which they are corrected.
pub fn hindrances(document: DocumentFacts, paragraphs: &[ParagraphFacts]) -> Vec<Hindrance> {
    let mut found = Vec::new();
    let mut when = |is: bool, hindrance: Hindrance| {
        if is {
            found.push(hindrance);
        }
    };
    when(document.symbol.trim().is_empty(), Hindrance::NoSymbol);
    when(document.symbol_taken, Hindrance::SymbolTaken);
    when(!document.has_mechanism, Hindrance::NoMechanism);
    when(document.title.trim().is_empty(), Hindrance::NoTitle);
    when(document.adopted_on.is_none(), Hindrance::NoDate);
    when(document.adopted_on.is_some_and(|day| day > document.today), Hindrance::FutureDate);
    when(!paragraphs.iter().any(|own| own.verdict == ReviewDecision::Accepted), Hindrance::NothingAccepted);
    let wholes = numbers_with_parts(paragraphs);
    let mut by_reference: HashMap<String, usize> = HashMap::new();
    for own in paragraphs.iter().filter(|own| own.verdict == ReviewDecision::Accepted) {
        *by_reference.entry(reference_of(own.number.trim(), own.letter)).or_default() += 1;
    }
    let places = |is: &dyn Fn(&ParagraphFacts) -> bool| -> Vec<Place> {
        let all = paragraphs.iter().enumerate().filter(|(_, own)| is(own));
        let place = |(at, own): (usize, &ParagraphFacts)| {
            let reference = reference_of(own.number.trim(), own.letter);
            Place { id: own.id, reference, page: at as u64 / PER_PAGE + 1 }
        };
        all.map(place).collect()
    };
    let accepted = |own: &ParagraphFacts| own.verdict == ReviewDecision::Accepted;
    let several: [Check; 6] = [
        (&|own| own.verdict == ReviewDecision::Pending, Hindrance::Undecided),
        (
            &|own| accepted(own) && by_reference.get(&reference_of(own.number.trim(), own.letter)).is_some_and(|count| *count > 1),
            Hindrance::SameReference,
        ),
        (&|own| accepted(own) && own.number.trim().is_empty(), Hindrance::NoNumber),
        (&|own| accepted(own) && own.body.trim().is_empty(), Hindrance::NoText),
        (
            &|own| accepted(own) && own.nature == Nature::Compound && (own.letter.is_some() || !wholes.contains(own.number.trim())),
            Hindrance::NoParts,
        ),
        (&|own| accepted(own) && !own.state_known, Hindrance::UnknownState),
    ];
    for (is, hindrance) in several {
        let places = places(is);
        if !places.is_empty() {
            found.push(hindrance(places));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document<'a>() -> DocumentFacts<'a> {
        let today = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
        DocumentFacts { symbol: "X/1", symbol_taken: false, has_mechanism: true, title: "T", adopted_on: Some(today), today }
    }

    fn paragraph<'a>(id: i64, number: &'a str, letter: Option<&'a str>) -> ParagraphFacts<'a> {
        let (nature, verdict) = (Nature::Recommendation, ReviewDecision::Accepted);
        ParagraphFacts { id, number, letter, nature, body: "Do it.", verdict, state_known: true }
    }

    #[test]
    fn a_document_that_is_ready() {
        let paragraphs = [paragraph(1, "12", None), paragraph(2, "12", Some("a")), paragraph(3, "13", None)];
        assert_eq!(hindrances(document(), &paragraphs), []);
        let wholes = numbers_with_parts(&paragraphs);
        let natures: Vec<Nature> = paragraphs.iter().map(|own| nature(own, &wholes)).collect();
        assert_eq!(natures, [Nature::Compound, Nature::Recommendation, Nature::Recommendation]);
    }

    #[test]
    fn everything_that_stands_in_the_way_is_named() {
        let nothing = DocumentFacts { symbol: " ", has_mechanism: false, title: "", adopted_on: None, ..document() };
        let found = hindrances(nothing, &[]);
        assert_eq!(found, [Hindrance::NoSymbol, Hindrance::NoMechanism, Hindrance::NoTitle, Hindrance::NoDate, Hindrance::NothingAccepted]);
        let later = DocumentFacts { adopted_on: NaiveDate::from_ymd_opt(2027, 1, 1), symbol_taken: true, ..document() };
        assert_eq!(hindrances(later, &[paragraph(1, "1", None)]), [Hindrance::SymbolTaken, Hindrance::FutureDate]);
    }

    #[test]
    fn paragraphs_are_named_with_their_page() {
        let mut paragraphs: Vec<ParagraphFacts> = (0..30).map(|id| paragraph(id, "1", None)).collect();
        for own in &mut paragraphs {
            own.verdict = ReviewDecision::LeftOut;
        }
        paragraphs[2].verdict = ReviewDecision::Accepted;
        paragraphs[29].verdict = ReviewDecision::Accepted;
        paragraphs[28].verdict = ReviewDecision::Pending;
        let place = |id: i64, page| Place { id, reference: "1".into(), page };
        assert_eq!(
            hindrances(document(), &paragraphs),
            [Hindrance::Undecided(vec![place(28, 2)]), Hindrance::SameReference(vec![place(2, 1), place(29, 2)])]
        );
        let compound = ParagraphFacts { nature: Nature::Compound, ..paragraph(1, "4", None) };
        assert_eq!(hindrances(document(), &[compound]), [Hindrance::NoParts(vec![Place { id: 1, reference: "4".into(), page: 1 }])]);
    }
}
