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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    #[test]
    fn a_code_is_asked_for_with_where_to_go_on_to() {
        let reader = reader_of(Lang::En, "/sign-in/code");
        let drawn = Drawn::of(&page(&reader, &untouched(), Some("/en/work"), 200));
        assert_eq!(drawn.forms(), ["post next=/en/work > send"]);
        assert_eq!(drawn.attr("#code", "autocomplete"), "one-time-code");
        let without = Drawn::of(&page(&reader, &refused([("code", "1")], "code", "code-wrong"), None, 422));
        assert_eq!(without.forms(), ["post > send"]);
        assert_eq!(without.errors(), ["This code is not right, or was used already. Wait for the next one"]);
        assert_eq!(without.one("title"), "Error: Second step · Answerable");
    }
}
