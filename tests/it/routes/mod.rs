//! Named as the addresses are.

mod downloads;
mod hostile;
mod plumbing;
mod recommendations;
mod unpublished;
