//! The navigation within a long page, in a quiet column beside it.

use crate::reader::t;
use leptos::prelude::*;

/// A page's body, with links to its sections beside it: the sections' ids and the keys of their titles.
pub fn with_page_nav(body: AnyView, sections: Vec<(&'static str, &'static str)>) -> AnyView {
    let links = sections.into_iter().map(|(id, words)| view! { <li><a href=format!("#{id}")>{t(words)}</a></li> }).collect_view();
    view! {
        <div class="columns">
            <div>{body}</div>
            <aside>
                <div class="sticky">
                    <nav class="section-nav" aria-labelledby="on-this-page">
                        <p id="on-this-page">{t("on-this-page")}</p>
                        <ul>{links}</ul>
                    </nav>
                </div>
            </aside>
        </div>
    }
    .into_any()
}
