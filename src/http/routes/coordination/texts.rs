//! `/coordination/texts`: wording that one person writes, another reads, and that is then published.

use crate::http::asked::{Answered, found};
use crate::http::desk::{Coordination, Sent};
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
pub async fn list_drafts(desk: Coordination) -> Answered {
    let stage = desk.asked.parameter("stage").filter(|code| !code.is_empty()).and_then(DraftStage::from_code);
    desk.answer(desk.at.drafts(stage, None).await.map(|page| coordination::texts::index(desk.reader(), page, stage)))
}

type Parts = (String, String, String, String);
type Place = (Reference, TextKind, Lang);

/// The wording that an address names: recommendation, kind and language.
fn place(desk: &Coordination, (_, kind, language, _): &Parts) -> Result<Place, Response> {
    let reference = reference_behind(&desk.reader().path, &format!("/coordination/texts/{kind}/{language}/"));
    match (reference, TextKind::from_code(kind), Lang::from_tag(language)) {
        (Some(reference), Some(kind), Some(lang)) => Ok((reference, kind, lang)),
        _ => Err(desk.problem(&Problem::NotFound)),
    }
}

async fn draw_draft(desk: &Coordination, place: &Place, form: &Form, conflict: bool) -> Answered {
    let (reference, kind, lang) = place;
    desk.answer(
        found(desk.at.draft(reference, *kind, lang.tag()).await)
            .map(|page| coordination::texts::show(desk.reader(), page, (reference, *kind), form, conflict)),
    )
}

/// The page of one draft of a wording.
pub async fn show_draft(Path(parts): Path<Parts>, desk: Coordination) -> Answered {
    let place = place(&desk, &parts)?;
    draw_draft(&desk, &place, &Form::default(), false).await
}

/// Saves a draft, sends it to review, returns it, or publishes it.
pub async fn save_draft(Path(parts): Path<Parts>, Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let place = place(&desk, &parts)?;
    let recommendation = desk.key_of(&place.0).await?;
    let text = TextPlace { recommendation, kind: place.1, language: place.2 };
    let version = form.version();
    let (db, who, now) = (desk.db(), &desk.who, desk.now);
    let said = Said::of(&form);
    let word = |done: &'static str| move |outcome| if outcome == Outcome::Waits { "guard-waits" } else { done };
    let done = match form.value("step") {
        "submit" => review_text(db, who, &text, version, &Review::Submit, &said, now).await.map(word("coordination-text-submitted")),
        "return" => {
            let note = form.value("note").to_string();
            review_text(db, who, &text, version, &Review::Return { note }, &said, now).await.map(word("coordination-text-returned"))
        }
        "publish" => review_text(db, who, &text, version, &Review::Publish, &said, now).await.map(word("coordination-text-published")),
        "save" | "" => save_text(db, who, &text, form.value("body"), version, now).await.map(|()| "coordination-text-saved"),
        _ => Err(Failure::Unreadable),
    };
    match done {
        Ok(done) => Ok(desk.finished(&desk.here(), done).await),
        Err(Failure::Invalid(errors)) => draw_draft(&desk, &place, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_draft(&desk.again().await?, &place, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
