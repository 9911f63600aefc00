//! Publishing a document: document, recommendations, wording, subjects, lineage, search words and the event, in one transaction.

use super::{note, opened};
use crate::guarding::{self, About, Place, Said};
use crate::register::resolve::position;
use crate::register::write::Writer;
use answerable_domain::model::{Command, Nature, Response, Role, SignedIn};
use answerable_domain::rules::publication::{nature, numbers_with_parts};
use answerable_domain::view::intake::{Hindrance, IntakeStage, LabelKind, LabelVerdict, ReviewDecision, reference};
use answerable_intake::{Nature as RowNature, RecommendationRow, Response as RowResponse, TextKind as RowKind};
use answerable_store::accounts::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::batch::{begin, insert_all};
use answerable_store::db::entities::*;
use answerable_store::db::history::{History, RecordKind};
use answerable_store::failure::Failure;
use answerable_store::publication::{Draft, fingerprint};
use chrono::{NaiveDate, SubsecRound, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder};
use sea_orm::{QuerySelect, Set};
use std::collections::HashMap;

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
pub async fn publish(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: intake::Key,
    seen: Option<&str>,
    said: &Said,
    today: NaiveDate,
) -> Result<String, Unpublished> {
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
    let about = About { said, place: Place::Form, second: &[Role::Coordinator], names: &[], publishing: true, record: None };
    let looked = guarding::look(&tx, who, &about, draft.texts()).await?;
    let labels = accepted_labels(&tx, &draft).await?;
    let rows = rows(&tx, &draft, &labels).await?;
    let mut writer = Writer::new(&draft.lookup);
    for (_, outcome) in writer.write(&tx, rows).await? {
        if let Err((column, reason)) = outcome {
            return Err(anyhow::anyhow!("the register refuses a paragraph for its {column}: {reason}").into());
        }
    }
    let symbol = draft.intake.symbol.clone();
    let document = document::Entity::find().filter(document::Column::Symbol.eq(symbol.as_str())).one(&tx).await?;
    let document = document.ok_or_else(|| anyhow::anyhow!("the document was not written"))?;
    lineage(&tx, &draft, &labels, document.id).await?;
    let (mut history, records): (History, Vec<(RecordKind, i64)>) = writer.noted();
    history.amend(|happening| {
        happening.records.clone_from(&records);
        happening.role = who.role();
        happening.person_id = Some(who.person_key());
    });
    let mut new: intake::ActiveModel = draft.intake.into();
    new.stage = Set(IntakeStage::Published.into());
    new.document_id = Set(Some(document.id));
    new.changed_at = Set(Utc::now().trunc_subsecs(3));
    new.update(&tx).await?;
    looked.published(&tx, who, ("document", document.id.number())).await?;
    history.write(&tx).await?;
    note(&tx, who, id, "intake-published", serde_json::json!({ "symbol": symbol })).await?;
    tx.commit().await?;
    Ok(symbol)
}

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

/// The accepted paragraphs of an intake, as rows for the register.
async fn rows(db: &impl ConnectionTrait, draft: &Draft, labels: &Labels) -> Result<Vec<(u64, RecommendationRow)>, Unpublished> {
    let own = &draft.intake;
    let codes = Codes::load(db).await?;
    let mechanism = match own.mechanism_id {
        Some(id) => mechanism::Entity::find_by_id(id).one(db).await?.map(|row| row.slug),
        None => None,
    };
    let instrument = match own.instrument_id {
        Some(id) => instrument::Entity::find_by_id(id).one(db).await?.map(|row| row.slug),
        None => None,
    };
    let state = draft.lookup.iso3(own.state_id).unwrap_or_default().to_string();
    let facts = draft.facts();
    let wholes = numbers_with_parts(&facts);
    let accepted_wholes: Vec<&str> = facts
        .iter()
        .filter(|fact| fact.verdict == ReviewDecision::Accepted && fact.letter.is_none())
        .map(|fact| fact.number.trim())
        .collect();
    let mut rows = Vec::new();
    for (line, (paragraph, fact)) in (1..).zip(draft.paragraphs.iter().zip(&facts)) {
        if fact.verdict != ReviewDecision::Accepted {
            continue;
        }
        let number = paragraph.number.trim();
        let of = |kind: LabelKind| codes.of(kind, labels.get(&paragraph.id));
        rows.push((
            line,
            RecommendationRow {
                state: state.clone(),
                mechanism: mechanism.clone().unwrap_or_default(),
                instrument: instrument.clone(),
                symbol: Some(own.symbol.clone()),
                document_kind: Some(own.kind.code().to_string()),
                title: Some(own.title.clone()),
                adopted_on: own.adopted_on,
                session: own.session.clone(),
                cycle: own.cycle,
                source_url: own.source_url.clone(),
                paragraph: Some(reference(number, paragraph.letter.as_deref())),
                parent: paragraph.letter.as_ref().filter(|_| accepted_wholes.contains(&number)).map(|_| number.to_string()),
                nature: Some(match nature(fact, &wholes) {
                    Nature::Recommendation => RowNature::Recommendation,
                    Nature::Noting => RowNature::Noting,
                    Nature::Compound => RowNature::Compound,
                }),
                section: paragraph.section.clone(),
                language: own.language.clone(),
                text_kind: RowKind::Official,
                text: paragraph.body.clone(),
                themes: of(LabelKind::Theme),
                groups: of(LabelKind::Group),
                provisions: of(LabelKind::Provision),
                sdg_targets: of(LabelKind::Target),
                response: paragraph.response.map(|response| match response.0 {
                    Response::Accepted => RowResponse::Accepted,
                    Response::Noted => RowResponse::Noted,
                }),
                recommended_by: draft.recommended_by(paragraph.recommended_by.as_deref()),
                ..RecommendationRow::default()
            },
        ));
    }
    rows.sort_by_key(|(line, row)| (position(row.paragraph.as_deref().unwrap_or_default()), *line));
    Ok(rows)
}

/// The codes of labels, by their kind and key.
struct Codes(HashMap<(LabelKind, i64), String>);

impl Codes {
    async fn load(db: &impl ConnectionTrait) -> Result<Codes, sea_orm::DbErr> {
        let mut codes = HashMap::new();
        for row in theme::Entity::find().all(db).await? {
            codes.insert((LabelKind::Theme, row.id.number()), row.slug);
        }
        for row in group::Entity::find().all(db).await? {
            codes.insert((LabelKind::Group, row.id.number()), row.slug);
        }
        for row in sdg_target::Entity::find().all(db).await? {
            codes.insert((LabelKind::Target, row.id.number()), row.code);
        }
        let instruments = instrument::Entity::find().all(db).await?.into_iter();
        let instruments: HashMap<instrument::Key, String> = instruments.map(|row| (row.id, row.slug)).collect();
        for row in provision::Entity::find().all(db).await? {
            let instrument = instruments.get(&row.instrument_id).map(String::as_str).unwrap_or_default();
            codes.insert((LabelKind::Provision, row.id.number()), format!("{instrument}:{}", row.code));
        }
        Ok(Codes(codes))
    }

    fn of(&self, kind: LabelKind, labels: Option<&Vec<(LabelKind, i64)>>) -> Vec<String> {
        let own = labels.into_iter().flatten().filter(|(own, _)| *own == kind);
        own.filter_map(|label| self.0.get(label).cloned()).collect()
    }
}

/// Writes which earlier recommendations the document's recommendations take up again.
async fn lineage(db: &impl ConnectionTrait, draft: &Draft, labels: &Labels, document: document::Key) -> Result<(), sea_orm::DbErr> {
    let keys: Vec<(String, recommendation::Key)> = recommendation::Entity::find()
        .select_only()
        .columns([recommendation::Column::Paragraph, recommendation::Column::Id])
        .filter(recommendation::Column::DocumentId.eq(document))
        .into_tuple()
        .all(db)
        .await?;
    let keys: HashMap<String, recommendation::Key> = keys.into_iter().collect();
    let mut rows = Vec::new();
    for paragraph in draft.paragraphs.iter().filter(|own| own.decision == ReviewDecision::Accepted) {
        let Some(id) = keys.get(&reference(paragraph.number.trim(), paragraph.letter.as_deref())) else { continue };
        for (kind, earlier_id) in labels.get(&paragraph.id).into_iter().flatten() {
            let Some(kind) = kind.lineage() else { continue };
            let (recommendation_id, earlier_id) = (*id, recommendation::Key::new(*earlier_id));
            rows.push(lineage::Model { id: lineage::Key::NONE, recommendation_id, earlier_id, kind: kind.into() });
        }
    }
    insert_all::<lineage::Entity>(db, rows).await
}
