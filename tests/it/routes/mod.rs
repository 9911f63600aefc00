//! Named as the addresses are.

mod accounts;
mod downloads;
mod hostile;
mod plumbing;
mod recommendations;
mod unpublished;
