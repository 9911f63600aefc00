//! The gates of the desks: who may come in, asked once for each request, before anything else. A handler that takes a gate is reached
//! only by the people of that desk, and reads what the gate opened for them; the queries of a desk (`CoordinationAt`, `WorkAt` …) are made
//! nowhere else.

use super::Desk;
use crate::http::app::App;
use answerable_app::pages::Problem;
use answerable_domain::model::SignedIn;
use answerable_queries::Queries;
use answerable_queries::coordination::CoordinationAt;
use answerable_queries::hiding::{HidingAt, OwnHidingsAt};
use answerable_queries::intake::IntakeDesk;
use answerable_queries::moderating::ModeratingAt;
use answerable_queries::submissions::SubmissionsAt;
use answerable_queries::work::WorkAt;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::response::Response;
use std::ops::Deref;

/// What a handler takes of the person who asks: `Desk` for everybody who is signed in, `At<…>` for the people of one desk.
pub trait Gate: Sized + Send {
    /// Lets a person who is signed in through.
    ///
    /// # Errors
    /// The answer to a person who may not come in, or if it cannot be told now who may.
    fn enter(desk: Desk) -> impl Future<Output = Result<Self, Response>> + Send;
}

impl Gate for Desk {
    async fn enter(desk: Desk) -> Result<Desk, Response> {
        Ok(desk)
    }
}

/// What a gate opens: it can be had for a person who may come in, and for nobody else.
pub trait Opens: Sized + Send {
    /// Opens it for a person.
    ///
    /// # Errors
    /// The answer to a person who may not come in, or if it cannot be told now who may.
    fn open(desk: &Desk) -> impl Future<Output = Result<Self, Response>> + Send;
}

/// A person at a desk that is theirs, with what the gate opened. The person's request is read as at any `Desk`.
pub struct At<O> {
    pub desk: Desk,
    pub at: O,
}

impl<O> Deref for At<O> {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        &self.desk
    }
}

impl<O: Opens> Gate for At<O> {
    async fn enter(desk: Desk) -> Result<At<O>, Response> {
        let at = O::open(&desk).await?;
        Ok(At { desk, at })
    }
}

impl<O: Opens> At<O> {
    /// The same desk as it is now, after a change by somebody else: the register is read again.
    ///
    /// # Errors
    /// As `enter`: the change may have been that the person may not come in any more.
    pub async fn again(self) -> Result<At<O>, Response> {
        self.desk.renew().await;
        At::enter(self.desk).await
    }
}

impl<S: Send + Sync, O: Opens> FromRequestParts<S> for At<O>
where
    App: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<At<O>, Response> {
        At::enter(Desk::from_request_parts(parts, state).await?).await
    }
}

/// Opens what the register has for a person, as at today.
async fn opened<O>(desk: &Desk, open: impl FnOnce(Queries, &SignedIn) -> Option<O>) -> Result<O, Response> {
    open(desk.register().await?, &desk.who).ok_or_else(|| desk.problem(&Problem::Forbidden))
}

/// The coordinator's desk: what a person reads and changes there is their own State's alone.
pub type Coordination = At<CoordinationAt>;

impl Opens for CoordinationAt {
    async fn open(desk: &Desk) -> Result<CoordinationAt, Response> {
        opened(desk, Queries::coordination).await
    }
}

/// The desk of an institution's people.
pub type Work = At<WorkAt>;

impl Opens for WorkAt {
    async fn open(desk: &Desk) -> Result<WorkAt, Response> {
        opened(desk, Queries::work).await
    }
}

/// The moderators' desk.
pub type Moderating = At<ModeratingAt>;

impl Opens for ModeratingAt {
    async fn open(desk: &Desk) -> Result<ModeratingAt, Response> {
        opened(desk, Queries::moderating).await
    }
}

/// The desk of an organisation's people.
pub type Submissions = At<SubmissionsAt>;

impl Opens for SubmissionsAt {
    async fn open(desk: &Desk) -> Result<SubmissionsAt, Response> {
        opened(desk, Queries::submissions).await
    }
}

/// The desk on which moderators hide what endangers somebody.
pub type Hiding = At<HidingAt>;

impl Opens for HidingAt {
    async fn open(desk: &Desk) -> Result<HidingAt, Response> {
        opened(desk, Queries::hiding).await
    }
}

/// What is hidden of one's own body's words, for the people of the body.
pub type OwnHidings = At<OwnHidingsAt>;

impl Opens for OwnHidingsAt {
    async fn open(desk: &Desk) -> Result<OwnHidingsAt, Response> {
        opened(desk, Queries::own_hidings).await
    }
}

/// The coordinator's desk for documents that are taken in.
pub type Intake = At<IntakeDesk>;

impl Opens for IntakeDesk {
    async fn open(desk: &Desk) -> Result<IntakeDesk, Response> {
        IntakeDesk::of(desk.db(), &desk.who, desk.today()).ok_or_else(|| desk.problem(&Problem::Forbidden))
    }
}
