//! Named as the addresses are.

mod accounts;
mod actions;
mod coordination;
mod downloads;
mod files;
mod hostile;
mod intake;
mod planted;
mod plumbing;
mod recommendations;
mod reminders;
mod reports;
mod unpublished;
