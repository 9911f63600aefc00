//! Recommendations as lists show them: what the snapshot knows, and the wording from the database.

use super::register::RegisterAt;
use crate::boxed;
use crate::db::entities::{recommendation, recommendation_text};
use answerable_domain::model::*;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// A wording to choose from: the recommendation's key, the kind, the language, the text.
type Text = (recommendation::Key, String, String, String);

/// The kinds of wording that lists show, the first that there is: where the official text may not be shown or is not known, our own plain
/// wording.
const SHOWN: [TextKind; 2] = [TextKind::Official, TextKind::Plain];

/// The most keys that one statement names; databases have a limit.
pub const KEYS: usize = 5_000;

impl RegisterAt {
    /// The references of some recommendations by key.
    pub fn references(&self, ids: &[recommendation::Key]) -> HashMap<recommendation::Key, Reference> {
        let facts = &self.snapshot.facts;
        ids.iter().filter_map(|id| Some((*id, self.reference_of(facts.row(*id))?))).collect()
    }

    /// The reference of a row; none without a row.
    pub fn reference_of(&self, row: Option<u32>) -> Option<Reference> {
        let (row, snapshot) = (row?, &self.snapshot);
        let document = snapshot.catalogue.documents.at(*snapshot.facts.document.of(row)?);
        Some(Reference { symbol: document.named.code.clone(), paragraph: snapshot.facts.paragraphs.of(row).to_string() })
    }

    /// Some rows as lists show them, in the order given.
    #[boxed]
    pub async fn list(&self, rows: &[u32], lang: Lang) -> Result<Vec<Listed>, DbErr> {
        let snapshot = &self.snapshot;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<recommendation::Key> = rows.iter().map(|row| snapshot.facts.ids[*row]).collect();
        let texts: Vec<Text> = recommendation_text::Entity::find()
            .select_only()
            .columns([
                recommendation_text::Column::RecommendationId,
                recommendation_text::Column::Kind,
                recommendation_text::Column::Language,
                recommendation_text::Column::Body,
            ])
            .filter(recommendation_text::Column::RecommendationId.is_in(ids.iter().copied()))
            .filter(recommendation_text::Column::Kind.is_in(SHOWN.map(TextKind::code)))
            .filter(recommendation_text::Column::PublishedOn.lte(snapshot.day))
            // A later version of the same wording replaces the earlier.
            .order_by_asc(recommendation_text::Column::Id)
            .into_tuple()
            .all(&self.db)
            .await?;
        let mut wordings: [HashMap<recommendation::Key, Vec<(String, String)>>; SHOWN.len()] = Default::default();
        for (id, kind, language, body) in texts {
            if let Some((_, of_kind)) = SHOWN.iter().zip(&mut wordings).find(|(shown, _)| shown.code() == kind) {
                of_kind.entry(id).or_default().push((language, body));
            }
        }
        let listed = rows.iter().zip(&ids).map(|(row, id)| {
            let document = snapshot.catalogue.documents.at(snapshot.facts.document[*row]);
            let state = snapshot.catalogue.states.at(document.state);
            let texts = wordings.iter_mut().find_map(|kind| kind.remove(id)).unwrap_or_default();
            Listed {
                reference: Reference { symbol: document.named.code.clone(), paragraph: snapshot.facts.paragraphs.of(*row).to_string() },
                state: state.named.clone(),
                fiction: state.fiction,
                mechanism: snapshot.catalogue.mechanisms.at(document.mechanism).named.clone(),
                document_titles: document.named.names.clone(),
                dated_on: document.dated_on,
                wording: choose(texts, lang, &document.language),
                standing: *snapshot.standing(*row),
                lead: snapshot.leads[*row].map(|lead| snapshot.catalogue.institutions.at(lead).named.clone()),
                due_on: snapshot.due[*row],
                recommended_by: snapshot.facts.recommended_by[*row].map(|state| snapshot.catalogue.states.at(state).named.clone()),
            }
        });
        Ok(listed.collect())
    }

    /// The row of a reference, if its document was there on the day; paragraphs that only note are rows too.
    pub fn row_of(&self, reference: &Reference) -> Option<u32> {
        let place = self.snapshot.catalogue.documents.find(&reference.symbol)?;
        self.snapshot.facts.at(place, &reference.paragraph).filter(|row| self.snapshot.is_there(*row))
    }

    /// The row of a typed reference, with the reference as the register writes it.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn row_cited(&self, typed: &Reference) -> Result<Option<(u32, Reference)>, DbErr> {
        let Some((document, row)) = crate::db::cited::find(&self.db, typed).await? else { return Ok(None) };
        let reference = Reference { symbol: document.symbol, paragraph: row.paragraph };
        let place = self.snapshot.facts.row(row.id).filter(|row| self.snapshot.is_there(*row));
        Ok(place.map(|place| (place, reference)))
    }
}

/// Chooses the newest wording in the reader's language, else in the document's, else in English, else in any.
fn choose(mut texts: Vec<(String, String)>, lang: Lang, document: &str) -> Wording {
    let wanted = [lang.tag(), document, "en"];
    let at = wanted.iter().find_map(|tag| texts.iter().rposition(|(language, _)| language == tag));
    match at.or(texts.len().checked_sub(1)) {
        Some(at) => {
            let (language, body) = texts.swap_remove(at);
            Wording { language, body }
        }
        None => Wording { language: document.to_string(), body: String::new() },
    }
}
