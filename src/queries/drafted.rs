//! The evidence of drafts as their forms carry it, and the people who write drafts.

use crate::Queries;
use answerable_domain::view::reporting::{DraftFile, DraftProof, FileState};
use answerable_evidence::FileKind;
use answerable_store::db::entities::*;
use answerable_store::keys;
use answerable_store::keys::file_token::{FileToken, Owner};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};
use std::collections::HashMap;

impl Queries {
    /// The files of a draft's evidence, by hash, each as its owner's form carries it.
    pub(super) async fn drafted_files(
        &self,
        evidence: &[draft_evidence::Model],
        owner: Owner,
    ) -> Result<HashMap<String, DraftFile>, DbErr> {
        let hashes: Vec<&str> = evidence.iter().filter_map(|proof| proof.file_hash.as_deref()).collect();
        if hashes.is_empty() {
            return Ok(HashMap::new());
        }
        let db = &self.db;
        let rows = stored_file::Entity::find().filter(stored_file::Column::Hash.is_in(hashes)).all(db).await?;
        let files = rows.into_iter().filter_map(|row| {
            let kind = FileKind::of_ending(&row.kind)?;
            let token = FileToken { hash: row.hash.clone(), kind, bytes: u64::try_from(row.size).ok()? };
            let state = match row {
                stored_file::Model { found: Some(_), .. } | stored_file::Model { stored_at: None, .. } => FileState::Gone,
                stored_file::Model { cleared_at: None, .. } => FileState::Held,
                _ => FileState::Ready,
            };
            Some((row.hash, DraftFile { token: token.written(keys::ours(), owner), state }))
        });
        Ok(files.collect())
    }

    /// The names of people, by key.
    pub(super) async fn people(&self, ids: Vec<person::Key>) -> Result<HashMap<person::Key, String>, DbErr> {
        let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(&self.db).await?;
        Ok(people.into_iter().map(|person| (person.id, person.name)).collect())
    }
}

/// A draft's evidence with its files, as the form shows it.
pub(super) fn drafted(evidence: Vec<draft_evidence::Model>, files: &HashMap<String, DraftFile>) -> Vec<DraftProof> {
    let shown = evidence.into_iter().map(|proof| DraftProof {
        kind: proof.kind.0,
        title: proof.title,
        url: proof.url,
        file: proof.file_hash.and_then(|hash| files.get(&hash).cloned()),
        dated_on: proof.dated_on,
    });
    shown.collect()
}
