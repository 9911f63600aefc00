//! `/coordination/themes`: the themes that coordinators add.

use super::{Coordinator, untouched};
use crate::http::desk::{Desk, DeskForm};
use answerable_app::pages::coordination;
use answerable_commands::coordination::{add_theme, names_of, rename_theme};
use answerable_commands::guarding::Said;
use answerable_domain::form::Form;
use answerable_store::failure::Failure;
use axum::response::Response;

async fn draw(own: &Coordinator, form: &Form, conflict: bool) -> Response {
    own.desk.answer(own.at.own_themes().await.map(|page| coordination::themes::page(own.desk.reader(), page, form, conflict)))
}

/// The page of the themes that coordinators have added.
pub async fn show(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(draw(&own, &untouched(), false).await)
}

/// Adds a theme, or changes a theme's names.
pub async fn save(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let (db, who, names, now) = (own.desk.db(), &own.desk.who, names_of(&form, "name"), own.desk.now);
    let said = Said::of(&form);
    let done = match form.text("theme") {
        None => add_theme(db, who, &names, &said, now).await.map(|_| ()),
        Some(slug) => rename_theme(db, who, slug, form.value("saw"), &names, &said, now).await,
    };
    match done {
        Ok(()) => Ok(own.desk.finished("/coordination/themes", "coordination-saved").await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw(&own.again().await?, &form, true).await),
        Err(failure) => Err(own.desk.refused(failure, &form).await),
    }
}
