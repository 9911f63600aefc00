//! The rows of a selection: the search's words from the database, everything else from the columns.

use super::memory::select::Selected;
use super::register::RegisterAt;
use super::search::{Hits, hits};
use answerable_domain::model::{Selection, Sort};
use sea_orm::DbErr;

impl RegisterAt {
    /// All rows of a selection, in its order, with the counts of its facets.
    ///
    /// # Errors
    /// If the database cannot be read.
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
                        if let Some(own) = left_out.get_mut(row as usize) {
                            *own = true;
                        }
                    }
                    (0..).zip(left_out).filter(|(_, left_out)| !left_out).map(|(row, _)| row).collect()
                }
            };
            Some(rows)
        };
        Ok(self.snapshot.select(selection, found))
    }
}
