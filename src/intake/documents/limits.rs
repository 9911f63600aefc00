//! How much of a file is read. A treaty body's document has some 10,700 words, so all of these are generous.

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// The most bytes that the parts of a Word file may unpack to, taken together.
pub const MOST_UNPACKED: u64 = 60 * 1024 * 1024;

/// The most parts that a Word file may have.
pub const MOST_ENTRIES: usize = 2_000;

/// How many times larger than its packed form a part of a Word file may be. Real documents stay below 40.
pub const MOST_RATIO: u64 = 400;

/// Parts smaller than this are not held to [`MOST_RATIO`]: a short part of zeros harms nobody.
pub const RATIO_FROM: u64 = 1024 * 1024;

/// The most paragraphs that a document may have, cells of tables included.
pub const MOST_PARAGRAPHS: usize = 20_000;

/// How deeply the elements of a Word file may be nested. Real documents stay below 60.
pub const DEEPEST: usize = 500;
