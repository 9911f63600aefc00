//! `/coordination/recommendations/{symbol}/{paragraph}`: one recommendation at the coordinator's desk.

use super::{Coordinator, choice, untouched};
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use crate::http::references::reference_behind;
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{About, Given, Wanted, classify, give_responsibility};
use answerable_domain::form::Form;
use answerable_domain::model::Reference;
use answerable_store::failure::Failure;
use axum::response::Response;

const BEFORE: &str = "/coordination/recommendations/";

async fn draw(own: &Coordinator, reference: &Reference, form: &Form, conflict: bool) -> Response {
    let reader = own.desk.reader();
    let desk = found(own.at.recommendation_desk(reference, reader.lang).await);
    own.desk.answer(desk.map(|desk| coordination::recommendation::page(reader, desk, reference, form, conflict)))
}

/// The page of one recommendation at the coordinator's desk.
pub async fn show(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let Some(reference) = reference_behind(&own.desk, BEFORE) else { return Err(own.desk.problem(&Problem::NotFound)) };
    Ok(draw(&own, &reference, &untouched(), false).await)
}

/// Saves who answers for a recommendation, or what it is about.
pub async fn save(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let Some(reference) = reference_behind(&own.desk, BEFORE) else { return Err(own.desk.problem(&Problem::NotFound)) };
    let id = own.at.key_of(&reference).await.map_err(|error| own.desk.problem(&Problem::from(error)))?;
    let Some(id) = id else { return Err(own.desk.problem(&Problem::NotFound)) };
    let (db, who, now) = (own.desk.db(), &own.desk.who, own.desk.now);
    let done = if form.value("step") == "about" {
        let targets = form.value("targets").split([',', ';', ' ', '،']).map(str::trim).filter(|code| !code.is_empty());
        let about = About {
            themes: Some(form.all("themes").map(str::to_string).collect()),
            groups: Some(form.all("groups").map(str::to_string).collect()),
            targets: Some(targets.map(str::to_string).collect()),
        };
        classify(db, who, id, form.value("saw"), &about, now).await
    } else {
        match choice::of_one(&form, &own.at.named_offices()) {
            Ok(choice) => {
                let wanted = [Wanted { id, seen: form.value("saw").to_string() }];
                match give_responsibility(db, who, &wanted, &choice, now).await {
                    Ok(Given::Written(_)) => Ok(()),
                    Ok(Given::Meanwhile(_)) => Err(Failure::Conflict),
                    Err(failure) => Err(failure),
                }
            }
            Err(errors) => Err(Failure::Invalid(errors)),
        }
    };
    match done {
        Ok(()) => Ok(own.desk.finished(&own.desk.here(), "coordination-saved").await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &reference, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw(&own.again().await?, &reference, &form, true).await),
        Err(failure) => Err(own.desk.failed(failure)),
    }
}
