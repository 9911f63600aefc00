//! Changes: one a file, named as what is done. A command checks, writes, and notes an event, in one transaction.

pub mod register;
