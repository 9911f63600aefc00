//! Changes to the register's documents and recommendations.

pub mod export;
pub mod import;
mod names;
mod resolve;
mod titles;
pub mod verify;
mod write;
