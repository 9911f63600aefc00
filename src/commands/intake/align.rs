//! Where in the source each paragraph stands, so that both can be shown side by side.

use answerable_domain::rules::folding::fold;

/// With how many words of a paragraph's beginning it is looked for, and with how few if that fails.
const WORDS: usize = 7;
const FEW: usize = 3;
/// How many blocks ahead a paragraph is looked for, and how many blocks it has at most.
const AHEAD: usize = 300;
const MOST_BLOCKS: usize = 15;

/// The first and the last block of the source in which each paragraph stands; none for a paragraph that cannot be found.
pub fn align(blocks: &[String], paragraphs: &[&str]) -> Vec<Option<(usize, usize)>> {
    let folded: Vec<String> = blocks.iter().map(|block| format!(" {} ", fold(block))).collect();
    let mut starts: Vec<Option<usize>> = Vec::with_capacity(paragraphs.len());
    let mut at = 0;
    for text in paragraphs {
        // The beginning is enough; a paragraph may be very long.
        let beginning: String = text.chars().take(200).collect();
        let words = fold(&beginning);
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let find = |count: usize, from: usize, to: usize| {
            let wanted = words.get(..count).unwrap_or(&words).join(" ");
            (!wanted.is_empty())
                .then(|| folded.get(from..to)?.iter().position(|block| block.contains(&wanted)))
                .flatten()
                .map(|found| from + found)
        };
        let near = (at + AHEAD).min(folded.len());
        let start = find(WORDS, at, near).or_else(|| find(FEW, at, near)).or_else(|| find(WORDS, 0, at.min(folded.len())));
        if let Some(start) = start {
            at = start;
        }
        starts.push(start);
    }
    let end = |place: usize, start: usize| {
        let next = starts.iter().skip(place + 1).flatten().next().copied();
        let last = match next {
            Some(next) if next > start => next - 1,
            Some(_) => start,
            None => folded.len().saturating_sub(1),
        };
        last.min(start + MOST_BLOCKS - 1)
    };
    starts.iter().enumerate().map(|(place, start)| start.map(|start| (start, end(place, start)))).collect()
}

#[cfg(test)]
mod tests {
    use super::align;

    #[test]
    fn paragraphs_find_their_blocks() {
        let blocks: Vec<String> = [
            "Title",
            "1. The Committee welcomes the law.",
            "And more of it.",
            "2. It recommends: (a) to train; (b) to plan.",
            "(c) to pay.",
        ]
        .map(str::to_string)
        .to_vec();
        let found = align(
            &blocks,
            &["The Committee welcomes the law. And more of it.", "It recommends:", "to train;", "to pay.", "not there at all"],
        );
        assert_eq!(found, [Some((1, 2)), Some((3, 3)), Some((3, 3)), Some((4, 4)), None]);
        assert_eq!(align(&[], &["x"]), [None]);
        assert_eq!(align(&blocks, &[]), []);
    }
}
