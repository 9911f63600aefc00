//! A person's open work, and how all of it passes to another. A new table with an author must be added here.

use crate::db::Coded;
use crate::db::entities::{action_draft, intake, person, reply_draft, responsibility_refusal, status_draft, text_draft};
use answerable_domain::model::IntakeStage;
use answerable_domain::view::accounts::OpenWork;
use answerable_domain::view::coordination::DraftStage;
use sea_orm::sea_query::{Expr, ExprTrait, IntoCondition};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

/// Moves all open work of one person to another, within a transaction. Answers what was moved.
///
/// # Errors
/// If the database fails.
pub async fn hand_over(db: &impl ConnectionTrait, from: person::Key, to: person::Key) -> Result<Vec<OpenWork>, DbErr> {
    let intakes = intake::Entity::update_many().col_expr(intake::Column::BegunById, Expr::value(to)).filter(open_intakes(from));
    let drafts = text_draft::Entity::update_many().col_expr(text_draft::Column::AuthorId, Expr::value(to)).filter(open_drafts(from));
    let refusals = responsibility_refusal::Entity::update_many()
        .col_expr(responsibility_refusal::Column::PersonId, Expr::value(to))
        .filter(open_refusals(from));
    // Who wrote a report stays known: the person who takes it over is a second person (app/RULES.md, «Roles»).
    let reports =
        status_draft::Entity::update_many().col_expr(status_draft::Column::ChangedById, Expr::value(to)).filter(open_reports(from));
    let actions =
        action_draft::Entity::update_many().col_expr(action_draft::Column::ChangedById, Expr::value(to)).filter(open_actions(from));
    let replies = reply_draft::Entity::update_many().col_expr(reply_draft::Column::ChangedById, Expr::value(to)).filter(open_replies(from));
    Ok(vec![
        OpenWork { what: "intakes", count: intakes.exec(db).await?.rows_affected },
        OpenWork { what: "text-drafts", count: drafts.exec(db).await?.rows_affected },
        OpenWork { what: "refusals", count: refusals.exec(db).await?.rows_affected },
        OpenWork { what: "reports", count: reports.exec(db).await?.rows_affected },
        OpenWork { what: "actions", count: actions.exec(db).await?.rows_affected },
        OpenWork { what: "replies", count: replies.exec(db).await?.rows_affected },
    ])
}

/// A person's open work, by kind.
///
/// # Errors
/// If the database fails.
pub async fn open_work(db: &impl ConnectionTrait, of: person::Key) -> Result<Vec<OpenWork>, DbErr> {
    Ok(vec![
        OpenWork { what: "intakes", count: intake::Entity::find().filter(open_intakes(of)).count(db).await? },
        OpenWork { what: "text-drafts", count: text_draft::Entity::find().filter(open_drafts(of)).count(db).await? },
        OpenWork { what: "refusals", count: responsibility_refusal::Entity::find().filter(open_refusals(of)).count(db).await? },
        OpenWork { what: "reports", count: status_draft::Entity::find().filter(open_reports(of)).count(db).await? },
        OpenWork { what: "actions", count: action_draft::Entity::find().filter(open_actions(of)).count(db).await? },
        OpenWork { what: "replies", count: reply_draft::Entity::find().filter(open_replies(of)).count(db).await? },
    ])
}

fn open_intakes(of: person::Key) -> Condition {
    intake::Column::BegunById.eq(of).and(intake::Column::Stage.eq(Coded(IntakeStage::Open))).into_condition()
}

fn open_drafts(of: person::Key) -> Condition {
    text_draft::Column::AuthorId.eq(of).and(text_draft::Column::Stage.ne(Coded(DraftStage::Published))).into_condition()
}

fn open_refusals(of: person::Key) -> Condition {
    responsibility_refusal::Column::PersonId.eq(of).and(responsibility_refusal::Column::DecidedOn.is_null()).into_condition()
}

fn open_reports(of: person::Key) -> Condition {
    status_draft::Column::ChangedById.eq(of).into_condition()
}

fn open_actions(of: person::Key) -> Condition {
    action_draft::Column::ChangedById.eq(of).into_condition()
}

fn open_replies(of: person::Key) -> Condition {
    reply_draft::Column::ChangedById.eq(of).into_condition()
}
