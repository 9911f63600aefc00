//! Accepting all paragraphs that a page shows, as they are. Their suggestions stay undecided.

use super::{changed, opened};
use answerable_domain::model::{Command, ReviewDecision, SignedIn};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{intake, intake_paragraph};
use answerable_store::failure::Done;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};

/// Accepts the paragraphs that are still as they were shown. Answers how many were accepted, and how many somebody else had changed
/// meanwhile.
///
/// # Errors
/// `NotFound`, if the State has no such intake.
#[boxed]
pub async fn accept_shown(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: intake::Key,
    shown: &[(intake_paragraph::Key, i32)],
    now: DateTime<Utc>,
) -> Done<(u64, u64)> {
    let tx = begin(db).await?;
    opened(&tx, who, Command::TakeInDocument, id).await?;
    let mut accepted = 0;
    for (paragraph, version) in shown {
        let update = intake_paragraph::Entity::update_many()
            .col_expr(intake_paragraph::Column::Decision, Expr::value(Coded(ReviewDecision::Accepted)))
            .col_expr(intake_paragraph::Column::Version, Expr::col(intake_paragraph::Column::Version).add(1))
            .col_expr(intake_paragraph::Column::ChangedById, Expr::value(who.person_key()))
            .filter(intake_paragraph::Column::IntakeId.eq(id))
            .filter(intake_paragraph::Column::Id.eq(*paragraph))
            .filter(intake_paragraph::Column::Version.eq(*version))
            .filter(intake_paragraph::Column::Decision.eq(Coded(ReviewDecision::Pending)))
            .filter(intake_paragraph::Column::Number.ne(""))
            .filter(intake_paragraph::Column::Body.ne(""));
        accepted += update.exec(&tx).await?.rows_affected;
    }
    if accepted > 0 {
        changed(&tx, who, id, serde_json::json!({ "accepted": accepted }), now).await?;
        tx.commit().await?;
    }
    Ok((accepted, shown.len() as u64 - accepted))
}
