//! What a paragraph may be about, and which earlier recommendation it may take up: guesses, each with its reason. They are shown to a
//! person, and are never applied without that person's decision.
//!
//! A guess comes from words that stand in the paragraph, or from similar recommendations that people have classified.

use super::folding::{fold, tokens};
use crate::model::LabelKind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The most subjects of one kind that are suggested; `MOST_EARLIER` is the most earlier recommendations.
const MOST: usize = 5;
const MOST_EARLIER: usize = 2;
/// The similarity from which another recommendation's subjects are suggested; from `TAKEN_UP` on it is offered as taken up again, from
/// `REPEATED` on as repeated.
const ALIKE: f32 = 0.30;
const TAKEN_UP: f32 = 0.42;
const REPEATED: f32 = 0.72;

/// The reason for a suggestion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// These words stand in the paragraph.
    Words(Vec<String>),
    /// This recommendation is similar, by so many per cent, and people classified it so.
    Similar { symbol: String, paragraph: String, percent: u8 },
    /// A person added it by hand.
    Added,
}

/// A suggested subject or earlier recommendation, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelSuggestion {
    pub kind: LabelKind,
    pub id: i64,
    pub reason: Reason,
}

/// A word of a phrase; if it is a beginning (written with a star), it stands for every word that begins so.
#[derive(Debug)]
struct Wanted {
    word: String,
    begins: bool,
}

impl Wanted {
    fn is(&self, word: &str) -> bool {
        if self.begins { word.starts_with(&self.word) } else { word == self.word }
    }
}

#[derive(Debug)]
struct Phrase {
    subject: (LabelKind, i64),
    words: Vec<Wanted>,
}

/// The words and phrases by which subjects are recognised in a text.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// The phrases by their first word; `beginnings` has those whose first word is only a beginning.
    exact: HashMap<String, Vec<Phrase>>,
    beginnings: Vec<Phrase>,
}

impl Vocabulary {
    /// Adds a phrase by which a subject is recognised: «child victims», «traffick*».
    pub fn add(&mut self, kind: LabelKind, id: i64, phrase: &str) {
        let read = |part: &str| {
            let word = fold(part);
            (!word.is_empty()).then(|| Wanted { begins: part.ends_with('*'), word })
        };
        // A part with a hyphen folds into two words.
        let words: Vec<Wanted> = phrase
            .split_whitespace()
            .filter_map(read)
            .flat_map(|wanted| {
                let parts: Vec<String> = wanted.word.split(' ').map(str::to_string).collect();
                let last = parts.len() - 1;
                parts.into_iter().enumerate().map(move |(at, word)| Wanted { word, begins: wanted.begins && at == last })
            })
            .collect();
        let Some(first) = words.first() else { return };
        let (begins, word) = (first.begins, first.word.clone());
        let phrase = Phrase { subject: (kind, id), words };
        if begins { self.beginnings.push(phrase) } else { self.exact.entry(word).or_default().push(phrase) }
    }

    /// The subjects whose phrases stand in a text, each with the words as they stand there. A longer phrase hides shorter ones within it:
    /// «child victims» does not count as «children».
    fn find(&self, text: &str) -> Vec<((LabelKind, i64), Vec<String>)> {
        let words: Vec<(String, usize, usize)> = tokens(text).collect();
        let mut hits: Vec<((LabelKind, i64), usize, usize)> = Vec::new();
        for (at, (word, _, _)) in words.iter().enumerate() {
            let exact = self.exact.get(word).into_iter().flatten();
            for phrase in exact.chain(self.beginnings.iter().filter(|phrase| phrase.words.first().is_some_and(|first| first.is(word)))) {
                let end = at + phrase.words.len();
                let Some(run) = words.get(at..end) else { continue };
                if phrase.words.iter().zip(run).all(|(wanted, (word, _, _))| wanted.is(word)) {
                    hits.push((phrase.subject, at, end));
                }
            }
        }
        let hidden = |hit: &((LabelKind, i64), usize, usize)| {
            hits.iter().any(|other| {
                other.0.0 == hit.0.0 && other.0 != hit.0 && other.1 <= hit.1 && hit.2 <= other.2 && other.2 - other.1 > hit.2 - hit.1
            })
        };
        let mut found: Vec<((LabelKind, i64), Vec<String>, usize)> = Vec::new();
        for hit in hits.iter().filter(|hit| !hidden(hit)) {
            let run = words.get(hit.1..hit.2).unwrap_or_default();
            let (Some((_, start, _)), Some((.., end))) = (run.first(), run.last()) else { continue };
            let shown = text[*start..*end].to_lowercase();
            match found.iter_mut().find(|(subject, _, _)| *subject == hit.0) {
                Some((_, shown_already, count)) => {
                    *count += 1;
                    if !shown_already.contains(&shown) && shown_already.len() < 4 {
                        shown_already.push(shown);
                    }
                }
                None => found.push((hit.0, vec![shown], 1)),
            }
        }
        // The subject that is named most often comes first.
        found.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
        found.into_iter().map(|(subject, shown, _)| (subject, shown)).collect()
    }
}

/// A recommendation of the register with its subjects.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: i64,
    pub symbol: String,
    pub paragraph: String,
    pub text: String,
    pub subjects: Vec<(LabelKind, i64)>,
    /// Whether it is an earlier one to the same State, so that it can be taken up again.
    pub earlier: bool,
}

/// The register's recommendations, indexed for comparing texts with them.
#[derive(Debug, Default)]
pub struct Corpus {
    known: Vec<Known>,
    /// For each word the recommendations in which it stands, with its weight in each.
    postings: HashMap<String, Vec<(u32, f32)>>,
    weights: HashMap<String, f32>,
}

fn counted(text: &str) -> HashMap<String, f32> {
    let mut words: HashMap<String, f32> = HashMap::new();
    for (word, _, _) in tokens(text).filter(|(word, _, _)| word.chars().count() > 2) {
        *words.entry(word).or_default() += 1.0;
    }
    words
}

impl Corpus {
    /// Indexes recommendations. A word has less weight the more recommendations contain it (TF-IDF).
    pub fn new(known: Vec<Known>) -> Corpus {
        let words: Vec<HashMap<String, f32>> = known.iter().map(|known| counted(&known.text)).collect();
        let mut holders: HashMap<&str, u32> = HashMap::new();
        for word in words.iter().flat_map(HashMap::keys) {
            *holders.entry(word).or_default() += 1;
        }
        let all = known.len() as f32;
        let weights: HashMap<String, f32> =
            holders.into_iter().map(|(word, count)| (word.to_string(), (1.0 + all / count as f32).ln())).collect();
        let mut postings: HashMap<String, Vec<(u32, f32)>> = HashMap::new();
        for (place, words) in (0..).zip(&words) {
            for (word, weight) in normal(words, &weights, 0.0) {
                postings.entry(word.clone()).or_default().push((place, weight));
            }
        }
        Corpus { known, postings, weights }
    }

    /// The recommendations that are similar to a text, the most similar first.
    fn alike(&self, text: &str) -> Vec<(&Known, f32)> {
        if self.known.is_empty() {
            return Vec::new();
        }
        // A word that no recommendation contains has the weight of one that a single recommendation contains.
        let rare = (1.0 + self.known.len() as f32).ln();
        let mut scores: HashMap<u32, f32> = HashMap::new();
        let words = counted(text);
        for (word, weight) in normal(&words, &self.weights, rare) {
            for (place, other) in self.postings.get(word).into_iter().flatten() {
                *scores.entry(*place).or_default() += weight * other;
            }
        }
        let mut alike: Vec<(u32, f32)> = scores.into_iter().filter(|(_, score)| *score >= ALIKE).collect();
        alike.sort_by(|left, right| right.1.total_cmp(&left.1).then(left.0.cmp(&right.0)));
        alike.into_iter().filter_map(|(place, score)| Some((self.known.get(place as usize)?, score))).collect()
    }
}

/// Words with weights that are scaled so that their squares sum to one.
fn normal<'a>(words: &'a HashMap<String, f32>, weights: &HashMap<String, f32>, otherwise: f32) -> Vec<(&'a String, f32)> {
    let weighed: Vec<(&String, f32)> =
        words.iter().map(|(word, count)| (word, (1.0 + count.ln()) * weights.get(word).copied().unwrap_or(otherwise))).collect();
    let length = weighed.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    weighed.into_iter().map(|(word, weight)| (word, weight / length)).collect()
}

fn percent(score: f32) -> u8 {
    (score * 100.0).round().clamp(0.0, 100.0) as u8
}

/// The subjects that a text may have, and the recommendations that it may take up. Suggestions by words come before those by similarity,
/// since they can be checked at a glance.
pub fn suggest(text: &str, vocabulary: &Vocabulary, corpus: &Corpus) -> Vec<LabelSuggestion> {
    let mut by_kind: BTreeMap<LabelKind, Vec<LabelSuggestion>> = BTreeMap::new();
    let mut taken: HashSet<(LabelKind, i64)> = HashSet::new();
    let mut offer = |kind: LabelKind, id: i64, reason: Reason| {
        let of_kind = by_kind.entry(kind).or_default();
        if of_kind.len() < MOST && taken.insert((kind, id)) {
            of_kind.push(LabelSuggestion { kind, id, reason });
        }
    };
    for ((kind, id), words) in vocabulary.find(text) {
        offer(kind, id, Reason::Words(words));
    }
    let alike = corpus.alike(text);
    for (known, score) in alike.iter().take(3) {
        for (kind, id) in &known.subjects {
            let (symbol, paragraph) = (known.symbol.clone(), known.paragraph.clone());
            offer(*kind, *id, Reason::Similar { symbol, paragraph, percent: percent(*score) });
        }
    }
    for (known, score) in alike.iter().filter(|(known, score)| known.earlier && *score >= TAKEN_UP).take(MOST_EARLIER) {
        let kind = if *score >= REPEATED { LabelKind::Repeats } else { LabelKind::Continues };
        let (symbol, paragraph) = (known.symbol.clone(), known.paragraph.clone());
        offer(kind, known.id, Reason::Similar { symbol, paragraph, percent: percent(*score) });
    }
    by_kind.into_values().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(phrases: &[(LabelKind, i64, &str)]) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for (kind, id, phrase) in phrases {
            vocabulary.add(*kind, *id, phrase);
        }
        vocabulary
    }

    fn known(id: i64, text: &str, earlier: bool) -> Known {
        let (symbol, paragraph) = ("X/1".to_string(), id.to_string());
        Known { id, symbol, paragraph, text: text.to_string(), subjects: vec![(LabelKind::Theme, id * 10)], earlier }
    }

    #[test]
    fn words_are_the_reason_and_longer_ones_hide_shorter_ones() {
        let words =
            vocabulary(&[(LabelKind::Group, 1, "children"), (LabelKind::Group, 2, "migrant children"), (LabelKind::Theme, 3, "traffick*")]);
        let found = suggest("Protect migrant children from traffickers and trafficking.", &words, &Corpus::default());
        assert_eq!(
            found,
            [
                LabelSuggestion { kind: LabelKind::Theme, id: 3, reason: Reason::Words(vec!["traffickers".into(), "trafficking".into()]) },
                LabelSuggestion { kind: LabelKind::Group, id: 2, reason: Reason::Words(vec!["migrant children".into()]) },
            ]
        );
        assert!(suggest("Adopt a budget.", &words, &Corpus::default()).is_empty());
    }

    #[test]
    fn accents_articles_and_hyphens_do_not_matter() {
        let words = vocabulary(&[
            (LabelKind::Group, 1, "niños migrantes"),
            (LabelKind::Group, 2, "أطفال"),
            (LabelKind::Theme, 3, "anti-corruption"),
        ]);
        let ids = |text: &str| suggest(text, &words, &Corpus::default()).into_iter().map(|own| own.id).collect::<Vec<_>>();
        assert_eq!(ids("Proteger a los NIÑOS migrantes"), [1]);
        assert_eq!(ids("حماية الأطفال"), [2]);
        assert_eq!(ids("Strengthen anti-corruption bodies"), [3]);
    }

    #[test]
    fn a_recommendation_that_reads_alike_lends_its_subjects_and_may_be_taken_up() {
        let corpus = Corpus::new(vec![
            known(1, "Establish a national data collection system on the sale of children", true),
            known(2, "Raise the minimum age of criminal responsibility", true),
            known(3, "Ratify the Convention against Torture", false),
        ]);
        let found = suggest("Establish a national data collection system on the sale of children.", &Vocabulary::default(), &corpus);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].kind, found[0].id), (LabelKind::Theme, 10));
        assert_eq!((found[1].kind, found[1].id), (LabelKind::Repeats, 1));
        assert!(matches!(&found[1].reason, Reason::Similar { percent: 95..=100, .. }));
        let other = suggest("Ratify the Convention against Torture without delay", &Vocabulary::default(), &corpus);
        assert!(other.iter().all(|own| !own.kind.is_lineage()), "another State's recommendation is not taken up");
    }

    #[test]
    fn any_text_is_answered() {
        let words = vocabulary(&[(LabelKind::Theme, 1, "  "), (LabelKind::Theme, 2, "*"), (LabelKind::Theme, 3, "a b c")]);
        for text in ["", "…", "a b", "\u{301}", &"word ".repeat(5_000)] {
            assert!(suggest(text, &words, &Corpus::default()).is_empty());
        }
    }
}
