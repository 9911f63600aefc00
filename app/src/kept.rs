//! Pieces of pages that stand there thousands of times and say nothing but a language and a few codes: each is drawn once, and then copied.

use crate::current::reader;
use answerable_domain::model::{Flag, Lang, Status};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;
use quick_cache::sync::Cache;
use std::sync::{Arc, LazyLock};

/// How many pieces are kept, of some hundreds of bytes each. Days make many; statuses and flags are few.
const MOST: usize = 4_000;

/// A piece of a page, with all that its markup depends on beside the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    Status(Status),
    Flag(Flag),
    /// Both sides of a recommendation in a list: the State's status and day, and the sets of verdicts.
    Sides(Status, Option<NaiveDate>, u16, u16),
    Day(NaiveDate),
}

static KEPT: LazyLock<Cache<(Lang, Piece), Arc<str>>> = LazyLock::new(|| Cache::new(MOST));

/// The piece as it was drawn before, or as `draw` draws it now. It must be one element, and depend on nothing else.
pub fn kept(piece: Piece, draw: impl FnOnce() -> AnyView) -> Kept {
    let key = (reader().lang, piece);
    Kept(KEPT.get(&key).unwrap_or_else(|| {
        let html: Arc<str> = draw().to_html().into();
        KEPT.insert(key, Arc::clone(&html));
        html
    }))
}

/// The markup of a piece that is kept.
#[derive(Clone, Debug)]
pub struct Kept(Arc<str>);

impl Kept {
    /// The markup itself.
    pub fn markup(&self) -> &str {
        &self.0
    }

    /// The piece as a view.
    pub fn view(self) -> AnyView {
        InertElement::new(self.0.to_string()).into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::marks;
    use crate::pages::samples::reader_of;
    use crate::reader::drawn_for;

    /// A status as a reader of a language gets it.
    fn drawn(lang: Lang, status: Status) -> String {
        drawn_for(reader_of(lang, "/"), || marks::status(status).to_html())
    }

    #[test]
    fn a_piece_is_the_same_again_and_each_language_has_its_own() {
        let first = drawn(Lang::En, Status::Implemented);
        assert_eq!(drawn(Lang::En, Status::Implemented), first);
        assert_ne!(drawn(Lang::Es, Status::Implemented), first);
        assert_ne!(drawn(Lang::En, Status::Planned), first);
    }
}
