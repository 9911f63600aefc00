//! Tests of accounts, through the site's own pages.

mod appointing;
mod doors;
mod ending;
mod members;
mod own;
mod strangers;
mod way_back;
