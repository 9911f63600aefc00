//! What both sides say of recommendations: updates, assessments, actions, and the history. Shared by the pages of
//! recommendations, institutions, organisations and changes.

use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::recommendations::*;
use answerable_store::boxed;
use answerable_store::db::authors::Lowered;
use answerable_store::db::codes::ActorKind;
use answerable_store::db::entities::{self, *};
use answerable_store::db::memory::facts::LineageFact;
use sea_orm::sea_query::{SimpleExpr, Value};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use std::hash::Hash;

/// The key of the record to which a piece of evidence belongs, if it belongs to one of the kind.
type OwnerOf<K> = fn(&evidence::Model) -> Option<K>;

impl Queries {
    /// The earlier recommendations that this one takes up, and the later ones that take it up.
    #[boxed]
    pub async fn lineage(&self, row: u32, lang: Lang) -> Result<(Vec<Relative>, Vec<Relative>), DbErr> {
        let links = self.snapshot.facts.lineage.of(row).iter().filter(|link| self.snapshot.is_there(link.other));
        let (earlier, later): (Vec<&LineageFact>, Vec<&LineageFact>) = links.partition(|link| link.earlier);
        let others: Vec<u32> = earlier.iter().chain(&later).map(|link| link.other).collect();
        let listed = self.list(&others, lang).await?;
        let mut all = earlier.iter().chain(&later).zip(listed).map(|(link, listed)| Relative { kind: link.kind, listed });
        Ok((all.by_ref().take(earlier.len()).collect(), all.collect()))
    }

    /// The evidence of some updates or assessments, by their key.
    #[boxed]
    async fn evidence<K: Copy + Eq + Hash + Send + Sync + Into<Value> + 'static>(
        &self,
        of: evidence::Column,
        ids: &[K],
        owner: OwnerOf<K>,
    ) -> Result<HashMap<K, Vec<Proof>>, DbErr> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let rows = evidence::Entity::find()
            .filter(of.is_in(ids.iter().copied()))
            .filter(evidence::Column::PublishedOn.lte(self.snapshot.day))
            .order_by_asc(evidence::Column::Id)
            .all(&self.db)
            .await?;
        let hashes: Vec<&str> = rows.iter().filter_map(|row| row.file_hash.as_deref()).collect();
        let mut files: HashMap<String, FileShown> = HashMap::new();
        if !hashes.is_empty() {
            let found = stored_file::Entity::find().filter(stored_file::Column::Hash.is_in(hashes)).all(&self.db).await?;
            files.extend(found.into_iter().map(|row| {
                let bytes = u64::try_from(row.size).unwrap_or_default();
                (row.hash.clone(), FileShown { hash: row.hash, kind: row.kind, bytes })
            }));
        }
        let mut by_owner: HashMap<K, Vec<Proof>> = HashMap::new();
        for row in rows {
            if let Some(owner) = owner(&row) {
                let kind = row.kind.0;
                let file = row.file_hash.as_ref().and_then(|hash| files.get(hash).cloned());
                by_owner.entry(owner).or_default().push(Proof { kind, title: row.title, url: row.url, file, dated_on: row.dated_on });
            }
        }
        Ok(by_owner)
    }

    /// A recommendation's updates, the newest first.
    #[boxed]
    pub async fn updates_of(&self, row: u32) -> Result<Vec<StatusUpdate>, DbErr> {
        let facts = &self.snapshot.facts;
        if facts.reports.of(row).is_empty() {
            return Ok(Vec::new());
        }
        let found = self.updates_where(status_update::Column::RecommendationId.eq(facts.ids[row])).await?;
        Ok(found.into_iter().map(|(_, update)| update).collect())
    }

    /// What civil society says of a recommendation, the newest first.
    #[boxed]
    pub async fn assessments_of(&self, row: u32) -> Result<Vec<AssessmentShown>, DbErr> {
        let facts = &self.snapshot.facts;
        if facts.assessments.of(row).is_empty() {
            return Ok(Vec::new());
        }
        self.assessments_where(assessment::Column::RecommendationId.eq(facts.ids[row])).await
    }

    /// The updates that meet a condition, the newest first, each with its recommendation's key.
    #[boxed]
    pub async fn updates_where(&self, condition: SimpleExpr) -> Result<Vec<(recommendation::Key, StatusUpdate)>, DbErr> {
        let rows = status_update::Entity::find()
            .filter(condition)
            .filter(status_update::Column::PublishedOn.lte(self.snapshot.day))
            .order_by_desc(status_update::Column::PublishedOn)
            .order_by_desc(status_update::Column::Id)
            .all(&self.db)
            .await?;
        let ids: Vec<status_update::Key> = rows.iter().map(|row| row.id).collect();
        let mut evidence = self.evidence(evidence::Column::StatusUpdateId, &ids, |row| row.status_update_id).await?;
        let asked = status_question::Entity::find()
            .filter(status_question::Column::StatusUpdateId.is_in(ids.iter().copied()))
            .filter(status_question::Column::PublishedOn.lte(self.snapshot.day))
            .order_by_asc(status_question::Column::Id)
            .all(&self.db)
            .await?;
        let mut questions: HashMap<status_update::Key, Vec<Question>> = HashMap::new();
        for row in asked {
            let question = Question { language: row.language, body: row.body, published_on: row.published_on };
            questions.entry(row.status_update_id).or_default().push(question);
        }
        let slugs: HashMap<status_update::Key, String> = rows.iter().map(|row| (row.id, row.slug.clone())).collect();
        let corrected: HashMap<status_update::Key, String> =
            rows.iter().filter_map(|row| Some((row.corrects_id?, row.slug.clone()))).collect();
        let later: Vec<recommendation::Key> = rows.iter().filter_map(|row| row.later_recommendation_id).collect();
        let later = self.references(&later);
        let updates = rows.into_iter().filter_map(|row| {
            let update = StatusUpdate {
                institution: self.institution_named(row.institution_id)?,
                status: row.status.0,
                published_on: row.published_on,
                language: row.language,
                reasons: row.reasons,
                missing: row.missing,
                next_step: row.next_step,
                next_step_on: row.next_step_on,
                evidence: evidence.remove(&row.id).unwrap_or_default(),
                questions: questions.remove(&row.id).unwrap_or_default(),
                corrects: row.corrects_id.and_then(|id| slugs.get(&id).cloned()),
                corrected_by: corrected.get(&row.id).cloned(),
                later: row.later_recommendation_id.and_then(|id| later.get(&id).cloned()),
                slug: row.slug,
            };
            Some((row.recommendation_id, update))
        });
        Ok(updates.collect())
    }

    fn institution_named(&self, id: institution::Key) -> Option<Named> {
        let institutions = &self.snapshot.catalogue.institutions;
        institutions.place(id).map(|place| institutions.at(place).named.clone())
    }

    /// The published assessments that meet a condition, the newest first. The author of an assessment is read only where readers may know
    /// the author.
    #[boxed]
    pub async fn assessments_where(&self, condition: SimpleExpr) -> Result<Vec<AssessmentShown>, DbErr> {
        let day = self.snapshot.day;
        let mut rows = assessment::Entity::find()
            .filter(condition)
            .filter(assessment::Column::PublishedOn.lte(day))
            .filter(assessment::Column::Visibility.ne(Visibility::Private.code()))
            .order_by_desc(assessment::Column::PublishedOn)
            .order_by_desc(assessment::Column::Id)
            .all(&self.db)
            .await?;
        let ids: Vec<assessment::Key> = rows.iter().map(|row| row.id).collect();
        Lowered::of(&self.db, ids.iter().copied()).await?.apply(&mut rows);
        let mut signed = self.signatures(&rows).await?;
        let mut evidence = self.evidence(evidence::Column::AssessmentId, &ids, |row| row.assessment_id).await?;
        let withdrawals = assessment_withdrawal::Entity::find()
            .filter(assessment_withdrawal::Column::AssessmentId.is_in(ids.iter().copied()))
            .filter(assessment_withdrawal::Column::PublishedOn.lte(day))
            .all(&self.db)
            .await?;
        let mut withdrawn: HashMap<assessment::Key, _> =
            withdrawals.into_iter().map(|row| (row.assessment_id, (row.published_on, row.note))).collect();
        let replies = reply::Entity::find()
            .filter(reply::Column::AssessmentId.is_in(ids.iter().copied()))
            .filter(reply::Column::PublishedOn.lte(day))
            .all(&self.db)
            .await?;
        let mut answers = self.answers(replies.iter().map(|row| row.id).collect()).await?;
        let mut replies: HashMap<assessment::Key, reply::Model> = replies.into_iter().map(|row| (row.assessment_id, row)).collect();
        let newer: Vec<(Option<assessment::Key>, String)> = assessment::Entity::find()
            .select_only()
            .columns([assessment::Column::SupersedesId, assessment::Column::Slug])
            .filter(assessment::Column::SupersedesId.is_in(ids.iter().copied()))
            .filter(assessment::Column::PublishedOn.lte(day))
            .into_tuple()
            .all(&self.db)
            .await?;
        let newer: HashMap<assessment::Key, String> = newer.into_iter().filter_map(|(id, slug)| Some((id?, slug))).collect();
        let linked = assessment_group::Entity::find()
            .filter(assessment_group::Column::AssessmentId.is_in(ids.iter().copied()))
            .all(&self.db)
            .await?;
        let catalogue = &self.snapshot.catalogue;
        let mut groups: HashMap<assessment::Key, Vec<Named>> = HashMap::new();
        for row in linked {
            let named = catalogue.groups.place(row.group_id).map(|place| catalogue.groups.at(place).named.clone());
            groups.entry(row.assessment_id).or_default().extend(named);
        }
        let references = self.references(&rows.iter().map(|row| row.recommendation_id).collect::<Vec<_>>());
        let shown = rows.into_iter().filter_map(|row| {
            let organisation = |id: organisation::Key| {
                let entry = catalogue.organisations.at(catalogue.organisations.place(id)?);
                Some(Author::Named(entry.named.clone(), entry.kind))
            };
            let author = match row.visibility.0 {
                Visibility::Named => organisation(row.organisation_id)?,
                Visibility::Coalition => organisation(row.coalition_id?)?,
                Visibility::Pseudonymous => Author::Pseudonymous(row.pseudonym.map(|words| words.0).unwrap_or_default()),
                Visibility::Private => return None,
            };
            let reply = replies.remove(&row.id).and_then(|reply| {
                let institution = self.institution_named(reply.institution_id)?;
                let answer = answers.remove(&reply.id);
                Some(ReplyShown { institution, language: reply.language, body: reply.body, published_on: reply.published_on, answer })
            });
            let published_on = row.published_on?;
            let (signed_by, signed_besides) = signed.remove(&row.id).unwrap_or_default();
            Some(AssessmentShown {
                reference: references.get(&row.recommendation_id)?.clone(),
                author,
                signed_by,
                signed_besides,
                verdict: row.verdict.0,
                state_account: row.state_account.map(|own| own.0),
                published_on,
                language: row.language,
                developments: row.developments,
                comments: row.comments,
                missing: row.missing,
                questions: row.questions,
                proposed: row.proposed,
                place: row.place,
                period: row.period_from.zip(row.period_to),
                groups: groups.remove(&row.id).unwrap_or_default(),
                evidence: evidence.remove(&row.id).unwrap_or_default(),
                reply,
                reply_due_on: Some(self.snapshot.periods.reply_due(published_on)),
                superseded_by: newer.get(&row.id).cloned(),
                withdrawn: withdrawn.remove(&row.id),
                slug: row.slug,
            })
        });
        Ok(shown.collect())
    }

    /// Some actions as they stand on the day, in the order of their beginning; those published later are left out.
    #[boxed]
    pub async fn actions_of(&self, ids: &[action::Key]) -> Result<Vec<ActionShown>, DbErr> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let day = self.snapshot.day;
        let catalogue = &self.snapshot.catalogue;
        let ids = || ids.iter().copied();
        let rows = entities::action::Entity::find()
            .filter(action::Column::Id.is_in(ids()))
            .filter(action::Column::PublishedOn.lte(day))
            .all(&self.db)
            .await?;
        let versions = action_version::Entity::find()
            .filter(action_version::Column::ActionId.is_in(ids()))
            .filter(action_version::Column::PublishedOn.lte(day))
            .order_by_asc(action_version::Column::PublishedOn)
            .order_by_asc(action_version::Column::Id)
            .all(&self.db)
            .await?;
        let mut newest: HashMap<action::Key, action_version::Model> = versions.into_iter().map(|row| (row.action_id, row)).collect();
        let mut institutions: HashMap<action::Key, Vec<(bool, Named)>> = HashMap::new();
        for row in action_institution::Entity::find()
            .filter(action_institution::Column::ActionId.is_in(ids()))
            .filter(in_force(action_institution::Column::Since, action_institution::Column::Until, day))
            .order_by_asc(action_institution::Column::Id)
            .all(&self.db)
            .await?
        {
            institutions
                .entry(row.action_id)
                .or_default()
                .extend(self.institution_named(row.institution_id).map(|named| (row.leads, named)));
        }
        let mut milestones: HashMap<action::Key, Vec<MilestoneShown>> = HashMap::new();
        for row in milestone::Entity::find()
            .filter(milestone::Column::ActionId.is_in(ids()))
            .filter(in_force(milestone::Column::Since, milestone::Column::Until, day))
            .order_by_asc(milestone::Column::DueOn)
            .order_by_asc(milestone::Column::Id)
            .all(&self.db)
            .await?
        {
            let reached_on = row.reached_on.filter(|on| *on <= day);
            milestones.entry(row.action_id).or_default().push(MilestoneShown { titles: row.titles.0, due_on: row.due_on, reached_on });
        }
        let mut budget: HashMap<action::Key, Vec<BudgetShown>> = HashMap::new();
        for row in budget_line::Entity::find()
            .filter(budget_line::Column::ActionId.is_in(ids()))
            .filter(in_force(budget_line::Column::Since, budget_line::Column::Until, day))
            .order_by_asc(budget_line::Column::Year)
            .order_by_asc(budget_line::Column::Id)
            .all(&self.db)
            .await?
        {
            budget.entry(row.action_id).or_default().push(BudgetShown {
                year: row.year,
                currency: row.currency,
                allocated_minor: row.allocated_minor,
                spent_minor: row.spent_minor,
                source: row.source.map(|words| words.0).unwrap_or_default(),
            });
        }
        let served = action_recommendation::Entity::find()
            .filter(action_recommendation::Column::ActionId.is_in(ids()))
            .filter(in_force(action_recommendation::Column::Since, action_recommendation::Column::Until, day))
            .order_by_asc(action_recommendation::Column::Id)
            .all(&self.db)
            .await?;
        let references = self.references(&served.iter().map(|row| row.recommendation_id).collect::<Vec<_>>());
        let mut recommendations: HashMap<action::Key, Vec<Reference>> = HashMap::new();
        for row in served {
            recommendations.entry(row.action_id).or_default().extend(references.get(&row.recommendation_id).cloned());
        }
        let mut targets: HashMap<action::Key, Vec<Named>> = HashMap::new();
        for row in action_sdg_target::Entity::find()
            .filter(action_sdg_target::Column::ActionId.is_in(ids()))
            .filter(in_force(action_sdg_target::Column::Since, action_sdg_target::Column::Until, day))
            .order_by_asc(action_sdg_target::Column::Id)
            .all(&self.db)
            .await?
        {
            let named = catalogue.targets.place(row.sdg_target_id).map(|place| catalogue.targets.at(place).named.clone());
            targets.entry(row.action_id).or_default().extend(named);
        }
        let mut groups: HashMap<action::Key, Vec<Named>> = HashMap::new();
        for row in action_group::Entity::find()
            .filter(action_group::Column::ActionId.is_in(ids()))
            .filter(in_force(action_group::Column::Since, action_group::Column::Until, day))
            .order_by_asc(action_group::Column::Id)
            .all(&self.db)
            .await?
        {
            let named = catalogue.groups.place(row.group_id).map(|place| catalogue.groups.at(place).named.clone());
            groups.entry(row.action_id).or_default().extend(named);
        }
        let mut actions: Vec<ActionShown> = rows
            .into_iter()
            .filter_map(|row| {
                let version = newest.remove(&row.id)?;
                let mut institutions = institutions.remove(&row.id).unwrap_or_default();
                institutions.sort_by_key(|(leads, _)| !leads);
                Some(ActionShown {
                    kind: row.kind.0,
                    titles: row.titles.0,
                    description: row.description.map(|words| words.0).unwrap_or_default(),
                    place: row.place.map(|words| words.0).unwrap_or_default(),
                    state: version.state.0,
                    abandoned_reason: version.abandoned_reason.map(|words| words.0).unwrap_or_default(),
                    planned_start: version.planned_start,
                    planned_end: version.planned_end,
                    started_on: version.started_on,
                    finished_on: version.finished_on,
                    progress: version.progress,
                    institutions: institutions.into_iter().map(|(_, named)| named).collect(),
                    milestones: milestones.remove(&row.id).unwrap_or_default(),
                    budget: budget.remove(&row.id).unwrap_or_default(),
                    recommendations: recommendations.remove(&row.id).unwrap_or_default(),
                    targets: targets.remove(&row.id).unwrap_or_default(),
                    groups: groups.remove(&row.id).unwrap_or_default(),
                    slug: row.slug,
                })
            })
            .collect();
        actions.sort_by_key(|action| (action.started_on.or(action.planned_start), action.slug.clone()));
        Ok(actions)
    }

    /// Public entries of the history that meet a condition, the newest first.
    #[boxed]
    pub async fn history_where(&self, condition: SimpleExpr, most: u64, skip: u64) -> Result<Vec<HistoryEntry>, DbErr> {
        let rows = event::Entity::find()
            .filter(condition)
            .filter(event::Column::Public.eq(true))
            .filter(event::Column::HappenedOn.lte(self.snapshot.day))
            .order_by_desc(event::Column::HappenedOn)
            .order_by_desc(event::Column::Id)
            .limit(most)
            .offset(skip)
            .all(&self.db)
            .await?;
        let references = self.references(&rows.iter().filter_map(|row| row.recommendation_id).collect::<Vec<_>>());
        let of_civil = rows.iter().filter(|row| row.actor_kind == ActorKind::CivilSociety).map(|row| row.id).collect();
        let mut authors = self.authors_of_events(of_civil).await?;
        let catalogue = &self.snapshot.catalogue;
        let entries = rows.into_iter().map(|row| {
            let detail = row.detail.unwrap_or_default();
            let actor = match (row.actor_kind.0, row.actor_id) {
                (ActorKind::Institution, Some(id)) => self.institution_named(institution::Key::new(id)).map(|named| named.names),
                (ActorKind::Organisation, Some(id)) => {
                    let place = catalogue.organisations.place(organisation::Key::new(id));
                    place.map(|place| catalogue.organisations.at(place).named.names.clone())
                }
                (ActorKind::Mechanism, Some(id)) => {
                    let place = catalogue.mechanisms.place(mechanism::Key::new(id));
                    place.map(|place| catalogue.mechanisms.at(place).named.names.clone())
                }
                (ActorKind::CivilSociety, _) => authors.remove(&row.id),
                (ActorKind::Pseudonym, _) => detail.get("pseudonym").and_then(|words| serde_json::from_value(words.clone()).ok()),
                _ => None,
            };
            HistoryEntry {
                happened_on: row.happened_on,
                kind: row.kind.0,
                actor: actor.unwrap_or_default(),
                value: detail.get("status").and_then(|status| Status::from_code(status.as_str()?)),
                institution: detail
                    .get("institution")
                    .and_then(|slug| catalogue.institutions.find(slug.as_str()?))
                    .map(|place| catalogue.institutions.at(place).named.clone()),
                reason: detail.get("reason").and_then(|reason| {
                    let language = detail.get("language").and_then(|language| language.as_str()).unwrap_or("en").to_string();
                    Some(Wording { language, body: reason.as_str()?.to_string() })
                }),
                reference: row.recommendation_id.and_then(|id| references.get(&id).cloned()),
                state: row.state_id.and_then(|id| catalogue.states.place(id)).map(|place| catalogue.states.at(place).named.clone()),
            }
        });
        Ok(entries.collect())
    }
}
