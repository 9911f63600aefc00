//! What organisations have written, as a row of the database holds it.

use crate::db::authors::Lowered;
use crate::db::cited;
use crate::db::entities::{assessment, submission};
use crate::db::proofs::DraftOf;
use crate::secrets::{random_hex, token_hash};
use answerable_app::model::{Visibility, Written};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};

/// How many random bytes a submission's place in addresses has.
const TOKEN: usize = 16;

/// A new place in addresses.
pub fn new_token() -> String {
    random_hex(TOKEN)
}

/// Whether a text may be one.
pub fn is_token(text: &str) -> bool {
    text.len() == 2 * TOKEN && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Under which name it is to show.
pub fn visibility_of(row: &submission::Model) -> Visibility {
    Visibility::from_code(&row.visibility).unwrap_or(Visibility::Private)
}

/// What was typed.
pub fn written_of(row: &submission::Model) -> Written {
    serde_json::from_value(row.content.clone()).unwrap_or_default()
}

/// The recommendations that a submission is about, by key.
///
/// # Errors
/// If the database fails.
pub async fn about(db: &impl ConnectionTrait, row: &submission::Model) -> Result<Vec<i64>, DbErr> {
    if let Some(id) = row.assessment_id {
        return Ok(assessment::Entity::find_by_id(id).one(db).await?.map(|about| about.recommendation_id).into_iter().collect());
    }
    let mut found = Vec::new();
    for judged in &written_of(row).judged {
        found.extend(cited::find(db, &judged.reference()).await?.map(|(_, row)| row.id));
    }
    Ok(found)
}

/// A digest of what a signature is for: the words, the evidence, under whose name; what was confirmed or found is no part of it.
pub async fn words_of(db: &impl ConnectionTrait, row: &submission::Model) -> Result<String, DbErr> {
    let own =
        Written { confirmed: Vec::new(), confirm_why: String::new(), file_signs: Vec::new(), unreadable: Vec::new(), ..written_of(row) };
    let evidence = DraftOf::Submission(row.id).evidence(db).await?;
    let proofs: Vec<_> = evidence.iter().map(|proof| (&proof.kind, &proof.title, &proof.url, &proof.file_hash, proof.dated_on)).collect();
    Ok(token_hash(&serde_json::json!([own, proofs, row.visibility, row.coalition_id]).to_string()))
}

/// Under which name what a row holds would show: an answer shows as its assessment does now.
pub async fn shows_as(db: &impl ConnectionTrait, row: &submission::Model) -> Result<Visibility, DbErr> {
    let Some(id) = row.assessment_id else { return Ok(visibility_of(row)) };
    let mut about: Vec<assessment::Model> = assessment::Entity::find_by_id(id).all(db).await?;
    Lowered::of(db, about.iter().map(|row| row.id)).await?.apply(&mut about);
    Ok(about.pop().and_then(|row| Visibility::from_code(&row.visibility)).unwrap_or(Visibility::Private))
}
