//! `/groups/{slug}`: the register, seen from those whom recommendations concern.

use crate::components::aspect;
use crate::components::page_nav::with_page_nav;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use crate::view::subjects::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The group.
pub fn page(reader: &Arc<Reader>, page: GroupPage) -> Page {
    draw(
        reader,
        || Head {
            title: page.named.names.text(reader.lang).to_string(),
            description: t("subject-group-lede"),
            trail: vec![(t("nav-themes"), "/themes".to_string())],
            fiction: page.aspect.fiction,
            ..Head::default()
        },
        || body(&page),
    )
}

fn body(page: &GroupPage) -> AnyView {
    view! {
        <header class="page-head">
            <p class="eyebrow">{t("facet-group")}</p>
            <h1>{words(&page.named.names)}</h1>
            <p class="lede">{t("subject-group-lede")}</p>
        </header>
        {with_page_nav(aspect::aspect(&page.aspect), aspect::parts(&page.aspect))}
    }
    .into_any()
}
