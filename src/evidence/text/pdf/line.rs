//! Puts a line of a page together from signs that are placed anywhere: in their order from left to right, with the spaces that nobody
//! wrote, and from right to left where the letters are read so.

use super::super::lines::Lines;

/// The most signs of one line. A printed line has some hundred.
const LONGEST_LINE: usize = 20_000;
/// The least gap between two words, in parts of the size of the letters: a space is 0.25 wide, and letters are moved by less than 0.1.
const WORD_GAP: f64 = 0.15;
/// The least gap between two columns, in parts of the size of the letters.
const COLUMN_GAP: f64 = 2.0;

/// A sign, or several that one code means, with its place in the line.
struct Sign {
    from: f64,
    to: f64,
    text: String,
}

/// The place of a sign: along the direction of its line, and across it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    pub direction: (f64, f64),
    pub along: f64,
    pub across: f64,
    pub size: f64,
}

#[derive(Default)]
pub(super) struct Line {
    signs: Vec<Sign>,
    place: Place,
    /// The place of the line before this one.
    before: Option<Place>,
}

impl Line {
    /// Adds a sign, with its width in the measure of its place. A sign that stands elsewhere ends the line.
    pub fn add(&mut self, place: Place, width: f64, text: String, lines: &mut Lines) {
        let turned = (self.place.direction.0 - place.direction.0).abs() + (self.place.direction.1 - place.direction.1).abs() > 0.05;
        let size = self.place.size.max(place.size);
        if turned || (self.place.across - place.across).abs() > size * 0.4 || self.signs.len() >= LONGEST_LINE {
            self.end(lines);
        }
        if self.signs.is_empty() {
            self.place = place;
        }
        self.place.size = self.place.size.max(place.size);
        self.signs.push(Sign { from: place.along, to: place.along + width, text });
    }

    /// Ends the line and writes it.
    pub fn end(&mut self, lines: &mut Lines) {
        let signs = std::mem::take(&mut self.signs);
        let size = self.place.size;
        let text = logical(spaced(signs, size));
        if text.trim().is_empty() {
            return;
        }
        let place = std::mem::take(&mut self.place);
        let far = self.before.is_some_and(|before| (before.across - place.across).abs() > 1.8 * before.size.max(place.size));
        self.before = Some(place);
        match lines.text.chars().next_back() {
            _ if far => lines.part(),
            // The word goes on in the next line.
            Some('-' | '\u{AD}') if text.starts_with(char::is_lowercase) && !far => {
                lines.text.pop();
                lines.left += 1;
            }
            _ => lines.line(),
        }
        lines.push(text.trim());
    }

    /// Ends the line before another page, or before something else that has nothing to do with what was before.
    pub fn begin_again(&mut self, lines: &mut Lines) {
        self.end(lines);
        self.before = None;
    }
}

/// The signs from left to right, each once, with spaces where there is room for one.
fn spaced(mut signs: Vec<Sign>, size: f64) -> Vec<String> {
    signs.sort_by(|one, other| one.from.total_cmp(&other.from));
    let mut texts: Vec<String> = Vec::with_capacity(signs.len());
    let mut end: Option<f64> = None;
    let mut last: Option<(f64, String)> = None;
    for sign in signs {
        // The sign was drawn twice, a little aside, so that it looks bold.
        if last.as_ref().is_some_and(|(from, text)| (sign.from - from).abs() < size * 0.08 && *text == sign.text) {
            continue;
        }
        let gap = end.map_or(0.0, |end| sign.from - end);
        let written = sign.text.starts_with(char::is_whitespace) || texts.last().is_some_and(|text| text.ends_with(char::is_whitespace));
        if gap > size * COLUMN_GAP {
            texts.push("\t".to_string());
        } else if gap > size * WORD_GAP && !written {
            texts.push(" ".to_string());
        }
        end = Some(end.map_or(sign.to, |end| end.max(sign.to)));
        last = Some((sign.from, sign.text.clone()));
        texts.push(sign.text);
    }
    texts
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
    Figure,
    /// A sign that stands between the figures of a number.
    Joins,
    Neither,
}

fn side(text: &str) -> Side {
    let of = |letter: char| match letter {
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' | '0'..='9' => Some(Side::Figure),
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' if letter.is_alphabetic() => Some(Side::Right),
        letter if letter.is_alphabetic() => Some(Side::Left),
        '.' | ',' | ':' | '/' | '\u{66B}' | '\u{66C}' => Some(Side::Joins),
        _ => None,
    };
    text.chars().find_map(of).unwrap_or(Side::Neither)
}

/// Puts signs that stand from left to right into the order in which they are read: the Unicode rules for text of two directions,
/// reversed. What stands in a page was put there by those rules.
#[expect(clippy::indexing_slicing, reason = "`from` is less than the number of items, and a run ends with them")]
fn logical(texts: Vec<String>) -> String {
    let sides: Vec<Side> = texts.iter().map(|text| side(text)).collect();
    let count = |side: Side| sides.iter().filter(|other| **other == side).count();
    if count(Side::Right) == 0 {
        return texts.concat();
    }
    let right = count(Side::Right) >= count(Side::Left);
    let mut items: Vec<(u8, String)> = levels(&sides, right).into_iter().zip(texts).collect();
    for level in 1..=2 {
        let mut from = 0;
        while from < items.len() {
            let run = items[from..].iter().take_while(|(own, _)| *own >= level).count();
            items[from..from + run].reverse();
            from += run.max(1);
        }
    }
    items.into_iter().map(|(_, text)| text).collect()
}

/// The embedding level of each sign: 0 and 2 are read from the left, 1 from the right.
#[expect(clippy::indexing_slicing, reason = "there are as many levels as sides, and `place` is less than that")]
fn levels(sides: &[Side], right: bool) -> Vec<u8> {
    let base = u8::from(right);
    // First the level of each strong sign; others follow from their neighbours.
    let mut levels: Vec<Option<u8>> = sides
        .iter()
        .map(|side| match side {
            Side::Left => Some(base * 2),
            Side::Right => Some(1),
            _ => None,
        })
        .collect();
    for (place, side) in sides.iter().enumerate() {
        let joins = *side == Side::Joins
            && place > 0
            && sides[place - 1] == Side::Figure
            && sides.get(place + 1).is_some_and(|next| *next == Side::Figure);
        if *side == Side::Figure || joins {
            // A number among letters that are read from the right is read from the left all the same. In a line that is read from the
            // left, a number counts as among such letters only if it is between them.
            let near = |found: Option<&u8>| found.copied() == Some(1);
            let among = right
                || near(levels[..place].iter().rev().flatten().find(|level| **level != 2)) && near(levels[place..].iter().flatten().next());
            levels[place] = Some(if among { 2 } else { base * 2 });
        }
    }
    let mut settled = Vec::with_capacity(levels.len());
    let mut place = 0;
    while place < levels.len() {
        if let Some(level) = levels[place] {
            settled.push(level);
            place += 1;
            continue;
        }
        let run = levels[place..].iter().take_while(|level| level.is_none()).count();
        // A sign between two of the same direction takes that direction; figures among letters that are read from the right count as
        // these.
        let direction = |at: Option<&Option<u8>>, edge: u8| at.copied().flatten().map_or(edge, |level| level);
        let before = if place == 0 { base } else { direction(levels.get(place - 1), base) };
        let after = direction(levels.get(place + run), base);
        let as_letters =
            |place: usize, level: u8| if sides.get(place).is_some_and(|side| *side != Side::Left) && level == 2 { 1 } else { level };
        let (before, after) = (if place == 0 { before } else { as_letters(place - 1, before) }, as_letters(place + run, after));
        settled.extend(std::iter::repeat_n(if before == after { before } else { base }, run));
        place += run;
    }
    settled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(visual: &str) -> String {
        logical(visual.chars().map(String::from).collect())
    }

    #[test]
    fn what_is_read_from_the_right_is_turned_round() {
        assert_eq!(read("Amina, 12"), "Amina, 12");
        assert_eq!(read("12 رمعلا"), "العمر 12");
        assert_eq!(read("ةدلبلا يف 2011/05/03 موي تدلو"), "ولدت يوم 2011/05/03 في البلدة");
        assert_eq!(read("CRC ةنجللا"), "اللجنة CRC");
        // Groups of figures in a line that is read from the right stand in it from the right.
        assert_eq!(read("214 555 0981 فتاه"), "هاتف 0981 555 214");
        assert_eq!(read("The law نوناق of 2011"), "The law قانون of 2011");
        assert_eq!(read(""), "");
    }
}
