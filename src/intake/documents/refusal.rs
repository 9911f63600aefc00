//! Why a document is not read. Each refusal says what was found, and what to do about it.

use super::limits::{LARGEST_FILE, MOST_PARAGRAPHS};
use answerable_package::{Fault, Refused};

const MIB: u64 = 1024 * 1024;

/// Why nothing of a file was taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The file has no bytes, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// The file has more bytes than any document.
    #[error("the file has more than {} MiB", LARGEST_FILE as u64 / MIB)]
    TooLarge,
    /// The file is a PDF, in which paragraphs are drawn and not written.
    #[error("this is a PDF file")]
    Pdf,
    /// The file is a Word file behind a password.
    #[error("the file is encrypted or protected by a password")]
    Protected,
    /// The file is in Word's format from before 2007.
    #[error("this is a Word file of the old kind (.doc)")]
    OldWord,
    /// The file is of another known kind.
    #[error("this is {what}, not a document that can be split")]
    OtherFormat {
        /// What the file is, in words: «an image», «a workbook (XLSX)».
        what: &'static str,
    },
    /// The file is an archive that holds no Word document.
    #[error("this is an archive (ZIP), not a Word document")]
    OtherArchive,
    /// The file's bytes are neither text nor a known container, whatever its name says.
    #[error("this is neither text nor a Word document")]
    Binary,
    /// The file is a Word file that carries programs.
    #[error("the Word file has macros, which are programs")]
    Macros,
    /// The XML declares entities, with which a small file can become a huge one or reach for other files.
    #[error("the Word file declares a document type or entities")]
    Entities,
    /// The archive unpacks to more than it is safe to hold.
    #[error("the file unpacks to far more than its size, or to more than can be held")]
    UnpacksTooLarge,
    /// The archive has too many parts.
    #[error("the file has too many parts")]
    TooManyParts,
    /// The archive or its XML cannot be read.
    #[error("the Word file is damaged: {reason}")]
    Damaged {
        /// What could not be read, in words.
        reason: String,
    },
    /// The document has more paragraphs than any real one.
    #[error("the document has more than {MOST_PARAGRAPHS} paragraphs")]
    TooManyParagraphs,
    /// The elements are nested too deeply.
    #[error("the document's parts stand too deep in one another")]
    TooDeep,
    /// The document has no words.
    #[error("there is no text in the document")]
    NoText,
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Refused(Refused::Encrypted) => Self::Protected,
            Fault::Refused(Refused::Bomb) => Self::UnpacksTooLarge,
            Fault::Refused(Refused::TooManyParts) => Self::TooManyParts,
            Fault::Refused(Refused::DocumentType | Refused::UnknownEntity) => Self::Entities,
            Fault::Refused(Refused::TooComplex) => Self::TooDeep,
            Fault::Refused(refused @ (Refused::Damaged | Refused::Hidden | Refused::PartNames | Refused::BrokenXml { .. })) => {
                Self::damaged(refused)
            }
            Fault::Io(error) => Self::damaged(error),
        }
    }
}

impl Refusal {
    pub(super) fn damaged(reason: impl std::fmt::Display) -> Self {
        Self::Damaged { reason: reason.to_string() }
    }

    /// What the person who brought the file can do: one sentence.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Empty => "Look whether the file was saved and copied completely, and try again.",
            Self::TooLarge => "Remove images and annexes, or save the document as plain text (.txt).",
            Self::Pdf => "Bring the Word file of the document, or copy its text into a text file (.txt).",
            Self::Protected => "Open the file in Word, remove the password, save it and try again.",
            Self::OldWord => "Open the file in Word and save it as «Word document (.docx)».",
            Self::OtherFormat { .. } => "Save the document as .docx, .html or .txt and try again.",
            Self::OtherArchive => "Unpack the archive and bring the document that is in it.",
            Self::Binary => "Open the file in the program that made it and save it as .docx, .html or .txt.",
            Self::Macros => "Save the document as «Word document (.docx)», without macros.",
            Self::Entities => "Open the file in Word and save it again; Word does not write such declarations.",
            Self::UnpacksTooLarge => "Open the file in Word, remove images and objects, and save it again.",
            Self::TooManyParts => "Open the file in Word, remove images and objects, and save it again.",
            Self::Damaged { .. } => "Open the file in Word, let it repair the file, and save it again.",
            Self::TooManyParagraphs => "Divide the document into smaller ones.",
            Self::TooDeep => "Copy the text into a new document, without its layout, and try again.",
            Self::NoText => "Look whether the text is an image; if so, bring the document as text.",
        }
    }
}
