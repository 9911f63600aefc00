//! `/documents`: what mechanisms issued, and each document with all of its paragraphs.

pub mod index;
mod paragraphs;
pub mod show;
