//! Suggests a lead institution for a recommendation: the one that leads most of the similar recommendations. A suggestion gives its reason,
//! and is never applied without a person's decision.

use std::collections::HashMap;

/// The fewest similar recommendations on which a suggestion may rest.
const FEWEST: usize = 3;
/// How many of the recommendations with the most similar words are looked at.
const ALIKE: usize = 8;
/// A word that occurs in more than one of this many texts is ignored as too common.
const COMMON: usize = 5;

/// The lead that occurs most often, if it leads at least half of the recommendations: the lead, how many it leads, and of how many. None if
/// there are too few.
pub fn most_frequent<T: Copy + Eq + std::hash::Hash + Ord>(leads: &[T]) -> Option<(T, usize, usize)> {
    if leads.len() < FEWEST {
        return None;
    }
    let mut counts: HashMap<T, usize> = HashMap::new();
    for lead in leads {
        *counts.entry(*lead).or_default() += 1;
    }
    let (lead, count) = counts.into_iter().max_by_key(|(lead, count)| (*count, std::cmp::Reverse(*lead)))?;
    (count * 2 >= leads.len()).then_some((lead, count, leads.len()))
}

/// The places of the texts (folded words) that are most similar to one text, and the most distinctive words that they share with it.
pub fn most_alike(text: &str, others: &[&str]) -> (Vec<usize>, Vec<String>) {
    let mut standing: HashMap<&str, usize> = HashMap::new();
    for other in others {
        let mut words: Vec<&str> = other.split(' ').collect();
        words.sort_unstable();
        words.dedup();
        words.into_iter().for_each(|word| *standing.entry(word).or_default() += 1);
    }
    // Short words are grammar, and words that occur nearly everywhere are about the subject of all recommendations.
    let telling = |word: &str| {
        let count = standing.get(word).copied().unwrap_or_default();
        (word.chars().count() > 4 && count > 0 && count <= (others.len() / COMMON).max(3)).then(|| 1.0 / (count as f64).sqrt())
    };
    let mut own: Vec<&str> = text.split(' ').collect();
    own.sort_unstable();
    own.dedup();
    own.retain(|word| telling(word).is_some() && !word.bytes().any(|byte| byte.is_ascii_digit()));
    let mut scores: Vec<(usize, f64)> = others
        .iter()
        .enumerate()
        .map(|(at, other)| {
            let words: std::collections::HashSet<&str> = other.split(' ').collect();
            (at, own.iter().filter(|word| words.contains(*word)).filter_map(|word| telling(word)).sum::<f64>())
        })
        .filter(|(_, score)| *score > 1.0)
        .collect();
    scores.sort_by(|left, right| right.1.total_cmp(&left.1).then(left.0.cmp(&right.0)));
    scores.truncate(ALIKE);
    let found: Vec<usize> = scores.into_iter().map(|(at, _)| at).collect();
    let texts: Vec<&str> = found.iter().filter_map(|at| others.get(*at)).copied().collect();
    let mut shared: Vec<(usize, &str)> =
        own.iter().map(|word| (texts.iter().filter(|text| text.split(' ').any(|other| other == *word)).count(), *word)).collect();
    shared.sort_by_key(|(count, word)| (std::cmp::Reverse(*count), *word));
    (found, shared.into_iter().filter(|(count, _)| *count > 1).take(4).map(|(_, word)| word.to_string()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_must_be_led_by_one() {
        assert_eq!(most_frequent(&[1, 1, 2]), Some((1, 2, 3)));
        assert_eq!(most_frequent(&[1, 2, 3, 4]), None);
        assert_eq!(most_frequent(&[1, 1]), None, "two say nothing");
    }

    #[test]
    fn alike_are_those_that_share_rare_words() {
        let others = [
            "train judges prosecutors helpline",
            "register births indigenous communities",
            "hotels tourism travel agencies",
            "tourism hotels licences conduct",
            "hotels beaches tourism guides",
        ];
        let (found, shared) = most_alike("hotels guides and tourism", &others);
        assert_eq!(found.first(), Some(&4));
        assert!(shared.contains(&"tourism".to_string()));
        assert!(most_alike("nothing here", &others).0.is_empty());
    }
}
