//! Gives out a file: to everybody once evidence that refers to it is public, before that only to the people of the body whose draft it
//! is in. No file is given out before the scanner has cleared it.

use super::Files;
use answerable_domain::rules::stone;
use answerable_evidence::shelf::Reading;
use answerable_evidence::{FileKind, plain_name};
use answerable_store::boxed;
use answerable_store::db::entities::{evidence, stored_file, submission};
use answerable_store::db::proofs::DraftOf;
use answerable_store::failure::{Done, Failure};
use answerable_store::keys;
use answerable_store::keys::file_token::FileToken;
use answerable_store::keys::file_token::Owner;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// A file to be given out: its content and the name to save it under.
pub struct ReadFile {
    pub kind: FileKind,
    /// The name under which the reader saves the file.
    pub name: String,
    pub hash: String,
    pub content: Reading,
}

/// The file of public evidence with this hash.
///
/// # Errors
/// `NotFound` if no public evidence refers to such a file.
#[boxed]
pub async fn published(db: &impl ConnectionTrait, files: &Files, hash: &str) -> Done<ReadFile> {
    let proof = evidence::Entity::find()
        .filter(evidence::Column::FileHash.eq(hash))
        .filter(evidence::Column::PublishedOn.is_not_null())
        .order_by_asc(evidence::Column::Id)
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    given(db, files, hash, &proof.title).await
}

/// A file that a person of the body `owner` has sent, by the token that their form carries.
///
/// # Errors
/// `NotFound` if the token is not theirs, or the file is gone or held back.
#[boxed]
pub async fn drafted(db: &impl ConnectionTrait, files: &Files, owner: Owner, token: &str) -> Done<ReadFile> {
    let token = FileToken::read(token, keys::ours(), owner).ok_or(Failure::NotFound)?;
    given(db, files, &token.hash, "").await
}

/// The file of a row of a submission's evidence. The caller has checked that the reader may see the submission.
///
/// # Errors
/// `NotFound` if there is none there, or it is held back.
#[boxed]
pub async fn of_submission(db: &impl ConnectionTrait, files: &Files, token: &str, row: usize) -> Done<ReadFile> {
    let about = submission::Entity::find().filter(submission::Column::Token.eq(token)).one(db).await?.ok_or(Failure::NotFound)?;
    let proofs = DraftOf::Submission(about.id).evidence(db).await?;
    let proof = proofs.into_iter().nth(row).ok_or(Failure::NotFound)?;
    given(db, files, proof.file_hash.as_deref().ok_or(Failure::NotFound)?, &proof.title).await
}

async fn given(db: &impl ConnectionTrait, files: &Files, hash: &str, title: &str) -> Done<ReadFile> {
    let row = stored_file::Entity::find()
        .filter(stored_file::Column::Hash.eq(hash))
        .filter(stored_file::Column::ClearedAt.is_not_null())
        .filter(stored_file::Column::Found.is_null())
        .one(db)
        .await?
        .ok_or(Failure::NotFound)?;
    let kind = FileKind::of_ending(&row.kind).ok_or(Failure::NotFound)?;
    let content = files.shelf.get(hash).await.map_err(anyhow::Error::from)?.ok_or(Failure::NotFound)?;
    // A title is no file name: its slashes are replaced.
    let title = stone::without(title).replace(['/', '\\'], "-");
    let name = plain_name(&format!("{title}.{}", kind.ending()), kind);
    Ok(ReadFile { kind, name, hash: hash.to_string(), content })
}
