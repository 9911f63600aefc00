//! Lists of the sheet: the first items are open on a screen, the rest folded.

use crate::reader::*;
use answerable_domain::model::Reference;
use answerable_domain::view::hand_over::Few;
use leptos::prelude::*;

/// How many items of a list are open on a screen; the rest are folded.
pub(super) const OPEN: usize = 8;

/// How a list of the sheet looks.
#[derive(Clone, Copy)]
pub(super) enum List {
    /// A list whose items begin with a day.
    Dated,
    Plain,
}

/// Draws the first items of a list open and others folded. If more exist, it says how many, with a link to all of them.
pub(super) fn folding<T>(few: &Few<T>, list: List, item: impl Fn(&T) -> AnyView, all: Option<&str>) -> AnyView {
    let (open, folded) = few.shown.split_at(few.shown.len().min(OPEN));
    let lines = |items: &[T]| {
        let items = items.iter().map(&item).collect_view();
        match list {
            List::Dated => view! { <ol class="history">{items}</ol> }.into_any(),
            List::Plain => view! { <ul>{items}</ul> }.into_any(),
        }
    };
    let rest = (few.rest() > 0).then(|| more(few.rest(), all));
    view! { {lines(open)} {(!folded.is_empty()).then(|| fold(folded.len(), lines(folded)))} {rest} }.into_any()
}

/// A part that is folded on a screen; `count` says how many items it has.
pub(super) fn fold(count: usize, inside: AnyView) -> AnyView {
    view! {
        <details class="more-details">
            <summary>{tr("filter-more", &[("count", count.into())])}</summary>
            {inside}
        </details>
    }
    .into_any()
}

/// A note on how many more items there are, with a link to them; empty if there are none.
pub(super) fn more(rest: u64, all: Option<&str>) -> AnyView {
    match all {
        Some(path) => view! { <p class="more"><a href=href(path)>{tr("sheet-rest", &[("count", rest.into())])}</a></p> }.into_any(),
        None => view! { <p class="muted">{tr("sheet-unshown", &[("count", rest.into())])}</p> }.into_any(),
    }
}

/// The address of a recommendation on the desk.
pub(super) fn on_desk(reference: &Reference) -> String {
    href(&format!("/work{}", reference.path()))
}
