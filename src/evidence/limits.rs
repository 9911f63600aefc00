//! How large and how intricate a file may be.

/// The limits of one file. The defaults hold the work on a file within a few tens of megabytes of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of the file. Default 10 MB.
    pub bytes: u64,
    /// The most bytes of all parts of an office file together, unpacked. Default 200 MB: a sheet of a million cells is about 60.
    pub unpacked: u64,
    /// How many times larger than its packed form a part may be. Deflate reaches 1,032; what people write stays below 100.
    pub ratio: u64,
    /// The most parts of an office file. Default 2,000.
    pub parts: usize,
    /// The most tokens of a PDF, each of which costs about a hundred bytes while it is in memory. Default 800,000.
    pub tokens: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 10 << 20, unpacked: 200 << 20, ratio: 300, parts: 2_000, tokens: 800_000 }
    }
}

impl Limits {
    /// The default limits with another limit of bytes.
    #[must_use]
    pub fn of_bytes(bytes: u64) -> Self {
        Limits { bytes, ..Limits::default() }
    }
}
