//! Documents that are being taken in. Every question is limited to the State of the coordinator who asks.

use answerable_domain::model::*;
use answerable_domain::rules::publication::{PER_PAGE, nature, numbers_with_parts};
use answerable_domain::view::intake::*;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::entities::*;
use answerable_store::publication::{Draft, fingerprint};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, DatabaseConnection, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// A coordinator's view of the intakes of one State.
#[derive(Clone, Debug)]
pub struct IntakeDesk {
    db: DatabaseConnection,
    state: state::Key,
    today: NaiveDate,
}

impl IntakeDesk {
    /// The view of a person who may take in documents; none for anybody else.
    pub fn of(db: &DatabaseConnection, who: &SignedIn, today: NaiveDate) -> Option<IntakeDesk> {
        let state = who.state_key()?;
        if !who.may(Command::TakeInDocument, BodyKind::Mechanism, Some(state.number())) {
            return None;
        }
        Some(IntakeDesk { db: db.clone(), state, today })
    }

    async fn row(&self, id: intake::Key) -> Result<Option<intake::Model>, DbErr> {
        intake::Entity::find_by_id(id).filter(intake::Column::StateId.eq(self.state)).one(&self.db).await
    }

    /// The original file of an intake, with the name that it has in that intake.
    ///
    /// # Errors
    /// If the database cannot be read.
    #[boxed]
    pub async fn file(&self, id: intake::Key) -> Result<Option<(String, Vec<u8>)>, DbErr> {
        let Some(row) = self.row(id).await? else { return Ok(None) };
        let Some(file) = row.file_id else { return Ok(None) };
        let found = original_file::Entity::find_by_id(file).one(&self.db).await?;
        Ok(found.map(|file| (row.file_name.unwrap_or(file.name), file.content)))
    }

    /// The page of a review, counted from 1, that shows a paragraph.
    ///
    /// # Errors
    /// If the database cannot be read.
    #[boxed]
    pub async fn page_of(&self, intake: intake::Key, paragraph: intake_paragraph::Key, open_only: bool) -> Result<u64, DbErr> {
        let own = intake_paragraph::Entity::find_by_id(paragraph).filter(intake_paragraph::Column::IntakeId.eq(intake)).one(&self.db);
        let Some(own) = own.await? else { return Ok(1) };
        let mut before = intake_paragraph::Entity::find()
            .filter(intake_paragraph::Column::IntakeId.eq(intake))
            .filter(intake_paragraph::Column::Position.lt(own.position));
        if open_only {
            before = before.filter(intake_paragraph::Column::Decision.eq(Coded(ReviewDecision::Pending)));
        }
        Ok(before.count(&self.db).await? / PER_PAGE + 1)
    }

    async fn names(&self, ids: impl IntoIterator<Item = person::Key>) -> Result<HashMap<person::Key, String>, DbErr> {
        let found: Vec<(person::Key, String)> = person::Entity::find()
            .select_only()
            .columns([person::Column::Id, person::Column::Name])
            .filter(person::Column::Id.is_in(ids))
            .into_tuple()
            .all(&self.db)
            .await?;
        Ok(found.into_iter().collect())
    }

    async fn listed(&self, rows: &[intake::Model]) -> Result<Vec<IntakeListed>, DbErr> {
        let names = self.names(rows.iter().map(|row| row.begun_by_id)).await?;
        let counts: Vec<(intake::Key, Coded<ReviewDecision>, i64)> = intake_paragraph::Entity::find()
            .select_only()
            .columns([intake_paragraph::Column::IntakeId, intake_paragraph::Column::Decision])
            .column_as(intake_paragraph::Column::Id.count(), "paragraphs")
            .filter(intake_paragraph::Column::IntakeId.is_in(rows.iter().map(|row| row.id)))
            .group_by(intake_paragraph::Column::IntakeId)
            .group_by(intake_paragraph::Column::Decision)
            .into_tuple()
            .all(&self.db)
            .await?;
        let progress = |id: intake::Key| {
            let mut progress = Progress::default();
            for (_, decision, count) in counts.iter().filter(|(intake, _, _)| *intake == id) {
                let count = count.unsigned_abs();
                match decision.0 {
                    ReviewDecision::Pending => progress.pending += count,
                    ReviewDecision::Accepted => progress.accepted += count,
                    ReviewDecision::LeftOut => progress.left_out += count,
                }
            }
            progress
        };
        let listed = rows.iter().map(|row| IntakeListed {
            id: row.id.number(),
            stage: row.stage.0,
            symbol: row.symbol.clone(),
            title: row.title.clone(),
            language: row.language.clone(),
            file_name: row.file_name.clone(),
            begun_by: names.get(&row.begun_by_id).cloned().unwrap_or_default(),
            begun_on: row.created_at.date_naive(),
            changed_on: row.changed_at.date_naive(),
            progress: progress(row.id),
            reason: row.reason.clone(),
        });
        Ok(listed.collect())
    }

    async fn head(&self, row: &intake::Model, choices: &Lists) -> Result<Option<IntakeHead>, DbErr> {
        let Some(listed) = self.listed(std::slice::from_ref(row)).await?.pop() else { return Ok(None) };
        let file: Option<(String, i32)> = match row.file_id {
            Some(id) => {
                original_file::Entity::find_by_id(id)
                    .select_only()
                    .columns([original_file::Column::Hash, original_file::Column::Size])
                    .into_tuple()
                    .one(&self.db)
                    .await?
            }
            None => None,
        };
        Ok(Some(IntakeHead {
            version: row.version,
            mechanism: row.mechanism_id.and_then(|id| choices.mechanisms.get(&id)).map(|named| named.code.clone()),
            instrument: row.instrument_id.and_then(|id| choices.instruments.get(&id)).map(|named| named.code.clone()),
            kind: row.kind.0,
            adopted_on: row.adopted_on,
            session: row.session.clone(),
            cycle: row.cycle,
            source_url: row.source_url.clone(),
            file: file.map(|(hash, size)| OriginalFile {
                name: listed.file_name.clone().unwrap_or_default(),
                size: u64::try_from(size).unwrap_or(0),
                hash,
            }),
            warnings: row.warnings.0.clone(),
            listed,
        }))
    }

    async fn labels(
        &self,
        ids: &[intake_paragraph::Key],
        lists: &Lists,
        language: &str,
    ) -> Result<HashMap<intake_paragraph::Key, Vec<Label>>, DbErr> {
        let rows = intake_label::Entity::find()
            .filter(intake_label::Column::ParagraphId.is_in(ids.iter().copied()))
            .order_by_asc(intake_label::Column::Id)
            .all(&self.db)
            .await?;
        let earlier = rows.iter().filter(|row| row.kind.is_lineage()).map(|row| recommendation::Key::new(row.label_id)).collect();
        let mut earlier = self.earlier(earlier, language).await?;
        let mut labels: HashMap<intake_paragraph::Key, Vec<Label>> = HashMap::new();
        for row in rows {
            let kind = row.kind.0;
            let own = if kind.is_lineage() { earlier.remove(&recommendation::Key::new(row.label_id)) } else { None };
            labels.entry(row.paragraph_id).or_default().push(Label {
                id: row.id.number(),
                kind,
                verdict: row.decision.0,
                named: lists.subjects.get(&(kind, row.label_id)).cloned().unwrap_or_default(),
                reason: row.reason.map(|own| own.0),
                earlier: own,
            });
        }
        for own in labels.values_mut() {
            own.sort_by_key(|label| label.kind);
        }
        Ok(labels)
    }

    async fn earlier(&self, ids: Vec<recommendation::Key>, language: &str) -> Result<HashMap<recommendation::Key, Earlier>, DbErr> {
        let rows = recommendation::Entity::find().filter(recommendation::Column::Id.is_in(ids.iter().copied())).all(&self.db).await?;
        let documents =
            document::Entity::find().filter(document::Column::Id.is_in(rows.iter().map(|row| row.document_id))).all(&self.db).await?;
        let documents: HashMap<document::Key, document::Model> = documents.into_iter().map(|row| (row.id, row)).collect();
        let mut texts = recommendation_text::Entity::find()
            .filter(recommendation_text::Column::RecommendationId.is_in(ids))
            .filter(recommendation_text::Column::Kind.ne(Coded(TextKind::Children)))
            .all(&self.db)
            .await?;
        // The document's own language comes first, and the official wording before others.
        texts.sort_by_key(|text| (text.language != language, text.kind != TextKind::Official));
        let earlier = rows.into_iter().filter_map(|row| {
            let document = documents.get(&row.document_id)?;
            let text = texts.iter().find(|text| text.recommendation_id == row.id)?;
            let reference = Reference { symbol: document.symbol.clone(), paragraph: row.paragraph };
            let wording = Wording { language: text.language.clone(), body: text.body.clone() };
            Some((row.id, Earlier { reference, dated_on: document.dated_on, wording }))
        });
        Ok(earlier.collect())
    }

    async fn paragraphs(
        &self,
        row: &intake::Model,
        wanted: ReviewWanted,
        lists: &Lists,
    ) -> Result<(Vec<IntakeParagraph>, u64, u64), DbErr> {
        let mut all = intake_paragraph::Entity::find().filter(intake_paragraph::Column::IntakeId.eq(row.id));
        if wanted.open_only {
            all = all.filter(intake_paragraph::Column::Decision.eq(Coded(ReviewDecision::Pending)));
        }
        let shown = all.clone().count(&self.db).await?;
        let page = wanted.page.clamp(1, shown.div_ceil(PER_PAGE).max(1));
        let rows = all
            .order_by_asc(intake_paragraph::Column::Position)
            .order_by_asc(intake_paragraph::Column::Id)
            .limit(PER_PAGE)
            .offset((page - 1) * PER_PAGE)
            .all(&self.db)
            .await?;
        let ids: Vec<intake_paragraph::Key> = rows.iter().map(|row| row.id).collect();
        let mut labels = self.labels(&ids, lists, &row.language).await?;
        let names = self.names(rows.iter().filter_map(|row| row.changed_by_id)).await?;
        let first: Option<i32> = intake_paragraph::Entity::find()
            .select_only()
            .column(intake_paragraph::Column::Position)
            .filter(intake_paragraph::Column::IntakeId.eq(row.id))
            .order_by_asc(intake_paragraph::Column::Position)
            .into_tuple()
            .one(&self.db)
            .await?;
        let paragraphs = rows.into_iter().map(|own| {
            let place = |at: Option<i32>| at.and_then(|at| usize::try_from(at).ok());
            let source = match (place(own.source_from), place(own.source_to)) {
                (Some(from), Some(to)) => row.source.iter().take(to + 1).skip(from).cloned().collect(),
                _ => Vec::new(),
            };
            IntakeParagraph {
                id: own.id.number(),
                version: own.version,
                nature: own.nature.0,
                response: own.response.map(|own| own.0),
                verdict: own.decision.0,
                changed_by: own.changed_by_id.and_then(|id| names.get(&id).cloned()),
                warnings: own.warnings.map(|own| own.0).unwrap_or_default(),
                source,
                labels: labels.remove(&own.id).unwrap_or_default(),
                has_previous: first.is_some_and(|first| own.position > first),
                number: own.number,
                letter: own.letter,
                section: own.section,
                body: own.body,
                recommended_by: own.recommended_by,
            }
        });
        Ok((paragraphs.collect(), shown, page))
    }
}

/// The register's lists, by key, for naming labels.
struct Lists {
    mechanisms: HashMap<mechanism::Key, Named>,
    instruments: HashMap<instrument::Key, Named>,
    subjects: HashMap<(LabelKind, i64), Named>,
    choices: Choices,
}

impl Lists {
    async fn load(db: &DatabaseConnection) -> Result<Lists, DbErr> {
        let named = |code: String, names: Localised| Named { code, names: names.0 };
        let mechanisms = mechanism::Entity::find().order_by_asc(mechanism::Column::Position).all(db).await?;
        let mechanisms: Vec<(mechanism::Key, Named)> = mechanisms.into_iter().map(|row| (row.id, named(row.slug, row.names))).collect();
        let instruments = instrument::Entity::find().order_by_asc(instrument::Column::Id).all(db).await?;
        let instruments: Vec<(instrument::Key, Named)> = instruments.into_iter().map(|row| (row.id, named(row.slug, row.names))).collect();
        let mut subjects: Vec<((LabelKind, i64), Named)> = Vec::new();
        for row in theme::Entity::find().order_by_asc(theme::Column::Position).all(db).await? {
            subjects.push(((LabelKind::Theme, row.id.number()), named(row.slug, row.names)));
        }
        for row in group::Entity::find().order_by_asc(group::Column::Id).all(db).await? {
            subjects.push(((LabelKind::Group, row.id.number()), named(row.slug, row.names)));
        }
        for row in provision::Entity::find().order_by_asc(provision::Column::Position).all(db).await? {
            let instrument = instruments.iter().find(|(id, _)| *id == row.instrument_id).map(|(_, named)| named.code.as_str());
            let code = format!("{}:{}", instrument.unwrap_or_default(), row.code);
            subjects.push(((LabelKind::Provision, row.id.number()), named(code, row.names)));
        }
        for row in sdg_target::Entity::find().order_by_asc(sdg_target::Column::Id).all(db).await? {
            subjects.push(((LabelKind::Target, row.id.number()), named(row.code, row.names)));
        }
        let choices = Choices {
            mechanisms: mechanisms.iter().map(|(_, named)| named.clone()).collect(),
            instruments: instruments.iter().map(|(_, named)| named.clone()).collect(),
            subjects: subjects.iter().map(|((kind, _), named)| (*kind, named.clone())).collect(),
        };
        Ok(Lists {
            mechanisms: mechanisms.into_iter().collect(),
            instruments: instruments.into_iter().collect(),
            subjects: subjects.into_iter().collect(),
            choices,
        })
    }
}

impl IntakeDesk {
    /// The intakes of the State, the last changed first.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn intakes(&self) -> Result<Vec<IntakeListed>, DbErr> {
        let rows = intake::Entity::find()
            .filter(intake::Column::StateId.eq(self.state))
            .order_by_desc(intake::Column::ChangedAt)
            .order_by_desc(intake::Column::Id)
            .all(&self.db)
            .await?;
        self.listed(&rows).await
    }

    /// An intake that is being worked on; none if the State has no such intake.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn open_intake(&self, id: intake::Key) -> Result<Option<IntakeListed>, DbErr> {
        Ok(self.intakes().await?.into_iter().find(|own| own.id == id.number() && own.stage == IntakeStage::Open))
    }

    /// A page of the review of an intake; none if the State has no such intake.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn review(&self, id: intake::Key, wanted: ReviewWanted) -> Result<Option<Review>, DbErr> {
        let Some(row) = self.row(id).await? else { return Ok(None) };
        let lists = Lists::load(&self.db).await?;
        let Some(head) = self.head(&row, &lists).await? else { return Ok(None) };
        let (paragraphs, shown, page) = self.paragraphs(&row, wanted, &lists).await?;
        Ok(Some(Review { head, paragraphs, choices: lists.choices, shown, page, pages: shown.div_ceil(PER_PAGE).max(1) }))
    }

    /// What publishing an intake would do; none if the State has no such intake that is being worked on.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn publication(&self, id: intake::Key) -> Result<Option<Publication>, DbErr> {
        let Some(row) = self.row(id).await? else { return Ok(None) };
        let lists = Lists::load(&self.db).await?;
        let Some(head) = self.head(&row, &lists).await?.filter(|head| head.listed.stage == IntakeStage::Open) else { return Ok(None) };
        let mechanism = row.mechanism_id.and_then(|id| lists.mechanisms.get(&id)).cloned();
        let draft = Draft::read(&self.db, row).await?;
        let outcome = self.outcome(&draft).await?;
        let seen = fingerprint(&draft);
        Ok(Some(Publication { head, mechanism, hindrances: draft.hindrances(self.today), outcome, seen }))
    }
}

impl IntakeDesk {
    async fn outcome(&self, draft: &Draft) -> Result<Outcome, DbErr> {
        let facts = draft.facts();
        let wholes = numbers_with_parts(&facts);
        let mut outcome = Outcome::default();
        let accepted: Vec<_> = facts.iter().filter(|own| own.verdict == ReviewDecision::Accepted).collect();
        for own in &accepted {
            match nature(own, &wholes) {
                Nature::Recommendation => outcome.recommendations += 1,
                Nature::Noting => outcome.noting += 1,
                Nature::Compound => outcome.compound += 1,
            }
        }
        let counts: Vec<(Coded<LabelKind>, Coded<LabelVerdict>, i64)> = intake_label::Entity::find()
            .select_only()
            .columns([intake_label::Column::Kind, intake_label::Column::Decision])
            .column_as(intake_label::Column::Id.count(), "labels")
            .filter(intake_label::Column::ParagraphId.is_in(accepted.iter().map(|own| own.id)))
            .group_by(intake_label::Column::Kind)
            .group_by(intake_label::Column::Decision)
            .into_tuple()
            .all(&self.db)
            .await?;
        for (kind, decision, count) in counts {
            let count = count.unsigned_abs();
            match (decision.0, kind.0) {
                (LabelVerdict::Suggested, _) => outcome.not_taken_up += count,
                (LabelVerdict::Refused, _) => {}
                (LabelVerdict::Accepted, LabelKind::Theme) => outcome.themes += count,
                (LabelVerdict::Accepted, LabelKind::Group) => outcome.groups += count,
                (LabelVerdict::Accepted, LabelKind::Provision) => outcome.provisions += count,
                (LabelVerdict::Accepted, LabelKind::Target) => outcome.targets += count,
                (LabelVerdict::Accepted, LabelKind::Repeats | LabelKind::Continues) => outcome.lineage += count,
            }
        }
        Ok(outcome)
    }
}
