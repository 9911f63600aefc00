//! The domain, the rules and the pages of Answerable. This crate compiles with no database, network or clock.
//!
//! `ssr` builds the server's half: everything. `hydrate` builds the browser's half: the islands and no more.

#![recursion_limit = "512"]

pub mod islands;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod model;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod reader;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod sheet;
#[cfg(feature = "ssr")]
pub mod view;
#[cfg(feature = "ssr")]
pub mod words;
