//! The public history as a list.

use super::danger::danger_of;
use super::listed::reference_link;
use super::marks;
use crate::reader::*;
use crate::view::recommendations::HistoryEntry;
use leptos::prelude::*;

/// Entries, the newest first. `elsewhere`: whether the list stands away from the recommendation's own page.
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

/// The institution that an entry concerns.
pub fn concerned(entry: &HistoryEntry) -> Option<AnyView> {
    entry.institution.as_ref().map(|institution| {
        view! { {colon()} <a href=href(&format!("/institutions/{}", institution.code))>{words(&institution.names)}</a> }.into_any()
    })
}

/// The reason that was given, in its own language.
pub fn reason(entry: &HistoryEntry) -> Option<AnyView> {
    entry.reason.as_ref().map(|reason| view! { <p class="small">{quoted(in_language(&reason.language, &reason.body))}</p> }.into_any())
}

fn short_day_cell(entry: &HistoryEntry) -> impl IntoView + use<> {
    short_day(entry.happened_on)
}

/// What happened, with who did it.
pub fn sentence(entry: &HistoryEntry) -> String {
    let reader = reader();
    let actor = entry.actor.text(reader.lang);
    let key = format!("event-{}", entry.kind);
    if reader.lexicon().has(&key) { tr(&key, &[("actor", actor.into())]) } else { t("event-other") }
}
