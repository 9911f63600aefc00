//! The pages of Answerable, and what they are put together from. The server gives a page the data that it shows.

#![recursion_limit = "512"]

pub mod components;
mod current;
mod kept;
pub mod pages;
pub mod reader;
