//! Decides which of the numbers in a text are those of its paragraphs.
//!
//! Any number could be a paragraph's: a year, an article, a page. But the numbers of paragraphs follow one another. So all that could be
//! one are taken as candidates, each with a weight for how much it looks like one, and the heaviest chain of rising numbers is chosen,
//! where a step of one costs nothing and a gap costs more the longer it is.

use super::labels::Sureness;
use std::collections::HashMap;

/// A number that could be a paragraph's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// The index of the block in which the number stands.
    pub block: usize,
    /// Where in the block's text the number begins.
    pub at: usize,
    /// Where the text after it begins.
    pub text_at: usize,
    /// The number, and what follows its point or 0.
    pub key: (u32, u32),
    /// How much the number looks like a paragraph's.
    pub weight: i32,
    /// Whether the number stands within a line.
    pub within: bool,
}

/// What the first number of a chain costs when it is not 1: an excerpt may begin anywhere.
const LATE_START: i32 = 4;

/// The longest gap that is bridged number by number.
const NEAR: u32 = 24;

/// The weight of a number at a block's beginning.
pub const fn weight(sureness: Sureness, automatic: bool) -> i32 {
    match sureness {
        _ if automatic => 20,
        Sureness::Marked => 16,
        Sureness::Alone | Sureness::Bracketed => 12,
        Sureness::Glued => 8,
        Sureness::Bare => 5,
    }
}

const fn gap_cost(missing: u32) -> i32 {
    match missing {
        0 => 0,
        // The cap is 20, so this fits.
        more => 6 + (if more < 20 { more } else { 20 }) as i32,
    }
}

struct State {
    score: i32,
    before: Option<usize>,
}

/// The heaviest chain of rising numbers: indices of candidates, in order.
#[expect(clippy::indexing_slicing, reason = "the places kept are those of candidates, and each candidate has its state")]
pub fn chain(candidates: &[Candidate]) -> Vec<usize> {
    let nested = nested(candidates);
    let mut states: Vec<State> = Vec::with_capacity(candidates.len());
    let mut by_key: HashMap<(u32, u32), usize> = HashMap::new();
    let mut by_number: HashMap<u32, usize> = HashMap::new();
    let mut best: Option<usize> = None;
    for (index, candidate) in candidates.iter().enumerate() {
        let (number, sub) = candidate.key;
        let start = if number == 1 || sub == 1 { 0 } else { -LATE_START };
        let mut state = State { score: start, before: None };
        let mut consider = |before: Option<&usize>, cost: i32| {
            if let Some(&before) = before {
                let score = states[before].score - cost;
                if score > state.score {
                    state = State { score, before: Some(before) };
                }
            }
        };
        for missing in 0..NEAR.min(sub) {
            consider(by_key.get(&(number, sub - 1 - missing)), gap_cost(missing));
        }
        for missing in 0..NEAR.min(number.saturating_sub(1)) {
            let within = if sub == 0 { 0 } else { 2 + gap_cost(sub - 1) };
            consider(by_number.get(&(number - 1 - missing)), gap_cost(missing) + within);
        }
        if let Some(before) = best.filter(|before| candidates[*before].key < candidate.key) {
            consider(Some(&before), gap_cost(NEAR));
        }
        state.score += if nested[index] { -40 } else { candidate.weight };
        let score = state.score;
        states.push(state);
        for known in [by_key.entry(candidate.key).or_insert(index), by_number.entry(number).or_insert(index)] {
            if states[*known].score < score {
                *known = index;
            }
        }
        if best.is_none_or(|best| states[best].score < score) {
            best = Some(index);
        }
    }
    let mut chain: Vec<usize> = std::iter::successors(best, |at| states[*at].before).collect();
    chain.reverse();
    // Lone numbers within lines are no evidence.
    if chain.iter().all(|at| candidates[*at].within) && chain.len() < 2 {
        chain.clear();
    }
    chain
}

/// Whether each candidate is the number of a list within a paragraph: such numbers begin at 1 again after a paragraph's own number, and
/// rise by one. Without this, the end of a long list within paragraph 60 could pass for paragraphs 61 to 90.
#[expect(clippy::indexing_slicing, reason = "the places kept are those of candidates; `place` is at least 1 and less than their number")]
fn nested(candidates: &[Candidate]) -> Vec<bool> {
    let mut nested = vec![false; candidates.len()];
    let strong: Vec<usize> = (0..candidates.len()).filter(|at| !candidates[*at].within && candidates[*at].weight >= 12).collect();
    let mut place = 1;
    while place < strong.len() {
        let above = candidates[strong[place - 1]].key;
        if candidates[strong[place]].key != (1, 0) || above.0 < 1 || above == (1, 0) {
            place += 1;
            continue;
        }
        let run = strong[place..].iter().zip(1..).take_while(|(at, number)| candidates[**at].key == (*number, 0)).count();
        // The list must end where the outer numbers go on, or be the last thing in the document.
        let resumed =
            strong.get(place + run).is_some_and(|next| candidates[*next].key.0 > above.0 && candidates[*next].key.0 <= above.0 + 2);
        let is_last = strong.len() == place + run && run <= above.0 as usize;
        if above.0 > 3 && (resumed || is_last) {
            for at in &strong[place..place + run] {
                nested[*at] = true;
            }
        }
        place += run;
    }
    nested
}
