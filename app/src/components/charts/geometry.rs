//! Positions in a drawing: from dates to coordinates, from words to lines. Everything is counted from the side where reading starts; only
//! [`Frame`] knows which side that is.

use chrono::{Datelike, Days, Months, NaiveDate};

/// The size of the type in a drawing, in its units.
const TYPE: f64 = 12.0;

/// The width of a drawing and the direction in which it is read.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub width: f64,
    pub rtl: bool,
}

impl Frame {
    /// The SVG coordinate of a point, counted from the left.
    pub fn x(&self, x: f64) -> f64 {
        round(if self.rtl { self.width - x } else { x })
    }

    /// The SVG coordinate of the left edge of something with a width.
    pub fn left_of(&self, x: f64, width: f64) -> f64 {
        round(if self.rtl { self.width - x - width } else { x })
    }
}

/// A coordinate rounded to one decimal, which is finer than any screen; more decimals only make the page heavier.
pub fn round(x: f64) -> f64 {
    // Adding zero turns -0 into 0.
    (x * 10.0).round() / 10.0 + 0.0
}

/// An axis of time: which day is at which coordinate.
#[derive(Clone, Copy, Debug)]
pub struct TimeAxis {
    from: NaiveDate,
    to: NaiveDate,
    pub left: f64,
    pub right: f64,
}

impl TimeAxis {
    /// An axis from one day to another, at least a year long, with a little room after the last day.
    pub fn new(from: NaiveDate, today: NaiveDate, left: f64, right: f64) -> TimeAxis {
        let from = from.min(today);
        let days = (today - from).num_days().unsigned_abs();
        let padded = today.checked_add_days(Days::new(days / 25)).unwrap_or(today);
        let to = from.checked_add_months(Months::new(12)).map_or(padded, |year| year.max(padded));
        TimeAxis { from, to, left, right }
    }

    /// The coordinate of a day; a day outside of the axis is put at the nearer end.
    pub fn at(&self, on: NaiveDate) -> f64 {
        let span = (self.to - self.from).num_days().max(1) as f64;
        let share = (on - self.from).num_days() as f64 / span;
        self.left + (self.right - self.left) * share.clamp(0.0, 1.0)
    }

    /// The years whose first day is on the axis: each with its coordinate, and whether there is room for the year as text.
    pub fn years(&self) -> Vec<(i32, f64, bool)> {
        let first = if self.from.ordinal() == 1 { self.from.year() } else { self.from.year() + 1 };
        let years: Vec<_> =
            (first..=self.to.year()).filter_map(|year| Some((year, self.at(NaiveDate::from_ymd_opt(year, 1, 1)?)))).collect();
        let apart = match years.as_slice() {
            [(_, one), (_, next), ..] => next - one,
            _ => return years.into_iter().map(|(year, x)| (year, x, true)).collect(),
        };
        let step = [1, 2, 5, 10, 20, 50].into_iter().find(|step| apart * f64::from(*step) >= 34.0).unwrap_or(100);
        years.into_iter().map(|(year, x)| (year, x, year % step == 0)).collect()
    }
}

/// The approximate width of a drawn text. A server has no fonts, so letters are counted by their usual breadth, rather too wide than too
/// narrow.
pub fn text_width(text: &str) -> f64 {
    text.chars().map(breadth).sum::<f64>() * TYPE
}

fn breadth(letter: char) -> f64 {
    match letter {
        // Combining marks, and characters that only steer the direction.
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' => 0.0,
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => 0.0,
        ' ' | '\u{a0}' | '\u{202f}' => 0.28,
        'i' | 'l' | 'j' | 'í' | 'ï' | 'î' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | '(' | ')' | '·' => 0.3,
        'f' | 't' | 'r' | 'I' | '-' | '/' => 0.42,
        'm' | 'w' | 'M' | 'W' | '…' | '%' => 0.95,
        '\u{600}'..='\u{6ff}' => 0.54,
        // Ideographs and similar wide characters.
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => 1.0,
        letter if letter.is_uppercase() => 0.72,
        _ => 0.58,
    }
}

/// A text that was set in lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    pub lines: Vec<String>,
    /// Whether something was cut off; then the whole text belongs in a title.
    pub cut: bool,
}

/// Sets a text in at most `most` lines of width `room`. Text that does not fit is cut and ends with «…».
pub fn fold(text: &str, room: f64, most: usize) -> Folded {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.peek().copied() {
        let longer = if line.is_empty() { word.to_string() } else { format!("{line} {word}") };
        if text_width(&longer) <= room {
            line = longer;
            words.next();
        } else if lines.len() + 1 >= most.max(1) || line.is_empty() {
            // The last line, or a single word that is wider than a line.
            lines.push(cut(&longer, room));
            return Folded { lines, cut: true };
        } else {
            lines.push(std::mem::take(&mut line));
        }
    }
    lines.push(line);
    Folded { lines, cut: false }
}

/// Cuts a text to a width, ending with «…».
fn cut(text: &str, room: f64) -> String {
    let mut width = text_width("…");
    let kept = text.chars().take_while(|letter| {
        width += breadth(*letter) * TYPE;
        width <= room
    });
    let kept: String = kept.collect();
    format!("{}…", kept.trim_end())
}

/// Moves ordered things on a line apart, as little as possible, between two ends. `sizes` are their full lengths; where they do not all
/// fit, they are set evenly.
pub fn spread(middles: &mut [f64], sizes: &[f64], low: f64, high: f64) {
    let wanted: f64 = sizes.iter().sum();
    let scale = if wanted > high - low { (high - low) / wanted } else { 1.0 };
    let mut edge = low;
    for (middle, size) in middles.iter_mut().zip(sizes) {
        let half = size * scale / 2.0;
        *middle = middle.max(edge + half);
        edge = *middle + half;
    }
    let mut edge = high;
    for (middle, size) in middles.iter_mut().zip(sizes).rev() {
        let half = size * scale / 2.0;
        *middle = middle.min(edge - half);
        edge = *middle - half;
    }
}

/// The row for each thing so that none touches another: the first row in which its span is free. The spans must be in order.
pub fn rows(spans: &[(f64, f64)]) -> Vec<usize> {
    let mut ends: Vec<f64> = Vec::new();
    let place = |(from, to): &(f64, f64)| match ends.iter_mut().enumerate().find(|(_, end)| **end <= *from) {
        Some((row, end)) => {
            *end = *to;
            row
        }
        None => {
            ends.push(*to);
            ends.len() - 1
        }
    };
    spans.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_have_their_places() {
        let axis = TimeAxis::new(day("2021-01-01"), day("2025-01-01"), 20.0, 292.0);
        assert_eq!(axis.at(day("2021-01-01")), 20.0);
        assert_eq!(axis.at(day("1999-01-01")), 20.0);
        assert_eq!(axis.at(day("2090-01-01")), 292.0);
        let places: Vec<f64> = axis.years().into_iter().map(|(_, x, _)| x).collect();
        assert_eq!(places.len(), 5);
        assert!(places.is_sorted() && axis.at(day("2025-01-01")) < 292.0);
    }

    #[test]
    fn an_axis_is_never_empty() {
        let axis = TimeAxis::new(day("2026-02-01"), day("2026-02-01"), 0.0, 100.0);
        assert_eq!(axis.at(day("2026-02-01")), 0.0);
        assert_eq!(axis.at(day("2027-02-01")), 100.0);
        let late = TimeAxis::new(day("2030-01-01"), day("2026-02-01"), 0.0, 100.0);
        assert!(late.at(day("2026-06-01")).is_finite());
    }

    #[test]
    fn many_years_leave_words_out() {
        let axis = TimeAxis::new(day("2010-06-01"), day("2025-12-31"), 24.0, 292.0);
        let said: Vec<i32> = axis.years().into_iter().filter(|(_, _, said)| *said).map(|(year, ..)| year).collect();
        assert_eq!(axis.years().len(), 16);
        assert_eq!(said, [2015, 2020, 2025]);
    }

    #[test]
    fn right_to_left_mirrors() {
        let frame = Frame { width: 300.0, rtl: true };
        assert_eq!(frame.x(8.0), 292.0);
        assert_eq!(frame.left_of(10.0, 50.0), 240.0);
        assert_eq!(Frame { width: 300.0, rtl: false }.left_of(10.0, 50.0), 10.0);
        assert_eq!(format!("{}", frame.x(300.0)), "0");
    }

    #[test]
    fn long_words_fold_and_say_when_cut() {
        assert_eq!(fold("no action", 200.0, 2), Folded { lines: vec!["no action".into()], cut: false });
        let two = fold("parcialmente implementada", 100.0, 2);
        assert_eq!((two.lines.len(), two.cut), (2, false));
        let name = "Coordinación nacional de organizaciones que trabajan con niñas y niños en situación de calle";
        let cut = fold(name, 292.0, 1);
        assert!(cut.cut && cut.lines.len() == 1 && cut.lines[0].ends_with('…') && text_width(&cut.lines[0]) <= 292.0);
        let whole = fold(name, 292.0, 3);
        assert!(!whole.cut && whole.lines.join(" ") == name && whole.lines.iter().all(|line| text_width(line) <= 292.0));
        assert!(fold("Donaudampfschifffahrtsgesellschaft", 60.0, 2).cut);
        assert_eq!(fold("", 60.0, 2).lines, [""]);
    }

    #[test]
    fn things_move_apart() {
        let mut middles = [10.0, 11.0, 95.0];
        spread(&mut middles, &[12.0; 3], 0.0, 100.0);
        assert_eq!(middles, [10.0, 22.0, 94.0]);
        let mut many = [50.0; 20];
        spread(&mut many, &[12.0; 20], 0.0, 100.0);
        assert!(many.is_sorted() && many[0] >= 0.0 && many[19] <= 100.0);
    }

    #[test]
    fn rows_keep_things_apart() {
        assert_eq!(rows(&[(0.0, 10.0), (5.0, 15.0), (5.0, 15.0), (12.0, 20.0), (30.0, 40.0)]), [0, 1, 2, 0, 0]);
    }
}
