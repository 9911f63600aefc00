//! `/coordination/documents/new`: a document is brought in, as a file or as text.

use super::{LIST, trail};
use crate::components::form::*;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The form that begins an intake. `status` is that of an earlier attempt, if there was one.
pub fn page(reader: &Arc<Reader>, form: &Form, status: u16) -> Page {
    let head = || Head { title: t("intake-begin"), trail: trail(None), desk: true, timeless: true, ..Head::default() };
    draw_with_status(status, reader, head, || body(form))
}

fn body(form: &Form) -> AnyView {
    let file = view! {
        <input
            class="input"
            type="file"
            id="file"
            name="file"
            accept=".docx,.txt,.html,.htm"
            aria-describedby=if form.error("file").is_some() { "file-hint file-error" } else { "file-hint" }
            aria-invalid=form.error("file").map(|_| "true")
        />
    };
    view! {
        <header class="page-head">
            <h1>{t("intake-begin")}</h1>
            <p class="lede">{t("intake-begin-lede")}</p>
        </header>
        {error_summary(form)}
        <form class="form" method="post" enctype="multipart/form-data">
            {around(form, "file", t("intake-file"), Some("intake-file-hint"), file.into_any())}
            {textarea(form, Field::text("text", "intake-text").hint("intake-text-hint"), 10, Some("und".to_string()))}
            <div class="actions">
                <button class="button">{t("intake-read")}</button>
                <a href=href(LIST)>{t("intake-back")}</a>
            </div>
        </form>
        <p class="muted">{t("intake-private-until")}</p>
    }
    .into_any()
}
