//! The pages: one folder for each area, one file for each page. A page is a function of what it shows (`view`): plain data in, complete
//! HTML out. The server queries before it draws, and nothing on a page is loaded later, so none of Leptos' resources are needed.

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
mod head;
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
#[cfg(test)]
pub(crate) mod samples;
pub mod sdgs;
pub mod search;
pub mod second_look;
mod shell;
pub mod silence;
pub mod subjects;
pub mod submissions;
pub mod unsaved;
pub mod work;

pub use head::Head;
pub use problem::Problem;
pub use shell::kept_day;

use crate::components::told::Told;
use crate::reader::{Reader, drawn_for};
use answerable_domain::rules::stone;
use leptos::prelude::*;
use std::sync::Arc;

/// A page as HTML with its HTTP status.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: u16,
    pub html: String,
}

/// Draws a page for a reader, with status 200. The body is an [`AnyView`]: the types of views are large, and every caller of a page would
/// have to compile them again.
pub fn draw(reader: &Arc<Reader>, head: impl FnOnce() -> Head, body: impl FnOnce() -> AnyView) -> Page {
    draw_with_status(200, reader, head, body)
}

/// Draws a page for a reader, with another status than 200.
pub fn draw_with_status(status: u16, reader: &Arc<Reader>, head: impl FnOnce() -> Head, body: impl FnOnce() -> AnyView) -> Page {
    let mut parts = Some((head, body));
    let mut make = || parts.take().map(|(head, body)| (head(), body()));
    Page { status, html: document(reader, &mut make) }
}

/// The complete HTML document. It is not generic, so that it is compiled once, in this crate.
fn document(reader: &Arc<Reader>, make: &mut dyn FnMut() -> Option<(Head, AnyView)>) -> String {
    // Islands look for a shared context. In islands mode it begins as «not hydrating», so that nothing is serialised.
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        provide_context(Told::default());
        drawn_for(Arc::clone(reader), || make().map(|(head, body)| shell::shell(head, body).to_html()).unwrap_or_default())
    });
    owner.unset_with_forced_cleanup();
    stone::drawn(marks::without_marks(&html), reader.lexicon())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { files(&path, found) } else { found.push(path) }
        }
    }

    /// The names of the public functions that return a page.
    fn pages(code: &str) -> impl Iterator<Item = &str> {
        let signatures = code.split("pub fn ").skip(1).filter_map(|rest| Some(rest.split_once(" {")?.0));
        signatures.filter(|signature| signature.ends_with("-> Page")).filter_map(|signature| Some(signature.split_once('(')?.0))
    }

    #[test]
    fn every_page_is_drawn_by_a_test_of_its_own_file() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages");
        let (mut all, mut drawn, mut never) = (Vec::new(), 0, Vec::new());
        files(&folder, &mut all);
        // Here pages are drawn, and none is defined.
        all.retain(|path| *path != folder.join("mod.rs"));
        for path in all {
            let code = fs::read_to_string(&path).unwrap();
            let (code, tests) = code.split_once("#[cfg(test)]\nmod tests {").unwrap_or((&code, ""));
            for name in pages(code) {
                drawn += 1;
                let call = format!("{name}(");
                let within_a_word = |at: usize| tests[..at].ends_with(|sign: char| sign.is_alphanumeric() || sign == '_');
                let called = tests.match_indices(&call).any(|(at, _)| !within_a_word(at));
                if !called {
                    never.push(format!("{}: {name}", path.strip_prefix(&folder).unwrap().display()));
                }
            }
        }
        assert!(drawn > 100, "only {drawn} pages were found");
        assert!(never.is_empty(), "no test of its own file draws:\n{}", never.join("\n"));
    }
}
