//! Why a file is refused: codes that pages put into words.

use super::kind::FileKind;

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nothing is in it.
    Empty,
    /// It is larger than allowed.
    TooLarge {
        /// How many bytes are allowed.
        most: u64,
    },
    /// A picture. The page then says where abuse material must be reported.
    Picture,
    /// A recording.
    Audio,
    /// A film.
    Video,
    /// Many files packed into one.
    Archive,
    /// A web page, a vector drawing or other markup, which a browser would run.
    Markup,
    /// A program's text.
    Script,
    /// A program.
    Program,
    /// Word or Excel of before 2007, which cannot be cleaned: to be saved as DOCX or XLSX.
    OldOffice,
    /// A document of a kind that is not allowed (RTF, PostScript, slides, an e-book …): to be saved as PDF.
    OtherDocument,
    /// Its content is none that is known here.
    Unknown,
    /// Its name has no ending, or that of a kind that is not allowed, although the content could be.
    Ending,
    /// The content is of another allowed kind than the name says.
    EndingDisagrees {
        /// What it really is.
        found: FileKind,
    },
    /// Locked with a password, or encrypted.
    Encrypted,
    /// Macros or controls that run.
    Macros,
    /// A PDF that runs something when it is opened or read: JavaScript, a program, a form that sends itself.
    Active,
    /// A form that the reader's program builds itself (XFA): to be printed into a plain PDF.
    DynamicForm,
    /// Other files are inside it, or objects of other programs.
    Embedded,
    /// It loads something from elsewhere when it is opened.
    LoadsFromElsewhere,
    /// It is two kinds of file at once, or something is hidden before, after or between its parts.
    Hidden,
    /// Small outside, enormous inside.
    Bomb,
    /// Too many parts, or nested too deeply, to be looked at.
    TooComplex,
    /// It cannot be read.
    Damaged,
    /// Names of its parts lead outside it.
    PartNames,
    /// It says that it is text and holds bytes that are none.
    NotText,
}

impl Refused {
    /// One of each, so that a test can ask whether each has its words.
    pub const ALL: [Refused; 26] = [
        Refused::Empty,
        Refused::TooLarge { most: 10 << 20 },
        Refused::Picture,
        Refused::Audio,
        Refused::Video,
        Refused::Archive,
        Refused::Markup,
        Refused::Script,
        Refused::Program,
        Refused::OldOffice,
        Refused::OtherDocument,
        Refused::Unknown,
        Refused::Ending,
        Refused::EndingDisagrees { found: FileKind::Docx },
        Refused::Encrypted,
        Refused::Macros,
        Refused::Active,
        Refused::DynamicForm,
        Refused::Embedded,
        Refused::LoadsFromElsewhere,
        Refused::Hidden,
        Refused::Bomb,
        Refused::TooComplex,
        Refused::Damaged,
        Refused::PartNames,
        Refused::NotText,
    ];

    /// Its code, which words on pages and tests are called after. Never changes.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Refused::Empty => "empty",
            Refused::TooLarge { .. } => "too-large",
            Refused::Picture => "picture",
            Refused::Audio => "audio",
            Refused::Video => "video",
            Refused::Archive => "archive",
            Refused::Markup => "markup",
            Refused::Script => "script",
            Refused::Program => "program",
            Refused::OldOffice => "old-office",
            Refused::OtherDocument => "other-document",
            Refused::Unknown => "unknown",
            Refused::Ending => "ending",
            Refused::EndingDisagrees { .. } => "ending-disagrees",
            Refused::Encrypted => "encrypted",
            Refused::Macros => "macros",
            Refused::Active => "active",
            Refused::DynamicForm => "dynamic-form",
            Refused::Embedded => "embedded",
            Refused::LoadsFromElsewhere => "loads-from-elsewhere",
            Refused::Hidden => "hidden",
            Refused::Bomb => "bomb",
            Refused::TooComplex => "too-complex",
            Refused::Damaged => "damaged",
            Refused::PartNames => "part-names",
            Refused::NotText => "not-text",
        }
    }

    /// Whether the page also says where material that shows abuse must be reported: it was something to look at or to listen to, or
    /// could hold such.
    #[must_use]
    pub fn may_be_abuse_material(self) -> bool {
        matches!(self, Refused::Picture | Refused::Audio | Refused::Video | Refused::Archive)
    }
}

/// What can go wrong with a file: it is refused, or the machine failed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The file is at fault; its sender can be told why.
    #[error("refused: {}", .0.code())]
    Refused(Refused),
    /// Reading or writing failed; nobody can mend it but who runs the server.
    #[error("a file could not be read or written")]
    Io(#[from] std::io::Error),
}

impl From<Refused> for Fault {
    fn from(refused: Refused) -> Fault {
        Fault::Refused(refused)
    }
}

impl Fault {
    /// The reason, where it was the file's fault.
    #[must_use]
    pub fn refused(&self) -> Option<Refused> {
        match self {
            Fault::Refused(refused) => Some(*refused),
            Fault::Io(_) => None,
        }
    }
}
