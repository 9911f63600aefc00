//! Reads web pages. Only the tags are read, one after another: a page's tree, however deep, is never built.

use super::block::{Block, Cell, Document, Format};
use super::clean::clean;
use super::labels;
use super::limits::MOST_PARAGRAPHS;
use super::numerals;
use super::refusal::Refusal;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

/// Tags whose content is not text of the page.
const SKIPPED: [&str; 9] = ["script", "style", "noscript", "template", "svg", "math", "nav", "select", "button"];

/// Tags that begin and end paragraphs.
const BLOCKS: [&str; 36] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "ul",
    "table",
    "tbody",
    "thead",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
    "blockquote",
    "section",
    "article",
    "aside",
    "header",
    "footer",
    "main",
    "pre",
    "dl",
    "dt",
    "dd",
    "hr",
    "body",
    "center",
    "form",
    "address",
    "figure",
];

/// Reads the paragraphs of a web page.
pub fn read(text: &str) -> Result<Document, Refusal> {
    let tokenizer = Tokenizer::new(Sink(RefCell::new(Page::default())), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(text));
    // Nothing here runs scripts, so the tokenizer never pauses for one.
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut page = tokenizer.sink.0.into_inner();
    page.flush();
    if page.blocks.len() > MOST_PARAGRAPHS {
        return Err(Refusal::TooManyParagraphs);
    }
    Ok(Document { format: Format::Html, blocks: page.blocks, margins: page.margins, notes: Vec::new() })
}

struct Sink(RefCell<Page>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => page.write(&text),
            Token::TagToken(tag) => return page.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// A list that is open: how it is numbered, and its next number. A list of bullets has none.
struct List {
    numbering: Option<char>,
    next: u32,
}

#[derive(Default)]
struct Page {
    blocks: Vec<Block>,
    margins: Vec<String>,
    text: String,
    /// The tag whose content is skipped, and how deep the reader is within tags of its name.
    skipped: Option<(String, usize)>,
    in_title: bool,
    heading: Option<u8>,
    lists: Vec<List>,
    /// The number of the list item that has no text yet.
    label: Option<String>,
    tables: Vec<Cell>,
    met: usize,
    /// Where in the text the raised (superscript) characters begin.
    raised: Option<usize>,
}

impl Page {
    fn write(&mut self, text: &str) {
        if self.skipped.is_none() && self.text.len() < 1_000_000 {
            self.text.push_str(text);
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        self.raised = None;
        // A line break within a paragraph counts where the next line begins with a number or letter.
        let marked: String = text.replace(['\n', '\r'], " ").replace('\u{1}', "\n");
        for line in labels::lines(&marked) {
            let line = clean(&line);
            if line.is_empty() || self.blocks.len() > MOST_PARAGRAPHS {
                continue;
            }
            let typed = labels::label(&line).is_some();
            let own = self.label.take().filter(|_| !typed);
            let numbered = own.is_some();
            let text = own.map_or_else(|| line.clone(), |label| format!("{label} {line}"));
            self.blocks.push(Block { text, heading: self.heading, numbered, cell: self.tables.first().copied(), style: None });
        }
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let starts = tag.kind == TagKind::StartTag;
        if let Some((skipped, depth)) = &mut self.skipped {
            if skipped.as_str() == name {
                *depth = if starts { *depth + 1 } else { *depth - 1 };
                if *depth == 0 {
                    self.skipped = None;
                }
            }
            return TokenSinkResult::Continue;
        }
        if starts && SKIPPED.contains(&name) && !tag.self_closing {
            self.skipped = Some((name.to_owned(), 1));
            return match name {
                "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                "style" => TokenSinkResult::RawData(RawKind::Rawtext),
                _ => TokenSinkResult::Continue,
            };
        }
        if BLOCKS.contains(&name) {
            self.flush();
        }
        if starts { self.start(name, tag) } else { self.end(name) }
    }

    fn start(&mut self, name: &str, tag: &Tag) -> TokenSinkResult<()> {
        let attribute = |wanted: &str| tag.attrs.iter().find(|found| &*found.name.local == wanted).map(|found| found.value.to_string());
        match name {
            "br" => self.text.push('\u{1}'),
            "title" => {
                self.in_title = true;
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "textarea" => return TokenSinkResult::RawData(RawKind::Rcdata),
            "sup" => self.raised = Some(self.text.len()),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = name[1..].parse().ok(),
            "ul" => self.lists.push(List { numbering: None, next: 1 }),
            "ol" => {
                let next = attribute("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
                self.lists.push(List { numbering: Some(numbering(attribute("type"), attribute("style"))), next });
            }
            "li" => {
                let value = attribute("value").and_then(|value| value.trim().parse().ok());
                self.label = self.lists.last_mut().and_then(|list| list.number(value));
            }
            "table" => {
                self.tables.push(Cell { table: self.met, row: 0, column: 0 });
                self.met += 1;
            }
            "td" | "th" | "tr" => self.cell(name),
            _ => {}
        }
        TokenSinkResult::Continue
    }

    /// Begins a row or a cell. They are counted where they begin, as their end tags are often left out.
    fn cell(&mut self, name: &str) {
        let Some(cell) = self.tables.last_mut() else { return };
        if name == "tr" {
            cell.row += 1;
            cell.column = 0;
        } else {
            cell.column += 1;
        }
    }

    fn end(&mut self, name: &str) -> TokenSinkResult<()> {
        match name {
            "title" => {
                self.in_title = false;
                let title = clean(&std::mem::take(&mut self.text));
                if !title.is_empty() {
                    self.margins.push(title);
                }
            }
            // A raised number or star is a reference to a note, a raised letter belongs to its word.
            "sup" => {
                if let Some(from) = self.raised.take()
                    && self.text.get(from..).is_some_and(|raised| raised.chars().all(|c| c.is_ascii_digit() || " *[]()".contains(c)))
                {
                    self.text.truncate(from);
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = None,
            "ol" | "ul" => {
                self.lists.pop();
                self.label = None;
            }
            "li" => self.label = None,
            "table" => {
                self.tables.pop();
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl List {
    fn number(&mut self, given: Option<u32>) -> Option<String> {
        let numbering = self.numbering?;
        let number = given.unwrap_or(self.next);
        self.next = number.saturating_add(1);
        Some(match numbering {
            'a' => format!("({})", numerals::letter(number)),
            'A' => format!("{}.", numerals::letter(number).to_uppercase()),
            'i' => format!("({})", numerals::roman(number)),
            'I' => format!("{}.", numerals::roman(number).to_uppercase()),
            'ا' => format!("({})", numerals::abjad(number)),
            _ => format!("{number}."),
        })
    }
}

/// How a list is numbered, by its attribute or its style.
fn numbering(kind: Option<String>, style: Option<String>) -> char {
    if let Some(kind) = kind.as_deref().map(str::trim).and_then(|kind| kind.chars().next()).filter(|kind| "aAiI1".contains(*kind)) {
        return kind;
    }
    let style = style.unwrap_or_default().to_ascii_lowercase();
    let styles =
        [("lower-alpha", 'a'), ("lower-latin", 'a'), ("upper-alpha", 'A'), ("lower-roman", 'i'), ("upper-roman", 'I'), ("arabic", 'ا')];
    styles.iter().find(|(name, _)| style.contains(name)).map_or('1', |(_, kind)| *kind)
}
