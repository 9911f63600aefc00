//! What tells a fictional State from a real one where both stand in one list.

use crate::model::Named;
use crate::reader::*;
use leptos::prelude::*;

/// The words behind a fictional State's name; nothing for a real one.
pub fn mark(fiction: bool) -> AnyView {
    fiction.then(|| view! { " " <span class="small muted">"(" {t("fiction-mark")} ")"</span> }).into_any()
}

/// A State's name, marked if it is fictional.
pub fn state(named: &Named, fiction: bool) -> AnyView {
    view! { {words(&named.names)} {mark(fiction)} }.into_any()
}

/// The same as a link to the State's page.
pub fn state_link(named: &Named, fiction: bool) -> AnyView {
    view! {
        <a href=href(&format!("/states/{}", named.code))>{words(&named.names)}</a>
        {mark(fiction)}
    }
    .into_any()
}
