//! Named as the addresses are.

mod accounts;
mod actions;
mod both_sides;
mod briefs;
mod coordination;
mod downloads;
mod files;
mod forms;
mod hand_over;
mod hostile;
mod intake;
mod isolation;
mod late;
mod planted;
mod plumbing;
mod recommendations;
mod registration;
mod reminders;
mod reports;
mod submissions;
mod unpublished;
