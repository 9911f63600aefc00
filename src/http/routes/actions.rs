//! `/work/actions`: forms of actions and of their next versions.

use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use crate::http::references::read_reference;
use crate::http::routes::reporting::report::step_of;
use crate::http::routes::work::{again, own};
use answerable_app::pages::{Problem, actions};
use answerable_commands::actions::{ActionPlace, Stepped, action_step};
use answerable_domain::form::Form;
use answerable_domain::model::Reference;
use answerable_domain::view::actions::{WhichAction, WhichActions};
use answerable_store::db::entities::action_draft;
use answerable_store::failure::Failure;
use axum::extract::Path;
use axum::response::Response;

/// The page of the institution's drafts and public actions.
pub async fn index(desk: Desk) -> Result<Response, Response> {
    let which = WhichActions::read(desk.asked.parameters());
    Ok(desk.answer(own(&desk).await?.actions(which).await.map(|page| actions::index(desk.reader(), page, which))))
}

/// The recommendation for which the form of a new action is opened.
fn asked_for(desk: &Desk) -> Option<Reference> {
    desk.asked.parameter("for").and_then(read_reference)
}

async fn form_of(desk: Desk, which: WhichAction) -> Result<Response, Response> {
    Ok(desk.answer(
        found(own(&desk).await?.action(&which, desk.reader().lang).await)
            .map(|page| actions::show(desk.reader(), page, &Form::default(), false)),
    ))
}

/// The form of a new action.
pub async fn new(desk: Desk) -> Result<Response, Response> {
    let which = WhichAction::New(asked_for(&desk));
    form_of(desk, which).await
}

/// The form with the draft of a new action.
pub async fn draft(Path((_, id)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    let which = key(&desk, &id)?;
    form_of(desk, which).await
}

/// The form of the next version of a public action.
pub async fn show(Path((_, slug)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    let which = WhichAction::Of(slug, asked_for(&desk));
    form_of(desk, which).await
}

fn key(desk: &Desk, id: &str) -> Result<WhichAction, Response> {
    id.parse().map(WhichAction::Draft).map_err(|_| desk.problem(&Problem::NotFound))
}

/// Takes the first step of a new action.
pub async fn create(form: DeskForm) -> Result<Response, Response> {
    let which = WhichAction::New(asked_for(&form.desk));
    step(form, which).await
}

/// Takes a step of the draft of a new action.
pub async fn change_draft(Path((_, id)): Path<(String, String)>, form: DeskForm) -> Result<Response, Response> {
    let which = key(&form.desk, &id)?;
    step(form, which).await
}

/// Takes a step of the next version of a public action.
pub async fn change(Path((_, slug)): Path<(String, String)>, form: DeskForm) -> Result<Response, Response> {
    let which = WhichAction::Of(slug, asked_for(&form.desk));
    step(form, which).await
}

async fn step(DeskForm { desk, posted }: DeskForm, which: WhichAction) -> Result<Response, Response> {
    let at = own(&desk).await?;
    let form = posted.form;
    let version = form.value("version").parse().unwrap_or(0);
    let place = match &which {
        WhichAction::New(_) => ActionPlace::New,
        WhichAction::Draft(id) => ActionPlace::Draft(action_draft::Key::new(*id)),
        WhichAction::Of(slug, _) => ActionPlace::Of(slug.clone()),
    };
    let (taken, done) = step_of(&form);
    match action_step(desk.db(), &desk.who, (&place, version), &form, &taken, &desk.occasion()).await {
        Ok(stepped @ Stepped::Waits(_)) => {
            Ok(desk.finished(stepped.path(&place).as_deref().unwrap_or("/work/actions"), "guard-waits").await)
        }
        Ok(stepped) => Ok(desk.finished(stepped.path(&place).as_deref().unwrap_or("/work/actions"), done).await),
        Err(Failure::Invalid(errors)) => Ok(desk.answer(
            found(at.action(&which, desk.reader().lang).await)
                .map(|page| actions::show(desk.reader(), page, &form.with_errors(errors), false)),
        )),
        Err(Failure::Conflict) => {
            let at = again(&desk).await?;
            // A draft that is gone was published or discarded: what was typed begins a new draft.
            let gone =
                matches!(which, WhichAction::Draft(_)) && at.action(&which, desk.reader().lang).await.is_ok_and(|page| page.is_none());
            let which = if gone { WhichAction::New(None) } else { which };
            Ok(desk.answer(found(at.action(&which, desk.reader().lang).await).map(|page| actions::show(desk.reader(), page, &form, true))))
        }
        Err(failure) => Err(desk.failed(failure)),
    }
}
