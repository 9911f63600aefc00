//! The program around Answerable's rules and pages: addresses, what begins by itself, the demonstration register.

#![recursion_limit = "512"]

pub mod clock;
pub mod demo;
pub mod http;
pub mod jobs;
pub mod memory;
