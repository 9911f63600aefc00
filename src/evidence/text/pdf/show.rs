//! A page's instructions, as far as they show signs: where each stands, and what it means.

use super::super::Lines;
use super::budget::Budget;
use super::font::{Font, at};
use super::lexer::{Lexer, Token};
use super::line::{Line, Place};
use lopdf::{Dictionary, Document, Object, Stream};
use std::collections::HashMap;
use std::rc::Rc;

/// Drawings inside drawings; nobody goes further than this.
const DEEPEST: usize = 8;
/// States that are put aside; the standard asks for 28.
const MOST_STATES: usize = 256;
/// The most that one instruction may be given: words of a long paragraph.
const MOST_GIVEN: usize = 20_000;
/// The most fonts that are kept ready.
const MOST_FONTS: usize = 500;

type Matrix = [f64; 6];

const UNMOVED: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// The second after the first.
fn then(first: &Matrix, second: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *first;
    let [g, h, i, j, k, l] = *second;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

#[derive(Clone)]
struct State {
    page: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    between_letters: f64,
    between_words: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// Reads pages, one after the other.
pub(super) struct Show<'a> {
    document: &'a Document,
    budget: &'a mut Budget,
    fonts: HashMap<*const Dictionary, Rc<Font>>,
    line: Line,
    /// Of this page: signs that are known, signs that are not, and pictures.
    pub known: usize,
    pub unknown: usize,
    pub pictures: usize,
}

impl<'a> Show<'a> {
    pub fn new(document: &'a Document, budget: &'a mut Budget) -> Self {
        Show { document, budget, fonts: HashMap::new(), line: Line::default(), known: 0, unknown: 0, pictures: 0 }
    }

    /// Whether nothing more is read.
    pub fn spent(&self) -> bool {
        self.budget.spent
    }

    /// A page, or another thing with instructions of its own.
    pub fn page(&mut self, content: &[u8], resources: Option<&'a Dictionary>, lines: &mut Lines) {
        (self.known, self.unknown, self.pictures) = (0, 0, 0);
        self.more(content, resources, lines);
    }

    /// What is drawn on the page besides.
    pub fn more(&mut self, content: &[u8], resources: Option<&'a Dictionary>, lines: &mut Lines) {
        self.run(content, resources, UNMOVED, 0, lines);
        self.line.begin_again(lines);
    }

    /// The instructions of a stream, unpacked.
    pub fn unpacked(&mut self, stream: &Stream) -> Vec<u8> {
        self.budget.unpacked(stream)
    }

    fn run(&mut self, content: &[u8], resources: Option<&'a Dictionary>, page: Matrix, depth: usize, lines: &mut Lines) {
        let state = State { page, font: None, size: 1.0, between_letters: 0.0, between_words: 0.0, stretch: 1.0, leading: 0.0, rise: 0.0 };
        let mut run = Run { state, aside: Vec::new(), text: UNMOVED, row: UNMOVED, marks: Vec::new(), given: Vec::new() };
        let mut lexer = Lexer::new(content);
        while let Some(token) = lexer.next() {
            if !self.budget.step() || lines.full() {
                lines.cut = true;
                return;
            }
            match token {
                Token::Word(word) => {
                    match word.as_slice() {
                        b"ID" => {
                            self.pictures += 1;
                            lexer.skip_picture();
                        }
                        b"Do" => self.draw(&run, resources, depth, lines),
                        b"Tf" => run.state.font = run.name(2).and_then(|name| self.font(resources, &name)),
                        _ => {}
                    }
                    run.instruction(&word, self, lines);
                    run.given.clear();
                }
                given if run.given.len() < MOST_GIVEN => run.given.push(given),
                _ => lines.cut = true,
            }
        }
    }

    /// A picture, or a drawing with instructions of its own.
    fn draw(&mut self, run: &Run, resources: Option<&'a Dictionary>, depth: usize, lines: &mut Lines) {
        let document = self.document;
        let named =
            run.name(1).and_then(|name| at(document, at(document, resources?, b"XObject")?.as_dict().ok()?, &name)?.as_stream().ok());
        let Some(stream) = named else { return };
        if stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Image") {
            self.pictures += 1;
            return;
        }
        if depth >= DEEPEST {
            lines.cut = true;
            return;
        }
        let own = at(document, &stream.dict, b"Resources").and_then(|own| own.as_dict().ok());
        let figures: Vec<f64> = at(document, &stream.dict, b"Matrix")
            .and_then(|matrix| matrix.as_array().ok())
            .into_iter()
            .flatten()
            .filter_map(|figure| figure.as_float().ok().map(f64::from))
            .collect();
        let matrix = Matrix::try_from(figures).unwrap_or(UNMOVED);
        let content = self.unpacked(stream);
        self.run(&content, own.or(resources), then(&matrix, &run.state.page), depth + 1, lines);
    }

    fn font(&mut self, resources: Option<&'a Dictionary>, name: &[u8]) -> Option<Rc<Font>> {
        let document = self.document;
        let font = at(document, at(document, resources?, b"Font")?.as_dict().ok()?, name)?.as_dict().ok()?;
        // The document is not changed while it is read: where a dictionary lies tells which it is.
        let key: *const Dictionary = font;
        if let Some(known) = self.fonts.get(&key) {
            return Some(Rc::clone(known));
        }
        if self.fonts.len() >= MOST_FONTS {
            self.fonts.clear();
        }
        self.budget.font();
        let read = Rc::new(Font::read(document, font));
        self.fonts.insert(key, Rc::clone(&read));
        Some(read)
    }
}

/// The instructions of one stream, while they are followed.
struct Run {
    state: State,
    aside: Vec<State>,
    text: Matrix,
    row: Matrix,
    /// Marked pieces that are open: what they say in place of the signs that they show, until it was said.
    marks: Vec<Option<String>>,
    given: Vec<Token>,
}

impl Run {
    /// The name among what was given, so many from the end.
    fn name(&self, from_end: usize) -> Option<Vec<u8>> {
        match self.given.len().checked_sub(from_end).and_then(|place| self.given.get(place)) {
            Some(Token::Name(name)) => Some(name.clone()),
            _ => None,
        }
    }

    fn figures<const N: usize>(&self) -> Option<[f64; N]> {
        let figures: Vec<f64> =
            self.given.iter().filter_map(|token| if let Token::Number(number) = token { Some(*number) } else { None }).collect();
        let from = figures.len().checked_sub(N)?;
        figures[from..].try_into().ok()
    }

    fn figure(&self) -> f64 {
        self.figures::<1>().map_or(0.0, |[figure]| figure)
    }

    fn instruction(&mut self, word: &[u8], show: &mut Show<'_>, lines: &mut Lines) {
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
            b"Tj" | b"TJ" => self.show_given(show, lines),
            b"'" | b"\"" => {
                if let Some([words, letters]) = self.figures::<2>().filter(|_| word == b"\"") {
                    (self.state.between_words, self.state.between_letters) = (words, letters);
                }
                self.next_row(0.0, -self.state.leading);
                self.show_given(show, lines);
            }
            b"BMC" | b"BDC" if self.marks.len() < MOST_STATES => self.marks.push(self.actual_text()),
            b"EMC" => {
                self.marks.pop();
            }
            _ => {}
        }
    }

    /// What a marked piece says that its signs mean.
    fn actual_text(&self) -> Option<String> {
        let place = self.given.iter().position(|token| *token == Token::Name(b"ActualText".to_vec()))?;
        let Some(Token::Text(text)) = self.given.get(place + 1) else { return None };
        lopdf::decode_text_string(&Object::string_literal(text.clone())).ok()
    }

    fn next_row(&mut self, along: f64, down: f64) {
        self.row = then(&[1.0, 0.0, 0.0, 1.0, along, down], &self.row);
        self.text = self.row;
    }

    fn show_given(&mut self, show: &mut Show<'_>, lines: &mut Lines) {
        let Some(font) = self.state.font.clone() else {
            show.unknown += 1;
            return;
        };
        for token in std::mem::take(&mut self.given) {
            match token {
                Token::Text(bytes) => font.shown(&bytes, |shown| {
                    let mut width = shown.width * self.state.size + self.state.between_letters;
                    if shown.is_space {
                        width += self.state.between_words;
                    }
                    self.sign(shown.meaning, width * self.state.stretch, show, lines);
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

    fn sign(&mut self, meaning: Option<String>, width: f64, show: &mut Show<'_>, lines: &mut Lines) {
        // The first sign of a marked piece says what the piece says; the others say nothing.
        let meaning = match self.marks.iter_mut().find(|mark| mark.is_some()) {
            Some(said) => Some(said.replace(String::new()).unwrap_or_default()),
            None => meaning,
        };
        let Some(meaning) = meaning else {
            show.unknown += 1;
            return;
        };
        if !show.budget.step() {
            lines.cut = true;
            return;
        }
        if meaning.is_empty() {
            return;
        }
        show.known += usize::from(meaning.chars().any(char::is_alphanumeric));
        let [a, b, c, d, e, f] = then(&[1.0, 0.0, 0.0, 1.0, 0.0, self.state.rise], &then(&self.text, &self.state.page));
        let (stretch, height) = (a.hypot(b), c.hypot(d));
        let direction = if stretch > 0.0 { (a / stretch, b / stretch) } else { (1.0, 0.0) };
        let along = e * direction.0 + f * direction.1;
        let across = f * direction.0 - e * direction.1;
        let place = Place { direction, along, across, size: (self.state.size * height).abs().max(0.01) };
        if along.is_finite() && across.is_finite() && place.size.is_finite() {
            show.line.add(place, width * stretch, meaning, lines);
        }
    }
}
