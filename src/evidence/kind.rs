//! The kinds of files that may be evidence, and the names that people give them.

/// A kind of file that is allowed as evidence: documents only (no record may identify a child, so no pictures, sound, film or archives).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FileKind {
    /// Portable Document Format.
    Pdf,
    /// Word's format since 2007.
    Docx,
    /// OpenDocument text.
    Odt,
    /// Excel's format since 2007.
    Xlsx,
    /// OpenDocument spreadsheet.
    Ods,
    /// A table as text.
    Csv,
    /// Plain text.
    Txt,
}

impl FileKind {
    /// All kinds, in the order in which pages name them.
    pub const ALL: [FileKind; 7] =
        [FileKind::Pdf, FileKind::Docx, FileKind::Odt, FileKind::Xlsx, FileKind::Ods, FileKind::Csv, FileKind::Txt];

    /// The ending of the kind's file names, which is also its code in the database.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            FileKind::Pdf => "pdf",
            FileKind::Docx => "docx",
            FileKind::Odt => "odt",
            FileKind::Xlsx => "xlsx",
            FileKind::Ods => "ods",
            FileKind::Csv => "csv",
            FileKind::Txt => "txt",
        }
    }

    /// The kind with this ending, in small or capital letters.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<FileKind> {
        FileKind::ALL.into_iter().find(|kind| kind.ending().eq_ignore_ascii_case(ending))
    }

    /// The media type under which the server gives the file out. Text is always UTF-8, because [`clean`](super::clean::clean) makes it
    /// so.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            FileKind::Pdf => "application/pdf",
            FileKind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileKind::Odt => "application/vnd.oasis.opendocument.text",
            FileKind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileKind::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            FileKind::Csv => "text/csv; charset=utf-8",
            FileKind::Txt => "text/plain; charset=utf-8",
        }
    }
}

/// The ending of a file name as somebody sent it, without the dot.
#[must_use]
pub fn ending(name: &str) -> &str {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.trim_end().rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// The longest name that is kept, in characters, without its ending.
const LONGEST_NAME: usize = 100;

/// A file name that can be shown and offered for saving: the last part of a path, without controls, marks that turn the direction of text
/// round (`report<RLO>fdp.exe`) or characters that file systems forbid, and with the ending of the kind that the file really is.
#[must_use]
pub fn plain_name(name: &str, kind: FileKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let stem = match last.rsplit_once('.') {
        Some((stem, ending)) if ending.eq_ignore_ascii_case(kind.ending()) => stem,
        _ => last,
    };
    let stem: String = stem
        .chars()
        .map(|letter| if forbidden(letter) { ' ' } else { letter })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let stem: String = stem.trim_matches(['.', ' ']).chars().take(LONGEST_NAME).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    format!("{}.{}", if stem.is_empty() { "document" } else { stem }, kind.ending())
}

fn forbidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '<' | '>' | ':' | '"' | '|' | '?' | '*' | ';' | '%')
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFD}')
}
