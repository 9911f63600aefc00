//! Searching the recommendations, and suggestions for the search box.

use crate::db::memory::select::Selected;
use crate::db::register::RegisterAt;
use crate::db::search::{Hits, hits};
use answerable_app::model::selection::PER_PAGE;
use answerable_app::model::*;
use answerable_app::rules::folding::fold;
use answerable_app::view::search::*;
use sea_orm::DbErr;

impl RegisterAt {
    /// All rows of a selection, in its order, with the counts of its facets.
    pub async fn selected(&self, selection: &Selection) -> Result<Selected, DbErr> {
        let search = selection.search_text();
        let found = if search.is_empty() {
            None
        } else {
            let ranked = selection.sort == Sort::Relevance;
            let rows = match hits(&self.db, &search, ranked).await? {
                Hits::These(keys) => keys.into_iter().filter_map(|id| self.snapshot.facts.row(id)).collect(),
                Hits::AllBut(keys) => {
                    let mut left_out = vec![false; self.snapshot.facts.len()];
                    for row in keys.into_iter().filter_map(|id| self.snapshot.facts.row(id)) {
                        left_out[row as usize] = true;
                    }
                    (0..left_out.len() as u32).filter(|row| !left_out[*row as usize]).collect()
                }
            };
            Some(rows)
        };
        Ok(self.snapshot.select(selection, found))
    }
}

impl RegisterAt {
    /// One page of a selection, with the counts of its facets.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn search(&self, selection: &Selection, lang: Lang) -> Result<Found, DbErr> {
        let Selected { rows, facets } = self.selected(selection).await?;
        let total = rows.len() as u64;
        let pages = total.div_ceil(PER_PAGE).max(1);
        let page = selection.page.clamp(1, pages);
        let first = ((page - 1) * PER_PAGE) as usize;
        let shown = &rows[first.min(rows.len())..rows.len().min(first + PER_PAGE as usize)];
        Ok(Found { total, items: self.list(shown, lang).await?, facets, page, pages })
    }

    /// Names of States, themes, groups, institutions and targets that begin with what was typed; at most `most` of them.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn suggest(&self, typed: &str, lang: Lang, most: usize) -> Result<Vec<Suggestion>, DbErr> {
        let typed = fold(typed);
        if typed.chars().count() < 2 {
            return Ok(Vec::new());
        }
        let everything = self.snapshot.select(&Selection { page: 1, ..Selection::default() }, None);
        let mut suggestions = Vec::new();
        for counts in everything.facets {
            let offered = [Facet::State, Facet::Theme, Facet::Group, Facet::Institution, Facet::Target, Facet::Mechanism];
            if !offered.contains(&counts.facet) {
                continue;
            }
            for value in counts.values {
                let name = value.names.text(lang);
                let folded = fold(name);
                let begins = folded.starts_with(&typed) || folded.split(' ').any(|word| word.starts_with(&typed));
                if begins || value.code.eq_ignore_ascii_case(&typed) {
                    suggestions.push(Suggestion { facet: counts.facet, code: value.code, name: name.to_string(), count: value.count });
                }
            }
        }
        suggestions.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.count));
        suggestions.truncate(most);
        Ok(suggestions)
    }
}
