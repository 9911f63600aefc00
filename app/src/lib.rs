//! The pages of Answerable, and what they are put together from. Whoever answers a request gives a page what it shows.

#![recursion_limit = "512"]

pub mod components;
pub mod pages;
pub mod reader;
