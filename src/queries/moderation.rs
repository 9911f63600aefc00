//! The public log of moderators' decisions: when, what, on which ground. What a decision was about is read only to know whether it
//! concerns a fictional State, and is not passed on.

use super::disagreements::page_of;
use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::rules::median::median;
use answerable_domain::view::moderation::*;
use answerable_store::db::Coded;
use answerable_store::db::entities::*;
use chrono::NaiveDate;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::cmp::Reverse;
use std::collections::HashMap;

impl Queries {
    /// One page of the decisions, with the totals of all of them.
    pub(super) async fn decisions(&self, page: u64) -> Result<ModerationPage, DbErr> {
        type Row = (Option<assessment::Key>, Option<state::Key>, Coded<Decision>, Option<Coded<Ground>>, NaiveDate, NaiveDate);
        let rows: Vec<Row> = moderation_decision::Entity::find()
            .select_only()
            .columns([
                moderation_decision::Column::AssessmentId,
                moderation_decision::Column::StateId,
                moderation_decision::Column::Decision,
                moderation_decision::Column::Ground,
                moderation_decision::Column::ReceivedOn,
                moderation_decision::Column::DecidedOn,
            ])
            .filter(moderation_decision::Column::DecidedOn.lte(self.snapshot.day))
            .into_tuple()
            .all(&self.db)
            .await?;
        let fiction = self.concern_fiction().await?;
        let mut lines: Vec<DecisionLine> = rows
            .into_iter()
            .map(|(assessment, state, decision, ground, received_on, decided_on)| {
                let states = &self.snapshot.catalogue.states;
                let of_state = state.and_then(|id| states.place(id)).map(|place| states.at(place).fiction);
                DecisionLine {
                    received_on,
                    decided_on,
                    decision: decision.0,
                    ground: ground.map(|ground| ground.0),
                    fiction: of_state.or_else(|| fiction.get(&assessment?).copied()).unwrap_or(false),
                }
            })
            .collect();
        // Sorted only by what the line itself says: the order of arrival would give away what came in together.
        lines.sort_by_key(|line| (Reverse(line.decided_on), Reverse(line.received_on), line.decision, line.ground));
        let mut by_decision = PerCode::default();
        let mut by_ground = PerCode::default();
        for line in &lines {
            by_decision[line.decision] += 1;
            if let Some(ground) = line.ground {
                by_ground[ground] += 1;
            }
        }
        let (page, pages, range) = page_of(lines.len(), page, DECISIONS_PER_PAGE);
        Ok(ModerationPage {
            moderators: self.moderators().await?,
            total: lines.len() as u64,
            by_decision,
            by_ground,
            median_days: median(lines.iter().map(DecisionLine::days).collect()),
            fiction: !lines.is_empty() && lines.iter().all(|line| line.fiction),
            hidings: self.hidings_logged().await?,
            lines: lines.get(range).unwrap_or_default().to_vec(),
            page,
            pages,
        })
    }

    /// For each submission that was decided on, whether it concerns a fictional State. The database is not asked if the register has no
    /// fictional State.
    async fn concern_fiction(&self) -> Result<HashMap<assessment::Key, bool>, DbErr> {
        if !self.snapshot.catalogue.states.iter().any(|(_, state)| state.fiction) {
            return Ok(HashMap::new());
        }
        let decided = Query::select().column(moderation_decision::Column::AssessmentId).from(moderation_decision::Entity).to_owned();
        let pairs: Vec<(assessment::Key, recommendation::Key)> = assessment::Entity::find()
            .select_only()
            .columns([assessment::Column::Id, assessment::Column::RecommendationId])
            .filter(assessment::Column::Id.in_subquery(decided))
            .into_tuple()
            .all(&self.db)
            .await?;
        let known =
            pairs.into_iter().filter_map(|(id, recommendation)| Some((id, self.is_fiction(self.snapshot.facts.row(recommendation)?))));
        Ok(known.collect())
    }
}
