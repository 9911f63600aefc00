//! Searching the recommendations, and suggestions for the search box.

use crate::Queries;
use answerable_domain::model::selection::PER_PAGE;
use answerable_domain::model::*;
use answerable_domain::rules::folding::fold;
use answerable_domain::view::search::*;
use answerable_store::boxed;
use answerable_store::db::memory::select::Selected;

use sea_orm::DbErr;

impl Queries {
    /// One page of a selection, with the counts of its facets.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn search(&self, selection: &Selection, lang: Lang) -> Result<Found, DbErr> {
        let Selected { rows, facets } = self.selected(selection).await?;
        let total = rows.len() as u64;
        let pages = total.div_ceil(PER_PAGE).max(1);
        let page = selection.page.clamp(1, pages);
        let first = ((page - 1) * PER_PAGE) as usize;
        let shown = rows.get(first..rows.len().min(first + PER_PAGE as usize)).unwrap_or_default();
        Ok(Found { total, items: self.list(shown, lang).await?, facets, page, pages })
    }

    /// Names of States, themes, groups, institutions, targets and mechanisms of which a word begins with what was typed, or whose code it is;
    /// at most `most` of them, the most frequent first. They are sought among all that occur, however rare.
    pub fn suggest(&self, typed: &str, lang: Lang, most: usize) -> Vec<SearchSuggestion> {
        // Folding takes away the stop in «16.2».
        let (code_typed, typed) = (typed.trim(), fold(typed));
        if typed.chars().count() < 2 {
            return Vec::new();
        }
        let mut suggestions = Vec::new();
        for facet in [Facet::State, Facet::Theme, Facet::Group, Facet::Institution, Facet::Target, Facet::Mechanism] {
            for (code, names, count) in self.snapshot.occurring(facet) {
                let name = names.text(lang);
                let folded = fold(name);
                let begins = folded.starts_with(&typed) || folded.split(' ').any(|word| word.starts_with(&typed));
                if begins || code.eq_ignore_ascii_case(code_typed) {
                    suggestions.push(SearchSuggestion { facet, name: name.to_string(), code, count });
                }
            }
        }
        suggestions.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.count));
        suggestions.truncate(most);
        suggestions
    }
}
