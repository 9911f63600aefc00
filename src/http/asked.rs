//! Reads an address: language, day, parameters. Any address, however malformed, is read as something sensible.

use super::answers::private;
use super::app::App;
use super::cookies::session_of;
use super::lang::{language_and_path, negotiate};
use super::secret;
use crate::clock::today;
use answerable_app::pages::{Page, Problem};
use answerable_domain::reader::Reader;
use answerable_domain::view::documents::page_number;
use answerable_queries::Queries;
use answerable_store::accounts::sessions::{Session, SessionStage};
use answerable_store::db::{self, unavailable};
use axum::extract::{FromRef, FromRequestParts, MatchedPath};
use axum::http::header::{CONTENT_TYPE, COOKIE, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use sea_orm::DbErr;
use std::sync::Arc;

/// The longest query that is read, in bytes; beyond it the page says that the address is too long.
pub const LONGEST_QUERY: usize = 8_000;
/// The most parameters that are read; further ones are ignored.
const MOST_PARAMETERS: usize = 200;

/// The answer to a request, or the answer that says why it was not carried out: what every handler ends with.
pub type Answered = Result<Response, Response>;

/// Marks a request for a page that shows the register as at the reader's day.
#[derive(Clone, Copy, Debug)]
pub struct LooksBack;

/// What a request asks: who reads, and the register as at the reader's day.
pub struct Asked {
    pub reader: Arc<Reader>,
    pub register: Queries,
    /// The session that the request comes with, whatever its stage; it is read once.
    session: Result<Option<Session>, DbErr>,
}

impl Asked {
    /// The address's parameters as pairs.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.reader.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The value of a parameter, if the address has it.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The number of the page of a list that the address asks for, from 1.
    pub fn page_number(&self) -> u64 {
        self.parameter("page").map_or(1, page_number)
    }

    /// The answer with the page, or with the page of the problem if it could not be drawn.
    ///
    /// # Errors
    /// The page of the problem.
    pub fn answer(&self, drawn: impl Drawn) -> Answered {
        drawn.drawn().map(respond).map_err(|problem| self.problem(&problem))
    }

    /// The session that the request comes with, taken out for the code that acts on it.
    ///
    /// # Errors
    /// The answer for a database that could not be read.
    pub fn take_session(&mut self) -> Result<Option<Session>, Response> {
        std::mem::replace(&mut self.session, Ok(None)).map_err(|_| private(self.problem(&Problem::Unavailable)))
    }

    /// The answer with the page of a problem.
    pub fn problem(&self, problem: &Problem) -> Response {
        if let Problem::Failed(error) = problem {
            // A failure that passes by itself is not our fault, and a reader who asks again in a while gets an answer.
            if unavailable::caused(error.as_ref()) {
                tracing::warn!(%error, path = secret::loggable(&self.reader.path), "a page failed: the database is away");
                return respond(Problem::Unavailable.draw(&self.reader));
            }
            tracing::error!(%error, path = secret::loggable(&self.reader.path), "a page failed");
        }
        respond(problem.draw(&self.reader))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asked
where
    App: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Asked, Response> {
        let app = App::from_ref(state);
        let (lang, path) = language_and_path(parts.uri.path());
        let query = parts.uri.query().unwrap_or_default();
        let too_long = query.len() > LONGEST_QUERY;
        let mut as_at = None;
        let mut unread_day = None;
        let mut parameters = Vec::new();
        if !too_long {
            // Bytes that are not text become the replacement character: it matches nothing, and it is not refused either.
            for (name, value) in form_urlencoded::parse(query.as_bytes()).take(MOST_PARAMETERS) {
                if name == "as_at" {
                    match value.parse::<NaiveDate>() {
                        Ok(day) => as_at = Some(day),
                        Err(_) if value.is_empty() => {}
                        Err(_) => unread_day = Some(value.chars().take(40).collect()),
                    }
                } else {
                    parameters.push((name.into_owned(), value.into_owned()));
                }
            }
        }
        // If the open file is no longer the register, nothing that is read from it is shown as if it were.
        let left = db::still_there(&app.register.db);
        let session = match db::is_away(&app.register.db) {
            // The database is known to be away: the reader is told at once instead of after a wait.
            true if parts.headers.contains_key(COOKIE) => Err(unavailable::no_turn()),
            _ => session_of(&parts.headers, app.https, &app.register.db).await,
        };
        if let Err(error) = &session {
            tracing::error!(%error, "the session cannot be read");
        }
        let good =
            session.as_ref().ok().and_then(Option::as_ref).filter(|session| session.stage == SessionStage::Full && !session.must_set_up());
        let signed_in = good.map(|session| Arc::new(session.signed_in.clone()));
        if signed_in.is_some() {
            app.somebody_may_write();
        }
        let today = today();
        if let Some(day) = as_at.filter(|day| *day > today) {
            unread_day = Some(day.to_string());
        }
        let as_at = as_at.filter(|day| *day < today);
        let reader = Arc::new(Reader {
            lang: lang.unwrap_or_else(|| negotiate(&parts.headers)),
            day: as_at.unwrap_or(today),
            as_at,
            unread_day,
            path: path.to_string(),
            parameters,
            site: Arc::clone(&app.site),
            signed_in,
        });
        // An address of the site that begins with a language that the site does not have.
        if lang.is_none() && parts.extensions.get::<MatchedPath>().is_some() {
            return Err(respond(Problem::NotFound.draw(&reader)));
        }
        if too_long {
            let mut page = Problem::TooLarge.draw(&reader);
            page.status = 414;
            return Err(respond(page));
        }
        if let Err(error) = left {
            tracing::error!(%error, "the register is not where it was");
            return Err(respond(Problem::Unavailable.draw(&reader)));
        }
        // An earlier day is worked out only for pages that show it: not for missing pages, the pages of signing in, or desks.
        let looks_back = parts.extensions.get::<LooksBack>().is_some() && parts.extensions.get::<MatchedPath>().is_some();
        match app.register.at(as_at.filter(|_| looks_back)).await {
            Ok(register) => Ok(Asked { reader, register: Queries(register), session }),
            Err(error) => {
                tracing::error!(%error, "the register cannot be read");
                Err(respond(Problem::Unavailable.draw(&reader)))
            }
        }
    }
}

/// What a handler answers with: a page, or the reason why there is none. Reading what is shown may have failed (`queries`); drawing
/// cannot.
pub trait Drawn {
    /// The page, or the reason why there is none.
    ///
    /// # Errors
    /// The reason why there is no page.
    fn drawn(self) -> Result<Page, Problem>;
}

impl Drawn for Page {
    fn drawn(self) -> Result<Page, Problem> {
        Ok(self)
    }
}

impl<E: Into<Problem>> Drawn for Result<Page, E> {
    fn drawn(self) -> Result<Page, Problem> {
        self.map_err(Into::into)
    }
}

/// The answer to a query that must find something: «not found» if it found nothing.
///
/// # Errors
/// `NotFound`, or that the register cannot be read.
pub fn found<T>(asked: Result<Option<T>, DbErr>) -> Result<T, Problem> {
    asked?.ok_or(Problem::NotFound)
}

/// The answer to a query that finds nothing if the reader may not see it: then «forbidden».
///
/// # Errors
/// `Forbidden`, or that the register cannot be read.
pub fn permitted<T>(asked: Result<Option<T>, DbErr>) -> Result<T, Problem> {
    asked?.ok_or(Problem::Forbidden)
}

/// The page of a problem for a reader of whom only the requested address is known: no session is looked up, and nothing of the register
/// is read. It says when to come again.
pub fn apology(app: &App, uri: &Uri, headers: &HeaderMap, problem: &Problem) -> Response {
    apology_drawn(app, uri, headers, |reader| problem.draw(reader))
}

/// A page for a reader of whom only the requested address is known, drawn by `draw`: no session is looked up, and nothing of the register
/// is read.
pub fn apology_drawn(app: &App, uri: &Uri, headers: &HeaderMap, draw: impl FnOnce(&Arc<Reader>) -> Page) -> Response {
    let (lang, path) = language_and_path(uri.path());
    let reader = Arc::new(Reader {
        lang: lang.unwrap_or_else(|| negotiate(headers)),
        day: today(),
        as_at: None,
        unread_day: None,
        path: path.to_string(),
        parameters: Vec::new(),
        site: Arc::clone(&app.site),
        signed_in: None,
    });
    private(respond(draw(&reader)))
}

/// A drawn page as an HTTP answer.
pub fn respond(page: Page) -> Response {
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, [(CONTENT_TYPE, "text/html; charset=utf-8")], page.html).into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}
