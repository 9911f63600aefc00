//! Accounts: signing in, a person's own account, members of a body.

pub mod ended;
