//! The events of the demonstration, gathered and then written in the order of their days.

use crate::db::batch::insert_all;
use crate::db::entities::event;
use chrono::{NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;

/// Who did it: a body, never a person.
#[derive(Clone, Copy, Debug)]
pub enum Actor {
    Register,
    Mechanism(i64),
    Institution(i64),
    Organisation(i64),
    /// A body that may not be known.
    Pseudonym,
}

/// One public event.
#[derive(Clone, Debug)]
pub struct Happening {
    pub on: NaiveDate,
    pub kind: &'static str,
    pub actor: Actor,
    pub state_id: Option<i64>,
    /// What it is about; the key only where it leads to nobody who may not be known.
    pub subject: (&'static str, Option<i64>),
    pub recommendation_id: Option<i64>,
    pub detail: Option<Value>,
}

/// The events so far.
#[derive(Debug, Default)]
pub struct History(Vec<Happening>);

impl History {
    /// Notes an event.
    pub fn note(&mut self, happening: Happening) {
        self.0.push(happening);
    }

    /// Writes them; on the same day they keep the order in which they were noted. Answers how many there were.
    pub async fn write(mut self, db: &impl ConnectionTrait) -> Result<usize, DbErr> {
        self.0.sort_by_key(|happening| happening.on);
        let recorded_at = Utc::now();
        let rows = self.0.into_iter().map(|happening| {
            let (actor_kind, actor_id) = match happening.actor {
                Actor::Register => ("register", None),
                Actor::Mechanism(id) => ("mechanism", Some(id)),
                Actor::Institution(id) => ("institution", Some(id)),
                Actor::Organisation(id) => ("organisation", Some(id)),
                Actor::Pseudonym => ("pseudonym", None),
            };
            event::Model {
                id: 0,
                happened_on: happening.on,
                recorded_at,
                kind: happening.kind.to_string(),
                public: true,
                state_id: happening.state_id,
                actor_kind: actor_kind.to_string(),
                actor_id,
                subject_kind: happening.subject.0.to_string(),
                subject_id: happening.subject.1,
                recommendation_id: happening.recommendation_id,
                detail: happening.detail,
            }
        });
        let rows: Vec<event::Model> = rows.collect();
        let written = rows.len();
        insert_all::<event::Entity>(db, rows).await?;
        Ok(written)
    }
}
