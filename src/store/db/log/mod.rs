//! The public log: what an outsider can check. `history` is the register's own chain, which covers everything that happened and stays
//! inside; the log is what everybody gets. It is a Merkle tree (RFC 6962, SHA-256) over lines of JSON, served with signed checkpoints
//! and tiles as C2SP's `tlog-checkpoint`, `signed-note` and `tlog-tiles` describe, so that monitors and witnesses that exist can follow it.
//!
//! - `form.rs`: what everybody sees of a record, without its author and visibility.
//! - `bind.rs`: with each public event, the digest of that form, under a salt that goes when the form changes.
//! - `close.rs`: once a day, the day's entries in an order that tells nothing, appended for good. What is not public has no entry, so
//!   that neither number nor moment of it can be seen; and who came before whom within a day cannot be seen either.
//! - `tree.rs`, `note.rs`: the tree and the signature. `check.rs`: whether the log is what the history says. `unbound.rs`: what is
//!   published and stands in no entry.

mod bind;
mod check;
mod close;
mod form;
mod names;
mod note;
mod served;
mod tree;
mod unbound;

pub use bind::{Bound, place_of, served};
pub use check::{Fault, check};
pub use close::{Closed, close, newest};
pub use form::FORMS;
pub use note::{Signer, Verifier, checkpoint, read_checkpoint};
pub use served::{Log, lines};
pub use tree::{Hash, TILE, Tree, leaf_hash, tile_path};
pub use unbound::unbound;

pub(in crate::db) use bind::{bind, forms, head, numbered};
pub use close::is_code;

/// The most records, entries or events that are read at once.
const AT_ONCE: usize = 2_000;
