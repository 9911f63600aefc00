//! The evidence of drafts: of status reports and of submissions.

use crate::db::Coded;
use crate::db::entities::{draft_evidence, status_draft, submission};
use answerable_domain::model::EvidenceKind;
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};

/// One piece of evidence as it was typed; parts may be missing until the draft is submitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProofInput {
    pub kind: Option<EvidenceKind>,
    pub title: String,
    pub url: Option<String>,
    /// The hash of the file that was sent, if one was.
    pub file: Option<String>,
    pub dated_on: Option<NaiveDate>,
}

impl From<draft_evidence::Model> for ProofInput {
    fn from(row: draft_evidence::Model) -> ProofInput {
        ProofInput { kind: row.kind.0, title: row.title, url: row.url, file: row.file_hash, dated_on: row.dated_on }
    }
}

/// What drafted evidence belongs to, by key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftOf {
    Status(status_draft::Key),
    Submission(submission::Key),
}

impl DraftOf {
    fn condition(self) -> sea_orm::sea_query::SimpleExpr {
        match self {
            DraftOf::Status(id) => draft_evidence::Column::StatusDraftId.eq(id),
            DraftOf::Submission(id) => draft_evidence::Column::SubmissionId.eq(id),
        }
    }

    /// The evidence of the draft, in the order in which it was given.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn evidence(self, db: &impl ConnectionTrait) -> Result<Vec<draft_evidence::Model>, DbErr> {
        draft_evidence::Entity::find().filter(self.condition()).order_by_asc(draft_evidence::Column::Id).all(db).await
    }

    /// Replaces the evidence of the draft with other evidence.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn replace(self, db: &impl ConnectionTrait, proofs: &[ProofInput]) -> Result<(), DbErr> {
        self.remove(db).await?;
        self.add(db, proofs).await
    }

    /// Adds evidence to a draft that has none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn add(self, db: &impl ConnectionTrait, proofs: &[ProofInput]) -> Result<(), DbErr> {
        for proof in proofs {
            let row = draft_evidence::ActiveModel {
                id: NotSet,
                status_draft_id: Set(if let DraftOf::Status(id) = self { Some(id) } else { None }),
                action_draft_id: Set(None),
                submission_id: Set(if let DraftOf::Submission(id) = self { Some(id) } else { None }),
                kind: Set(Coded(proof.kind)),
                title: Set(proof.title.clone()),
                url: Set(proof.url.clone()),
                file_hash: Set(proof.file.clone()),
                dated_on: Set(proof.dated_on),
            };
            row.insert(db).await?;
        }
        Ok(())
    }

    /// Removes all evidence of the draft.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn remove(self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
        draft_evidence::Entity::delete_many().filter(self.condition()).exec(db).await.map(|_| ())
    }
}
