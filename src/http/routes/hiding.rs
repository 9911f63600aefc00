//! `/danger/…`: a reader warns that something endangers somebody. `/moderating/hiding`: moderators hide it. `/hidden`: the body whose
//! words are hidden is told, and may appeal.

use crate::http::answers::private;
use crate::http::app::App;
use crate::http::asked::{Answered, found};
use crate::http::desk::{Hiding, OwnHidings, Sent};
use crate::http::entry::{Entry, EntryForm};
use crate::http::network::Network;
use answerable_app::pages::{Problem, hiding as pages};
use answerable_commands::hiding::{Warned, appeal, close, confirm, decide, enough_moderators, hide, warn};
use answerable_commands::{AtVersion, Occasion};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{Ground, Published};
use answerable_domain::rules::stone::HiddenBy;
use answerable_domain::view::hiding::LookedAt;
use answerable_queries::hiding::standing_shown;
use answerable_store::accounts::throttle;
use answerable_store::failure::Failure;
use answerable_store::hidden::{Chosen, PLACES, Warning, find, look, looked_at};
use axum::Router;
use axum::extract::Path;
use axum::routing::get;

/// The addresses of warnings, of hiding, and of hidden words.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/danger/{kind}/{*name}", get(show_danger).post(send_warning))
        .route("/{lang}/moderating/hiding", get(show_desk).post(close_warning))
        .route("/{lang}/moderating/hiding/on/{kind}/{*name}", get(show_record).post(hide_words))
        .route("/{lang}/moderating/hiding/{reference}", get(show_hiding).post(step_hiding))
        .route("/{lang}/hidden", get(list_own_hidings))
        .route("/{lang}/hidden/{reference}", get(show_own_hiding).post(appeal_hiding))
}

type Of = Path<(String, String, String)>;

async fn show_danger(Path((_, kind, name)): Of, entry: Entry) -> Answered {
    draw_danger(&entry, &kind, &name, &Form::default(), 200).await
}

async fn draw_danger(entry: &Entry, kind: &str, name: &str, form: &Form, status: u16) -> Answered {
    match Published::from_code(kind) {
        Some(kind) => entry.answer(
            found(entry.asked.register.published_record(kind, name).await)
                .map(|page| pages::danger::page(entry.reader(), page, kind, form, status)),
        ),
        None => Err(entry.problem(&Problem::NotFound)),
    }
}

async fn send_warning(Path((_, kind, name)): Of, Network(network): Network, EntryForm { entry, posted }: EntryForm) -> Answered {
    let form = posted.form;
    let Some(of) = Published::from_code(&kind) else { return Err(entry.problem(&Problem::NotFound)) };
    match entry.asked.register.published_record(of, &name).await {
        Ok(Some(_)) => {}
        Ok(None) => return Err(entry.problem(&Problem::NotFound)),
        Err(error) => return Err(entry.problem(&Problem::from(error))),
    }
    let place = match find(entry.db(), of, &name).await {
        Ok(Some(place)) => place,
        Ok(None) => return Err(entry.problem(&Problem::NotFound)),
        Err(failure) => return Err(entry.failed(failure)),
    };
    let counts = &entry.app.doors.throttle;
    let allowed = network.as_deref().is_none_or(|network| counts.allowed(throttle::WARN_NETWORK, network, entry.now));
    if !allowed || !counts.allowed(throttle::WARN_ALL, "", entry.now) {
        let form = form.with_errors(vec![FieldError::new("why", "danger-too-many")]);
        return draw_danger(&entry, &kind, &name, &form, 429).await;
    }
    let periods = entry.asked.register.snapshot.periods;
    let occasion = Occasion { now: entry.now, periods: &periods, origin: &entry.app.site.origin };
    let said = Warning { passage: form.value("passage").to_string(), why: form.value("why").to_string(), language: String::new() };
    // Counted only in memory, under a keyed hash of the part of the network and the record.
    let room = || {
        network.as_deref().is_none_or(|network| {
            let of = format!("{network} {} {}", place.kind.code(), place.id);
            counts.allowed(throttle::WARN_RECORD, &of, entry.now)
        })
    };
    let again =
        async |key, status| draw_danger(&entry, &kind, &name, &form.clone().with_errors(vec![FieldError::new("why", key)]), status).await;
    match warn(entry.db(), &place, &said, entry.reader().lang, &occasion, room).await {
        Ok(Warned::Full) => again("danger-full", 429).await,
        Ok(Warned::TooMany) => again("danger-too-many-here", 429).await,
        Ok(Warned::Told) => Ok(private(entry.go(&format!("{}?done=danger-told", entry.reader().path)))),
        Err(Failure::Invalid(errors)) => draw_danger(&entry, &kind, &name, &form.with_errors(errors), 422).await,
        Err(failure) => Err(entry.failed(failure)),
    }
}

async fn show_desk(desk: Hiding) -> Answered {
    desk.answer(desk.at.desk().await.map(|page| pages::desk::page(desk.reader(), page)))
}

/// Dismisses a reader's warning.
async fn close_warning(Sent { desk, posted }: Sent<Hiding>) -> Answered {
    match close(desk.db(), &desk.who, posted.form.value("close"), &desk.occasion()).await {
        Ok(()) => Ok(desk.done("/moderating/hiding", "warning-closed")),
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn draw_record(desk: &Hiding, kind: &str, name: &str, form: &Form, looked: Option<&LookedAt>) -> Answered {
    let kind = Published::from_code(kind).ok_or_else(|| desk.problem(&Problem::NotFound))?;
    desk.answer(found(desk.at.record(kind, name).await).map(|page| pages::new::page(desk.reader(), page, form, looked)))
}

async fn show_record(Path((_, kind, name)): Of, desk: Hiding) -> Answered {
    draw_record(&desk, &kind, &name, &Form::default(), None).await
}

async fn hide_words(Path((_, kind, name)): Of, Sent { desk, posted }: Sent<Hiding>) -> Answered {
    let form = posted.form;
    let not_found = || desk.problem(&Problem::NotFound);
    let of = Published::from_code(&kind).ok_or_else(not_found)?;
    let place = find(desk.db(), of, &name).await.map_err(|failure| desk.failed(failure))?.ok_or_else(not_found)?;
    let Some(ground) = Ground::from_code(form.value("ground")) else {
        let wrong = FieldError::new("ground", "hiding-ground-missing");
        return draw_record(&desk, &kind, &name, &form.with_errors(vec![wrong]), None).await;
    };
    let whole = form.all("whole").map(str::to_string).collect();
    let chosen = Chosen { ground, passage: form.value("passage").to_string(), whole, by: HiddenBy::Moderator };
    // Words that stand at many places are hidden only by a second press, which says that the places were looked at.
    let places = match look(desk.db(), &desk.who, &place, &chosen, desk.today()).await {
        Ok(places) => places,
        Err(Failure::Invalid(errors)) => return draw_record(&desk, &kind, &name, &form.with_errors(errors), None).await,
        Err(failure) => return Err(desk.failed(failure)),
    };
    let (many, mark) = (places.len() > PLACES, looked_at(&places));
    let only_looks = match form.value("step") {
        "look" => true,
        "hide" => false,
        _ => return Err(desk.problem(&Problem::Unreadable)),
    };
    if only_looks || many && form.value("seen") != mark {
        let looked = LookedAt { places: places.into_iter().map(standing_shown).collect(), mark, many };
        return draw_record(&desk, &kind, &name, &form, Some(&looked)).await;
    }
    match hide(desk.db(), &desk.who, &place, &chosen, &desk.app.files, &desk.occasion()).await {
        Ok(reference) => Ok(desk.finished(&format!("/moderating/hiding/{reference}"), "text-hidden").await),
        Err(Failure::Invalid(errors)) => draw_record(&desk, &kind, &name, &form.with_errors(errors), None).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn show_hiding(Path((_, reference)): Path<(String, String)>, desk: Hiding) -> Answered {
    draw_hiding(&desk, &reference, false).await
}

async fn draw_hiding(desk: &Hiding, reference: &str, conflict: bool) -> Answered {
    let hiding = found(desk.at.hiding(reference).await).map_err(|problem| desk.problem(&problem))?;
    let within = desk.at.within(reference).await;
    desk.answer(within.map(|within| pages::one::page(desk.reader(), hiding, within, conflict)))
}

async fn step_hiding(Path((_, reference)): Path<(String, String)>, Sent { desk, posted }: Sent<Hiding>) -> Answered {
    let version = posted.form.version();
    let (which, files, going) = (AtVersion { what: reference.as_str(), version }, &desk.app.files, desk.occasion());
    // Checked here, since it does not concern this hiding: showing words again is another moderator's word against the first one's.
    if matches!(posted.form.value("step"), "show" | "uphold")
        && !enough_moderators(desk.db()).await.map_err(|failure| desk.failed(failure))?
    {
        return Ok(desk.done(&format!("/moderating/hiding/{reference}"), "hiding-too-few"));
    }
    let (done, taken) = match posted.form.value("step") {
        "confirm" => ("hiding-confirmed", confirm(desk.db(), &desk.who, which, true, files, &going).await),
        "show" => ("hiding-shown", confirm(desk.db(), &desk.who, which, false, files, &going).await),
        "dismiss" => ("hiding-stands", decide(desk.db(), &desk.who, which, false, files, &going).await),
        "uphold" => ("hiding-shown", decide(desk.db(), &desk.who, which, true, files, &going).await),
        _ => return Err(desk.problem(&Problem::Unreadable)),
    };
    match taken {
        Ok(()) => Ok(desk.finished(&format!("/moderating/hiding/{reference}"), done).await),
        Err(Failure::Conflict) => draw_hiding(&desk.again().await?, &reference, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn list_own_hidings(desk: OwnHidings) -> Answered {
    desk.answer(desk.at.own().await.map(|page| pages::own::index(desk.reader(), page)))
}

async fn draw_own_hiding(desk: &OwnHidings, reference: &str, form: &Form, conflict: bool) -> Answered {
    desk.answer(found(desk.at.one(reference).await).map(|page| pages::own::page(desk.reader(), page, form, conflict)))
}

async fn show_own_hiding(Path((_, reference)): Path<(String, String)>, desk: OwnHidings) -> Answered {
    draw_own_hiding(&desk, &reference, &Form::default(), false).await
}

async fn appeal_hiding(Path((_, reference)): Path<(String, String)>, Sent { desk, posted }: Sent<OwnHidings>) -> Answered {
    let form = posted.form;
    let version = form.version();
    match appeal(desk.db(), &desk.who, AtVersion { what: reference.as_str(), version }, form.value("appeal"), &desk.occasion()).await {
        Ok(()) => Ok(desk.done(&format!("/hidden/{reference}"), "hiding-appealed")),
        Err(Failure::Invalid(errors)) => draw_own_hiding(&desk, &reference, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_own_hiding(&desk.again().await?, &reference, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
