//! `/danger/…`: a reader warns that something endangers somebody. `/moderating/hiding`: moderators hide it. `/hidden`: the body whose
//! words are hidden is told, and may appeal.

use crate::http::App;
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm, private};
use crate::http::entry::{Entry, EntryForm};
use crate::http::network::Network;
use answerable_app::pages::{Problem, hiding as pages};
use answerable_commands::hiding::{Warned, appeal, close, confirm, decide, enough_moderators, hide, warn};
use answerable_commands::{AtVersion, Occasion};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{Ground, Published};
use answerable_domain::rules::stone::Office;
use answerable_domain::view::hiding::LookedAt;
use answerable_queries::hiding::{HidingAt, OwnHidingsAt, standing_shown};
use answerable_store::accounts::throttle;
use answerable_store::failure::Failure;
use answerable_store::hidden::{Chosen, PLACES, Warning, find, look, looked_at};
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

/// The addresses of warnings, of hiding, and of hidden words.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/danger/{kind}/{*name}", get(danger).post(told))
        .route("/{lang}/moderating/hiding", get(index).post(answered))
        .route("/{lang}/moderating/hiding/on/{kind}/{*name}", get(new).post(begin))
        .route("/{lang}/moderating/hiding/{reference}", get(show).post(step))
        .route("/{lang}/hidden", get(own_index))
        .route("/{lang}/hidden/{reference}", get(own_one).post(own_appeal))
}

type Of = Path<(String, String, String)>;

async fn danger(Path((_, kind, name)): Of, entry: Entry) -> Response {
    draw_danger(&entry, &kind, &name, &Form::default(), 200).await
}

async fn draw_danger(entry: &Entry, kind: &str, name: &str, form: &Form, status: u16) -> Response {
    match Published::from_code(kind) {
        Some(kind) => entry.answer(
            found(entry.asked.register.published_record(kind, name).await)
                .map(|page| pages::danger::page(entry.reader(), page, kind, form, status)),
        ),
        None => private(entry.asked.problem(&Problem::NotFound)),
    }
}

async fn told(Path((_, kind, name)): Of, Network(network): Network, EntryForm { entry, posted }: EntryForm) -> Response {
    let form = posted.form;
    let Some(of) = Published::from_code(&kind) else { return private(entry.asked.problem(&Problem::NotFound)) };
    match entry.asked.register.published_record(of, &name).await {
        Ok(Some(_)) => {}
        Ok(None) => return private(entry.asked.problem(&Problem::NotFound)),
        Err(error) => return private(entry.asked.problem(&Problem::from(error))),
    }
    let place = match find(entry.db(), of, &name).await {
        Ok(Some(place)) => place,
        Ok(None) => return private(entry.asked.problem(&Problem::NotFound)),
        Err(failure) => return entry.failed(failure),
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
        Ok(Warned::Told) => private(entry.go(&format!("{}?done=danger-told", entry.reader().path))),
        Err(Failure::Invalid(errors)) => draw_danger(&entry, &kind, &name, &form.with_errors(errors), 422).await,
        Err(failure) => entry.failed(failure),
    }
}

async fn at(desk: &Desk) -> Result<HidingAt, Response> {
    desk.register().await?.hiding(&desk.who).ok_or_else(|| desk.problem(&Problem::Forbidden))
}

async fn index(desk: Desk) -> Result<Response, Response> {
    Ok(desk.answer(at(&desk).await?.desk().await.map(|page| pages::desk::page(desk.reader(), page))))
}

/// Dismisses a reader's warning.
async fn answered(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    at(&desk).await?;
    match close(desk.db(), &desk.who, posted.form.value("close"), &desk.occasion()).await {
        Ok(()) => Ok(desk.done("/moderating/hiding", "warning-closed")),
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn draw_new(desk: &Desk, kind: &str, name: &str, form: &Form, looked: Option<&LookedAt>) -> Result<Response, Response> {
    let at = at(desk).await?;
    let kind = Published::from_code(kind).ok_or_else(|| desk.problem(&Problem::NotFound))?;
    Ok(desk.answer(found(at.record(kind, name).await).map(|page| pages::new::page(desk.reader(), page, form, looked))))
}

async fn new(Path((_, kind, name)): Of, desk: Desk) -> Result<Response, Response> {
    draw_new(&desk, &kind, &name, &Form::default(), None).await
}

async fn begin(Path((_, kind, name)): Of, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    at(&desk).await?;
    let form = posted.form;
    let not_found = || desk.problem(&Problem::NotFound);
    let of = Published::from_code(&kind).ok_or_else(not_found)?;
    let place = find(desk.db(), of, &name).await.map_err(|failure| desk.failed(failure))?.ok_or_else(not_found)?;
    let Some(ground) = Ground::from_code(form.value("ground")) else {
        let wrong = FieldError::new("ground", "hiding-ground-missing");
        return draw_new(&desk, &kind, &name, &form.with_errors(vec![wrong]), None).await;
    };
    let whole = form.all("whole").map(str::to_string).collect();
    let chosen = Chosen { ground, passage: form.value("passage").to_string(), whole, by: Office::Moderator };
    // Words that stand at many places are hidden only by a second press, which says that the places were looked at.
    let places = match look(desk.db(), &desk.who, &place, &chosen, desk.today()).await {
        Ok(places) => places,
        Err(Failure::Invalid(errors)) => return draw_new(&desk, &kind, &name, &form.with_errors(errors), None).await,
        Err(failure) => return Err(desk.failed(failure)),
    };
    let (many, mark) = (places.len() > PLACES, looked_at(&places));
    if form.value("step") == "look" || many && form.value("seen") != mark {
        let looked = LookedAt { places: places.into_iter().map(standing_shown).collect(), mark, many };
        return draw_new(&desk, &kind, &name, &form, Some(&looked)).await;
    }
    match hide(desk.db(), &desk.who, &place, &chosen, &desk.app.files, &desk.occasion()).await {
        Ok(reference) => Ok(desk.finished(&format!("/moderating/hiding/{reference}"), "text-hidden").await),
        Err(Failure::Invalid(errors)) => draw_new(&desk, &kind, &name, &form.with_errors(errors), None).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn show(Path((_, reference)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    Ok(draw_one(&at(&desk).await?, &desk, &reference, false).await)
}

async fn draw_one(at: &HidingAt, desk: &Desk, reference: &str, conflict: bool) -> Response {
    let hiding = match found(at.hiding(reference).await) {
        Ok(hiding) => hiding,
        Err(problem) => return desk.problem(&problem),
    };
    let within = at.within(reference).await;
    desk.answer(within.map(|within| pages::one::page(desk.reader(), hiding, within, conflict)))
}

async fn step(Path((_, reference)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let at = at(&desk).await?;
    let version = posted.form.value("version").parse().unwrap_or(0);
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
        _ => return Err(desk.problem(&Problem::BadRequest)),
    };
    match taken {
        Ok(()) => Ok(desk.finished(&format!("/moderating/hiding/{reference}"), done).await),
        Err(Failure::Conflict) => Ok(draw_one(&at, &desk, &reference, true).await),
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn own(desk: &Desk) -> Result<OwnHidingsAt, Response> {
    desk.register().await?.own_hidings(&desk.who).ok_or_else(|| desk.problem(&Problem::Forbidden))
}

async fn own_index(desk: Desk) -> Result<Response, Response> {
    Ok(desk.answer(own(&desk).await?.own().await.map(|page| pages::own::index(desk.reader(), page))))
}

async fn draw_own(desk: &Desk, reference: &str, form: &Form, conflict: bool) -> Result<Response, Response> {
    Ok(desk.answer(found(own(desk).await?.one(reference).await).map(|page| pages::own::page(desk.reader(), page, form, conflict))))
}

async fn own_one(Path((_, reference)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    draw_own(&desk, &reference, &Form::default(), false).await
}

async fn own_appeal(Path((_, reference)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    own(&desk).await?;
    let form = posted.form;
    let version = form.value("version").parse().unwrap_or(0);
    match appeal(desk.db(), &desk.who, AtVersion { what: reference.as_str(), version }, form.value("appeal"), &desk.occasion()).await {
        Ok(()) => Ok(desk.done(&format!("/hidden/{reference}"), "hiding-appealed")),
        Err(Failure::Invalid(errors)) => draw_own(&desk, &reference, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_own(&desk, &reference, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
