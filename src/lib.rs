//! The program around Answerable's rules and pages: everything that touches the outside world.

#![recursion_limit = "512"]

pub mod accounts;
pub mod clock;
pub mod commands;
pub mod config;
pub mod db;
pub mod demo;
pub mod export;
pub mod failure;
pub mod guarded;
pub mod hidden;
pub mod http;
pub mod jobs;
pub mod keys;
pub mod mail;
pub mod publication;
pub mod queries;
pub mod reference;
pub mod secrets;
