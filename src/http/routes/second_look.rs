//! `/second-look`: forms that wait for a second person. The person who publishes one sends it again in their own name, under all the
//! checks that the desk makes of a person who sends such a form.

use crate::http::app::App;
use crate::http::asked::Answered;
use crate::http::desk::{At, Desk, HeldAgain, Opens, Sent};
use answerable_app::pages::{Problem, second_look};
use answerable_commands::guarding::held::{self, Held};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::BodyKind;
use answerable_domain::rules::stone;
use answerable_store::failure::Failure;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::http::header::{CONTENT_TYPE, COOKIE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use axum::routing::get;
use tower::ServiceExt;

/// The addresses of the second look.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/second-look", get(list_held_forms))
        .route("/{lang}/second-look/{token}", get(show_held_form).post(decide_held_form))
}

/// The forms that wait in the reader's body: an institution, or a national mechanism.
struct HeldForms(Vec<Held>);

type SecondLook = At<HeldForms>;

impl Opens for HeldForms {
    async fn open(desk: &Desk) -> Result<HeldForms, Response> {
        let kind = desk.who.member.as_ref().map(|member| member.body.kind);
        if !matches!(kind, Some(BodyKind::Institution | BodyKind::Mechanism)) {
            return Err(desk.problem(&Problem::Forbidden));
        }
        held::all(desk.db(), &desk.who).await.map(HeldForms).map_err(|failure| desk.failed(failure))
    }
}

impl SecondLook {
    /// The form that waits under a token.
    fn held(&self, token: &str) -> Result<&Held, Response> {
        self.at.0.iter().find(|held| held.token == token).ok_or_else(|| self.problem(&Problem::NotFound))
    }
}

fn shown(held: &Held) -> second_look::Waiting {
    second_look::Waiting {
        token: held.token.clone(),
        path: held.path.clone(),
        texts: held.texts.iter().map(|own| (own.label.clone(), own.text.clone())).collect(),
        doubts: held.doubts.clone(),
        by: held.asked_by.clone(),
        on: held.asked_on,
        own: held.own,
    }
}

async fn list_held_forms(desk: SecondLook) -> Answered {
    let found: Vec<_> = desk.at.0.iter().map(shown).collect();
    desk.answer(second_look::index(desk.reader(), &found))
}

async fn show_held_form(desk: SecondLook, Path((_, token)): Path<(String, String)>) -> Answered {
    let held = desk.held(&token)?;
    desk.answer(second_look::show(desk.reader(), &shown(held), &Form::default()))
}

async fn decide_held_form(
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
    Sent { desk, posted }: Sent<SecondLook>,
) -> Answered {
    let held = desk.held(&token)?;
    let form = posted.form;
    let again = |form: Form, key: &'static str| {
        let wrong = FieldError::with("signs", key, vec![("count", held.doubts.len().into())]);
        desk.answer(second_look::show(desk.reader(), &shown(held), &form.with_errors(vec![wrong])))
    };
    if form.value("step") == "discard" {
        return match held::discard(desk.db(), &desk.who, &token, desk.now).await {
            Ok(()) => Ok(desk.done("/second-look", "second-look-discarded")),
            Err(failure) => Err(desk.failed(failure)),
        };
    }
    if held.own {
        return Err(desk.failed(Failure::Forbidden));
    }
    if form.value("step") != "publish" {
        return Err(desk.failed(Failure::Unreadable));
    }
    if held.doubts.iter().any(|one| !form.all("confirm").any(|key| key == one.key)) {
        return again(form, "submission-signs-open");
    }
    // What was hidden meanwhile stays hidden: its stones are written as a form writes them.
    let lexicon = desk.reader().lexicon();
    let kept: Vec<(&str, String)> = held.form.pairs().map(|(name, value)| (name, stone::in_field(value, lexicon))).collect();
    let pairs = kept.iter().map(|(name, value)| (*name, value.as_str())).chain(form.all("confirm").map(|key| ("confirm", key)));
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let mut request = Request::builder().method(Method::POST).uri(&held.path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    request = request.extension(HeldAgain(token.clone()));
    if let Some(cookie) = headers.get(COOKIE) {
        request = request.header(COOKIE, cookie);
    }
    let request = request.body(Body::from(body)).map_err(|error| desk.failed(Failure::Failed(error.into())))?;
    let routes = Router::new()
        .merge(super::coordination::routes())
        .merge(super::work::routes())
        .merge(super::intake::routes())
        .with_state(desk.app.clone());
    let Ok(answer) = routes.oneshot(request).await;
    match answer.status() {
        StatusCode::SEE_OTHER => Ok(desk.finished("/second-look", "second-look-published").await),
        StatusCode::FORBIDDEN => Err(desk.failed(Failure::Forbidden)),
        status if status.is_server_error() => Err(answer),
        // What the form is about has changed since: it must be written again, where it was.
        _ => again(form, "second-look-stale"),
    }
}
