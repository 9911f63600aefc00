//! What the guard asks about the rows of a file: they become public as soon as they are in the register.

use answerable_domain::rules::guard::material::material;
use answerable_domain::rules::guard::{guard, links};
use answerable_intake::{Reason, RecommendationRow, Refusal};
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;
use std::thread::available_parallelism;

/// A piece of a row that may tell who a person is.
#[derive(Clone, Debug, Serialize)]
pub struct Marked {
    pub file: String,
    pub line: u64,
    pub column: &'static str,
    pub piece: String,
    /// The kind of sign, as `answerable guard` names it.
    pub kind: &'static str,
}

/// The texts of a row that readers see, with the row's line.
type Texts = (u64, [(&'static str, Option<String>); 8]);

/// What the guard sees in one row: pieces that are asked about, and the columns that may hold abuse material.
type Seen = (Vec<(u64, &'static str, String, &'static str)>, Vec<(u64, &'static str)>);

/// What the guard sees in one text: pieces that are asked about, and whether it may be abuse material.
type InText = (Vec<answerable_domain::rules::guard::Marked>, bool);

/// Has the guard look through rows, on as many threads as the machine has, since the database is quicker than the guard. Answers the
/// rows that may go on, and refuses those with pieces that nobody has confirmed; `marked` gets every piece, confirmed or not.
///
/// # Errors
/// If a thread could not do its work.
pub async fn look(
    rows: Vec<(u64, RecommendationRow)>,
    file: &str,
    confirmed: bool,
    marked: &mut Vec<Marked>,
    mut refuse: impl FnMut(Refusal),
) -> anyhow::Result<Vec<(u64, RecommendationRow)>> {
    if rows.is_empty() {
        return Ok(rows);
    }
    // Each row is looked at with the texts that it shares with others, so that it does not slip by because another was refused for
    // them.
    let texts = rows.iter().map(|(line, row)| (*line, texts_of(row)));
    let texts: Arc<[Texts]> = texts.collect();
    let share = texts.len().div_ceil(available_parallelism().map_or(1, usize::from));
    let looking: Vec<_> = (0..texts.len())
        .step_by(share)
        .map(|from| {
            let texts = Arc::clone(&texts);
            tokio::task::spawn_blocking(move || seen(texts.get(from..texts.len().min(from + share)).unwrap_or_default()))
        })
        .collect();
    let mut stopped: HashMap<u64, (&'static str, String)> = HashMap::new();
    for share in looking {
        let (pieces, material) = share.await?;
        for (line, column, piece, kind) in pieces {
            if !confirmed {
                let said = format!(
                    "«{piece}» may tell who somebody is ({kind}); correct the row, or say with --may-be-public why it may be public"
                );
                stopped.entry(line).or_insert((column, said));
            }
            marked.push(Marked { file: file.to_string(), line, column, piece, kind });
        }
        for (line, column) in material {
            let said = "this may point to pictures of the abuse of a child; nobody may open or keep them: tell the police or a hotline (inhope.org)";
            stopped.insert(line, (column, said.to_string()));
        }
    }
    let (mut good, mut bad) = (Vec::with_capacity(rows.len()), stopped);
    for (line, row) in rows {
        match bad.remove(&line) {
            Some((column, said)) => refuse(Refusal { line, column: Some(column.to_string()), reason: Reason::Register(said) }),
            None => good.push((line, row)),
        }
    }
    Ok(good)
}

fn texts_of(row: &RecommendationRow) -> [(&'static str, Option<String>); 8] {
    [
        ("title", row.title.clone()),
        ("symbol", row.symbol.clone()),
        ("session", row.session.clone()),
        ("source_url", row.source_url.clone()),
        ("paragraph", row.paragraph.clone()),
        ("parent", row.parent.clone()),
        ("section", row.section.clone()),
        ("text", Some(row.text.clone())),
    ]
}

fn seen(texts: &[Texts]) -> Seen {
    let (mut pieces, mut bad) = (Vec::new(), Vec::new());
    // A text that is shared by many rows is looked at once.
    let mut above: HashMap<&str, (&str, InText)> = HashMap::new();
    for (line, columns) in texts {
        for (column, text) in columns.iter().filter_map(|(column, text)| Some((*column, text.as_deref()?))) {
            let known = above.get(column).filter(|(same, _)| *same == text).map(|(_, found)| found.clone());
            let (found, material) = known.unwrap_or_else(|| {
                let found = if column == "source_url" { links::in_address(text) } else { guard(text) };
                (found, !material(text).is_empty())
            });
            pieces.extend(found.iter().map(|own| (*line, column, text[own.start..own.end].to_string(), own.kind.code())));
            if material {
                bad.push((*line, column));
            }
            above.insert(column, (text, (found, material)));
        }
    }
    (pieces, bad)
}
