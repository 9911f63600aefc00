//! Finds the recommendation that a typed reference means: as the register writes it, otherwise with letters of either case.

use super::entities::{document, recommendation};
use crate::boxed;
use answerable_domain::model::Reference;
use sea_orm::sea_query::{Expr, ExprTrait, Func, SimpleExpr};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};

/// Finds the recommendation of a typed reference, with its document.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn find(db: &impl ConnectionTrait, typed: &Reference) -> Result<Option<(document::Model, recommendation::Model)>, DbErr> {
    let of_document =
        recommendation::Entity::belongs_to(document::Entity).from(recommendation::Column::DocumentId).to(document::Column::Id);
    let both = recommendation::Entity::find()
        .join(JoinType::InnerJoin, of_document.into())
        .select_also(document::Entity)
        .filter(document::Column::Symbol.eq(typed.symbol.as_str()))
        .filter(recommendation::Column::Paragraph.eq(typed.paragraph.as_str()));
    if let Some((row, Some(document))) = both.one(db).await? {
        return Ok(Some((document, row)));
    }
    let exactly = document::Entity::find().filter(document::Column::Symbol.eq(typed.symbol.as_str())).one(db).await?;
    let document = match exactly {
        Some(document) => Some(document),
        None => {
            let alike = document::Entity::find().filter(alike(document::Column::Symbol, &typed.symbol)).order_by_asc(document::Column::Id);
            alike.one(db).await?
        }
    };
    let Some(document) = document else { return Ok(None) };
    let of_document = || recommendation::Entity::find().filter(recommendation::Column::DocumentId.eq(document.id));
    let exactly = of_document().filter(recommendation::Column::Paragraph.eq(typed.paragraph.as_str())).one(db).await?;
    let row = match exactly {
        Some(row) => Some(row),
        None => of_document().filter(alike(recommendation::Column::Paragraph, &typed.paragraph)).one(db).await?,
    };
    Ok(row.map(|row| (document, row)))
}

/// A condition: the column holds the typed text, whatever the case of its letters. Symbols have Latin letters.
fn alike<C: sea_orm::sea_query::IntoColumnRef>(column: C, typed: &str) -> SimpleExpr {
    Func::lower(Expr::col(column)).eq(typed.to_ascii_lowercase())
}
