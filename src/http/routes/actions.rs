//! `/work/actions`: forms of actions and of their next versions.

use crate::http::asked::{Answered, found};
use crate::http::desk::{Desk, Sent, Work};
use crate::http::references::read_reference;
use crate::http::routes::reporting::report::step_of;
use answerable_app::pages::{Problem, actions};
use answerable_commands::AtVersion;
use answerable_commands::actions::{ActionPlace, Stepped, action_step};
use answerable_domain::form::Form;
use answerable_domain::model::Reference;
use answerable_domain::view::actions::{WhichAction, WhichActions};
use answerable_store::db::entities::action_draft;
use answerable_store::failure::Failure;
use axum::extract::Path;
use axum::response::Response;

/// The page of the institution's drafts and public actions.
pub async fn list_actions(desk: Work) -> Answered {
    let which = WhichActions::read(desk.asked.parameters());
    desk.answer(desk.at.actions(which).await.map(|page| actions::index(desk.reader(), page, which)))
}

/// The recommendation for which the form of a new action is opened.
fn asked_for(desk: &Desk) -> Option<Reference> {
    desk.asked.parameter("for").and_then(read_reference)
}

async fn draw_action(desk: &Work, which: &WhichAction, form: &Form, conflict: bool) -> Answered {
    desk.answer(found(desk.at.action(which, desk.reader().lang).await).map(|page| actions::show(desk.reader(), page, form, conflict)))
}

/// The form of a new action.
pub async fn show_new_action(desk: Work) -> Answered {
    let which = WhichAction::New(asked_for(&desk));
    draw_action(&desk, &which, &Form::default(), false).await
}

/// The form with the draft of a new action.
pub async fn show_draft(Path((_, id)): Path<(String, String)>, desk: Work) -> Answered {
    let which = draft_key(&desk, &id)?;
    draw_action(&desk, &which, &Form::default(), false).await
}

/// The form of the next version of a public action.
pub async fn show_action(Path((_, slug)): Path<(String, String)>, desk: Work) -> Answered {
    let which = WhichAction::Of(slug, asked_for(&desk));
    draw_action(&desk, &which, &Form::default(), false).await
}

fn draft_key(desk: &Desk, id: &str) -> Result<WhichAction, Response> {
    id.parse().map(WhichAction::Draft).map_err(|_| desk.problem(&Problem::NotFound))
}

/// Takes the first step of a new action.
pub async fn step_new_action(form: Sent<Work>) -> Answered {
    let which = WhichAction::New(asked_for(&form.desk));
    take_step(form, which).await
}

/// Takes a step of the draft of a new action.
pub async fn step_draft(Path((_, id)): Path<(String, String)>, form: Sent<Work>) -> Answered {
    let which = draft_key(&form.desk, &id)?;
    take_step(form, which).await
}

/// Takes a step of the next version of a public action.
pub async fn step_action(Path((_, slug)): Path<(String, String)>, form: Sent<Work>) -> Answered {
    let which = WhichAction::Of(slug, asked_for(&form.desk));
    take_step(form, which).await
}

async fn take_step(Sent { desk, posted }: Sent<Work>, which: WhichAction) -> Answered {
    let form = posted.form;
    let version = form.version();
    let place = match &which {
        WhichAction::New(_) => ActionPlace::New,
        WhichAction::Draft(id) => ActionPlace::Draft(action_draft::Key::new(*id)),
        WhichAction::Of(slug, _) => ActionPlace::Of(slug.clone()),
    };
    let (taken, done) = step_of(&form).map_err(|failure| desk.failed(failure))?;
    match action_step(desk.db(), &desk.who, AtVersion { what: &place, version }, &form, &taken, &desk.occasion()).await {
        Ok(stepped @ Stepped::Waits(_)) => {
            Ok(desk.finished(stepped.path(&place).as_deref().unwrap_or("/work/actions"), "guard-waits").await)
        }
        Ok(stepped) => Ok(desk.finished(stepped.path(&place).as_deref().unwrap_or("/work/actions"), done).await),
        Err(Failure::Invalid(errors)) => draw_action(&desk, &which, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => {
            let desk = desk.again().await?;
            // A draft that is gone was published or discarded: what was typed begins a new draft.
            let gone =
                matches!(which, WhichAction::Draft(_)) && desk.at.action(&which, desk.reader().lang).await.is_ok_and(|page| page.is_none());
            let which = if gone { WhichAction::New(None) } else { which };
            draw_action(&desk, &which, &form, true).await
        }
        Err(failure) => Err(desk.failed(failure)),
    }
}
