//! `/sign-in/code`: the code of the second factor.

use super::{head, page_head};
use crate::components::form::{Field, Form, error_summary, hidden, input};
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

const CODE: Field = Field::text("code", "field-code").hint("field-code-hint").autocomplete("one-time-code").short().required();

/// The form for a code of the second factor. `next` is the address to go on to.
pub fn page(reader: &Arc<Reader>, form: &Form, next: Option<&str>, status: u16) -> Page {
    draw_with_status(status, reader, || head(t("code-title"), false), || body(form, next))
}

fn body(form: &Form, next: Option<&str>) -> AnyView {
    view! {
        {error_summary(form)} {page_head(t("code-title"), t("code-lede"))}
        <form class="form" method="post" novalidate=true>
            {next.map(|next| hidden("next", next))} {input(form, CODE)} <div class="actions">
                <button class="button">{t("code-send")}</button>
            </div>
        </form>
        <p class="muted">{t("code-lost")}</p>
    }
    .into_any()
}
