//! The archives of office files, which are zip files: read strictly, one part at a time, and written anew.

mod directory;
mod read;
mod write;

pub use read::Package;
pub use write::Rewritten;
