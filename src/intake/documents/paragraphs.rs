//! Makes paragraphs of pieces: with their sections, their lettered parts, and whether they recommend.

use super::labels::{self, Label};
use super::letters::{self, Divided};
use super::piece::Piece;
use super::recommending;
use super::recommends::{leads_to_recommendations, recommends};
use super::result::{Kind, Paragraph, Position};
use super::states::States;
use super::text::join;
use super::upr;
use super::warning::Warning;

/// The headings under which the text stands at present, by their levels.
#[derive(Default)]
struct Sections(Vec<(u8, String)>);

impl Sections {
    fn open(&mut self, level: u8, text: &str) {
        self.0.retain(|(above, _)| *above < level);
        self.0.push((level, text.to_owned()));
    }

    fn path(&self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" › "))
    }
}

/// Makes paragraphs of pieces. Answers them, and what a person should look at.
pub fn build(pieces: &[Piece], kind: Kind, states: &dyn States) -> (Vec<Paragraph>, Vec<Warning>) {
    let mut builder = Builder { kind, states, sections: Sections::default(), led: None, paragraphs: Vec::new(), warnings: Vec::new() };
    let mut rest = pieces;
    while let Some(piece) = rest.first() {
        let length = match (piece.number, piece.heading) {
            (Some(number), _) => {
                let more = rest.iter().skip(1).take_while(|piece| piece.number.is_none() && piece.heading.is_none());
                let length = 1 + more.count();
                builder.paragraph(number, piece, rest.split_at(length).0);
                length
            }
            (None, Some(level)) => {
                builder.heading(level, &piece.text);
                1
            }
            (None, None) => {
                builder.left_out(&piece.text);
                1
            }
        };
        rest = rest.split_at(length).1;
    }
    let mut warnings = gaps(pieces);
    warnings.append(&mut builder.warnings);
    (builder.paragraphs, warnings)
}

struct Builder<'s> {
    kind: Kind,
    states: &'s dyn States,
    sections: Sections,
    /// The number of the paragraph that leads to the recommendations below it, and the position that it gives.
    led: Option<(u32, Option<Position>)>,
    paragraphs: Vec<Paragraph>,
    warnings: Vec<Warning>,
}

impl Builder<'_> {
    fn heading(&mut self, level: u8, text: &str) {
        self.sections.open(level, text);
    }

    /// Notes text that is left out: it stands under a heading of its own, without a number (notes, annexes, signatures).
    fn left_out(&mut self, text: &str) {
        if !self.paragraphs.is_empty() && text.len() > 40 && self.warnings.len() < 20 {
            self.warnings.push(Warning::UnnumberedText { beginning: super::clean::beginning(text) });
        }
    }

    fn push(&mut self, number: String, letter: Option<String>, text: String, recommends: bool, warnings: Vec<Warning>) {
        let section = self.sections.path();
        self.paragraphs.push(Paragraph { number, letter, section, recommends, text, recommended_by: None, position: None, warnings });
    }

    /// Adds a paragraph: its first piece, and all its pieces.
    fn paragraph(&mut self, number: (u32, u32), first: &Piece, pieces: &[Piece]) {
        let warnings: Vec<Warning> = first.warning.iter().cloned().collect();
        if number.1 > 0 {
            self.decimal(number, pieces, warnings);
        } else if self.kind == Kind::UprReport {
            self.of_review(number.0, &first.text, pieces, warnings);
        } else {
            let texts: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
            let Divided { parts, leads } = letters::divide(&texts);
            let led: Vec<bool> = leads.iter().map(|lead| leads_to_recommendations(lead)).collect();
            // A line of its own is a sentence of its own, even where the line above has no point.
            let mut lines = texts.iter().skip(1).filter(|line| labels::label(line).is_none() && labels::begins_sentence(line));
            let own_asks = led.contains(&true) || lines.any(|line| recommends(line));
            for part in parts {
                let is_led = if part.letter.is_some() { led.get(part.list) == Some(&true) } else { own_asks };
                let asks = is_led || recommends(&part.text);
                let own = part.warning.into_iter();
                let all = if part.letter.is_none() { warnings.iter().cloned().chain(own).collect() } else { own.collect() };
                self.push(number.0.to_string(), part.letter, part.text, asks, all);
            }
        }
    }

    /// Adds a paragraph with a decimal number («6.104»): in the UPR this is one recommendation.
    fn decimal(&mut self, number: (u32, u32), pieces: &[Piece], warnings: Vec<Warning>) {
        let text = whole(pieces);
        let is_review = self.kind == Kind::UprReport;
        let asks = is_review || recommends(&text);
        self.push(format!("{}.{}", number.0, number.1), None, text, asks, warnings);
        if is_review {
            self.sign(number.0);
        }
    }

    /// Adds to the last paragraph who recommends, and what the State said.
    fn sign(&mut self, number: u32) {
        let Some(last) = self.paragraphs.last_mut() else { return };
        last.recommended_by = recommending::states(&last.text, self.states);
        last.position = self.led.filter(|(led, _)| *led == number).and_then(|(_, position)| position);
    }

    /// Adds a paragraph of a review's report: it tells of the proceedings, or leads to recommendations.
    fn of_review(&mut self, number: u32, lead: &str, pieces: &[Piece], warnings: Vec<Warning>) {
        if upr::leads(lead) {
            self.led = Some((number, upr::position(lead)));
        }
        let items = items(pieces);
        let is_list = upr::leads(lead) && (!items.is_empty() || lead.ends_with(':'));
        if !is_list {
            // The documents that the review is based on have letters, and recommend nothing.
            let texts: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
            let mut warnings = Some(warnings);
            for part in letters::divide(&texts).parts {
                let odd = warnings.take().unwrap_or_default().into_iter().chain(part.warning).collect();
                self.push(number.to_string(), part.letter, part.text, false, odd);
            }
            return;
        }
        let Some((begins, ..)) = items.first() else {
            let texts: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
            for part in letters::divide(&texts).parts {
                let is_item = part.letter.is_some();
                self.push(number.to_string(), part.letter, part.text, is_item, part.warning.into_iter().collect());
                if is_item {
                    self.sign(number);
                }
            }
            return;
        };
        self.push(number.to_string(), None, whole(pieces.get(..*begins).unwrap_or_default()), false, warnings);
        for (place, (from, item, text_at)) in items.iter().enumerate() {
            let to = items.get(place + 1).map_or(pieces.len(), |(next, ..)| *next);
            let Some((own, more)) = pieces.get(*from..to).and_then(<[Piece]>::split_first) else { continue };
            let mut text = own.text[*text_at..].trim().to_owned();
            for piece in more {
                join(&mut text, &piece.text);
            }
            self.push(format!("{number}.{item}"), None, text, true, Vec::new());
            self.sign(number);
        }
    }
}

/// The recommendations of the first reviews («1. …», «2. …») below the leading paragraph: for each the piece, the number, and where its
/// text begins.
fn items(pieces: &[Piece]) -> Vec<(usize, u32, usize)> {
    let mut found: Vec<(usize, u32, usize)> = Vec::new();
    for (at, piece) in pieces.iter().enumerate().skip(1) {
        if let Some((Label::Number(number, 0, _), text_at)) = labels::label(&piece.text)
            && number == found.last().map_or(1, |(_, last, _)| last + 1)
        {
            found.push((at, number, text_at));
        }
    }
    found
}

fn whole(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        if text.is_empty() { text.push_str(&piece.text) } else { join(&mut text, &piece.text) }
    }
    text
}

/// Warnings about numbers that are missing in the sequence.
fn gaps(pieces: &[Piece]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut last: Option<(u32, u32)> = None;
    for number in pieces.iter().filter_map(|piece| piece.number) {
        if let Some(above) = last {
            let missing = match number {
                (n, 0) if n > above.0 + 1 => Some((format!("{}", above.0 + 1), format!("{}", n - 1))),
                (n, sub) if n == above.0 && sub > above.1 + 1 => Some((format!("{n}.{}", above.1 + 1), format!("{n}.{}", sub - 1))),
                _ => None,
            };
            match missing {
                Some((from, to)) if from == to => warnings.push(Warning::NumberMissing { number: from }),
                Some((from, to)) => warnings.push(Warning::NumbersMissing { from, to }),
                None => {}
            }
        } else if number.0 > 1 && number.1 == 0 {
            warnings.push(Warning::BeginningMissing { first: number.0 });
        }
        last = Some(number);
    }
    warnings
}
