//! What is kept, and where: the database, the history, the register in memory, accounts, keys, letters, files. No page and no request is
//! known here.

#![recursion_limit = "512"]

pub mod accounts;
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
