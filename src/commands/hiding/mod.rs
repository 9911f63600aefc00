//! Hiding words that endanger somebody (app/RULES.md, rule 10). A moderator hides published words, no matter who published them, on the
//! grounds that concern a person's safety or personal data; another confirms within seven days, or they show again; the bodies whose
//! words they are may appeal once, to a third moderator; after that the words are destroyed.
//!
//! The words are cut out of the rows themselves, where stones take their place (`app/domain/src/rules/stone.rs`), and out of the working
//! copies of them; so pages, earlier days, downloads, feeds, the search and the history have nothing to leave out. The words that were
//! cut are kept in `hidden_words`, sealed with the installation's keys, so that they can be put back exactly. What can be hidden is
//! listed in one table (`hidden/fields.rs`). Tables that refuse changes allow this one, while the hiding says so (`m0022_hiding`).

mod appeal;
mod apply;
mod clock;
mod confirm;
mod confirmed;
mod destroy;
mod files;
mod hide;
mod kept;
mod letters;
mod refused;
mod show;
mod steps;
mod typed;
mod warn;

pub use appeal::{appeal, decide};
pub use clock::{Ticked, enough_moderators, tick};
pub use confirm::confirm;
pub(crate) use files::off_the_shelf;
pub use hide::hide;
pub(crate) use hide::hide_own;
pub use typed::with_stones;
pub use warn::{WAITING, Warned, close, warn};

use crate::AtVersion;
use answerable_store::db::entities::hiding;
use answerable_store::failure::{Done, Failure};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

/// The hiding of a reference, held until the transaction ends.
///
/// # Errors
/// `Conflict` if it has changed since the form was drawn, `NotFound` if there is none.
async fn held(tx: &impl ConnectionTrait, shown: AtVersion<&str>) -> Done<hiding::Model> {
    let found = hiding::Entity::find().filter(hiding::Column::Reference.eq(shown.what)).lock_exclusive().one(tx).await?;
    let row = found.ok_or(Failure::NotFound)?;
    if row.version == shown.version { Ok(row) } else { Err(Failure::Conflict) }
}
