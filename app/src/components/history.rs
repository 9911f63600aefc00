//! Draws the public history as a list.

use super::danger::danger_of;
use super::listed::reference_link;
use super::marks;
use crate::reader::*;
use answerable_domain::view::recommendations::HistoryEntry;
use leptos::prelude::*;

/// The list of entries, the newest first. `elsewhere`: whether the list is on another page than the recommendation's own.
pub fn history_list(entries: &[HistoryEntry], elsewhere: bool) -> AnyView {
    let items = entries
        .iter()
        .map(|entry| {
            let subject = entry
                .reference
                .as_ref()
                .filter(|_| elsewhere)
                .map(|reference| view! { " " {reference_link(reference)} });
            let state = entry.state.as_ref().filter(|_| elsewhere).map(|state| {
                view! { <br /> <span class="small muted">{words(&state.names)}</span> }
            });
            view! {
                <li>
                    {short_day_cell(entry)} <p>{sentence(entry)} {entry.value.map(|status| view! { {colon()} {marks::status(status)} })} {concerned(entry)} {subject} {state}</p> {reason(entry)}
                    {entry.reference.as_ref().filter(|_| elsewhere && entry.reason.is_some()).map(danger_of)}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="history" reversed>{items}</ol> }.into_any()
}

/// The institution that an entry concerns, as a link after a colon; none if it concerns none.
pub fn concerned(entry: &HistoryEntry) -> Option<AnyView> {
    entry.institution.as_ref().map(|institution| {
        view! { {colon()} <a href=href(&format!("/institutions/{}", institution.code))>{words(&institution.names)}</a> }.into_any()
    })
}

/// The reason given for an event, in its own language; none if there is none.
pub fn reason(entry: &HistoryEntry) -> Option<AnyView> {
    entry.reason.as_ref().map(|reason| view! { <p class="small">{quoted(in_language(&reason.language, &reason.body))}</p> }.into_any())
}

fn short_day_cell(entry: &HistoryEntry) -> impl IntoView + use<> {
    short_day(entry.happened_on)
}

/// The sentence for an entry: what happened, and who did it.
pub fn sentence(entry: &HistoryEntry) -> String {
    let reader = reader();
    let actor = entry.actor.text(reader.lang);
    tr(&format!("event-{}", entry.kind.code()), &[("actor", actor.into())])
}
