//! `/coordination/responsibilities`: choosing recommendations, looking at what would change, changing it. All three steps are at one
//! address, which says what is selected; the step is in the form.

use super::choice;
use crate::http::asked::Answered;
use crate::http::desk::{Coordination, Sent};
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

async fn draw_selection(desk: &Coordination, form: &Form) -> Answered {
    let selection = desk.selection();
    let reader = desk.reader();
    let found = desk.at.assigned(&selection, reader.lang).await;
    desk.answer(found.map(|found| coordination::responsibilities::page(reader, found, &selection, form)))
}

fn unread(desk: &Coordination, error: DbErr) -> Response {
    desk.problem(&Problem::from(error))
}

/// The page of the selection.
pub async fn show_selection(desk: Coordination) -> Answered {
    draw_selection(&desk, &Form::default()).await
}

/// Takes the form, at whichever step it is.
pub async fn take_step(Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    match form.value("step") {
        "choose" => draw_selection(&desk, &form).await,
        "apply" => apply_choice(desk, form).await,
        "cluster" => {
            let references = ticked(&desk, &form).await?;
            if references.len() < 2 {
                return draw_selection(&desk, &form.with_errors(vec![FieldError::new("row", "coordination-cluster-few")])).await;
            }
            desk.answer(coordination::clusters::new(desk.reader(), &references, &Form::default()))
        }
        "preview" | "" => preview_choice(desk, form).await,
        _ => Err(desk.problem(&Problem::Unreadable)),
    }
}

/// The references that were ticked: some rows, or the whole selection.
async fn ticked(desk: &Coordination, form: &Form) -> Result<Vec<Reference>, Response> {
    if form.value("all").is_empty() {
        return Ok(form.all("row").take(MOST_AT_ONCE + 1).filter_map(read_reference).collect());
    }
    let (references, total) = desk.at.references_of(&desk.selection()).await.map_err(|error| unread(desk, error))?;
    // More than one change may take: the page says so.
    Ok(if total > MOST_AT_ONCE { references.into_iter().cycle().take(MOST_AT_ONCE + 1).collect() } else { references })
}

async fn preview_choice(desk: Coordination, form: Form) -> Answered {
    let references = ticked(&desk, &form).await?;
    let errors = match references.len() {
        0 => vec![FieldError::new("row", "coordination-none-ticked")],
        many if many > MOST_AT_ONCE => vec![FieldError::new("row", "coordination-too-many")],
        _ => Vec::new(),
    };
    let choice = choice::of_many(&form, &desk.at.named_offices());
    match choice {
        Ok(choice) if errors.is_empty() => {
            let seen = references.into_iter().map(|reference| (reference, None)).collect();
            let (_, preview) = worked_out(&desk, seen, choice).await?;
            desk.answer(coordination::preview::page(desk.reader(), &preview, &form, false))
        }
        choice => {
            let errors = errors.into_iter().chain(choice.err().unwrap_or_default()).collect();
            draw_selection(&desk, &form.with_errors(errors)).await
        }
    }
}

/// What a choice would do to some recommendations. Each comes with the fingerprint of what the coordinator saw of it, if the form came
/// back.
async fn worked_out(
    desk: &Coordination,
    rows: Vec<(Reference, Option<String>)>,
    choice: Choice,
) -> Result<(Vec<Wanted>, Preview), Response> {
    let mut keys = Vec::new();
    let mut unknown = 0;
    for (reference, saw) in rows {
        match desk.at.key_of(&reference).await.map_err(|error| unread(desk, error))? {
            Some(id) => keys.push((id, reference, saw)),
            None => unknown += 1,
        }
    }
    let ids: Vec<recommendation::Key> = keys.iter().map(|(id, ..)| *id).collect();
    let mut now = held(desk.db(), &ids).await.map_err(|error| unread(desk, error))?;
    let posts: Vec<responsibility::Key> = now.values().flatten().map(|held| responsibility::Key::new(held.id)).collect();
    let refused = desk.at.refused(&posts).await.map_err(|error| unread(desk, error))?;
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
    Ok((wanted, Preview { choice, rows: shown, offices: desk.at.named_offices(), unknown }))
}

async fn apply_choice(desk: Coordination, form: Form) -> Answered {
    let choice = match choice::of_many(&form, &desk.at.named_offices()) {
        Ok(choice) => choice,
        Err(errors) => return draw_selection(&desk, &form.with_errors(errors)).await,
    };
    let rows: Vec<(Reference, Option<String>)> = form
        .all("row")
        .zip(form.all("saw"))
        .take(MOST_AT_ONCE + 1)
        .filter_map(|(row, saw)| Some((read_reference(row)?, Some(saw.to_string()))))
        .collect();
    let (wanted, preview) = worked_out(&desk, rows.clone(), choice.clone()).await?;
    if preview.unknown > 0 {
        return Err(desk.problem(&Problem::NotFound));
    }
    match give_responsibility(desk.db(), &desk.who, &wanted, &choice, desk.now).await {
        Ok(Given::Written(_)) => Ok(desk.finished(&desk.here(), "coordination-given").await),
        Ok(Given::Meanwhile(_)) | Err(Failure::Conflict) => {
            let desk = desk.again().await?;
            let (_, preview) = worked_out(&desk, rows, choice).await?;
            desk.answer(coordination::preview::page(desk.reader(), &preview, &form, true))
        }
        Err(Failure::Invalid(errors)) => draw_selection(&desk, &form.with_errors(errors)).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
