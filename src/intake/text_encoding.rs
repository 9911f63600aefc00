//! Encodings of text, by name.

use std::fmt;
use std::str::FromStr;

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The encoding of a text file, by its name on the web: `utf-8`, `utf-16le`, `macintosh`, `windows-1252`,
/// `windows-1256` …
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TextEncoding(&'static Encoding);

impl TextEncoding {
    pub const UTF_8: Self = Self(UTF_8);
    pub const UTF_16LE: Self = Self(UTF_16LE);
    pub const UTF_16BE: Self = Self(UTF_16BE);
    pub const MAC_ROMAN: Self = Self(MACINTOSH);
    pub const WINDOWS_1252: Self = Self(WINDOWS_1252);

    /// The encoding's name on the web.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The encoding that decodes the text.
    pub(crate) const fn encoding(self) -> &'static Encoding {
        self.0
    }

    pub(crate) fn is_utf16(self) -> bool {
        self == Self::UTF_16LE || self == Self::UTF_16BE
    }
}

impl From<&'static Encoding> for TextEncoding {
    fn from(encoding: &'static Encoding) -> Self {
        Self(encoding)
    }
}

impl fmt::Display for TextEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for TextEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The error for a name that is not the name of an encoding.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not an encoding; known are utf-8, utf-16le, macintosh, windows-1252 and others of the web's")]
pub struct UnknownEncoding(pub String);

impl FromStr for TextEncoding {
    type Err = UnknownEncoding;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let label = match name.trim().to_ascii_lowercase().as_str() {
            "mac-roman" | "macroman" | "mac_roman" => "macintosh".to_owned(),
            other => other.to_owned(),
        };
        Encoding::for_label_no_replacement(label.as_bytes()).map(Self).ok_or_else(|| UnknownEncoding(name.to_owned()))
    }
}
