//! `/coordination/responsibilities`: choosing recommendations, looking at what would change, changing it. All three steps are at one
//! address, which says what is selected; the step is in the form.

use super::{Coordinator, choice, untouched};
use crate::http::desk::{Desk, DeskForm};
use crate::http::references::read_reference;
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{Given, Wanted, give_responsibility};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::Reference;
use answerable_domain::rules::responsibilities::{Choice, after, read_seen, seen};
use answerable_domain::view::coordination::{MOST_AT_ONCE, Preview, Previewed};
use answerable_store::db::entities::{recommendation, responsibility};
use answerable_store::db::responsibilities::held;
use answerable_store::failure::Failure;
use axum::response::Response;
use sea_orm::DbErr;

async fn draw(own: &Coordinator, form: &Form) -> Response {
    let selection = own.selection();
    let reader = own.desk.reader();
    let found = own.at.assigned(&selection, reader.lang).await;
    own.desk.answer(found.map(|found| coordination::responsibilities::page(reader, found, &selection, form)))
}

fn unread(own: &Coordinator, error: DbErr) -> Response {
    own.desk.problem(&Problem::from(error))
}

/// The page of the selection.
pub async fn show(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(draw(&own, &untouched()).await)
}

/// Takes the form, at whichever step it is.
pub async fn save(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    match form.value("step") {
        "choose" => Ok(draw(&own, &form).await),
        "apply" => apply(own, form).await,
        "cluster" => {
            let references = ticked(&own, &form).await?;
            if references.len() < 2 {
                return Ok(draw(&own, &form.with_errors(vec![FieldError::new("row", "coordination-cluster-few")])).await);
            }
            Ok(own.desk.answer(coordination::clusters::new(own.desk.reader(), &references, &untouched())))
        }
        _ => preview(own, form).await,
    }
}

/// The references that were ticked: some rows, or the whole selection.
async fn ticked(own: &Coordinator, form: &Form) -> Result<Vec<Reference>, Response> {
    if form.value("all").is_empty() {
        return Ok(form.all("row").take(MOST_AT_ONCE + 1).filter_map(read_reference).collect());
    }
    let (references, total) = own.at.references_of(&own.selection()).await.map_err(|error| unread(own, error))?;
    // More than one change may take: the page says so.
    Ok(if total > MOST_AT_ONCE { references.into_iter().cycle().take(MOST_AT_ONCE + 1).collect() } else { references })
}

async fn preview(own: Coordinator, form: Form) -> Result<Response, Response> {
    let references = ticked(&own, &form).await?;
    let errors = match references.len() {
        0 => vec![FieldError::new("row", "coordination-none-ticked")],
        many if many > MOST_AT_ONCE => vec![FieldError::new("row", "coordination-too-many")],
        _ => Vec::new(),
    };
    let choice = choice::of_many(&form, &own.at.named_offices());
    match choice {
        Ok(choice) if errors.is_empty() => {
            let seen = references.into_iter().map(|reference| (reference, None)).collect();
            let (_, preview) = worked_out(&own, seen, choice).await?;
            Ok(own.desk.answer(coordination::preview::page(own.desk.reader(), &preview, &form, false)))
        }
        choice => {
            let errors = errors.into_iter().chain(choice.err().unwrap_or_default()).collect();
            Ok(draw(&own, &form.with_errors(errors)).await)
        }
    }
}

/// What a choice would do to some recommendations. Each comes with the fingerprint of what the coordinator saw of it, if the form came
/// back.
async fn worked_out(own: &Coordinator, rows: Vec<(Reference, Option<String>)>, choice: Choice) -> Result<(Vec<Wanted>, Preview), Response> {
    let mut keys = Vec::new();
    let mut unknown = 0;
    for (reference, saw) in rows {
        match own.at.key_of(&reference).await.map_err(|error| unread(own, error))? {
            Some(id) => keys.push((id, reference, saw)),
            None => unknown += 1,
        }
    }
    let ids: Vec<recommendation::Key> = keys.iter().map(|(id, ..)| *id).collect();
    let mut now = held(own.desk.db(), &ids).await.map_err(|error| unread(own, error))?;
    let posts: Vec<responsibility::Key> = now.values().flatten().map(|held| responsibility::Key::new(held.id)).collect();
    let refused = own.at.refused(&posts).await.map_err(|error| unread(own, error))?;
    let mut wanted = Vec::new();
    let mut shown = Vec::new();
    for (id, reference, saw) in keys {
        let before = now.remove(&id).unwrap_or_default();
        let there = seen(&before);
        wanted.push(Wanted { id, seen: saw.clone().unwrap_or_else(|| there.clone()) });
        shown.push(Previewed {
            reference,
            after: after(&before, &choice),
            saw: saw.filter(|saw| *saw != there).map(|saw| read_seen(&saw)),
            refused: before.iter().any(|held| refused.contains(&responsibility::Key::new(held.id))),
            before,
        });
    }
    Ok((wanted, Preview { choice, rows: shown, offices: own.at.named_offices(), unknown }))
}

async fn apply(own: Coordinator, form: Form) -> Result<Response, Response> {
    let choice = match choice::of_many(&form, &own.at.named_offices()) {
        Ok(choice) => choice,
        Err(errors) => return Ok(draw(&own, &form.with_errors(errors)).await),
    };
    let rows: Vec<(Reference, Option<String>)> = form
        .all("row")
        .zip(form.all("saw"))
        .take(MOST_AT_ONCE + 1)
        .filter_map(|(row, saw)| Some((read_reference(row)?, Some(saw.to_string()))))
        .collect();
    let (wanted, preview) = worked_out(&own, rows.clone(), choice.clone()).await?;
    if preview.unknown > 0 {
        return Err(own.desk.problem(&Problem::NotFound));
    }
    match give_responsibility(own.desk.db(), &own.desk.who, &wanted, &choice).await {
        Ok(Given::Written(_)) => Ok(own.desk.finished(&own.desk.here(), "coordination-given").await),
        Ok(Given::Meanwhile(_)) | Err(Failure::Conflict) => {
            let own = own.again().await?;
            let (_, preview) = worked_out(&own, rows, choice).await?;
            Ok(own.desk.answer(coordination::preview::page(own.desk.reader(), &preview, &form, true)))
        }
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &form.with_errors(errors)).await),
        Err(failure) => Err(own.desk.failed(failure)),
    }
}
