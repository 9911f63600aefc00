//! The words of a sheet, in the reader's language. A sheet is made outside of a page's drawing, so it asks the lexicon itself.

use crate::model::*;
use crate::printed::spaced;
use crate::reader::Reader;
use crate::sheet::Piece;
use crate::words::Arg;

/// Finds words for a sheet in the language of this reader.
pub struct Says<'a>(pub &'a Reader);

impl Says<'_> {
    /// The text of a key.
    pub fn t(&self, key: &str) -> String {
        self.0.lexicon().say(key, &[])
    }

    /// The text of a key, with values in it.
    pub fn tr(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.0.lexicon().say(key, args)
    }

    /// The text for a value of a closed list.
    pub fn code(&self, list: &str, code: &str) -> String {
        self.t(&format!("{list}-{}", code.replace('_', "-")))
    }

    /// The comma between things in a line.
    pub fn comma(&self) -> &'static str {
        self.0.lexicon().formats.marks.comma
    }

    /// A text between the quotation marks of the language.
    pub fn quoted(&self, text: &str) -> String {
        let (before, after) = self.0.lexicon().formats.marks.quotes;
        format!("{before}{text}{after}")
    }

    /// A text in the best language for the reader, marked with that language.
    pub fn words(&self, words: &Words) -> Piece {
        let (language, text) = words.best(self.0.lang);
        self.written(language, text)
    }

    /// A text that somebody wrote, marked with its language.
    pub fn written(&self, language: &str, text: &str) -> Piece {
        Piece::Written { language: language.to_string(), text: text.to_string() }
    }

    /// A reference's paragraph in words: «Paragraph 14 (a)».
    pub fn paragraph(&self, reference: &Reference) -> String {
        self.tr("paragraph", &[("paragraph", spaced(&reference.paragraph).into())])
    }

    /// A day, as it stands in a sentence.
    pub fn day(&self, on: chrono::NaiveDate) -> Arg {
        self.0.lexicon().formats.day(on).into()
    }
}
