//! Full-text search, behind one function; each database answers in its own way.

mod postgres;
mod sqlite;
mod statement;

use crate::db::entities::recommendation;
use answerable_domain::rules::folding::fold;
use answerable_domain::rules::search_text::SearchText;
use answerable_domain::rules::stone;
use sea_orm::{ConnectionTrait, DbBackend, DbErr};

/// The keys of the recommendations in which the words stand; with `ranked`, the best first. Nothing the reader typed becomes
/// part of a query language: every word is folded to letters and digits and quoted.
///
/// # Errors
/// If the database cannot be read.
pub async fn hits(db: &impl ConnectionTrait, search: &SearchText, ranked: bool) -> Result<Hits, DbErr> {
    let complement = search.only_exclusions();
    let statement = match db.get_database_backend() {
        DbBackend::Postgres => postgres::statement(search, ranked && !complement),
        _ => sqlite::statement(search, ranked && !complement),
    };
    // One row with all keys in one text: reading row by row would cost more than the search itself.
    let joined: Option<String> = match db.query_one_raw(statement).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => None,
    };
    let keys = joined.unwrap_or_default().split(',').filter_map(|key| key.parse().ok()).map(recommendation::Key::new).collect();
    Ok(if complement { Hits::AllBut(keys) } else { Hits::These(keys) })
}

/// What a recommendation is found by: its reference and all its texts, in every language and of every kind, folded.
pub fn words<'a>(symbol: &str, paragraph: &str, texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut words = fold(&format!("{symbol} {paragraph}"));
    for text in texts {
        words.push(' ');
        words.push_str(&fold(&stone::without(text)));
    }
    words
}

/// The recommendations that a search found, by key.
pub enum Hits {
    These(Vec<recommendation::Key>),
    /// All but these: the reader only excluded words.
    AllBut(Vec<recommendation::Key>),
}
