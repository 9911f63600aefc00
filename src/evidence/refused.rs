//! Why a file is refused: codes that pages turn into words.

use super::kind::FileKind;

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The file is empty.
    Empty,
    /// The file is larger than allowed.
    TooLarge {
        /// The most bytes that are allowed.
        most: u64,
    },
    /// The file is a picture. The page then says where abuse material must be reported.
    Picture,
    /// The file is a sound recording.
    Audio,
    /// The file is a film.
    Video,
    /// The file is an archive of many files.
    Archive,
    /// The file is a web page, a vector drawing or other markup, which a browser would run.
    Markup,
    /// The file is the text of a program.
    Script,
    /// The file is a program.
    Program,
    /// The file is in Word's or Excel's format from before 2007, which cannot be cleaned: to be saved as DOCX or XLSX.
    OldOffice,
    /// The file is a document of a kind that is not allowed (RTF, PostScript, slides, an e-book …): to be saved as PDF.
    OtherDocument,
    /// The file's content is not recognised.
    Unknown,
    /// The file's name has no ending, or that of a kind that is not allowed, although the content could be allowed.
    Ending,
    /// The file's content is of another allowed kind than the name says.
    EndingDisagrees {
        /// The kind that the content really is.
        found: FileKind,
    },
    /// The file is locked with a password, or encrypted.
    Encrypted,
    /// The file has macros or controls that run.
    Macros,
    /// The file is a PDF that runs something when it is opened or read: JavaScript, a program, a form that sends itself.
    Active,
    /// The file has a form that the reader's program builds itself (XFA): to be printed into a plain PDF.
    DynamicForm,
    /// The file contains other files, or objects of other programs.
    Embedded,
    /// The file loads something from elsewhere when it is opened.
    LoadsFromElsewhere,
    /// The file is two kinds of file at once, or something is hidden before, after or between its parts.
    Hidden,
    /// The file is small outside and enormous inside (a bomb).
    Bomb,
    /// The file has too many parts, or is nested too deeply, to be looked at.
    TooComplex,
    /// The file cannot be read.
    Damaged,
    /// The names of the file's parts lead outside it.
    PartNames,
    /// The file claims to be text and holds bytes that do not occur in text.
    NotText,
}

impl Refused {
    /// One of each refusal, so that a test can check that each has its words.
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

    /// The refusal's code, after which words on pages and tests are called. A code never changes.
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

    /// Whether the page also says where material that shows abuse must be reported: the file was something to look at or to listen to, or
    /// could hold such.
    #[must_use]
    pub fn may_be_abuse_material(self) -> bool {
        matches!(self, Refused::Picture | Refused::Audio | Refused::Video | Refused::Archive)
    }
}

/// What can go wrong with a file: either it is refused, or the machine failed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The file is at fault; its sender can be told why.
    #[error("refused: {}", .0.code())]
    Refused(Refused),
    /// Reading or writing failed; only the operator of the server can correct that.
    #[error("a file could not be read or written")]
    Io(#[from] std::io::Error),
}

impl From<Refused> for Fault {
    fn from(refused: Refused) -> Fault {
        Fault::Refused(refused)
    }
}

impl From<answerable_package::Refused> for Refused {
    fn from(refused: answerable_package::Refused) -> Refused {
        use answerable_package::Refused as Package;
        match refused {
            Package::Damaged | Package::BrokenXml { .. } | Package::UnknownEntity => Refused::Damaged,
            Package::Hidden => Refused::Hidden,
            Package::PartNames => Refused::PartNames,
            Package::Encrypted => Refused::Encrypted,
            Package::Bomb => Refused::Bomb,
            Package::TooManyParts | Package::TooComplex => Refused::TooComplex,
            Package::DocumentType => Refused::LoadsFromElsewhere,
        }
    }
}

impl From<answerable_package::Fault> for Fault {
    fn from(fault: answerable_package::Fault) -> Fault {
        match fault {
            answerable_package::Fault::Refused(refused) => Fault::Refused(refused.into()),
            answerable_package::Fault::Io(error) => Fault::Io(error),
        }
    }
}

impl Fault {
    /// The reason why the file is refused, if it was the file's fault.
    #[must_use]
    pub fn refused(&self) -> Option<Refused> {
        match self {
            Fault::Refused(refused) => Some(*refused),
            Fault::Io(_) => None,
        }
    }
}
