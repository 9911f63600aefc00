//! How a person wants to be reminded.

use crate::db::entities::reminder_choice;
use crate::db::register::{RegisterAt, port};
use answerable_app::model::{Rhythm, SignedIn};
use answerable_app::ports::Answer;
use answerable_app::ports::reminders::*;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

#[async_trait::async_trait]
impl Reminders for RegisterAt {
    async fn choice(&self, who: &SignedIn) -> Answer<Choice> {
        let row = reminder_choice::Entity::find()
            .filter(reminder_choice::Column::PersonId.eq(who.person_id))
            .one(&self.db)
            .await
            .map_err(port)?;
        Ok(row.map_or_else(Choice::default, |row| Choice {
            rhythm: Rhythm::from_code(&row.rhythm).unwrap_or_default(),
            has_calendar: row.calendar_token_hash.is_some(),
        }))
    }
}
