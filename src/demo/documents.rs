//! Writes documents with their paragraphs, wording, subjects and search words.

use answerable_domain::model::{EventKind, Nature, Response, TextKind, Words};
use answerable_store::db::Coded;
use answerable_store::db::batch::{insert_all, keys};
use answerable_store::db::entities::*;
use answerable_store::db::history::{Actor, Happening, History, SubjectKind};
use answerable_store::db::search;
use anyhow::{Context, anyhow};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QuerySelect};
use std::collections::HashMap;

/// A document to be written, with its paragraphs in order.
pub struct NewDocument {
    pub row: document::Model,
    pub paragraphs: Vec<NewParagraph>,
}

/// A paragraph to be written.
pub struct NewParagraph {
    pub paragraph: String,
    /// The number of the whole paragraph of which this is a part.
    pub parent: Option<String>,
    pub nature: Nature,
    pub section: Option<Words>,
    pub response: Option<Response>,
    pub recommended_by_id: Option<state::Key>,
    pub texts: Vec<(TextKind, Words)>,
    pub themes: Vec<theme::Key>,
    pub groups: Vec<group::Key>,
    pub provisions: Vec<provision::Key>,
    pub targets: Vec<sdg_target::Key>,
}

/// The database keys of what was written.
pub struct Written {
    /// The keys of documents, by symbol.
    pub documents: HashMap<String, document::Key>,
    /// The keys of paragraphs, by symbol and paragraph.
    pub paragraphs: HashMap<(String, String), recommendation::Key>,
}

/// Writes documents and everything that belongs to them.
pub async fn write(db: &impl ConnectionTrait, documents: Vec<NewDocument>, history: &mut History) -> anyhow::Result<Written> {
    insert_all::<document::Entity>(db, documents.iter().map(|document| document.row.clone()).collect()).await?;
    let ids = keys::<document::Entity, String>(db, document::Column::Symbol, document::Column::Id).await?;
    let written: HashMap<String, document::Key> =
        documents.iter().filter_map(|document| ids.get_key_value(&document.row.symbol)).map(|(symbol, id)| (symbol.clone(), *id)).collect();
    let symbols: HashMap<document::Key, &str> = written.iter().map(|(symbol, id)| (*id, symbol.as_str())).collect();

    // Wholes before their parts, because a part names its whole by key.
    let mut found: HashMap<(String, String), recommendation::Key> = HashMap::new();
    for parts in [false, true] {
        let mut rows = Vec::new();
        for document in &documents {
            let symbol = &document.row.symbol;
            for (at, paragraph) in document.paragraphs.iter().enumerate().filter(|(_, paragraph)| paragraph.parent.is_some() == parts) {
                let parent_id = match &paragraph.parent {
                    None => None,
                    Some(parent) => Some(
                        *found
                            .get(&(symbol.clone(), parent.clone()))
                            .ok_or_else(|| anyhow!("{symbol}#{}: no paragraph {parent}", paragraph.paragraph))?,
                    ),
                };
                rows.push(recommendation::Model {
                    id: recommendation::Key::NONE,
                    document_id: *written.get(symbol).with_context(|| symbol.clone())?,
                    paragraph: paragraph.paragraph.clone(),
                    position: at as i32 + 1,
                    parent_id,
                    nature: paragraph.nature.into(),
                    section: paragraph.section.clone().map(Localised::from),
                    response: paragraph.response.map(Into::into),
                    recommended_by_id: paragraph.recommended_by_id,
                    action_category: None,
                });
            }
        }
        insert_all::<recommendation::Entity>(db, rows).await?;
        found = paragraph_keys(db, &symbols).await?;
    }

    let mut texts = Vec::new();
    let mut words = Vec::new();
    let (mut themes, mut groups, mut provisions, mut targets) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for NewDocument { row, paragraphs } in &documents {
        history.note(Happening {
            on: Some(row.dated_on),
            actor: Actor::Mechanism(row.mechanism_id),
            state_id: Some(row.state_id),
            subject: (SubjectKind::Document, written.get(&row.symbol).map(|key| key.number())),
            recommendation_id: None,
            detail: None,
            ..Happening::of(EventKind::DocumentPublished)
        });
        for paragraph in paragraphs {
            let key = (row.symbol.clone(), paragraph.paragraph.clone());
            let recommendation_id = *found.get(&key).with_context(|| format!("{}#{}", key.0, key.1))?;
            for (kind, wording) in &paragraph.texts {
                texts.extend(wording.by_language().iter().map(|(language, body)| recommendation_text::Model {
                    id: recommendation_text::Key::NONE,
                    recommendation_id,
                    language: language.clone(),
                    kind: Coded(*kind),
                    body: body.clone(),
                    published_on: row.dated_on,
                }));
            }
            let bodies = paragraph.texts.iter().flat_map(|(_, wording)| wording.by_language().values()).map(String::as_str);
            let body = search::words(&row.symbol, &paragraph.paragraph, bodies);
            words.push(recommendation_words::Model { recommendation_id, body });
            themes.extend(paragraph.themes.iter().map(|theme_id| recommendation_theme::Model { recommendation_id, theme_id: *theme_id }));
            groups.extend(paragraph.groups.iter().map(|group_id| recommendation_group::Model { recommendation_id, group_id: *group_id }));
            let provision = |id: &provision::Key| recommendation_provision::Model { recommendation_id, provision_id: *id };
            provisions.extend(paragraph.provisions.iter().map(provision));
            let target = |id: &sdg_target::Key| recommendation_sdg_target::Model { recommendation_id, sdg_target_id: *id };
            targets.extend(paragraph.targets.iter().map(target));
        }
    }
    insert_all::<recommendation_text::Entity>(db, texts).await?;
    insert_all::<recommendation_theme::Entity>(db, themes).await?;
    insert_all::<recommendation_group::Entity>(db, groups).await?;
    insert_all::<recommendation_provision::Entity>(db, provisions).await?;
    insert_all::<recommendation_sdg_target::Entity>(db, targets).await?;
    insert_all::<recommendation_words::Entity>(db, words).await?;
    Ok(Written { documents: written, paragraphs: found })
}

/// The keys of the paragraphs of some documents.
async fn paragraph_keys(
    db: &impl ConnectionTrait,
    symbols: &HashMap<document::Key, &str>,
) -> Result<HashMap<(String, String), recommendation::Key>, DbErr> {
    use recommendation::Column;
    let rows: Vec<(document::Key, String, recommendation::Key)> = recommendation::Entity::find()
        .select_only()
        .columns([Column::DocumentId, Column::Paragraph, Column::Id])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(document, paragraph, id)| Some(((symbols.get(&document)?.to_string(), paragraph), id))).collect())
}
