//! What a person should look at in a document that was split.

use serde::{Serialize, Serializer};
use std::fmt;
use strum::EnumIter;

/// Something that a person should look at, in a document or in one of its paragraphs. Its words here are for the command line; pages say it in
/// the reader's language, from the variant and its data.
#[derive(Debug, Clone, PartialEq, Eq, EnumIter)]
pub enum Warning {
    /// The document has no numbers; its paragraphs were counted.
    Counted,
    /// The State was taken from how often the recommendations name it.
    StateGuessed { iso3: String },
    /// No numbered paragraphs were found.
    NoParagraphs,
    /// The symbol was not found.
    NoSymbol,
    /// The State was not found.
    NoState,
    /// The body was not found.
    NoMechanism,
    /// The date of adoption was not found.
    NoDate,
    /// Text without a number was left out.
    UnnumberedText { beginning: String },
    /// A number is missing in the sequence.
    NumberMissing { number: String },
    /// Several numbers are missing in the sequence.
    NumbersMissing { from: String, to: String },
    /// The first number is not 1.
    BeginningMissing { first: u32 },
    /// The document has another number than the sequence asks for, a typing error; the paragraph was given the one that is due.
    NumberCorrected { written: String, due: String },
    /// The paragraph has the number of the one before it, a typing error, and no other number is free for it.
    NumberRepeated { number: String },
    /// A thematic list has a number twice, with another text.
    NumberTwice { number: String },
    /// The numbers are those of the report that a thematic list names as its source.
    NumbersOf { symbol: String },
    /// Rows of a thematic list repeat a recommendation under another theme; each was taken once.
    RowsRepeat { rows: usize },
    /// A second list of letters begins within the paragraph.
    SecondLetters,
    /// A letter is missing before this one.
    LetterMissing { letter: String },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Counted => f.write_str("the document has no numbers; its paragraphs were counted, so compare them with the original"),
            Self::StateGuessed { iso3 } => {
                write!(f, "the State «{iso3}» was taken from how often the recommendations name it; check it")
            }
            Self::NoParagraphs => f.write_str("no numbered paragraphs were found"),
            Self::NoSymbol => f.write_str("the symbol was not found; give it by hand"),
            Self::NoState => f.write_str("the State was not found; give it by hand"),
            Self::NoMechanism => f.write_str("the body was not found; give it by hand"),
            Self::NoDate => f.write_str("the date of adoption was not found; give it by hand"),
            Self::UnnumberedText { beginning } => write!(f, "text without a number was left out: «{beginning}»"),
            Self::NumberMissing { number } => write!(f, "number «{number}» is missing"),
            Self::NumbersMissing { from, to } => write!(f, "numbers «{from}» to «{to}» are missing"),
            Self::BeginningMissing { first } => write!(f, "the first number is «{first}»: the beginning of the document is missing"),
            Self::NumberCorrected { written, due } => write!(f, "the document has number «{written}» here; «{due}» is due"),
            Self::NumberRepeated { number } => write!(f, "number «{number}» occurs twice"),
            Self::NumberTwice { number } => write!(f, "number «{number}» occurs twice, with another text"),
            Self::NumbersOf { symbol } => write!(f, "the numbers are those of «{symbol}», which the list gives as its source"),
            Self::RowsRepeat { rows } => {
                write!(f, "{rows} rows repeat a recommendation under another theme; each is taken once")
            }
            Self::SecondLetters => f.write_str("a second list of letters begins here"),
            Self::LetterMissing { letter } => write!(f, "letter «{letter}» is missing before this one"),
        }
    }
}

/// In JSON a warning is written as its words, since people read it there.
impl Serialize for Warning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
