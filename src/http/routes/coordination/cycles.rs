//! `/coordination/cycles`: reporting cycles and their dates.

use crate::http::asked::{Answered, found};
use crate::http::desk::{Coordination, Sent};
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{add_cycle, save_cycle_dates};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::CycleDateKind;
use answerable_domain::typed::day;
use answerable_store::failure::Failure;
use axum::extract::Path;
use chrono::NaiveDate;

/// The page of all reporting cycles.
pub async fn list_cycles(desk: Coordination) -> Answered {
    desk.answer(desk.at.cycles_desk().await.map(|page| coordination::cycles::index(desk.reader(), page, &Form::default())))
}

/// Adds a reporting cycle.
pub async fn begin_cycle(Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let number = form.value("number").trim().parse().ok();
    match add_cycle(desk.db(), &desk.who, form.value("subject"), number, desk.now).await {
        Ok(()) => {
            let path = format!("/coordination/cycles/{}/{}", form.value("subject"), number.unwrap_or_default());
            Ok(desk.finished(&path, "coordination-saved").await)
        }
        Err(Failure::Invalid(errors)) => {
            let form = form.with_errors(errors);
            desk.answer(desk.at.cycles_desk().await.map(|page| coordination::cycles::index(desk.reader(), page, &form)))
        }
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn draw_cycle(desk: &Coordination, place: (&str, i32), form: &Form, conflict: bool) -> Answered {
    desk.answer(found(desk.at.cycle(place).await).map(|page| coordination::cycles::show(desk.reader(), page, form, conflict)))
}

/// The page of one reporting cycle.
pub async fn show_cycle(Path((_, code, number)): Path<(String, String, String)>, desk: Coordination) -> Answered {
    let Ok(number) = number.parse() else { return Err(desk.problem(&Problem::NotFound)) };
    draw_cycle(&desk, (&code, number), &Form::default(), false).await
}

/// Saves the dates of a reporting cycle.
pub async fn save_dates(Path((_, code, number)): Path<(String, String, String)>, Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let Ok(number) = number.parse() else { return Err(desk.problem(&Problem::NotFound)) };
    let place = (code.as_str(), number);
    let done = match dates(&form) {
        Ok(dates) => save_cycle_dates(desk.db(), &desk.who, &code, number, form.value("saw"), &dates, desk.now).await,
        Err(errors) => Err(Failure::Invalid(errors)),
    };
    match done {
        Ok(()) => Ok(desk.finished(&desk.here(), "coordination-saved").await),
        Err(Failure::Invalid(errors)) => draw_cycle(&desk, place, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_cycle(&desk.again().await?, place, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
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
        match (CycleDateKind::from_code(kind), day(&field, on)) {
            (_, Ok(None)) => {}
            (Some(kind), Ok(Some(on))) => found.push((kind, on)),
            (None, _) => errors.push(FieldError::new(field, "coordination-date-kind-missing")),
            (_, Err(error)) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}
