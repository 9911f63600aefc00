//! Hidden files: taking the same file away elsewhere too, and knowing the hashes and slugs that were hidden.

use super::cut::Cutter;
use super::planned::Plan;
use super::rows::At;
use super::sealed::FILES;
use crate::db::Key;
use crate::db::entities::*;
use crate::db::history::RecordKind;
use crate::failure::{Done, Failure};
use crate::keys;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// Takes the plan's files away wherever else they are attached, in public or in drafts.
pub async fn everywhere(db: &impl ConnectionTrait, cutter: &mut Cutter<'_>, plan: &mut Plan) -> Done<()> {
    for hash in plan.files.clone() {
        for row in evidence::Entity::find().filter(evidence::Column::FileHash.eq(hash.as_str())).all(db).await? {
            let record = match (row.status_update_id, row.action_id, row.assessment_id) {
                (Some(id), _, _) => Some((RecordKind::StatusUpdate, id.number())),
                (_, Some(id), _) => Some((RecordKind::Action, id.number())),
                (_, _, Some(id)) => Some((RecordKind::Assessment, id.number())),
                _ => None,
            };
            let record = record.filter(|_| row.published_on.is_some());
            // The same file in another assessment is recorded as a change of that assessment.
            let first = plan.first;
            let record = record.map(|record| (record, row.assessment_id.map_or(first, Key::number)));
            plan.take_file(cutter, "evidence", row.id.number(), &hash, &row.title, record);
        }
        for row in draft_evidence::Entity::find().filter(draft_evidence::Column::FileHash.eq(hash.as_str())).all(db).await? {
            plan.take_file(cutter, "draft_evidence", row.id.number(), &hash, &row.title, None);
        }
    }
    Ok(())
}

impl Plan {
    fn take_file(
        &mut self,
        cutter: &mut Cutter<'_>,
        table: &'static str,
        row: i64,
        hash: &str,
        title: &str,
        record: Option<((RecordKind, i64), i64)>,
    ) {
        let at = At { table, row, column: "file_hash" };
        if self.edits.get(&at).is_some_and(|edit| edit.now.is_none()) {
            return;
        }
        self.gone(at, hash, record);
        let stone = cutter.stone("");
        self.append(At { table, row, column: "title" }, title, &stone, record);
    }
}

/// Whether a file with this hash is hidden, so that its address can say so. Once the file is destroyed, this is not known any more.
///
/// # Errors
/// If the database fails.
pub async fn was_hidden(db: &impl ConnectionTrait, hash: &str) -> Result<bool, Failure> {
    marked(db, hash.as_bytes()).await
}

/// Whether this slug of a table was made of a hidden title.
///
/// # Errors
/// If the database fails.
pub async fn place_was_hidden(db: &impl ConnectionTrait, table: &str, place: &str) -> Result<bool, Failure> {
    marked(db, format!("{table}/{place}").as_bytes()).await
}

async fn marked(db: &impl ConnectionTrait, what: &[u8]) -> Result<bool, Failure> {
    let marks = keys::ours().macs(FILES, what);
    Ok(hidden_words::Entity::find().filter(hidden_words::Column::Mark.is_in(marks)).one(db).await?.is_some())
}
