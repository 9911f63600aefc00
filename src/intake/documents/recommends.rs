//! Decides whether a paragraph recommends something or only notes it, in English, Spanish, French and Arabic.
//!
//! A sentence recommends when the body itself is the subject of a verb of recommending. «The Committee is concerned that the
//! law encourages …» does not: between the body and the verb stands a word that begins another clause.

use super::clean::fold;
use super::labels::begins_sentence;
use super::verbs::{self, Tongue};

/// What a sentence does: whether it recommends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recommending {
    /// The sentence asks the State to do something.
    Recommends,
    /// The sentence welcomes, regrets, is concerned.
    Notes,
    /// The sentence does not show either.
    Neither,
}

/// Whether any sentence of a paragraph recommends.
pub fn recommends(text: &str) -> bool {
    sentences(text).any(|sentence| verdict(sentence) == Recommending::Recommends)
}

/// Whether the lettered parts below a text recommend: they do what its last sentence does.
pub fn leads_to_recommendations(lead: &str) -> bool {
    match sentences(lead).last().map(verdict) {
        Some(Recommending::Recommends) => true,
        Some(Recommending::Notes) => false,
        Some(Recommending::Neither) | None => recommends(lead),
    }
}

/// The sentences of a text. A point after «art.» or before a figure does not end a sentence; a line does where the next line begins one.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = None;
        let mut from = 0;
        // Questions and exclamations are rare here, and are looked at together with what follows them.
        while let Some(at) = rest[from..].find(['.', '\n']).map(|found| from + found) {
            let is_line = rest[at..].starts_with('\n');
            let references = if is_line { 0 } else { references(&rest[at + 1..]) };
            let after = &rest[at + 1 + references..];
            let goes_on = !begins_sentence(after.trim_start());
            let is_end =
                (is_line && !ends_midway(&rest[..at])) || (after.starts_with([' ', '\n', '"', '”', '»']) && !is_abbreviation(&rest[..at]));
            if is_end && !goes_on {
                end = Some(at + 1 + references);
                break;
            }
            from = at + 1;
        }
        let (sentence, more) = rest.split_at(end.unwrap_or(rest.len()));
        rest = more.trim_start();
        Some(sentence)
    })
}

/// Whether a line breaks off within a sentence: behind a comma or a small word.
fn ends_midway(line: &str) -> bool {
    let word = line.rsplit(' ').next().unwrap_or_default();
    line.ends_with([',', '،']) || (word.len() < 4 && word.chars().all(char::is_lowercase))
}

/// How long the articles in brackets are that some bodies put behind a sentence's point: «… by law. (arts. 2 and 7) The State …».
fn references(after: &str) -> usize {
    let inner = after.strip_prefix(" (").and_then(|inner| inner.split_once(')')).map(|(inner, _)| inner);
    let is_reference = |inner: &str| inner.len() < 60 && inner.starts_with(char::is_lowercase) && inner.ends_with(|c: char| c.is_numeric());
    inner.filter(|inner| is_reference(inner)).map_or(0, |inner| inner.len() + 3)
}

fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit([' ', '(']).next().unwrap_or_default().to_lowercase();
    matches!(word.as_str(), "no" | "art" | "arts" | "para" | "paras" | "mr" | "ms" | "dr" | "núm" | "párr" | "par" | "vs")
}

/// How much of a sentence is read, in bytes; `FARTHEST` is how far before a verb its subject is looked for. Real sentences stay far below;
/// without these limits, a text of nothing but verbs would take minutes.
const LONGEST: usize = 6_000;
const FARTHEST: usize = 1_500;

fn first(text: &str, length: usize) -> &str {
    let end = (0..=length.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

fn last(text: &str, length: usize) -> &str {
    let from = (text.len().saturating_sub(length)..=text.len()).find(|at| text.is_char_boundary(*at));
    &text[from.unwrap_or(0)..]
}

/// Decides what one sentence does.
pub fn verdict(sentence: &str) -> Recommending {
    let folded = fold(first(sentence, LONGEST));
    let folded = verbs::REMINDER.replace_all(folded.trim(), " ");
    let folded = folded.as_ref();
    if verbs::TONGUES.iter().any(|tongue| body_asks(folded, tongue)) || verbs::says_should(folded) || arabic_asks(folded) {
        Recommending::Recommends
    } else if verbs::NOTING.is_match(folded) {
        Recommending::Notes
    } else {
        Recommending::Neither
    }
}

/// Whether the sentence asks: the body is the subject of a verb of recommending.
fn body_asks(sentence: &str, tongue: &Tongue) -> bool {
    if tongue.phrases.is_match(sentence) {
        return true;
    }
    tongue.verbs.find_iter(sentence).any(|verb| {
        let before = last(sentence[..verb.start()].trim_end(), FARTHEST);
        let after = sentence[verb.end()..].trim_start();
        let subject = tongue.subjects.find_iter(before).last();
        let between = subject.map(|subject| &before[subject.end()..]);
        let is_strong = tongue.strong.contains(&verb.as_str());
        let asks_somebody = tongue.objects.is_match(after) && !tongue.is_noun(before, verb.as_str());
        // «Le Comité a recommandé», without its accent, tells of an earlier recommendation.
        if tongue.has_happened(before) {
            return false;
        }
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
        // «…, which allows and encourages it» has a verb of recommending, but asks nobody.
        is_joined && (is_strong || (asks_somebody && (subject.is_some() || bare.is_empty())))
    })
}

/// Whether an Arabic sentence asks: in Arabic the verb comes first, and its form shows that the subject is «the Committee».
fn arabic_asks(sentence: &str) -> bool {
    if !sentence.contains(super::clean::is_arabic) {
        return false;
    }
    let sentence = verbs::ARABIC_CAUSING.replace_all(sentence, " ");
    let says_should = verbs::ARABIC_SHOULD.find_iter(&sentence).any(|should| {
        let before = &sentence[..should.start()];
        !verbs::ARABIC_CLAUSE.is_match(&format!("{before} ")) || verbs::ARABIC_OPINION.is_match(before)
    });
    if says_should || verbs::ARABIC_PHRASES.is_match(&sentence) {
        return true;
    }
    verbs::ARABIC_VERBS.find_iter(&sentence).any(|verb| {
        let before = sentence[..verb.start()].trim_end();
        let mut words = before.rsplit(' ');
        let (word, above) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let is_joined = verb.as_str().trim_start_matches(['،', ',', '.', '(', '؛', ';', ':', ' ']).starts_with(['و', 'ف']);
        // «… notes that the plan encourages»: what stands between «that» and the verb is its subject, and so is the State.
        let is_subject = matches!(above, "ان" | "بان" | "لان" | "وان" | "كون") && word != "اللجنه";
        if !is_joined && (is_subject || before.ends_with("الدوله الطرف")) {
            return false;
        }
        // «wishes to recommend», but not «that it ask», «which encourages», «does not ask».
        before.ends_with("تود اللجنه ان")
            || before.ends_with("تود ان")
            || !matches!(
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
                    | "انها"
                    | "لانها"
                    | "بانها"
                    | "كونها"
                    | "لكونها"
            )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_behind_a_point_and_lines_without_one() {
        assert!(recommends("The Committee regrets that it is slow. (arts. 2 and 7) The State party should act."));
        assert!(recommends("The Committee regrets that it is slow (art. 2)\nThe State party should act."));
        assert!(!recommends("The Committee regrets that it is slow (art. 2), and that the\nState party should have acted."));
        assert!(leads_to_recommendations("The Committee regrets delays (art. 2):\nThe State party should:"));
        assert!(!leads_to_recommendations("The State party should act. The Committee regrets:"));
    }

    #[test]
    fn others_who_ask_and_who_are_asked() {
        for text in [
            "Please say what was done.",
            "The Committee expects the State party to act.",
            "The Committee reiterates that the State party should act.",
            "The Committee reiterates, with urgency, its previous recommendation that it act.",
            "Le Comité réitère son appel à l’État partie.",
            "Toutes les mesures nécessaires devraient être prises.",
            "وتود اللجنة أن توصي بالتصديق على البروتوكول.",
            "وينبغي اتخاذ جميع التدابير اللازمة.",
            "وتعتبر اللجنة أن الدولة الطرف ينبغي أن توسع نطاق الخدمات.",
            "وبما أن الخطة اعتمدت، ينبغي للدولة الطرف أن تنفذها.",
            "Il faudrait que l’État partie agisse.",
            "Convendría que el Estado parte actuase.",
            "يُطلب إلى الدولة الطرف أن تقدم معلومات.",
            "والدولة الطرف مدعوة إلى تقديم تقريرها.",
            "وترى اللجنة أن على الدولة الطرف أن تنظر في ذلك.",
        ] {
            assert!(recommends(text), "{text}");
        }
        for text in [
            "وترحب اللجنة بكون الدولة الطرف تشجع المدارس.",
            "Le Comité note que, comme il l’avait recommandé, la loi a été modifiée.",
            "Le Comité a recommandé une loi, et l’a déjà demandée à l’État partie.",
            "وتعرب اللجنة عن تقديرها للدولة الطرف لأنها تشجع الحوار.",
            "ولا تزال اللجنة قلقة لأن القضاة يجب أن ينتظروا.",
            "وتلاحظ اللجنة أن الخطة تدعو المدارس إلى المشاركة.",
            "The Committee notes what the Government expects of schools.",
        ] {
            assert!(!recommends(text), "{text}");
        }
    }
}
