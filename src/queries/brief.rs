//! The brief: both sides on one document. Everything is asked for all of its recommendations at once, since a document has hundreds of
//! them.

use crate::Queries;
use crate::documents::Outline;
use answerable_domain::model::*;
use answerable_domain::view::brief::*;
use answerable_domain::view::recommendations::*;
use answerable_store::boxed;
use answerable_store::db::entities::*;
use sea_orm::{ColumnTrait, DbErr};
use std::collections::HashMap;

/// The paragraphs and lettered parts that `counts` lets through, in the order of the document. The first part of a paragraph has that
/// paragraph beside it, whose words introduce all its parts.
fn in_order(rows: &[u32], whole: Option<u32>, outlines: &HashMap<u32, Outline>, counts: &impl Fn(u32) -> bool) -> Vec<(u32, Option<u32>)> {
    let mut found = Vec::new();
    let mut whole = whole;
    for row in rows {
        if counts(*row) {
            found.push((*row, whole.take()));
        }
        if let Some(outline) = outlines.get(row) {
            found.extend(in_order(&outline.letters, Some(*row), outlines, counts));
        }
    }
    found
}

impl Queries {
    /// The brief on the document with a symbol; none if there is no such document on the day.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn brief(&self, symbol: &str, lang: Lang) -> Result<Option<Brief>, DbErr> {
        let (snapshot, catalogue) = (&self.snapshot, &self.snapshot.catalogue);
        let Some(place) = catalogue.documents.find(symbol) else { return Ok(None) };
        let document = catalogue.documents.at(place);
        if document.dated_on > snapshot.day {
            return Ok(None);
        }
        let (top, outlines) = self.outline(place);
        let order = in_order(&top, None, &outlines, &|row| snapshot.counts(row));
        let rows: Vec<u32> = order.iter().map(|(row, _)| *row).collect();
        let wholes: Vec<u32> = order.iter().filter_map(|(_, whole)| *whole).collect();
        let listed = self.list(&rows, lang).await?;
        let wholes = wholes.iter().copied().zip(self.list(&wholes, lang).await?);
        let mut wholes: HashMap<u32, Wording> = wholes.map(|(row, listed)| (row, listed.wording)).collect();
        let ids: Vec<recommendation::Key> = rows.iter().map(|row| snapshot.facts.ids[*row]).collect();
        let mut reports: HashMap<recommendation::Key, Vec<StatusUpdate>> = HashMap::new();
        for (id, update) in self.updates_where(status_update::Column::RecommendationId.is_in(ids.iter().copied())).await? {
            reports.entry(id).or_default().push(update);
        }
        let mut assessments: HashMap<Reference, (Vec<AssessmentShown>, Vec<AssessmentShown>)> = HashMap::new();
        for own in self.assessments_where(assessment::Column::RecommendationId.is_in(ids.iter().copied())).await? {
            if own.is_current() {
                let (civil, independent) = assessments.entry(own.reference.clone()).or_default();
                if own.author.is_independent() { independent } else { civil }.push(own);
            }
        }
        let mut keys: Vec<action::Key> = rows.iter().flat_map(|row| snapshot.actions_of(*row)).collect();
        keys.sort_unstable();
        keys.dedup();
        let actions = self.actions_of(&keys).await?;
        let items = order.into_iter().zip(listed).zip(ids).map(|(((row, whole), listed), id)| {
            // The same updates are shown that the standing is made from.
            let counts = |update: &StatusUpdate| {
                let standing = &listed.standing;
                update.corrected_by.is_none() && update.status == standing.status && Some(update.published_on) == standing.reported_on
            };
            let (civil, independent) = assessments.remove(&listed.reference).unwrap_or_default();
            BriefItem {
                section: outlines.get(&row).map(|outline| outline.section.clone()).unwrap_or_default(),
                whole: whole.and_then(|whole| wholes.remove(&whole)).filter(|wording| !wording.body.is_empty()),
                report: reports.remove(&id).and_then(|reports| reports.into_iter().find(counts)),
                actions: actions.iter().filter(|action| action.recommendations.contains(&listed.reference)).cloned().collect(),
                civil,
                independent,
                listed,
            }
        });
        let items = items.collect();
        let state = catalogue.states.at(document.state);
        Ok(Some(Brief {
            symbol: document.named.code.clone(),
            titles: document.named.names.clone(),
            kind: document.kind,
            state: state.named.clone(),
            fiction: state.fiction,
            mechanism: catalogue.mechanisms.at(document.mechanism).named.clone(),
            dated_on: document.dated_on,
            tally: snapshot.tally(rows),
            items,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_their_whole_and_only_the_first_repeats_it() {
        let outline = |letters: &[u32]| Outline { section: Words::default(), letters: letters.to_vec() };
        let outlines = HashMap::from([(1, outline(&[])), (2, outline(&[3, 4])), (3, outline(&[])), (4, outline(&[])), (5, outline(&[]))]);
        // Row 1 only notes, row 2 has lettered parts.
        let order = in_order(&[1, 2, 5], None, &outlines, &|row| ![1, 2].contains(&row));
        assert_eq!(order, [(3, Some(2)), (4, None), (5, None)]);
    }
}
