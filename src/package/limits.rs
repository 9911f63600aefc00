//! How large and how intricate a package may be.

/// The limits of one package, the same for all that comes from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of all parts together, unpacked. Default 200 MB: a sheet of a million cells is about 60.
    pub unpacked: u64,
    /// How many times larger than its packed form a part may be. Deflate reaches 1,032; what people write stays below 100.
    pub ratio: u64,
    /// Parts up to this many bytes are not held to the ratio: a short part of zeros harms nobody. Default 1 MB.
    pub ratio_from: u64,
    /// The most parts. Default 2,000.
    pub parts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { unpacked: 200 << 20, ratio: 300, ratio_from: 1 << 20, parts: 2_000 }
    }
}
