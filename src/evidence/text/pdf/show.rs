//! Reads a page's instructions, and those of the drawings inside it, with the fonts that they name.

use super::super::lines::Lines;
use super::budget::Budget;
use super::font::{Font, at};
use super::lexer::{Lexer, Token};
use super::run::{Matrix, Run, UNMOVED, then};
use super::signs::Signs;
use lopdf::{Dictionary, Document, Object, Stream};
use std::collections::HashMap;
use std::rc::Rc;

/// How deeply drawings may be nested in drawings; real files stay below.
const DEEPEST: usize = 8;
/// The most operands of one instruction: words of a long paragraph.
const MOST_GIVEN: usize = 20_000;
/// The most fonts that are kept in memory.
const MOST_FONTS: usize = 500;

/// Reads pages, one after the other.
pub(super) struct Show<'a> {
    document: &'a Document,
    fonts: HashMap<*const Dictionary, Rc<Font>>,
    pub signs: Signs<'a>,
    /// How many pictures this page has.
    pub pictures: usize,
}

impl<'a> Show<'a> {
    pub fn new(document: &'a Document, budget: &'a mut Budget) -> Self {
        Show { document, fonts: HashMap::new(), signs: Signs::new(budget), pictures: 0 }
    }

    /// Whether the budget is spent, and nothing more is read.
    pub fn spent(&self) -> bool {
        self.signs.budget.spent
    }

    /// Reads a page, or another thing with instructions of its own.
    pub fn page(&mut self, content: &[u8], resources: Option<&'a Dictionary>, lines: &mut Lines) {
        (self.signs.known, self.signs.unknown, self.pictures) = (0, 0, 0);
        self.more(content, resources, lines);
    }

    /// Reads what is drawn on the page besides its own instructions.
    pub fn more(&mut self, content: &[u8], resources: Option<&'a Dictionary>, lines: &mut Lines) {
        self.run(content, resources, UNMOVED, 0, lines);
        self.signs.line.begin_again(lines);
    }

    /// The instructions of a stream, unpacked.
    pub fn unpacked(&mut self, stream: &Stream) -> Vec<u8> {
        self.signs.budget.unpacked(stream)
    }

    fn run(&mut self, content: &[u8], resources: Option<&'a Dictionary>, page: Matrix, depth: usize, lines: &mut Lines) {
        let mut run = Run::new(page);
        let mut lexer = Lexer::new(content);
        while let Some(token) = lexer.next() {
            if !self.signs.budget.step() || lines.full() {
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
                    run.instruction(&word, &mut self.signs, lines);
                    run.given.clear();
                }
                given if run.given.len() < MOST_GIVEN => run.given.push(given),
                _ => lines.cut = true,
            }
        }
    }

    /// Reads a picture, or a drawing with instructions of its own.
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
        // The document does not change while it is read, so a dictionary is identified by its address in memory.
        let key: *const Dictionary = font;
        if let Some(known) = self.fonts.get(&key) {
            return Some(Rc::clone(known));
        }
        if self.fonts.len() >= MOST_FONTS {
            self.fonts.clear();
        }
        self.signs.budget.font();
        let read = Rc::new(Font::read(document, font));
        self.fonts.insert(key, Rc::clone(&read));
        Some(read)
    }
}
