//! The domain of Answerable: its nouns, its rules, what pages show, and the words in each language. Neither a page nor a database is known here.

pub mod brief;
pub mod doubts;
pub mod form;
pub mod model;
pub mod pattern;
pub mod printed;
pub mod reader;
pub mod rules;
pub mod sheet;
pub mod typed;
pub mod view;
pub mod words;
