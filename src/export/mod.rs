//! Writers of files: one module a format. All of them write the same rows.

pub mod csv;
pub mod json;
pub mod rows;
pub mod xlsx;

pub use rows::Row;
