//! `/coordination/reports/{slug}`: a public question on a published report.

use crate::http::asked::{Answered, found};
use crate::http::desk::{Coordination, Sent};
use answerable_app::pages::coordination;
use answerable_commands::guarding::Said;
use answerable_commands::reporting::question_update;
use answerable_domain::form::Form;
use answerable_domain::model::Lang;
use answerable_store::failure::Failure;
use axum::extract::Path;

async fn draw_report(desk: &Coordination, slug: &str, form: &Form) -> Answered {
    desk.answer(found(desk.at.report(slug).await).map(|page| coordination::question::page(desk.reader(), page, form)))
}

/// The page of a published report with the form for a question.
pub async fn show_report(Path((_, slug)): Path<(String, String)>, desk: Coordination) -> Answered {
    draw_report(&desk, &slug, &Form::default()).await
}

/// Asks a public question on a published report.
pub async fn ask_question(Path((_, slug)): Path<(String, String)>, Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let language = Lang::from_tag(form.value("language")).unwrap_or(desk.reader().lang).tag();
    match question_update(desk.db(), &desk.who, &slug, form.value("question"), language, &Said::of(&form), &desk.occasion()).await {
        Ok(()) => Ok(desk.finished(&desk.here(), "question-asked").await),
        Err(Failure::Invalid(errors)) => draw_report(&desk, &slug, &form.with_errors(errors)).await,
        Err(failure) => Err(desk.refused(failure, &form).await),
    }
}
