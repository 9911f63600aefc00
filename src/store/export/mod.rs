//! Writes files for downloading: one module for each format. Those of selections write the same rows; a Word file is a document's brief.

pub mod csv;
pub mod docx;
pub mod json;
pub mod rows;
pub mod xlsx;

pub use rows::Row;
