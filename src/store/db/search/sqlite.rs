//! SQLite: FTS5.

use super::statement::with_value;
use answerable_domain::rules::search_text::{SearchText, Term};
use sea_orm::{DbBackend, Statement};

pub fn statement(search: &SearchText, ranked: bool) -> Statement {
    let sql = if ranked {
        "SELECT group_concat(id) FROM (SELECT rowid AS id FROM recommendation_fts WHERE recommendation_fts MATCH ? ORDER BY rank)"
    } else {
        "SELECT group_concat(rowid) FROM recommendation_fts WHERE recommendation_fts MATCH ?"
    };
    with_value(DbBackend::Sqlite, sql, query(search))
}

/// Writes a search in FTS5's language: `"word" AND "a phrase" AND "begin"* NOT "left out"`. If the search only excludes, it writes what
/// the exclusions would find, joined by OR.
fn query(search: &SearchText) -> String {
    if search.only_exclusions() {
        return search.terms.iter().map(term).collect::<Vec<_>>().join(" OR ");
    }
    let (excluded, wanted): (Vec<&Term>, Vec<&Term>) = search.terms.iter().partition(|term| term.excluded);
    let mut query = format!("({})", wanted.into_iter().map(term).collect::<Vec<_>>().join(" AND "));
    for excluded in excluded {
        query.push_str(" NOT ");
        query.push_str(&term(excluded));
    }
    query
}

fn term(term: &Term) -> String {
    format!("\"{}\"{}", term.words.join(" "), if term.prefix { "*" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_words_are_quoted() {
        let query = |typed| query(&SearchText::read(typed));
        assert_eq!(query("child OR \"sex tourism\" -adopt*"), "(\"child\" AND \"or\" AND \"sex tourism\") NOT \"adopt\"*");
        assert_eq!(query("-a -b"), "\"a\" OR \"b\"");
    }
}
