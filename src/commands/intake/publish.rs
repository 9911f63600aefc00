//! Publishing a document: document, recommendations, wording, subjects, lineage, search words and the event, in one transaction.

use super::{note, opened};
use crate::guarding::{self, About, Place, Said};
use crate::register::write::{DocumentRecord, Record, Writer, position};
use answerable_domain::model::{
    Command, EventKind, IntakeStage, LabelKind, LabelVerdict, ReviewDecision, Role, SignedIn, TextKind, reference_of,
};
use answerable_domain::rules::publication::{Hindrance, nature, numbers_with_parts};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::batch::{begin, insert_all};
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::*;
use answerable_store::failure::Failure;
use answerable_store::publication::{Draft, fingerprint};
use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, Set};
use std::collections::{HashMap, HashSet};

/// Why a document was not published.
#[derive(Debug)]
pub enum Unpublished {
    /// Something stands in the way of publishing.
    Hindered(Vec<Hindrance>),
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Unpublished {
    fn from(error: E) -> Unpublished {
        Unpublished::Failed(error.into())
    }
}

/// Publishes the document of an intake. Answers its symbol.
///
/// # Errors
/// `Hindered`, if something stands in the way; `Conflict`, if somebody changed it since the page was shown; `Invalid` with what the guard
/// asks; `Waits` if what is confirmed needs a second coordinator.
#[boxed]
pub async fn publish(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: intake::Key,
    seen: Option<&str>,
    said: &Said,
    now: DateTime<Utc>,
) -> Result<String, Unpublished> {
    let today = now.date_naive();
    let tx = begin(db).await?;
    let intake = opened(&tx, who, Command::PublishDocument, id).await?;
    let draft = Draft::read(&tx, intake).await?;
    let found = draft.hindrances(today);
    if !found.is_empty() {
        return Err(Unpublished::Hindered(found));
    }
    if seen != Some(fingerprint(&draft).as_str()) {
        return Err(Failure::Conflict.into());
    }
    let about = About { said, place: Place::Form, second: &[Role::Coordinator], names: &[], publishing: true, record: None, today };
    let looked = guarding::look(&tx, who, &about, draft.texts()).await?;
    let labels = accepted_labels(&tx, &draft).await?;
    let mut writer = Writer::new(now);
    let outcomes = writer.write(&tx, &records(&draft, &labels)?).await?;
    if let Some(rejection) = outcomes.into_iter().find_map(Result::err) {
        return Err(anyhow::anyhow!("the register rejects a paragraph: {rejection}").into());
    }
    let symbol = draft.intake.symbol.clone();
    let document_id = writer.document_id(&symbol).ok_or_else(|| anyhow::anyhow!("the document was not written"))?;
    lineage(&tx, &draft, &labels, &writer).await?;
    let (mut history, records) = writer.noted();
    history.amend(|happening| {
        happening.records.clone_from(&records);
        happening.role = who.role();
        happening.person_id = Some(who.person_key());
    });
    let mut new: intake::ActiveModel = draft.intake.into();
    new.stage = Set(IntakeStage::Published.into());
    new.document_id = Set(Some(document_id));
    new.changed_at = Set(now.trunc_subsecs(3));
    new.update(&tx).await?;
    looked.published(&tx, who, (GuardSubject::Document, document_id.number())).await?;
    history.write(&tx).await?;
    note(&tx, who, id, EventKind::IntakePublished, serde_json::json!({ "symbol": symbol }), now).await?;
    tx.commit().await?;
    Ok(symbol)
}

/// The accepted labels of each paragraph, by the paragraph's key.
type Labels = HashMap<intake_paragraph::Key, Vec<(LabelKind, i64)>>;

async fn accepted_labels(db: &impl ConnectionTrait, draft: &Draft) -> Result<Labels, sea_orm::DbErr> {
    let ids = draft.paragraphs.iter().filter(|own| own.decision == ReviewDecision::Accepted).map(|own| own.id);
    let found = intake_label::Entity::find()
        .filter(intake_label::Column::ParagraphId.is_in(ids))
        .filter(intake_label::Column::Decision.eq(Coded(LabelVerdict::Accepted)))
        .order_by_asc(intake_label::Column::Id)
        .all(db)
        .await?;
    let mut labels: Labels = HashMap::new();
    for row in found {
        labels.entry(row.paragraph_id).or_default().push((row.kind.0, row.label_id));
    }
    Ok(labels)
}

/// The accepted paragraphs of an intake in the order of their numbers, as records for the register.
fn records(draft: &Draft, labels: &Labels) -> Result<Vec<Record>, Unpublished> {
    let own = &draft.intake;
    let mechanism_id = own.mechanism_id.ok_or_else(|| anyhow::anyhow!("the document names no mechanism"))?;
    let document = DocumentRecord {
        symbol: own.symbol.clone(),
        state_id: own.state_id,
        mechanism_id,
        instrument_id: own.instrument_id,
        kind: own.kind.0,
        title: Some(own.title.clone()),
        adopted_on: own.adopted_on,
        dated_on: own.adopted_on,
        session: own.session.clone(),
        cycle: own.cycle,
        language: own.language.clone(),
        source_url: own.source_url.clone(),
        source: None,
    };
    let facts = draft.facts();
    let wholes = numbers_with_parts(&facts);
    let accepted = || draft.paragraphs.iter().zip(&facts).filter(|(_, fact)| fact.verdict == ReviewDecision::Accepted);
    let accepted_wholes: HashSet<&str> = accepted().filter(|(_, fact)| fact.letter.is_none()).map(|(_, fact)| fact.number.trim()).collect();
    let records = accepted().map(|(paragraph, fact)| {
        let number = fact.number.trim();
        let reference = reference_of(number, fact.letter);
        let of = |kind: LabelKind| {
            let own = labels.get(&paragraph.id).into_iter().flatten().filter(move |(own, _)| *own == kind);
            own.map(|(_, id)| *id)
        };
        Record {
            document: document.clone(),
            position: Some(position(&reference)),
            paragraph: reference,
            parent: fact.letter.filter(|_| accepted_wholes.contains(number)).map(|_| number.to_string()),
            nature: nature(fact, &wholes),
            section: paragraph.section.clone(),
            language: own.language.clone(),
            text_kind: TextKind::Official,
            text: paragraph.body.clone(),
            theme_ids: of(LabelKind::Theme).map(theme::Key::new).collect(),
            group_ids: of(LabelKind::Group).map(group::Key::new).collect(),
            provision_ids: of(LabelKind::Provision).map(provision::Key::new).collect(),
            target_ids: of(LabelKind::Target).map(sdg_target::Key::new).collect(),
            lead_id: None,
            due_on: None,
            supporting_ids: Vec::new(),
            response: paragraph.response.map(|response| response.0),
            recommended_by_id: draft.recommended_by(paragraph.recommended_by.as_deref()),
            action_category: None,
        }
    });
    let mut records: Vec<Record> = records.collect();
    records.sort_by_key(|record| record.position);
    Ok(records)
}

/// Writes which earlier recommendations the document's recommendations take up again.
async fn lineage(db: &impl ConnectionTrait, draft: &Draft, labels: &Labels, writer: &Writer) -> Result<(), sea_orm::DbErr> {
    let mut rows = Vec::new();
    for paragraph in draft.paragraphs.iter().filter(|own| own.decision == ReviewDecision::Accepted) {
        let reference = reference_of(paragraph.number.trim(), paragraph.letter.as_deref());
        let Some(recommendation_id) = writer.recommendation_id(&draft.intake.symbol, &reference) else { continue };
        for (kind, earlier_id) in labels.get(&paragraph.id).into_iter().flatten() {
            let Some(kind) = kind.lineage() else { continue };
            rows.push(lineage::Model {
                id: lineage::Key::NONE,
                recommendation_id,
                earlier_id: recommendation::Key::new(*earlier_id),
                kind: kind.into(),
            });
        }
    }
    insert_all::<lineage::Entity>(db, rows).await
}
