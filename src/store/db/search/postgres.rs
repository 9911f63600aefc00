//! PostgreSQL: `tsvector` with the `simple` configuration, because the words are folded already.

use super::statement::with_value;
use answerable_domain::rules::search_text::{SearchText, Term};
use sea_orm::{DbBackend, Statement};

pub fn statement(search: &SearchText, ranked: bool) -> Statement {
    let sql = if ranked {
        "SELECT string_agg(recommendation_id::text, ',' ORDER BY ts_rank(vector, query) DESC, recommendation_id) \
         FROM recommendation_words, to_tsquery('simple', $1) AS query WHERE vector @@ query"
    } else {
        "SELECT string_agg(recommendation_id::text, ',') FROM recommendation_words WHERE vector @@ to_tsquery('simple', $1)"
    };
    with_value(DbBackend::Postgres, sql, query(search))
}

/// Writes a search as a `tsquery`: `'word' & ('a' <-> 'phrase') & 'begin':* & !'left'`. If the search only excludes, it writes what the
/// exclusions would find, joined by `|`.
fn query(search: &SearchText) -> String {
    if search.only_exclusions() {
        return search.terms.iter().map(term).collect::<Vec<_>>().join(" | ");
    }
    let terms = search.terms.iter().map(|each| format!("{}{}", if each.excluded { "!" } else { "" }, term(each)));
    terms.collect::<Vec<_>>().join(" & ")
}

fn term(term: &Term) -> String {
    let last = term.words.len() - 1;
    let words = term.words.iter().enumerate().map(|(at, word)| format!("'{word}'{}", if term.prefix && at == last { ":*" } else { "" }));
    format!("({})", words.collect::<Vec<_>>().join(" <-> "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_words_are_quoted() {
        let query = |typed| query(&SearchText::read(typed));
        assert_eq!(query("child \"sex tourism\" -adopt*"), "('child') & ('sex' <-> 'tourism') & !('adopt':*)");
        assert_eq!(query("-a -b"), "('a') | ('b')");
    }
}
