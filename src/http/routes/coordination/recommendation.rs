//! `/coordination/recommendations/{symbol}/{paragraph}`: one recommendation at the coordinator's desk.

use super::choice;
use crate::http::asked::{Answered, found};
use crate::http::desk::{Coordination, Sent};
use crate::http::references::reference_behind;
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{Classification, Given, Wanted, classify, give_responsibility};
use answerable_domain::form::Form;
use answerable_domain::model::Reference;
use answerable_domain::typed::codes;
use answerable_store::failure::Failure;

const BEFORE: &str = "/coordination/recommendations/";

async fn draw_recommendation(desk: &Coordination, reference: &Reference, form: &Form, conflict: bool) -> Answered {
    let reader = desk.reader();
    let page = found(desk.at.recommendation_desk(reference, reader.lang).await);
    desk.answer(page.map(|page| coordination::recommendation::page(reader, page, reference, form, conflict)))
}

/// The page of one recommendation at the coordinator's desk.
pub async fn show_recommendation(desk: Coordination) -> Answered {
    let Some(reference) = reference_behind(&desk.reader().path, BEFORE) else { return Err(desk.problem(&Problem::NotFound)) };
    draw_recommendation(&desk, &reference, &Form::default(), false).await
}

/// Saves who answers for a recommendation, or what it is about.
pub async fn save_recommendation(Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let Some(reference) = reference_behind(&desk.reader().path, BEFORE) else { return Err(desk.problem(&Problem::NotFound)) };
    let id = desk.key_of(&reference).await?;
    let (db, who, now) = (desk.db(), &desk.who, desk.now);
    let done = match form.value("step") {
        "about" => {
            let about = Classification {
                themes: Some(form.all("themes").map(str::to_string).collect()),
                groups: Some(form.all("groups").map(str::to_string).collect()),
                targets: Some(codes(form.value("targets"))),
            };
            classify(db, who, id, form.value("saw"), &about, now).await
        }
        "give" => match choice::of_one(&form, &desk.at.named_offices()) {
            Ok(choice) => {
                let wanted = [Wanted { id, seen: form.value("saw").to_string() }];
                match give_responsibility(db, who, &wanted, &choice, now).await {
                    Ok(Given::Written(_)) => Ok(()),
                    Ok(Given::Meanwhile(_)) => Err(Failure::Conflict),
                    Err(failure) => Err(failure),
                }
            }
            Err(errors) => Err(Failure::Invalid(errors)),
        },
        _ => Err(Failure::Unreadable),
    };
    match done {
        Ok(()) => Ok(desk.finished(&desk.here(), "coordination-saved").await),
        Err(Failure::Invalid(errors)) => draw_recommendation(&desk, &reference, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_recommendation(&desk.again().await?, &reference, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
