//! Checks whether the history is whole, and whether every published record is as the history says. What was changed, removed, added or
//! moved in the database behind the program's back is found here and named, and so is any difference from the public log.

use super::chain::digests_of;
use super::digests::digest;
use super::hidden::Hidden;
use super::unreadable::{Readable, readable};
use crate::db::batch::one_moment;
use crate::db::canonical::sha256;
use crate::db::codes::RecordKind;
use crate::db::entities::{document, event, history_head, history_link, history_record, recommendation};
use crate::db::log::{self, Fault};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

/// The most events, or records, that are read at once.
const AT_ONCE: u64 = 2_000;
/// The most breaks that are named; the others are only counted.
const NAMED: usize = 50;

/// Something in the database that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Break {
    /// An event, or its link, was changed after it was written, or moved to another place.
    EventChanged(event::Key),
    /// An event is gone.
    EventMissing(event::Key),
    /// An event that the program did not write.
    EventInserted(event::Key),
    /// The chain ends elsewhere than it did: the head says where.
    End { head: event::Key, last: event::Key },
    /// A record is not as the last event that names it recorded it.
    RecordChanged { kind: RecordKind, id: i64, event: event::Key, name: String },
    /// A record holds what the program cannot read, such as a code that its list does not have.
    RecordUnreadable { kind: RecordKind, id: i64, reason: String },
    /// A record that an event made is gone.
    RecordMissing { kind: RecordKind, id: i64, event: event::Key },
    /// A record does not show as the public log says: an event that changed what everybody sees did not list it.
    RecordShown { kind: RecordKind, id: i64, event: event::Key, name: String },
    /// The public log is not what the history says.
    Log(Fault),
    /// A record that no event made.
    RecordInserted { kind: RecordKind, id: i64, name: String },
}

impl fmt::Display for Break {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Break::EventChanged(id) => write!(f, "event {id} is not as it was written, or does not stand where it stood"),
            Break::EventMissing(id) => write!(f, "event {id} is missing"),
            Break::EventInserted(id) => write!(f, "event {id} was not written by the program"),
            Break::End { head, last } => write!(f, "the history should end with event {head}, and ends with event {last}"),
            Break::RecordChanged { kind, id, event, name } => {
                write!(f, "{} {id}{name} is not as event {event} recorded it", kind.code())
            }
            Break::RecordUnreadable { kind, id, reason } => write!(f, "{} {id} cannot be read: {reason}", kind.code()),
            Break::RecordMissing { kind, id, event } => write!(f, "{} {id} is missing; event {event} recorded it", kind.code()),
            Break::RecordShown { kind, id, event, name } => {
                write!(f, "{} {id}{name} does not show as event {event} bound it in the public log", kind.code())
            }
            Break::Log(Fault::EventLeftOut(id)) => write!(f, "the public event {id} stands in no closing of the public log"),
            Break::Log(Fault::Entries(number)) => {
                write!(f, "the entries of closing {number} of the public log are not what its events say")
            }
            Break::Log(Fault::Root(number)) => write!(f, "the public log does not have the size or the root of closing {number}"),
            Break::Log(Fault::Unbound(kind, id)) => write!(f, "{} {id} is published, and the public log can list it nowhere", kind.code()),
            Break::RecordInserted { kind, id, name } => write!(f, "{} {id}{name} stands in no event", kind.code()),
        }
    }
}

/// What verifying found: how much was checked, and which breaks there are.
#[derive(Clone, Debug, Default)]
pub struct Verified {
    pub events: u64,
    pub records: u64,
    /// The first breaks, in the order of the chain, then of the records.
    pub breaks: Vec<Break>,
    pub further: u64,
}

impl Verified {
    /// Whether nothing was found: everything is as it was written.
    pub fn intact(&self) -> bool {
        self.breaks.is_empty()
    }

    fn found(&mut self, what: Break) {
        if self.breaks.len() < NAMED { self.breaks.push(what) } else { self.further += 1 }
    }
}

/// Checks the chain, then every published record. All are read as they were in one moment, whatever is written meanwhile.
///
/// # Errors
/// If the database cannot be read.
pub async fn verify(db: &DatabaseConnection) -> Result<Verified, DbErr> {
    let moment = one_moment(db).await?;
    let verdict = of_moment(&moment).await;
    moment.rollback().await?;
    verdict
}

async fn of_moment(db: &impl ConnectionTrait) -> Result<Verified, DbErr> {
    let mut verdict = Verified::default();
    chain(db, &mut verdict).await?;
    for kind in RecordKind::ALL {
        records(db, *kind, &mut verdict).await?;
        shown(db, *kind, &mut verdict).await?;
    }
    // What was named already is not named twice.
    let inserted = |fault: &Fault, known: &[Break]| {
        let same = |broken: &Break| matches!((broken, fault), (Break::RecordInserted { kind, id, .. }, Fault::Unbound(own, of)) if kind == own && id == of);
        known.iter().any(same)
    };
    for fault in log::check(db).await? {
        if inserted(&fault, &verdict.breaks) {
            continue;
        }
        verdict.found(Break::Log(fault));
    }
    Ok(verdict)
}

async fn chain(db: &impl ConnectionTrait, verdict: &mut Verified) -> Result<(), DbErr> {
    let hidden = Hidden::read(db).await?;
    let mut previous = String::new();
    let mut last = event::Key::NONE;
    loop {
        let next = event::Entity::find().select_only().column(event::Column::Id).filter(event::Column::Id.gt(last));
        let ids: Vec<event::Key> = next.order_by_asc(event::Column::Id).limit(AT_ONCE).into_tuple().all(db).await?;
        let Readable { rows: mut events, unreadable } = readable(&ids, async |ids| events_of(db, ids).await).await?;
        let mut up_to = ids.last().copied();
        let mut links = history_link::Entity::find().filter(history_link::Column::EventId.gt(last));
        if let Some(up_to) = up_to.filter(|_| ids.len() as u64 == AT_ONCE) {
            links = links.filter(history_link::Column::EventId.lte(up_to));
        }
        let links = links.order_by_asc(history_link::Column::EventId).limit(AT_ONCE * 2).all(db).await?;
        up_to = up_to.max(links.last().map(|link| link.event_id));
        let Some(up_to) = up_to else { break };
        let mut links: BTreeMap<event::Key, history_link::Model> = links.into_iter().map(|link| (link.event_id, link)).collect();
        let mut digests: HashMap<event::Key, Vec<_>> = HashMap::new();
        for (event, digest) in digests_of(db, after(last), up_to).await? {
            digests.entry(event).or_default().push(digest);
        }
        let keys: BTreeSet<event::Key> = ids.iter().chain(links.keys()).copied().collect();
        for id in keys {
            verdict.events += 1;
            match (events.remove(&id), links.remove(&id)) {
                (Some(event), Some(stored)) => {
                    let made = hidden.link(&event, &stored, &digests.remove(&id).unwrap_or_default(), &previous);
                    if !hidden.holds(&made, &stored) {
                        verdict.found(if id > after(last) { Break::EventMissing(after(last)) } else { Break::EventChanged(id) });
                    }
                    previous = stored.hash;
                }
                (None, Some(stored)) => {
                    verdict.found(if unreadable.contains_key(&id) { Break::EventChanged(id) } else { Break::EventMissing(id) });
                    previous = stored.hash;
                }
                (_, None) => verdict.found(Break::EventInserted(id)),
            }
            last = id;
        }
    }
    let head = history_head::Entity::find().order_by_asc(history_head::Column::Id).one(db).await?;
    let (ends_with, hash) = head.map_or((event::Key::NONE, String::new()), |head| (head.event_id, head.hash));
    if ends_with != last || hash != previous {
        verdict.found(Break::End { head: ends_with, last });
    }
    Ok(())
}

/// The key that the event after this one has: keys of events are places in the chain, without gaps.
fn after(event: event::Key) -> event::Key {
    event::Key::new(event.number() + 1)
}

async fn records(db: &impl ConnectionTrait, kind: RecordKind, verdict: &mut Verified) -> Result<(), DbErr> {
    let rows: Vec<(i64, event::Key, String)> = history_record::Entity::find()
        .select_only()
        .columns([history_record::Column::RecordId, history_record::Column::EventId, history_record::Column::Digest])
        .filter(history_record::Column::Kind.eq(kind.code()))
        .order_by_asc(history_record::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    // What the newest event that names each record says of it.
    let mut recorded: BTreeMap<i64, (event::Key, String)> = BTreeMap::new();
    recorded.extend(rows.into_iter().map(|(record, event, digest)| (record, (event, digest))));
    let mut salts: HashMap<event::Key, String> = HashMap::new();
    let published = kind.published(db).await?;
    for ids in published.chunks(AT_ONCE as usize) {
        let missing: Vec<event::Key> =
            ids.iter().filter_map(|id| recorded.get(id)).map(|(event, _)| *event).filter(|event| !salts.contains_key(event)).collect();
        if !missing.is_empty() {
            let found = history_link::Entity::find().filter(history_link::Column::EventId.is_in(missing)).all(db).await?;
            salts.extend(found.into_iter().map(|link| (link.event_id, link.salt)));
        }
        let Readable { rows, unreadable } = readable(ids, async |ids| kind.read(db, ids).await).await?;
        for (id, reason) in unreadable {
            verdict.records += 1;
            recorded.remove(&id);
            verdict.found(Break::RecordUnreadable { kind, id, reason });
        }
        for (id, value) in rows {
            verdict.records += 1;
            match recorded.remove(&id) {
                None => {
                    let name = name(db, kind, id).await?;
                    verdict.found(Break::RecordInserted { kind, id, name });
                }
                Some((event, stored)) => {
                    if salts.get(&event).is_none_or(|salt| digest(salt, &value) != stored) {
                        let name = name(db, kind, id).await?;
                        verdict.found(Break::RecordChanged { kind, id, event, name });
                    }
                }
            }
        }
    }
    for (id, (event, _)) in recorded {
        verdict.found(Break::RecordMissing { kind, id, event });
    }
    Ok(())
}

/// Checks whether records show as the newest event says that binds them in the public log.
async fn shown(db: &impl ConnectionTrait, kind: RecordKind, verdict: &mut Verified) -> Result<(), DbErr> {
    let rows: Vec<(i64, event::Key, Option<String>)> = history_record::Entity::find()
        .select_only()
        .columns([history_record::Column::RecordId, history_record::Column::EventId, history_record::Column::PublicDigest])
        .filter(history_record::Column::Kind.eq(kind.code()))
        .filter(history_record::Column::PublicDigest.is_not_null())
        .order_by_asc(history_record::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    // What was named already is not named twice.
    let of_kind = |broken: &Break| match broken {
        Break::RecordChanged { kind: own, id, .. }
        | Break::RecordUnreadable { kind: own, id, .. }
        | Break::RecordMissing { kind: own, id, .. }
            if *own == kind =>
        {
            Some(*id)
        }
        _ => None,
    };
    let known: BTreeSet<i64> = verdict.breaks.iter().filter_map(of_kind).collect();
    let mut bound: BTreeMap<i64, (event::Key, String)> = BTreeMap::new();
    bound.extend(rows.into_iter().filter_map(|(record, event, digest)| Some((record, (event, digest?)))));
    bound.retain(|id, _| !known.contains(id));
    let ids: Vec<i64> = bound.keys().copied().collect();
    for ids in ids.chunks(AT_ONCE as usize) {
        let Readable { rows: forms, unreadable } = readable(ids, async |ids| log::forms(db, kind, ids).await).await?;
        for id in ids {
            if let Some(reason) = unreadable.get(id) {
                verdict.found(Break::RecordUnreadable { kind, id: *id, reason: reason.clone() });
                continue;
            }
            let Some((event, digest)) = bound.get(id) else { continue };
            if forms.get(id).is_none_or(|(_, form)| sha256(&[form]) != *digest) {
                let name = name(db, kind, *id).await?;
                verdict.found(Break::RecordShown { kind, id: *id, event: *event, name });
            }
        }
    }
    Ok(())
}

/// Some events, by key.
async fn events_of(db: &impl ConnectionTrait, ids: &[event::Key]) -> Result<BTreeMap<event::Key, event::Model>, DbErr> {
    let found = event::Entity::find().filter(event::Column::Id.is_in(ids.iter().copied())).all(db).await?;
    Ok(found.into_iter().map(|event| (event.id, event)).collect())
}

/// What people call a record, where its key alone says little.
async fn name(db: &impl ConnectionTrait, kind: RecordKind, id: i64) -> Result<String, DbErr> {
    let (document, paragraph) = match kind {
        RecordKind::Document => (Some(document::Key::new(id)), None),
        RecordKind::Recommendation => match recommendation::Entity::find_by_id(recommendation::Key::new(id)).one(db).await? {
            Some(row) => (Some(row.document_id), Some(row.paragraph)),
            None => (None, None),
        },
        _ => (None, None),
    };
    let Some(document) = document else { return Ok(String::new()) };
    let symbol = document::Entity::find_by_id(document).one(db).await?.map(|row| row.symbol).unwrap_or_default();
    Ok(match paragraph {
        Some(paragraph) => format!(" ({symbol}, paragraph {paragraph})"),
        None => format!(" ({symbol})"),
    })
}
