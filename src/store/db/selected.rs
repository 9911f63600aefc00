//! The rows of a selection: the search's words from the database, everything else from the columns.

use super::memory::select::Selected;
use super::register::RegisterAt;
use super::search::{Hits, hits};
use answerable_domain::model::{Selection, Sort};
use answerable_domain::rules::search_text::SearchText;
use sea_orm::DbErr;
use std::sync::Arc;

impl RegisterAt {
    /// All rows of a selection, in its order, with the counts of its facets.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn selected(&self, selection: &Selection) -> Result<Selected, DbErr> {
        let search = selection.search_text();
        let found = match search.is_empty() {
            true => None,
            false => Some(self.found(&search, selection.sort == Sort::Relevance).await?),
        };
        Ok(self.snapshot.select(selection, found.as_deref()))
    }

    /// The rows in which words stand; with `ranked`, the best first. The database is asked once for each version of the register.
    async fn found(&self, search: &SearchText, ranked: bool) -> Result<Arc<[u32]>, DbErr> {
        if let Some(kept) = self.snapshot.hits.get(&search.terms, ranked) {
            return Ok(kept);
        }
        let rows: Arc<[u32]> = match hits(&self.db, search, ranked).await? {
            Hits::These(keys) => keys.into_iter().filter_map(|id| self.snapshot.facts.row(id)).collect(),
            Hits::AllBut(keys) => {
                let mut left_out = vec![false; self.snapshot.facts.len()];
                for row in keys.into_iter().filter_map(|id| self.snapshot.facts.row(id)) {
                    if let Some(own) = left_out.get_mut(row as usize) {
                        *own = true;
                    }
                }
                (0..).zip(left_out).filter(|(_, left_out)| !left_out).map(|(row, _)| row).collect()
            }
        };
        self.snapshot.hits.keep(&search.terms, ranked, Arc::clone(&rows));
        Ok(rows)
    }
}
