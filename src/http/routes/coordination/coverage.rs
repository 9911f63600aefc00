//! `/coordination/coverage`: recommendations with a gap. Each row saves itself, and the list comes back.

use crate::http::asked::Answered;
use crate::http::desk::{Coordination, Sent};
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{Classification, Given, Wanted, classify, give_responsibility};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::rules::responsibilities::{Choice, DueChoice, LeadChoice};
use answerable_domain::typed;
use answerable_domain::view::coordination::Gap;
use answerable_store::failure::Failure;

fn gap(desk: &Coordination) -> Gap {
    desk.asked.parameter("gap").and_then(Gap::from_code).unwrap_or_default()
}

async fn draw_coverage(desk: &Coordination, form: &Form, conflict: bool) -> Answered {
    let selection = desk.selection();
    let reader = desk.reader();
    let found = desk.at.coverage(gap(desk), &selection, reader.lang).await;
    desk.answer(found.map(|found| coordination::coverage::page(reader, found, gap(desk), &selection, form, conflict)))
}

/// The list of recommendations with a gap.
pub async fn show_coverage(desk: Coordination) -> Answered {
    draw_coverage(&desk, &Form::default(), false).await
}

/// Saves the form of one row.
pub async fn save_row(Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let Some(id) = desk.key(form.value("row")).await? else { return Err(desk.problem(&Problem::NotFound)) };
    let (db, who, now) = (desk.db(), &desk.who, desk.now);
    let done = match gap(&desk) {
        Gap::Target => {
            let targets = typed::codes(form.value("targets"));
            if targets.is_empty() {
                Err(Failure::field("targets", "coordination-none-chosen"))
            } else {
                classify(db, who, id, form.value("saw"), &Classification { targets: Some(targets), ..Classification::default() }, now).await
            }
        }
        gap => match choice_of_row(&desk, gap, &form) {
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
        Ok(()) => Ok(desk.finished(&desk.here(), "coordination-saved").await),
        Err(Failure::Invalid(errors)) => draw_coverage(&desk, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_coverage(&desk.again().await?, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

fn choice_of_row(desk: &Coordination, gap: Gap, form: &Form) -> Result<Choice, FieldError> {
    let due = typed::day("due", form.value("due"))?;
    let due_choice = due.map_or(DueChoice::Keep, DueChoice::Set);
    match gap {
        Gap::Lead => {
            let lead = desk.at.named_offices().find(form.value("lead"));
            let lead = lead.ok_or_else(|| FieldError::new("lead", "coordination-choose-institution"))?;
            Ok(Choice { lead: LeadChoice::Give(lead), due: due_choice, ..Choice::default() })
        }
        _ if due.is_none() => Err(FieldError::new("due", "coordination-no-day")),
        _ => Ok(Choice { due: due_choice, ..Choice::default() }),
    }
}
