//! `/groups/{slug}`: the register, seen from those whom recommendations concern.

use crate::components::aspect;
use crate::components::page_nav::with_page_nav;
use crate::pages::{Drawn, Head, Problem, draw};
use crate::ports::subjects::*;
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Asks for the group and draws it.
///
/// # Errors
/// If there is none of that name, or the register cannot be read.
pub async fn page(port: &dyn Subjects, reader: &Arc<Reader>, slug: &str) -> Drawn {
    let Some(page) = port.group(slug, reader.lang).await? else { return Err(Problem::NotFound) };
    Ok(draw(
        reader,
        || Head {
            title: page.named.names.text(reader.lang).to_string(),
            description: t("subject-group-lede"),
            trail: vec![(t("nav-themes"), "/themes".to_string())],
            fiction: page.aspect.fiction,
            ..Head::default()
        },
        || body(&page),
    ))
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
