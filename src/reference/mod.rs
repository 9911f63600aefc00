//! The reference lists that every register shares: States, mechanisms, instruments and their provisions, themes, groups, and
//! the Sustainable Development Goals. They come with the program, in names of its own wording, and [`load`] puts them into
//! the database.

mod lists;
mod lookup;
mod sessions;
pub(crate) mod sheet;

pub use lookup::Lookup;
pub use sessions::upr_session;

use crate::db::batch::to_write;
use crate::db::entities::event;
use chrono::Utc;
use sea_orm::{ActiveModelTrait, ActiveValue::NotSet, ConnectionTrait, DatabaseConnection, DbErr, Set, TransactionTrait};

/// Brings the database's reference lists up to date, in one transaction: what is missing is added, what changed is changed,
/// nothing is deleted. If all is as it should be, nothing is written.
///
/// # Errors
/// If the database refuses, or if a list that comes with the program is faulty (a test guards against that).
pub async fn load(db: &DatabaseConnection) -> anyhow::Result<()> {
    let transaction = db.begin_with_options(to_write()).await?;
    load_within(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

/// The same within a transaction of the caller's. Answers whether anything was written.
pub(crate) async fn load_within(db: &impl ConnectionTrait) -> anyhow::Result<bool> {
    let changed = lists::bring_up_to_date(db).await?;
    if changed {
        note_change(db).await?;
    }
    Ok(changed)
}

/// So that servers that already run read the register anew. It is no news for the public.
async fn note_change(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let now = Utc::now();
    let entry = event::ActiveModel {
        id: NotSet,
        happened_on: Set(now.date_naive()),
        recorded_at: Set(now),
        kind: Set("reference-updated".to_string()),
        public: Set(false),
        state_id: Set(None),
        actor_kind: Set("register".to_string()),
        actor_id: Set(None),
        subject_kind: Set("reference".to_string()),
        subject_id: Set(None),
        recommendation_id: Set(None),
        detail: Set(None),
    };
    entry.insert(db).await?;
    Ok(())
}
