//! Named as the addresses are.

mod coordination;
mod downloads;
mod hostile;
mod plumbing;
mod recommendations;
mod unpublished;
