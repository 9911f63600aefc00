//! The pages: one folder an area, one file a page. A page is a function of what it shows (`view`): plain data in, complete HTML out.
//! The server asks before it draws, and nothing on a page is loaded later, so none of Leptos' resources are needed.

pub mod about;
pub mod accounts;
pub mod actions;
pub mod brief;
pub mod calendar;
pub mod changes;
pub mod civil_society;
pub mod coordination;
pub mod disagreements;
pub mod documents;
#[cfg(test)]
mod drawn;
pub mod hand_over;
pub mod hiding;
pub mod institutions;
pub mod intake;
mod marks;
pub mod moderating;
pub mod moderation;
pub mod organisations;
pub mod overview;
pub mod problem;
pub mod recommendations;
pub mod registration;
pub mod reminders;
pub mod reporting;
pub mod sdgs;
pub mod search;
pub mod second_look;
mod shell;
pub mod silence;
pub mod subjects;
pub mod submissions;
pub mod unsaved;
pub mod work;

pub use problem::Problem;
pub use shell::kept_day;

use crate::reader::Reader;
use crate::rules::stone;
use leptos::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A drawn page.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: u16,
    pub html: String,
}

/// What the shell around a page must know.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The page's title, without the site's name.
    pub title: String,
    /// The title where it stands alone (a tab, a bookmark, a search result), if the trail above it says a part of it.
    pub in_full: Option<String>,
    /// The State that it is about, if its title does not name it.
    pub state: Option<String>,
    /// One sentence for search engines and link previews.
    pub description: String,
    /// The steps above this page: words and address below the language.
    pub trail: Vec<(String, String)>,
    /// Which entry of the main navigation it belongs to (its address below the language).
    pub section: &'static str,
    /// Whether what it shows belongs to a fictional State.
    pub fiction: bool,
    /// Whether it has an island, and so needs the loader.
    pub islands: bool,
    /// The address of the page's feed, below the language.
    pub feed: Option<&'static str>,
    /// Whether search engines should leave it out (a selection, an earlier day).
    pub unlisted: bool,
    /// Whether it belongs to a desk: for one person, now.
    pub desk: bool,
    /// Whether it shows the State as at any day; otherwise `as_at` does not concern it (privacy, accessibility).
    pub timeless: bool,
    /// Whether it begins with a way to leave it at once. Desks of organisations have it anyway.
    pub quick_exit: bool,
    /// Whether it has a form whose text may be kept in the browser, or follows on one.
    pub keeps_draft: bool,
    /// Whether it can check the public log in the browser.
    pub checks_log: bool,
}

/// What the body of a page tells the shell around it while it is drawn: the body is drawn first.
#[derive(Clone, Debug, Default)]
pub struct Told {
    failed: Arc<AtomicBool>,
}

impl Told {
    /// The page says that a form could not be taken; its title says so too. Outside of a page nobody is told.
    pub fn that_a_form_failed() {
        if let Some(told) = use_context::<Told>() {
            told.failed.store(true, Ordering::Relaxed);
        }
    }

    /// Whether it said so.
    fn of_a_failed_form() -> bool {
        use_context::<Told>().is_some_and(|told| told.failed.load(Ordering::Relaxed))
    }
}

/// Draws a page for a reader. The body comes without its type: types of views are large, and whoever calls a page would have to
/// build each of them again.
pub fn draw(reader: &Arc<Reader>, head: impl FnOnce() -> Head, body: impl FnOnce() -> AnyView) -> Page {
    draw_with_status(200, reader, head, body)
}

/// Draws a page with another status than 200.
pub fn draw_with_status(status: u16, reader: &Arc<Reader>, head: impl FnOnce() -> Head, body: impl FnOnce() -> AnyView) -> Page {
    let mut parts = Some((head, body));
    let mut make = || parts.take().map(|(head, body)| (head(), body()));
    Page { status, html: document(reader, &mut make) }
}

/// The whole document. Not generic, so that it is built once, in this crate.
fn document(reader: &Arc<Reader>, make: &mut dyn FnMut() -> Option<(Head, AnyView)>) -> String {
    // Islands look for a shared context; in islands mode it begins as «not hydrating», and so nothing is serialised.
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        provide_context(Arc::clone(reader));
        provide_context(Told::default());
        make().map(|(head, body)| shell::shell(head, body).to_html()).unwrap_or_default()
    });
    owner.unset_with_forced_cleanup();
    stone::drawn(marks::without_marks(&html), reader.lexicon())
}
