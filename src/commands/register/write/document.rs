//! The documents that records belong to: found in the register, or published with the first of their records.

use super::known::Document;
use super::{DocumentRecord, Rejection, Writer};
use crate::register::titles::title;
use answerable_domain::model::{EventKind, Words};
use answerable_store::db::entities::*;
use answerable_store::db::history::{Actor, Happening, RecordKind, SubjectKind};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, Set};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

impl Writer {
    /// Remembers the document of a record. A document that the register does not have yet is written.
    pub(super) async fn remember(&mut self, db: &impl ConnectionTrait, record: &DocumentRecord) -> Result<Result<(), Rejection>, DbErr> {
        if !self.documents.contains_key(&record.symbol) {
            let known = match Document::find(db, &record.symbol).await? {
                Some(document) => document,
                None => match self.publish(db, record).await? {
                    Ok(document) => document,
                    Err(rejection) => return Ok(Err(rejection)),
                },
            };
            self.documents.insert(record.symbol.clone(), known);
        }
        let symbol = || record.symbol.clone();
        Ok(match self.documents.get(&record.symbol) {
            Some(document) if document.state_id != record.state_id => Err(Rejection::OtherState { symbol: symbol() }),
            Some(document) if document.mechanism_id != record.mechanism_id => Err(Rejection::OtherMechanism { symbol: symbol() }),
            _ => Ok(()),
        })
    }

    /// Writes a new document, and notes that it was published.
    async fn publish(&mut self, db: &impl ConnectionTrait, record: &DocumentRecord) -> Result<Result<Document, Rejection>, DbErr> {
        let Some(dated_on) = record.dated_on else { return Ok(Err(Rejection::NoDate)) };
        let titles = match &record.title {
            Some(own) => Words::one(&record.language, own.clone()),
            None => title(record.kind, self.state_names(db, record.state_id).await?, record.session.as_deref()),
        };
        let written = document::ActiveModel {
            id: NotSet,
            symbol: Set(record.symbol.clone()),
            mechanism_id: Set(record.mechanism_id),
            instrument_id: Set(record.instrument_id),
            state_id: Set(record.state_id),
            kind: Set(record.kind.into()),
            titles: Set(Localised::from(titles)),
            adopted_on: Set(record.adopted_on),
            dated_on: Set(dated_on),
            session: Set(record.session.clone()),
            cycle: Set(record.cycle),
            language: Set(record.language.clone()),
            source_url: Set(record.source_url.clone()),
            source: Set(record.source.map(str::to_string)),
        };
        let written = written.insert(db).await?;
        self.touched.insert((RecordKind::Document, written.id.number()));
        self.history.note(Happening {
            on: Some(dated_on),
            actor: Actor::Mechanism(record.mechanism_id),
            state_id: Some(record.state_id),
            subject: (SubjectKind::Document, Some(written.id.number())),
            ..Happening::of(EventKind::DocumentPublished)
        });
        let (state_id, mechanism_id) = (record.state_id, record.mechanism_id);
        Ok(Ok(Document { id: written.id, state_id, mechanism_id, dated_on, paragraphs: HashMap::new() }))
    }

    async fn state_names(&mut self, db: &impl ConnectionTrait, id: state::Key) -> Result<&Words, DbErr> {
        Ok(match self.state_names.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                unknown.insert(state::Entity::find_by_id(id).one(db).await?.map(|row| row.names.0).unwrap_or_default())
            }
        })
    }
}
