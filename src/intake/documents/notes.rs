//! Takes out notes that stand in the text with a star: «* Adopted by the Committee at its …». They belong to a page and not to a
//! paragraph.

use super::block::{Block, Document};

/// The most notes; more of them are the points of a list.
const MOST: usize = 4;

/// Takes the notes out of the text. They come first among the document's notes: one of them often says when it was adopted.
pub fn take_out(mut document: Document) -> Document {
    let mut is_referred_to = false;
    let found: Vec<bool> = document
        .blocks
        .iter()
        .map(|block| {
            let is_note = is_referred_to && is_starred(block);
            is_referred_to |= block.text.trim_start_matches('*').contains('*');
            is_note
        })
        .collect();
    if (1..=MOST).contains(&found.iter().filter(|is_note| **is_note).count()) {
        let mut is_note = found.into_iter();
        let mut notes = Vec::new();
        document.blocks.retain(|block| {
            let taken = is_note.next() == Some(true);
            if taken {
                notes.push(block.text.clone());
            }
            !taken
        });
        notes.append(&mut document.notes);
        document.notes = notes;
    }
    document
}

fn is_starred(block: &Block) -> bool {
    let text = block.text.trim_start_matches('*');
    text.len() < block.text.len() && text.len() < 500 && text.trim_start().starts_with(char::is_alphabetic) && !text.contains("* ")
}

#[cfg(test)]
mod tests {
    use super::super::block::Format;
    use super::*;

    fn read(lines: &[&str]) -> (Vec<String>, Vec<String>) {
        let blocks = lines.iter().map(|line| Block::plain(*line)).collect();
        let document = take_out(Document { format: Format::Text, blocks, margins: Vec::new(), notes: Vec::new() });
        (document.blocks.into_iter().map(|block| block.text).collect(), document.notes)
    }

    #[test]
    fn notes_are_told_from_points() {
        let (blocks, notes) = read(&["Observations*", "1. Text.", "* Adopted on 7 June 1996.", "2. Text."]);
        assert_eq!((blocks.len(), notes), (3, vec!["* Adopted on 7 June 1996.".to_owned()]));
        let (blocks, notes) = read(&["Observations", "* One point", "* Another"]);
        assert_eq!((blocks.len(), notes.len()), (3, 0));
    }
}
