//! Marks that tell a fictional State from a real one where both stand in one list.

use crate::reader::*;
use answerable_domain::model::Named;
use leptos::prelude::*;

/// The word that follows a fictional State's name; empty for a real one.
pub fn mark(fiction: bool) -> AnyView {
    fiction.then(|| view! { " " <span class="small muted">"(" {t("fiction-mark")} ")"</span> }).into_any()
}

/// A State's name, marked if it is fictional.
pub fn state(named: &Named, fiction: bool) -> AnyView {
    view! { {words(&named.names)} {mark(fiction)} }.into_any()
}

/// A link to a State's page with its name, marked if it is fictional.
pub fn state_link(named: &Named, fiction: bool) -> AnyView {
    view! {
        <a href=href(&format!("/states/{}", named.code))>{words(&named.names)}</a>
        {mark(fiction)}
    }
    .into_any()
}
