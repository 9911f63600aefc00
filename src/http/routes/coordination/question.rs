//! `/coordination/reports/{slug}`: a public question on a published report.

use super::{Coordinator, untouched};
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use answerable_app::pages::coordination;
use answerable_commands::guarding::Said;
use answerable_commands::reporting::question_update;
use answerable_domain::form::Form;
use answerable_domain::model::Lang;
use answerable_store::failure::Failure;
use axum::extract::Path;
use axum::response::Response;

async fn draw(own: &Coordinator, slug: &str, form: &Form) -> Response {
    own.desk.answer(found(own.at.report(slug).await).map(|page| coordination::question::page(own.desk.reader(), page, form)))
}

/// The page of a published report with the form for a question.
pub async fn show(Path((_, slug)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(draw(&own, &slug, &untouched()).await)
}

/// Asks a public question on a published report.
pub async fn ask(Path((_, slug)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let language = Lang::from_tag(form.value("language")).unwrap_or(own.desk.reader().lang).tag();
    match question_update(own.desk.db(), &own.desk.who, &slug, form.value("question"), language, &Said::of(&form), &own.desk.occasion())
        .await
    {
        Ok(()) => Ok(own.desk.finished(&own.desk.here(), "question-asked").await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &slug, &form.with_errors(errors)).await),
        Err(failure) => Err(own.desk.refused(failure, &form).await),
    }
}
