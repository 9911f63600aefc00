//! How a person wants to be reminded.

use crate::db::entities::reminder_choice;
use crate::db::register::RegisterAt;
use answerable_app::model::{Rhythm, SignedIn};
use answerable_app::view::reminders::*;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

impl RegisterAt {
    /// The person's own choice of reminders; the default, if they made none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn reminder_choice(&self, who: &SignedIn) -> Result<Choice, DbErr> {
        let row = reminder_choice::Entity::find().filter(reminder_choice::Column::PersonId.eq(who.person_id)).one(&self.db).await?;
        Ok(row.map_or_else(Choice::default, |row| Choice {
            rhythm: Rhythm::from_code(&row.rhythm).unwrap_or_default(),
            has_calendar: row.calendar_token_hash.is_some(),
        }))
    }
}
