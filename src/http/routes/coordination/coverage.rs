//! `/coordination/coverage`: recommendations with a gap. Each row saves itself, and the list comes back.

use super::choice::day;
use super::{Coordinator, untouched};
use crate::http::desk::{Desk, DeskForm};
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{About, Given, Wanted, classify, give_responsibility};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::rules::responsibilities::{Choice, DueChoice, LeadChoice};
use answerable_domain::view::coordination::Gap;
use answerable_store::failure::Failure;
use axum::response::Response;

fn gap(own: &Coordinator) -> Gap {
    own.desk.asked.parameter("gap").and_then(Gap::from_code).unwrap_or_default()
}

async fn draw(own: &Coordinator, form: &Form, conflict: bool) -> Response {
    let selection = own.selection();
    let reader = own.desk.reader();
    let found = own.at.coverage(gap(own), &selection, reader.lang).await;
    own.desk.answer(found.map(|found| coordination::coverage::page(reader, found, gap(own), &selection, form, conflict)))
}

/// The list of recommendations with a gap.
pub async fn show(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(draw(&own, &untouched(), false).await)
}

/// Saves the form of one row.
pub async fn save(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let Some(id) = own.key(form.value("row")).await? else { return Err(own.desk.problem(&Problem::NotFound)) };
    let (db, who, now) = (own.desk.db(), &own.desk.who, own.desk.now);
    let done = match gap(&own) {
        Gap::Target => {
            let written = form.value("targets").split([',', ';', ' ', '،']).map(str::trim).filter(|code| !code.is_empty());
            let targets: Vec<String> = written.map(str::to_string).collect();
            if targets.is_empty() {
                Err(Failure::field("targets", "coordination-none-chosen"))
            } else {
                classify(db, who, id, form.value("saw"), &About { targets: Some(targets), ..About::default() }, now).await
            }
        }
        gap => match choice(&own, gap, &form) {
            Ok(choice) => {
                let wanted = [Wanted { id, seen: form.value("saw").to_string() }];
                match give_responsibility(db, who, &wanted, &choice, now).await {
                    Ok(Given::Written(_)) => Ok(()),
                    Ok(Given::Meanwhile(_)) => Err(Failure::Conflict),
                    Err(failure) => Err(failure),
                }
            }
            Err(error) => Err(Failure::Invalid(vec![error])),
        },
    };
    match done {
        Ok(()) => Ok(own.desk.finished(&own.desk.here(), "coordination-saved").await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw(&own.again().await?, &form, true).await),
        Err(failure) => Err(own.desk.failed(failure)),
    }
}

fn choice(own: &Coordinator, gap: Gap, form: &Form) -> Result<Choice, FieldError> {
    let due = day(form, "due")?;
    let due_choice = due.map_or(DueChoice::Keep, DueChoice::Set);
    match gap {
        Gap::Lead => {
            let lead = own.at.named_offices().find(form.value("lead"));
            let lead = lead.ok_or_else(|| FieldError::new("lead", "coordination-choose-institution"))?;
            Ok(Choice { lead: LeadChoice::Give(lead), due: due_choice, ..Choice::default() })
        }
        _ if due.is_none() => Err(FieldError::new("due", "coordination-no-day")),
        _ => Ok(Choice { due: due_choice, ..Choice::default() }),
    }
}
