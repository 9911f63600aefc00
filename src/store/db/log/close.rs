//! Closes the log's days: the entries of a day are put in the order of their hashes, which tells nothing, and appended for good; then a
//! checkpoint is signed. A day that has passed is closed by itself; today only by the command, up to now. Within a closing only the
//! newest digest of a record is listed, so that the greatest closing in which a place stands says what is there now.

use super::bind::{head, move_head};
use super::names::{Names, Of, Places};
use super::note::{Signer, checkpoint, read_checkpoint};
use super::tree::{Hash, Tree, leaf_hash};
use crate::db::Key;
use crate::db::batch::{begin, insert_all_keyed};
use crate::db::canonical::canonical;
use crate::db::chain_end::lock_head;
use crate::db::codes::{ActorKind, RecordKind, SubjectKind};
use crate::db::entities::{event, history_record, log_closing, log_entry, log_event};
use crate::secrets::hex;
use answerable_domain::model::EventKind;
use anyhow::{Context, ensure};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The most records that one entry lists: an entry has at most 65,535 bytes (C2SP `tlog-tiles`).
const RECORDS: usize = 120;

/// The members of an event's detail that go into the log, where their value is a number or a short word. They are codes and never texts,
/// since what is in the log cannot be removed.
const CODES: [&str; 17] = [
    "agreed",
    "appointed_by",
    "cluster",
    "cycle",
    "decided_by",
    "decision",
    "effect_on",
    "ground",
    "institution",
    "kind",
    "new",
    "number",
    "role",
    "status",
    "successor",
    "theme",
    "wording",
];

/// The kind of the record whose place on pages a code is. The log names the record's place in the log instead.
fn placed(code: &str) -> Option<RecordKind> {
    match code {
        "institution" | "successor" => Some(RecordKind::Institution),
        "cluster" => Some(RecordKind::Cluster),
        _ => None,
    }
}

/// Whether a member of an event's detail is a code that the program made. Such a code contains nobody's words, and goes into the log as
/// it is.
pub fn is_code(member: &str) -> bool {
    CODES.contains(&member) && placed(member).is_none()
}

/// A closing that was made, with the size of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    pub number: i64,
    /// How many entries the closing added, and how many the log has now.
    pub entries: u64,
    pub size: u64,
}

/// The newest closing of the log.
///
/// # Errors
/// If the database cannot be read.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Option<log_closing::Model>, DbErr> {
    log_closing::Entity::find().order_by_desc(log_closing::Column::Number).one(db).await
}

/// Closes the days that have passed; with `so_far` also what happened today until now. Several servers may do this at once.
///
/// # Errors
/// If the database fails, or if the log is not what its last checkpoint says: then nothing is signed.
pub async fn close(db: &DatabaseConnection, signer: &Signer, today: NaiveDate, so_far: bool) -> anyhow::Result<Vec<Closed>> {
    // Asked without the lock first: mostly there is nothing to do.
    if due(db, today, so_far).await?.is_empty() {
        return Ok(Vec::new());
    }
    let tx = begin(db).await?;
    lock_head(&tx).await?;
    let due = due(&tx, today, so_far).await?;
    let mut tree = whole(&tx, signer).await?;
    let mut made = Vec::new();
    for number in due {
        let lines = lines(&tx, number).await?;
        if lines.is_empty() {
            continue;
        }
        let first = tree.size() as i64;
        let entries = lines.len() as u64;
        let mut rows = Vec::with_capacity(lines.len());
        for (position, (leaf, line)) in (first..).zip(lines) {
            tree.push(leaf);
            rows.push(log_entry::Model { position, closing: number, leaf: hex(&leaf), line });
        }
        insert_all_keyed::<log_entry::Entity>(&tx, rows).await?;
        let size = tree.size();
        let root = tree.root(size).unwrap_or_default();
        let note = signer.signed(&checkpoint(signer.name(), size, &root));
        let row = log_closing::Model { number, size: size as i64, root: hex(&root), note };
        insert_all_keyed::<log_closing::Entity>(&tx, vec![row]).await?;
        let head = head(&tx).await?;
        if head.closing == number {
            move_head(&tx, number + 1, None).await?;
        }
        made.push(Closed { number, entries, size });
    }
    tx.commit().await?;
    Ok(made)
}

/// The numbers of the closings that can be made.
async fn due(db: &impl ConnectionTrait, today: NaiveDate, so_far: bool) -> Result<Vec<i64>, DbErr> {
    let last = newest(db).await?.map_or(0, |closing| closing.number);
    let head = head(db).await?;
    let open = head.opened_on.is_some_and(|day| so_far || day < today);
    Ok((last + 1..head.closing + i64::from(open)).collect())
}

/// The tree over all entries, once it is checked to be what the last checkpoint says.
async fn whole(db: &impl ConnectionTrait, signer: &Signer) -> anyhow::Result<Tree> {
    let mut tree = Tree::default();
    extend(db, &mut tree).await?;
    let Some(last) = newest(db).await? else {
        ensure!(tree.size() == 0, "the public log has entries and no checkpoint; nothing was signed");
        return Ok(tree);
    };
    let said = signed_before(signer, &last.note).context("the last checkpoint of the public log was not signed with keys that are here")?;
    ensure!(
        said.0 == tree.size() && Some(said.1) == tree.root(said.0),
        "the public log is not what its last checkpoint says; nothing was signed. «answerable verify» tells more"
    );
    Ok(tree)
}

/// The size and root of a checkpoint that one of our keys signed, under whatever name the site had then.
pub(super) fn signed_before(signer: &Signer, note: &str) -> Option<(u64, Hash)> {
    let name = note.lines().next()?;
    let text = signer.verifiers().into_iter().find_map(|own| own.renamed(name).opens(note))?;
    read_checkpoint(text).map(|(_, size, root)| (size, root))
}

/// Adds the entries that were closed since to the tree.
///
/// # Errors
/// If the database cannot be read.
pub(super) async fn extend(db: &impl ConnectionTrait, tree: &mut Tree) -> Result<(), DbErr> {
    loop {
        let leaves: Vec<String> = log_entry::Entity::find()
            .select_only()
            .column(log_entry::Column::Leaf)
            .filter(log_entry::Column::Position.gte(tree.size() as i64))
            .order_by_asc(log_entry::Column::Position)
            .limit(super::AT_ONCE as u64)
            .into_tuple()
            .all(db)
            .await?;
        if leaves.is_empty() {
            return Ok(());
        }
        for leaf in leaves {
            tree.push(from_hex(&leaf).unwrap_or_default());
        }
    }
}

fn from_hex(text: &str) -> Option<Hash> {
    let mut hash = [0; 32];
    for (byte, at) in hash.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
    }
    (text.len() == 64).then_some(hash)
}

/// The lines of a closing with their hashes, in the order of the hashes.
pub(super) async fn lines(db: &impl ConnectionTrait, closing: i64) -> Result<Vec<(Hash, String)>, DbErr> {
    let mut after = event::Key::NONE;
    let mut entries = Vec::new();
    // By record's place, the key of the row that has its newest digest.
    let mut newest: HashMap<String, history_record::Key> = HashMap::new();
    loop {
        let ids: Vec<event::Key> = log_event::Entity::find()
            .select_only()
            .column(log_event::Column::EventId)
            .filter(log_event::Column::Closing.eq(closing))
            .filter(log_event::Column::EventId.gt(after))
            .order_by_asc(log_event::Column::EventId)
            .limit(super::AT_ONCE as u64)
            .into_tuple()
            .all(db)
            .await?;
        let Some(last) = ids.last() else { break };
        let events =
            event::Entity::find().filter(event::Column::Id.is_in(ids.iter().copied())).order_by_asc(event::Column::Id).all(db).await?;
        let mut bound: BTreeMap<event::Key, Vec<history_record::Model>> = BTreeMap::new();
        let rows = history_record::Entity::find()
            .filter(history_record::Column::EventId.gt(after))
            .filter(history_record::Column::EventId.lte(*last))
            .filter(history_record::Column::PublicDigest.is_not_null())
            .order_by_asc(history_record::Column::Id)
            .all(db)
            .await?;
        for row in rows {
            if let Some(place) = &row.place {
                newest.insert(place.clone(), row.id);
            }
            bound.entry(row.event_id).or_default().push(row);
        }
        let (names, places) = (names(db, &events).await?, places(db, &events).await?);
        for event in events {
            let records = bound.remove(&event.id).unwrap_or_default();
            entries.push((said(&event, closing, &names, &places), records));
        }
        after = *last;
    }
    let mut lines: Vec<(Hash, String)> = Vec::with_capacity(entries.len());
    for (mut line, records) in entries {
        let mut listed: Vec<(String, Value)> = records
            .into_iter()
            .filter_map(|row| {
                let (place, digest) = (row.place?, row.public_digest?);
                (newest.get(&place) == Some(&row.id))
                    .then(|| (place.clone(), json!({ "kind": row.kind, "place": place, "digest": digest })))
            })
            .collect();
        // The order of keys would tell which record was there first.
        listed.sort_by(|(left, _), (right, _)| left.cmp(right));
        let parts: Vec<Vec<Value>> = if listed.is_empty() {
            vec![Vec::new()]
        } else {
            listed.chunks(RECORDS).map(|some| some.iter().map(|(_, record)| record.clone()).collect()).collect()
        };
        let of = parts.len();
        for (part, records) in (1..).zip(parts) {
            if of > 1 {
                line.insert("part".to_string(), json!([part, of]));
            }
            line.insert("records".to_string(), Value::Array(records));
            let bytes = canonical(&Value::Object(line.clone()));
            lines.push((leaf_hash(&bytes), String::from_utf8(bytes).unwrap_or_default()));
        }
    }
    lines.sort_unstable();
    Ok(lines)
}

/// The sort of thing that an actor's key is of; none for those that must not be named in the log, which cannot be
/// changed later.
fn whose(actor: ActorKind) -> Option<Of> {
    match actor {
        ActorKind::Mechanism => Some(Of::Mechanism),
        ActorKind::Institution => Some(Of::Institution),
        ActorKind::Coordination => Some(Of::State),
        _ => None,
    }
}

/// The same of a subject.
fn about(subject: SubjectKind) -> Option<Of> {
    match subject {
        SubjectKind::Institution => Some(Of::Institution),
        SubjectKind::Document => Some(Of::Document),
        _ => None,
    }
}

async fn names(db: &impl ConnectionTrait, events: &[event::Model]) -> Result<Names, DbErr> {
    let mut wanted: BTreeMap<Of, BTreeSet<i64>> = BTreeMap::new();
    for event in events {
        let parties = [
            (whose(event.actor_kind.0), event.actor_id),
            (about(event.subject_kind.0), event.subject_id),
            (Some(Of::State), event.state_id.map(Key::number)),
            (Some(Of::Recommendation), event.recommendation_id.map(Key::number)),
        ];
        for (of, id) in parties {
            if let (Some(of), Some(id)) = (of, id) {
                wanted.entry(of).or_default().insert(id);
            }
        }
    }
    Names::of(db, &wanted).await
}

async fn places(db: &impl ConnectionTrait, events: &[event::Model]) -> Result<Places, DbErr> {
    let members = events.iter().filter_map(|event| event.detail.as_ref()?.as_object()).flatten();
    let slugs = members.filter_map(|(code, value)| Some((placed(code)?, value.as_str()?.to_string()))).collect();
    Places::of(db, &slugs).await
}

/// What the log says of an event: everything but the list of its records.
fn said(event: &event::Model, closing: i64, names: &Names, places: &Places) -> Map<String, Value> {
    let party = |kind: &str, of: Option<Of>, id: Option<i64>| match of.zip(id).and_then(|(of, id)| names.get(of, id)) {
        Some(name) => json!({ "kind": kind, "name": name }),
        None => json!({ "kind": kind }),
    };
    let mut line = Map::new();
    line.insert("actor".to_string(), party(event.actor_kind.code(), whose(event.actor_kind.0), event.actor_id));
    line.insert("closing".to_string(), json!(closing));
    line.insert("day".to_string(), json!(event.happened_on));
    line.insert("kind".to_string(), json!(event.kind));
    line.insert("subject".to_string(), party(event.subject_kind.code(), about(event.subject_kind.0), event.subject_id));
    // On a decision, the public page tells neither the State nor the recommendation; the log leaves them out, too.
    if event.kind != EventKind::ModerationDecided {
        for (called, of, id) in [
            ("state", Of::State, event.state_id.map(Key::number)),
            ("recommendation", Of::Recommendation, event.recommendation_id.map(Key::number)),
        ] {
            if let Some(name) = id.and_then(|id| names.get(of, id)) {
                line.insert(called.to_string(), Value::from(name));
            }
        }
    }
    let short =
        |value: &Value| value.is_i64() || value.is_u64() || value.as_str().is_some_and(|text| text.len() <= 120 && !text.contains(' '));
    let detail: Map<String, Value> = event
        .detail
        .iter()
        .filter_map(Value::as_object)
        .flatten()
        .filter(|(key, value)| CODES.contains(&key.as_str()) && short(value))
        .filter_map(|(key, value)| {
            let said = match placed(key) {
                Some(kind) => Value::from(places.get(kind, value.as_str()?)?),
                None => value.clone(),
            };
            Some((key.clone(), said))
        })
        .collect();
    if !detail.is_empty() {
        line.insert("detail".to_string(), Value::Object(detail));
    }
    line
}
