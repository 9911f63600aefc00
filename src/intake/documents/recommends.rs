//! Whether a paragraph recommends something or only notes it, in English, Spanish, French and Arabic.
//!
//! A sentence recommends when the body itself is the subject of a verb of recommending. «The Committee is concerned that the
//! law encourages …» does not: between the body and the verb stands a word that begins another clause.

use super::clean::fold;
use super::labels::begins_sentence;
use super::verbs::{self, Tongue};

/// What a sentence does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It asks the State to do something.
    Recommends,
    /// It welcomes, regrets, is concerned.
    Notes,
    /// Neither can be seen.
    Neither,
}

/// Whether any sentence of a paragraph recommends.
pub fn recommends(text: &str) -> bool {
    sentences(text).any(|sentence| verdict(sentence) == Verdict::Recommends)
}

/// Whether the lettered parts below a text recommend: what its last sentence does, they do.
pub fn leads_to_recommendations(lead: &str) -> bool {
    match sentences(lead).last().map(verdict) {
        Some(Verdict::Recommends) => true,
        Some(Verdict::Notes) => false,
        Some(Verdict::Neither) | None => recommends(lead),
    }
}

/// The sentences of a text. A point after «art.» or before a figure ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = None;
        let mut from = 0;
        // Questions and exclamations are rare here, and what follows them is looked at with them.
        while let Some(at) = rest[from..].find('.').map(|found| from + found) {
            let after = &rest[at + 1..];
            let is_end = after.starts_with([' ', '"', '”', '»']) && begins_sentence(after.trim_start());
            if is_end && !is_abbreviation(&rest[..at]) {
                end = Some(at + 1);
                break;
            }
            from = at + 1;
        }
        let (sentence, more) = rest.split_at(end.unwrap_or(rest.len()));
        rest = more.trim_start();
        Some(sentence)
    })
}

fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit([' ', '(']).next().unwrap_or_default().to_lowercase();
    matches!(word.as_str(), "no" | "art" | "arts" | "para" | "paras" | "mr" | "ms" | "dr" | "núm" | "párr" | "par" | "vs")
}

/// What one sentence does.
pub fn verdict(sentence: &str) -> Verdict {
    let folded = fold(sentence);
    let folded = verbs::REMINDER.replace_all(folded.trim(), " ");
    let folded = folded.as_ref();
    if verbs::TONGUES.iter().any(|tongue| body_asks(folded, tongue)) || verbs::says_should(folded) || arabic_asks(folded) {
        Verdict::Recommends
    } else if verbs::NOTING.is_match(folded) {
        Verdict::Notes
    } else {
        Verdict::Neither
    }
}

/// Whether the body is the subject of a verb of recommending.
fn body_asks(sentence: &str, tongue: &Tongue) -> bool {
    if tongue.phrases.is_match(sentence) {
        return true;
    }
    tongue.verbs.find_iter(sentence).any(|verb| {
        let before = sentence[..verb.start()].trim_end();
        let after = sentence[verb.end()..].trim_start();
        let subject = tongue.subjects.find_iter(before).last();
        let between = subject.map(|subject| &before[subject.end()..]);
        let is_strong = tongue.strong.contains(&verb.as_str());
        let asks_somebody = tongue.objects.is_match(after) && !tongue.is_noun(before, verb.as_str());
        if between.is_some_and(|between| tongue.adverbs.replace(between, "").trim().is_empty()) {
            return true;
        }
        if between.is_some_and(|between| !tongue.relatives.is_match(between)) && (is_strong || asks_somebody) {
            return true;
        }
        let bare = tongue.adverbs.replace(before, "");
        let bare = bare.trim_end();
        let is_joined = bare.is_empty()
            || bare.ends_with(',')
            || bare.ends_with(';')
            || tongue.joins.contains(&bare.rsplit(' ').next().unwrap_or_default());
        // «…, which allows and encourages it» has a verb of recommending, but nobody who is asked.
        is_joined && (is_strong || (asks_somebody && (subject.is_some() || bare.is_empty())))
    })
}

/// In Arabic the verb comes first, and its form shows that the subject is «the Committee».
fn arabic_asks(sentence: &str) -> bool {
    if !sentence.contains(super::clean::is_arabic) {
        return false;
    }
    let sentence = verbs::ARABIC_CAUSING.replace_all(sentence, " ");
    if verbs::ARABIC_PHRASES.is_match(&sentence) {
        return true;
    }
    verbs::ARABIC_VERBS.find_iter(&sentence).any(|verb| {
        let before = sentence[..verb.start()].trim_end();
        let word = before.rsplit(' ').next().unwrap_or_default();
        // «that it ask», «which encourages», «does not ask».
        !matches!(
            word,
            "ان" | "بان"
                | "وان"
                | "لا"
                | "لم"
                | "التي"
                | "الذي"
                | "الذين"
                | "والتي"
                | "لكي"
                | "كي"
                | "حتي"
                | "قد"
                | "لن"
        )
    })
}
