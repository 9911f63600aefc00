//! The planned ends of actions that have not ended yet.

use super::listing::KEYS;
use super::register::RegisterAt;
use crate::db::Coded;
use crate::db::entities::{action, action_institution, action_version, institution};
use answerable_domain::model::ActionState;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, HashMap};

/// An action that goes on, with its planned end.
#[derive(Clone, Debug)]
pub struct ActionEnd {
    pub action: action::Model,
    pub on: NaiveDate,
    /// The key of the institution that leads the action.
    pub lead: Option<institution::Key>,
    /// The row of the first recommendation that the action serves, in the register's order.
    pub serves: Option<u32>,
}

impl RegisterAt {
    /// The planned ends of actions that have not ended by the day, by the action's key: of the actions in `of`, or of all.
    pub async fn planned_ends(&self, of: Option<&[action::Key]>) -> Result<BTreeMap<action::Key, NaiveDate>, DbErr> {
        let mut versions = action_version::Entity::find()
            .select_only()
            .columns([action_version::Column::ActionId, action_version::Column::State, action_version::Column::PlannedEnd])
            .filter(action_version::Column::PublishedOn.lte(self.snapshot.day))
            .order_by_asc(action_version::Column::PublishedOn)
            .order_by_asc(action_version::Column::Id);
        if let Some(of) = of {
            versions = versions.filter(action_version::Column::ActionId.is_in(of.iter().copied()));
        }
        let versions: Vec<(action::Key, Coded<ActionState>, Option<NaiveDate>)> = versions.into_tuple().all(&self.db).await?;
        // The last version of each action is its newest.
        let newest: BTreeMap<action::Key, (Coded<ActionState>, Option<NaiveDate>)> =
            versions.into_iter().map(|(action, state, end)| (action, (state, end))).collect();
        Ok(newest.into_iter().filter_map(|(action, (state, end))| Some((action, end.filter(|_| state.is_open())?))).collect())
    }

    /// All actions that have not ended and have a planned end, in the order of their places in addresses.
    pub async fn action_ends(&self) -> Result<Vec<ActionEnd>, DbErr> {
        let day = self.snapshot.day;
        let ends = self.planned_ends(None).await?;
        let mut serves: HashMap<action::Key, u32> = HashMap::new();
        for (row, fact) in self.snapshot.facts.actions.iter() {
            if fact.holds(day) && self.snapshot.is_there(row) {
                serves.entry(fact.action).or_insert(row);
            }
        }
        let mut found = Vec::new();
        let keys: Vec<action::Key> = ends.keys().copied().collect();
        for keys in keys.chunks(KEYS) {
            let actions = action::Entity::find()
                .filter(action::Column::Id.is_in(keys.iter().copied()))
                .filter(action::Column::PublishedOn.lte(day))
                .all(&self.db)
                .await?;
            let leading = action_institution::Entity::find()
                .filter(action_institution::Column::ActionId.is_in(keys.iter().copied()))
                .filter(action_institution::Column::Leads.eq(true))
                .all(&self.db)
                .await?;
            let leads: HashMap<action::Key, institution::Key> =
                leading.into_iter().map(|row| (row.action_id, row.institution_id)).collect();
            found.extend(actions.into_iter().filter_map(|action| {
                let (on, lead, serves) = (*ends.get(&action.id)?, leads.get(&action.id).copied(), serves.get(&action.id).copied());
                Some(ActionEnd { action, on, lead, serves })
            }));
        }
        found.sort_by(|left, right| left.action.slug.cmp(&right.action.slug));
        Ok(found)
    }
}
