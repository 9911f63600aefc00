//! What lists and counts depend on, by recommendation: small numbers in columns. A recommendation's place in the columns is
//! its *row*; rows are in the register's default order, the newest document first.

use super::paragraphs::Paragraphs;
use super::repeated::Repeated;
use super::{Catalogue, Column, Runs};
use crate::boxed;
use crate::db::Coded;
use crate::db::authors::Lowered;
use crate::db::entities::*;
use answerable_domain::model::{EventKind, LineageKind, Nature, Response, ResponsibilityRole, Status, Visibility, Words};
use answerable_domain::rules::standing::{Report, Verdict};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, TryGetable};
use std::collections::HashMap;
use std::sync::Arc;

/// How many recommendations are read at a time, so that loading takes little more memory than what stays.
const CHUNK: u64 = 10_000;

/// An institution's responsibility for a recommendation, and between which days it holds.
#[derive(Clone, Copy, Debug)]
pub struct ResponsibilityFact {
    pub id: responsibility::Key,
    pub institution: u16,
    pub role: ResponsibilityRole,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
}

impl ResponsibilityFact {
    /// Whether the responsibility holds on a day.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| until > day)
    }
}

/// An action that serves a recommendation, and between which days it does.
#[derive(Clone, Copy, Debug)]
pub struct ActionFact {
    pub action: action::Key,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
}

impl ActionFact {
    /// Whether the action serves the recommendation on a day.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| until > day)
    }
}

/// A published report with its institution.
#[derive(Clone, Copy, Debug)]
pub struct ReportFact {
    pub report: Report,
    pub institution: u16,
}

/// A published assessment. Its author is known here only if readers may know the author.
#[derive(Clone, Copy, Debug)]
pub struct AssessmentFact {
    pub id: assessment::Key,
    pub verdict: Verdict,
    /// The organisation or coalition under whose name the assessment shows; none if it is pseudonymous.
    pub organisation: Option<u16>,
}

/// Another recommendation that one takes up, or that takes it up.
#[derive(Clone, Copy, Debug)]
pub struct LineageFact {
    pub kind: LineageKind,
    /// The other recommendation's row.
    pub other: u32,
    /// Whether the other is the earlier one.
    pub earlier: bool,
}

/// A part of the facts that can be read again alone, after a change that cannot have touched anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactsPart {
    Reports,
    Actions,
    Assessments,
}

impl FactsPart {
    /// The one part that an event of a kind changes; none if it may change more.
    pub fn of(kind: EventKind) -> Option<FactsPart> {
        match kind {
            EventKind::StatusUpdatePublished | EventKind::StatusUpdateCorrected => Some(FactsPart::Reports),
            EventKind::ActionPublished
            | EventKind::ActionChanged
            | EventKind::ActionStarted
            | EventKind::ActionFinished
            | EventKind::ActionAbandoned => Some(FactsPart::Actions),
            EventKind::AssessmentPublished
            | EventKind::AssessmentWithdrawn
            | EventKind::AssessmentVisibilityLowered
            | EventKind::SignatureLeft
            | EventKind::ReplyPublished
            | EventKind::ReplyAnswered => Some(FactsPart::Assessments),
            _ => None,
        }
    }
}

/// The facts about all recommendations, in columns. A clone shares the columns.
#[derive(Clone, Debug)]
pub struct Facts {
    pub ids: Column<recommendation::Key>,
    /// Pairs of key and row, sorted by key.
    rows: Arc<Vec<(recommendation::Key, u32)>>,
    pub document: Column<u16>,
    /// Each recommendation's number in its document.
    pub paragraphs: Arc<Paragraphs>,
    /// The heading in the document under which each recommendation stands; no words where there is none.
    pub sections: Arc<Repeated<Words>>,
    /// The row of the recommendation that a part was split from.
    pub parents: Column<Option<u32>>,
    pub nature: Column<Nature>,
    pub response: Column<Option<Response>>,
    pub recommended_by: Column<Option<u16>>,
    pub themes: Runs<u16>,
    pub groups: Runs<u16>,
    pub targets: Runs<u16>,
    pub provisions: Runs<u16>,
    pub lineage: Runs<LineageFact>,
    /// The keys of the clusters that a recommendation is or was in.
    pub clusters: Runs<cluster::Key>,
    pub responsibilities: Runs<ResponsibilityFact>,
    pub reports: Runs<ReportFact>,
    pub assessments: Runs<AssessmentFact>,
    pub actions: Runs<ActionFact>,
}

impl Facts {
    /// The row of the recommendation with a database key.
    pub fn row(&self, id: recommendation::Key) -> Option<u32> {
        let at = self.rows.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.rows.get(at).map(|(_, row)| *row)
    }

    /// The rows of a document, which stand together, in its order.
    pub fn of_document(&self, place: u16) -> std::ops::Range<u32> {
        let from = self.document.values().partition_point(|document| *document < place);
        let until = self.document.values().partition_point(|document| *document <= place);
        from as u32..until as u32
    }

    /// The row of a document's paragraph.
    pub fn at(&self, document: u16, paragraph: &str) -> Option<u32> {
        self.of_document(document).find(|row| self.paragraphs.of(*row) == paragraph)
    }

    /// The rows of the parts that a recommendation was split into, which stand in its document.
    pub fn parts(&self, row: u32) -> impl Iterator<Item = u32> {
        let document = self.document.of(row).copied().unwrap_or_default();
        self.of_document(document).filter(move |part| self.parents.of(*part) == Some(&Some(row)))
    }

    /// How many rows (recommendations) there are.
    pub fn len(&self) -> usize {
        self.ids.values().len()
    }

    /// Whether the register is empty.
    pub fn is_empty(&self) -> bool {
        self.ids.values().is_empty()
    }

    /// Reads the facts about all recommendations from the database.
    ///
    /// # Errors
    /// If the database cannot be read.
    #[boxed]
    pub async fn load(db: &impl ConnectionTrait, catalogue: &Catalogue) -> Result<Facts, DbErr> {
        type Row = (
            recommendation::Key,
            document::Key,
            i32,
            Coded<Nature>,
            Option<Coded<Response>>,
            Option<state::Key>,
            String,
            Option<recommendation::Key>,
            Option<Localised>,
        );
        struct Loaded {
            id: recommendation::Key,
            document: u16,
            position: i32,
            nature: Nature,
            response: Option<Response>,
            recommended_by: Option<u16>,
            paragraph: String,
            parent: Option<recommendation::Key>,
            section: Words,
        }
        let mut loaded: Vec<Loaded> = Vec::new();
        let mut last = recommendation::Key::NONE;
        loop {
            let chunk: Vec<Row> = recommendation::Entity::find()
                .select_only()
                .columns([
                    recommendation::Column::Id,
                    recommendation::Column::DocumentId,
                    recommendation::Column::Position,
                    recommendation::Column::Nature,
                    recommendation::Column::Response,
                    recommendation::Column::RecommendedById,
                    recommendation::Column::Paragraph,
                    recommendation::Column::ParentId,
                    recommendation::Column::Section,
                ])
                .filter(recommendation::Column::Id.gt(last))
                .order_by_asc(recommendation::Column::Id)
                .limit(CHUNK)
                .into_tuple()
                .all(db)
                .await?;
            let Some(newest) = chunk.last() else { break };
            last = newest.0;
            loaded.extend(chunk.into_iter().filter_map(|(id, document, position, nature, response, by, paragraph, parent, section)| {
                Some(Loaded {
                    id,
                    document: catalogue.documents.place(document)?,
                    position,
                    nature: nature.0,
                    response: response.map(|response| response.0),
                    recommended_by: by.and_then(|id| catalogue.states.place(id)),
                    paragraph,
                    parent,
                    section: section.map(|section| section.0).unwrap_or_default(),
                })
            }));
        }
        // Documents are the newest first already.
        loaded.sort_unstable_by_key(|row| (row.document, row.position, row.id));
        let mut rows: Vec<(recommendation::Key, u32)> = loaded.iter().enumerate().map(|(row, loaded)| (loaded.id, row as u32)).collect();
        rows.sort_unstable();
        let mut facts = Facts {
            ids: loaded.iter().map(|row| row.id).collect(),
            document: loaded.iter().map(|row| row.document).collect(),
            paragraphs: Arc::new(loaded.iter().map(|row| row.paragraph.as_str()).collect()),
            parents: Column::default(),
            sections: Arc::default(),
            nature: loaded.iter().map(|row| row.nature).collect(),
            response: loaded.iter().map(|row| row.response).collect(),
            recommended_by: loaded.iter().map(|row| row.recommended_by).collect(),
            rows: Arc::new(rows),
            themes: Runs::default(),
            groups: Runs::default(),
            targets: Runs::default(),
            provisions: Runs::default(),
            lineage: Runs::default(),
            clusters: Runs::default(),
            responsibilities: Runs::default(),
            reports: Runs::default(),
            assessments: Runs::default(),
            actions: Runs::default(),
        };
        facts.parents = loaded.iter().map(|row| row.parent.and_then(|id| facts.row(id))).collect();
        facts.sections = Arc::new(loaded.into_iter().map(|row| row.section).collect());
        macro_rules! links {
            ($table:ident, $column:ident, $things:ident) => {
                facts
                    .linked::<$table::Entity, _>(db, $table::Column::RecommendationId, $table::Column::$column, |id| {
                        catalogue.$things.place(id)
                    })
                    .await?
            };
        }
        facts.themes = links!(recommendation_theme, ThemeId, themes);
        facts.groups = links!(recommendation_group, GroupId, groups);
        facts.targets = links!(recommendation_sdg_target, SdgTargetId, targets);
        facts.provisions = links!(recommendation_provision, ProvisionId, provisions);
        facts.load_lineage(db).await?;
        facts.load_clusters(db).await?;
        facts.load_responsibilities(db, catalogue).await?;
        for part in [FactsPart::Reports, FactsPart::Actions, FactsPart::Assessments] {
            facts.load_part(db, catalogue, part).await?;
        }
        Ok(facts)
    }

    /// A copy of the facts in which some parts are read again.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn anew(&self, db: &impl ConnectionTrait, catalogue: &Catalogue, parts: &[FactsPart]) -> Result<Facts, DbErr> {
        let mut facts = self.clone();
        for part in parts {
            facts.load_part(db, catalogue, *part).await?;
        }
        Ok(facts)
    }

    #[boxed]
    async fn load_part(&mut self, db: &impl ConnectionTrait, catalogue: &Catalogue, part: FactsPart) -> Result<(), DbErr> {
        match part {
            FactsPart::Reports => self.load_reports(db, catalogue).await,
            FactsPart::Actions => self.load_actions(db).await,
            FactsPart::Assessments => self.load_assessments(db, catalogue).await,
        }
    }

    async fn linked<E: EntityTrait, K: TryGetable>(
        &self,
        db: &impl ConnectionTrait,
        recommendation: E::Column,
        thing: E::Column,
        place: impl Fn(K) -> Option<u16>,
    ) -> Result<Runs<u16>, DbErr> {
        let mut pairs = Vec::new();
        let keys: Vec<recommendation::Key> = self.rows.iter().map(|(id, _)| *id).collect();
        for chunk in keys.chunks(CHUNK as usize) {
            let (Some(first), Some(last)) = (chunk.first(), chunk.last()) else { continue };
            let found: Vec<(recommendation::Key, K)> = E::find()
                .select_only()
                .columns([recommendation, thing])
                .filter(recommendation.between(*first, *last))
                .into_tuple()
                .all(db)
                .await?;
            pairs.extend(found.into_iter().filter_map(|(id, thing)| Some((self.row(id)?, place(thing)?))));
        }
        Ok(Runs::new(self.len(), pairs))
    }

    async fn load_lineage(&mut self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
        let links = lineage::Entity::find().order_by_asc(lineage::Column::Id).all(db).await?;
        let pairs = links.into_iter().filter_map(|link| {
            let (kind, later, earlier) = (link.kind.0, self.row(link.recommendation_id)?, self.row(link.earlier_id)?);
            Some([
                (later, LineageFact { kind, other: earlier, earlier: true }),
                (earlier, LineageFact { kind, other: later, earlier: false }),
            ])
        });
        self.lineage = Runs::new(self.len(), pairs.flatten().collect());
        Ok(())
    }

    async fn load_clusters(&mut self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
        let links = cluster_recommendation::Entity::find().all(db).await?;
        let pairs = links.into_iter().filter_map(|link| Some((self.row(link.recommendation_id)?, link.cluster_id)));
        self.clusters = Runs::new(self.len(), pairs.collect());
        Ok(())
    }

    async fn load_responsibilities(&mut self, db: &impl ConnectionTrait, catalogue: &Catalogue) -> Result<(), DbErr> {
        let responsibilities = responsibility::Entity::find().order_by_asc(responsibility::Column::Since).all(db).await?;
        let pairs = responsibilities.into_iter().filter_map(|row| {
            let fact = ResponsibilityFact {
                id: row.id,
                institution: catalogue.institutions.place(row.institution_id)?,
                role: row.role.0,
                since: row.since,
                until: row.until,
                due_on: row.due_on,
            };
            Some((self.row(row.recommendation_id)?, fact))
        });
        self.responsibilities = Runs::new(self.len(), pairs.collect());
        Ok(())
    }

    async fn load_reports(&mut self, db: &impl ConnectionTrait, catalogue: &Catalogue) -> Result<(), DbErr> {
        type Updated = (status_update::Key, recommendation::Key, institution::Key, Coded<Status>, NaiveDate, Option<status_update::Key>);
        let updates: Vec<Updated> = status_update::Entity::find()
            .select_only()
            .columns([
                status_update::Column::Id,
                status_update::Column::RecommendationId,
                status_update::Column::InstitutionId,
                status_update::Column::Status,
                status_update::Column::PublishedOn,
                status_update::Column::CorrectsId,
            ])
            .order_by_asc(status_update::Column::PublishedOn)
            .order_by_asc(status_update::Column::Id)
            .into_tuple()
            .all(db)
            .await?;
        let published: HashMap<status_update::Key, NaiveDate> = updates.iter().map(|update| (update.0, update.4)).collect();
        let corrected: HashMap<status_update::Key, NaiveDate> = updates.iter().filter_map(|update| Some((update.5?, update.4))).collect();
        let pairs = updates.iter().filter_map(|(id, recommendation, institution, status, published_on, corrects)| {
            let report = Report {
                status: status.0,
                published_on: *published_on,
                stands_for: corrects.and_then(|id| published.get(&id).copied()).unwrap_or(*published_on),
                corrected_on: corrected.get(id).copied(),
            };
            Some((self.row(*recommendation)?, ReportFact { report, institution: catalogue.institutions.place(*institution)? }))
        });
        self.reports = Runs::new(self.len(), pairs.collect());
        Ok(())
    }

    async fn load_actions(&mut self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
        let linked: Vec<(recommendation::Key, action::Key, Option<NaiveDate>, Option<NaiveDate>)> = action_recommendation::Entity::find()
            .select_only()
            .columns([
                action_recommendation::Column::RecommendationId,
                action_recommendation::Column::ActionId,
                action_recommendation::Column::Since,
                action_recommendation::Column::Until,
            ])
            .order_by_asc(action_recommendation::Column::Id)
            .into_tuple()
            .all(db)
            .await?;
        let actions: Vec<(action::Key, NaiveDate)> =
            action::Entity::find().select_only().columns([action::Column::Id, action::Column::PublishedOn]).into_tuple().all(db).await?;
        let actions: HashMap<action::Key, NaiveDate> = actions.into_iter().collect();
        let pairs = linked.into_iter().filter_map(|(recommendation, action, since, until)| {
            // It serves a recommendation since it was published, or since a later version of the action says so.
            let published = *actions.get(&action)?;
            let since = since.map_or(published, |since| since.max(published));
            Some((self.row(recommendation)?, ActionFact { action, since, until }))
        });
        self.actions = Runs::new(self.len(), pairs.collect());
        Ok(())
    }

    /// Reads published assessments only; private drafts and assessments that the moderator has not published are not fetched at all.
    async fn load_assessments(&mut self, db: &impl ConnectionTrait, catalogue: &Catalogue) -> Result<(), DbErr> {
        type Row = (
            assessment::Key,
            recommendation::Key,
            organisation::Key,
            Option<organisation::Key>,
            Coded<Visibility>,
            Coded<Status>,
            NaiveDate,
            Option<assessment::Key>,
        );
        let rows: Vec<Row> = assessment::Entity::find()
            .select_only()
            .columns([
                assessment::Column::Id,
                assessment::Column::RecommendationId,
                assessment::Column::OrganisationId,
                assessment::Column::CoalitionId,
                assessment::Column::Visibility,
                assessment::Column::Verdict,
                assessment::Column::PublishedOn,
                assessment::Column::SupersedesId,
            ])
            .filter(assessment::Column::PublishedOn.is_not_null())
            .filter(assessment::Column::Visibility.ne(Visibility::Private.code()))
            .order_by_asc(assessment::Column::PublishedOn)
            .into_tuple()
            .all(db)
            .await?;
        let mut ended: HashMap<assessment::Key, NaiveDate> = rows.iter().filter_map(|row| Some((row.7?, row.6))).collect();
        let withdrawn: Vec<(assessment::Key, NaiveDate)> = assessment_withdrawal::Entity::find()
            .select_only()
            .columns([assessment_withdrawal::Column::AssessmentId, assessment_withdrawal::Column::PublishedOn])
            .into_tuple()
            .all(db)
            .await?;
        for (id, on) in withdrawn {
            ended.entry(id).and_modify(|day| *day = (*day).min(on)).or_insert(on);
        }
        let lowered = Lowered::of(db, rows.iter().map(|row| row.0)).await?;
        let replies: Vec<(assessment::Key, NaiveDate)> = reply::Entity::find()
            .select_only()
            .columns([reply::Column::AssessmentId, reply::Column::PublishedOn])
            .order_by_desc(reply::Column::PublishedOn)
            .into_tuple()
            .all(db)
            .await?;
        let replies: HashMap<assessment::Key, NaiveDate> = replies.into_iter().collect();
        let pairs = rows.into_iter().filter_map(|(id, recommendation, organisation, coalition, visibility, verdict, published_on, _)| {
            let (visibility, coalition) = lowered.shows(id, visibility.0, coalition);
            let organisation = match visibility {
                Visibility::Named => catalogue.organisations.place(organisation),
                Visibility::Coalition => coalition.and_then(|id| catalogue.organisations.place(id)),
                Visibility::Pseudonymous => None,
                Visibility::Private => return None,
            };
            let verdict = Verdict {
                verdict: verdict.0,
                published_on,
                ended_on: ended.get(&id).copied(),
                replied_on: replies.get(&id).copied(),
                independent: organisation.is_some_and(|place| catalogue.organisations.at(place).kind.is_independent()),
            };
            Some((self.row(recommendation)?, AssessmentFact { id, verdict, organisation }))
        });
        self.assessments = Runs::new(self.len(), pairs.collect());
        Ok(())
    }
}
