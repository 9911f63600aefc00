//! The formats of tables, by name.

use std::fmt;
use std::str::FromStr;

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// UPR recommendations as UPR Info exports them, CSV or XLS.
    UprInfo,
    /// Our own table of recommendations: see `README.md`.
    Table,
    /// The wording of SDG goals, targets and indicators.
    SdgWording,
    /// The names of States and areas.
    CountryNames,
}

impl Format {
    /// All formats that are read.
    pub const ALL: [Self; 4] = [Self::UprInfo, Self::Table, Self::SdgWording, Self::CountryNames];

    /// The format's name, as on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UprInfo => "upr-info",
            Self::Table => "table",
            Self::SdgWording => "sdg-wording",
            Self::CountryNames => "country-names",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The error for a name that is not the name of a format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not a format; known are upr-info, table, sdg-wording and country-names")]
pub struct UnknownFormat(pub String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let name = name.trim();
        Self::ALL.into_iter().find(|format| format.as_str().eq_ignore_ascii_case(name)).ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}
