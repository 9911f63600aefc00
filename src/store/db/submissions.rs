//! Reads what organisations have written from the database's rows of submissions.

use crate::db::authors::Lowered;
use crate::db::cited;
use crate::db::entities::{assessment, recommendation, submission};
use crate::db::proofs::DraftOf;
use crate::secrets::{random_hex, token_hash};
use answerable_domain::model::{Visibility, Written};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};

/// How many random bytes the token has that stands in a submission's address.
const TOKEN: usize = 16;

/// Makes a new random token for a submission's address.
pub fn new_token() -> String {
    random_hex(TOKEN)
}

/// Whether a text has the form of a submission's token.
pub fn is_token(text: &str) -> bool {
    text.len() == 2 * TOKEN && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// The keys of the recommendations that a submission is about.
///
/// # Errors
/// If the database fails.
pub async fn about(db: &impl ConnectionTrait, row: &submission::Model) -> Result<Vec<recommendation::Key>, DbErr> {
    if let Some(id) = row.assessment_id {
        return Ok(assessment::Entity::find_by_id(id).one(db).await?.map(|about| about.recommendation_id).into_iter().collect());
    }
    let mut found = Vec::new();
    for judged in &row.content.judged {
        found.extend(cited::find(db, &judged.reference()).await?.map(|(_, row)| row.id));
    }
    Ok(found)
}

/// A digest of what a signature is for: the words, the evidence, and under whose name it shows. It leaves out what was confirmed or found
/// in it.
pub async fn words_of(db: &impl ConnectionTrait, row: &submission::Model) -> Result<String, DbErr> {
    let own = Written {
        confirmed: Vec::new(),
        confirm_why: String::new(),
        file_signs: Vec::new(),
        unreadable: Vec::new(),
        ..row.content.0.clone()
    };
    let evidence = DraftOf::Submission(row.id).evidence(db).await?;
    let proofs: Vec<_> = evidence.iter().map(|proof| (&proof.kind, &proof.title, &proof.url, &proof.file_hash, proof.dated_on)).collect();
    Ok(token_hash(&serde_json::json!([own, proofs, row.visibility, row.coalition_id]).to_string()))
}

/// The visibility under which a submission would show: its own, and for an answer the one that its assessment has now.
pub async fn shows_as(db: &impl ConnectionTrait, row: &submission::Model) -> Result<Visibility, DbErr> {
    let Some(id) = row.assessment_id else { return Ok(row.visibility.0) };
    let mut about: Vec<assessment::Model> = assessment::Entity::find_by_id(id).all(db).await?;
    Lowered::of(db, about.iter().map(|row| row.id)).await?.apply(&mut about);
    Ok(about.pop().map_or(Visibility::Private, |row| row.visibility.0))
}
