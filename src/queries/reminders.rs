//! How a person wants to be reminded.

use crate::Queries;
use answerable_domain::model::SignedIn;
use answerable_domain::view::reminders::*;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::reminder_choice;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

impl Queries {
    /// The person's own choice of reminders; the default, if they made none.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn reminder_choice(&self, who: &SignedIn) -> Result<ReminderChoice, DbErr> {
        let row = reminder_choice::Entity::find().filter(reminder_choice::Column::PersonId.eq(who.person_key())).one(&self.db).await?;
        Ok(row.map_or_else(ReminderChoice::default, |row| ReminderChoice {
            rhythm: row.rhythm.0,
            has_calendar: row.calendar_token_hash.is_some(),
        }))
    }
}
