//! What a document says of itself: its title, its State, its language.

use super::block::Document;
use super::clean::{fold, is_arabic};
use super::head::Head;
use super::kinds::{BODIES, OBSERVATIONS, WORKING_GROUP, has};
use super::piece::Piece;
use super::result::{Kind, Paragraph};
use super::states::{self, States};
use super::symbols;
use super::title::tidy;
use std::collections::HashMap;

/// Unmarks as headings the pieces that are the title or the body's name, which would otherwise stand over every paragraph.
pub fn title_is_no_section(pieces: &mut [Piece], title: Option<&str>) {
    for piece in pieces.iter_mut().take_while(|piece| piece.number.is_none()) {
        let folded = fold(&piece.text);
        let is_body = symbols::is_whole(&piece.text) || has(&folded, &WORKING_GROUP) || BODIES.iter().any(|(_, names)| has(&folded, names));
        let is_kind = has(&folded, &OBSERVATIONS);
        if is_body || is_kind || title.is_some_and(|title| title.starts_with(&tidy(&piece.text))) {
            piece.heading = None;
        }
    }
}

/// Finds the State that the document is about: by the symbol, by the title, by the head, or by the first paragraphs.
pub fn state(head: &Head<'_>, kind: Kind, symbol: Option<&str>, title: Option<&str>, states: &dyn States) -> Option<String> {
    if let Some(found) =
        symbol.and_then(|symbol| symbols::state_codes(symbol).find_map(|code| states.iso3(code).filter(|iso3| iso3 == code)))
    {
        return Some(found);
    }
    let from_title = title.and_then(|title| {
        states::named(&title.replace(['(', ')'], " "), states)
            .into_iter()
            .next()
            .or_else(|| states::named(title, states).into_iter().next())
    });
    if from_title.is_some() {
        return from_title;
    }
    let alone = head.all().find_map(|line| states.iso3(tidy(line).as_str()).filter(|_| line.chars().count() > 3));
    // «The Committee considered the second report of Estonia»: other names in the first paragraphs are of experts and places.
    let considers = |text: &str| {
        let text = fold(text);
        has(&text, &["report", "informe", "rapport", "تقرير", "تقارير"]) && has(&text, &["considered", "examin", "نظرت"])
    };
    let first = || {
        let told = head.first.iter().take(3).filter(|text| kind != Kind::UprReport && considers(text));
        told.flat_map(|text| states::named(text, states)).next()
    };
    alone
        .or_else(|| {
            head.all()
                .filter(|line| has(&format!(" {} ", fold(line)), &[" upr ", " epu ", "review", "examen periodi", "الاستعراض"]))
                .find_map(|line| states::named(line, states).into_iter().next())
        })
        .or_else(first)
}

/// Finds the State that the recommendations of a review speak of, where nothing else names it: it is often named, and recommends nothing
/// to itself.
pub fn reviewed(paragraphs: &[Paragraph], states: &dyn States) -> Option<String> {
    let mut times: HashMap<String, usize> = HashMap::new();
    for paragraph in paragraphs {
        let text = match paragraph.text.find('(') {
            Some(at) if paragraph.text[at..].len() < 200 => &paragraph.text[..at],
            _ => paragraph.text.as_str(),
        };
        for name in states::named(text, states) {
            *times.entry(name).or_default() += 1;
        }
    }
    let mut ranked: Vec<(usize, String)> = times.into_iter().map(|(name, times)| (times, name)).collect();
    ranked.sort_unstable_by(|one, other| other.cmp(one));
    let second = ranked.get(1).map_or(0, |(times, _)| *times);
    ranked.into_iter().next().filter(|(times, _)| *times >= 3 && *times >= 3 * second.max(1)).map(|(_, name)| name)
}

/// Finds the language, by its commonest words or its script.
pub fn language(document: &Document) -> Option<String> {
    let sample: Vec<&str> = document.blocks.iter().map(|block| block.text.as_str()).filter(|text| text.len() > 20).take(200).collect();
    let (mut arabic, mut letters) = (0_usize, 0_usize);
    let mut counts = [0_usize; 3];
    const WORDS: [(&str, [&str; 7]); 3] = [
        ("en", ["the", "of", "and", "to", "in", "that", "for"]),
        ("es", ["el", "los", "las", "del", "y", "en", "por"]),
        ("fr", ["le", "les", "des", "du", "et", "aux", "dans"]),
    ];
    for text in sample {
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            arabic += usize::from(is_arabic(c));
            letters += 1;
        }
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let word = word.to_lowercase();
            for (count, (_, words)) in counts.iter_mut().zip(WORDS) {
                *count += usize::from(words.contains(&word.as_str()));
            }
        }
    }
    if letters == 0 {
        return None;
    }
    if arabic * 2 > letters {
        return Some("ar".to_owned());
    }
    let best = counts.iter().zip(WORDS).max_by_key(|(count, _)| **count)?;
    (*best.0 > 0).then(|| best.1.0.to_owned())
}
