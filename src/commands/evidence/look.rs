//! Looks through the files of a submission: signs of personal data in their text, and whether they may be abuse material or lead to it
//! (app/RULES.md, rule 7).

use super::Files;
use answerable_domain::model::FileSign;
use answerable_domain::rules::folding::one_line;
use answerable_domain::rules::guard::material::material;
use answerable_domain::rules::signs::signs;
use answerable_evidence::FileKind;
use answerable_evidence::text::text_of;
use answerable_store::boxed;
use answerable_store::db::entities::stored_file;
use answerable_store::db::proofs::ProofInput;
use futures_util::TryStreamExt;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// How much of a file's text is looked through, in characters: some three hundred pages.
const MOST: usize = 1_000_000;
/// How many signs of one file are asked about. If there are more, the file is not fit to be published, and the moderator sees that.
const MOST_SIGNS: usize = 100;
/// How many characters of the file are shown on each side of a sign.
const AROUND: usize = 60;

/// What the guard found in the files that go with a text, by row of evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckedFiles {
    pub signs: Vec<FileSign>,
    /// Rows whose files have no text that could be looked through.
    pub unreadable: Vec<usize>,
    /// The hashes of the files that were looked through, by row.
    pub hashes: BTreeMap<usize, String>,
    /// Rows whose files may be abuse material or lead to it.
    pub material: Vec<usize>,
}

/// Looks through the files of some evidence. `own_names`: the names of the organisation that sends them. A file that is not on the
/// shelf is skipped here: another check reports it.
///
/// # Errors
/// If the storage fails.
#[boxed]
pub async fn look_through(
    db: &impl ConnectionTrait,
    files: &Files,
    evidence: &[ProofInput],
    own_names: &[String],
) -> anyhow::Result<CheckedFiles> {
    let mut found = CheckedFiles::default();
    for (row, hash) in evidence.iter().enumerate().filter_map(|(row, proof)| Some((row, proof.file.clone()?))) {
        let stored = stored_file::Entity::find().filter(stored_file::Column::Hash.eq(hash.as_str())).one(db).await?;
        let Some(kind) = stored.and_then(|stored| FileKind::of_ending(&stored.kind)) else { continue };
        let Some(reading) = files.shelf.get(&hash).await? else { continue };
        let mut copy = tempfile::NamedTempFile::new()?;
        let mut content = reading.content;
        while let Some(piece) = content.try_next().await? {
            copy.write_all(&piece)?;
        }
        let names = own_names.to_vec();
        // As many files at once as are cleaned, and no more: a sender of many files waits with them.
        let place = files.workshop.place().await?;
        let looked = tokio::task::spawn_blocking(move || {
            let _place = place;
            looked(copy.path(), kind, row, &names)
        });
        let looked = looked.await?;
        if looked.material {
            found.material.push(row);
        }
        if looked.unreadable {
            found.unreadable.push(row);
        }
        found.hashes.insert(row, hash);
        found.signs.extend(looked.signs);
    }
    Ok(found)
}

/// What the guard found in one file.
struct Looked {
    signs: Vec<FileSign>,
    unreadable: bool,
    material: bool,
}

fn looked(path: &Path, kind: FileKind, row: usize, own_names: &[String]) -> Looked {
    // A file whose text cannot be read is shown to the moderator as one that nobody has looked through.
    let Ok(text) = text_of(path, kind, MOST) else {
        return Looked { signs: Vec::new(), unreadable: true, material: false };
    };
    let marked = signs([("file", text.text.as_str())], own_names);
    let found = marked.iter().take(MOST_SIGNS).map(|sign| {
        let before: Vec<char> = text.text[..sign.start].chars().rev().take(AROUND).collect();
        let line = |text: String| one_line(&text);
        FileSign {
            row,
            kind: sign.kind.code().to_string(),
            before: spaced(line, before.into_iter().rev().collect()),
            piece: line(text.text[sign.start..sign.end].to_string()),
            after: spaced(line, text.text[sign.end..].chars().take(AROUND).collect()),
        }
    });
    Looked {
        signs: found.collect(),
        unreadable: text.unreadable || text.cut || text.silent_pages > 0 || marked.len() > MOST_SIGNS,
        material: !material(&text.text).is_empty(),
    }
}

/// Makes a text one line, with a space at an end that had one, so that it does not run into the text beside it.
fn spaced(line: impl Fn(String) -> String, text: String) -> String {
    let space = |there: bool| if there { " " } else { "" };
    let (first, last) = (space(text.starts_with(char::is_whitespace)), space(text.ends_with(char::is_whitespace)));
    format!("{first}{}{last}", line(text))
}
