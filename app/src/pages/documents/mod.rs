//! `/documents`: what mechanisms issued, each document with all of its paragraphs, and both sides of it as a brief.

pub mod index;
mod paragraphs;
pub mod show;
