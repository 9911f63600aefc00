//! How Answerable runs: everything that touches the outside world.

pub mod config;
pub mod db;
pub mod demo;
pub mod reference;
