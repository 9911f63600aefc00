//! What the history says of records that were taken in.

use super::Writer;
use answerable_domain::model::EventKind;
use answerable_store::boxed;
use answerable_store::db::entities::{recommendation, responsibility};
use answerable_store::db::history::{Actor, Happening, History, RecordKind, SubjectKind};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use serde_json::{Value, json};
use std::collections::HashMap;

/// How many records one event lists: its link in the chain is made over all of them at once, in memory. A large file has several events.
const RECORDS_OF_AN_EVENT: usize = 5_000;

impl Writer {
    /// Notes what the file changed, and what was confirmed of it. The file's own event tells running servers that the register has
    /// changed.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn finish(mut self, db: &impl ConnectionTrait, file: &str, new: u64, mut confirmed: Option<Value>) -> Result<(), DbErr> {
        if new == 0 {
            return Ok(());
        }
        let answered: Vec<recommendation::Key> = self.answered.into_iter().collect();
        for ids in answered.chunks(5_000) {
            let given: Vec<responsibility::Key> = responsibility::Entity::find()
                .select_only()
                .column(responsibility::Column::Id)
                .filter(responsibility::Column::RecommendationId.is_in(ids.iter().copied()))
                .into_tuple()
                .all(db)
                .await?;
            self.touched.extend(given.into_iter().map(|id| (RecordKind::Responsibility, id.number())));
        }
        let kind = if self.touched.is_empty() { EventKind::WordingImported } else { EventKind::RecommendationsImported };
        // The remembered documents are not needed any more, and the history now reads every record once more.
        self.documents = HashMap::new();
        let now = self.now;
        self.history.write(db).await?;
        let mut records: Vec<(RecordKind, i64)> = self.touched.into_iter().collect();
        records.sort_unstable();
        let mut listed = records.chunks(RECORDS_OF_AN_EVENT);
        let parts = listed.len().max(1);
        for part in 1..=parts {
            let detail = match parts {
                1 => json!({ "file": file, "new": new }),
                _ => json!({ "file": file, "new": new, "part": [part, parts] }),
            };
            let happening = Happening {
                actor: Actor::Register,
                state_id: None,
                subject: (SubjectKind::File, None),
                recommendation_id: None,
                detail: Some(detail),
                withheld: confirmed.take(),
                records: listed.next().unwrap_or_default().to_vec(),
                ..Happening::of(kind)
            };
            History::write_one(db, happening, now).await?;
        }
        Ok(())
    }

    /// The history so far, and the records that were made, for a caller that writes the history with events of its own.
    pub fn noted(self) -> (History, Vec<(RecordKind, i64)>) {
        (self.history, self.touched.into_iter().collect())
    }
}
