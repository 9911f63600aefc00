//! The program around Answerable's rules and pages: addresses, and what begins by itself.

#![recursion_limit = "512"]

pub mod clock;
pub mod http;
pub mod jobs;
pub mod memory;
