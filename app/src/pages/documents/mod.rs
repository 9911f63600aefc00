//! `/documents`: the documents that mechanisms issued: the list of them, and each with all of its paragraphs.

pub mod index;
mod paragraphs;
pub mod show;
