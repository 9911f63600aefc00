//! Follows the instructions of a page: where the next sign stands, and what it means there.

use super::super::lines::Lines;
use super::font::Font;
use super::lexer::Token;
use super::line::Place;
use super::signs::Signs;
use lopdf::Object;
use std::rc::Rc;

/// The most states that are put aside; the standard asks for 28.
const MOST_STATES: usize = 256;

pub(super) type Matrix = [f64; 6];

pub(super) const UNMOVED: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// The matrix that applies the first, then the second.
pub(super) fn then(first: &Matrix, second: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *first;
    let [g, h, i, j, k, l] = *second;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

#[derive(Clone)]
pub(super) struct State {
    pub page: Matrix,
    pub font: Option<Rc<Font>>,
    size: f64,
    between_letters: f64,
    between_words: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// The state of following the instructions of one stream.
pub(super) struct Run {
    pub state: State,
    aside: Vec<State>,
    text: Matrix,
    row: Matrix,
    /// Marked pieces that are open: the text that each gives for the signs that it shows, until that text was written.
    marks: Vec<Option<String>>,
    /// The operands for the next instruction.
    pub given: Vec<Token>,
}

impl Run {
    pub fn new(page: Matrix) -> Run {
        let state = State { page, font: None, size: 1.0, between_letters: 0.0, between_words: 0.0, stretch: 1.0, leading: 0.0, rise: 0.0 };
        Run { state, aside: Vec::new(), text: UNMOVED, row: UNMOVED, marks: Vec::new(), given: Vec::new() }
    }

    /// The name among the operands, counted from the end.
    pub fn name(&self, from_end: usize) -> Option<Vec<u8>> {
        match self.given.len().checked_sub(from_end).and_then(|place| self.given.get(place)) {
            Some(Token::Name(name)) => Some(name.clone()),
            _ => None,
        }
    }

    fn figures<const N: usize>(&self) -> Option<[f64; N]> {
        let figures: Vec<f64> =
            self.given.iter().filter_map(|token| if let Token::Number(number) = token { Some(*number) } else { None }).collect();
        figures.last_chunk().copied()
    }

    fn figure(&self) -> f64 {
        self.figures::<1>().map_or(0.0, |[figure]| figure)
    }

    /// Follows one instruction, as far as it moves or shows signs.
    pub fn instruction(&mut self, word: &[u8], signs: &mut Signs<'_>, lines: &mut Lines) {
        match word {
            b"q" if self.aside.len() < MOST_STATES => self.aside.push(self.state.clone()),
            b"Q" => self.state = self.aside.pop().unwrap_or_else(|| self.state.clone()),
            b"cm" => {
                if let Some(moved) = self.figures::<6>() {
                    self.state.page = then(&moved, &self.state.page);
                }
            }
            b"BT" => (self.text, self.row) = (UNMOVED, UNMOVED),
            b"Tf" => self.state.size = self.figure(),
            b"Tc" => self.state.between_letters = self.figure(),
            b"Tw" => self.state.between_words = self.figure(),
            b"Tz" => self.state.stretch = self.figure() / 100.0,
            b"TL" => self.state.leading = self.figure(),
            b"Ts" => self.state.rise = self.figure(),
            b"Tm" => {
                if let Some(matrix) = self.figures::<6>() {
                    (self.text, self.row) = (matrix, matrix);
                }
            }
            b"Td" | b"TD" => {
                let [along, down] = self.figures::<2>().unwrap_or_default();
                if word == b"TD" {
                    self.state.leading = -down;
                }
                self.next_row(along, down);
            }
            b"T*" => self.next_row(0.0, -self.state.leading),
            b"Tj" | b"TJ" => self.show_given(signs, lines),
            b"'" | b"\"" => {
                if let Some([words, letters]) = self.figures::<2>().filter(|_| word == b"\"") {
                    (self.state.between_words, self.state.between_letters) = (words, letters);
                }
                self.next_row(0.0, -self.state.leading);
                self.show_given(signs, lines);
            }
            b"BMC" | b"BDC" if self.marks.len() < MOST_STATES => self.marks.push(self.actual_text()),
            b"EMC" => {
                self.marks.pop();
            }
            _ => {}
        }
    }

    /// The text that a marked piece gives for its signs.
    fn actual_text(&self) -> Option<String> {
        let place = self.given.iter().position(|token| *token == Token::Name(b"ActualText".to_vec()))?;
        let Some(Token::Text(text)) = self.given.get(place + 1) else { return None };
        lopdf::decode_text_string(&Object::string_literal(text.clone())).ok()
    }

    fn next_row(&mut self, along: f64, down: f64) {
        self.row = then(&[1.0, 0.0, 0.0, 1.0, along, down], &self.row);
        self.text = self.row;
    }

    fn show_given(&mut self, signs: &mut Signs<'_>, lines: &mut Lines) {
        let Some(font) = self.state.font.clone() else {
            signs.unknown += 1;
            return;
        };
        for token in std::mem::take(&mut self.given) {
            match token {
                Token::Text(bytes) => font.shown(&bytes, |shown| {
                    let mut width = shown.width * self.state.size + self.state.between_letters;
                    if shown.is_space {
                        width += self.state.between_words;
                    }
                    self.sign(shown.meaning, width * self.state.stretch, signs, lines);
                    self.advance(width * self.state.stretch);
                }),
                Token::Number(back) => self.advance(-back / 1000.0 * self.state.size * self.state.stretch),
                _ => {}
            }
        }
    }

    fn advance(&mut self, along: f64) {
        self.text = then(&[1.0, 0.0, 0.0, 1.0, along, 0.0], &self.text);
    }

    fn sign(&mut self, meaning: Option<String>, width: f64, signs: &mut Signs<'_>, lines: &mut Lines) {
        // The first sign of a marked piece stands for the piece's text; the others stand for nothing.
        let meaning = match self.marks.iter_mut().find(|mark| mark.is_some()) {
            Some(said) => Some(said.replace(String::new()).unwrap_or_default()),
            None => meaning,
        };
        let Some(meaning) = meaning else {
            signs.unknown += 1;
            return;
        };
        if !signs.budget.step() {
            lines.cut = true;
            return;
        }
        if meaning.is_empty() {
            return;
        }
        signs.known += usize::from(meaning.chars().any(char::is_alphanumeric));
        let [a, b, c, d, e, f] = then(&[1.0, 0.0, 0.0, 1.0, 0.0, self.state.rise], &then(&self.text, &self.state.page));
        let (stretch, height) = (a.hypot(b), c.hypot(d));
        let direction = if stretch > 0.0 { (a / stretch, b / stretch) } else { (1.0, 0.0) };
        let along = e * direction.0 + f * direction.1;
        let across = f * direction.0 - e * direction.1;
        let place = Place { direction, along, across, size: (self.state.size * height).abs().max(0.01) };
        if along.is_finite() && across.is_finite() && place.size.is_finite() {
            signs.line.add(place, width * stretch, meaning, lines);
        }
    }
}
