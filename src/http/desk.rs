//! The desks: pages for people who are signed in. The extractors here let only signed-in people through; what somebody typed while their
//! session ended is not lost. Who may come to which desk is asked by its gate (`gate`).

mod gate;

pub use gate::{At, Coordination, Gate, Hiding, Intake, Moderating, Opens, OwnHidings, Submissions, Work};

use super::answers::{private, problem_of, see_other};
use super::app::App;
use super::asked::{Answered, Asked, Drawn, respond};
use super::lang::language_and_path;
use super::patience::Patience;
use super::posted::{Posted, Sender, Unread};
use answerable_app::pages::{Problem, accounts};
use answerable_commands::Occasion;
use answerable_commands::guarding::held;
use answerable_commands::hiding::with_stones;
use answerable_domain::form::Form;
use answerable_domain::model::SignedIn;
use answerable_domain::reader::Reader;
use answerable_queries::Queries;
use answerable_store::accounts::sessions::SessionStage;
use answerable_store::boxed;
use answerable_store::failure::Failure;
use axum::extract::{FromRef, FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::DatabaseConnection;
use std::sync::Arc;

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
        // The address with its language: the form is sent there again as it was.
        let path = self.reader().href(&self.here());
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
    let below = language_and_path(next);
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
