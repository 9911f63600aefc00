//! The coordinator's decision on a «not ours»: the responsibility ends, and may pass to another institution; or it stays.

use super::give_responsibility::apply;
use super::{Done, Failure, for_own_state, hold, institutions, looked};
use crate::first_come;
use crate::guarding::Said;
use crate::noted;
use answerable_domain::model::{Command, EventKind, RefusalDecision, SignedIn};
use answerable_domain::rules::responsibilities::{Difference, passed_on, seen};
use answerable_domain::typed::{self, LONGEST_QUESTION};
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::Key;
use answerable_store::db::batch::begin;
use answerable_store::db::codes::GuardSubject;
use answerable_store::db::entities::{institution, responsibility, responsibility_refusal};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::responsibilities::{held, responsibilities_of_state};
use answerable_store::guarded::Text;
use chrono::{DateTime, Utc};
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
#[boxed]
pub async fn decide_refusal(
    db: &DatabaseConnection,
    who: &SignedIn,
    refusal: responsibility_refusal::Key,
    seen_before: &str,
    decision: &Decision,
    said: &Said,
    now: DateTime<Utc>,
) -> Done<()> {
    let state = for_own_state(who, Command::DecideRefusal)?;
    let written = match decision {
        Decision::Uphold { reason, .. } => reason.as_deref().unwrap_or_default(),
        Decision::Dismiss { reason, .. } => reason,
    };
    let reason = typed::text("reason", written, LONGEST_QUESTION)?;
    if matches!(decision, Decision::Dismiss { .. }) && reason.chars().count() < 10 {
        return Err(Failure::field("reason", "coordination-reason-missing"));
    }
    let reason = Some(reason.as_str()).filter(|reason| !reason.is_empty());
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
    let looked = looked(&tx, who, said, texts, now.date_naive()).await?;
    let today = now.date_naive();
    let (decided, kind) = match decision {
        Decision::Uphold { .. } => (RefusalDecision::Upheld, EventKind::RefusalUpheld),
        Decision::Dismiss { .. } => (RefusalDecision::Dismissed, EventKind::RefusalDismissed),
    };
    let written = responsibility_refusal::Entity::update_many()
        .col_expr(responsibility_refusal::Column::Decision, Expr::value(Coded(decided)))
        .col_expr(responsibility_refusal::Column::DecisionReason, Expr::value(reason))
        .col_expr(responsibility_refusal::Column::DecidedOn, Expr::value(today))
        .filter(responsibility_refusal::Column::Id.eq(refusal))
        .filter(responsibility_refusal::Column::DecidedOn.is_null())
        .exec(&tx)
        .await?;
    if written.rows_affected == 0 {
        return Err(Failure::Conflict);
    }
    looked.published(&tx, who, (GuardSubject::Refusal, refusal.number())).await?;
    let slug = offices.get(&post.institution_id).map(|office| office.slug.clone()).unwrap_or_default();
    let language = match decision {
        Decision::Dismiss { language, .. } => language.as_str(),
        Decision::Uphold { .. } => who.lang.tag(),
    };
    let detail = match reason {
        Some(reason) => json!({ "institution": slug, "reason": reason, "language": language }),
        None => json!({ "institution": slug }),
    };
    let mut history = History::at(now);
    history.note(Happening {
        subject: (SubjectKind::Recommendation, Some(recommendation.number())),
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
        let events = apply(&tx, who, recommendation, &Difference::of(&before, &after), &offices, today).await.map_err(first_come)?;
        events.into_iter().for_each(|event| history.note(event));
    }
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(())
}
