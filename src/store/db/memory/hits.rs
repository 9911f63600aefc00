//! The rows that words were found in, kept as long as the register stays as it is: whoever narrows a search, turns its pages or puts it into
//! another order asks for the same words each time.

use answerable_domain::rules::search_text::Term;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::Arc;

/// How many rows are kept in all, of four bytes each.
const MOST_ROWS: u64 = 500_000;
/// What an entry takes beside its rows, as a number of rows.
const OVERHEAD: u64 = 64;
/// About how many searches find room.
const SEARCHES: usize = 64;

/// The words as they were read, and whether the best rows come first.
type Asked = (Vec<Term>, bool);

#[derive(Clone, Debug)]
struct ByRows;

impl Weighter<Asked, Arc<[u32]>> for ByRows {
    fn weight(&self, _: &Asked, rows: &Arc<[u32]>) -> u64 {
        rows.len() as u64 + OVERHEAD
    }
}

/// The rows of recent searches.
#[derive(Debug)]
pub struct KeptHits(Cache<Asked, Arc<[u32]>, ByRows>);

impl Default for KeptHits {
    fn default() -> KeptHits {
        KeptHits(Cache::with_weighter(SEARCHES, MOST_ROWS, ByRows))
    }
}

impl KeptHits {
    /// The rows in which the words were found before, if they are still kept.
    pub fn get(&self, terms: &[Term], ranked: bool) -> Option<Arc<[u32]>> {
        self.0.get(&(terms.to_vec(), ranked))
    }

    /// Keeps the rows in which the words were found.
    pub fn keep(&self, terms: &[Term], ranked: bool, rows: Arc<[u32]>) {
        self.0.insert((terms.to_vec(), ranked), rows);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use answerable_domain::rules::search_text::SearchText;

    #[test]
    fn the_same_words_are_found_again_and_others_are_not() {
        let kept = KeptHits::default();
        let terms = |typed| SearchText::read(typed).terms;
        kept.keep(&terms("child labour"), true, [3, 1].into());
        assert_eq!(kept.get(&terms("  Child  LABOUR "), true).as_deref(), Some(&[3, 1][..]));
        for (other, ranked) in [("child labour", false), ("child -labour", true), ("child labou*", true), ("labour", true)] {
            assert_eq!(kept.get(&terms(other), ranked), None, "{other} {ranked}");
        }
    }

    #[test]
    fn what_many_searches_found_makes_room_for_what_comes() {
        let kept = KeptHits::default();
        let rows: Arc<[u32]> = (0..100_000).collect();
        let terms = |number: usize| SearchText::read(&format!("word{number}")).terms;
        (0..50).for_each(|number| kept.keep(&terms(number), true, Arc::clone(&rows)));
        let still = (0..50).filter(|number| kept.get(&terms(*number), true).is_some()).count();
        assert!((1..=5).contains(&still), "{still}");
    }
}
