//! `/danger/{kind}/{name}`: a reader says that something endangers somebody. Without an account; nothing is kept of who says it.

use super::record;
use crate::components::form::{Field, Form, error_summary, textarea};
use crate::components::page_parts::page_head;
use crate::model::*;
use crate::pages::{Drawn, Head, Problem, draw_with_status};
use crate::ports::hiding::*;
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

const PASSAGE: Field = Field::text("passage", "danger-passage").hint("danger-passage-hint");
const WHY: Field = Field::text("why", "danger-why").hint("danger-why-hint");

/// Asks for the record and draws the form, or that it was told.
///
/// # Errors
/// If there is no such record, or the register cannot be read.
pub async fn page(port: &dyn Dangers, reader: &Arc<Reader>, (kind, name): (Published, &str), form: &Form, status: u16) -> Drawn {
    let Some(found) = port.published(kind, name).await? else { return Err(Problem::NotFound) };
    let told = reader.parameters.iter().any(|(name, value)| name == "done" && value == "danger-told");
    let head = || Head {
        title: t("danger-title"),
        in_full: Some(format!("{}{}{} {}", t("danger-title"), colon(), code("hiding-kind", kind.code()), found.name)),
        desk: true,
        timeless: true,
        unlisted: true,
        quick_exit: true,
        fiction: found.fiction,
        ..Head::default()
    };
    Ok(draw_with_status(status, reader, head, || if told { thanks(&found) } else { body(&found, form) }))
}

fn body(found: &RecordShown, form: &Form) -> AnyView {
    view! {
        {error_summary(form)} {page_head((), t("danger-title"), t("danger-lede"))}
        <dl class="summary">
            <div>
                <dt>{t("danger-about")}</dt>
                <dd>{record(found)}</dd>
            </div>
        </dl>
        <form class="form" method="post">
            {textarea(form, PASSAGE, 3, None)} {textarea(form, WHY, 3, None)} <p class="small muted">{t("danger-untraced")}</p>
            <div class="actions">
                <button class="button">{t("danger-send")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn thanks(found: &RecordShown) -> AnyView {
    view! {
        {page_head((), t("danger-told-title"), t("danger-told-lede"))}
        <p>{t("danger-told-next")}</p>
        <p>
            <a class="button button-quiet" href=href(&found.path)>{t("danger-back")}</a>
        </p>
        <p>
            <a href=href("/moderation#hidings")>{t("danger-log")}</a>
        </p>
    }
    .into_any()
}
