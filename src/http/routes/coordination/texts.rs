//! `/coordination/texts`: wording that one person writes, another reads, and that is then published.

use super::{Coordinator, untouched};
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use crate::http::references::reference_behind;
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{Review, TextPlace, review_text, save_text};
use answerable_commands::guarding::Said;
use answerable_commands::reporting::Outcome;
use answerable_domain::form::Form;
use answerable_domain::model::{Lang, Reference, TextKind};
use answerable_domain::view::coordination::DraftStage;
use answerable_store::failure::Failure;
use axum::extract::Path;
use axum::response::Response;

/// The page of drafts at a stage.
pub async fn index(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let stage =
        own.desk.asked.parameter("stage").filter(|code| !code.is_empty()).map(|code| DraftStage::from_code(code).unwrap_or_default());
    Ok(own.desk.answer(own.at.drafts(stage, None).await.map(|page| coordination::texts::index(own.desk.reader(), page, stage))))
}

type Parts = (String, String, String, String);
type Place = (Reference, TextKind, Lang);

/// The wording that an address names: recommendation, kind and language.
fn place(own: &Coordinator, (_, kind, language, _): &Parts) -> Result<Place, Response> {
    let reference = reference_behind(&own.desk, &format!("/coordination/texts/{kind}/{language}/"));
    match (reference, TextKind::from_code(kind), Lang::from_tag(language)) {
        (Some(reference), Some(kind), Some(lang)) => Ok((reference, kind, lang)),
        _ => Err(own.desk.problem(&Problem::NotFound)),
    }
}

async fn draw(own: &Coordinator, place: &Place, form: &Form, conflict: bool) -> Response {
    let (reference, kind, lang) = place;
    own.desk.answer(
        found(own.at.draft(reference, *kind, lang.tag()).await)
            .map(|page| coordination::texts::show(own.desk.reader(), page, (reference, *kind), form, conflict)),
    )
}

/// The page of one draft of a wording.
pub async fn show(Path(parts): Path<Parts>, desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let place = place(&own, &parts)?;
    Ok(draw(&own, &place, &untouched(), false).await)
}

/// Saves a draft, sends it to review, returns it, or publishes it.
pub async fn save(Path(parts): Path<Parts>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let place = place(&own, &parts)?;
    let id = own.at.key_of(&place.0).await.map_err(|error| own.desk.problem(&Problem::from(error)))?;
    let Some(recommendation) = id else { return Err(own.desk.problem(&Problem::NotFound)) };
    let text = TextPlace { recommendation, kind: place.1, language: place.2 };
    let version = form.value("version").parse().unwrap_or(0);
    let (db, who, now) = (own.desk.db(), &own.desk.who, own.desk.now);
    let said = Said::of(&form);
    let word = |done: &'static str| move |outcome| if outcome == Outcome::Waits { "guard-waits" } else { done };
    let done = match form.value("step") {
        "submit" => review_text(db, who, &text, version, &Review::Submit, &said, now).await.map(word("coordination-text-submitted")),
        "return" => {
            let note = form.value("note").to_string();
            review_text(db, who, &text, version, &Review::Return { note }, &said, now).await.map(word("coordination-text-returned"))
        }
        "publish" => review_text(db, who, &text, version, &Review::Publish, &said, now).await.map(word("coordination-text-published")),
        _ => save_text(db, who, &text, form.value("body"), version, now).await.map(|()| "coordination-text-saved"),
    };
    match done {
        Ok(done) => Ok(own.desk.finished(&own.desk.here(), done).await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &place, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw(&own.again().await?, &place, &form, true).await),
        Err(failure) => Err(own.desk.failed(failure)),
    }
}
