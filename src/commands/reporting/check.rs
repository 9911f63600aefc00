//! Whether a status update may be submitted or published as it stands: the gates of the scale, complete evidence, existing references.

use super::input::ReportInput;
use crate::Occasion;
use crate::evidence::incomplete;
use answerable_domain::form::FieldError;
use answerable_domain::model::{ActionState, EvidenceKind, Status};
use answerable_domain::rules::reporting::{Proposed, gates};
use answerable_domain::words::Arg;
use answerable_store::boxed;
use answerable_store::db::entities::{
    action, action_recommendation, action_version, document, institution, recommendation, state, status_update,
};
use answerable_store::failure::{Done, Failure};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// The records that a status update refers to, by key: the update that it corrects, and a later recommendation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NamedKeys {
    pub corrects: Option<status_update::Key>,
    pub later: Option<recommendation::Key>,
}

/// Finds the records that a status update refers to. A correction must be of an update of the same institution on the same
/// recommendation that nothing corrects yet.
#[boxed]
pub async fn named(
    tx: &impl ConnectionTrait,
    recommendation: recommendation::Key,
    institution: institution::Key,
    input: &ReportInput,
) -> Done<NamedKeys> {
    let mut found = NamedKeys::default();
    if let Some(slug) = &input.corrects {
        let update = status_update::Entity::find()
            .filter(status_update::Column::Slug.eq(slug.as_str()))
            .filter(status_update::Column::RecommendationId.eq(recommendation))
            .filter(status_update::Column::InstitutionId.eq(institution))
            .one(tx)
            .await?
            .ok_or_else(|| Failure::field("corrects", "report-corrects-unknown"))?;
        let corrected = status_update::Entity::find().filter(status_update::Column::CorrectsId.eq(update.id)).one(tx).await?;
        if corrected.is_some() {
            return Err(Failure::field("corrects", "report-corrects-corrected"));
        }
        found.corrects = Some(update.id);
    }
    if let Some(later) = &input.later {
        let state = async |id: document::Key| -> Result<Option<state::Key>, DbErr> {
            Ok(document::Entity::find_by_id(id).one(tx).await?.map(|document| document.state_id))
        };
        let unknown = || Failure::field("later", "report-later-unknown");
        let own = recommendation::Entity::find_by_id(recommendation).one(tx).await?.ok_or(Failure::NotFound)?;
        let (there, row) = answerable_store::db::cited::find(tx, later).await?.ok_or_else(unknown)?;
        if row.id == recommendation || state(own.document_id).await? != Some(there.state_id) {
            return Err(unknown());
        }
        found.later = Some(row.id);
    }
    Ok(found)
}

/// Whether an action that serves the recommendation has begun and was not abandoned.
#[boxed]
pub async fn action_begun(tx: &impl ConnectionTrait, recommendation: recommendation::Key) -> Result<bool, DbErr> {
    let actions: Vec<action::Key> = action_recommendation::Entity::find()
        .select_only()
        .column(action_recommendation::Column::ActionId)
        .filter(action_recommendation::Column::RecommendationId.eq(recommendation))
        .filter(action_recommendation::Column::Until.is_null())
        .into_tuple()
        .all(tx)
        .await?;
    let versions = action_version::Entity::find()
        .filter(action_version::Column::ActionId.is_in(actions))
        .order_by_asc(action_version::Column::PublishedOn)
        .order_by_asc(action_version::Column::Id)
        .all(tx)
        .await?;
    let newest: HashMap<action::Key, ActionState> = versions.into_iter().map(|version| (version.action_id, version.state.0)).collect();
    Ok(newest.values().any(|state| matches!(state, ActionState::UnderWay | ActionState::Finished)))
}

/// The newest earlier status of a recommendation; updates that were corrected, or are being corrected now, do not count.
async fn before(
    tx: &impl ConnectionTrait,
    recommendation: recommendation::Key,
    corrects: Option<status_update::Key>,
) -> Result<Option<Status>, DbErr> {
    let updates = status_update::Entity::find()
        .filter(status_update::Column::RecommendationId.eq(recommendation))
        .order_by_desc(status_update::Column::PublishedOn)
        .order_by_desc(status_update::Column::Id)
        .all(tx)
        .await?;
    let gone: Vec<status_update::Key> = updates.iter().filter_map(|update| update.corrects_id).chain(corrects).collect();
    Ok(updates.iter().find(|update| !gone.contains(&update.id)).map(|update| update.status.0))
}

/// Everything that stands in the way of publishing a status update, by field; empty if it may be published.
#[boxed]
pub async fn faults(
    tx: &impl ConnectionTrait,
    recommendation: recommendation::Key,
    input: &ReportInput,
    named: NamedKeys,
    occasion: &Occasion<'_>,
) -> Done<Vec<FieldError>> {
    let mut errors = incomplete(&input.evidence);
    let Some(status) = input.status else {
        errors.insert(0, FieldError::new("status", "report-status-missing"));
        return Ok(errors);
    };
    let evidence: Vec<(EvidenceKind, Option<NaiveDate>)> =
        input.evidence.iter().filter_map(|proof| Some((proof.kind?, proof.dated_on))).collect();
    let proposed = Proposed {
        status,
        reasons: &input.reasons,
        next_step: Some(input.next_step.as_str()),
        next_step_on: input.next_step_on,
        evidence: &evidence,
        action_begun: action_begun(tx, recommendation).await?,
        before: before(tx, recommendation, named.corrects).await?,
    };
    let gates = gates(&proposed, occasion.today(), occasion.periods).into_iter().map(|gate| {
        let (key, field) = gate.words();
        FieldError::with(field, key, vec![("months", Arg::from(u64::from(occasion.periods.outcome_months)))])
    });
    errors.splice(0..0, gates);
    Ok(errors)
}
