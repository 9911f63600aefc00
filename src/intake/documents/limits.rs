//! How much of a file is read. A treaty body's document has some 10,700 words, so all of these are generous.
//! What a Word file may be as a package is the same for all packages: [`answerable_package::Limits`].

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// The most bytes of XML that are read of a Word file, unpacked: its text is held in memory. Pictures are not read, and not counted.
pub const MOST_XML: u64 = 60 * 1024 * 1024;

/// The most paragraphs that a document may have, cells of tables included.
pub const MOST_PARAGRAPHS: usize = 20_000;
