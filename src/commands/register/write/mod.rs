//! Writing recommendations, with their documents, into the register: what is there is left as it is, what is new is added. The records
//! come in the register's own keys, from a file's rows ([`resolve`](super::resolve)) or from a document that was reviewed
//! ([`publish`](crate::intake::publish)).

mod additions;
mod document;
mod gathered;
mod history;
mod known;
mod record;

pub use record::{DocumentRecord, Record, Rejection, Taken, position};

use answerable_domain::model::Words;
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::batch::insert_all;
use answerable_store::db::entities::document::Key as DocumentKey;
use answerable_store::db::entities::*;
use answerable_store::db::history::{History, RecordKind};
use chrono::{DateTime, Utc};
use gathered::Additions;
use known::{Document, Paragraph};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{HashMap, HashSet};

/// How many paragraphs are remembered between two batches: a file goes document by document, so those of one are there when its rows
/// come, and a file of a quarter of a million rows takes no more memory than a small one.
const REMEMBERED: usize = 50_000;

/// What became of a record: taken in, or rejected with the reason.
pub type Outcome = Result<Taken, Rejection>;

/// Writes batches of records, and remembers what the register has of the documents that they belong to.
pub struct Writer {
    /// By symbol.
    documents: HashMap<String, Document>,
    remembered: usize,
    state_names: HashMap<state::Key, Words>,
    history: History,
    /// The records of the register that were made or changed.
    touched: HashSet<(RecordKind, i64)>,
    /// The recommendations that were given to an institution.
    answered: HashSet<recommendation::Key>,
    now: DateTime<Utc>,
}

impl Writer {
    /// A writer that dates what has no day of its own with this moment.
    pub fn new(now: DateTime<Utc>) -> Writer {
        Writer {
            documents: HashMap::new(),
            remembered: REMEMBERED,
            state_names: HashMap::new(),
            history: History::at(now),
            touched: HashSet::new(),
            answered: HashSet::new(),
            now,
        }
    }

    /// Writes some records, and answers what became of each, in their order.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn write(&mut self, db: &impl ConnectionTrait, records: &[Record]) -> Result<Vec<Outcome>, DbErr> {
        // What is dropped from memory here is read again when a record needs it.
        if self.documents.values().map(|document| document.paragraphs.len()).sum::<usize>() > self.remembered {
            self.documents.clear();
        }
        let mut outcomes: Vec<Outcome> = Vec::with_capacity(records.len());
        for record in records {
            outcomes.push(self.remember(db, &record.document).await?.map(|()| Taken::Duplicate));
        }
        // Wholes before parts, because a part refers to its whole by key.
        for parts in [false, true] {
            let mut new: Vec<recommendation::Model> = Vec::new();
            let mut queued: HashSet<(&str, &str)> = HashSet::new();
            let wave = records.iter().zip(&mut outcomes);
            for (record, outcome) in wave.filter(|(record, outcome)| record.parent.is_some() == parts && outcome.is_ok()) {
                let reference = (record.document.symbol.as_str(), record.paragraph.as_str());
                let Some(document) = self.documents.get(&record.document.symbol) else { continue };
                if document.paragraphs.contains_key(&record.paragraph) || queued.contains(&reference) {
                    continue;
                }
                let parent = record.parent.as_ref();
                let whole = parent.and_then(|parent| document.paragraphs.get(parent));
                if let (Some(parent), None) = (parent, whole) {
                    *outcome = Err(Rejection::NoParent { parent: parent.clone() });
                    continue;
                }
                let position = record.position.unwrap_or((document.paragraphs.len() + queued.len()) as i32 + 1);
                queued.insert(reference);
                *outcome = Ok(Taken::New);
                new.push(recommendation(record, document.id, position, whole.map(|whole| whole.id)));
            }
            self.create(db, new).await?;
        }
        let mut additions = Additions::default();
        for (record, outcome) in records.iter().zip(&mut outcomes).filter(|(_, outcome)| outcome.is_ok()) {
            let added = self.add(record, &mut additions);
            if *outcome != Ok(Taken::New) {
                *outcome = added;
            }
        }
        self.insert(db, additions).await?;
        Ok(outcomes)
    }

    /// The key of a document of which a record was written last.
    pub fn document_id(&self, symbol: &str) -> Option<DocumentKey> {
        self.documents.get(symbol).map(|document| document.id)
    }

    /// The key of a recommendation of such a document.
    pub fn recommendation_id(&self, symbol: &str, paragraph: &str) -> Option<recommendation::Key> {
        self.documents.get(symbol)?.paragraphs.get(paragraph).map(|known| known.id)
    }

    /// Writes new recommendations, and remembers their keys.
    async fn create(&mut self, db: &impl ConnectionTrait, new: Vec<recommendation::Model>) -> Result<(), DbErr> {
        if new.is_empty() {
            return Ok(());
        }
        let wanted: HashSet<(DocumentKey, String)> = new.iter().map(|row| (row.document_id, row.paragraph.clone())).collect();
        let documents: HashSet<DocumentKey> = new.iter().map(|row| row.document_id).collect();
        insert_all::<recommendation::Entity>(db, new).await?;
        let keys: Vec<(recommendation::Key, DocumentKey, String)> = recommendation::Entity::find()
            .select_only()
            .columns([recommendation::Column::Id, recommendation::Column::DocumentId, recommendation::Column::Paragraph])
            .filter(recommendation::Column::DocumentId.is_in(documents))
            .into_tuple()
            .all(db)
            .await?;
        let mut keys: HashMap<(DocumentKey, String), recommendation::Key> =
            keys.into_iter().map(|(id, document, paragraph)| ((document, paragraph), id)).collect();
        for document in self.documents.values_mut() {
            let own = wanted.iter().filter(|(id, _)| *id == document.id);
            for key in own {
                if let Some(id) = keys.remove(key) {
                    document.paragraphs.insert(key.1.clone(), Paragraph::new(id));
                    self.touched.insert((RecordKind::Recommendation, id.number()));
                }
            }
        }
        Ok(())
    }
}

fn recommendation(
    record: &Record,
    document_id: DocumentKey,
    position: i32,
    parent_id: Option<recommendation::Key>,
) -> recommendation::Model {
    recommendation::Model {
        id: recommendation::Key::NONE,
        document_id,
        paragraph: record.paragraph.clone(),
        position,
        parent_id,
        nature: record.nature.into(),
        section: record.section.as_ref().map(|section| Localised::from(Words::one(&record.language, section.clone()))),
        response: record.response.map(Coded),
        recommended_by_id: record.recommended_by_id,
        action_category: record.action_category,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::resolve::resolve;
    use answerable_intake::{Item, Options};
    use answerable_store::reference::Lookup;

    /// The rows of two documents, in turns.
    const ROWS: &str = "state,mechanism,symbol,document_kind,adopted_on,paragraph,text
PRY,crc,CRC/C/PRY/CO/3,concluding_observations,2010-02-10,1,Train every judge.
PRY,crc,CRC/C/OPSC/PRY/CO/1,concluding_observations,2013-10-29,1,Count every case.
PRY,crc,CRC/C/PRY/CO/3,concluding_observations,2010-02-10,2,Fund every shelter.
PRY,crc,CRC/C/OPSC/PRY/CO/1,concluding_observations,2013-10-29,1,Count every case.
PRY,crc,CRC/C/PRY/CO/3,concluding_observations,2010-02-10,1,Train some judges.
";

    #[tokio::test]
    async fn what_was_forgotten_is_read_again() {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        let db = answerable_store::db::connect("sqlite::memory:", 1).await.unwrap();
        answerable_store::db::migrate(&db, now).await.unwrap();
        answerable_store::reference::load(&db, now).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.csv");
        std::fs::write(&path, ROWS).unwrap();
        let lookup = Lookup::load(&db).await.unwrap();
        let mut writer = Writer { remembered: 0, ..Writer::new(now) };
        let mut found = Vec::new();
        for entry in answerable_intake::open(&path, &Options::default()).unwrap() {
            let Ok(Item::Recommendation(row)) = entry.outcome else { panic!("a row that cannot be read") };
            let Ok(record) = resolve(*row, &lookup) else { panic!("a row whose names are unknown") };
            // Each row is a batch of its own.
            found.extend(writer.write(&db, &[record]).await.unwrap());
            assert!(writer.documents.len() == 1, "the other is forgotten");
        }
        let new = || Ok(Taken::New);
        let other = Rejection::OtherWording { paragraph: "1".to_string(), language: "en".to_string() };
        assert_eq!(found, [new(), new(), new(), Ok(Taken::Duplicate), Err(other)]);
    }
}
