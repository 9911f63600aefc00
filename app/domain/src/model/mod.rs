//! The domain's nouns as plain types, with the small types that pages share.

pub mod account;
pub mod codes;
pub mod common;
pub mod due;
mod events;
mod intake;
pub mod per_code;
pub mod selection;
mod standing;
pub mod words;
pub mod written;

pub use account::{Body, Member, SignedIn};
pub use codes::*;
pub use common::*;
pub use due::DueThing;
pub use events::EventKind;
pub use intake::*;
pub use per_code::{PerCode, PerFlag, PerStatus};
pub use selection::{Facet, Selection, Sort};
pub use standing::Standing;
pub use words::{Lang, Words};
pub use written::{FileSign, Judged, NO_WORDS, REASONS, Written};
