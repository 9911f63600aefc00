//! `/coordination/institutions`: the State's institutions.

use crate::http::asked::{Answered, found};
use crate::http::desk::{Coordination, Sent};
use answerable_app::pages::coordination;
use answerable_commands::coordination::{InstitutionInput, change_institution, create_institution, end_institution};
use answerable_commands::guarding::Said;
use answerable_domain::form::Form;
use answerable_domain::model::InstitutionKind;
use answerable_domain::typed::names;
use answerable_store::failure::Failure;
use axum::extract::Path;

fn input(form: &Form) -> InstitutionInput {
    InstitutionInput {
        kind: InstitutionKind::from_code(form.value("kind")),
        abbreviation: form.text("abbreviation").map(str::to_string),
        names: names(form, "name"),
        about: names(form, "about"),
        of_this_name: form.value("of_this_name") == "yes",
    }
}

/// The page of all institutions of the State.
pub async fn list_institutions(desk: Coordination) -> Answered {
    desk.answer(desk.at.offices(None).await.map(|page| coordination::institutions::index(desk.reader(), page)))
}

/// The form for a new institution.
pub async fn show_new_institution(desk: Coordination) -> Answered {
    desk.answer(coordination::institutions::new(desk.reader(), &Form::default()))
}

/// Registers a new institution.
pub async fn register_institution(Sent { desk, posted }: Sent<Coordination>) -> Answered {
    match create_institution(desk.db(), &desk.who, &input(&posted.form), &Said::of(&posted.form), desk.now).await {
        Ok(slug) => Ok(desk.finished(&format!("/coordination/institutions/{slug}"), "coordination-institution-created").await),
        Err(Failure::Invalid(errors)) => desk.answer(coordination::institutions::new(desk.reader(), &posted.form.with_errors(errors))),
        Err(failure) => Err(desk.refused(failure, &posted.form).await),
    }
}

async fn draw_institution(desk: &Coordination, slug: &str, form: &Form, conflict: bool) -> Answered {
    desk.answer(found(desk.at.office(slug).await).map(|page| coordination::institutions::show(desk.reader(), page, form, conflict)))
}

/// The page of one institution.
pub async fn show_institution(Path((_, slug)): Path<(String, String)>, desk: Coordination) -> Answered {
    draw_institution(&desk, &slug, &Form::default(), false).await
}

/// Changes an institution's names or kind.
pub async fn save_institution(Path((_, slug)): Path<(String, String)>, Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    match change_institution(desk.db(), &desk.who, &slug, form.value("saw"), &input(&form), &Said::of(&form), desk.now).await {
        Ok(()) => Ok(desk.finished(&desk.here(), "coordination-saved").await),
        Err(Failure::Invalid(errors)) => draw_institution(&desk, &slug, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_institution(&desk.again().await?, &slug, &form, true).await,
        Err(failure) => Err(desk.refused(failure, &form).await),
    }
}

async fn draw_ending(desk: &Coordination, slug: &str, form: &Form, conflict: bool) -> Answered {
    desk.answer(
        found(desk.at.ending(slug, form.text("successor")).await)
            .map(|page| coordination::institutions::end(desk.reader(), page, form, conflict)),
    )
}

/// The page on what ending an institution would do.
pub async fn show_ending(Path((_, slug)): Path<(String, String)>, desk: Coordination) -> Answered {
    draw_ending(&desk, &slug, &Form::default(), false).await
}

/// Shows what ending an institution would do, then ends it.
pub async fn confirm_ending(Path((_, slug)): Path<(String, String)>, Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    if form.value("step") != "apply" {
        return draw_ending(&desk, &slug, &form, false).await;
    }
    match end_institution(desk.db(), &desk.who, &slug, form.text("successor"), form.value("saw"), desk.now).await {
        Ok(_) => Ok(desk.finished(&format!("/coordination/institutions/{slug}"), "coordination-institution-ended").await),
        Err(Failure::Invalid(errors)) => draw_ending(&desk, &slug, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_ending(&desk.again().await?, &slug, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
