//! The coordinator's decision on a «not ours»: the responsibility ends, and may pass to another institution; or it stays.

use super::give_responsibility::apply;
use super::{Done, Failure, LONGEST_REASON, for_own_state, hold, institutions, looked};
use crate::first_come;
use crate::guarding::Said;
use crate::noted;
use answerable_domain::model::{Command, SignedIn};
use answerable_domain::rules::responsibilities::{Difference, passed_on, seen};
use answerable_store::db::Key;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{institution, responsibility, responsibility_refusal};
use answerable_store::db::history::{Happening, History, RecordKind};
use answerable_store::db::responsibilities::{held, responsibilities_of_state};
use answerable_store::guarded::Text;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};
use serde_json::json;

/// The coordinator's decision on a «not ours».
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The institution is right: its responsibility ends, and passes to another institution if one is named.
    Uphold { to: Option<institution::Key>, reason: Option<String> },
    /// The responsibility stays; the reason is public.
    Dismiss { reason: String, language: String },
}

/// Decides on a «not ours». `seen_before` is what the coordinator saw of the recommendation's responsibilities.
///
/// # Errors
/// If the person may not do this, the «not ours» is not of the State, it was decided already, or somebody changed the responsibilities
/// meanwhile.
pub async fn decide_refusal(
    db: &DatabaseConnection,
    who: &SignedIn,
    refusal: responsibility_refusal::Key,
    seen_before: &str,
    (decision, said): (&Decision, &Said),
) -> Done<()> {
    let state = for_own_state(who, Command::DecideRefusal)?;
    let reason = match decision {
        Decision::Uphold { reason, .. } => reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty()),
        Decision::Dismiss { reason, .. } => Some(reason.trim()),
    };
    if matches!(decision, Decision::Dismiss { .. }) && reason.is_none_or(|reason| reason.chars().count() < 10) {
        return Err(Failure::field("reason", "coordination-reason-missing"));
    }
    if reason.is_some_and(|reason| reason.chars().count() > LONGEST_REASON) {
        return Err(Failure::field("reason", "coordination-too-long"));
    }
    let tx = begin(db).await?;
    let row = responsibility_refusal::Entity::find_by_id(refusal)
        .filter(responsibility_refusal::Column::ResponsibilityId.in_subquery(responsibilities_of_state(state)))
        .one(&tx)
        .await?
        .ok_or(Failure::NotFound)?;
    let post = responsibility::Entity::find_by_id(row.responsibility_id).one(&tx).await?.ok_or(Failure::NotFound)?;
    let recommendation = post.recommendation_id;
    hold(&tx, state, &[recommendation]).await?;
    let offices = institutions(&tx, state).await?;
    let before = held(&tx, &[recommendation]).await?.remove(&recommendation).unwrap_or_default();
    if seen(&before) != seen_before {
        return Err(Failure::Conflict);
    }
    let texts = reason.map(|reason| Text::new("reason", "coordination-decision-reason", reason)).into_iter().collect();
    let looked = looked(&tx, who, said, texts).await?;
    let today = chrono::Utc::now().date_naive();
    let (code, kind) = match decision {
        Decision::Uphold { .. } => ("upheld", "refusal-upheld"),
        Decision::Dismiss { .. } => ("dismissed", "refusal-dismissed"),
    };
    let decided = responsibility_refusal::Entity::update_many()
        .col_expr(responsibility_refusal::Column::Decision, Expr::value(code))
        .col_expr(responsibility_refusal::Column::DecisionReason, Expr::value(reason))
        .col_expr(responsibility_refusal::Column::DecidedOn, Expr::value(today))
        .filter(responsibility_refusal::Column::Id.eq(refusal))
        .filter(responsibility_refusal::Column::DecidedOn.is_null())
        .exec(&tx)
        .await?;
    if decided.rows_affected == 0 {
        return Err(Failure::Conflict);
    }
    looked.published(&tx, who, ("responsibility_refusal", refusal.number())).await?;
    let slug = offices.get(&post.institution_id).map(|office| office.slug.clone()).unwrap_or_default();
    let mut detail = json!({ "institution": slug });
    if let Some(reason) = reason {
        detail["reason"] = json!(reason);
        let language = match decision {
            Decision::Dismiss { language, .. } => language.as_str(),
            Decision::Uphold { .. } => who.lang.tag(),
        };
        detail["language"] = json!(language);
    }
    let mut history = History::default();
    history.note(Happening {
        subject: ("recommendation", Some(recommendation.number())),
        recommendation_id: Some(recommendation),
        detail: Some(detail),
        records: vec![(RecordKind::Responsibility, post.id.number())],
        ..noted(who, kind)
    });
    if let Decision::Uphold { to, .. } = decision {
        if to.is_some_and(|to| to == post.institution_id || offices.get(&to).is_none_or(|office| office.ended_on.is_some())) {
            return Err(Failure::field("to", "coordination-unknown-institution"));
        }
        let after = passed_on(&before, post.institution_id.number(), to.map(Key::number));
        let events = apply(&tx, who, recommendation, &Difference::of(&before, &after), &offices).await.map_err(first_come)?;
        events.into_iter().for_each(|event| history.note(event));
    }
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(())
}
