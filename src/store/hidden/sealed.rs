//! What a hiding cut out, as it is sealed beside it, and the keys with which that is done.

use crate::db::codes::SealedKind;
use crate::db::entities::{hidden_words, hiding};
use crate::failure::Done;
use crate::keys::{self, Purpose};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};

/// The purpose of the key that seals hidden words.
pub const WORDS: Purpose = Purpose("hidden words");

/// The purpose of the key that seals readers' warnings.
pub const WARNINGS: Purpose = Purpose("warnings");

/// The purpose of the keyed hashes by which hidden files, and hidden slugs, are known.
pub const FILES: Purpose = Purpose("hidden files");

/// The purpose of the keyed hashes by which words are known that another moderator decided to show again.
pub const REFUSED: Purpose = Purpose("words shown again");

/// A value that was changed as a whole. It is sealed as a list of these four, without names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(String, i64, String, Option<String>)", into = "(String, i64, String, Option<String>)")]
pub struct Whole {
    pub table: String,
    pub row: i64,
    pub column: String,
    pub before: Option<String>,
}

impl From<(String, i64, String, Option<String>)> for Whole {
    fn from((table, row, column, before): (String, i64, String, Option<String>)) -> Whole {
        Whole { table, row, column, before }
    }
}

impl From<Whole> for (String, i64, String, Option<String>) {
    fn from(whole: Whole) -> Self {
        (whole.table, whole.row, whole.column, whole.before)
    }
}

/// A slug that was replaced. It is sealed as a list of these three, without names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(String, String, String)", into = "(String, String, String)")]
pub struct Renamed {
    pub table: String,
    pub before: String,
    pub now: String,
}

impl From<(String, String, String)> for Renamed {
    fn from((table, before, now): (String, String, String)) -> Renamed {
        Renamed { table, before, now }
    }
}

impl From<Renamed> for (String, String, String) {
    fn from(renamed: Renamed) -> Self {
        (renamed.table, renamed.before, renamed.now)
    }
}

/// The words and values that a hiding has cut out, as they are sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The words that were cut out, by the places in their stones.
    pub words: Vec<String>,
    /// Values that were changed as a whole.
    pub values: Vec<Whole>,
    /// Slugs that were replaced.
    #[serde(default)]
    pub renamed: Vec<Renamed>,
    /// Each hidden passage once, in the order in which it was found, for people to read.
    pub passages: Vec<String>,
}

/// Opens the sealed words of a hiding; none once they are destroyed.
///
/// # Errors
/// If the database fails, or the keys do not fit.
pub async fn kept(db: &impl ConnectionTrait, row: &hiding::Model) -> Done<Option<Kept>> {
    let Some(bytes) = unsealed(db, row, SealedKind::Words).await? else { return Ok(None) };
    Ok(Some(serde_json::from_slice(&bytes).map_err(anyhow::Error::from)?))
}

/// Opens another sealed text of a hiding by its kind, such as an appeal.
///
/// # Errors
/// If the database fails, or the keys do not fit.
pub async fn said(db: &impl ConnectionTrait, row: &hiding::Model, kind: SealedKind) -> Done<Option<String>> {
    Ok(unsealed(db, row, kind).await?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

pub async fn unsealed(db: &impl ConnectionTrait, row: &hiding::Model, kind: SealedKind) -> Done<Option<Vec<u8>>> {
    let found = hidden_words::Entity::find()
        .filter(hidden_words::Column::HidingId.eq(row.id))
        .filter(hidden_words::Column::Kind.eq(kind.code()))
        .one(db)
        .await?;
    let Some(found) = found else { return Ok(None) };
    Ok(Some(keys::ours().open(WORDS, &found.sealed, &row.reference).map_err(anyhow::Error::from)?))
}

/// The keyed hash by which a hidden slug of a table is known.
pub fn place_mark(table: &str, place: &str) -> String {
    keys::ours().mac(FILES, format!("{table}/{place}").as_bytes())
}

pub fn sealed(reference: &str, bytes: &[u8]) -> String {
    keys::ours().seal(WORDS, bytes, reference)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What earlier versions sealed must open for as long as it is kept.
    #[test]
    fn what_is_sealed_keeps_its_form() {
        let written = r#"{"words":["Ana"],"values":[["evidence",7,"url",null]],"renamed":[["action","before","now"]],"passages":["Ana"]}"#;
        let whole = Whole { table: "evidence".into(), row: 7, column: "url".into(), before: None };
        let renamed = Renamed { table: "action".into(), before: "before".into(), now: "now".into() };
        let kept = Kept { words: vec!["Ana".into()], values: vec![whole], renamed: vec![renamed], passages: vec!["Ana".into()] };
        assert_eq!(serde_json::from_str::<Kept>(written).unwrap(), kept);
        assert_eq!(serde_json::to_string(&kept).unwrap(), written);
    }
}
