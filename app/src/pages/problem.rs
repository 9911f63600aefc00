//! Pages for what went wrong: what it is, in the reader's language, and what to do next.

use super::{Head, Page, draw_with_status};
use crate::reader::{Reader, href, t};
use leptos::prelude::*;
use std::error::Error;
use std::sync::Arc;

/// Why a page cannot be shown.
#[derive(Debug)]
pub enum Problem {
    /// There is nothing at the address (404).
    NotFound,
    /// What was there is hidden, because it endangered somebody (410).
    Gone,
    /// The address cannot be read (400).
    BadRequest,
    /// This is not for the reader (403).
    Forbidden,
    /// Another site sent it (403).
    Forged,
    /// The method does not fit the address (405).
    MethodNotAllowed,
    /// Somebody else changed it meanwhile (409).
    Conflict,
    /// Too large (413), also of addresses (414).
    TooLarge,
    /// What was sent does not hold together (422).
    Unprocessable,
    /// Too many requests (429).
    TooMany,
    /// It took too long, or the database is away (503).
    Unavailable,
    /// Our own fault (500). The reader learns no more; the log does.
    Failed(Box<dyn Error + Send + Sync>),
}

impl<E: Error + Send + Sync + 'static> From<E> for Problem {
    fn from(error: E) -> Problem {
        Problem::Failed(Box::new(error))
    }
}

impl Problem {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        match self {
            Problem::NotFound => 404,
            Problem::Gone => 410,
            Problem::BadRequest => 400,
            Problem::Forbidden | Problem::Forged => 403,
            Problem::MethodNotAllowed => 405,
            Problem::Conflict => 409,
            Problem::TooLarge => 413,
            Problem::Unprocessable => 422,
            Problem::TooMany => 429,
            Problem::Unavailable => 503,
            Problem::Failed(_) => 500,
        }
    }

    /// The keys of its title and its advice.
    fn words(&self) -> (&'static str, &'static str) {
        match self {
            Problem::NotFound => ("problem-not-found", "problem-not-found-advice"),
            Problem::Gone => ("problem-gone", "problem-gone-advice"),
            Problem::BadRequest => ("problem-bad-request", "problem-bad-request-advice"),
            Problem::Forbidden => ("problem-forbidden", "problem-forbidden-advice"),
            Problem::Forged => ("problem-forged", "problem-forged-advice"),
            Problem::MethodNotAllowed => ("problem-method", "problem-method-advice"),
            Problem::Conflict => ("problem-conflict", "problem-conflict-advice"),
            Problem::TooLarge => ("problem-too-large", "problem-too-large-advice"),
            Problem::Unprocessable => ("problem-unprocessable", "problem-unprocessable-advice"),
            Problem::TooMany => ("problem-too-many", "problem-too-many-advice"),
            Problem::Unavailable => ("problem-unavailable", "problem-unavailable-advice"),
            Problem::Failed(_) => ("problem-failed", "problem-failed-advice"),
        }
    }

    /// Draws it.
    pub fn draw(&self, reader: &Arc<Reader>) -> Page {
        let (title, advice) = self.words();
        draw_with_status(
            self.status(),
            reader,
            || Head { title: t(title), unlisted: true, timeless: true, ..Head::default() },
            || {
                view! {
                    <header class="page-head">
                        <h1>{t(title)}</h1>
                        <p class="lede">{t(advice)}</p>
                    </header>
                    <p>
                        <a class="button" href=href("/recommendations")>{t("problem-search")}</a>
                    </p>
                    <p>
                        <a href=href("/")>{t("problem-home")}</a>
                    </p>
                }
                .into_any()
            },
        )
    }
}
