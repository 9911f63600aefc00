//! Where rows are read from.

use std::io::{Read, Seek};

/// A file, or bytes in memory, from which rows are read.
pub trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}
/// A boxed source of bytes that can be sent to another thread.
pub type Source = Box<dyn ReadSeek + Send>;
