//! `/coordination/cycles`: reporting cycles and their dates.

use super::{Coordinator, untouched};
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{add_cycle, save_cycle_dates};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::CycleDateKind;
use answerable_store::failure::Failure;
use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;

/// The page of all reporting cycles.
pub async fn index(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(own.desk.answer(own.at.cycles_desk().await.map(|page| coordination::cycles::index(own.desk.reader(), page, &untouched()))))
}

/// Adds a reporting cycle.
pub async fn add(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let number = form.value("number").trim().parse().ok();
    match add_cycle(own.desk.db(), &own.desk.who, form.value("subject"), number, own.desk.now).await {
        Ok(()) => {
            let path = format!("/coordination/cycles/{}/{}", form.value("subject"), number.unwrap_or_default());
            Ok(own.desk.finished(&path, "coordination-saved").await)
        }
        Err(Failure::Invalid(errors)) => {
            let form = form.with_errors(errors);
            Ok(own.desk.answer(own.at.cycles_desk().await.map(|page| coordination::cycles::index(own.desk.reader(), page, &form))))
        }
        Err(failure) => Err(own.desk.failed(failure)),
    }
}

async fn draw(own: &Coordinator, place: (&str, i32), form: &Form, conflict: bool) -> Response {
    own.desk.answer(found(own.at.cycle(place).await).map(|page| coordination::cycles::show(own.desk.reader(), page, form, conflict)))
}

/// The page of one reporting cycle.
pub async fn show(Path((_, code, number)): Path<(String, String, String)>, desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let Ok(number) = number.parse() else { return Err(own.desk.problem(&Problem::NotFound)) };
    Ok(draw(&own, (&code, number), &untouched(), false).await)
}

/// Saves the dates of a reporting cycle.
pub async fn save(
    Path((_, code, number)): Path<(String, String, String)>,
    DeskForm { desk, posted }: DeskForm,
) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let Ok(number) = number.parse() else { return Err(own.desk.problem(&Problem::NotFound)) };
    let place = (code.as_str(), number);
    let done = match dates(&form) {
        Ok(dates) => save_cycle_dates(own.desk.db(), &own.desk.who, &code, number, form.value("saw"), &dates, own.desk.now).await,
        Err(errors) => Err(Failure::Invalid(errors)),
    };
    match done {
        Ok(()) => Ok(own.desk.finished(&own.desk.here(), "coordination-saved").await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, place, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw(&own.again().await?, place, &form, true).await),
        Err(failure) => Err(own.desk.failed(failure)),
    }
}

/// The dates that the form gives: each line is a kind and a day, and a line without a day is left out.
fn dates(form: &Form) -> Result<Vec<(CycleDateKind, NaiveDate)>, Vec<FieldError>> {
    let mut found = Vec::new();
    let mut errors = Vec::new();
    let mut line = 0;
    for (kind, on) in form.all("kind").zip(form.all("on")) {
        let on = on.trim();
        // The name of the field where the page will draw it: empty lines are not drawn again.
        let field = if line == 0 { "on".to_string() } else { format!("on-{line}") };
        line += usize::from(!(kind.is_empty() && on.is_empty()));
        if on.is_empty() {
            continue;
        }
        match (CycleDateKind::from_code(kind), on.parse::<NaiveDate>()) {
            (Some(kind), Ok(on)) => found.push((kind, on)),
            (None, _) => errors.push(FieldError::new(field, "coordination-date-kind-missing")),
            (_, Err(_)) => errors.push(FieldError::new(field, "coordination-no-day")),
        }
    }
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}
