//! The history: what happened, noted as it happens and written in the same transaction, as links of a chain (`chain.rs`) with a
//! digest of each record that was made or changed (`records.rs`). `verify.rs` finds what was changed behind the program's back.

mod chain;
mod public;
mod records;
mod verify;

pub use chain::{Link, adopt};
pub use public::{PublicEntry, public_entries, verify_lines};
pub use records::RecordKind;
pub use verify::{Break, Verdict, verify};

use crate::db::batch::{insert_all, insert_all_keyed};
use crate::db::entities::{event, history_link, history_record};
use answerable_app::model::Role;
use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;

/// Who did it: a body, never a person.
#[derive(Clone, Copy, Debug, Default)]
pub enum Actor {
    #[default]
    Register,
    /// A body that issues recommendations.
    Mechanism(i64),
    Institution(i64),
    Organisation(i64),
    /// The national mechanism of a State: its coordinators.
    Coordination(i64),
    /// The independent moderator.
    Moderation,
    /// Somebody of civil society. Who it is stands in the record, and shows as the record does: the chain goes to everybody and is never
    /// changed, while an author may want to show less later (domain.md, rule 6).
    CivilSociety,
}

impl Actor {
    fn columns(self) -> (&'static str, Option<i64>) {
        match self {
            Actor::Register => ("register", None),
            Actor::Mechanism(id) => ("mechanism", Some(id)),
            Actor::Institution(id) => ("institution", Some(id)),
            Actor::Organisation(id) => ("organisation", Some(id)),
            Actor::Coordination(state) => ("coordination", Some(state)),
            Actor::Moderation => ("moderation", None),
            Actor::CivilSociety => ("civil_society", None),
        }
    }
}

/// One event.
#[derive(Clone, Debug)]
pub struct Happening {
    pub on: NaiveDate,
    pub kind: &'static str,
    pub actor: Actor,
    pub state_id: Option<i64>,
    /// What it is about; the key only where it leads to nobody who may not be known.
    pub subject: (&'static str, Option<i64>),
    pub recommendation_id: Option<i64>,
    /// What changed, for everybody if the event is public.
    pub detail: Option<Value>,
    /// Whether everybody may read it. What is not public is still part of the chain.
    pub public: bool,
    /// In which role, who, and what else changed: for the body itself.
    pub role: Option<Role>,
    pub person_id: Option<i64>,
    pub withheld: Option<Value>,
    /// The records that it made or changed.
    pub records: Vec<(RecordKind, i64)>,
}

impl Default for Happening {
    fn default() -> Happening {
        Happening {
            on: NaiveDate::default(),
            kind: "",
            actor: Actor::Register,
            state_id: None,
            subject: ("register", None),
            recommendation_id: None,
            detail: None,
            public: true,
            role: None,
            person_id: None,
            withheld: None,
            records: Vec::new(),
        }
    }
}

/// The events so far.
#[derive(Debug, Default)]
pub struct History(Vec<Happening>);

impl History {
    /// Notes an event.
    pub fn note(&mut self, happening: Happening) {
        self.0.push(happening);
    }

    /// Changes each of the events that were noted so far.
    pub fn amend(&mut self, change: impl FnMut(&mut Happening)) {
        self.0.iter_mut().for_each(change);
    }

    /// Writes one event alone.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn write_one(db: &impl ConnectionTrait, happening: Happening) -> Result<(), DbErr> {
        History(vec![happening]).write(db).await.map(|_| ())
    }

    /// Writes them; on the same day they keep the order in which they were noted. Answers how many there were. Within a transaction
    /// this comes last: from here on others wait for the chain's end.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn write(mut self, db: &impl ConnectionTrait) -> Result<usize, DbErr> {
        if self.0.is_empty() {
            return Ok(0);
        }
        self.0.sort_by_key(|happening| happening.on);
        let head = chain::lock_head(db).await?;
        let recorded_at = now();
        let mut previous = head.hash;
        let first = head.event_id + 1;
        let written = self.0.len();
        let mut events = Vec::with_capacity(written);
        let mut links = Vec::with_capacity(written);
        let mut made = Vec::new();
        for (id, mut happening) in (first..).zip(self.0) {
            happening.records.sort_unstable();
            happening.records.dedup();
            let salt = chain::salt();
            let digests = records::digests(db, &happening.records, &salt).await?;
            let (actor_kind, actor_id) = happening.actor.columns();
            let event = event::Model {
                id,
                happened_on: happening.on,
                recorded_at,
                kind: happening.kind.to_string(),
                public: happening.public,
                state_id: happening.state_id,
                actor_kind: actor_kind.to_string(),
                actor_id,
                subject_kind: happening.subject.0.to_string(),
                subject_id: happening.subject.1,
                recommendation_id: happening.recommendation_id,
                detail: happening.detail,
                actor_role: happening.role.map(|role| role.code().to_string()),
                person_id: happening.person_id,
                withheld: happening.withheld,
            };
            let link = chain::link(&event, &salt, &digests, &previous);
            previous.clone_from(&link.hash);
            links.push(history_link::Model { event_id: id, salt, hash: link.hash });
            made.extend(digests.into_iter().map(|digest| history_record::Model {
                id: 0,
                event_id: id,
                kind: digest.kind.code().to_string(),
                record_id: digest.id,
                digest: digest.digest,
            }));
            events.push(event);
        }
        let last = first + written as i64 - 1;
        insert_all_keyed::<event::Entity>(db, events).await?;
        insert_all::<history_record::Entity>(db, made).await?;
        insert_all_keyed::<history_link::Entity>(db, links).await?;
        chain::move_head(db, last, &previous).await?;
        Ok(written)
    }
}

/// The moment, as exactly as every database keeps it.
fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(3)
}
