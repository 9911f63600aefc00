//! The history: what happened, noted as it happens and written in the same transaction, as links of a chain (`chain.rs`) with a digest of
//! each record that was made or changed (`digests.rs`). `verify.rs` finds what was changed behind the program's back. What outsiders get
//! is another sequence: `db/log`.

mod adopt;
mod chain;
mod digests;
mod hidden;
mod unreadable;
mod verify;

pub use adopt::{adopt, adopt_log, adopt_offices};
pub use chain::Link;
pub use digests::digest as digest_under;
pub use hidden::{release, touching};
pub use verify::{Break, Verified, verify};

pub use crate::db::chain_end::lock_head;
pub use crate::db::codes::{ActorKind, RecordKind, SubjectKind};

use crate::boxed;
use crate::db::Coded;
use crate::db::batch::{insert_all, insert_all_keyed};
use crate::db::chain_end::move_head;
use crate::db::entities::{
    event, history_link, history_record, institution, log_event, mechanism, organisation, person, recommendation, state,
};
use crate::db::log;
use answerable_domain::model::{EventKind, Role};
use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// Who acted in an event: a body, never a person.
#[derive(Clone, Copy, Debug, Default)]
pub enum Actor {
    #[default]
    Register,
    /// A body that issues recommendations.
    Mechanism(mechanism::Key),
    Institution(institution::Key),
    Organisation(organisation::Key),
    /// The national mechanism of a State: its coordinators.
    Coordination(state::Key),
    /// The independent moderator.
    Moderation,
    /// Somebody of civil society. Their identity is left out of the event on purpose: it stands in the record, and shows as the record
    /// does. The chain goes to everybody and is never changed, while an author may want to show less later (app/RULES.md, rule 6).
    CivilSociety,
}

impl Actor {
    fn columns(self) -> (ActorKind, Option<i64>) {
        match self {
            Actor::Register => (ActorKind::Register, None),
            Actor::Mechanism(id) => (ActorKind::Mechanism, Some(id.number())),
            Actor::Institution(id) => (ActorKind::Institution, Some(id.number())),
            Actor::Organisation(id) => (ActorKind::Organisation, Some(id.number())),
            Actor::Coordination(state) => (ActorKind::Coordination, Some(state.number())),
            Actor::Moderation => (ActorKind::Moderation, None),
            Actor::CivilSociety => (ActorKind::CivilSociety, None),
        }
    }
}

/// One event of the history, before it is written.
#[derive(Clone, Debug)]
pub struct Happening {
    /// The day of the event, if it is not the day on which it is recorded: that of a document that is entered later.
    pub on: Option<NaiveDate>,
    pub kind: EventKind,
    pub actor: Actor,
    pub state_id: Option<state::Key>,
    /// What the event is about: kind and key. Omit the key when it could identify a protected author.
    pub subject: (SubjectKind, Option<i64>),
    pub recommendation_id: Option<recommendation::Key>,
    /// What changed: readable by everybody if the event is public.
    pub detail: Option<Value>,
    /// Whether everybody may read the event. An event that is not public is part of the chain all the same.
    pub public: bool,
    /// The role in which the body acted, who acted, and what else changed. Private: for the body itself alone.
    pub role: Option<Role>,
    pub person_id: Option<person::Key>,
    pub withheld: Option<Value>,
    /// The records that the event made or changed.
    pub records: Vec<(RecordKind, i64)>,
}

impl Happening {
    /// A public event of the register itself, on the day on which it is recorded, with nothing more to say.
    pub fn of(kind: EventKind) -> Happening {
        Happening {
            on: None,
            kind,
            actor: Actor::Register,
            state_id: None,
            subject: (SubjectKind::Register, None),
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

/// The events that were noted so far and are not written yet. All of them are recorded at one moment: that of the command, which also
/// dates its rows.
#[derive(Debug)]
pub struct History {
    at: DateTime<Utc>,
    noted: Vec<Happening>,
}

impl History {
    /// No events yet, of a command that is given at this moment.
    pub fn at(at: DateTime<Utc>) -> History {
        History { at, noted: Vec::new() }
    }

    /// Notes an event, to be written with the others.
    pub fn note(&mut self, happening: Happening) {
        self.noted.push(happening);
    }

    /// Applies a change to each of the events that were noted so far.
    pub fn amend(&mut self, change: impl FnMut(&mut Happening)) {
        self.noted.iter_mut().for_each(change);
    }

    /// Writes a single event, of a command that is given at this moment.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn write_one(db: &impl ConnectionTrait, happening: Happening, at: DateTime<Utc>) -> Result<(), DbErr> {
        History { at, noted: vec![happening] }.write(db).await.map(|_| ())
    }

    /// Writes the events that were noted; on the same day they keep the order in which they were noted. Answers how many there were.
    /// Within a transaction this comes last: from here on others wait for the chain's end.
    ///
    /// # Errors
    /// If the database refuses.
    #[boxed]
    pub async fn write(mut self, db: &impl ConnectionTrait) -> Result<usize, DbErr> {
        if self.noted.is_empty() {
            return Ok(0);
        }
        let today = self.at.date_naive();
        self.noted.sort_by_key(|happening| happening.on.unwrap_or(today));
        let head = lock_head(db).await?;
        // As exactly as every database keeps it.
        let recorded_at = self.at.trunc_subsecs(3);
        let mut previous = head.hash;
        let first = head.event_id.number() + 1;
        let written = self.noted.len();
        let mut events = Vec::with_capacity(written);
        let mut links = Vec::with_capacity(written);
        let mut made = Vec::new();
        let mut logged = Vec::new();
        let (closing, bound) = self.bind(db, first, today).await?;
        for (id, mut happening) in (first..).map(event::Key::new).zip(self.noted) {
            happening.records.sort_unstable();
            happening.records.dedup();
            let salt = chain::salt();
            let mut digests = digests::digests(db, &happening.records, &salt).await?;
            if let Some(closing) = closing.filter(|_| logs(&happening)) {
                let own = |(event, bound)| (event == id).then_some(bound);
                digests.iter_mut().for_each(|digest| digest.bound = bound.get(&(digest.kind, digest.id)).cloned().and_then(own));
                logged.push(log_event::Model { event_id: id, closing });
            }
            let (actor_kind, actor_id) = happening.actor.columns();
            let event = event::Model {
                id,
                happened_on: happening.on.unwrap_or(today),
                recorded_at,
                kind: happening.kind.into(),
                public: happening.public,
                state_id: happening.state_id,
                actor_kind: actor_kind.into(),
                actor_id,
                subject_kind: happening.subject.0.into(),
                subject_id: happening.subject.1,
                recommendation_id: happening.recommendation_id,
                detail: happening.detail,
                actor_role: happening.role.map(Coded),
                person_id: happening.person_id,
                withheld: happening.withheld,
            };
            let link = chain::link(&event, &salt, &digests, &previous);
            previous.clone_from(&link.hash);
            links.push(history_link::Model { event_id: id, salt, hash: link.hash, withheld: None });
            made.extend(digests.into_iter().map(|digest| {
                let (place, public_digest) = digest.bound.map(|bound| (bound.place, bound.digest)).unzip();
                let (kind, record_id) = (digest.kind.code().to_string(), digest.id);
                history_record::Model {
                    id: history_record::Key::NONE,
                    event_id: id,
                    kind,
                    record_id,
                    digest: digest.digest,
                    place,
                    public_digest,
                }
            }));
            events.push(event);
        }
        let last = event::Key::new(first + written as i64 - 1);
        insert_all_keyed::<event::Entity>(db, events).await?;
        insert_all::<history_record::Entity>(db, made).await?;
        insert_all_keyed::<history_link::Entity>(db, links).await?;
        insert_all_keyed::<log_event::Entity>(db, logged).await?;
        move_head(db, last, &previous).await?;
        Ok(written)
    }
}

/// The public forms of records, by record: the key of the last event that lists the record, and the form.
type BoundBy = HashMap<(RecordKind, i64), (event::Key, log::Bound)>;

impl History {
    /// Makes new public forms of the records whose events stand in the public log, once for each record. Answers the closing of
    /// those events, and the forms.
    async fn bind(&self, db: &impl ConnectionTrait, first: i64, today: NaiveDate) -> Result<(Option<i64>, BoundBy), DbErr> {
        let mut last: BTreeMap<(RecordKind, i64), event::Key> = BTreeMap::new();
        let mut any = false;
        for (id, happening) in (first..).map(event::Key::new).zip(&self.noted).filter(|(_, happening)| logs(happening)) {
            any = true;
            last.extend(happening.records.iter().map(|record| (*record, id)));
        }
        if !any {
            return Ok((None, HashMap::new()));
        }
        let closing = log::numbered(db, today).await?;
        let records: Vec<(RecordKind, i64)> = last.keys().copied().collect();
        let bound = log::bind(db, &records, closing).await?;
        Ok((Some(closing), bound.into_iter().filter_map(|(record, bound)| Some((record, (*last.get(&record)?, bound)))).collect()))
    }
}

/// Whether an event has an entry in the public log.
fn logs(happening: &Happening) -> bool {
    happening.public || happening.kind.lists_public_records()
}
