//! Office files are zip archives: read strictly, one part at a time, and written anew.

mod directory;
mod read;
mod write;

pub use read::Package;
pub use write::Rewritten;
