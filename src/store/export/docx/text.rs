//! Writes paragraphs and runs: words with their language and direction.

use super::parts::word_language;
use super::xml::Xml;
use answerable_domain::model::Lang;
use answerable_domain::reader::Reader;
use answerable_domain::rules::stone;
use answerable_domain::sheet::{Address, Piece};
use std::io::{self, Write};

/// How a paragraph looks beside its style.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shape {
    pub list: bool,
    /// The colour of a rule at the paragraph's beginning side: an independent institution's, or a reply's.
    pub aside: Option<&'static str>,
    /// Whether a rule stands above the paragraph, between two accounts.
    pub above: bool,
    /// Whether the paragraph is in a cell whose row may be broken: then it is not kept with what follows, since the whole row would go to
    /// the next page.
    pub cell: bool,
}

/// Writes the words of a document, and remembers the addresses to which they link.
pub struct Text<'a, W: Write> {
    pub xml: Xml<W>,
    pub reader: &'a Reader,
    /// The addresses that are linked to; the relation of the first is `link1`.
    pub links: Vec<String>,
    /// Whether the paragraph that is being written runs from right to left.
    pub rtl: bool,
}

/// Whether a text begins in a script from right to left: its first letter decides.
fn from_right(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF))
}

impl<W: Write> Text<'_, W> {
    fn lang(&self) -> Lang {
        self.reader.lang
    }

    /// Writes a paragraph. One that holds only what somebody wrote in another language has the direction of that language.
    pub fn paragraph(&mut self, style: &str, shape: Shape, pieces: &[Piece]) -> io::Result<()> {
        let rtl = match pieces {
            [Piece::Written { language, .. }] => Lang::from_tag(language).unwrap_or(self.lang()) == Lang::Ar,
            _ => self.lang() == Lang::Ar,
        };
        self.xml.open("w:p", &[])?;
        self.xml.open("w:pPr", &[])?;
        self.xml.empty("w:pStyle", &[("w:val", style)])?;
        if shape.cell {
            self.xml.empty("w:keepNext", &[("w:val", "0")])?;
            self.xml.empty("w:keepLines", &[("w:val", "0")])?;
        }
        if shape.list {
            self.xml.open("w:numPr", &[])?;
            self.xml.empty("w:ilvl", &[("w:val", "0")])?;
            self.xml.empty("w:numId", &[("w:val", "1")])?;
            self.xml.close("w:numPr")?;
        }
        if shape.aside.is_some() || shape.above {
            self.xml.open("w:pBdr", &[])?;
            if shape.above {
                self.xml.empty("w:top", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "4"), ("w:color", "85806F")])?;
            }
            if let Some(colour) = shape.aside {
                // Borders have real sides. All of an account's stand where the page's reading starts, whichever way a paragraph runs.
                let side = if self.lang() == Lang::Ar { "w:right" } else { "w:left" };
                self.xml.empty(side, &[("w:val", "single"), ("w:sz", "18"), ("w:space", "8"), ("w:color", colour)])?;
            }
            self.xml.close("w:pBdr")?;
        }
        self.xml.empty("w:bidi", &[("w:val", if rtl { "1" } else { "0" })])?;
        if shape.aside.is_some() {
            let side = if rtl == (self.lang() == Lang::Ar) { "w:start" } else { "w:end" };
            self.xml.empty("w:ind", &[(side, "227")])?;
        }
        self.xml.close("w:pPr")?;
        self.rtl = rtl;
        for piece in pieces {
            self.piece(piece, "")?;
        }
        self.xml.close("w:p")
    }

    fn piece(&mut self, piece: &Piece, style: &str) -> io::Result<()> {
        let own = self.lang().tag();
        let lexicon = self.reader.lexicon();
        let coded = |list: &str, code: &str| lexicon.say(&format!("{list}-{}", code.replace('_', "-")), &[]);
        match piece {
            Piece::Text(text) => self.run(text, own, false, style),
            Piece::Strong(text) => self.run(text, own, true, style),
            Piece::Written { language, text } => self.run(text, language, false, style),
            Piece::Symbol(text) => self.run(text, "en", false, style),
            Piece::Day(on) => self.run(&lexicon.formats.day(*on), own, false, style),
            Piece::Status(status) => self.run(&coded("status", status.code()), own, true, style),
            // A mark stands before the words of a flag on the page: here it is brackets.
            Piece::Flag(flag) => self.run(&format!("[{}]", coded("flag", flag.code())), own, false, style),
            Piece::Link { words, to } => self.link(words, to),
        }
    }

    fn link(&mut self, words: &[Piece], to: &Address) -> io::Result<()> {
        let site = &self.reader.site.origin;
        let address = match to {
            // A file stands alone: an address of the site is of use only if it is whole.
            Address::Site(path) => (!site.is_empty()).then(|| format!("{site}{}", self.reader.href(path))),
            Address::Outside(address) => {
                let whole = address.starts_with("https://") || address.starts_with("http://");
                (whole && !address.contains(|c: char| c.is_whitespace() || c.is_control())).then(|| address.clone())
            }
        };
        let Some(address) = address else { return words.iter().try_for_each(|piece| self.piece(piece, "")) };
        let at = self.links.iter().position(|known| *known == address).unwrap_or_else(|| {
            self.links.push(address);
            self.links.len() - 1
        });
        self.xml.open("w:hyperlink", &[("r:id", &format!("link{}", at + 1)), ("w:history", "1")])?;
        words.iter().try_for_each(|piece| self.piece(piece, "Hyperlink"))?;
        self.xml.close("w:hyperlink")
    }

    /// Writes words of one language.
    fn run(&mut self, text: &str, language: &str, bold: bool, style: &str) -> io::Result<()> {
        let text = &*stone::said(text, self.reader.lexicon());
        let rtl = from_right(text) || (Lang::from_tag(language) == Some(Lang::Ar) && !text.chars().any(char::is_alphabetic));
        self.xml.open("w:r", &[])?;
        self.xml.open("w:rPr", &[])?;
        if !style.is_empty() {
            self.xml.empty("w:rStyle", &[("w:val", style)])?;
        }
        if bold {
            self.xml.empty("w:b", &[])?;
            self.xml.empty("w:bCs", &[])?;
        }
        if rtl {
            self.xml.empty("w:rtl", &[])?;
        }
        let language = word_language(language);
        self.xml.empty("w:lang", &[(if rtl { "w:bidi" } else { "w:val" }, language)])?;
        self.xml.close("w:rPr")?;
        // Against the paragraph's direction a full stop would go to the wrong end: a mark on either side keeps it in place.
        let mark = match (rtl, self.rtl) {
            (true, false) => "\u{200f}",
            (false, true) if text.chars().any(char::is_alphabetic) => "\u{200e}",
            _ => "",
        };
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.xml.empty("w:br", &[])?;
            }
            self.xml.with_text("w:t", &[("xml:space", "preserve")], &format!("{mark}{}{mark}", line.replace('\t', " ")))?;
        }
        self.xml.close("w:r")
    }

    /// Writes words in the reader's language alone.
    pub fn words(&mut self, text: &str) -> io::Result<()> {
        self.run(text, self.reader.lang.tag(), false, "")
    }

    /// Writes a field that Word works out itself: the page's number, the number of pages.
    pub fn field(&mut self, instruction: &str) -> io::Result<()> {
        self.xml.open("w:fldSimple", &[("w:instr", instruction)])?;
        self.xml.open("w:r", &[])?;
        self.xml.with_text("w:t", &[], "1")?;
        self.xml.close("w:r")?;
        self.xml.close("w:fldSimple")
    }
}

#[cfg(test)]
mod tests {
    use super::from_right;

    #[test]
    fn the_first_letter_says_which_way_a_text_runs() {
        assert!(from_right("«الدولة» CRC") && from_right("12 توصية"));
        assert!(!from_right("CRC/C/OPSC الدولة") && !from_right("2024") && !from_right("«Éducation»"));
    }
}
