//! The desks: pages for people who are signed in. The extractors here let only signed-in people through; what somebody typed while their
//! session ended is not lost. Who may come to which desk is asked by its gate (`gate`).

mod gate;

pub use gate::{At, Coordination, Gate, Hiding, Intake, Moderating, Opens, OwnHidings, Submissions, Work};

use super::asked::{Answered, Drawn, respond};
use super::patience::Patience;
use super::posted::{Posted, Sender, Unread};
use super::{App, Asked};
use answerable_app::pages::{Problem, accounts};
use answerable_commands::Occasion;
use answerable_commands::guarding::held;
use answerable_commands::hiding::with_stones;
use answerable_domain::form::Form;
use answerable_domain::model::SignedIn;
use answerable_domain::reader::Reader;
use answerable_queries::Queries;
use answerable_store::accounts::device;
use answerable_store::accounts::sessions::{self, Session, SessionStage};
use answerable_store::boxed;
use answerable_store::db::unavailable;
use answerable_store::failure::Failure;
use axum::extract::{FromRef, FromRequest, FromRequestParts, Request};
use axum::http::header::{CACHE_CONTROL, LOCATION, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr};
use std::sync::Arc;

/// The name of the session's cookie. With TLS it has a prefix that makes browsers refuse the cookie from any other origin.
fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-answerable" } else { "answerable" }
}

/// The cookie of a session: sent to this site alone, out of reach of scripts, gone when the browser is closed.
pub fn session_cookie(token: String, https: bool) -> Cookie<'static> {
    Cookie::build((cookie_name(https), token)).path("/").http_only(true).secure(https).same_site(SameSite::Lax).build()
}

/// The cookie that removes the session's cookie from the browser.
pub fn no_session_cookie(https: bool) -> Cookie<'static> {
    let mut cookie = session_cookie(String::new(), https);
    cookie.make_removal();
    cookie
}

/// The name of the cookie with the mark of a browser that was signed in before.
fn device_name(https: bool) -> &'static str {
    if https { "__Host-answerable-device" } else { "answerable-device" }
}

/// Sets the mark of a known browser, along with an answer and the cookies that it has already.
pub fn with_device(answer: &mut Response, mark: &str, https: bool) {
    add_device(answer, mark, device::GOOD_FOR.num_seconds(), https);
}

/// Removes the mark of a known browser from the browser.
pub fn without_device(answer: &mut Response, https: bool) {
    add_device(answer, "", 0, https);
}

fn add_device(answer: &mut Response, mark: &str, seconds: i64, https: bool) {
    let secure = if https { "; Secure" } else { "" };
    let written = format!("{}={mark}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}", device_name(https));
    if let Ok(value) = HeaderValue::from_str(&written) {
        answer.headers_mut().append(SET_COOKIE, value);
    }
}

/// The mark of a known browser that a request comes with, if it does.
pub fn device_of(headers: &HeaderMap, https: bool) -> Option<String> {
    CookieJar::from_headers(headers).get(device_name(https)).map(|cookie| cookie.value().to_string())
}

/// The session that a request comes with, if it does.
///
/// # Errors
/// If the database fails.
pub async fn session_of(headers: &HeaderMap, https: bool, db: &impl ConnectionTrait) -> Result<Option<Session>, DbErr> {
    let jar = CookieJar::from_headers(headers);
    let Some(cookie) = jar.get(cookie_name(https)) else { return Ok(None) };
    sessions::find(db, cookie.value(), Utc::now()).await
}

/// Lets the browser forget what it keeps of this site's pages: for people who leave a machine that others use too.
pub fn forgotten(mut answer: Response) -> Response {
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    answer
}

/// A signed-in person at a desk, with their request.
pub struct Desk {
    pub app: App,
    pub asked: Asked,
    pub who: Arc<SignedIn>,
    pub now: DateTime<Utc>,
}

impl Desk {
    /// The database that the request uses.
    pub fn db(&self) -> &DatabaseConnection {
        &self.app.register.db
    }

    /// The reader for whom pages are drawn: language, day, who is signed in.
    pub fn reader(&self) -> &Arc<Reader> {
        &self.asked.reader
    }

    /// The day on which the request came.
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// What a command goes by: the moment of the request, the rules' periods, the address for letters' links.
    pub fn occasion(&self) -> Occasion<'_> {
        let site = &self.app.site;
        Occasion { now: self.now, periods: &site.periods, origin: &site.origin }
    }

    /// The address that was asked for, below the language, without the word on what was done before.
    pub fn here(&self) -> String {
        let kept = self.asked.parameters().filter(|(name, _)| *name != "done");
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
        let path = &self.reader().path;
        if query.is_empty() { path.clone() } else { format!("{path}?{query}") }
    }

    /// The register as at today, whatever day the address names: desks are always about today. For gates alone.
    ///
    /// # Errors
    /// The answer for a register that cannot be read.
    async fn register(&self) -> Result<Queries, Response> {
        self.app.register.at(None).await.map(Queries).map_err(|error| self.problem(&Problem::from(error)))
    }

    /// The answer with a page, or with the page of the problem if it could not be drawn. It is for this person alone.
    ///
    /// # Errors
    /// The page of the problem.
    pub fn answer(&self, drawn: impl Drawn) -> Answered {
        self.asked.answer(drawn).map(private).map_err(private)
    }

    /// The answer with the page of a problem, for this person alone.
    pub fn problem(&self, problem: &Problem) -> Response {
        private(self.asked.problem(problem))
    }

    /// The answer to a command that failed, where the form itself has nothing to say about the failure.
    pub fn failed(&self, failure: Failure) -> Response {
        self.problem(&problem_of(failure))
    }

    /// The answer to a command that failed, for a form without a draft. If a second person of the body must look at it, the form is held
    /// as it was sent.
    pub async fn refused(&self, failure: Failure, form: &Form) -> Response {
        let Failure::Waits(waiting) = failure else { return self.failed(failure) };
        // What the form is about has changed, so that the form is no longer the one that was held.
        if form.text("second").is_some() {
            return self.failed(Failure::Conflict);
        }
        let parameters = form_urlencoded::Serializer::new(String::new()).extend_pairs(self.asked.parameters()).finish();
        let path = &self.reader().path;
        let path = if parameters.is_empty() { path.clone() } else { format!("{path}?{parameters}") };
        // The address with its language: the form is sent there again as it was.
        let path = self.reader().href(&path);
        match held::hold(self.db(), &self.who, &path, form, &waiting, self.now).await {
            Ok(()) => self.done("/second-look", "guard-waits"),
            Err(failure) => self.failed(failure),
        }
    }

    /// Sends the browser on to a page (an address below the language), which then says what was done.
    pub fn done(&self, path: &str, done: &str) -> Response {
        let mark = if path.contains('?') { '&' } else { '?' };
        let (path, place) = path.split_once('#').map_or((path, None), |(path, place)| (path, Some(place)));
        let place = place.map(|place| format!("#{place}")).unwrap_or_default();
        see_other(&self.reader().href(&format!("{path}{mark}done={done}{place}")))
    }

    /// Sends the browser on to a page as `done` does, once the register shows the change, so that the next reader sees it. A server that
    /// fails to read the register again will do so within a second.
    pub async fn finished(&self, path: &str, done: &str) -> Response {
        self.renew().await;
        self.done(path, done)
    }

    /// Reads the register again after a change.
    #[boxed]
    pub async fn renew(&self) {
        if let Err(error) = self.app.register.refresh(self.today()).await {
            tracing::error!(%error, "the register cannot be read again");
        }
    }

    /// Sends the browser on to a page (an address below the language), without a word on what was done.
    pub fn go(&self, path: &str) -> Response {
        see_other(&self.reader().href(path))
    }
}

/// The problem that a reader is shown for a failure.
pub fn problem_of(failure: Failure) -> Problem {
    match failure {
        Failure::Forbidden => Problem::Forbidden,
        Failure::NotFound => Problem::NotFound,
        Failure::Conflict => Problem::Conflict,
        Failure::Unreadable => Problem::Unreadable,
        Failure::Invalid(_) | Failure::Waits(_) => Problem::Unprocessable,
        Failure::TooMany => Problem::TooMany,
        Failure::Busy => Problem::Unavailable,
        // A failure that passes by itself is told as such; once it is wrapped, nobody could see any more what it was.
        Failure::Failed(error) if unavailable::caused(error.as_ref()) => Problem::Failed(Box::new(unavailable::Away(format!("{error:#}")))),
        Failure::Failed(error) => Problem::Failed(error.into()),
    }
}

/// Sends the browser on to an address (303 See Other).
pub fn see_other(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(address) => (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Marks an answer as private: neither the browser nor a cache in between may keep it.
pub fn private(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// The signed-in person of a request, or the address to send the browser to if its session may not act yet: to sign in, to set up a
/// second factor, or to give its code.
fn instead(asked: &mut Asked, parts: &Parts) -> Result<Result<Arc<SignedIn>, String>, Response> {
    let session = asked.take_session()?;
    let step = |path: &str| {
        let next = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
        asked.reader.href_with(path, &[("next".to_string(), next)])
    };
    Ok(match session {
        None => Err(step("/sign-in")),
        Some(session) if session.must_set_up() => Err(step("/account/second-factor")),
        Some(session) if session.stage == SessionStage::Password => Err(step("/sign-in/code")),
        Some(session) => Ok(Arc::new(session.signed_in)),
    })
}

impl<S: Send + Sync> FromRequestParts<S> for Desk
where
    App: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Desk, Response> {
        let app = App::from_ref(state);
        let mut asked = Asked::from_request_parts(parts, state).await?;
        match instead(&mut asked, parts)? {
            Ok(who) => Ok(Desk { app, asked, who, now: Utc::now() }),
            Err(address) if parts.method == Method::GET => Err(private(see_other(&address))),
            Err(_) => Err(private(asked.problem(&Problem::Forbidden))),
        }
    }
}

/// Marks a request as a held form that is sent again as it was (`routes::second_look`). Nobody can set this mark from outside: only with
/// it does a form count as seen by its author, so that other words, another address or another token make a new form.
#[derive(Clone, Debug)]
pub struct HeldAgain(pub String);

/// A signed-in person who sends a form to a desk. If the session has ended meanwhile, the page that says so holds what was typed.
pub struct Sent<D> {
    pub desk: D,
    pub posted: Posted,
}

impl<S: Send + Sync, D: Gate> FromRequest<S> for Sent<D>
where
    App: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Sent<D>, Response> {
        let app = App::from_ref(state);
        let (mut parts, body) = request.into_parts();
        let mut asked = match Asked::from_request_parts(&mut parts, state).await {
            Ok(asked) => asked,
            Err(refusal) => return Err(read_for_nothing(refusal, Request::from_parts(parts, body), state).await),
        };
        let who = match instead(&mut asked, &parts) {
            Ok(who) => who,
            Err(refusal) => return Err(read_for_nothing(refusal, Request::from_parts(parts, body), state).await),
        };
        let held = parts.extensions.get::<HeldAgain>().map(|held| held.0.clone());
        let request = Request::from_parts(parts, body);
        let sender = if who.is_ok() { Sender::Known } else { Sender::Stranger };
        // Only senders with a session may send files for longer than a page takes.
        if let Some(patience) = request.extensions().get::<Patience>().filter(|_| sender == Sender::Known) {
            patience.for_files(request.headers());
        }
        match (who, Posted::read(request, state, sender).await) {
            (Ok(who), Ok(mut posted)) => {
                posted.form = posted.form.without("second");
                if let Some(token) = held {
                    posted.form.set("second", token);
                }
                let desk = Desk { app, asked, who, now: Utc::now() };
                let form = with_stones(desk.db(), posted.form).await.map_err(|failure| desk.failed(failure))?;
                // The gate comes after the form was read: if it cannot be asked now, what was typed is given back (`unsaved.rs`).
                Ok(Sent { desk: D::enter(desk).await?, posted: Posted { form, ..posted } })
            }
            (Err(address), Ok(posted)) => Err(private(respond(accounts::ended::page(&asked.reader, &posted.form, &address)))),
            (_, Err(unread)) => Err(private(refused(&asked, unread))),
        }
    }
}

/// Reads a form that cannot be taken because the database is away, so that what was typed can be given back (`unsaved.rs`). It is not
/// known who sent it.
pub async fn read_for_nothing<S: Send + Sync>(refusal: Response, request: Request, state: &S) -> Response {
    if refusal.status() == StatusCode::SERVICE_UNAVAILABLE {
        let _ = Posted::read(request, state, Sender::Stranger).await;
    }
    refusal
}

/// The answer to a form that is not taken. If the form is too long, the page shows as much of it as fits.
pub fn refused(asked: &Asked, unread: Unread) -> Response {
    match unread {
        Unread::TooLong(form) => respond(accounts::too_long::page(&asked.reader, &form)),
        Unread::Broken => asked.problem(&Problem::Unreadable),
        Unread::Failed => asked.problem(&Problem::Unavailable),
    }
}

/// The address to go on to after signing in, if it is an address of this site; none otherwise.
pub fn local(next: &str) -> Option<&str> {
    let below = super::asked::language_and_path(next);
    (below.0.is_some() && next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n', '\0'])).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn only_addresses_of_this_site_are_gone_on_to() {
        assert_eq!(local("/en/work?x=1"), Some("/en/work?x=1"));
        for elsewhere in ["https://evil.example/en/", "//evil.example/en", "/\\evil.example", "/xx/work", "", "/en\r\nX: y", "en/work"] {
            assert_eq!(local(elsewhere), None, "{elsewhere}");
        }
    }
}
