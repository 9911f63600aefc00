//! Links to download a selection of recommendations.

use crate::reader::*;
use answerable_domain::model::Selection;
use leptos::prelude::*;

/// Links to exactly this selection in each format, after `before` (other links of the same list).
pub fn downloads(selection: &Selection, before: Option<AnyView>) -> AnyView {
    let reader = reader();
    let selection = selection.on_page(1);
    let links = ["csv", "xlsx", "json"]
        .into_iter()
        .map(|kind| {
            let address = reader.href_with(&format!("/recommendations.{kind}"), &selection.parameters());
            view! {
                <li>
                    <a href=address rel="nofollow">
                        {kind.to_uppercase()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="downloads">
            {before.map(|before| view! { <li>{before}</li> })}
            <li>
                <span class="muted">{t("downloads-these")}</span>
            </li>
            {links}
        </ul>
    }
    .into_any()
}
