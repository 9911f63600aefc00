//! The coordinator's desk. It answers for one State, and only those who coordinate it get one; nothing that belongs to another State is
//! fetched.

mod lists;
mod recommendation;
mod refusals;
mod setting;
mod suggestions;
mod texts;

use crate::Queries;
use answerable_domain::model::IntakeStage;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::Key;
use answerable_store::db::entities::{self, *};
use answerable_store::db::responsibilities::of_state;
use answerable_store::db::responsibilities::responsibilities_of_state;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

/// How many dates of reporting cycles the desk names.
const DATES: u64 = 6;

/// The register as the coordinator of one State works on it.
#[derive(Clone, Debug)]
pub struct CoordinationAt {
    pub at: Queries,
    /// The State's key.
    pub state: state::Key,
    place: u16,
    person: person::Key,
}

impl Queries {
    /// The desk of a person who coordinates a State; none for anybody else.
    pub fn coordination(self, who: &SignedIn) -> Option<CoordinationAt> {
        let state = who.state_key()?;
        let place = self.snapshot.catalogue.states.place(state)?;
        Some(CoordinationAt { at: self, state, place, person: who.person_key() })
    }
}

impl CoordinationAt {
    /// The State's recommendations, in the register's order.
    pub fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        self.at.snapshot.rows().filter(|row| self.at.state_of(*row) == self.place)
    }

    /// Whether a row is one of the State's recommendations.
    pub fn has(&self, row: u32) -> bool {
        self.at.snapshot.counts(row) && self.at.state_of(row) == self.place
    }

    /// The State's institutions, for choosing and for naming.
    pub fn named_offices(&self) -> StateInstitutions {
        let institutions = &self.at.snapshot.catalogue.institutions;
        let own = institutions.iter().filter(|(_, entry)| entry.state == self.place);
        StateInstitutions(
            own.map(|(_, entry)| StateInstitution { id: entry.id.number(), named: entry.named.clone(), ended_on: entry.ended_on })
                .collect(),
        )
    }

    /// The key of one of the State's recommendations.
    #[boxed]
    pub async fn key_of(&self, reference: &Reference) -> Result<Option<Key<entities::recommendation::Entity>>, DbErr> {
        let row = self.at.row_of(reference).filter(|row| self.has(*row));
        Ok(row.map(|row| self.at.snapshot.facts.ids[row]))
    }

    /// The State's recommendations that have a gap: something is missing, such as a lead or a date.
    fn lacking(&self, gap: Gap) -> impl Iterator<Item = u32> + '_ {
        let snapshot = &self.at.snapshot;
        self.rows().filter(move |row| match gap {
            Gap::Lead => snapshot.leads[*row].is_none(),
            Gap::Target => snapshot.facts.targets.of(*row).is_empty(),
            // The date belongs to the lead; work that is done needs no date any more.
            Gap::Due => {
                snapshot.leads[*row].is_some()
                    && snapshot.due[*row].is_none()
                    && !matches!(snapshot.standing(*row).status, Status::Implemented | Status::Closed)
            }
        })
    }

    fn gaps(&self) -> [u64; 3] {
        Gap::ALL.map(|gap| self.lacking(gap).count() as u64)
    }

    async fn open_refusals(&self) -> Result<u64, DbErr> {
        responsibility_refusal::Entity::find()
            .filter(responsibility_refusal::Column::DecidedOn.is_null())
            .filter(responsibility_refusal::Column::ResponsibilityId.in_subquery(responsibilities_of_state(self.state)))
            .count(&self.at.db)
            .await
    }
}

impl CoordinationAt {
    /// The coordinator's desk: what waits there.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn desk(&self) -> Result<DeskPage, DbErr> {
        let (db, catalogue) = (&self.at.db, &self.at.snapshot.catalogue);
        let state = catalogue.states.at(self.place);
        let texts_in_review = text_draft::Entity::find()
            .filter(text_draft::Column::Stage.eq(DraftStage::InReview.code()))
            .filter(text_draft::Column::RecommendationId.in_subquery(of_state(self.state)))
            .count(db)
            .await?;
        let intakes = intake::Entity::find()
            .filter(intake::Column::StateId.eq(self.state))
            .filter(intake::Column::Stage.eq(Coded(IntakeStage::Open)))
            .count(db)
            .await?;
        let cycles = reporting_cycle::Entity::find().filter(reporting_cycle::Column::StateId.eq(self.state)).all(db).await?;
        let dates = cycle_date::Entity::find()
            .filter(cycle_date::Column::CycleId.is_in(cycles.iter().map(|cycle| cycle.id)))
            .filter(cycle_date::Column::FallsOn.gte(self.at.snapshot.day))
            .order_by_asc(cycle_date::Column::FallsOn)
            .limit(DATES)
            .all(db)
            .await?;
        let dates = dates.into_iter().filter_map(|date| {
            let cycle = cycles.iter().find(|cycle| cycle.id == date.cycle_id)?;
            Some((date.falls_on, date.kind.0, self.subject_of(cycle)?))
        });
        Ok(DeskPage {
            state: state.named.clone(),
            fiction: state.fiction,
            recommendations: self.rows().count() as u64,
            gaps: self.gaps(),
            refusals: self.open_refusals().await?,
            texts_in_review,
            intakes,
            dates: dates.collect(),
        })
    }

    /// The recommendations with a gap, narrowed by a selection.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn coverage(&self, gap: Gap, selection: &Selection, lang: Lang) -> Result<AssignedFound, DbErr> {
        let lacking: std::collections::HashSet<u32> = self.lacking(gap).collect();
        self.found(selection, lang, |row| lacking.contains(&row)).await
    }

    /// A page of a selection of the State's recommendations, with who answers for each.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn assigned(&self, selection: &Selection, lang: Lang) -> Result<AssignedFound, DbErr> {
        self.found(selection, lang, |_| true).await
    }

    /// Answers «not ours»: those that wait for a decision, or those that were decided, the newest first.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn refusals(&self, decided: bool, lang: Lang) -> Result<(Vec<Refusal>, StateInstitutions), DbErr> {
        Ok((self.refusals_where(decided, None, lang).await?, self.named_offices()))
    }
}
