//! How large and how intricate a file may be.

/// The limits of one file. The defaults hold the work on a file within a few tens of megabytes of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of the file. Default 10 MB.
    pub bytes: u64,
    /// The limits of office files, which are packages: those that all packages from outside are held to.
    pub package: answerable_package::Limits,
    /// The most tokens of a PDF, each of which costs about a hundred bytes while it is in memory. Default 800,000.
    pub tokens: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 10 << 20, package: answerable_package::Limits::default(), tokens: 800_000 }
    }
}

impl Limits {
    /// The default limits with another limit of bytes.
    #[must_use]
    pub fn of_bytes(bytes: u64) -> Self {
        Limits { bytes, ..Limits::default() }
    }
}
