//! Taking in a document: the file is read, split and kept, and subjects are suggested for its paragraphs. Nothing of it is public.

use super::align::align;
use super::subjects::{SuggestedFor, rows, suggestions};
use super::{note, notices, state_of};
use answerable_domain::form::FieldError;
use answerable_domain::model::{Command, DocumentKind, EventKind, IntakeStage, Nature, Response, ReviewDecision, SignedIn};
use answerable_domain::view::intake::Notice;
use answerable_intake::documents::{self, Document, Paragraph, Position, Split, States};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::batch::{begin, insert_all};
use answerable_store::db::entities::*;
use answerable_store::failure::{Done, Failure};
use answerable_store::reference::Lookup;
use answerable_store::secrets::hex;
use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QueryOrder};
use sea_orm::{QuerySelect, Set};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::sync::Arc;

/// The most paragraphs of one document: more cannot be reviewed.
const MOST_PARAGRAPHS: usize = 3_000;

/// A document that a person brings: its file, and the form field that it came in.
#[derive(Clone, Debug)]
pub struct Brought {
    /// The form field that it came in, at which errors are shown.
    pub field: &'static str,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The register's States, as the reader of documents asks for them.
struct KnownStates(Arc<Lookup>);

impl States for KnownStates {
    fn iso3(&self, name: &str) -> Option<String> {
        self.0.state(name).and_then(|id| self.0.iso3(id)).map(str::to_string)
    }
}

/// Takes in a document, and answers the intake's key.
///
/// # Errors
/// `Invalid` with the reason if it cannot be read, or is about another State; then nothing is kept.
#[boxed]
pub async fn take_in(db: &DatabaseConnection, who: &SignedIn, brought: Brought, now: DateTime<Utc>) -> Done<intake::Key> {
    let state = state_of(who, Command::TakeInDocument)?;
    let lookup = Arc::new(Lookup::load(db).await?);
    let field = brought.field;
    let (states, bytes) = (KnownStates(Arc::clone(&lookup)), Arc::new(brought.bytes));
    let read = Arc::clone(&bytes);
    let work = move || {
        let document = documents::open(&read)?;
        let split = documents::split_document(&document, &states);
        Ok::<_, documents::Refusal>((document, split))
    };
    let read = tokio::task::spawn_blocking(work).await.map_err(|error| anyhow::anyhow!(error))?;
    let (document, split) = read.map_err(|refusal| {
        tracing::info!(%refusal, "a document was not taken in");
        Failure::Invalid(vec![notices::refusal(&refusal, field)])
    })?;
    if split.paragraphs.is_empty() {
        return Err(Failure::field(field, "intake-refusal-no-paragraphs"));
    }
    if split.paragraphs.len() > MOST_PARAGRAPHS {
        return Err(Failure::field(field, "intake-refusal-too-many-paragraphs"));
    }
    let mut warnings: Vec<Notice> = split.warnings.iter().map(notices::warning).collect();
    let other = split.state.as_deref().filter(|iso3| lookup.state(iso3).is_some_and(|found| found != state));
    if let Some(iso3) = other.filter(|_| !split.state_guessed) {
        let named = state::Entity::find().filter(state::Column::Iso3.eq(iso3)).one(db).await?;
        let name = named.map_or_else(|| iso3.to_string(), |row| row.names.0.text(who.lang).to_string());
        return Err(Failure::Invalid(vec![FieldError::with(field, "intake-other-state", vec![("state", name.into())])]));
    }
    let hash = hex(&Sha256::digest(&*bytes));
    if taken_in_before(db, state, &hash).await? {
        warnings.push(Notice::new("same-file"));
    }
    let unnamed = intake(who, state, &split, &document, &lookup, &warnings, now);
    let row = intake::Model { file_name: Some(brought.name.clone()), ..unnamed };
    let paragraphs = paragraphs(&document, &split);
    let texts = paragraphs.iter().filter(|own| own.nature == Nature::Recommendation).map(|own| own.body.clone()).collect();
    let about = SuggestedFor { state, mechanism: row.mechanism_id, instrument: row.instrument_id, language: row.language.clone() };
    let mut suggested = suggestions(db, &about, texts).await?.into_iter();

    let tx = begin(db).await?;
    let file = keep(&tx, &hash, &brought.name, &bytes).await?;
    let mut new: intake::ActiveModel = row.into();
    new.id = NotSet;
    new.file_id = Set(Some(file));
    let id = new.reset_all_but_key().insert(&tx).await?.id;
    let count = paragraphs.len();
    let rows_of = paragraphs.into_iter().map(|own| intake_paragraph::Model { intake_id: id, ..own }).collect();
    insert_all::<intake_paragraph::Entity>(&tx, rows_of).await?;
    let keys: Vec<(intake_paragraph::Key, Coded<Nature>)> = intake_paragraph::Entity::find()
        .select_only()
        .columns([intake_paragraph::Column::Id, intake_paragraph::Column::Nature])
        .filter(intake_paragraph::Column::IntakeId.eq(id))
        .order_by_asc(intake_paragraph::Column::Position)
        .into_tuple()
        .all(&tx)
        .await?;
    let recommending = keys.into_iter().filter(|(_, nature)| *nature == Nature::Recommendation).map(|(id, _)| id);
    let none = HashSet::new();
    let labels = recommending.flat_map(|paragraph| rows(paragraph, suggested.next().unwrap_or_default(), &none)).collect();
    insert_all::<intake_label::Entity>(&tx, labels).await?;
    note(&tx, who, id, EventKind::IntakeBegun, serde_json::json!({ "file": hash, "paragraphs": count }), now).await?;
    tx.commit().await?;
    Ok(id)
}

trait AllSet {
    fn reset_all_but_key(self) -> Self;
}

impl AllSet for intake::ActiveModel {
    /// Marks every value of a model but its key as to be written: a model's own values count as unchanged.
    fn reset_all_but_key(self) -> Self {
        let mut all = self.reset_all();
        all.id = NotSet;
        all
    }
}

async fn taken_in_before(db: &impl ConnectionTrait, state: state::Key, hash: &str) -> Done<bool> {
    let file = original_file::Entity::find()
        .select_only()
        .column(original_file::Column::Id)
        .filter(original_file::Column::Hash.eq(hash))
        .into_tuple::<original_file::Key>()
        .one(db)
        .await?;
    let Some(file) = file else { return Ok(false) };
    let before = intake::Entity::find()
        .filter(intake::Column::StateId.eq(state))
        .filter(intake::Column::FileId.eq(file))
        .filter(intake::Column::Stage.ne(Coded(IntakeStage::Abandoned)))
        .select_only()
        .column(intake::Column::Id)
        .into_tuple::<intake::Key>()
        .one(db)
        .await?;
    Ok(before.is_some())
}

/// Stores the file of a document as it came, once for each content. Answers its key.
async fn keep(db: &impl ConnectionTrait, hash: &str, name: &str, bytes: &[u8]) -> Done<original_file::Key> {
    let known = original_file::Entity::find()
        .select_only()
        .column(original_file::Column::Id)
        .filter(original_file::Column::Hash.eq(hash))
        .into_tuple::<original_file::Key>()
        .one(db)
        .await?;
    if let Some(id) = known {
        return Ok(id);
    }
    let row = original_file::ActiveModel {
        id: NotSet,
        hash: Set(hash.to_string()),
        name: Set(name.to_string()),
        media_type: Set("application/octet-stream".to_string()),
        size: Set(i32::try_from(bytes.len()).unwrap_or(i32::MAX)),
        content: Set(bytes.to_vec()),
    };
    Ok(row.insert(db).await?.id)
}

fn intake(
    who: &SignedIn,
    state: state::Key,
    split: &Split,
    document: &Document,
    lookup: &Lookup,
    warnings: &[Notice],
    now: DateTime<Utc>,
) -> intake::Model {
    let now = now.trunc_subsecs(3);
    let symbol = split.symbol.clone().unwrap_or_default();
    let mechanism = split.mechanism.as_deref();
    // «CRC/C/OPSC/…» is under the Protocol; otherwise a treaty body's document is under the treaty that it is named for.
    let under = symbol.split('/').filter(|part| part.len() >= 3).skip(1).find_map(|part| lookup.instrument(part));
    let instrument = under.or_else(|| mechanism.filter(|slug| *slug != "upr").and_then(|slug| lookup.instrument(slug)));
    let blocks: Vec<String> = document.blocks.iter().map(|block| block.text.clone()).collect();
    intake::Model {
        id: intake::Key::NONE,
        state_id: state,
        begun_by_id: who.person_key(),
        created_at: now,
        changed_at: now,
        stage: IntakeStage::Open.into(),
        file_id: None,
        source: blocks.into(),
        warnings: warnings.to_vec().into(),
        mechanism_id: mechanism.and_then(|slug| lookup.mechanism(slug)),
        instrument_id: instrument,
        kind: split.kind.document_kind().unwrap_or(DocumentKind::ConcludingObservations).into(),
        title: split.title.clone().unwrap_or_default(),
        adopted_on: split.date,
        session: None,
        cycle: None,
        language: split.language.clone().unwrap_or_else(|| "en".to_string()),
        source_url: (!symbol.is_empty() && symbol.contains('/')).then(|| format!("https://undocs.org/{symbol}")),
        symbol,
        version: 1,
        document_id: None,
        file_name: None,
        reason: None,
    }
}

fn paragraphs(document: &Document, split: &Split) -> Vec<intake_paragraph::Model> {
    let blocks: Vec<String> = document.blocks.iter().map(|block| block.text.clone()).collect();
    let texts: Vec<&str> = split.paragraphs.iter().map(|own| own.text.as_str()).collect();
    let places = align(&blocks, &texts);
    let wholes: HashSet<&str> =
        split.paragraphs.iter().filter(|own| own.letter.is_some() && own.recommends).map(|own| own.number.as_str()).collect();
    let rows = split.paragraphs.iter().zip(places).zip(1..).map(|((own, place), position)| row(own, place, position, &wholes));
    rows.collect()
}

fn row(own: &Paragraph, place: Option<(usize, usize)>, position: i32, wholes: &HashSet<&str>) -> intake_paragraph::Model {
    let nature = if own.letter.is_none() && wholes.contains(own.number.as_str()) {
        Nature::Compound
    } else if own.recommends {
        Nature::Recommendation
    } else {
        Nature::Noting
    };
    let warnings: Vec<Notice> = own.warnings.iter().map(notices::warning).collect();
    let response = own.position.map(|position| match position {
        Position::Supported => Coded(Response::Accepted),
        Position::Noted => Coded(Response::Noted),
    });
    let block = |at: usize| i32::try_from(at).ok();
    intake_paragraph::Model {
        id: intake_paragraph::Key::NONE,
        intake_id: intake::Key::NONE,
        position,
        number: own.number.clone(),
        letter: own.letter.clone(),
        section: own.section.clone(),
        nature: nature.into(),
        body: own.text.clone(),
        response,
        recommended_by: own.recommended_by.clone(),
        decision: ReviewDecision::Pending.into(),
        version: 1,
        changed_by_id: None,
        source_from: place.and_then(|(from, _)| block(from)),
        source_to: place.and_then(|(_, to)| block(to)),
        warnings: (!warnings.is_empty()).then(|| warnings.into()),
    }
}
