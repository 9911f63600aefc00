//! The pages for errors: what went wrong, in the reader's language, and what to do next.

use super::{Head, Page, draw_with_status};
use crate::reader::{Reader, href, t};
use leptos::prelude::*;
use std::error::Error;
use std::sync::Arc;

/// The reason why a page cannot be shown.
#[derive(Debug)]
pub enum Problem {
    /// There is nothing at the address (404).
    NotFound,
    /// The content at the address is hidden because it endangered somebody (410).
    Gone,
    /// The form cannot be read: it did not arrive whole, or asks for something that no page has a button for (400).
    Unreadable,
    /// The reader may not see this (403).
    Forbidden,
    /// The request was sent from another site (403).
    Forged,
    /// The method does not fit the address (405).
    MethodNotAllowed,
    /// Somebody else changed the record meanwhile (409).
    Conflict,
    /// The request or its address is too large (413, 414).
    TooLarge,
    /// The content of the request is not valid (422).
    Unprocessable,
    /// Too many requests (429).
    TooMany,
    /// It took too long, or the database is away (503).
    Unavailable,
    /// An error of ours (500). The log has the details; the reader does not see them.
    Failed(Box<dyn Error + Send + Sync>),
}

impl<E: Error + Send + Sync + 'static> From<E> for Problem {
    fn from(error: E) -> Problem {
        Problem::Failed(Box::new(error))
    }
}

impl Problem {
    /// The HTTP status for the problem.
    pub fn status(&self) -> u16 {
        match self {
            Problem::NotFound => 404,
            Problem::Gone => 410,
            Problem::Unreadable => 400,
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

    /// The keys of the title and of the advice.
    fn words(&self) -> (&'static str, &'static str) {
        match self {
            Problem::NotFound => ("problem-not-found", "problem-not-found-advice"),
            Problem::Gone => ("problem-gone", "problem-gone-advice"),
            Problem::Unreadable => ("problem-unreadable", "problem-unreadable-advice"),
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

    /// Draws the page for the problem.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::reader_of;
    use answerable_domain::model::Lang;

    #[test]
    fn every_problem_has_its_status_and_words_in_every_language() {
        let failed = || Problem::from(std::io::Error::other("secret path"));
        let all = || {
            use Problem::*;
            [
                NotFound,
                Gone,
                Unreadable,
                Forbidden,
                Forged,
                MethodNotAllowed,
                Conflict,
                TooLarge,
                Unprocessable,
                TooMany,
                Unavailable,
                failed(),
            ]
        };
        for lang in Lang::ALL {
            let mut titles = Vec::new();
            for problem in all() {
                let drawn = Drawn::of(&problem.draw(&reader_of(lang, "/nowhere")));
                assert_eq!(drawn.status, problem.status());
                assert!(!drawn.one("h1").starts_with('[') && !drawn.one(".lede").starts_with('['), "{problem:?}");
                // Details of an error of ours are for the log.
                assert_eq!(drawn.one("html").matches("secret path").count(), 0);
                assert_eq!(drawn.attrs("main p a", "href"), ["recommendations", ""].map(|path| format!("/{}/{path}", lang.tag())));
                titles.push(drawn.one("h1"));
            }
            titles.sort();
            titles.dedup();
            assert_eq!(titles.len(), all().len());
        }
    }
}
