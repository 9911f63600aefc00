//! The warnings of readers, sealed.

use super::sealed::WARNINGS;
use crate::db::entities::warning;
use crate::failure::Done;
use crate::keys;
use serde::{Deserialize, Serialize};

/// A reader's warning that something endangers somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// The passage, as copied from the page; may be empty.
    pub passage: String,
    /// Why it endangers somebody; may be empty.
    pub why: String,
    /// The language of the page.
    pub language: String,
}

/// Opens a reader's warning; none once it was closed.
///
/// # Errors
/// If the keys do not fit.
pub fn opened(row: &warning::Model) -> Done<Option<Warning>> {
    let Some(sealed) = &row.sealed else { return Ok(None) };
    let bytes = keys::ours().open(WARNINGS, sealed, &row.token).map_err(anyhow::Error::from)?;
    Ok(Some(serde_json::from_slice(&bytes).map_err(anyhow::Error::from)?))
}
