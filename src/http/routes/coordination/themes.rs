//! `/coordination/themes`: the themes that coordinators add.

use crate::http::asked::Answered;
use crate::http::desk::{Coordination, Sent};
use answerable_app::pages::coordination;
use answerable_commands::coordination::{add_theme, rename_theme};
use answerable_commands::guarding::Said;
use answerable_domain::form::Form;
use answerable_domain::typed;
use answerable_store::failure::Failure;

async fn draw_themes(desk: &Coordination, form: &Form, conflict: bool) -> Answered {
    desk.answer(desk.at.own_themes().await.map(|page| coordination::themes::page(desk.reader(), page, form, conflict)))
}

/// The page of the themes that coordinators have added.
pub async fn list_themes(desk: Coordination) -> Answered {
    draw_themes(&desk, &Form::default(), false).await
}

/// Adds a theme, or changes a theme's names.
pub async fn save_theme(Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let (db, who, names, now) = (desk.db(), &desk.who, typed::names(&form, "name"), desk.now);
    let said = Said::of(&form);
    let done = match form.text("theme") {
        None => add_theme(db, who, &names, &said, now).await.map(|_| ()),
        Some(slug) => rename_theme(db, who, slug, form.value("saw"), &names, &said, now).await,
    };
    match done {
        Ok(()) => Ok(desk.finished("/coordination/themes", "coordination-saved").await),
        Err(Failure::Invalid(errors)) => draw_themes(&desk, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_themes(&desk.again().await?, &form, true).await,
        Err(failure) => Err(desk.refused(failure, &form).await),
    }
}
