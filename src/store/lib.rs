//! What is kept, and where: the database, the history, the register in memory, accounts, keys, letters, files. No page and no request is
//! known here.

#![recursion_limit = "512"]

pub mod accounts;
pub mod clock;
pub mod config;
pub mod db;
pub mod export;
pub mod failure;
pub mod guarded;
pub mod hidden;
pub mod keys;
pub mod mail;
pub mod publication;
pub mod reference;
pub mod secrets;

/// Boxes what an async function answers, so that its body is compiled once, in its own crate. The compiler copies the body of any other async
/// function into each part of each crate that awaits it, and with it all that the body awaits: what many await is boxed.
pub use async_recursion::async_recursion as boxed;
