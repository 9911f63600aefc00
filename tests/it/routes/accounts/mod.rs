//! Accounts, through the site's own pages.

mod doors;
mod members;
mod own;
mod strangers;
