//! The pages of signing in, for people who are not signed in yet, or only half-way. Compare `desk.rs`, which lets only signed-in people
//! pass.

use super::answers::{private, problem_of, see_other};
use super::app::App;
use super::asked::Asked;
use super::cookies::session_cookie;
use super::desk::{read_for_nothing, refused};
use super::posted::{Posted, Sender};
use crate::http::asked::{Answered, Drawn};
use answerable_app::pages::Problem;
use answerable_domain::reader::Reader;
use answerable_store::accounts::sessions::Session;
use answerable_store::failure::Failure;
use axum::extract::{FromRef, FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use chrono::{DateTime, Utc};
use sea_orm::DatabaseConnection;
use std::sync::Arc;

/// A request of a person who is signing in.
pub struct Entry {
    pub app: App,
    pub asked: Asked,
    /// The session that the browser has, whatever its stage.
    pub session: Option<Session>,
    pub now: DateTime<Utc>,
}

impl Entry {
    /// The database that the request uses.
    pub fn db(&self) -> &DatabaseConnection {
        &self.app.register.db
    }

    /// The reader for whom pages are drawn.
    pub fn reader(&self) -> &Arc<Reader> {
        &self.asked.reader
    }

    /// The reader once signed in with a new session's token: for a page that is answered at once, without sending the browser on.
    pub async fn reader_of(&self, token: &str) -> Arc<Reader> {
        let session = answerable_store::accounts::sessions::find(self.db(), token, self.now).await.ok().flatten();
        let signed_in = session.map(|session| Arc::new(session.signed_in));
        Arc::new(Reader { signed_in, ..Reader::clone(self.reader()) })
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

    /// The answer to a command that failed.
    pub fn failed(&self, failure: Failure) -> Response {
        self.problem(&problem_of(failure))
    }

    /// Sends the browser on to an address below the language.
    pub fn go(&self, path: &str) -> Response {
        see_other(&self.reader().href(path))
    }

    /// Sends the browser on to an address below the language, with the address to go on to from there.
    pub fn go_with_next(&self, path: &str, next: Option<&str>) -> Response {
        let next: Vec<(String, String)> = next.map(|next| ("next".to_string(), next.to_string())).into_iter().collect();
        see_other(&self.reader().href_with(path, &next))
    }

    /// Adds the cookie of a new session to an answer.
    pub fn with_session(&self, token: String, response: Response) -> Response {
        (CookieJar::new().add(session_cookie(token, self.app.https)), private(response)).into_response()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Entry
where
    App: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Entry, Response> {
        let app = App::from_ref(state);
        let mut asked = Asked::from_request_parts(parts, state).await?;
        let session = asked.take_session()?;
        Ok(Entry { app, asked, session, now: Utc::now() })
    }
}

/// A request of a person who is signing in, with a form.
pub struct EntryForm {
    pub entry: Entry,
    pub posted: Posted,
}

impl<S: Send + Sync> FromRequest<S> for EntryForm
where
    App: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<EntryForm, Response> {
        let (mut parts, body) = request.into_parts();
        let entry = match Entry::from_request_parts(&mut parts, state).await {
            Ok(entry) => entry,
            Err(refusal) => return Err(read_for_nothing(refusal, Request::from_parts(parts, body), state).await),
        };
        match Posted::read(Request::from_parts(parts, body), state, Sender::Stranger).await {
            Ok(posted) => Ok(EntryForm { entry, posted }),
            Err(unread) => Err(private(refused(&entry.asked, unread))),
        }
    }
}
